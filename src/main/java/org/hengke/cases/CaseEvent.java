package org.hengke.cases;

import java.time.Instant;

/**
 * One entry of a case's history, which only grows.
 *
 * @param number 1, 2, 3 … within the case; the number of its last event is the version of a case
 */
public record CaseEvent(int number, Instant at, Actor by, Change change) {}
