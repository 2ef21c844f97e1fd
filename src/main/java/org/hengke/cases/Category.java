package org.hengke.cases;

import org.jspecify.annotations.Nullable;

/**
 * A node of the category tree.
 *
 * @param path names from the root down, joined by {@code " / "}
 */
public record Category(
        CategoryId id,
        @Nullable CategoryId parent,
        String name,
        String path,
        int position,
        boolean retired,
        long version) {}
