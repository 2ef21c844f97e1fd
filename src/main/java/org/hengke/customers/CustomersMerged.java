package org.hengke.customers;

/** Two customers turned out to be one. The merged one keeps its id, its cases and its contacts, and points at the kept one. */
public record CustomersMerged(CustomerId kept, CustomerId merged) {}
