package org.hengke.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.hengke.appraisal.periods.AppraisalRow;
import org.hengke.appraisal.periods.AppraisalView;
import org.hengke.appraisal.periods.AppraisalViews;
import org.hengke.appraisal.periods.PeriodId;
import org.hengke.appraisal.periods.PeriodSpan;
import org.hengke.appraisal.periods.PeriodViews;
import org.hengke.appraisal.periods.Periods;
import org.hengke.appraisal.periods.Periods.NewPeriod;
import org.hengke.appraisal.periods.Periods.TeamScorecard;
import org.hengke.appraisal.periods.Publishing;
import org.hengke.appraisal.periods.Results;
import org.hengke.appraisal.periods.SelfAssessments;
import org.hengke.appraisal.periods.Standing;
import org.hengke.appraisal.periods.Step;
import org.hengke.appraisal.periods.StepDays;
import org.hengke.appraisal.periods.SuperiorRatings;
import org.hengke.appraisal.periods.SuperiorRatings.Rate;
import org.hengke.appraisal.periods.Talks;
import org.hengke.appraisal.scorecards.ScorecardItem;
import org.hengke.appraisal.scorecards.ScorecardItem.Kind;
import org.hengke.appraisal.scorecards.Scorecards;
import org.hengke.demo.Colleague.Manner;
import org.hengke.metrics.MeasureCode;
import org.hengke.platform.runs.RunId;
import org.hengke.platform.runs.Runs;
import org.hengke.staff.Me;
import org.hengke.staff.PersonId;
import org.hengke.staff.Scope;
import org.hengke.staff.Staff;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** How the demo department appraises: the last month is told and talked about, the last quarter is being rated. */
@Service
class DemoAppraisals {

    private static final List<String> QUALITY =
            List.of("首次响应基本都在时限内，复杂问题会先告知预计时间，再逐步跟进。", "一次解决率还有提升空间，安装类问题有时要客户再来一次。", "投诉件都当天回访，个别件因为等配件超时。");
    private static final List<String> SATISFACTION =
            List.of("客户评价整体不错，差评集中在物流延误。", "本期好评比上期多，客户提到最多的是回复快。", "有两条差评是态度问题，已经和主管复盘。");
    private static final List<String> TEAMWORK = List.of("常和安装组对接排期，交接写得清楚。", "带教一位新同事熟悉退换货流程。", "高峰期主动帮同事分担会话。");
    private static final MeasureCode COMPLAINTS = new MeasureCode("complaint_rate");
    private static final String PRAISE = "主动总结常见问题并在晨会分享，组里都在用。";
    private static final String CONCERN = "几次答非所问，客户再次来电才解决；约定每周一起听两通录音。";

    private final Periods periods;
    private final PeriodViews lists;
    private final AppraisalViews appraisals;
    private final SelfAssessments selves;
    private final SuperiorRatings ratings;
    private final Publishing publishing;
    private final Talks talks;
    private final Results results;
    private final Runs runs;
    private final Scorecards scorecards;
    private final Staff staff;

    DemoAppraisals(
            Periods periods,
            PeriodViews lists,
            AppraisalViews appraisals,
            SelfAssessments selves,
            SuperiorRatings ratings,
            Publishing publishing,
            Talks talks,
            Results results,
            Runs runs,
            Scorecards scorecards,
            Staff staff) {
        this.periods = periods;
        this.lists = lists;
        this.appraisals = appraisals;
        this.selves = selves;
        this.ratings = ratings;
        this.publishing = publishing;
        this.talks = talks;
        this.results = results;
        this.runs = runs;
        this.scorecards = scorecards;
        this.staff = staff;
    }

    boolean areHeld() {
        return !results.periods().isEmpty();
    }

    /**
     * Nothing where there is a period already.
     *
     * @param head who runs appraisals
     * @param manners how people work, which their superiors have seen
     */
    void hold(PersonId head, Map<PersonId, Manner> manners, long seed) {
        if (areHeld()) {
            return;
        }
        var today = staff.today();
        var month = today.minusMonths(1).withDayOfMonth(1);
        var told =
                opened(head, "%d 年 %d 月考核".formatted(month.getYear(), month.getMonthValue()), PeriodSpan.MONTH, month);
        assess(told, head, manners, new Random(seed), 1);
        periods.close(told, all(head));
        await(publishing.start(told, all(head), "person:" + head));
        talk(told, head, new Random(seed));
        var quarter = today.withDayOfMonth(1).minusMonths((today.getMonthValue() - 1) % 3 + 3L);
        var running = opened(
                head,
                "%d 年第 %d 季度考核".formatted(quarter.getYear(), (quarter.getMonthValue() + 2) / 3),
                PeriodSpan.QUARTER,
                quarter);
        assess(running, head, manners, new Random(seed + 1), 0.5);
    }

    private void await(RunId publication) {
        try {
            var _ = runs.await(publication);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    /** With all steps from today on, so that a visitor can take each of them. */
    private PeriodId opened(PersonId head, String name, PeriodSpan span, LocalDate firstDay) {
        var today = staff.today();
        var steps = new ArrayList<StepDays>();
        for (var step : Step.values()) {
            steps.add(new StepDays(step, today, today.plusDays(7L * (steps.size() + 1))));
        }
        return periods.open(
                new NewPeriod(
                        name,
                        span,
                        firstDay,
                        staff.person(head).department(),
                        steps,
                        null,
                        complaintsByTheirOwn(head),
                        null),
                all(head));
    }

    /** Who settles complaints goes by the scorecard for that. */
    private List<TeamScorecard> complaintsByTheirOwn(PersonId head) {
        return scorecards.all(all(head)).stream()
                .filter(card -> card.published() != null
                        && card.published().content().items().stream().anyMatch(DemoAppraisals::isOfComplaints))
                .findFirst()
                .map(card -> staff.teams().stream()
                        .filter(team -> team.name().startsWith("投诉"))
                        .map(team -> new TeamScorecard(team.id(), card.id()))
                        .toList())
                .orElse(List.of());
    }

    /** @param share of the people who have done their part */
    private void assess(PeriodId period, PersonId head, Map<PersonId, Manner> manners, Random random, double share) {
        for (var row : lists.rows(period, all(head))) {
            var view = appraisals.get(row.id(), all(head));
            if (row.standing() != Standing.ASSESSED || view.scorecard() == null || random.nextDouble() >= share) {
                continue;
            }
            report(view, random);
            rate(view, manners.get(new PersonId(row.person().id())), random);
        }
    }

    private void report(AppraisalView view, Random random) {
        var marks = keys(view, Kind.SELF).stream().collect(Collectors.toMap(key -> key, _ -> 3 + random.nextInt(3)));
        if (!marks.isEmpty()) {
            var person = all(new PersonId(view.person().id()));
            selves.save(
                    view.id(),
                    new SelfAssessments.Report(
                            one(QUALITY, random), one(SATISFACTION, random), one(TEAMWORK, random), marks),
                    person);
            selves.submit(view.id(), person);
        }
    }

    private void rate(AppraisalView view, @Nullable Manner manner, Random random) {
        var wanted = keys(view, Kind.SUPERIOR);
        for (var part : view.parts()) {
            if (part.superior() != null && !wanted.isEmpty()) {
                ratings.rate(
                        view.id(),
                        wanted.stream().map(item -> rated(item, manner, random)).toList(),
                        all(new PersonId(part.superior().id())));
            }
        }
    }

    private static Rate rated(String item, @Nullable Manner manner, Random random) {
        var seen = manner == null ? 0 : 1.6 * (manner.warmth() - 0.25) - 2.5 * manner.curtness() - 2 * manner.forgets();
        int value = Math.clamp(Math.round(3.8 + seen + random.nextGaussian() * 0.5), 2, 5);
        return new Rate(item, value, value == 5 ? PRAISE : value == 2 ? CONCERN : null);
    }

    /** With every third the superior has spoken, and most of those have acknowledged. */
    private void talk(PeriodId period, PersonId head, Random random) {
        for (var row : lists.rows(period, all(head))) {
            var superior = staff.superiorOf(new PersonId(row.person().id()));
            if (row.points() == null || superior.isEmpty() || random.nextInt(3) > 0) {
                continue;
            }
            talks.note(row.id(), row.gradePlace() == 0 ? PRAISE : CONCERN, all(superior.get()));
            if (random.nextInt(4) > 0) {
                acknowledge(row);
            }
        }
    }

    private void acknowledge(AppraisalRow row) {
        talks.acknowledge(row.id(), true, null, all(new PersonId(row.person().id())));
    }

    private static boolean isOfComplaints(ScorecardItem item) {
        return item.whose() == ScorecardItem.Whose.PERSON && COMPLAINTS.equals(item.measure());
    }

    private static List<String> keys(AppraisalView view, Kind kind) {
        return view.scorecard() == null
                ? List.of()
                : view.scorecard().items().stream()
                        .filter(item -> item.kind() == kind && item.key() != null)
                        .map(AppraisalView.ItemView::key)
                        .toList();
    }

    private static String one(List<String> of, Random random) {
        return of.get(random.nextInt(of.size()));
    }

    private Me all(PersonId id) {
        var person = staff.person(id);
        var everything = new Scope.Everything();
        return new Me(
                id,
                person.name(),
                person.team(),
                person.department(),
                person.rank(),
                Set.of(),
                "zh-CN",
                Map.of(
                        Scorecards.READ, everything,
                        Periods.READ, everything,
                        Periods.RUN, everything,
                        Periods.RATE, everything,
                        Periods.CALIBRATE, everything));
    }
}
