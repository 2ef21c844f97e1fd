package org.hengke.customers;

/**
 * What lists of other modules show of a customer.
 *
 * @param id the customer asked for, or the one it was merged into
 * @param name empty where it is not known
 */
public record CustomerName(CustomerId id, String name, String tier) {}
