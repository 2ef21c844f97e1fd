package org.hengke.appraisal.periods;

import java.time.LocalDate;

/**
 * Days somebody was away.
 *
 * @param until last day
 */
public record Away(LocalDate from, LocalDate until) {

    boolean covers(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(until);
    }
}
