package org.hengke.demo;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import org.hengke.appraisal.periods.AppraisalPeriod;
import org.hengke.appraisal.periods.PeriodState;
import org.hengke.appraisal.periods.Periods;
import org.hengke.appraisal.periods.Result;
import org.hengke.appraisal.periods.Results;
import org.hengke.appraisal.plans.BonusDraft;
import org.hengke.appraisal.plans.BonusPools;
import org.hengke.appraisal.plans.ImprovementDraft;
import org.hengke.appraisal.plans.ImprovementPlans;
import org.hengke.appraisal.plans.PlanGoal;
import org.hengke.appraisal.plans.RankCoefficients;
import org.hengke.appraisal.plans.RecognitionDraft;
import org.hengke.appraisal.plans.RecognitionKind;
import org.hengke.appraisal.plans.Recognitions;
import org.hengke.metrics.MeasureCode;
import org.hengke.staff.Me;
import org.hengke.staff.PersonId;
import org.hengke.staff.Staff;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the demo department made of the last results told: a plan for the weakest, praise for the best, a bonus that waits for its
 * approval, and a pool that has been worked out.
 */
@Service
class DemoConsequences {

    private static final int DAYS_BETWEEN_TALKS = 14;
    private static final RankCoefficients COEFFICIENTS =
            new RankCoefficients(BigDecimal.ONE, new BigDecimal("1.5"), BigDecimal.ZERO);

    private final Results results;
    private final ImprovementPlans plans;
    private final Recognitions recognitions;
    private final BonusPools pools;
    private final Staff staff;
    private final DemoAccess access;

    DemoConsequences(
            Results results,
            ImprovementPlans plans,
            Recognitions recognitions,
            BonusPools pools,
            Staff staff,
            DemoAccess access) {
        this.results = results;
        this.plans = plans;
        this.recognitions = recognitions;
        this.pools = pools;
        this.staff = staff;
        this.access = access;
    }

    /** Once the pool is there, all is. */
    boolean areDrawn() {
        return !pools.all().isEmpty();
    }

    /**
     * Nothing where it was done before, or nobody was told a result yet.
     *
     * @param payer who works out the pool, and takes no part in it
     */
    @Transactional
    void draw(PersonId head, PersonId payer) {
        if (areDrawn()) {
            return;
        }
        results.periods().stream()
                .filter(period -> period.state() == PeriodState.PUBLISHED)
                .max(Comparator.comparing(AppraisalPeriod::lastDay))
                .ifPresent(period -> {
                    var ranked = ranked(period, head);
                    if (!ranked.isEmpty()) {
                        improve(period, ranked.getFirst());
                        recognize(period, ranked.reversed(), head);
                        share(period, payer);
                    }
                });
    }

    /** Who has points and a superior, the weakest first. */
    private List<PersonId> ranked(AppraisalPeriod period, PersonId head) {
        return results.of(period.id(), me(head)).stream()
                .filter(result -> result.points() != null
                        && result.team() != null
                        && staff.superiorOf(result.person()).isPresent())
                .sorted(Comparator.comparing(Result::points))
                .map(Result::person)
                .toList();
    }

    private void improve(AppraisalPeriod period, PersonId person) {
        var superior = me(staff.superiorOf(person).orElseThrow());
        var today = staff.today();
        var first = today.minusDays(DAYS_BETWEEN_TALKS);
        var plan = plans.draw(
                person,
                new ImprovementDraft(
                        "上期一次解决率和满意度明显低于本组，客户多次来电才解决；本人认可，愿意改进。",
                        first,
                        first.plusMonths(3),
                        DAYS_BETWEEN_TALKS,
                        "复听本组优秀录音，参加一次问题定位专题。",
                        null,
                        List.of(
                                PlanGoal.reach(new MeasureCode("first_contact_resolution"), new BigDecimal("0.7")),
                                PlanGoal.reach(new MeasureCode("satisfaction"), new BigDecimal("0.75")),
                                PlanGoal.doing("每周与主管复听两通录音，写下可以换一种说法的地方"))),
                null,
                period.id(),
                superior);
        var agreed = plans.agree(plan.id(), plan.version(), me(person));
        plans.checkIn(agreed.id(), today, "复听了两通录音，开头确认问题做得比上次好；结尾的确认还会漏，下周重点练。", superior);
        plans.remark(agreed.id(), "知道问题在哪了，我会在结束前复述一遍解决办法。", me(person));
    }

    /** @param best the best first */
    private void recognize(AppraisalPeriod period, List<PersonId> best, PersonId head) {
        var first = best.getFirst();
        var praised = recognitions.propose(
                new RecognitionDraft(
                        first,
                        RecognitionKind.COMMENDATION,
                        null,
                        period.lastDay(),
                        "%s成绩居全组前列，整理的常见问题被全组采用。".formatted(period.name()),
                        List.of("/people/" + first.value()),
                        period.id()),
                List.of(),
                me(staff.superiorOf(first).orElseThrow()));
        recognitions.approve(praised.id(), praised.version(), me(head));
        var second = best.get(1 % best.size());
        recognitions.propose(
                new RecognitionDraft(
                        second,
                        RecognitionKind.BONUS,
                        new BigDecimal("300.00"),
                        period.lastDay(),
                        "大促期间主动承接积压工单，还带着新同事一起清完。",
                        List.of("/people/" + second.value()),
                        period.id()),
                List.of(),
                me(staff.superiorOf(second).orElseThrow()));
    }

    private void share(AppraisalPeriod period, PersonId payer) {
        var maker = me(payer);
        var pool = pools.make(
                period.id(),
                new BonusDraft(
                        period.name().replace("考核", "绩效奖金"), new BigDecimal("30000.00"), COEFFICIENTS, List.of(payer)),
                maker);
        pools.decide(pool.id(), pool.version(), maker);
    }

    private Me me(PersonId id) {
        return access.as(
                id,
                Periods.READ,
                ImprovementPlans.READ,
                ImprovementPlans.MANAGE,
                Recognitions.READ,
                Recognitions.PROPOSE,
                Recognitions.APPROVE,
                BonusPools.READ,
                BonusPools.DECIDE);
    }
}
