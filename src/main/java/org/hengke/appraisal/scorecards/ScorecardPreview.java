package org.hengke.appraisal.scorecards;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.hengke.metrics.statistics.Interval;
import org.hengke.staff.DepartmentId;
import org.hengke.staff.Named;
import org.hengke.staff.TeamId;
import org.jspecify.annotations.Nullable;

/**
 * What a scorecard would have said of past days.
 *
 * @param now the scorecard that is looked at
 * @param before the one that holds, where it is another
 * @param beforeVersion its version
 * @param asOf the instant the figures hold at
 * @param people those whose grade would change first, then by how much their total would
 */
public record ScorecardPreview(
        LocalDate from,
        LocalDate until,
        Instant asOf,
        Scorecard now,
        @Nullable Scorecard before,
        @Nullable Integer beforeVersion,
        List<PreviewedPerson> people) {

    /**
     * @param teams whose figures count where those of a team do
     * @param departments whose figures count where those of a department do
     * @param gradeChanges whether the one that holds would say another grade
     */
    public record PreviewedPerson(
            Named person,
            @Nullable Named team,
            List<TeamId> teams,
            List<DepartmentId> departments,
            Scored now,
            @Nullable Scored before,
            boolean gradeChanges) {}

    /**
     * @param points absent where less than half of the weight has data
     * @param interval of the points; absent where nothing is left to chance
     * @param grade absent without points
     * @param weight of the items with data
     * @param marks one for each item of the scorecard, in its order
     */
    public record Scored(
            @Nullable BigDecimal points,
            @Nullable Interval interval,
            @Nullable String grade,
            BigDecimal weight,
            List<Mark> marks) {

        public Scored {
            marks = List.copyOf(marks);
        }
    }

    /**
     * @param value what was observed, also where that is too little
     * @param n how many observations
     * @param points absent where the item is left out
     * @param interval of the points; absent where nothing is left to chance, and where only the total's was asked for
     */
    public record Mark(
            @Nullable Double value,
            long n,
            @Nullable Double points,
            Source source,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Interval interval) {

        public Mark(@Nullable Double value, long n, @Nullable Double points, Source source) {
            this(value, n, points, source, null);
        }

        public Mark within(@Nullable Interval around) {
            return new Mark(value, n, points, source, around);
        }
    }

    /** Where points come from. */
    public enum Source {
        /** From what was observed. */
        OBSERVED,
        /** Too little data: from the team's value. */
        TEAM,
        /** Too little data: the points fixed for that. */
        FIXED,
        /** Too little data: left out. */
        TOO_LITTLE,
        /** From ratings. */
        RATED,
        /** A rating that was not given; before an appraisal there is none. */
        NOT_RATED,
        /** Counted, but not told to this reader, who was asked for it too in secret. */
        WITHHELD
    }
}
