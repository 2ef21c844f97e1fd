package org.hengke.appraisal.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Random;
import org.hengke.appraisal.scoring.Curve.Linear;
import org.hengke.appraisal.scoring.Curve.Steps;
import org.hengke.appraisal.scoring.Curve.Steps.CurveStep;
import org.hengke.appraisal.scoring.Curve.YesNo;
import org.hengke.platform.Invalid;
import org.junit.jupiter.api.Test;

class CurveTest {

    @Test
    void goesFromTheFloorThroughTheTargetToTheCap() {
        var share = new Linear(0.6, 0.9, 110);
        assertThat(share.points(0.5)).isZero();
        assertThat(share.points(0.6)).isZero();
        assertThat(share.points(0.75)).isCloseTo(50, org.assertj.core.api.Assertions.within(1e-9));
        assertThat(share.points(0.9)).isEqualTo(100);
        assertThat(share.points(1)).isEqualTo(110);
    }

    @Test
    void givesMoreForLessWhereTheFloorIsAboveTheTarget() {
        var minutes = new Linear(60, 20, 100);
        assertThat(minutes.rises()).isFalse();
        assertThat(minutes.points(80)).isZero();
        assertThat(minutes.points(40)).isEqualTo(50);
        assertThat(minutes.points(5)).isEqualTo(100);
    }

    @Test
    void givesThePointsOfTheHardestLimitKept() {
        var rising = new Steps(List.of(new CurveStep(80, 60), new CurveStep(90, 100), new CurveStep(95, 120)), true);
        assertThat(rising.points(79.9)).isZero();
        assertThat(rising.points(80)).isEqualTo(60);
        assertThat(rising.points(94)).isEqualTo(100);
        assertThat(rising.points(99)).isEqualTo(120);
        var falling = new Steps(List.of(new CurveStep(48, 50), new CurveStep(24, 100)), false);
        assertThat(falling.points(49)).isZero();
        assertThat(falling.points(48)).isEqualTo(50);
        assertThat(falling.points(2)).isEqualTo(100);
    }

    @Test
    void isAllOrNothingWhereTheQuestionIsYesOrNo() {
        assertThat(new YesNo(1, true).points(1)).isEqualTo(100);
        assertThat(new YesNo(1, true).points(0.99)).isZero();
        assertThat(new YesNo(3, false).points(3)).isEqualTo(100);
        assertThat(new YesNo(3, false).points(4)).isZero();
    }

    @Test
    void neverGivesLessForABetterAmount() {
        for (long seed = 0; seed < 200; seed++) {
            var random = new Random(seed);
            var curve = any(random);
            double worse = random.nextDouble(-200, 200);
            double better = worse + (curve.rises() ? 1 : -1) * random.nextDouble(0, 100);
            assertThat(curve.points(better))
                    .as("seed %d: %s from %s to %s", seed, curve, worse, better)
                    .isGreaterThanOrEqualTo(curve.points(worse))
                    .isBetween(0.0, Curve.MOST);
        }
    }

    @Test
    void refusesWhatCannotBeMeant() {
        assertThat(codes(new Linear(5, 5, 100))).containsExactly("appraisal.target-is-floor");
        assertThat(codes(new Linear(0, 1, 99))).containsExactly("appraisal.cap-out-of-range");
        assertThat(codes(new Linear(Double.NaN, 1, 100))).containsExactly("appraisal.not-a-number");
        assertThat(codes(new Steps(List.of(), true))).containsExactly("appraisal.steps");
        assertThat(codes(new Steps(List.of(new CurveStep(90, 50), new CurveStep(80, 100)), true)))
                .containsExactly("appraisal.step-is-not-harder");
        assertThat(codes(new Steps(List.of(new CurveStep(80, 100), new CurveStep(90, 100)), true)))
                .containsExactly("appraisal.step-is-not-worth-more");
        assertThat(codes(new Steps(List.of(new CurveStep(80, -1)), true)))
                .containsExactly("appraisal.points-out-of-range");
        new Steps(List.of(new CurveStep(48, 50), new CurveStep(24, 100)), false).check(Invalid.check(), "curve");
    }

    private static List<String> codes(Curve curve) {
        var check = Invalid.check();
        curve.check(check, "curve");
        var found = new java.util.ArrayList<String>();
        assertThatThrownBy(check::done)
                .isInstanceOfSatisfying(
                        Invalid.class, invalid -> invalid.fields().forEach(field -> found.add(field.code())));
        return found;
    }

    private static Curve any(Random random) {
        double floor = random.nextDouble(-100, 100);
        double target = floor + (random.nextBoolean() ? 1 : -1) * random.nextDouble(0.1, 100);
        boolean rises = target > floor;
        return switch (random.nextInt(3)) {
            case 0 -> new Linear(floor, target, random.nextDouble(100, Curve.MOST));
            case 1 ->
                new Steps(List.of(new CurveStep(floor, random.nextDouble(0, 50)), new CurveStep(target, 100)), rises);
            default -> new YesNo(floor, rises);
        };
    }
}
