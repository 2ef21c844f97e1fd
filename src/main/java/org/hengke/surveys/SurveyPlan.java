package org.hengke.surveys;

import java.util.List;
import org.hengke.cases.CaseType;
import org.hengke.platform.Invalid;
import org.jspecify.annotations.Nullable;

/**
 * Whom the survey after a resolution goes to, and its wording.
 *
 * @param enabled whether customers are asked at all; what was asked before can still be answered
 * @param types the cases that are asked about
 * @param daysBetween a customer is not asked again within so many days, whatever the number of cases; 0 for after each
 * @param question absent: the shipped words in the customer's language
 * @param thanks what is said once it is answered; absent: the shipped words
 */
public record SurveyPlan(
        boolean enabled,
        List<CaseType> types,
        int daysBetween,
        @Nullable String question,
        @Nullable String thanks) {

    static final SurveyPlan USUAL = new SurveyPlan(true, List.of(CaseType.values()), 7, null, null);

    private static final int LONGEST_REST = 365;
    private static final int LONGEST_WORDING = 80;

    public SurveyPlan {
        types = types.stream().distinct().sorted().toList();
        question = worded(question);
        thanks = worded(thanks);
    }

    /** @throws Invalid where nobody would be asked though it is on, or a value is out of range */
    SurveyPlan checked() {
        Invalid.check()
                .that(!enabled || !types.isEmpty(), "types", "surveys.no-types")
                .that(
                        daysBetween >= 0 && daysBetween <= LONGEST_REST,
                        "daysBetween",
                        "surveys.bad-days",
                        0,
                        LONGEST_REST)
                .that(fits(question), "question", "surveys.too-long", LONGEST_WORDING)
                .that(fits(thanks), "thanks", "surveys.too-long", LONGEST_WORDING)
                .done();
        return this;
    }

    boolean asksAbout(CaseType type) {
        return enabled && types.contains(type);
    }

    private static boolean fits(@Nullable String words) {
        return words == null || words.length() <= LONGEST_WORDING;
    }

    private static @Nullable String worded(@Nullable String words) {
        return words == null || words.isBlank() ? null : words.strip();
    }
}
