package org.hengke.servicelevels;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.hengke.calendars.BusinessCalendar;
import org.hengke.calendars.CalendarId;
import org.hengke.calendars.OpenHours;
import org.jspecify.annotations.Nullable;

/** Policies that tests judge by. */
final class Policies {

    static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    static final CalendarId OFFICE = new CalendarId(1);
    static final CalendarId ALWAYS = new CalendarId(2);
    static final SubjectAttributes NORMAL = new SubjectAttributes("inquiry", "normal", null);
    static final SubjectAttributes URGENT = new SubjectAttributes("inquiry", "urgent", null);
    static final SubjectAttributes COMPLAINT = new SubjectAttributes("complaint", "normal", null);

    private Policies() {}

    /** Urgent: answered within 1 h, resolved within 4 h. Otherwise: 8 h, next answer 4 h, resolved within 16 h. Business time. */
    static TargetPolicy usual() {
        return TargetPolicy.of(edition(1, Instant.EPOCH, usualRules()));
    }

    static List<TargetRule> usualRules() {
        var rules = new ArrayList<TargetRule>();
        rules.add(rule(ClockKind.FIRST_RESPONSE, null, null, hours(8)));
        rules.add(rule(ClockKind.FIRST_RESPONSE, null, "urgent", hours(1)));
        rules.add(rule(ClockKind.NEXT_RESPONSE, null, null, hours(4)));
        rules.add(rule(ClockKind.RESOLUTION, null, null, hours(16)));
        rules.add(rule(ClockKind.RESOLUTION, null, "urgent", hours(4)));
        return rules;
    }

    static TargetRule rule(ClockKind kind, @Nullable String type, @Nullable String priority, Target target) {
        return new TargetRule(kind, type, priority, null, target);
    }

    static TargetPolicy.Edition edition(int version, Instant from, List<TargetRule> rules) {
        return new TargetPolicy.Edition(
                version, from, rules, Map.of(OFFICE, office(), ALWAYS, BusinessCalendar.always(SHANGHAI)), OFFICE);
    }

    static Target hours(int hours) {
        return new Target(Duration.ofHours(hours), TimeKind.BUSINESS, OFFICE);
    }

    static Target calendarHours(int hours) {
        return new Target(Duration.ofHours(hours), TimeKind.CALENDAR, OFFICE);
    }

    /** Monday to Friday, 9 to 12 and 13 to 18. */
    static BusinessCalendar office() {
        return weekdays("09:00-12:00", "13:00-18:00");
    }

    static BusinessCalendar weekdays(String... written) {
        var week = new EnumMap<DayOfWeek, List<OpenHours>>(DayOfWeek.class);
        for (int day = 1; day <= 5; day++) {
            week.put(
                    DayOfWeek.of(day),
                    Arrays.stream(written).map(OpenHours::parse).toList());
        }
        return new BusinessCalendar(SHANGHAI, week, DayOfWeek.MONDAY, List.of());
    }

    /** A local time in Shanghai in the week of Monday 23 November 2026: {@code mon("09:00")}. */
    static Instant mon(String time) {
        return on(23, time);
    }

    static Instant tue(String time) {
        return on(24, time);
    }

    static Instant wed(String time) {
        return on(25, time);
    }

    static Instant fri(String time) {
        return on(27, time);
    }

    static Instant sat(String time) {
        return on(28, time);
    }

    static Instant nextMon(String time) {
        return on(30, time);
    }

    private static Instant on(int day, String time) {
        return LocalDateTime.parse("2026-11-%02dT%s".formatted(day, time))
                .atZone(SHANGHAI)
                .toInstant();
    }
}
