package org.hengke.staff.web;

import java.time.LocalDate;
import java.util.List;
import org.hengke.staff.Named;
import org.jspecify.annotations.Nullable;

/**
 * A person's page.
 *
 * @param login shown to those who manage people
 * @param stays teams, newest first
 */
record PersonDetail(
        PersonView person,
        @Nullable String phone,
        @Nullable String login,
        @Nullable LocalDate joinedOn,
        @Nullable Named superior,
        List<Named> roles,
        List<StayView> stays,
        boolean erased,
        boolean secondFactor,
        long version) {

    record StayView(Named team, LocalDate from, @Nullable LocalDate until) {}
}
