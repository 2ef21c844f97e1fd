package org.hengke.calendars;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a file says about days, for somebody to look at before a calendar takes it over.
 *
 * @param days in order of their dates, each once
 * @param skipped entries that say nothing about a whole day
 * @param first the first date found
 * @param last the last date found
 */
public record FoundDays(
        List<FoundDay> days,
        List<Skipped> skipped,
        @Nullable LocalDate first,
        @Nullable LocalDate last) {

    /**
     * An entry left out.
     *
     * @param code why, as a message key
     */
    public record Skipped(String title, String code) {}
}
