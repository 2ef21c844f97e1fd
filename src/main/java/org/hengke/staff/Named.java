package org.hengke.staff;

/** A reference as screens show it. */
public record Named(long id, String name) {}
