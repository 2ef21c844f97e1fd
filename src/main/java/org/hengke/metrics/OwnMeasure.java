package org.hengke.metrics;

import org.jspecify.annotations.Nullable;

/**
 * What a department says of a measure of its own.
 *
 * @param name as typed, in one language
 * @param description what it is for and how it is meant, may be empty
 * @param formula in CEL over the codes of other measures; absent where values are entered
 */
public record OwnMeasure(
        String name, String description, @Nullable String formula) {}
