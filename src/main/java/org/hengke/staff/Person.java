package org.hengke.staff;

import org.jspecify.annotations.Nullable;

/**
 * Someone who works here, as lists and other modules show it.
 *
 * @param name empty once the person's data was erased; screens then say "former colleague"
 * @param team the team of today
 * @param department the team's, or the one a person without a team belongs to
 */
public record Person(
        PersonId id,
        String name,
        @Nullable String staffNumber,
        @Nullable String email,
        @Nullable TeamId team,
        @Nullable DepartmentId department,
        @Nullable PositionId position,
        Rank rank,
        boolean active) {}
