package org.hengke.customers;

/** A merge was undone. */
public record CustomersParted(CustomerId kept, CustomerId merged) {}
