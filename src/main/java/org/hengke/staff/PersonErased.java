package org.hengke.staff;

/** Somebody's name and contact were taken away for good. Heard within the same transaction, so that all goes or nothing. */
public record PersonErased(PersonId person) {}
