package org.hengke.servicelevels.web;

import java.time.Duration;
import org.hengke.calendars.CalendarId;
import org.hengke.servicelevels.ClockKind;
import org.hengke.servicelevels.Target;
import org.hengke.servicelevels.TargetRule;
import org.hengke.servicelevels.TimeKind;
import org.jspecify.annotations.Nullable;

/**
 * A target as HTTP speaks of it. An absent attribute means any.
 *
 * @param withinMinutes absent: no limit, the clock only measures
 * @param calendar absent: the standard calendar
 */
record TargetRow(
        ClockKind kind,
        @Nullable String type,
        @Nullable String priority,
        @Nullable String tier,
        @Nullable Integer withinMinutes,
        TimeKind time,
        @Nullable CalendarId calendar) {

    static TargetRow of(TargetRule rule) {
        var within = rule.target().within();
        return new TargetRow(
                rule.kind(),
                rule.type(),
                rule.priority(),
                rule.tier(),
                within == null ? null : Math.toIntExact(within.toMinutes()),
                rule.target().time(),
                rule.target().calendar());
    }

    TargetRule rule() {
        return new TargetRule(
                kind,
                type,
                priority,
                tier,
                new Target(withinMinutes == null ? null : Duration.ofMinutes(withinMinutes), time, calendar));
    }
}
