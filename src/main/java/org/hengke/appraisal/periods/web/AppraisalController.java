package org.hengke.appraisal.periods.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.hengke.appraisal.periods.AppraisalId;
import org.hengke.appraisal.periods.AppraisalRow;
import org.hengke.appraisal.periods.AppraisalView;
import org.hengke.appraisal.periods.AppraisalViews;
import org.hengke.appraisal.periods.Attendance;
import org.hengke.appraisal.periods.Calibrations;
import org.hengke.appraisal.periods.Due;
import org.hengke.appraisal.periods.Dues;
import org.hengke.appraisal.periods.PeriodViews;
import org.hengke.appraisal.periods.Periods;
import org.hengke.appraisal.periods.SelfAssessments;
import org.hengke.appraisal.periods.SuperiorRatings;
import org.hengke.appraisal.periods.Trends;
import org.hengke.appraisal.scorecards.ScorecardId;
import org.hengke.platform.access.Needs;
import org.hengke.platform.access.SignedIn;
import org.hengke.platform.web.Version;
import org.hengke.staff.Me;
import org.hengke.staff.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** A person's appraisal in a period: what goes into it, and what came out. */
@RestController
@RequestMapping("/api/v1/appraisals")
class AppraisalController {

    private final AppraisalViews views;
    private final PeriodViews lists;
    private final Dues dues;
    private final SelfAssessments selves;
    private final SuperiorRatings ratings;
    private final Attendance attendance;
    private final Calibrations calibrations;
    private final Trends trends;

    AppraisalController(
            AppraisalViews views,
            PeriodViews lists,
            Dues dues,
            SelfAssessments selves,
            SuperiorRatings ratings,
            Attendance attendance,
            Calibrations calibrations,
            Trends trends) {
        this.views = views;
        this.lists = lists;
        this.dues = dues;
        this.selves = selves;
        this.ratings = ratings;
        this.attendance = attendance;
        this.calibrations = calibrations;
        this.trends = trends;
    }

    record Reason(@Nullable String reason) {}

    record Ratings(List<SuperiorRatings.Rate> ratings) {}

    record NewAbsence(
            LocalDate from, LocalDate until, @Nullable String reason) {}

    record ChosenScorecard(ScorecardId scorecard, @Nullable String reason) {}

    record NamedSuperior(
            LocalDate part, PersonId superior, @Nullable String reason) {}

    record ChangedTotal(
            @Nullable BigDecimal points, @Nullable String reason) {}

    /** The caller's own, the newest first. */
    @SignedIn
    @GetMapping("/mine")
    List<AppraisalRow> mine(Me me) {
        return lists.mine(me);
    }

    /** What is due from the caller; what is overdue first. */
    @SignedIn
    @GetMapping("/due")
    List<Due> due(Me me) {
        return dues.from(me);
    }

    @SignedIn
    @GetMapping("/{id}")
    ResponseEntity<AppraisalView> get(@PathVariable long id, Me me) {
        var view = views.get(new AppraisalId(id), me);
        return Version.tagged(view, view.version());
    }

    /** What would come out, were it published now. */
    @SignedIn
    @GetMapping("/{id}/standing")
    AppraisalView.ResultView standing(@PathVariable long id, Me me) {
        return views.standing(new AppraisalId(id), me);
    }

    /** The last twelve months by figures alone. */
    @SignedIn
    @GetMapping("/{id}/trend")
    List<Trends.TrendPoint> trend(@PathVariable long id, Me me) {
        return trends.of(new AppraisalId(id), me);
    }

    /** An edition that was told, also after another took its place. */
    @SignedIn
    @GetMapping("/{id}/editions/{edition}")
    AppraisalView.ResultView edition(@PathVariable long id, @PathVariable int edition, Me me) {
        return views.edition(new AppraisalId(id), edition, me);
    }

    /** Keeps what is typed. */
    @SignedIn
    @PutMapping("/{id}/self-assessment")
    ResponseEntity<AppraisalView> saveSelf(@PathVariable long id, @RequestBody SelfAssessments.Report report, Me me) {
        selves.save(new AppraisalId(id), report, me);
        return get(id, me);
    }

    @SignedIn
    @PutMapping("/{id}/self-assessment/submission")
    ResponseEntity<AppraisalView> submitSelf(@PathVariable long id, Me me) {
        selves.submit(new AppraisalId(id), me);
        return get(id, me);
    }

    /** Has the report done over. */
    @SignedIn
    @PutMapping("/{id}/self-assessment/return")
    ResponseEntity<AppraisalView> handBack(@PathVariable long id, @RequestBody Reason why, Me me) {
        selves.handBack(new AppraisalId(id), why.reason(), me);
        return get(id, me);
    }

    /** Rates those items; others stay as they are. */
    @SignedIn
    @PutMapping("/{id}/ratings")
    ResponseEntity<AppraisalView> rate(@PathVariable long id, @RequestBody Ratings wanted, Me me) {
        ratings.rate(new AppraisalId(id), wanted.ratings(), me);
        return get(id, me);
    }

    @SignedIn
    @PostMapping("/{id}/absences")
    ResponseEntity<AppraisalView> addAbsence(@PathVariable long id, @RequestBody NewAbsence wanted, Me me) {
        attendance.addAbsence(new AppraisalId(id), wanted.from(), wanted.until(), wanted.reason(), me);
        return get(id, me);
    }

    @SignedIn
    @DeleteMapping("/{id}/absences/{absence}")
    ResponseEntity<AppraisalView> withdrawAbsence(@PathVariable long id, @PathVariable long absence, Me me) {
        attendance.withdrawAbsence(new AppraisalId(id), absence, me);
        return get(id, me);
    }

    /** Assesses somebody who was there too short. */
    @Needs(Periods.RUN)
    @PutMapping("/{id}/inclusion")
    ResponseEntity<AppraisalView> include(@PathVariable long id, @RequestBody Reason why, Me me) {
        attendance.include(new AppraisalId(id), why.reason(), true, me);
        return get(id, me);
    }

    @Needs(Periods.RUN)
    @DeleteMapping("/{id}/inclusion")
    ResponseEntity<AppraisalView> leaveOut(@PathVariable long id, Me me) {
        attendance.include(new AppraisalId(id), null, false, me);
        return get(id, me);
    }

    @Needs(Periods.RUN)
    @PutMapping("/{id}/scorecard")
    ResponseEntity<AppraisalView> goBy(@PathVariable long id, @RequestBody ChosenScorecard wanted, Me me) {
        attendance.goBy(new AppraisalId(id), wanted.scorecard(), wanted.reason(), me);
        return get(id, me);
    }

    /** Names who rates for a part, known by its first day. */
    @Needs(Periods.RUN)
    @PutMapping("/{id}/superior")
    ResponseEntity<AppraisalView> rateBy(@PathVariable long id, @RequestBody NamedSuperior wanted, Me me) {
        attendance.rateBy(new AppraisalId(id), wanted.part(), wanted.superior(), wanted.reason(), me);
        return get(id, me);
    }

    /** Sets another total with a reason; without points the computed one counts again. */
    @Needs(Periods.CALIBRATE)
    @PutMapping("/{id}/calibration")
    ResponseEntity<AppraisalView> calibrate(@PathVariable long id, @RequestBody ChangedTotal wanted, Me me) {
        calibrations.change(new AppraisalId(id), wanted.points(), wanted.reason(), me);
        return get(id, me);
    }
}
