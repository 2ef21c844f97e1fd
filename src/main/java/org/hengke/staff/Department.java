package org.hengke.staff;

import org.jspecify.annotations.Nullable;

/** A department, with the one above it; a retired one is kept for the records that name it. */
public record Department(
        DepartmentId id,
        String name,
        @Nullable DepartmentId parent,
        @Nullable PersonId head,
        boolean retired) {}
