package org.hengke.servicelevels.internal;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.hengke.calendars.BeyondCalendar;
import org.hengke.calendars.BusinessCalendar;
import org.hengke.calendars.CalendarId;
import org.hengke.calendars.Calendars;
import org.hengke.platform.Invalid;
import org.hengke.platform.Refusal;
import org.hengke.servicelevels.AttributeValues;
import org.hengke.servicelevels.ClockKind;
import org.hengke.servicelevels.Target;
import org.hengke.servicelevels.TargetPolicy;
import org.hengke.servicelevels.TargetRule;
import org.hengke.servicelevels.TimeKind;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What a policy must be to be taken. */
@Component
public class PolicyRules {

    private static final int MOST_RULES = 500;
    private static final Duration LONGEST = Duration.ofDays(366);
    /** A deadline further away than this never comes as far as people are concerned. */
    private static final Duration FURTHEST = Duration.ofDays(5 * 366L);

    private final Calendars calendars;
    private final Clock clock;

    PolicyRules(Calendars calendars, Clock clock) {
        this.calendars = calendars;
        this.clock = clock;
    }

    /** @throws Invalid naming every rule that cannot be taken and why */
    public void check(List<TargetRule> rules, AttributeValues values) {
        var check =
                Invalid.check().that(rules.size() <= MOST_RULES, "rules", "servicelevels.too-many-rules", MOST_RULES);
        for (int i = 0; i < Math.min(rules.size(), MOST_RULES); i++) {
            var rule = rules.get(i);
            var field = "rules[" + i + "]";
            var target = rule.target();
            check.that(rule.kind() != ClockKind.PROMISE, field + ".kind", "servicelevels.promise-has-no-target")
                    .that(
                            known(rule.type(), values.types()),
                            field + ".type",
                            "servicelevels.unknown-type",
                            said(rule.type()))
                    .that(
                            known(rule.priority(), values.priorities()),
                            field + ".priority",
                            "servicelevels.unknown-priority",
                            said(rule.priority()))
                    .that(
                            known(rule.tier(), values.tiers()),
                            field + ".tier",
                            "servicelevels.unknown-tier",
                            said(rule.tier()))
                    .that(
                            rules.subList(0, i).stream().noneMatch(rule::sameSubjects),
                            field,
                            "servicelevels.same-subjects-twice")
                    .that(inRange(target), field + ".withinMinutes", "servicelevels.bad-limit")
                    .that(offered(target.calendar()), field + ".calendar", "servicelevels.unknown-calendar");
        }
        check.done();
    }

    /**
     * Refuses an edition by which a deadline would never come.
     *
     * @throws Invalid {@code servicelevels.never-due}
     */
    public void checkDeadlinesCome(TargetPolicy.Edition edition) {
        var now = clock.instant();
        var check = Invalid.check();
        for (int i = 0; i < edition.rules().size(); i++) {
            var target = edition.rules().get(i).target();
            var calendar = edition.calendars().get(target.calendar() == null ? edition.standard() : target.calendar());
            if (calendar != null && target.time() == TimeKind.BUSINESS && target.within() != null) {
                check.that(
                        comesFrom(now, calendar, target.within()),
                        "rules[" + i + "].withinMinutes",
                        "servicelevels.never-due",
                        target.within().toHours());
            }
        }
        check.done();
    }

    private static boolean comesFrom(Instant now, BusinessCalendar calendar, Duration within) {
        try {
            return !calendar.plus(now, within).isAfter(now.plus(FURTHEST));
        } catch (BeyondCalendar never) {
            return false;
        }
    }

    private static boolean inRange(Target target) {
        var within = target.within();
        return within == null || (within.compareTo(Duration.ofMinutes(1)) >= 0 && within.compareTo(LONGEST) <= 0);
    }

    private boolean offered(@Nullable CalendarId calendar) {
        if (calendar == null) {
            return true;
        }
        try {
            return !calendars.calendar(calendar).retired();
        } catch (Refusal unknown) {
            return false;
        }
    }

    /** Where nobody said what there is, anything short and plain will do. */
    private static boolean known(@Nullable String code, List<String> codes) {
        return code == null || (codes.isEmpty() ? code.matches("[\\p{L}\\p{N}_-]{1,40}") : codes.contains(code));
    }

    private static String said(@Nullable String code) {
        return Stream.ofNullable(code).findFirst().orElse("");
    }
}
