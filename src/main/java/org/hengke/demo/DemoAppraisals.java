package org.hengke.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
import org.hengke.appraisal.rounds.RoundId;
import org.hengke.appraisal.scorecards.ScorecardItem;
import org.hengke.appraisal.scorecards.ScorecardItem.Kind;
import org.hengke.appraisal.scorecards.Scorecards;
import org.hengke.calendars.Calendars;
import org.hengke.demo.Colleague.Manner;
import org.hengke.metrics.MeasureCode;
import org.hengke.platform.runs.RunId;
import org.hengke.platform.runs.Runs;
import org.hengke.staff.Me;
import org.hengke.staff.PersonId;
import org.hengke.staff.Staff;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Service;

/** How the demo department appraises: the last two months are told and talked about, the last quarter is being rated. */
@Service
@ConditionalOnProperty(name = "hengke.demo", havingValue = "true")
class DemoAppraisals {

    private static final List<String> QUALITY =
            List.of("首次响应基本都在时限内，复杂问题会先告知预计时间，再逐步跟进。", "一次解决率还有提升空间，安装类问题有时要客户再来一次。", "投诉件都当天回访，个别件因为等配件超时。");
    private static final List<String> SATISFACTION =
            List.of("客户评价整体不错，差评集中在物流延误。", "本期好评比上期多，客户提到最多的是回复快。", "有两条差评是态度问题，已经和主管复盘。");
    private static final List<String> TEAMWORK = List.of("常和安装组对接排期，交接写得清楚。", "带教一位新同事熟悉退换货流程。", "高峰期主动帮同事分担会话。");
    private static final MeasureCode COMPLAINTS = new MeasureCode("complaint_rate");
    private static final String PRAISE = "主动总结常见问题并在晨会分享，组里都在用。";
    private static final String CONCERN = "几次答非所问，客户再次来电才解决；约定每周一起听两通录音。";

    private static final String STEADY = "整体稳定，回复及时，客户反馈不错；下个月把一次解决率再提一提，每周挑一单来电两次以上的工单复盘。";
    private static final String WITHOUT_TOTAL = "本期没有足够的数据计分，面谈只对了工作安排：按岗位职责推进，下期补上可计分的项目。";
    private static final LocalTime MORNING = LocalTime.of(10, 0);
    private static final int DAYS_TO_APPEAL = 14;

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
    private final DemoRound round;
    private final DemoClock clock;
    private final DemoAccess access;
    private final Calendars calendars;
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
            DemoRound round,
            DemoClock clock,
            DemoAccess access,
            Calendars calendars,
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
        this.round = round;
        this.clock = clock;
        this.access = access;
        this.calendars = calendars;
        this.staff = staff;
    }

    boolean areHeld() {
        return !results.periods().isEmpty();
    }

    /**
     * Nothing where there is a period already.
     *
     * @param head who runs appraisals
     * @param people by name
     * @param manners how people work, which their superiors have seen
     */
    void hold(PersonId head, Map<String, PersonId> people, Map<PersonId, Manner> manners, long seed) {
        if (areHeld()) {
            return;
        }
        var today = staff.today();
        var thisMonth = today.withDayOfMonth(1);
        var earlier = new Past(thisMonth.minusMonths(2));
        tell(earlier, head, null, manners, new Random(seed + 2));
        clock.at(earlier.at(14), () -> talkWithAll(earlier, head));
        var last = new Past(thisMonth.minusMonths(1));
        tell(last, head, people, manners, new Random(seed));
        talk(last, head, new Random(seed));
        var quarter = thisMonth.minusMonths((today.getMonthValue() - 1) % 3 + 3L);
        var running = opened(
                head,
                "%d 年第 %d 季度考核".formatted(quarter.getYear(), (quarter.getMonthValue() + 2) / 3),
                PeriodSpan.QUARTER,
                quarter,
                fromTodayOn());
        assess(running, head, manners, new Random(seed + 1), 0.5);
    }

    /** A month whose appraisal is over. */
    private final class Past {
        private final LocalDate first;
        private @Nullable PeriodId id;

        Past(LocalDate first) {
            this.first = first;
        }

        PeriodId id() {
            return Objects.requireNonNull(id);
        }

        String name() {
            return "%d 年 %d 月".formatted(first.getYear(), first.getMonthValue());
        }

        /** So many days after the month, yesterday at the latest. */
        LocalDate day(int after) {
            var day = PeriodSpan.MONTH.lastDay(first).plusDays(after);
            var yesterday = staff.today().minusDays(1);
            return day.isAfter(yesterday) ? yesterday : day;
        }

        Instant at(int after) {
            return day(after).atTime(MORNING).atZone(calendars.zone()).toInstant();
        }

        /** All at their usual days, but that an appeal against what was told today can still be made. */
        List<StepDays> steps() {
            var last = PeriodSpan.MONTH.lastDay(first);
            boolean told = first.equals(staff.today().withDayOfMonth(1).minusMonths(1));
            return Stream.of(Step.values())
                    .map(step -> {
                        var usual = step.usual(PeriodSpan.MONTH, last);
                        var opens = day((int) ChronoUnit.DAYS.between(last, usual.opensOn()));
                        var due = day((int) ChronoUnit.DAYS.between(last, usual.dueOn()));
                        return new StepDays(
                                step,
                                opens,
                                told && step.compareTo(Step.CALIBRATION) > 0
                                        ? staff.today().plusDays(DAYS_TO_APPEAL)
                                        : due);
                    })
                    .toList();
        }
    }

    /** @param people by name, for a round; absent without one */
    private void tell(
            Past month,
            PersonId head,
            @Nullable Map<String, PersonId> people,
            Map<PersonId, Manner> manners,
            Random random) {
        var steps = month.steps();
        clock.at(month.at(1), () -> month.id = opened(head, month.name() + "考核", PeriodSpan.MONTH, month.first, steps));
        if (people != null) {
            ask(month, head, people);
        }
        clock.at(month.at(3), () -> assess(month.id(), head, manners, random, 1));
        clock.at(month.at(8), () -> periods.close(month.id(), all(head)));
        await(publishing.start(month.id(), all(head), "person:" + head));
    }

    private void ask(Past month, PersonId head, Map<String, PersonId> people) {
        var begun = new ArrayList<RoundId>();
        var name = month.name() + " 360° 评价";
        var from = month.day(1);
        var until = month.day(7);
        clock.at(month.at(1), () -> begun.add(round.begin(name, month.id(), from, until, head, people)));
        clock.at(month.at(4), () -> round.answer(begun.getFirst(), head, people));
        clock.at(month.at(8), () -> round.close(begun.getFirst(), head));
    }

    private void await(RunId publication) {
        try {
            var _ = runs.await(publication);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    /** All steps, so that a visitor can take each of them. */
    private List<StepDays> fromTodayOn() {
        var today = staff.today();
        var steps = new ArrayList<StepDays>();
        for (var step : Step.values()) {
            steps.add(new StepDays(step, today, today.plusDays(7L * (steps.size() + 1))));
        }
        return steps;
    }

    private PeriodId opened(PersonId head, String name, PeriodSpan span, LocalDate firstDay, List<StepDays> steps) {
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

    /** The superiors have spoken with everybody, and all have acknowledged. */
    private void talkWithAll(Past month, PersonId head) {
        for (var row : lists.rows(month.id(), all(head))) {
            var superior = staff.superiorOf(new PersonId(row.person().id()));
            if (row.standing() == Standing.ASSESSED) {
                superior.ifPresent(by -> talks.note(row.id(), spoken(row), all(by)));
                acknowledge(row);
            }
        }
    }

    /** With every third the superior has spoken, and most of those have acknowledged. */
    private void talk(Past month, PersonId head, Random random) {
        for (var row : lists.rows(month.id(), all(head))) {
            var superior = staff.superiorOf(new PersonId(row.person().id()));
            if (row.points() == null || superior.isEmpty() || random.nextInt(3) > 0) {
                continue;
            }
            talks.note(row.id(), spoken(row), all(superior.get()));
            if (random.nextInt(4) > 0) {
                acknowledge(row);
            }
        }
    }

    private static String spoken(AppraisalRow row) {
        int place = row.gradePlace();
        if (row.points() == null || place < 0) {
            return WITHOUT_TOTAL;
        }
        return switch (place) {
            case 0 -> PRAISE;
            case 1 -> STEADY;
            default -> CONCERN;
        };
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
        return access.as(id, Scorecards.READ, Periods.READ, Periods.RUN, Periods.RATE, Periods.CALIBRATE);
    }
}
