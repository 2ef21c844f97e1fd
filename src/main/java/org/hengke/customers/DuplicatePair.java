package org.hengke.customers;

/**
 * Two customers who can be reached by the same contact.
 *
 * @param shown the contact they share, masked
 * @param shared how many contacts they share
 */
public record DuplicatePair(CustomerRow one, CustomerRow other, ContactKind kind, String shown, int shared) {}
