package org.hengke.appraisal.progress;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.hengke.appraisal.Goal;
import org.hengke.appraisal.GoalPeriod;
import org.hengke.appraisal.GoalState;
import org.hengke.appraisal.GoalSubject;
import org.hengke.appraisal.Goals;
import org.hengke.appraisal.progress.TeamProgress.Concern;
import org.hengke.appraisal.progress.TeamProgress.PersonRow;
import org.hengke.appraisal.scorecards.Scorecards;
import org.hengke.appraisal.scoring.Forecast;
import org.hengke.metrics.Direction;
import org.hengke.metrics.Figures;
import org.hengke.metrics.MeasureCatalogue;
import org.hengke.metrics.Windows;
import org.hengke.metrics.Windows.Seen;
import org.hengke.metrics.Windows.Window;
import org.hengke.staff.Me;
import org.hengke.staff.Named;
import org.hengke.staff.Person;
import org.hengke.staff.PersonId;
import org.hengke.staff.Staff;
import org.hengke.staff.TeamId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Who of a team is below the own past or off course, the most urgent first. */
@Service
public class PeopleProgress {

    /** Of more people only those with something to say are listed, and no more than these. */
    public static final int MOST = 60;

    private final Windows windows;
    private final Watched watched;
    private final Scorecards scorecards;
    private final Goals goals;
    private final MeasureCatalogue measures;
    private final Staff staff;

    PeopleProgress(
            Windows windows,
            Watched watched,
            Scorecards scorecards,
            Goals goals,
            MeasureCatalogue measures,
            Staff staff) {
        this.windows = windows;
        this.watched = watched;
        this.scorecards = scorecards;
        this.goals = goals;
        this.measures = measures;
        this.staff = staff;
    }

    /** @param team absent for everybody in the viewer's reach */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public TeamProgress of(@Nullable TeamId team, Me me) {
        var people = people(team, me);
        var times = new Times(windows.today());
        var month = times.of(Times.Now.MONTH);
        var past = times.of(Times.Past.THREE_MONTHS, false);
        var inForce = scorecards.inForce(people);
        var items = new HashMap<PersonId, List<Watched.Item>>();
        people.forEach(person -> items.put(person.id(), watched.own(person.id(), inForce)));
        var seen = windows.ofEach(
                items.values().stream()
                        .flatMap(List::stream)
                        .map(Watched.Item::measure)
                        .distinct()
                        .toList(),
                people.stream().map(Person::id).toList(),
                List.of(month, past),
                me);
        var offCourse = offCourse(me);
        var rows = people.stream()
                .map(person -> new PersonRow(
                        new Named(person.id().value(), person.name()),
                        named(Objects.requireNonNull(person.team())),
                        concerns(
                                offCourse.getOrDefault(person.id(), List.of()),
                                items.getOrDefault(person.id(), List.of()),
                                seen.get(person.id()),
                                month,
                                past)))
                .sorted(Comparator.comparingInt(
                                (PersonRow row) -> -row.concerns().size())
                        .thenComparing(row -> row.team().name())
                        .thenComparing(row -> row.person().name()))
                .toList();
        var troubled = rows.stream().filter(row -> !row.concerns().isEmpty()).toList();
        return new TeamProgress(
                month.from(),
                month.until(),
                past.from(),
                past.until(),
                rows.size(),
                troubled.size(),
                rows.size() <= MOST ? rows : troubled.stream().limit(MOST).toList());
    }

    /** Those at work in a team within reach, without the viewer. */
    private List<Person> people(@Nullable TeamId team, Me me) {
        var scope = me.scope(Figures.READ);
        return staff.people().stream()
                .filter(person -> person.active()
                        && person.team() != null
                        && (team == null || team.equals(person.team()))
                        && !person.id().equals(me.id())
                        && scope.covers(person.id(), person.team()))
                .toList();
    }

    /** As it was told last. */
    private Map<PersonId, List<Goal>> offCourse(Me me) {
        var offCourse = new HashMap<PersonId, List<Goal>>();
        Stream.of(GoalPeriod.Span.values())
                .map(span -> GoalPeriod.containing(windows.today(), span))
                .flatMap(period -> goals.ofPeriod(period, me).stream())
                .filter(goal -> goal.subject().kind() == GoalSubject.Kind.PERSON
                        && goal.state() == GoalState.AGREED
                        && goal.course() == Forecast.Course.OFF_COURSE
                        && measures.find(goal.measure()).isPresent())
                .forEach(goal -> offCourse
                        .computeIfAbsent(new PersonId(goal.subject().id()), k -> new ArrayList<>())
                        .add(goal));
        return offCourse;
    }

    private List<Concern> concerns(
            List<Goal> offCourse, List<Watched.Item> items, @Nullable Seen seen, Window month, Window past) {
        return Stream.concat(
                        offCourse.stream()
                                .map(goal -> new Concern(
                                        Concern.Sort.OFF_COURSE, goal.measure(), null, null, goal.id(), goal.target())),
                        seen == null
                                ? Stream.empty()
                                : items.stream().flatMap(item -> belowPast(item, seen, month, past)))
                .toList();
    }

    private Stream<Concern> belowPast(Watched.Item item, Seen seen, Window month, Window past) {
        var measure = item.measure();
        var value = seen.value(measure, month);
        var before = seen.value(measure, past);
        return value != null
                        && before != null
                        && seen.observations(measure, month) >= item.least()
                        && isWorse(measures.get(measure).direction(), value, before)
                        && Boolean.TRUE.equals(seen.differs(measure, month, past))
                ? Stream.of(new Concern(Concern.Sort.BELOW_PAST, measure, value, before, null, null))
                : Stream.empty();
    }

    private static boolean isWorse(Direction direction, double now, double before) {
        return switch (direction) {
            case HIGHER_IS_BETTER -> now < before;
            case LOWER_IS_BETTER -> now > before;
            case NEUTRAL -> false;
        };
    }

    private Named named(TeamId team) {
        return new Named(team.value(), staff.team(team).name());
    }
}
