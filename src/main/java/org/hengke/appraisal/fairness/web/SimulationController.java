package org.hengke.appraisal.fairness.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.hengke.appraisal.fairness.IndicatorReview;
import org.hengke.appraisal.fairness.IndicatorReviews;
import org.hengke.appraisal.fairness.Simulation;
import org.hengke.appraisal.fairness.Simulations;
import org.hengke.appraisal.fairness.Simulations.SimulationQuestion;
import org.hengke.appraisal.scorecards.ScorecardId;
import org.hengke.appraisal.scorecards.ScorecardPreviews.PreviewQuestion;
import org.hengke.appraisal.scorecards.ScorecardView;
import org.hengke.appraisal.scorecards.Scorecards;
import org.hengke.platform.access.Needs;
import org.hengke.staff.DepartmentId;
import org.hengke.staff.Me;
import org.hengke.staff.TeamId;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Scorecards that hold, looked at over days that have passed: other weights tried out, items reviewed. */
@RestController
@RequestMapping("/api/v1/fairness/scorecards")
class SimulationController {

    private final Simulations simulations;
    private final IndicatorReviews reviews;
    private final Scorecards scorecards;

    SimulationController(Simulations simulations, IndicatorReviews reviews, Scorecards scorecards) {
        this.simulations = simulations;
        this.reviews = reviews;
        this.scorecards = scorecards;
    }

    /** Those that hold. */
    @Needs(Simulations.REVIEW)
    @GetMapping
    List<ScorecardView> holding() {
        return scorecards.holding();
    }

    /** How the items of what holds did over whole months; without a team or department over the caller's own. */
    @Needs(Simulations.REVIEW)
    @GetMapping("/{id}/review")
    IndicatorReview review(
            @PathVariable long id,
            @RequestParam(required = false) @Nullable Long team,
            @RequestParam(required = false) @Nullable Long department,
            @RequestParam LocalDate from,
            @RequestParam LocalDate until,
            Me me,
            Locale locale) {
        return reviews.review(
                new ScorecardId(id),
                new PreviewQuestion(
                        null,
                        team == null ? null : new TeamId(team),
                        department == null ? null : new DepartmentId(department),
                        from,
                        until),
                me,
                locale);
    }

    /** Nothing is kept. */
    @Needs(Simulations.REVIEW)
    @PostMapping("/{id}/simulations")
    Simulation simulate(@PathVariable long id, @RequestBody SimulationQuestion question, Me me) {
        return simulations.simulate(new ScorecardId(id), question, me);
    }
}
