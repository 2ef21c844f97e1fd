package org.hengke.staff;

import org.jspecify.annotations.Nullable;

/** A team of a department; a retired one is kept for the records that name it. */
public record Team(
        TeamId id,
        String name,
        DepartmentId department,
        @Nullable PersonId lead,
        boolean retired) {}
