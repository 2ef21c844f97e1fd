package org.hengke.appraisal.scorecards;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * What somebody is assessed by. The weights of the items sum to 100.
 *
 * @param grades from the best to the worst, the last from 0 points
 */
public record Scorecard(String name, List<ScorecardItem> items, List<ScorecardGrade> grades) {

    public Scorecard {
        items = List.copyOf(items);
        grades = List.copyOf(grades);
    }

    /** The best grade whose limit the points reach. */
    public Optional<ScorecardGrade> grade(BigDecimal points) {
        return grades.stream()
                .filter(grade -> points.compareTo(grade.from()) >= 0)
                .findFirst();
    }
}
