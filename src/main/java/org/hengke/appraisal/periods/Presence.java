package org.hengke.appraisal.periods;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** How much of a period somebody was there: days in any part less those away. */
record Presence(List<Part> parts, List<Away> aways) {

    private static final int DECIMALS = 4;

    /** Less than one in this many days is too short to assess. */
    private static final int LEAST_SHARE = 3;

    long days() {
        return parts.stream().mapToLong(this::days).sum();
    }

    long days(Part part) {
        return part.from()
                .datesUntil(part.until().plusDays(1))
                .filter(this::isThere)
                .count();
    }

    private boolean isThere(LocalDate day) {
        return aways.stream().noneMatch(away -> away.covers(day));
    }

    BigDecimal coefficient(long daysOfPeriod) {
        return BigDecimal.valueOf(days()).divide(BigDecimal.valueOf(daysOfPeriod), DECIMALS, RoundingMode.HALF_UP);
    }

    boolean isTooShort(long daysOfPeriod) {
        return days() * LEAST_SHARE < daysOfPeriod;
    }

    Optional<LocalDate> first() {
        return present().min(LocalDate::compareTo);
    }

    Optional<LocalDate> last() {
        return present().max(LocalDate::compareTo);
    }

    private Stream<LocalDate> present() {
        return parts.stream()
                .flatMap(part -> part.from().datesUntil(part.until().plusDays(1)))
                .filter(this::isThere);
    }
}
