package org.hengke.appraisal.fairness.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.hengke.appraisal.fairness.Comparison;
import org.hengke.appraisal.fairness.Comparisons;
import org.hengke.appraisal.fairness.Comparisons.ComparisonQuestion;
import org.hengke.metrics.CaseMixes;
import org.hengke.metrics.MeasureCatalogue;
import org.hengke.metrics.MeasureCode;
import org.hengke.platform.Invalid;
import org.hengke.platform.access.Needs;
import org.hengke.staff.DepartmentId;
import org.hengke.staff.Me;
import org.hengke.staff.TeamId;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** People beside each other, with chance and case mix taken into account. */
@RestController
@RequestMapping("/api/v1/fairness")
class ComparisonController {

    private final Comparisons comparisons;
    private final MeasureCatalogue measures;

    ComparisonController(Comparisons comparisons, MeasureCatalogue measures) {
        this.comparisons = comparisons;
        this.measures = measures;
    }

    /** Measures by which people can be compared. */
    @Needs(Comparisons.READ)
    @GetMapping("/measures")
    List<MeasureCode> measures() {
        return measures.all().stream()
                .filter(CaseMixes::compares)
                .map(measure -> measure.code())
                .toList();
    }

    @Needs(Comparisons.READ)
    @GetMapping("/comparisons/{measure}")
    Comparison compare(
            @PathVariable String measure,
            @RequestParam(required = false) @Nullable Long team,
            @RequestParam(required = false) @Nullable Long department,
            @RequestParam LocalDate from,
            @RequestParam LocalDate until,
            Me me,
            Locale locale) {
        return comparisons.compare(
                new ComparisonQuestion(
                        code(measure),
                        team == null ? null : new TeamId(team),
                        department == null ? null : new DepartmentId(department),
                        from,
                        until),
                me,
                locale);
    }

    private static MeasureCode code(String text) {
        try {
            return new MeasureCode(text);
        } catch (IllegalArgumentException forged) {
            throw (Invalid) new Invalid("measure", "platform.bad-value", text).initCause(forged);
        }
    }
}
