package org.hengke.appraisal.progress;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.hengke.appraisal.Goal;
import org.hengke.appraisal.GoalId;
import org.hengke.appraisal.GoalState;
import org.hengke.appraisal.GoalSubject;
import org.hengke.appraisal.Goals;
import org.hengke.appraisal.progress.Progress.GoalProgress;
import org.hengke.appraisal.progress.Progress.MeasureProgress;
import org.hengke.appraisal.progress.Progress.PastValue;
import org.hengke.appraisal.progress.Progress.RunningValue;
import org.hengke.appraisal.scorecards.ScorecardItem.Whose;
import org.hengke.appraisal.scoring.Forecast;
import org.hengke.metrics.Aggregation;
import org.hengke.metrics.FactFilter;
import org.hengke.metrics.Figure;
import org.hengke.metrics.Figures;
import org.hengke.metrics.MeasureCatalogue;
import org.hengke.metrics.MeasureCode;
import org.hengke.metrics.MeasureDefinition;
import org.hengke.metrics.Windows;
import org.hengke.metrics.Windows.Seen;
import org.hengke.platform.Kind;
import org.hengke.platform.Refusal;
import org.hengke.staff.Me;
import org.hengke.staff.Named;
import org.hengke.staff.Person;
import org.hengke.staff.PersonId;
import org.hengke.staff.Staff;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Today, this week and this month of a person, beside the own past, the goals and the team. */
@Service
public class ProgressOfPeople {

    private final Windows windows;
    private final Watched watched;
    private final Goals goals;
    private final MeasureCatalogue measures;
    private final Staff staff;

    ProgressOfPeople(Windows windows, Watched watched, Goals goals, MeasureCatalogue measures, Staff staff) {
        this.windows = windows;
        this.watched = watched;
        this.goals = goals;
        this.measures = measures;
        this.staff = staff;
    }

    /** @throws Refusal {@code staff.person-not-found}, also for one whose figures the viewer may not see */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public Progress of(PersonId id, Me me) {
        var person = staff.find(id)
                .filter(found -> sees(found, me))
                .orElseThrow(() -> new Refusal(Kind.NOT_FOUND, "staff.person-not-found", id.value()));
        var times = new Times(windows.today());
        var items = watched.of(person);
        var seen = seen(person, items, times, me);
        var month = times.of(Times.Now.MONTH);
        var own = seen.get(Whose.PERSON);
        var places = person.team() == null || own == null
                ? Map.<MeasureCode, Figure.Place>of()
                : windows.amongTeam(id, person.team(), month, own);
        var lines = items.stream()
                .filter(item -> item.asked() || isThere(item, seen.get(item.whose()), times))
                .toList();
        var agreed = agreed(person, lines, me);
        var forecasts = goals.forecasts(agreed.values());
        return new Progress(
                new Named(id.value(), person.name()),
                person.team() == null
                        ? null
                        : new Named(
                                person.team().value(), staff.team(person.team()).name()),
                times.today(),
                lines.stream()
                        .map(item -> line(
                                item,
                                watched.subject(item.whose(), person),
                                times,
                                seen.get(item.whose()),
                                goal(agreed.get(item), forecasts),
                                item.whose() == Whose.PERSON ? places.get(item.measure()) : null))
                        .toList());
    }

    private boolean sees(Person person, Me me) {
        return person.id().equals(me.id()) || me.scope(Figures.READ).covers(person.id(), person.team());
    }

    /** What a team or department came to is no secret to those whose scorecard counts it. */
    private Map<Whose, Seen> seen(Person person, List<Watched.Item> items, Times times, Me me) {
        var seen = new HashMap<Whose, Seen>();
        for (var whose : Whose.values()) {
            var codes = items.stream()
                    .filter(item -> item.whose() == whose)
                    .map(Watched.Item::measure)
                    .toList();
            var filter = watched.filter(whose, person, FactFilter.of(times.today(), times.today()));
            if (!codes.isEmpty() && filter.isPresent()) {
                seen.put(whose, windows.of(codes, filter.get(), times.all(), whose == Whose.PERSON ? me : null));
            }
        }
        return seen;
    }

    private static boolean isThere(Watched.Item item, @Nullable Seen seen, Times times) {
        return seen != null
                && Stream.of(times.of(Times.Now.MONTH), times.of(Times.Past.THREE_MONTHS, false))
                        .anyMatch(window -> seen.figure(item.measure(), window).facts() > 0);
    }

    private MeasureProgress line(
            Watched.Item item,
            Optional<Long> subject,
            Times times,
            @Nullable Seen seen,
            @Nullable GoalProgress goal,
            Figure.@Nullable Place place) {
        var measure = measures.get(item.measure());
        var month = times.of(Times.Now.MONTH);
        boolean tooFew =
                isSampled(measure) && (seen == null || seen.observations(item.measure(), month) < item.least());
        return new MeasureProgress(
                item.measure(),
                item.whose(),
                subject.orElse(null),
                Arrays.stream(Times.Now.values())
                        .map(now -> running(measure, now, times, seen))
                        .toList(),
                Arrays.stream(Times.Past.values())
                        .map(past -> past(measure, past, times, seen))
                        .toList(),
                goal,
                tooFew ? null : place,
                tooFew);
    }

    private static RunningValue running(MeasureDefinition measure, Times.Now now, Times times, @Nullable Seen seen) {
        var window = times.of(now);
        var figure = seen == null ? null : seen.figure(measure.code(), window);
        return figure == null
                ? new RunningValue(now, window.from(), window.until(), null, null, 0, false)
                : new RunningValue(
                        now,
                        window.from(),
                        window.until(),
                        figure.value(),
                        figure.interval(),
                        figure.n(),
                        figure.small());
    }

    private static PastValue past(MeasureDefinition measure, Times.Past past, Times times, @Nullable Seen seen) {
        boolean grows = measure.aggregation() == Aggregation.COUNT;
        var window = times.of(past, grows);
        if (seen == null) {
            return new PastValue(past, window.from(), window.until(), null, 0, null);
        }
        var value = seen.value(measure.code(), window);
        return new PastValue(
                past,
                window.from(),
                window.until(),
                value == null || !grows ? value : Double.valueOf(value / Times.parts(past)),
                seen.observations(measure.code(), window),
                seen.differs(measure.code(), times.of(Times.comparedWith(past)), window));
    }

    /** One's own before that of the team, the shortest before the longer. */
    private Map<Watched.Item, Goal> agreed(Person person, List<Watched.Item> items, Me me) {
        var known = new HashMap<GoalSubject, List<Goal>>();
        var agreed = new LinkedHashMap<Watched.Item, Goal>();
        for (var item : items) {
            for (var subject : subjects(item.whose(), person)) {
                var found = known.computeIfAbsent(subject, k -> goals.current(k, me)).stream()
                        .filter(goal -> goal.state() == GoalState.AGREED
                                && goal.measure().equals(item.measure()))
                        .max(Comparator.comparing(goal -> goal.period().span()));
                if (found.isPresent()) {
                    agreed.put(item, found.get());
                    break;
                }
            }
        }
        return agreed;
    }

    private List<GoalSubject> subjects(Whose whose, Person person) {
        var subjects = new ArrayList<GoalSubject>();
        if (whose == Whose.PERSON) {
            subjects.add(GoalSubject.of(person.id()));
        }
        if (whose != Whose.DEPARTMENT) {
            watched.teamsOf(person).forEach(team -> subjects.add(GoalSubject.of(team)));
        } else {
            watched.departmentsOf(person).forEach(department -> subjects.add(GoalSubject.of(department)));
        }
        return subjects;
    }

    private static @Nullable GoalProgress goal(@Nullable Goal goal, Map<GoalId, Forecast> forecasts) {
        if (goal == null) {
            return null;
        }
        var forecast = forecasts.getOrDefault(goal.id(), new Forecast(Forecast.Course.NO_DATA, null, null, null));
        return new GoalProgress(
                goal.id(),
                goal.subject().kind(),
                goal.period().span(),
                goal.period().first(),
                goal.period().last(),
                goal.target(),
                forecast.value(),
                forecast.course());
    }

    private static boolean isSampled(MeasureDefinition measure) {
        return switch (measure.aggregation()) {
            case RATIO, DISTRIBUTION, RATE, FORMULA -> true;
            case COUNT, STOCK -> false;
        };
    }
}
