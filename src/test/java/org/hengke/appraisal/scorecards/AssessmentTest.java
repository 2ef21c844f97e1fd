package org.hengke.appraisal.scorecards;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.hengke.appraisal.scorecards.Assessment.Rated;
import org.hengke.appraisal.scorecards.Assessment.Seen;
import org.hengke.appraisal.scorecards.ScorecardItem.Kind;
import org.hengke.appraisal.scorecards.ScorecardItem.TooLittle;
import org.hengke.appraisal.scorecards.ScorecardItem.Whose;
import org.hengke.appraisal.scorecards.ScorecardPreview.Source;
import org.hengke.appraisal.scoring.Curve;
import org.hengke.metrics.MeasureCode;
import org.junit.jupiter.api.Test;

class AssessmentTest {

    private static final Curve ONE_TO_FIVE = new Curve.Linear(1, 5, 100);
    private static final Curve AT_FOUR = new Curve.YesNo(4, true);

    private static ScorecardItem rated(Kind kind, String name, int weight, Curve curve) {
        return new ScorecardItem(
                "g", kind, null, null, name, BigDecimal.valueOf(weight), curve, 1, TooLittle.LEAVE_OUT, null);
    }

    private static Scorecard card(ScorecardItem... items) {
        return new Scorecard("c", List.of(items), List.of(new ScorecardGrade("g", BigDecimal.ZERO)));
    }

    private record Said(List<Rated> superior, List<Rated> self) implements Assessment.Evidence {

        @Override
        public List<Seen> of(Whose whose, MeasureCode measure) {
            return List.of();
        }

        @Override
        public List<Seen> standingIn(MeasureCode measure) {
            return List.of();
        }

        @Override
        public List<Rated> ratings(ScorecardItem item) {
            return item.kind() == Kind.SUPERIOR ? superior : self;
        }
    }

    @Test
    void ratingsOfTwoSuperiorsCountByTheDaysUnderEach() {
        var said = new Said(List.of(new Rated(5, 10), new Rated(2, 30)), List.of());
        var scored = new Assessment(said).by(card(rated(Kind.SUPERIOR, "a", 100, ONE_TO_FIVE)));
        assertThat(scored.points()).isEqualByComparingTo("43.75");
        assertThat(scored.marks().getFirst().value()).isEqualTo(2.75);
        assertThat(scored.marks().getFirst().source()).isEqualTo(Source.RATED);
        assertThat(scored.interval()).isNull();
    }

    @Test
    void pointsAreCombinedNotRatings() {
        var said = new Said(List.of(new Rated(4, 20), new Rated(3, 20)), List.of());
        var scored = new Assessment(said).by(card(rated(Kind.SUPERIOR, "a", 100, AT_FOUR)));
        assertThat(scored.points()).isEqualByComparingTo("50");
    }

    @Test
    void whatNobodyRatedIsLeftOutAndUnderHalfOfTheWeightThereIsNoTotal() {
        var card = card(rated(Kind.SUPERIOR, "a", 60, ONE_TO_FIVE), rated(Kind.SELF, "b", 40, ONE_TO_FIVE));
        var superior = new Assessment(new Said(List.of(new Rated(3, 1)), List.of())).by(card);
        assertThat(superior.points()).isEqualByComparingTo("50");
        assertThat(superior.weight()).isEqualByComparingTo("60");
        var self = new Assessment(new Said(List.of(), List.of(new Rated(5, 1)))).by(card);
        assertThat(self.points()).isNull();
        assertThat(self.grade()).isNull();
        assertThat(self.marks().getFirst().source()).isEqualTo(Source.NOT_RATED);
    }
}
