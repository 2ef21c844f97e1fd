package org.hengke.staff.web;

import org.hengke.staff.Named;
import org.hengke.staff.PersonId;
import org.hengke.staff.Rank;
import org.jspecify.annotations.Nullable;

/** A person in a list. */
record PersonView(
        PersonId id,
        String name,
        @Nullable String staffNumber,
        @Nullable String email,
        @Nullable Named team,
        @Nullable Named department,
        @Nullable Named position,
        Rank rank,
        boolean active) {}
