package org.hengke.platform.tables;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import org.apache.poi.ss.usermodel.DateUtil;

/** Reads a moment as people and programs write it. Local times belong to a zone that the person importing names. */
public final class Moments {

    private static final String[] MONTHS = {
        "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"
    };

    private final ZoneId zone;

    public Moments(ZoneId zone) {
        this.zone = zone;
    }

    /** The instant that a text names, or nothing where it names none: a 31st of February is refused, not moved. */
    public Optional<Instant> instant(String text, DateOrder order) {
        var trimmed = text.strip();
        try {
            return switch (order) {
                case SERIAL -> serial(trimmed);
                case EPOCH_SECONDS -> Optional.of(Instant.ofEpochSecond(Long.parseLong(trimmed)));
                case EPOCH_MILLISECONDS -> Optional.of(Instant.ofEpochMilli(Long.parseLong(trimmed)));
                case YEAR_FIRST, DAY_FIRST, MONTH_FIRST -> written(trimmed, order);
            };
        } catch (DateTimeException | NumberFormatException | ArithmeticException unreadable) {
            return Optional.empty();
        }
    }

    /** The day that a text names with the year first, as {@code 2026-03-01} and {@code 2026年3月1日}; a time behind it is left aside. */
    public static Optional<LocalDate> day(String text) {
        try {
            var parts = WrittenDate.of(text.strip());
            var local = parts == null ? null : parts.in(DateOrder.YEAR_FIRST);
            return local == null || local.getYear() < 1900 || local.getYear() > 2200
                    ? Optional.empty()
                    : Optional.of(local.toLocalDate());
        } catch (DateTimeException | NumberFormatException | ArithmeticException unreadable) {
            return Optional.empty();
        }
    }

    private Optional<Instant> serial(String text) {
        var days = new BigDecimal(text).doubleValue();
        return DateUtil.isValidExcelDate(days)
                ? Optional.of(DateUtil.getLocalDateTime(days, false, true)
                        .atZone(zone)
                        .toInstant())
                : Optional.empty();
    }

    private Optional<Instant> written(String text, DateOrder order) {
        var parts = WrittenDate.of(text);
        if (parts == null) {
            return Optional.empty();
        }
        var local = parts.in(order);
        if (local == null || local.getYear() < 1900 || local.getYear() > 2200) {
            return Optional.empty();
        }
        var offset = parts.offset();
        return Optional.of(offset == null ? local.atZone(zone).toInstant() : local.toInstant(offset));
    }

    /** Month number of an English name or its first three letters, 0 for any other word. */
    static int month(String word) {
        if (word.length() < 3) {
            return 0;
        }
        var start = word.substring(0, 3).toLowerCase(Locale.ROOT);
        for (var i = 0; i < MONTHS.length; i++) {
            if (MONTHS[i].equals(start)) {
                return i + 1;
            }
        }
        return 0;
    }

    static LocalDateTime at(int year, int month, int day, int hour, int minute, int second, int nano) {
        var midnightOfNext = hour == 24 && minute == 0 && second == 0;
        var moment = LocalDateTime.of(year, month, day, midnightOfNext ? 0 : hour, minute, second, nano);
        return midnightOfNext ? moment.plusDays(1) : moment;
    }

    static ZoneOffset offset(int sign, int hours, int minutes) {
        return ZoneOffset.ofHoursMinutes(sign * hours, sign * minutes);
    }
}
