package org.hengke.servicelevels;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.hengke.calendars.BusinessCalendar;
import org.hengke.calendars.CalendarId;

/**
 * The targets of the department through time: every change of a target, or of a calendar it uses, makes a new edition. Clocks that
 * were stopped before an edition came stay as they were; open ones are recomputed when it comes.
 */
public final class TargetPolicy {

    /**
     * @param from when it came; the first edition holds for all time before the second
     * @param calendars as they were in this edition, at least the standard one and those that rules name
     */
    public record Edition(
            int version,
            Instant from,
            List<TargetRule> rules,
            Map<CalendarId, BusinessCalendar> calendars,
            CalendarId standard) {

        public Edition {
            rules = rules.stream()
                    .sorted(Comparator.comparingInt(TargetRule::precedence).reversed())
                    .toList();
            calendars = Map.copyOf(calendars);
            Objects.requireNonNull(calendars.get(standard), "the standard calendar");
        }
    }

    private record Question(int version, ClockKind kind, SubjectAttributes subject) {}

    private final List<Edition> editions;
    private final Map<Question, TimedTarget> answers = new ConcurrentHashMap<>();

    /** @param editions in order of their coming, at least one */
    public TargetPolicy(List<Edition> editions) {
        if (editions.isEmpty()) {
            throw new IllegalArgumentException("A policy has at least one edition");
        }
        for (int i = 1; i < editions.size(); i++) {
            if (editions.get(i).from().isBefore(editions.get(i - 1).from())) {
                throw new IllegalArgumentException("Editions out of order");
            }
        }
        this.editions = List.copyOf(editions);
    }

    public static TargetPolicy of(Edition only) {
        return new TargetPolicy(List.of(only));
    }

    public List<Edition> editions() {
        return editions;
    }

    public Edition current() {
        return editions.getLast();
    }

    public Edition at(Instant time) {
        for (int i = editions.size() - 1; i > 0; i--) {
            if (!time.isBefore(editions.get(i).from())) {
                return editions.get(i);
            }
        }
        return editions.getFirst();
    }

    /** The zone in which days are counted. */
    public ZoneId zone() {
        return standardCalendar(current()).zone();
    }

    /** The same history with one more edition at its end. */
    public TargetPolicy then(Edition next) {
        var more = new ArrayList<>(editions);
        more.add(next);
        return new TargetPolicy(more);
    }

    TimedTarget target(Edition edition, ClockKind kind, SubjectAttributes subject) {
        return answers.computeIfAbsent(
                new Question(edition.version, kind, subject), question -> resolve(edition, question));
    }

    private static TimedTarget resolve(Edition edition, Question question) {
        var target = winner(edition.rules, question.kind, question.subject)
                .map(TargetRule::target)
                .orElse(Target.NONE);
        var id = target.calendar() == null ? edition.standard : target.calendar();
        var calendar = Objects.requireNonNull(edition.calendars.get(id), () -> "calendar " + id);
        return new TimedTarget(target.within(), target.time(), id, calendar, edition.version);
    }

    /** The rule that holds for a subject; none if nothing was ever said about its like. */
    public static Optional<TargetRule> winner(List<TargetRule> rules, ClockKind kind, SubjectAttributes subject) {
        return rules.stream()
                .filter(rule -> rule.kind() == kind && rule.fits(subject))
                .max(Comparator.comparingInt(TargetRule::precedence));
    }

    private static BusinessCalendar standardCalendar(Edition edition) {
        return Objects.requireNonNull(edition.calendars.get(edition.standard));
    }
}
