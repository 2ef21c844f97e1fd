package org.hengke.appraisal.web;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.hengke.appraisal.Goal;
import org.hengke.appraisal.GoalCascades;
import org.hengke.appraisal.GoalEntry;
import org.hengke.appraisal.GoalId;
import org.hengke.appraisal.GoalPeriod;
import org.hengke.appraisal.GoalState;
import org.hengke.appraisal.GoalSubject;
import org.hengke.appraisal.Goals;
import org.hengke.appraisal.scoring.Forecast;
import org.hengke.metrics.FigureTable;
import org.hengke.metrics.MeasureCatalogue;
import org.hengke.metrics.MeasureCode;
import org.hengke.metrics.MeasureDefinition;
import org.hengke.staff.Me;
import org.hengke.staff.Named;
import org.hengke.staff.PersonId;
import org.hengke.staff.Staff;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Goals as the caller sees them. */
@Component
class GoalViews {

    private final Goals goals;
    private final GoalCascades cascades;
    private final MeasureCatalogue measures;
    private final Staff staff;

    GoalViews(Goals goals, GoalCascades cascades, MeasureCatalogue measures, Staff staff) {
        this.goals = goals;
        this.cascades = cascades;
        this.measures = measures;
        this.staff = staff;
    }

    /**
     * A goal and how it stands.
     *
     * @param subjectName empty for somebody whose data was erased
     * @param team of a person
     * @param first first day of the period
     * @param last last day of the period
     * @param decides whether the caller's word on the proposal counts
     * @param manages whether the caller may change or withdraw it
     */
    record GoalView(
            GoalId id,
            MeasureCode measure,
            GoalSubject.Kind subjectKind,
            long subjectId,
            String subjectName,
            @Nullable Named team,
            GoalPeriod.Span span,
            LocalDate first,
            LocalDate last,
            BigDecimal target,
            @Nullable GoalId parent,
            GoalState state,
            @Nullable Named proposedBy,
            Instant proposedAt,
            Forecast forecast,
            boolean decides,
            boolean manages,
            long version) {}

    /** The goals of a period, by measure and from departments over teams to people. */
    record GoalBoard(GoalPeriod.Span span, LocalDate first, LocalDate last, List<GoalView> goals) {}

    record GoalEntryView(
            GoalEntry.Sort sort,
            Instant at,
            @Nullable Named by,
            @Nullable BigDecimal target,
            @Nullable String words,
            Forecast.@Nullable Course course) {}

    /**
     * A goal with its figure through the period, and all that happened to it, the first first.
     *
     * @param parts what was split off from it
     * @param splits whether the caller may split it among those below
     */
    record GoalPage(
            GoalView goal,
            List<FigureTable.FigurePoint> trend,
            List<GoalEntryView> entries,
            List<GoalView> parts,
            boolean splits) {}

    GoalBoard board(GoalPeriod period, List<Goal> some, Me me) {
        var order = new ArrayList<>(
                measures.all().stream().map(MeasureDefinition::code).toList());
        var shown = views(some, me).stream()
                .sorted(Comparator.comparingInt((GoalView goal) -> order.indexOf(goal.measure()))
                        .thenComparing(GoalView::measure, Comparator.comparing(MeasureCode::value))
                        .thenComparing(this::place))
                .toList();
        return new GoalBoard(period.span(), period.first(), period.last(), shown);
    }

    GoalPage page(Goal goal, Me me) {
        return new GoalPage(
                views(List.of(goal), me).getFirst(),
                goals.trend(goal),
                goals.entries(goal).stream()
                        .map(entry -> new GoalEntryView(
                                entry.sort(),
                                entry.at(),
                                named(entry.by()),
                                entry.target(),
                                entry.words(),
                                entry.course()))
                        .toList(),
                views(goals.partsOf(goal, me), me).stream()
                        .sorted(Comparator.comparing(this::place))
                        .toList(),
                cascades.maySplit(goal, me));
    }

    List<GoalView> views(List<Goal> some, Me me) {
        var forecasts = goals.forecasts(some);
        return some.stream()
                .map(goal -> view(
                        goal,
                        forecasts.getOrDefault(goal.id(), new Forecast(Forecast.Course.NO_DATA, null, null, null)),
                        me))
                .toList();
    }

    private GoalView view(Goal goal, Forecast forecast, Me me) {
        var subject = goal.subject();
        var team = subject.kind() == GoalSubject.Kind.PERSON
                ? staff.teamOf(new PersonId(subject.id()))
                        .flatMap(staff::findTeam)
                        .map(found -> new Named(found.id().value(), found.name()))
                        .orElse(null)
                : null;
        return new GoalView(
                goal.id(),
                goal.measure(),
                subject.kind(),
                subject.id(),
                goals.named(subject),
                team,
                goal.period().span(),
                goal.period().first(),
                goal.period().last(),
                goal.target(),
                goal.parent(),
                goal.state(),
                named(goal.proposedBy()),
                goal.proposedAt(),
                forecast,
                goals.mayDecide(goal, me),
                goals.mayManage(goal, me),
                goal.version());
    }

    /** Departments, and after each team its people: by names, ids between those of the same name. */
    private String place(GoalView goal) {
        return switch (goal.subjectKind()) {
            case DEPARTMENT -> "0\u0000" + goal.subjectName() + "\u0000" + goal.subjectId();
            case TEAM -> "1\u0000" + goal.subjectName() + "\u0000" + goal.subjectId();
            case PERSON ->
                goal.team() == null
                        ? "2\u0000" + goal.subjectName()
                        : "1\u0000" + goal.team().name() + "\u0000"
                                + goal.team().id() + "\u0001" + goal.subjectName();
        };
    }

    private @Nullable Named named(@Nullable PersonId person) {
        return person == null ? null : new Named(person.value(), staff.name(person));
    }
}
