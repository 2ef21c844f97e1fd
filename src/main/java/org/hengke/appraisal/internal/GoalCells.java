package org.hengke.appraisal.internal;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.hengke.appraisal.GoalPeriod;
import org.hengke.appraisal.GoalPeriod.Span;
import org.hengke.appraisal.GoalSubject;
import org.hengke.metrics.Unit;
import org.hengke.platform.tables.FilledTable.Form;
import org.hengke.platform.tables.WrittenAmount;

/** What people write into a table of goals, in Chinese or English. */
public final class GoalCells {

    /** The columns, each with what may stand above it; the first ones are those of the template. */
    static final Map<String, List<String>> HEADINGS = Map.of(
            "measure", List.of("指标", "指標", "指标名称", "measure"),
            "kind", List.of("对象类型", "對象類型", "类型", "type"),
            "subject", List.of("对象", "對象", "姓名", "工号", "whose", "subject"),
            "period", List.of("周期", "週期", "period"),
            "target", List.of("目标", "目標", "目标值", "target"));

    private static final Map<String, GoalSubject.Kind> KINDS = Map.ofEntries(
            Map.entry("部门", GoalSubject.Kind.DEPARTMENT),
            Map.entry("部門", GoalSubject.Kind.DEPARTMENT),
            Map.entry("department", GoalSubject.Kind.DEPARTMENT),
            Map.entry("班组", GoalSubject.Kind.TEAM),
            Map.entry("班組", GoalSubject.Kind.TEAM),
            Map.entry("团队", GoalSubject.Kind.TEAM),
            Map.entry("team", GoalSubject.Kind.TEAM),
            Map.entry("个人", GoalSubject.Kind.PERSON),
            Map.entry("個人", GoalSubject.Kind.PERSON),
            Map.entry("人员", GoalSubject.Kind.PERSON),
            Map.entry("person", GoalSubject.Kind.PERSON));

    private static final Pattern YEAR = Pattern.compile("(\\d{4}) ?年?(度)?");
    private static final Pattern QUARTER = Pattern.compile("(\\d{4}) ?[-年/]? ?(?:第|[qQ]) ?([1-4]) ?(?:季度|季)?");
    private static final Pattern MONTH = Pattern.compile("(\\d{4}) ?[-年/.] ?(\\d{1,2}) ?月?(?:[-/.]0?1)?");
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int DECIMALS = 6;
    private static final long HOUR = 3_600;

    /** The table of the template. */
    public static final Form FORM =
            new Form(HEADINGS, Set.of(), 5_000, "goals.import-columns", "goals.import-too-long");

    private GoalCells() {}

    static Optional<GoalSubject.Kind> kind(String text) {
        return Optional.ofNullable(KINDS.get(text.toLowerCase(Locale.ROOT)));
    }

    /** A year as {@code 2026}, a quarter as {@code 2026Q1}, a month as {@code 2026-03} or its first day. */
    static Optional<GoalPeriod> period(String text) {
        var month = MONTH.matcher(text);
        var quarter = QUARTER.matcher(text);
        var year = YEAR.matcher(text);
        try {
            if (year.matches()) {
                return Optional.of(new GoalPeriod(Span.YEAR, LocalDate.of(number(year.group(1)), 1, 1)));
            }
            if (quarter.matches()) {
                return Optional.of(new GoalPeriod(
                        Span.QUARTER, LocalDate.of(number(quarter.group(1)), number(quarter.group(2)) * 3 - 2, 1)));
            }
            if (month.matches()) {
                return Optional.of(
                        new GoalPeriod(Span.MONTH, LocalDate.of(number(month.group(1)), number(month.group(2)), 1)));
            }
        } catch (DateTimeException thirteenthMonth) {
            return Optional.empty();
        }
        return Optional.empty();
    }

    /** Shares as {@code 90%}, {@code 0.9} or {@code 90}, durations in hours unless another unit is written, the rest as shown. */
    static Optional<BigDecimal> target(String text, Unit unit) {
        var written = WrittenAmount.of(text)
                .filter(amount -> amount.number().signum() >= 0)
                .orElse(null);
        if (written == null) {
            return Optional.empty();
        }
        return switch (unit) {
            case SHARE ->
                written.unit().isEmpty() || written.unit().equals("%")
                        ? Optional.of(share(written.number(), written.unit()))
                        : Optional.empty();
            case SECONDS -> written.seconds(HOUR).map(GoalCells::plain);
            case COUNT, POINTS, MONEY, PER_THOUSAND -> Optional.of(plain(written.number()));
        };
    }

    private static BigDecimal share(BigDecimal amount, String written) {
        return plain(written.isEmpty() && amount.compareTo(BigDecimal.ONE) <= 0 ? amount : amount.divide(HUNDRED));
    }

    private static BigDecimal plain(BigDecimal amount) {
        var plain = amount.setScale(DECIMALS, RoundingMode.HALF_UP).stripTrailingZeros();
        return plain.scale() < 0 ? plain.setScale(0) : plain;
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }
}
