package org.hengke.planning.duties;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.IntStream;
import org.hengke.calendars.BusinessCalendar;
import org.hengke.calendars.OpenHours;
import org.hengke.calendars.SpecialDay;
import org.hengke.planning.duties.Recurrence.Every;
import org.hengke.planning.duties.Recurrence.Occurrence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Days that come again: by hand, and for random rhythms and calendars against a count day by day. */
class RecurrenceTest {

    private static final int SEEDS = 150;

    private final WorkingDays usual = new WorkingDays(calendar(List.of(
            SpecialDay.holiday(LocalDate.of(2026, 10, 1), "国庆"),
            SpecialDay.holiday(LocalDate.of(2026, 10, 2), "国庆"),
            SpecialDay.holiday(LocalDate.of(2026, 10, 5), "国庆"),
            SpecialDay.holiday(LocalDate.of(2026, 10, 6), "国庆"),
            SpecialDay.holiday(LocalDate.of(2026, 10, 7), "国庆"),
            SpecialDay.workingDay(LocalDate.of(2026, 10, 10), "国庆"))));

    @Test
    void the31stIsTheLastDayOfShorterMonths() {
        var always = new WorkingDays(BusinessCalendar.always(ZoneId.of("Asia/Shanghai")));

        assertThat(starts(Recurrence.on(Every.MONTH, 1, 31), "2027-01-01", "2027-06-30", always))
                .containsExactly("2027-01-31", "2027-02-28", "2027-03-31", "2027-04-30", "2027-05-31", "2027-06-30");
        assertThat(starts(Recurrence.on(Every.MONTH, 1, -1), "2028-02-01", "2028-03-31", always))
                .containsExactly("2028-02-29", "2028-03-31");
        assertThat(starts(Recurrence.on(Every.MONTH, 1, 30), "2027-02-01", "2027-03-31", always))
                .containsExactly("2027-02-28", "2027-03-30");
    }

    @Test
    void aClosedDayMovesOnWithinItsMonthOrBackFromItsEnd() {
        assertThat(starts(Recurrence.on(Every.MONTH, 1, 1), "2026-10-01", "2026-10-31", usual))
                .containsExactly("2026-10-08");
        assertThat(starts(Recurrence.on(Every.MONTH, 1, -1), "2026-10-01", "2026-10-31", usual))
                .containsExactly("2026-10-30");
    }

    @Test
    void aMakeUpWorkingDayIsWorkedAndAHolidayIsNot() {
        assertThat(starts(Recurrence.onWorkingDay(Every.MONTH, 1, 3), "2026-10-01", "2026-10-31", usual))
                .containsExactly("2026-10-10");
        assertThat(usual.after(LocalDate.of(2026, 9, 30), 3)).isEqualTo("2026-10-10");
        assertThat(starts(Recurrence.weekly(DayOfWeek.SATURDAY), "2026-10-05", "2026-10-18", usual))
                .containsExactly("2026-10-10", "2026-10-16");
    }

    @Test
    void aWeekThatIsClosedHasNone() {
        var closed = new WorkingDays(calendar(IntStream.rangeClosed(5, 11)
                .mapToObj(day -> SpecialDay.holiday(LocalDate.of(2026, 10, day), "放假"))
                .toList()));

        assertThat(starts(Recurrence.weekly(DayOfWeek.FRIDAY), "2026-09-28", "2026-10-18", closed))
                .containsExactly("2026-10-02", "2026-10-16");
    }

    @Test
    void severalDaysThatMoveToOneComeOnce() {
        assertThat(starts(
                        Recurrence.weekly(DayOfWeek.MONDAY, DayOfWeek.TUESDAY, DayOfWeek.THURSDAY),
                        "2026-10-05",
                        "2026-10-11",
                        usual))
                .containsExactly("2026-10-08");
    }

    @Test
    void quartersHalvesAndYearsNameTheirMonth() {
        assertThat(starts(Recurrence.onWorkingDay(Every.QUARTER, 2, 1), "2027-01-01", "2027-12-31", usual))
                .containsExactly("2027-02-01", "2027-05-03", "2027-08-02", "2027-11-01");
        assertThat(starts(Recurrence.onWorkingDay(Every.HALF_YEAR, 6, -1), "2027-01-01", "2027-12-31", usual))
                .containsExactly("2027-06-30", "2027-12-31");
        assertThat(starts(Recurrence.on(Every.YEAR, 2, 29), "2027-01-01", "2029-12-31", usual))
                .containsExactly("2027-02-26", "2028-02-29", "2029-02-28");
    }

    static IntStream seeds() {
        return IntStream.range(0, SEEDS);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void agreesWithACountDayByDay(int seed) {
        var random = new Random(seed);
        var recurrence = recurrence(random).checked("recurrence");
        var working = new WorkingDays(calendar(specialDays(random)));
        var from = LocalDate.of(2026, 1, 1).plusDays(random.nextInt(700));
        var until = from.plusDays(random.nextInt(800));

        var said = recurrence.between(from, until, working);

        assertThat(said.stream().map(Occurrence::start).toList())
                .as("seed %d: %s from %s until %s", seed, recurrence, from, until)
                .isEqualTo(counted(recurrence, from, until, working))
                .doesNotHaveDuplicates()
                .allMatch(working::includes);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void isTheSameHoweverTheTimeIsCutUp(int seed) {
        var random = new Random(seed);
        var recurrence = recurrence(random);
        var working = new WorkingDays(calendar(specialDays(random)));
        var from = LocalDate.of(2026, 1, 1).plusDays(random.nextInt(700));
        var whole = recurrence.between(from, from.plusDays(400), working);
        int cut = random.nextInt(400);

        var parts = new ArrayList<>(recurrence.between(from, from.plusDays(cut), working));
        parts.addAll(recurrence.between(from.plusDays(cut + 1L), from.plusDays(400), working));

        assertThat(parts.stream().map(Occurrence::start).toList())
                .as("seed %d: %s", seed, recurrence)
                .isEqualTo(whole.stream().map(Occurrence::start).toList());
        assertThat(whole.stream().map(Occurrence::nominal)).as("seed %d", seed).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void workingDaysAfterADayAreAsManyAsAsked(int seed) {
        var random = new Random(seed);
        var working = new WorkingDays(calendar(specialDays(random)));
        var day = LocalDate.of(2026, 1, 1).plusDays(random.nextInt(700));
        int count = random.nextInt(30);

        var due = working.after(day, count);

        assertThat(day.plusDays(1)
                        .datesUntil(due.plusDays(1))
                        .filter(working::includes)
                        .count())
                .as("seed %d: %d after %s is %s", seed, count, day, due)
                .isEqualTo(count);
        assertThat(count == 0 || working.includes(due)).isTrue();
    }

    /** Another way to the same days: looking at each one. */
    private static List<LocalDate> counted(
            Recurrence recurrence, LocalDate from, LocalDate until, WorkingDays working) {
        var days = new HashSet<LocalDate>();
        for (var day = from.minusDays(62); !day.isAfter(until.plusDays(62)); day = day.plusDays(1)) {
            if (recurrence.every() == Every.WEEK) {
                if (recurrence.weekdays().contains(day.getDayOfWeek())) {
                    var monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
                    days.add(moved(day, monday, monday.plusDays(6), working));
                }
                continue;
            }
            var month = YearMonth.from(day);
            int length = months(recurrence.every());
            if (day.getDayOfMonth() != 1 || (month.getMonthValue() - 1) % length + 1 != recurrence.month()) {
                continue;
            }
            if (recurrence.day() != null) {
                int at = recurrence.day() == -1
                        ? month.lengthOfMonth()
                        : Math.min(recurrence.day(), month.lengthOfMonth());
                days.add(moved(month.atDay(at), day, month.atEndOfMonth(), working));
            } else {
                var open = new ArrayList<LocalDate>();
                for (var one = day; !one.isAfter(month.atEndOfMonth()); one = one.plusDays(1)) {
                    if (working.includes(one)) {
                        open.add(one);
                    }
                }
                int number = Objects.requireNonNull(recurrence.workingDay());
                if (!open.isEmpty()) {
                    days.add(
                            number > 0
                                    ? open.get(Math.min(number, open.size()) - 1)
                                    : open.get(Math.max(open.size() + number, 0)));
                }
            }
        }
        return days.stream()
                .filter(day -> !day.equals(LocalDate.MAX) && !day.isBefore(from) && !day.isAfter(until))
                .sorted()
                .toList();
    }

    private static int months(Every every) {
        return switch (every) {
            case WEEK, MONTH -> 1;
            case QUARTER -> 3;
            case HALF_YEAR -> 6;
            case YEAR -> 12;
        };
    }

    private static LocalDate moved(LocalDate day, LocalDate first, LocalDate last, WorkingDays working) {
        for (var one = day; !one.isAfter(last); one = one.plusDays(1)) {
            if (working.includes(one)) {
                return one;
            }
        }
        for (var one = day; !one.isBefore(first); one = one.minusDays(1)) {
            if (working.includes(one)) {
                return one;
            }
        }
        return LocalDate.MAX;
    }

    private static Recurrence recurrence(Random random) {
        var every = List.of(Every.values()).get(random.nextInt(Every.values().length));
        if (every == Every.WEEK) {
            var days = Arrays.stream(DayOfWeek.values())
                    .filter(_ -> random.nextInt(3) == 0)
                    .toArray(DayOfWeek[]::new);
            return Recurrence.weekly(days.length == 0 ? new DayOfWeek[] {DayOfWeek.SUNDAY} : days);
        }
        int months = months(every);
        int month = 1 + random.nextInt(months);
        if (random.nextBoolean()) {
            int day = random.nextInt(32);
            return Recurrence.on(every, month, day == 0 ? -1 : day);
        }
        int number = 1 + random.nextInt(20);
        return Recurrence.onWorkingDay(every, month, random.nextBoolean() ? number : -number);
    }

    /** Holidays in runs, and make-up working days at weekends. */
    private static List<SpecialDay> specialDays(Random random) {
        var days = new HashMap<LocalDate, SpecialDay>();
        for (int run = 0; run < 20; run++) {
            var first = LocalDate.of(2025, 11, 1).plusDays(random.nextInt(1_600));
            int length = 1 + random.nextInt(run == 0 ? 40 : 8);
            for (int at = 0; at < length; at++) {
                var day = first.plusDays(at);
                days.put(day, SpecialDay.holiday(day, "放假"));
            }
            var saturday = first.with(TemporalAdjusters.next(DayOfWeek.SATURDAY));
            days.put(saturday, SpecialDay.workingDay(saturday, "调休"));
        }
        return List.copyOf(days.values());
    }

    private static BusinessCalendar calendar(List<SpecialDay> days) {
        var week = new EnumMap<DayOfWeek, List<OpenHours>>(DayOfWeek.class);
        for (var day : DayOfWeek.values()) {
            if (day != DayOfWeek.SATURDAY && day != DayOfWeek.SUNDAY) {
                week.put(day, List.of(OpenHours.parse("09:00-18:00")));
            }
        }
        return new BusinessCalendar(ZoneId.of("Asia/Shanghai"), week, DayOfWeek.MONDAY, days);
    }

    private static List<String> starts(Recurrence recurrence, String from, String until, WorkingDays working) {
        return recurrence.between(LocalDate.parse(from), LocalDate.parse(until), working).stream()
                .map(one -> one.start().toString())
                .toList();
    }
}
