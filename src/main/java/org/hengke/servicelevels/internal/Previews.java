package org.hengke.servicelevels.internal;

import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.hengke.calendars.BusinessCalendar;
import org.hengke.calendars.CalendarId;
import org.hengke.calendars.Calendars;
import org.hengke.platform.Invalid;
import org.hengke.platform.runs.Progress;
import org.hengke.platform.runs.RunId;
import org.hengke.platform.runs.Runs;
import org.hengke.servicelevels.ClockKind;
import org.hengke.servicelevels.Clocks;
import org.hengke.servicelevels.Outcome;
import org.hengke.servicelevels.PolicyChange;
import org.hengke.servicelevels.PolicyPreview;
import org.hengke.servicelevels.PolicyPreview.MonthShare;
import org.hengke.servicelevels.PolicyPreview.MovedClock;
import org.hengke.servicelevels.PolicyPreview.Share;
import org.hengke.servicelevels.ServiceClock;
import org.hengke.servicelevels.SubjectHistory;
import org.hengke.servicelevels.TargetPolicy;
import org.hengke.staff.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * Shows what a change would do before it is made: the open clocks are folded with the edition as if it came now, the past months as
 * if it had always held.
 */
@Service
public class Previews {

    public static final String KIND = "servicelevels.preview";

    private static final int MOST_SHOWN = 200;
    private static final int MOST_MONTHS = 24;

    private final Policies policies;
    private final PolicyRules rules;
    private final Histories histories;
    private final Calendars calendars;
    private final Runs runs;
    private final Clock clock;

    Previews(Policies policies, PolicyRules rules, Histories histories, Calendars calendars, Runs runs, Clock clock) {
        this.policies = policies;
        this.rules = rules;
        this.histories = histories;
        this.calendars = calendars;
        this.runs = runs;
        this.clock = clock;
    }

    /**
     * Starts to work a preview out.
     *
     * @param months how many months back, the running one included
     * @throws Invalid as saving the change would
     */
    public RunId start(PolicyChange change, int months, PersonId by) {
        Invalid.check()
                .that(months >= 1 && months <= MOST_MONTHS, "months", "servicelevels.bad-months", MOST_MONTHS)
                .done();
        var proposed = proposed(change);
        return runs.start(KIND, by.toString(), progress -> preview(proposed, months, progress));
    }

    /** The edition that the change would make. */
    private TargetPolicy.Edition proposed(PolicyChange change) {
        var current = policies.policy().current();
        var targets = change.rules() == null ? current.rules() : change.rules();
        rules.check(targets, histories.values());
        Map<CalendarId, BusinessCalendar> changed = Map.of();
        if (change.calendar() != null && change.draft() != null) {
            calendars.calendar(change.calendar());
            changed = Map.of(change.calendar(), change.draft().checked());
        }
        var standard = change.standard() == null ? current.standard() : change.standard();
        calendars.calendar(standard);
        var proposed = policies.proposed(targets, standard, changed);
        rules.checkDeadlinesCome(proposed);
        return proposed;
    }

    PolicyPreview preview(TargetPolicy.Edition proposed, int months, Progress progress) {
        var preview = new Working(policies.policy(), proposed, months, clock.instant());
        progress.step("servicelevels.previewing-open");
        for (var history : histories.all()) {
            try (var open = history.open()) {
                open.forEach(subject -> {
                    preview.lookAtOpen(subject);
                    progress.done(1);
                });
            }
        }
        progress.step("servicelevels.previewing-past");
        for (var history : histories.all()) {
            // A target that fell due in the first month may belong to a subject from the month before.
            try (var past = history.histories(preview.start(-1), preview.now)) {
                past.forEach(subject -> {
                    preview.lookAtPast(subject);
                    progress.done(1);
                });
            }
        }
        return preview.result();
    }

    /** A preview being worked out. */
    private static final class Working {

        private final TargetPolicy present;
        private final TargetPolicy coming;
        private final TargetPolicy always;
        private final Instant now;
        private final ZoneId zone;
        private final YearMonth first;
        private final Map<YearMonth, Map<ClockKind, Tally>> months = new TreeMap<>();
        private final List<MovedClock> late = new ArrayList<>();
        private long open;
        private long moved;
        private long becomeLate;
        private long noLongerLate;

        Working(TargetPolicy present, TargetPolicy.Edition proposed, int months, Instant now) {
            this.present = present;
            this.coming = present.then(proposed);
            this.always = TargetPolicy.of(proposed);
            this.now = now;
            this.zone = present.zone();
            this.first = YearMonth.from(now.atZone(zone)).minusMonths(months - 1L);
        }

        Instant start(int shift) {
            return first.plusMonths(shift).atDay(1).atStartOfDay(zone).toInstant();
        }

        void lookAtOpen(SubjectHistory subject) {
            open++;
            var before = Clocks.fold(subject.signals(), present);
            var after = Clocks.fold(subject.signals(), coming);
            for (var clock : after) {
                before.stream()
                        .filter(old -> old.kind() == clock.kind() && old.ordinal() == clock.ordinal())
                        .findFirst()
                        .ifPresent(old -> compare(subject, old, clock));
            }
        }

        private void compare(SubjectHistory subject, ServiceClock before, ServiceClock after) {
            if (Objects.equals(before.dueAt(), after.dueAt())) {
                return;
            }
            moved++;
            if (after.late(now) && !before.late(now)) {
                becomeLate++;
                late.add(new MovedClock(
                        subject.subject(),
                        subject.reference(),
                        subject.title(),
                        after.kind(),
                        before.dueAt(),
                        after.dueAt()));
                if (late.size() > 4 * MOST_SHOWN) {
                    keepFirst();
                }
            } else if (before.late(now) && !after.late(now)) {
                noLongerLate++;
            }
        }

        private void keepFirst() {
            late.sort(Comparator.comparing(moved -> Objects.requireNonNullElse(moved.dueAfter(), Instant.MAX)));
            if (late.size() > MOST_SHOWN) {
                late.subList(MOST_SHOWN, late.size()).clear();
            }
        }

        void lookAtPast(SubjectHistory subject) {
            Clocks.fold(subject.signals(), present).forEach(clock -> count(clock, false));
            Clocks.fold(subject.signals(), always).forEach(clock -> count(clock, true));
        }

        /** Responses belong to the month in which they fell due, resolutions to the one in which they stopped or fell due. */
        private void count(ServiceClock clock, boolean after) {
            var judged = judgedAt(clock);
            if (judged == null || judged.isAfter(now) || judged.isBefore(start(0))) {
                return;
            }
            var tally = months.computeIfAbsent(
                            YearMonth.from(judged.atZone(zone)), month -> new EnumMap<>(ClockKind.class))
                    .computeIfAbsent(clock.kind(), kind -> new Tally());
            tally.count(clock.outcome(now), after);
        }

        private @Nullable Instant judgedAt(ServiceClock clock) {
            if (clock.kind() == ClockKind.PROMISE || clock.target() == null) {
                return null;
            }
            return switch (clock.outcome()) {
                case CANCELLED, MEASURED -> null;
                case MET -> clock.kind() == ClockKind.RESOLUTION ? clock.stoppedAt() : clock.dueAt();
                case MISSED, RUNNING, WAITING -> clock.dueAt();
            };
        }

        PolicyPreview result() {
            keepFirst();
            var shares = new ArrayList<MonthShare>();
            months.forEach((month, kinds) -> kinds.forEach(
                    (kind, tally) -> shares.add(new MonthShare(month, kind, tally.before(), tally.after()))));
            return new PolicyPreview(open, moved, becomeLate, noLongerLate, List.copyOf(late), shares);
        }
    }

    private static final class Tally {

        private long inTimeBefore;
        private long judgedBefore;
        private long inTimeAfter;
        private long judgedAfter;

        void count(Outcome outcome, boolean after) {
            long inTime = outcome == Outcome.MET ? 1 : 0;
            if (after) {
                inTimeAfter += inTime;
                judgedAfter++;
            } else {
                inTimeBefore += inTime;
                judgedBefore++;
            }
        }

        Share before() {
            return new Share(inTimeBefore, judgedBefore);
        }

        Share after() {
            return new Share(inTimeAfter, judgedAfter);
        }
    }
}
