package org.hengke.appraisal.plans;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.hengke.appraisal.periods.AppraisalPeriod;
import org.hengke.appraisal.periods.PeriodId;
import org.hengke.appraisal.periods.PeriodSpan;
import org.hengke.appraisal.periods.PeriodState;
import org.hengke.appraisal.periods.Result;
import org.hengke.appraisal.periods.Result.ItemResult;
import org.hengke.appraisal.scorecards.ScorecardItem;
import org.hengke.staff.PersonId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What a person's results lead to, by the rules. */
class OutcomesTest {

    private static final ConsequenceRules RULES = ConsequenceRules.SHIPPED;
    private static final LocalDate LONG_AGO = LocalDate.of(2020, 1, 1);
    private static final AppraisalPeriod PERIOD = new AppraisalPeriod(
            new PeriodId(1),
            "2026 年第一季度",
            PeriodSpan.QUARTER,
            LocalDate.of(2026, 1, 1),
            LocalDate.of(2026, 3, 31),
            null,
            PeriodState.PUBLISHED,
            new PersonId(9),
            Instant.EPOCH,
            Instant.EPOCH,
            1);

    @Test
    void followFromTheGradeAndTheLastRuleHoldsForAllBelow() {
        assertThat(of(0).follows())
                .containsExactly(Consequence.COMMEND, Consequence.REWARD, Consequence.ADVANCED_COURSE);
        assertThat(of(1).follows()).containsExactly(Consequence.CONFIRM, Consequence.COACH);
        assertThat(of(2).follows()).containsExactly(Consequence.RETRAIN, Consequence.COACH);
        assertThat(of(7).follows()).isEqualTo(of(2).follows());
        assertThat(of(-1).follows()).isEmpty();
    }

    @Test
    void listForPromotionNeedsTheBestGradeOftenEnoughAndEnoughTime() {
        assertThat(after(LONG_AGO, 0, 0, 0, 1).promotion()).isTrue();
        assertThat(after(LONG_AGO, 0, 0, 1, 1).promotion()).isFalse();
        assertThat(after(LONG_AGO, 0, 0, 0, -1).periods()).isEqualTo(3);
        assertThat(after(LocalDate.of(2025, 4, 1), 0, 0, 0).promotion())
                .as("twelve months")
                .isTrue();
        assertThat(after(LocalDate.of(2025, 4, 2), 0, 0, 0).promotion())
                .as("a day less")
                .isFalse();
        assertThat(after(null, 0, 0, 0).promotion()).as("not known since when").isFalse();
    }

    @Test
    void trainingIsForTheWeakestItemsUnderTheLimit() {
        var result = result(
                1,
                item("a", 59.9),
                item("b", 60.0),
                item("c", null),
                item("d", 12.0),
                item("e", 40.0),
                item("f", 55.0));

        assertThat(Outcomes.of(RULES, PERIOD, result, List.of(result), LONG_AGO).weakest())
                .extracting(ItemResult::name)
                .containsExactly("d", "e", "f");
    }

    private static Outcomes of(int place) {
        return after(LONG_AGO, place);
    }

    private static Outcomes after(@Nullable LocalDate joined, int... places) {
        var results = new ArrayList<Result>();
        for (int place : places) {
            results.add(result(place));
        }
        return Outcomes.of(RULES, PERIOD, results.getFirst(), Collections.unmodifiableList(results), joined);
    }

    private static Result result(int place, ItemResult... items) {
        return new Result(
                new PersonId(1),
                null,
                place < 0 ? null : BigDecimal.TEN,
                place < 0 ? null : "grade",
                place,
                BigDecimal.ONE,
                List.of(items));
    }

    private static ItemResult item(String name, @Nullable Double points) {
        return new ItemResult(name, "group", points, BigDecimal.TEN, ScorecardItem.Kind.SUPERIOR, null);
    }
}
