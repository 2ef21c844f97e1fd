package org.hengke.customers;

/** The profile or the contacts of a customer have changed. */
public record CustomerChanged(CustomerId id) {}
