package org.hengke.appraisal.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.hengke.appraisal.Goal;
import org.hengke.appraisal.GoalDraft;
import org.hengke.appraisal.GoalId;
import org.hengke.appraisal.GoalPeriod;
import org.hengke.appraisal.GoalSubject;
import org.hengke.appraisal.Goals;
import org.hengke.appraisal.web.GoalViews.GoalBoard;
import org.hengke.appraisal.web.GoalViews.GoalPage;
import org.hengke.appraisal.web.GoalViews.GoalView;
import org.hengke.metrics.MeasureCode;
import org.hengke.platform.Invalid;
import org.hengke.platform.access.Needs;
import org.hengke.platform.web.Idempotency;
import org.hengke.platform.web.Version;
import org.hengke.staff.Me;
import org.hengke.staff.PersonId;
import org.hengke.staff.Staff;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
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

/** Goals: what is wanted, how it stands, and who agreed. */
@RestController
@RequestMapping("/api/v1")
class GoalController {

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 9998;

    private final Goals goals;
    private final GoalViews views;
    private final Staff staff;
    private final Idempotency idempotency;

    GoalController(Goals goals, GoalViews views, Staff staff, Idempotency idempotency) {
        this.goals = goals;
        this.views = views;
        this.staff = staff;
        this.idempotency = idempotency;
    }

    /**
     * A goal to be proposed.
     *
     * @param first first day of the period
     * @param target in the unit of figures: shares 0 to 1, durations in seconds
     * @param parent the goal it is a part of
     */
    record NewGoal(
            String measure,
            GoalSubject.Kind subjectKind,
            long subjectId,
            GoalPeriod.Span span,
            LocalDate first,
            @Nullable BigDecimal target,
            @Nullable Long parent) {}

    record GoalTarget(@Nullable BigDecimal target) {}

    record GoalRefusal(@Nullable String reason) {}

    record GoalComment(@Nullable String text) {}

    /** Every goal of a period that the caller may see, from departments to people; without a day, of the period of today. */
    @Needs(Goals.READ)
    @GetMapping("/goals")
    GoalBoard board(
            @RequestParam(defaultValue = "YEAR") GoalPeriod.Span span,
            @RequestParam(required = false) @Nullable LocalDate day,
            Me me) {
        var period = GoalPeriod.containing(day == null ? staff.today() : plausible("day", day), span);
        return views.board(period, goals.ofPeriod(period, me), me);
    }

    /** Those worked at today for which the caller answers. */
    @Needs(Goals.READ)
    @GetMapping("/goals/current")
    List<GoalView> current(Me me) {
        return views.views(goals.answeredFor(me), me);
    }

    /** Those a person works at today, as far as the caller may see them. */
    @Needs(Goals.READ)
    @GetMapping("/people/{id}/goals")
    List<GoalView> ofPerson(@PathVariable long id, Me me) {
        return views.views(goals.ofPerson(new PersonId(id), me), me);
    }

    @Needs(Goals.MANAGE)
    @PostMapping("/goals")
    @ResponseStatus(HttpStatus.CREATED)
    GoalView propose(
            @RequestBody NewGoal wanted,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
            Me me) {
        return idempotency.once(key, wanted, GoalView.class, () -> view(goals.propose(draft(wanted), me), me));
    }

    @Needs(Goals.READ)
    @GetMapping("/goals/{id}")
    ResponseEntity<GoalPage> goal(@PathVariable long id, Me me) {
        var goal = goals.get(new GoalId(id), me);
        return Version.tagged(views.page(goal, me), goal.version());
    }

    /** Another target, to be agreed to anew. */
    @Needs(Goals.MANAGE)
    @PutMapping("/goals/{id}")
    ResponseEntity<GoalView> change(
            @PathVariable long id,
            @RequestBody GoalTarget wanted,
            @RequestHeader(name = "If-Match", required = false) @Nullable String version,
            Me me) {
        return tagged(goals.change(new GoalId(id), wanted.target(), Version.of(version), me), me);
    }

    @Needs(Goals.READ)
    @PutMapping("/goals/{id}/agreement")
    ResponseEntity<GoalView> agree(
            @PathVariable long id,
            @RequestHeader(name = "If-Match", required = false) @Nullable String version,
            Me me) {
        return tagged(goals.agree(new GoalId(id), Version.of(version), me), me);
    }

    @Needs(Goals.READ)
    @PutMapping("/goals/{id}/refusal")
    ResponseEntity<GoalView> decline(
            @PathVariable long id,
            @RequestBody GoalRefusal refusal,
            @RequestHeader(name = "If-Match", required = false) @Nullable String version,
            Me me) {
        return tagged(goals.decline(new GoalId(id), refusal.reason(), Version.of(version), me), me);
    }

    @Needs(Goals.MANAGE)
    @DeleteMapping("/goals/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void withdraw(
            @PathVariable long id,
            @RequestHeader(name = "If-Match", required = false) @Nullable String version,
            Me me) {
        goals.withdraw(new GoalId(id), Version.of(version), me);
    }

    @Needs(Goals.READ)
    @PostMapping("/goals/{id}/comments")
    GoalPage comment(
            @PathVariable long id,
            @RequestBody GoalComment comment,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
            Me me) {
        return idempotency.once(key, comment, GoalPage.class, () -> {
            goals.comment(new GoalId(id), comment.text(), me);
            return views.page(goals.get(new GoalId(id), me), me);
        });
    }

    private static GoalDraft draft(NewGoal wanted) {
        return new GoalDraft(
                code(wanted.measure()),
                new GoalSubject(wanted.subjectKind(), wanted.subjectId()),
                new GoalPeriod(wanted.span(), plausible("first", wanted.first())),
                wanted.target(),
                wanted.parent() == null ? null : new GoalId(wanted.parent()));
    }

    private static LocalDate plausible(String field, LocalDate day) {
        if (day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR) {
            throw new Invalid(field, "platform.bad-value", day.toString());
        }
        return day;
    }

    private static MeasureCode code(String text) {
        try {
            return new MeasureCode(text);
        } catch (IllegalArgumentException forged) {
            throw (Invalid) new Invalid("measure", "platform.bad-value", text).initCause(forged);
        }
    }

    private ResponseEntity<GoalView> tagged(Goal goal, Me me) {
        return Version.tagged(view(goal, me), goal.version());
    }

    private GoalView view(Goal goal, Me me) {
        return views.views(List.of(goal), me).getFirst();
    }
}
