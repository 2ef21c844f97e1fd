package org.hengke.calendars;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.hengke.calendars.internal.OfficialDays;
import org.hengke.platform.Invalid;
import org.hengke.platform.Refusal;
import org.hengke.support.DatabaseTest;
import org.junit.jupiter.api.Test;

@DatabaseTest
class CalendarsTest {

    private final Calendars calendars;

    CalendarsTest(Calendars calendars) {
        this.calendars = calendars;
    }

    @Test
    void shipsChinasOfficialCalendarAsTheStandardAndOneThatIsAlwaysOpen() {
        assertThat(calendars.list()).extracting(Calendar::name).contains("中国大陆标准", "全天候（7×24 小时）");
        assertThat(calendars.calendar(calendars.standardId()).days()).containsExactlyElementsOf(OfficialDays.china());
        assertThat(calendars.zone().getId()).isEqualTo("Asia/Shanghai");
        // National Day 2026: off from Thursday 1 October; Saturday 10 October is worked.
        var standard = calendars.standard();
        assertThat(standard.plus(Instant.parse("2026-09-30T09:00:00Z"), Duration.ofHours(2)))
                .isEqualTo(Instant.parse("2026-10-08T02:00:00Z"));
        assertThat(standard.isOpen(Instant.parse("2026-10-10T02:00:00Z"))).isTrue();
        assertThat(calendars.get(new CalendarId(2)).isOpen(Instant.parse("2026-10-01T20:00:00Z")))
                .isTrue();
    }

    @Test
    void keepsWhatWasReckonedByAnOlderVersion() {
        var id = calendars.create(draft("旧版", "09:00-18:00"), null);
        long next = calendars.change(id, 1, draft("旧版", "10:00-12:00"), null);
        assertThat(next).isEqualTo(2);
        var monday = Instant.parse("2026-03-02T01:30:00Z");
        assertThat(calendars.get(id).isOpen(monday)).isFalse();
        assertThat(calendars.get(id, 1).isOpen(monday)).isTrue();
    }

    @Test
    void ofTwoEditsFromOneVersionTheSecondIsRefused() {
        var id = calendars.create(draft("并发", "09:00-18:00"), null);
        calendars.change(id, 1, draft("并发", "10:00-18:00"), null);
        refused("calendars.stale", () -> calendars.change(id, 1, draft("并发", "11:00-18:00"), null));
    }

    @Test
    void editsAtTheSameInstantAreNotLost() throws Exception {
        var id = calendars.create(draft("抢改", "09:00-18:00"), null);
        int won = 0;
        try (var pool = Executors.newFixedThreadPool(6)) {
            var tries = IntStream.range(0, 6)
                    .<Future<Boolean>>mapToObj(i -> pool.submit(() -> {
                        try {
                            calendars.change(id, 1, draft("抢改", "1" + i + ":00-18:00"), null);
                            return true;
                        } catch (Refusal stale) {
                            return false;
                        }
                    }))
                    .toList();
            for (var tried : tries) {
                won += tried.get() ? 1 : 0;
            }
        }
        assertThat(won).isEqualTo(1);
        assertThat(calendars.calendar(id).version()).isEqualTo(2);
    }

    @Test
    void namesAreTakenOnce() {
        calendars.create(draft("同名", "09:00-18:00"), null);
        invalid("calendars.name-taken", () -> calendars.create(draft(" 同名 ", "09:00-18:00"), null));
    }

    @Test
    void theStandardCalendarCannotBeRetiredAndARetiredOneNotBecomeIt() {
        refused("calendars.standard-stays", () -> calendars.retire(calendars.standardId(), 1));
        var id = calendars.create(draft("停用", "09:00-18:00"), null);
        calendars.retire(id, 1);
        assertThat(calendars.list()).extracting(Calendar::id).doesNotContain(id);
        refused("calendars.is-retired", () -> calendars.makeStandard(id));
        assertThat(calendars.create(draft("停用", "09:00-18:00"), null)).isNotEqualTo(id);
    }

    @Test
    void anUnknownCalendarIsNotFound() {
        refused("calendars.not-found", () -> calendars.get(new CalendarId(987_654)));
    }

    @Test
    void refusesWhatCouldNeverWork() {
        invalid("calendars.never-opens", () -> calendars.create(weekOf("全休"), null));
        invalid("calendars.never-opens", () -> calendars.create(weekOf("太少", "09:00-09:59"), null));
        invalid("calendars.hours-overlap", () -> calendars.create(draft("重叠", "09:00-12:00", "11:00-18:00"), null));
        invalid("calendars.name-needed", () -> calendars.create(draft("  ", "09:00-18:00"), null));
        invalid("calendars.bad-characters", () -> calendars.create(draft("a\u0000b", "09:00-18:00"), null));
        invalid("calendars.unknown-zone", () -> calendars.create(inZone("Mars/Olympus"), null));
        invalid("calendars.usual-is-closed", () -> calendars.create(usual(DayOfWeek.SUNDAY), null));
        var day = LocalDate.of(2026, 5, 1);
        invalid(
                "calendars.date-twice",
                () -> calendars.create(with(SpecialDay.holiday(day, "a"), SpecialDay.workingDay(day, "b")), null));
        invalid(
                "calendars.date-out-of-range",
                () -> calendars.create(with(SpecialDay.holiday(LocalDate.of(9999, 1, 1), "a")), null));
        invalid("calendars.hours-needed", () -> calendars.create(with(SpecialDay.open(day, List.of(), "a")), null));
        invalid(
                "calendars.hours-without-kind",
                () -> calendars.create(
                        with(new SpecialDay(day, SpecialDay.Kind.HOLIDAY, null, List.of(OpenHours.WHOLE_DAY), "a")),
                        null));
        invalid(
                "calendars.hours-overlap",
                () -> calendars.create(
                        with(SpecialDay.open(day, List.of(OpenHours.WHOLE_DAY, OpenHours.parse("09:00-10:00")), "a")),
                        null));
        invalid(
                "calendars.usual-is-closed",
                () -> calendars.create(with(SpecialDay.workingDayLike(DayOfWeek.SUNDAY, day, "a")), null));
        for (var written : List.of("9-18", "25:00-26:00", "09:00-24:30", "", "09:60-10:00", "09:00-18:00-20:00")) {
            refused("calendars.bad-hours", () -> OpenHours.parse(written));
        }
    }

    private static void refused(String code, ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
    }

    private static void invalid(String code, ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        Invalid.class,
                        invalid -> assertThat(invalid.fields())
                                .extracting(Invalid.Field::code)
                                .contains(code));
    }

    private static CalendarDraft draft(String name, String... hours) {
        return weekOf(name, hours);
    }

    private static CalendarDraft weekOf(String name, String... written) {
        var hours = Arrays.stream(written).map(OpenHours::parse).toList();
        return new CalendarDraft(
                name,
                "Asia/Shanghai",
                DayOfWeek.MONDAY,
                new Week(hours, List.of(), List.of(), List.of(), List.of(), List.of(), List.of()),
                List.of());
    }

    private static CalendarDraft inZone(String zone) {
        var good = weekOf("区", "09:00-18:00");
        return new CalendarDraft(good.name(), zone, good.usual(), good.week(), good.days());
    }

    private static CalendarDraft usual(DayOfWeek usual) {
        var good = weekOf("照", "09:00-18:00");
        return new CalendarDraft(good.name(), good.zone(), usual, good.week(), good.days());
    }

    private static CalendarDraft with(SpecialDay... days) {
        var good = weekOf("特", "09:00-18:00");
        return new CalendarDraft(good.name(), good.zone(), good.usual(), good.week(), List.of(days));
    }
}
