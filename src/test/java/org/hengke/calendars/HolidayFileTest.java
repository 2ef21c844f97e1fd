package org.hengke.calendars;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.TimeZone;
import org.hengke.calendars.internal.HolidayFile;
import org.hengke.platform.Refusal;
import org.hengke.support.TestClock;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HolidayFileTest {

    private final HolidayFile files = new HolidayFile(new TestClock());

    @ParameterizedTest
    @ValueSource(strings = {"UTC", "Asia/Shanghai", "America/Los_Angeles", "Pacific/Kiritimati"})
    void readsWholeDaysWhateverZoneTheMachineIsIn(String zone) {
        var before = TimeZone.getDefault();
        TimeZone.setDefault(TimeZone.getTimeZone(zone));
        try {
            var found = read(event("20270206", "20270213", "春节（休）"), event("20270214", null, "春节（班）"));
            assertThat(found.days()).hasSize(8);
            assertThat(found.first()).isEqualTo(LocalDate.of(2027, 2, 6));
            assertThat(found.days().getLast().day()).isEqualTo(SpecialDay.workingDay(LocalDate.of(2027, 2, 14), "春节"));
        } finally {
            TimeZone.setDefault(before);
        }
    }

    @Test
    void tellsDaysOffFromWorkedOnesByTheirTitles() {
        var found = read(
                event("20270101", null, "元旦 假期 第1天/共3天"),
                event("20270110", null, "元旦 补班 第1天/共1天"),
                event("20270214", null, "情人节"));
        assertThat(found.days())
                .extracting(d -> d.day().kind(), d -> d.day().occasion(), FoundDay::suggested)
                .containsExactly(
                        tuple(SpecialDay.Kind.HOLIDAY, "元旦", true),
                        tuple(SpecialDay.Kind.WORKING_DAY, "元旦", true),
                        tuple(SpecialDay.Kind.HOLIDAY, "情人节", false));
    }

    @Test
    void believesApplesMarks() {
        var found = read(
                event("20270501", null, "劳动节"),
                event("20270508", null, "劳动节")
                        .replace("END:VEVENT", "X-APPLE-SPECIAL-DAY:ALTERNATE-WORKDAY\r\nEND:VEVENT"));
        assertThat(found.days().get(1).day().kind()).isEqualTo(SpecialDay.Kind.WORKING_DAY);
    }

    @Test
    void suggestsEveryDayOfAFileWithoutMarks() {
        var found = read(event("20270326", null, "Karfreitag"), event("20270329", null, "Ostermontag"));
        assertThat(found.days()).allMatch(FoundDay::suggested);
    }

    @Test
    void unfoldsRecurringDays() {
        var found = read(event("20200101", null, "New Year").replace("END:VEVENT", "RRULE:FREQ=YEARLY\r\nEND:VEVENT"));
        assertThat(found.days()).extracting(d -> d.day().date().getYear()).contains(2026, 2027, 2032);
        assertThat(found.days()).allMatch(d -> d.day().date().getDayOfYear() == 1);
    }

    @Test
    void comparesWithWhatTheCalendarHas() {
        var found = read(
                event("20260101", null, "元旦（休）"), event("20260104", null, "元旦（休）"), event("20270101", null, "元旦（休）"));
        assertThat(found.days())
                .extracting(FoundDay::standing)
                .containsExactly(FoundDay.Standing.SAME, FoundDay.Standing.DIFFERENT, FoundDay.Standing.NEW);
    }

    @Test
    void leavesOutWhatIsNoWholeDayAndSaysSo() {
        var found = read(
                "BEGIN:VEVENT\r\nUID:a\r\nDTSTART:20270101T090000Z\r\nSUMMARY:会议\r\nEND:VEVENT",
                event("20270101", "20271231", "很长"),
                event("20270301", null, "取消的").replace("END:VEVENT", "STATUS:CANCELLED\r\nEND:VEVENT"),
                "BEGIN:VEVENT\r\nUID:b\r\nSUMMARY:没有日期\r\nEND:VEVENT");
        assertThat(found.days()).isEmpty();
        assertThat(found.skipped())
                .extracting(FoundDays.Skipped::code)
                .containsExactly(
                        "calendars.entry-not-a-whole-day",
                        "calendars.entry-too-long",
                        "calendars.entry-cancelled",
                        "calendars.entry-not-a-whole-day");
    }

    @Test
    void refusesWhatIsNoCalendar() {
        for (var text : List.of("", "<html></html>", "date,kind\n2026-01-01,holiday", "\u0000\u0001")) {
            assertThatThrownBy(() -> files.read(text, draft()))
                    .isInstanceOfSatisfying(
                            Refusal.class, r -> assertThat(r.code()).isEqualTo("calendars.not-icalendar"));
        }
    }

    @Test
    void aRecurrenceWithoutEndStopsWithinAFewYears() {
        var found = read(event("20260301", null, "Daily").replace("END:VEVENT", "RRULE:FREQ=WEEKLY\r\nEND:VEVENT"));
        assertThat(found.last()).isBefore(LocalDate.of(2033, 1, 1));
    }

    private FoundDays read(String... events) {
        return files.read(
                "BEGIN:VCALENDAR\r\nVERSION:2.0\r\n" + String.join("\r\n", events) + "\r\nEND:VCALENDAR\r\n", draft());
    }

    private static String event(String from, @Nullable String until, String title) {
        return "BEGIN:VEVENT\r\nUID:%s\r\nDTSTART;VALUE=DATE:%s\r\n%sSUMMARY:%s\r\nEND:VEVENT"
                .formatted(from, from, until == null ? "" : "DTEND;VALUE=DATE:" + until + "\r\n", title);
    }

    private static CalendarDraft draft() {
        var office = List.of(OpenHours.parse("09:00-18:00"));
        return new CalendarDraft(
                "试",
                "Asia/Shanghai",
                DayOfWeek.MONDAY,
                new Week(office, office, office, office, office, List.of(), List.of()),
                List.of(
                        SpecialDay.holiday(LocalDate.of(2026, 1, 1), "元旦"),
                        SpecialDay.workingDay(LocalDate.of(2026, 1, 4), "元旦")));
    }
}
