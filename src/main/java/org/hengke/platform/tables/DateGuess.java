package org.hengke.platform.tables;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Decides over a whole column how it writes its times: one 13/2 among thousands of 3/2 settles which number is the day. */
final class DateGuess {

    /** A column is one of times when at least this share of its values can be read as times. */
    private static final double ENOUGH = 0.8;

    private final boolean soundsLikeTime;
    private long values;
    private long written;
    private long yearFirst;
    private long onlyDayFirst;
    private long onlyMonthFirst;
    private long eitherFirst;
    private long serial;
    private long seconds;
    private long milliseconds;
    private @Nullable String example;

    DateGuess(String header) {
        soundsLikeTime = soundsLikeTime(header);
    }

    static boolean soundsLikeTime(String header) {
        var name = header.toLowerCase(Locale.ROOT);
        return name.matches(".*(时间|日期|时刻|date|time|_at$|_on$|\\bat\\b|day|created|updated|opened|closed).*");
    }

    void add(String value) {
        values++;
        // A column that is clearly something else need not be read to its end.
        if (values > 1000 && written + serial + seconds + milliseconds < values / 4) {
            return;
        }
        if (number(value)) {
            return;
        }
        var parts = WrittenDate.of(value);
        if (parts == null) {
            return;
        }
        var day = fits(parts, DateOrder.DAY_FIRST);
        var month = fits(parts, DateOrder.MONTH_FIRST);
        if (fits(parts, DateOrder.YEAR_FIRST) && parts.firstDigits() >= 4) {
            yearFirst++;
        } else if (day && month && parts.named() < 0) {
            eitherFirst++;
        } else if (day) {
            onlyDayFirst++;
        } else if (month) {
            onlyMonthFirst++;
        } else {
            return;
        }
        written++;
        if (example == null || (example.length() < value.length() && value.length() < 30)) {
            example = value;
        }
    }

    /** The order, and whether the column itself leaves it open. */
    Optional<Guess> guess() {
        if (values == 0) {
            return Optional.empty();
        }
        if (written >= ENOUGH * values) {
            if (yearFirst >= Math.max(onlyDayFirst, onlyMonthFirst) && yearFirst > 0) {
                return Optional.of(new Guess(DateOrder.YEAR_FIRST, false));
            }
            if (onlyDayFirst == 0 && onlyMonthFirst == 0) {
                return Optional.of(new Guess(DateOrder.DAY_FIRST, true));
            }
            return Optional.of(
                    new Guess(onlyDayFirst >= onlyMonthFirst ? DateOrder.DAY_FIRST : DateOrder.MONTH_FIRST, false));
        }
        if (soundsLikeTime && serial >= ENOUGH * values) {
            return Optional.of(new Guess(DateOrder.SERIAL, false));
        }
        if (soundsLikeTime && seconds >= ENOUGH * values) {
            return Optional.of(new Guess(DateOrder.EPOCH_SECONDS, false));
        }
        if (soundsLikeTime && milliseconds >= ENOUGH * values) {
            return Optional.of(new Guess(DateOrder.EPOCH_MILLISECONDS, false));
        }
        return Optional.empty();
    }

    /** Values that can only be read the other way round than the guess; they will be refused row by row. */
    long against(DateOrder order) {
        return switch (order) {
            case DAY_FIRST -> onlyMonthFirst + yearFirst;
            case MONTH_FIRST -> onlyDayFirst + yearFirst;
            case YEAR_FIRST -> onlyDayFirst + onlyMonthFirst + eitherFirst;
            case SERIAL, EPOCH_SECONDS, EPOCH_MILLISECONDS -> written;
        };
    }

    private boolean number(String value) {
        var dot = -1;
        for (var i = 0; i < value.length(); i++) {
            var c = value.charAt(i);
            if (c == '.' && dot < 0) {
                dot = i;
            } else if (c < '0' || c > '9') {
                return false;
            }
        }
        var whole = dot < 0 ? value.length() : dot;
        if (whole == 5 && value.compareTo("25000") > 0 && value.compareTo("75000") < 0) {
            serial++;
        } else if (dot < 0 && whole == 10 && value.charAt(0) == '1') {
            seconds++;
        } else if (dot < 0 && whole == 13 && value.charAt(0) == '1') {
            milliseconds++;
        } else if (dot < 0 && (whole == 8 || whole == 12 || whole == 14) && soundsLikeTime) {
            return false;
        }
        return true;
    }

    private static boolean fits(WrittenDate parts, DateOrder order) {
        try {
            var local = parts.in(order);
            return local != null && plausible(local);
        } catch (java.time.DateTimeException outOfRange) {
            return false;
        }
    }

    private static boolean plausible(LocalDateTime local) {
        return local.toInstant(ZoneOffset.UTC).isAfter(Instant.EPOCH.minusSeconds(1L << 32)) && local.getYear() < 2200;
    }

    /**
     * How times are written, and whether both d/M and M/d fit every value.
     */
    record Guess(DateOrder order, boolean open) {}
}
