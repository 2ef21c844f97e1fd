package org.hengke.appraisal.scoring;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;
import org.hengke.platform.Invalid;

/**
 * How an amount, in the unit in which its measure is shown, becomes points: 0 for what is not good enough, 100 for the target, more
 * only where a curve allows it.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Curve.Linear.class, name = "linear"),
    @JsonSubTypes.Type(value = Curve.Steps.class, name = "steps"),
    @JsonSubTypes.Type(value = Curve.YesNo.class, name = "yes-no")
})
public sealed interface Curve {

    /** The most points that any curve may give. */
    double MOST = 150;

    /** @return 0 to {@link #MOST}; never falls as amounts get better */
    double points(double amount);

    /** Whether larger amounts are the better ones. */
    boolean rises();

    /**
     * Gathers what is wrong with it.
     *
     * @param field path of the curve in the request
     */
    void check(Invalid.Check check, String field);

    /**
     * 0 points at the floor, 100 at the target, in between and beyond in proportion, up to the cap. A floor above the target means
     * that less is better.
     *
     * @param cap 100 to {@link #MOST}
     */
    record Linear(double floor, double target, double cap) implements Curve {

        @Override
        public double points(double amount) {
            return Math.clamp(100 * (amount - floor) / (target - floor), 0, cap);
        }

        @Override
        public boolean rises() {
            return target > floor;
        }

        @Override
        public void check(Invalid.Check check, String field) {
            check.that(Double.isFinite(floor), field + ".floor", "appraisal.not-a-number")
                    .that(Double.isFinite(target), field + ".target", "appraisal.not-a-number")
                    .that(target != floor, field + ".target", "appraisal.target-is-floor")
                    .that(cap >= 100 && cap <= MOST, field + ".cap", "appraisal.cap-out-of-range", 100, MOST);
        }
    }

    /**
     * Points of the hardest limit that is kept, 0 where none is.
     *
     * @param rises whether a limit is kept by amounts at least as large, or at most as large
     */
    record Steps(List<CurveStep> steps, boolean rises) implements Curve {

        /** The most steps that one can still follow. */
        private static final int FOLLOWED = 20;

        public Steps {
            steps = List.copyOf(steps);
        }

        /** @param points 0 to {@link #MOST} */
        public record CurveStep(double limit, double points) {}

        @Override
        public double points(double amount) {
            return steps.stream()
                    .filter(step -> rises ? amount >= step.limit : amount <= step.limit)
                    .mapToDouble(CurveStep::points)
                    .max()
                    .orElse(0);
        }

        /** Limits one after the other, each harder than the one before and worth more. */
        @Override
        public void check(Invalid.Check check, String field) {
            check.that(!steps.isEmpty() && steps.size() <= FOLLOWED, field + ".steps", "appraisal.steps", 1, FOLLOWED);
            for (int i = 0; i < steps.size(); i++) {
                var step = steps.get(i);
                var at = field + ".steps[" + i + "]";
                check.that(Double.isFinite(step.limit), at + ".limit", "appraisal.not-a-number")
                        .that(
                                step.points >= 0 && step.points <= MOST,
                                at + ".points",
                                "appraisal.points-out-of-range",
                                0,
                                MOST);
                if (i > 0) {
                    var before = steps.get(i - 1);
                    boolean harder = rises ? step.limit > before.limit : step.limit < before.limit;
                    check.that(harder, at + ".limit", "appraisal.step-is-not-harder")
                            .that(step.points > before.points, at + ".points", "appraisal.step-is-not-worth-more");
                }
            }
        }
    }

    /** 100 points where the limit is kept, otherwise none. */
    record YesNo(double limit, boolean rises) implements Curve {

        @Override
        public double points(double amount) {
            return (rises ? amount >= limit : amount <= limit) ? 100 : 0;
        }

        @Override
        public void check(Invalid.Check check, String field) {
            check.that(Double.isFinite(limit), field + ".limit", "appraisal.not-a-number");
        }
    }
}
