package org.hengke.platform.tables;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A number as people write it into a table, with what stands behind it.
 *
 * @param unit in small letters, empty where there is none
 */
public record WrittenAmount(BigDecimal number, String unit) {

    private static final Pattern AMOUNT = Pattern.compile("[≥≤><=]* ?(-?\\d{1,13}(?:\\.\\d{1,9})?) ?(\\D{0,12})");

    private static final Map<String, Long> SECONDS = Map.ofEntries(
            Map.entry("小时", 3_600L),
            Map.entry("小時", 3_600L),
            Map.entry("h", 3_600L),
            Map.entry("hours", 3_600L),
            Map.entry("hour", 3_600L),
            Map.entry("分", 60L),
            Map.entry("分钟", 60L),
            Map.entry("分鐘", 60L),
            Map.entry("min", 60L),
            Map.entry("minutes", 60L),
            Map.entry("秒", 1L),
            Map.entry("s", 1L));

    /** Nothing where the text is no number. */
    public static Optional<WrittenAmount> of(String text) {
        var found = AMOUNT.matcher(text.replace(",", "").replace("，", ""));
        return found.matches()
                ? Optional.of(new WrittenAmount(
                        new BigDecimal(found.group(1)), found.group(2).strip().toLowerCase(Locale.ROOT)))
                : Optional.empty();
    }

    /**
     * As a length of time in seconds; nothing where the unit is none of time.
     *
     * @param bare how many seconds a number without unit stands for
     */
    public Optional<BigDecimal> seconds(long bare) {
        return Optional.ofNullable(unit.isEmpty() ? Long.valueOf(bare) : SECONDS.get(unit))
                .map(each -> number.multiply(BigDecimal.valueOf(each)));
    }
}
