package org.hengke.appraisal.periods.web;

import java.time.LocalDate;
import java.util.List;
import org.hengke.appraisal.periods.AppraisalRow;
import org.hengke.appraisal.periods.CalibrationTable;
import org.hengke.appraisal.periods.CalibrationViews;
import org.hengke.appraisal.periods.EnrolmentPreview;
import org.hengke.appraisal.periods.EnrolmentPreviews;
import org.hengke.appraisal.periods.GradeLimit;
import org.hengke.appraisal.periods.Outstanding;
import org.hengke.appraisal.periods.PeriodId;
import org.hengke.appraisal.periods.PeriodSpan;
import org.hengke.appraisal.periods.PeriodView;
import org.hengke.appraisal.periods.PeriodViews;
import org.hengke.appraisal.periods.Periods;
import org.hengke.appraisal.periods.Publishing;
import org.hengke.appraisal.periods.Reminders;
import org.hengke.appraisal.periods.Step;
import org.hengke.appraisal.periods.StepDays;
import org.hengke.appraisal.periods.Verification;
import org.hengke.platform.access.Needs;
import org.hengke.platform.access.SignedIn;
import org.hengke.platform.runs.RunId;
import org.hengke.platform.web.Idempotency;
import org.hengke.platform.web.Version;
import org.hengke.staff.Me;
import org.hengke.staff.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Appraisal periods, from opening to publication. */
@RestController
@RequestMapping("/api/v1/appraisal-periods")
class PeriodController {

    private final Periods periods;
    private final PeriodViews views;
    private final EnrolmentPreviews previews;
    private final Reminders reminders;
    private final CalibrationViews calibrations;
    private final Publishing publishing;
    private final Verification verification;
    private final Idempotency idempotency;

    PeriodController(
            Periods periods,
            PeriodViews views,
            EnrolmentPreviews previews,
            Reminders reminders,
            CalibrationViews calibrations,
            Publishing publishing,
            Verification verification,
            Idempotency idempotency) {
        this.periods = periods;
        this.views = views;
        this.previews = previews;
        this.reminders = reminders;
        this.calibrations = calibrations;
        this.publishing = publishing;
        this.verification = verification;
        this.idempotency = idempotency;
    }

    /** @param people absent for all who have something left to do */
    record NewReminder(Step step, @Nullable List<PersonId> people) {}

    record OpenedPeriod(PeriodId id) {}

    record MovedStep(
            LocalDate opensOn, LocalDate dueOn, @Nullable String reason) {}

    record GivenUp(@Nullable String reason) {}

    record Delegation(PersonId delegate) {}

    record Started(RunId run) {}

    record GradeLimits(List<GradeLimit> limits) {}

    /** Those that concern the caller, the newest first. */
    @SignedIn
    @GetMapping
    List<PeriodView> all(Me me) {
        return views.all(me);
    }

    /** The usual days of the steps, to begin with. */
    @Needs(Periods.RUN)
    @GetMapping("/usual-steps")
    List<StepDays> usualSteps(@RequestParam PeriodSpan span, @RequestParam LocalDate firstDay) {
        return periods.usualSteps(span, firstDay);
    }

    @Needs(Periods.RUN)
    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    OpenedPeriod open(
            @RequestBody Periods.NewPeriod wanted,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
            Me me) {
        return idempotency.once(key, wanted, OpenedPeriod.class, () -> new OpenedPeriod(periods.open(wanted, me)));
    }

    /** Whom it would take, by what and rated by whom, and who would be left out; nothing is kept. */
    @Needs(Periods.RUN)
    @PostMapping("/previews")
    List<EnrolmentPreview> preview(@RequestBody Periods.NewPeriod wanted, Me me) {
        return previews.of(wanted, me);
    }

    @SignedIn
    @GetMapping("/{id}")
    ResponseEntity<PeriodView> get(@PathVariable long id, Me me) {
        var view = views.get(new PeriodId(id), me);
        return Version.tagged(view, view.version());
    }

    /** Those the caller may see, by team and name. */
    @SignedIn
    @GetMapping("/{id}/appraisals")
    List<AppraisalRow> appraisals(@PathVariable long id, Me me) {
        return views.rows(new PeriodId(id), me);
    }

    /** Moves the days of a step, with a reason. */
    @Needs(Periods.RUN)
    @PutMapping("/{id}/steps/{step}")
    ResponseEntity<PeriodView> move(
            @PathVariable long id, @PathVariable Step step, @RequestBody MovedStep moved, Me me) {
        periods.move(new PeriodId(id), new StepDays(step, moved.opensOn(), moved.dueOn()), moved.reason(), me);
        return get(id, me);
    }

    @Needs(Periods.RUN)
    @PutMapping("/{id}/limits")
    ResponseEntity<PeriodView> limit(@PathVariable long id, @RequestBody GradeLimits wanted, Me me) {
        periods.limit(new PeriodId(id), wanted.limits());
        return get(id, me);
    }

    /** Takes in who joined, left or moved since; the program does so by itself twice a day. */
    @Needs(Periods.RUN)
    @PutMapping("/{id}/people")
    Periods.Enrolled enrol(@PathVariable long id) {
        return periods.enrol(new PeriodId(id));
    }

    /** What the steps of now still wait for, and from whom. */
    @Needs(Periods.RUN)
    @GetMapping("/{id}/outstanding")
    List<Outstanding> outstanding(@PathVariable long id, Me me) {
        return reminders.outstanding(new PeriodId(id), me);
    }

    /** Reminds those who have something left to do; of each step once a day. */
    @Needs(Periods.RUN)
    @PostMapping("/{id}/reminders")
    Reminders.Reminded remind(@PathVariable long id, @RequestBody NewReminder wanted, Me me) {
        return reminders.remind(new PeriodId(id), wanted.step(), wanted.people(), me);
    }

    /** Ratings end, calibration begins. */
    @Needs(Periods.RUN)
    @PutMapping("/{id}/closure")
    ResponseEntity<PeriodView> close(@PathVariable long id, Me me) {
        periods.close(new PeriodId(id), me);
        return get(id, me);
    }

    @Needs(Periods.RUN)
    @PutMapping("/{id}/cancellation")
    ResponseEntity<PeriodView> cancel(@PathVariable long id, @RequestBody GivenUp why, Me me) {
        periods.cancel(new PeriodId(id), why.reason(), me);
        return get(id, me);
    }

    /** Somebody else rates in the caller's place. */
    @SignedIn
    @PutMapping("/{id}/delegation")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void delegate(@PathVariable long id, @RequestBody Delegation wanted, Me me) {
        periods.delegate(new PeriodId(id), wanted.delegate(), me);
    }

    @SignedIn
    @DeleteMapping("/{id}/delegation")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void endDelegation(@PathVariable long id, Me me) {
        periods.delegate(new PeriodId(id), null, me);
    }

    /** Everybody's total side by side; computed within the last two minutes, or now. */
    @Needs(Periods.CALIBRATE)
    @GetMapping("/{id}/calibration")
    CalibrationTable calibration(@PathVariable long id, @RequestParam(defaultValue = "false") boolean fresh, Me me) {
        return calibrations.table(new PeriodId(id), fresh, me);
    }

    /** Tells everybody's result, in the background. */
    @Needs(Periods.RUN)
    @PostMapping("/{id}/publication")
    @ResponseStatus(HttpStatus.ACCEPTED)
    Started publish(@PathVariable long id, Me me, Authentication caller) {
        return new Started(publishing.start(new PeriodId(id), me, caller.getName()));
    }

    /** Computes all that was told of a period again, in the background. */
    @Needs(Periods.RUN)
    @PostMapping("/{id}/verification")
    @ResponseStatus(HttpStatus.ACCEPTED)
    Started verify(@PathVariable long id, Authentication caller) {
        return new Started(verification.start(new PeriodId(id), caller.getName()));
    }

    /** The same of all periods. */
    @Needs(Periods.RUN)
    @PostMapping("/verification")
    @ResponseStatus(HttpStatus.ACCEPTED)
    Started verifyAll(Authentication caller) {
        return new Started(verification.start(null, caller.getName()));
    }
}
