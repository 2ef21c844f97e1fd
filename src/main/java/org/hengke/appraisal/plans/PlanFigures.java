package org.hengke.appraisal.plans;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import org.hengke.metrics.Aggregation;
import org.hengke.metrics.FactFilter;
import org.hengke.metrics.FigureQuery;
import org.hengke.metrics.Figures;
import org.hengke.metrics.MeasureCatalogue;
import org.hengke.staff.PersonId;
import org.hengke.staff.Staff;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the figures of a plan's goals were before it began, and what they have come to in it. */
@Component
class PlanFigures {

    /** A shorter time before would mostly show chance. */
    private static final int LEAST_DAYS_BEFORE = 28;

    private final Figures figures;
    private final MeasureCatalogue measures;
    private final Staff staff;

    PlanFigures(Figures figures, MeasureCatalogue measures, Staff staff) {
        this.figures = figures;
        this.measures = measures;
        this.staff = staff;
    }

    /** Of as many days as the plan has, right before it; of what is counted, of exactly as many. */
    @Nullable PlanReading before(PlanGoal goal, PersonId person, LocalDate first, LocalDate last) {
        var measure =
                goal.measure() == null ? null : measures.find(goal.measure()).orElse(null);
        if (measure == null) {
            return null;
        }
        long days = ChronoUnit.DAYS.between(first, last) + 1;
        long looked = measure.aggregation() == Aggregation.COUNT ? days : Math.max(days, LEAST_DAYS_BEFORE);
        return read(goal, person, first.minusDays(looked), first.minusDays(1));
    }

    /** From its first day until today or its last; none before it begins. */
    @Nullable PlanReading within(PlanGoal goal, PersonId person, LocalDate first, LocalDate last) {
        var today = staff.today();
        return first.isAfter(today) ? null : read(goal, person, first, last.isBefore(today) ? last : today);
    }

    private @Nullable PlanReading read(PlanGoal goal, PersonId person, LocalDate from, LocalDate until) {
        if (goal.measure() == null || measures.find(goal.measure()).isEmpty()) {
            return null;
        }
        var query = FigureQuery.of(FactFilter.of(from, until).ofPeople(List.of(person)), goal.measure());
        var figure = figures.table(query, Locale.ROOT).total().getFirst();
        return new PlanReading(from, until, figure.value(), figure.interval(), figure.n());
    }
}
