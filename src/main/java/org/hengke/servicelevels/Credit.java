package org.hengke.servicelevels;

import org.hengke.staff.PersonId;
import org.hengke.staff.TeamId;
import org.jspecify.annotations.Nullable;

/** To whom something is put down: a person and the team of that day, the team alone, or nobody. */
public record Credit(@Nullable PersonId person, @Nullable TeamId team) {

    public static final Credit NOBODY = new Credit(null, null);
}
