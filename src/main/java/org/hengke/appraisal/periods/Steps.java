package org.hengke.appraisal.periods;

import java.util.Locale;
import org.hengke.platform.Kind;
import org.hengke.platform.Refusal;
import org.hengke.staff.Staff;
import org.springframework.stereotype.Component;

/** Whether something may be done now. */
@Component
class Steps {

    private final PeriodStore periods;
    private final Staff staff;

    Steps(PeriodStore periods, Staff staff) {
        this.periods = periods;
        this.staff = staff;
    }

    /** @throws Refusal for a period in another state, {@code appraisal.periods.step-ahead}, {@code appraisal.periods.step-over} */
    void mustBeOpen(AppraisalPeriod period, Step step) {
        mustBe(period, stateOf(step));
        var days = days(period.id(), step);
        if (days.isAhead(staff.today()) && stateOf(step) == PeriodState.OPEN) {
            throw new Refusal(Kind.CONFLICT, "appraisal.periods.step-ahead", days.opensOn());
        }
        if (days.isOver(staff.today())) {
            throw new Refusal(Kind.CONFLICT, "appraisal.periods.step-over", days.dueOn());
        }
    }

    boolean isOpen(AppraisalPeriod period, Step step) {
        var days = days(period.id(), step);
        return period.state() == stateOf(step)
                && !days.isOver(staff.today())
                && (period.state() != PeriodState.OPEN || !days.isAhead(staff.today()));
    }

    /** @throws Refusal that says how far the period is */
    void mustBe(AppraisalPeriod period, PeriodState state) {
        if (period.state() != state) {
            throw new Refusal(
                    Kind.CONFLICT,
                    state == PeriodState.PUBLISHED
                            ? "appraisal.periods.not-published"
                            : state == PeriodState.CALIBRATION && period.state() == PeriodState.OPEN
                                    ? "appraisal.periods.not-closed"
                                    : "appraisal.periods.is-"
                                            + period.state().name().toLowerCase(Locale.ROOT));
        }
    }

    private StepDays days(PeriodId period, Step step) {
        return periods.steps(period).stream()
                .filter(days -> days.step() == step)
                .findFirst()
                .orElseThrow();
    }

    private static PeriodState stateOf(Step step) {
        return switch (step) {
            case SELF_ASSESSMENT, RATING, ROUND -> PeriodState.OPEN;
            case CALIBRATION -> PeriodState.CALIBRATION;
            case TALK, ACKNOWLEDGEMENT, APPEAL -> PeriodState.PUBLISHED;
        };
    }
}
