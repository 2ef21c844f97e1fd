package org.hengke.appraisal.scorecards;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.hengke.staff.Named;
import org.jspecify.annotations.Nullable;

/**
 * What a scorecard would have said of each of some past months by itself.
 *
 * @param now the scorecard that is looked at
 * @param before the one that holds, where it is another
 * @param beforeVersion its version
 * @param asOf the instant the figures hold at
 * @param months in order, up to today
 * @param people those first whose grade would change in most months, then by how much their totals would
 */
public record MonthlyPreview(
        LocalDate from,
        LocalDate until,
        Instant asOf,
        Scorecard now,
        @Nullable Scorecard before,
        @Nullable Integer beforeVersion,
        List<Month> months,
        List<MonthsOfPerson> people) {

    /**
     * A month as far as it lies in the days asked for.
     *
     * @param mean of the totals of all who have one; absent where nobody has
     * @param people how many have one
     * @param meanBefore by the one that holds
     * @param peopleBefore how many have one by that
     * @param change mean difference of those who have one by both
     */
    public record Month(
            LocalDate from,
            LocalDate until,
            @Nullable BigDecimal mean,
            int people,
            @Nullable BigDecimal meanBefore,
            int peopleBefore,
            @Nullable BigDecimal change) {}

    /** @param cells one for each month, in their order */
    public record MonthsOfPerson(Named person, @Nullable Named team, List<MonthCell> cells) {}

    /**
     * @param points absent where less than half of the weight has data
     * @param grade absent without points
     * @param gradeChanges whether the one that holds would say another grade
     */
    public record MonthCell(
            @Nullable BigDecimal points,
            @Nullable String grade,
            @Nullable BigDecimal pointsBefore,
            @Nullable String gradeBefore,
            boolean gradeChanges) {}
}
