package org.hengke.servicelevels;

/**
 * What a clock belongs to.
 *
 * @param kind {@code case}
 */
public record Subject(String kind, long id) {}
