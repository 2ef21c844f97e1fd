package org.hengke.staff.web;

import java.util.List;
import org.hengke.staff.Named;
import org.hengke.staff.PersonId;
import org.hengke.staff.Rank;
import org.jspecify.annotations.Nullable;

/**
 * The caller, as the program's frame needs it.
 *
 * @param permissions codes of what the caller may do; how far each reaches is the server's business
 * @param passwordChangeNeeded nothing else works until the caller has chosen a password
 */
record MyAccount(
        PersonId id,
        String name,
        @Nullable String login,
        @Nullable String email,
        @Nullable Named team,
        @Nullable Named department,
        @Nullable Named position,
        Rank rank,
        List<String> roles,
        List<String> permissions,
        String language,
        String theme,
        boolean secondFactor,
        boolean passwordChangeNeeded,
        @Nullable OrganisationView organisation) {

    /** @param zone in which days begin and deadlines are shown */
    record OrganisationView(String name, String zone) {}
}
