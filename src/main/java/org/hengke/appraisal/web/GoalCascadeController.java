package org.hengke.appraisal.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.hengke.appraisal.GoalCascade;
import org.hengke.appraisal.GoalCascades;
import org.hengke.appraisal.GoalId;
import org.hengke.appraisal.GoalPeriod;
import org.hengke.appraisal.GoalState;
import org.hengke.appraisal.GoalSubject;
import org.hengke.appraisal.Goals;
import org.hengke.appraisal.scoring.Cascade;
import org.hengke.appraisal.web.GoalViews.GoalView;
import org.hengke.platform.access.Needs;
import org.hengke.staff.Me;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** A goal is split among those below it. */
@RestController
@RequestMapping("/api/v1/goals/{id}/cascade")
class GoalCascadeController {

    private final GoalCascades cascades;
    private final Goals goals;
    private final GoalViews views;

    GoalCascadeController(GoalCascades cascades, Goals goals, GoalViews views) {
        this.cascades = cascades;
        this.goals = goals;
        this.views = views;
    }

    /** A goal that stays as it is. */
    record KeptGoal(GoalId id, GoalState state, BigDecimal target) {}

    /**
     * @param past what it came to in the period that history is taken from
     * @param weight what it weighs in an average of all parts
     * @param kept the goal it has already
     * @param target what it would get
     * @param out left out
     */
    record CascadePart(
            GoalSubject.Kind subjectKind,
            long subjectId,
            String subjectName,
            int heads,
            @Nullable Double past,
            double weight,
            @Nullable KeptGoal kept,
            @Nullable BigDecimal target,
            boolean out) {}

    /**
     * How a goal would be split.
     *
     * @param basis first day of the period that history is taken from; absent where nobody has any
     * @param running whether that period is not over
     * @param adds whether the parts sum to the whole; otherwise the whole is their average by weight
     * @param whole what it comes to if each part just meets its target
     */
    record CascadePreview(
            Cascade.Way way,
            GoalPeriod.Span span,
            @Nullable LocalDate basis,
            boolean running,
            boolean adds,
            List<CascadePart> parts,
            @Nullable BigDecimal whole) {}

    record CascadeShare(long subjectId, @Nullable BigDecimal target) {}

    /** @param way by what the targets came about */
    record CascadeWish(Cascade.Way way, List<CascadeShare> parts) {}

    /** @param without ids of the teams or people who are left out */
    @Needs(Goals.MANAGE)
    @GetMapping
    CascadePreview preview(
            @PathVariable long id,
            @RequestParam(defaultValue = "BY_HEAD") Cascade.Way way,
            @RequestParam(required = false) @Nullable Set<Long> without,
            Me me) {
        var preview = cascades.preview(new GoalId(id), way, without == null ? Set.of() : without, me);
        var span = goals.get(new GoalId(id), me).period().span();
        return new CascadePreview(
                preview.way(),
                span,
                preview.basis() == null ? null : preview.basis().first(),
                preview.running(),
                preview.adds(),
                preview.parts().stream().map(this::part).toList(),
                preview.whole());
    }

    /** Proposes a goal to each of them who has none; sent again, it changes nothing. */
    @Needs(Goals.MANAGE)
    @PostMapping
    List<GoalView> propose(@PathVariable long id, @RequestBody CascadeWish wish, Me me) {
        var shares = wish.parts().stream()
                .map(part -> new GoalCascades.Share(part.subjectId(), part.target()))
                .toList();
        return views.views(cascades.propose(new GoalId(id), wish.way(), shares, me), me);
    }

    private CascadePart part(GoalCascade.Part part) {
        return new CascadePart(
                part.subject().kind(),
                part.subject().id(),
                goals.named(part.subject()),
                part.heads(),
                part.past(),
                part.weight(),
                part.kept() == null
                        ? null
                        : new KeptGoal(
                                part.kept().id(),
                                part.kept().state(),
                                part.kept().target()),
                part.target(),
                part.out());
    }
}
