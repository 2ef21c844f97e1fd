package org.hengke.customers;

import org.jspecify.annotations.Nullable;

/**
 * A class of customers that can have service levels of its own.
 *
 * @param name absent for a shipped tier, which screens name in the reader's language
 */
public record Tier(String code, @Nullable String name) {}
