package org.hengke.servicelevels;

import java.time.LocalDate;
import org.hengke.staff.PersonId;
import org.hengke.staff.TeamId;
import org.jspecify.annotations.Nullable;

/** In which team a person was, or will be as far as is known, on a day. */
@FunctionalInterface
public interface TeamOfDay {

    /** @return absent if in none or not known; then the team that history names counts */
    @Nullable TeamId teamOf(PersonId person, LocalDate day);

    static TeamOfDay asHistorySays() {
        return (person, day) -> null;
    }
}
