package org.hengke.staff.internal;

import org.hengke.staff.DepartmentId;
import org.hengke.staff.PersonId;
import org.hengke.staff.PositionId;
import org.hengke.staff.Rank;
import org.jspecify.annotations.Nullable;

/** What is stored of a person, without team. */
public record PersonRow(
        PersonId id,
        String name,
        @Nullable String staffNumber,
        @Nullable String email,
        @Nullable PositionId position,
        @Nullable DepartmentId department,
        Rank rank,
        String language,
        boolean active) {}
