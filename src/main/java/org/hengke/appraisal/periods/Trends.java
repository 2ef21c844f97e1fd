package org.hengke.appraisal.periods;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.hengke.metrics.statistics.Interval;
import org.hengke.platform.Kind;
import org.hengke.platform.Refusal;
import org.hengke.staff.Me;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** How a person's total went by the month. */
@Service
public class Trends {

    private static final int MONTHS = 12;

    private final Reach reach;
    private final InputsMaker inputs;
    private final Assessor assessor;

    Trends(Reach reach, InputsMaker inputs, Assessor assessor) {
        this.reach = reach;
        this.inputs = inputs;
        this.assessor = assessor;
    }

    /**
     * A month.
     *
     * @param month its first day
     * @param points absent with too little data
     */
    public record TrendPoint(
            LocalDate month,
            @Nullable BigDecimal points,
            @Nullable Interval interval) {}

    /**
     * The last twelve months up to the end of the period, by its scorecard and by figures alone: what was rated once a period says
     * nothing of single months.
     */
    @Transactional(isolation = Isolation.REPEATABLE_READ)
    public List<TrendPoint> of(AppraisalId id, Me me) {
        var appraisal = reach.seen(id, me);
        var period = reach.periodOf(appraisal);
        if (appraisal.person().equals(me.id()) && period.state() != PeriodState.PUBLISHED) {
            throw new Refusal(Kind.FORBIDDEN, "appraisal.periods.own-standing");
        }
        Items.mustBeAssessed(appraisal);
        var made = inputs.of(period, List.of(appraisal)).getFirst();
        var months = IntStream.range(0, MONTHS)
                .mapToObj(i -> period.lastDay().withDayOfMonth(1).minusMonths(MONTHS - 1L - i))
                .toList();
        var outcomes =
                assessor.assess(months.stream().map(month -> of(made, month)).toList(), done -> {});
        var points = new ArrayList<TrendPoint>();
        for (int i = 0; i < MONTHS; i++) {
            points.add(new TrendPoint(
                    months.get(i), outcomes.get(i).computed(), outcomes.get(i).interval()));
        }
        return points;
    }

    private static Inputs of(Inputs made, LocalDate month) {
        var last = month.plusMonths(1).minusDays(1);
        var place = made.parts().getLast();
        var part = new Part(
                month, last, place.team(), place.department(), place.superior(), place.teams(), place.departments());
        return new Inputs(
                made.person(),
                month,
                last,
                null,
                made.scorecard(),
                made.scorecardVersion(),
                made.content(),
                made.measures(),
                List.of(part),
                List.of(),
                List.of(),
                Map.of(),
                null);
    }
}
