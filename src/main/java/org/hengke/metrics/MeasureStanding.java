package org.hengke.metrics;

import java.time.Instant;
import java.time.LocalDate;
import org.hengke.staff.PersonId;

/**
 * Whether a measure of the department's own is in use.
 *
 * @param retired or brought back
 * @param day since when
 */
public record MeasureStanding(boolean retired, LocalDate day, PersonId by, Instant at) {}
