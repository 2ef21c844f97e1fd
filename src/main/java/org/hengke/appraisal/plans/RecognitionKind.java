package org.hengke.appraisal.plans;

/** What somebody is given, or what is taken. */
public enum RecognitionKind {
    COMMENDATION,
    BONUS,
    EQUITY,
    CERTIFICATION,
    ADVANCED_COURSE,
    DAY_OFF,
    PROMOTION,
    WARNING,
    SERIOUS_WARNING,
    DEDUCTION;

    /** Whether it must, may or must not have an amount. */
    public enum AmountRule {
        NEEDED,
        POSSIBLE,
        NONE
    }

    public boolean isPenalty() {
        return switch (this) {
            case WARNING, SERIOUS_WARNING, DEDUCTION -> true;
            case COMMENDATION, BONUS, EQUITY, CERTIFICATION, ADVANCED_COURSE, DAY_OFF, PROMOTION -> false;
        };
    }

    /** Money; of equity shares, of days off days. */
    public AmountRule amount() {
        return switch (this) {
            case BONUS, DEDUCTION -> AmountRule.NEEDED;
            case EQUITY, CERTIFICATION, ADVANCED_COURSE, DAY_OFF -> AmountRule.POSSIBLE;
            case COMMENDATION, PROMOTION, WARNING, SERIOUS_WARNING -> AmountRule.NONE;
        };
    }
}
