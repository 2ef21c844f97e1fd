package org.hengke.staff;

import org.jspecify.annotations.Nullable;

/** What of a person can be edited; the team is moved with a date, see {@link People#move}. */
public record PersonChange(
        String name,
        @Nullable String staffNumber,
        @Nullable String email,
        @Nullable String phone,
        @Nullable PositionId position,
        @Nullable DepartmentId department) {}
