package org.hengke.appraisal.periods;

import java.time.Instant;
import java.time.LocalDate;
import org.hengke.staff.Named;

/**
 * Days somebody was away, with why.
 *
 * @param until last day
 */
public record Absence(long id, LocalDate from, LocalDate until, String reason, Named enteredBy, Instant enteredAt) {}
