package org.hengke.calendars;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BusinessCalendarTest {

    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    private static final List<OpenHours> OFFICE = hours("09:00-12:00", "13:00-18:00");

    @Test
    void countsSeveralIntervalsOfADayWithoutTheLunchBreak() {
        var calendar = office(SHANGHAI);
        assertThat(calendar.between(at(SHANGHAI, "2026-11-23T11:30"), at(SHANGHAI, "2026-11-23T13:30")))
                .isEqualTo(Duration.ofHours(1));
        assertThat(calendar.plus(at(SHANGHAI, "2026-11-23T11:30"), Duration.ofHours(1)))
                .isEqualTo(at(SHANGHAI, "2026-11-23T13:30"));
    }

    @Test
    void aCaseThatComesOnAWeekendWaitsForMonday() {
        var calendar = office(SHANGHAI);
        assertThat(calendar.plus(at(SHANGHAI, "2026-11-21T10:00"), Duration.ofHours(1)))
                .isEqualTo(at(SHANGHAI, "2026-11-23T10:00"));
        assertThat(calendar.nextOpening(at(SHANGHAI, "2026-11-21T10:00"))).isEqualTo(at(SHANGHAI, "2026-11-23T09:00"));
    }

    @Test
    void aDeadlineOnTheEndOfTheDayIsThatEndAndNotTheNextMorning() {
        var calendar = office(SHANGHAI);
        assertThat(calendar.plus(at(SHANGHAI, "2026-11-23T17:00"), Duration.ofHours(1)))
                .isEqualTo(at(SHANGHAI, "2026-11-23T18:00"));
    }

    @Test
    void anInstantOnTheBorderIsOpenAtTheStartAndClosedAtTheEnd() {
        var calendar = office(SHANGHAI);
        assertThat(calendar.isOpen(at(SHANGHAI, "2026-11-23T09:00"))).isTrue();
        assertThat(calendar.isOpen(at(SHANGHAI, "2026-11-23T09:00").minusNanos(1)))
                .isFalse();
        assertThat(calendar.isOpen(at(SHANGHAI, "2026-11-23T12:00"))).isFalse();
        assertThat(calendar.isOpen(at(SHANGHAI, "2026-11-23T12:00").minusNanos(1)))
                .isTrue();
    }

    @Test
    void aHolidayIsClosedAndAMakeUpDayWorksLikeTheUsualWorkingDay() {
        var calendar = new BusinessCalendar(
                SHANGHAI,
                weekdays(OFFICE),
                DayOfWeek.MONDAY,
                List.of(
                        SpecialDay.holiday(LocalDate.of(2026, 2, 16), "春节"),
                        SpecialDay.workingDay(LocalDate.of(2026, 2, 28), "春节")));
        assertThat(calendar.between(at(SHANGHAI, "2026-02-16T00:00"), at(SHANGHAI, "2026-02-17T00:00")))
                .isZero();
        assertThat(calendar.between(at(SHANGHAI, "2026-02-28T00:00"), at(SHANGHAI, "2026-03-01T00:00")))
                .isEqualTo(Duration.ofHours(8));
    }

    @Test
    void aMakeUpDayMayFollowAStatedWeekday() {
        var week = weekdays(OFFICE);
        week.put(DayOfWeek.FRIDAY, hours("09:00-12:00"));
        var calendar = new BusinessCalendar(
                SHANGHAI,
                week,
                DayOfWeek.MONDAY,
                List.of(SpecialDay.workingDayLike(DayOfWeek.FRIDAY, LocalDate.of(2026, 2, 28), "补周五")));
        assertThat(calendar.hours(LocalDate.of(2026, 2, 28))).isEqualTo(hours("09:00-12:00"));
    }

    @Test
    void aDateMayHaveHoursOfItsOwn() {
        var calendar = new BusinessCalendar(
                SHANGHAI,
                weekdays(OFFICE),
                DayOfWeek.MONDAY,
                List.of(SpecialDay.open(LocalDate.of(2026, 11, 28), hours("10:00-14:00"), "大促")));
        assertThat(calendar.between(at(SHANGHAI, "2026-11-28T00:00"), at(SHANGHAI, "2026-11-29T00:00")))
                .isEqualTo(Duration.ofHours(4));
    }

    @Test
    void aNightShiftBelongsToTheDayOnWhichItBegins() {
        var week = weekdays(hours("22:00-06:00"));
        var calendar = new BusinessCalendar(
                SHANGHAI, week, DayOfWeek.MONDAY, List.of(SpecialDay.holiday(LocalDate.of(2026, 11, 25), "厂休")));
        assertThat(calendar.isOpen(at(SHANGHAI, "2026-11-25T05:59"))).isTrue();
        assertThat(calendar.isOpen(at(SHANGHAI, "2026-11-25T22:00"))).isFalse();
        assertThat(calendar.isOpen(at(SHANGHAI, "2026-11-26T03:00"))).isFalse();
        assertThat(calendar.isOpen(at(SHANGHAI, "2026-11-28T05:00"))).isTrue();
        assertThat(calendar.between(at(SHANGHAI, "2026-11-22T12:00"), at(SHANGHAI, "2026-11-29T12:00")))
                .isEqualTo(Duration.ofHours(32));
    }

    @Test
    void hoursThatReachIntoTheNextDaysCountOnce() {
        var week = weekdays(hours("20:00-10:00"));
        week.put(DayOfWeek.TUESDAY, hours("09:00-11:00"));
        var calendar = new BusinessCalendar(SHANGHAI, week, DayOfWeek.MONDAY, List.of());
        assertThat(calendar.between(at(SHANGHAI, "2026-11-24T08:00"), at(SHANGHAI, "2026-11-24T12:00")))
                .isEqualTo(Duration.ofHours(3));
    }

    @ParameterizedTest
    @CsvSource({
        "America/New_York, 2026-03-07T22:00, 7",
        "America/New_York, 2026-10-31T22:00, 9",
        "Europe/Berlin, 2026-03-28T22:00, 7",
        "Europe/Berlin, 2026-10-24T22:00, 9",
        "Asia/Shanghai, 2026-03-28T22:00, 8"
    })
    void aNightShiftIsShorterOrLongerWhenTheClocksChange(String zone, String start, int hours) {
        var id = ZoneId.of(zone);
        var calendar = nights(id);
        var from = at(id, start);
        assertThat(calendar.between(from, from.plus(Duration.ofHours(12)))).isEqualTo(Duration.ofHours(hours));
    }

    @Test
    void lordHoweMovesItsClocksByHalfAnHour() {
        var zone = ZoneId.of("Australia/Lord_Howe");
        var from = at(zone, "2026-10-03T22:00");
        assertThat(nights(zone).between(from, from.plus(Duration.ofHours(12)))).isEqualTo(Duration.ofMinutes(450));
    }

    @Test
    void hoursInsideTheSkippedHourDoNotExist() {
        var zone = ZoneId.of("America/New_York");
        var calendar = everyDay(zone, "02:10-02:50", "03:00-04:00");
        assertThat(calendar.between(at(zone, "2026-03-08T00:00"), at(zone, "2026-03-09T00:00")))
                .isEqualTo(Duration.ofHours(1));
    }

    @Test
    void hoursInsideTheRepeatedHourComeTwice() {
        var zone = ZoneId.of("America/New_York");
        var calendar = everyDay(zone, "01:30-02:00");
        assertThat(calendar.between(at(zone, "2026-11-01T00:00"), at(zone, "2026-11-02T00:00")))
                .isEqualTo(Duration.ofHours(1));
    }

    @Test
    void roundTheClockIsCalendarTime() {
        var zone = ZoneId.of("Europe/Berlin");
        var calendar = BusinessCalendar.always(zone);
        var from = Instant.parse("2020-02-29T23:59:59.999999999Z");
        var until = Instant.parse("2031-07-01T00:00:00.000000001Z");
        assertThat(calendar.between(from, until)).isEqualTo(Duration.between(from, until));
        assertThat(calendar.plus(from, Duration.between(from, until))).isEqualTo(until);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Asia/Shanghai",
                "America/New_York",
                "Europe/Berlin",
                "Australia/Lord_Howe",
                "America/Sao_Paulo",
                "Africa/Casablanca",
                "Pacific/Apia",
                "Asia/Kathmandu",
                "Pacific/Kiritimati"
            })
    void isOpenExactlyWhenTheClockOnTheWallReadsATimeWithinTheHours(String zone) {
        for (long seed = 1; seed <= 6; seed++) {
            var random = new Random(seed);
            var some = random(random, ZoneId.of(zone));
            long start =
                    LocalDate.of(2010, 1, 1).plusDays(random.nextInt(6_000)).toEpochDay() * 86_400L;
            long open = 0;
            var begin = Instant.ofEpochSecond(start);
            for (int minute = 0; minute < 40 * 1440; minute++) {
                var now = Instant.ofEpochSecond(start + minute * 60L);
                boolean expected = readsOpen(some, now);
                assertThat(some.calendar.isOpen(now))
                        .as("%s, seed %d, %s", zone, seed, now)
                        .isEqualTo(expected);
                open += expected ? 1 : 0;
            }
            assertThat(some.calendar.between(begin, Instant.ofEpochSecond(start + 40 * 86_400L)))
                    .as("%s, seed %d", zone, seed)
                    .isEqualTo(Duration.ofMinutes(open));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"Asia/Shanghai", "America/New_York", "Europe/Berlin", "Australia/Lord_Howe", "UTC"})
    void businessTimeIsAdditiveAndNeverNegativeForwards(String zone) {
        for (long seed = 1; seed <= 400; seed++) {
            var random = new Random(seed);
            var calendar = random(random, ZoneId.of(zone)).calendar;
            var a = someInstant(random);
            var b = someInstant(random);
            var c = someInstant(random);
            assertThat(calendar.between(a, b).plus(calendar.between(b, c)))
                    .as("%s, seed %d", zone, seed)
                    .isEqualTo(calendar.between(a, c));
            assertThat(calendar.between(a, b))
                    .as("seed %d", seed)
                    .isEqualTo(calendar.between(b, a).negated());
            if (!b.isBefore(a)) {
                assertThat(calendar.between(a, b).isNegative())
                        .as("seed %d", seed)
                        .isFalse();
                assertThat(calendar.between(a, b)).as("seed %d", seed).isLessThanOrEqualTo(Duration.between(a, b));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"Asia/Shanghai", "America/New_York", "Europe/Berlin", "Australia/Lord_Howe", "UTC"})
    void plusIsTheEarliestInstantAfterWhichThatMuchTimeHasPassed(String zone) {
        for (long seed = 1; seed <= 400; seed++) {
            var random = new Random(seed);
            var calendar = random(random, ZoneId.of(zone)).calendar;
            var from = someInstant(random);
            var time = Duration.ofSeconds(random.nextInt(6_000_000), random.nextInt(1_000_000_000))
                    .plusNanos(1);
            var due = calendar.plus(from, time);
            assertThat(calendar.between(from, due))
                    .as("%s, seed %d", zone, seed)
                    .isEqualTo(time);
            assertThat(calendar.between(from, due.minusNanos(1)))
                    .as("%s, seed %d", zone, seed)
                    .isLessThan(time);
            var part = Duration.ofSeconds(random.nextLong(time.toSeconds() + 1));
            assertThat(calendar.plus(calendar.plus(from, part), time.minus(part)))
                    .as("%s, seed %d, in two steps", zone, seed)
                    .isEqualTo(due);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"Asia/Shanghai", "America/New_York", "Australia/Lord_Howe"})
    void theNextOpeningIsTheFirstOpenInstant(String zone) {
        for (long seed = 1; seed <= 200; seed++) {
            var random = new Random(seed);
            var calendar = random(random, ZoneId.of(zone)).calendar;
            var at = someInstant(random);
            var opening = calendar.nextOpening(at);
            assertThat(calendar.isOpen(opening)).as("seed %d", seed).isTrue();
            assertThat(calendar.between(at, opening)).as("seed %d", seed).isZero();
            assertThat(opening).as("seed %d", seed).isAfterOrEqualTo(at);
        }
    }

    @Test
    void spansOfCenturiesCostNoScanOfDays() {
        var calendar = office(SHANGHAI);
        var from = Instant.parse("1900-01-01T00:00:00Z");
        var until = Instant.parse("2199-12-31T23:59:59Z");
        var all = calendar.between(from, until);
        assertThat(all.toHours()).isEqualTo(8L * workingDays(1900, 2199));
        long start = System.nanoTime();
        for (int i = 0; i < 100_000; i++) {
            calendar.between(from.plusSeconds(i), until.minusSeconds(i));
        }
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(20));
    }

    @Test
    void refusesToReckonBeyondTheYearsItKnows() {
        var calendar = office(SHANGHAI);
        var now = Instant.parse("2026-11-22T09:00:00Z");
        assertThatThrownBy(() -> calendar.plus(now, Duration.ofDays(200_000))).isInstanceOf(BeyondCalendar.class);
        assertThatThrownBy(() -> calendar.between(now, Instant.parse("9999-01-01T00:00:00Z")))
                .isInstanceOf(BeyondCalendar.class);
        assertThatThrownBy(() -> calendar.between(Instant.MIN, Instant.MAX)).isInstanceOf(BeyondCalendar.class);
        assertThatThrownBy(() -> calendar.nextOpening(Instant.parse("2199-12-31T20:00:00Z")))
                .isInstanceOf(BeyondCalendar.class);
    }

    @Test
    void refusesACalendarThatNeverOpensOverlapsOrNamesADateTwice() {
        assertThatThrownBy(() -> new BusinessCalendar(SHANGHAI, Map.of(), DayOfWeek.MONDAY, List.of()))
                .hasMessageContaining("never opens");
        assertThatThrownBy(() -> everyDay(SHANGHAI, "09:00-12:00", "11:59-18:00"))
                .hasMessageContaining("Overlapping");
        var day = SpecialDay.holiday(LocalDate.of(2026, 1, 1), "元旦");
        assertThatThrownBy(() -> new BusinessCalendar(SHANGHAI, weekdays(OFFICE), DayOfWeek.MONDAY, List.of(day, day)))
                .hasMessageContaining("Twice");
    }

    private record Some(
            ZoneId zone,
            Map<DayOfWeek, List<OpenHours>> week,
            Map<LocalDate, SpecialDay> days,
            BusinessCalendar calendar) {}

    /** Straight from the definition: look at the wall clock, then whether today's or yesterday's hours cover it. */
    private static boolean readsOpen(Some some, Instant now) {
        var wall = now.atZone(some.zone).toLocalDateTime();
        int minute = wall.getHour() * 60 + wall.getMinute();
        return covers(some, wall.toLocalDate(), minute)
                || covers(some, wall.toLocalDate().minusDays(1), minute + 1440);
    }

    private static boolean covers(Some some, LocalDate date, int minute) {
        var special = some.days.get(date);
        var hours = special == null
                ? some.week.getOrDefault(date.getDayOfWeek(), List.of())
                : switch (special.kind()) {
                    case HOLIDAY -> List.<OpenHours>of();
                    case WORKING_DAY ->
                        some.week.getOrDefault(special.like() == null ? DayOfWeek.MONDAY : special.like(), List.of());
                    case HOURS -> special.hours();
                };
        return hours.stream().anyMatch(h -> h.from() <= minute && minute < h.until());
    }

    private static Some random(Random random, ZoneId zone) {
        var week = new EnumMap<DayOfWeek, List<OpenHours>>(DayOfWeek.class);
        for (var day : DayOfWeek.values()) {
            week.put(day, random.nextInt(5) == 0 ? List.of() : randomHours(random));
        }
        week.put(DayOfWeek.of(1 + random.nextInt(7)), List.of(OpenHours.parse("08:00-17:00")));
        var days = new HashMap<LocalDate, SpecialDay>();
        for (int i = 0; i < 300; i++) {
            var date = LocalDate.of(2010, 1, 1).plusDays(random.nextInt(7_000));
            days.put(
                    date,
                    switch (random.nextInt(4)) {
                        case 0 -> SpecialDay.holiday(date, "");
                        case 1 -> SpecialDay.workingDay(date, "");
                        case 2 -> SpecialDay.workingDayLike(DayOfWeek.of(1 + random.nextInt(7)), date, "");
                        default -> SpecialDay.open(date, randomHours(random), "");
                    });
        }
        return new Some(zone, week, days, new BusinessCalendar(zone, week, DayOfWeek.MONDAY, days.values()));
    }

    private static List<OpenHours> randomHours(Random random) {
        var hours = new ArrayList<OpenHours>();
        int from = random.nextInt(600);
        while (from < 1440 && hours.size() < 4) {
            int until = Math.min(from + 1 + random.nextInt(900), from + 1440);
            hours.add(new OpenHours(from, until));
            from = until + random.nextInt(200);
        }
        return hours;
    }

    private static Instant someInstant(Random random) {
        return Instant.parse("2010-01-01T00:00:00Z")
                .plusSeconds(random.nextLong(20L * 365 * 86_400))
                .plusNanos(random.nextInt(3) == 0 ? 0 : random.nextInt(1_000_000_000));
    }

    private static long workingDays(int first, int last) {
        return LocalDate.of(first, 1, 1)
                .datesUntil(LocalDate.of(last + 1, 1, 1))
                .filter(date -> date.getDayOfWeek().getValue() <= 5)
                .count();
    }

    private static BusinessCalendar office(ZoneId zone) {
        return new BusinessCalendar(zone, weekdays(OFFICE), DayOfWeek.MONDAY, List.of());
    }

    private static BusinessCalendar nights(ZoneId zone) {
        return everyDay(zone, "22:00-06:00");
    }

    private static BusinessCalendar everyDay(ZoneId zone, String... hours) {
        var week = weekdays(hours(hours));
        week.put(DayOfWeek.SATURDAY, hours(hours));
        week.put(DayOfWeek.SUNDAY, hours(hours));
        return new BusinessCalendar(zone, week, DayOfWeek.MONDAY, List.of());
    }

    private static Map<DayOfWeek, List<OpenHours>> weekdays(List<OpenHours> hours) {
        var week = new EnumMap<DayOfWeek, List<OpenHours>>(DayOfWeek.class);
        for (int day = 1; day <= 5; day++) {
            week.put(DayOfWeek.of(day), hours);
        }
        return week;
    }

    private static List<OpenHours> hours(String... written) {
        return Arrays.stream(written).map(OpenHours::parse).toList();
    }

    private static Instant at(ZoneId zone, String local) {
        return LocalDateTime.parse(local).atZone(zone).toInstant();
    }
}
