package org.hengke.cases;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.hengke.platform.Invalid;
import org.hengke.staff.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * What the type of a case asks for beyond the common record. Fields that do not belong to the type stay empty.
 *
 * @param order number of the order or contract concerned
 * @param nature complaint: what it is about
 * @param wish complaint: what the customer asks for
 * @param about complaint: the person whose contact is complained about
 * @param upheld complaint: found to be right
 * @param feasibility suggestion: how well it can be done
 * @param assessment what the assessment found
 * @param adopted suggestion: taken up
 * @param reason suggestion: why it was taken up or declined
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CaseForm(
        @Nullable String order,
        @Nullable Nature nature,
        @Nullable String wish,
        @Nullable PersonId about,
        @Nullable Boolean upheld,
        @Nullable Feasibility feasibility,
        @Nullable String assessment,
        @Nullable Boolean adopted,
        @Nullable String reason) {

    public static final CaseForm EMPTY = new CaseForm(null, null, null, null, null, null, null, null, null);

    private static final int LONGEST_LINE = 100;
    private static final int LONGEST_TEXT = 5_000;

    /** @param wish absent for none */
    public static CaseForm complaint(@Nullable Nature nature, @Nullable String wish) {
        return new CaseForm(null, nature, wish, null, null, null, null, null, null);
    }

    CaseForm assessed(Assessment by) {
        return new CaseForm(
                order, by.nature(), wish, by.about(), by.upheld(), by.feasibility(), by.text(), adopted, reason);
    }

    CaseForm decided(boolean adoptedNow, String why) {
        return new CaseForm(order, nature, wish, about, upheld, feasibility, assessment, (Boolean) adoptedNow, why);
    }

    /** What a person may write at any time; judgement and decision are verbs of their own. */
    CaseForm written(@Nullable String newOrder, @Nullable String newWish) {
        return new CaseForm(newOrder, nature, newWish, about, upheld, feasibility, assessment, adopted, reason);
    }

    List<String> differences(CaseForm other) {
        var names = new ArrayList<String>();
        if (!Objects.equals(order, other.order)) {
            names.add("order");
        }
        if (!Objects.equals(wish, other.wish)) {
            names.add("wish");
        }
        return names;
    }

    void check(Invalid.Check check) {
        check.that(within(order, LONGEST_LINE), "form.order", "cases.too-long", LONGEST_LINE)
                .that(within(wish, LONGEST_TEXT), "form.wish", "cases.too-long", LONGEST_TEXT)
                .that(within(assessment, LONGEST_TEXT), "form.assessment", "cases.too-long", LONGEST_TEXT)
                .that(within(reason, LONGEST_TEXT), "form.reason", "cases.too-long", LONGEST_TEXT);
    }

    private static boolean within(@Nullable String text, int longest) {
        return text == null || text.length() <= longest;
    }
}
