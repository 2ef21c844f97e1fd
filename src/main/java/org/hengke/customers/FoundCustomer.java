package org.hengke.customers;

/**
 * A customer that was looked for.
 *
 * @param created whether there was none before
 */
public record FoundCustomer(CustomerId id, boolean created) {}
