package org.hengke.appraisal.fairness.web;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.hengke.appraisal.fairness.IndicatorReview.SignKind;
import org.hengke.appraisal.fairness.Proposal;
import org.hengke.appraisal.fairness.ProposalDraft;
import org.hengke.appraisal.fairness.ProposalEvidence;
import org.hengke.appraisal.fairness.ProposalId;
import org.hengke.appraisal.fairness.ProposalKind;
import org.hengke.appraisal.fairness.ProposalState;
import org.hengke.appraisal.fairness.Proposals;
import org.hengke.appraisal.fairness.Simulations;
import org.hengke.appraisal.scorecards.ScorecardId;
import org.hengke.appraisal.scorecards.ScorecardPreviews.PreviewQuestion;
import org.hengke.appraisal.scorecards.Scorecards;
import org.hengke.metrics.MeasureCode;
import org.hengke.platform.Cursor;
import org.hengke.platform.Limit;
import org.hengke.platform.Page;
import org.hengke.platform.access.Needs;
import org.hengke.platform.web.Idempotency;
import org.hengke.platform.web.Version;
import org.hengke.staff.DepartmentId;
import org.hengke.staff.Me;
import org.hengke.staff.Named;
import org.hengke.staff.PersonId;
import org.hengke.staff.Staff;
import org.hengke.staff.TeamId;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
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

/** Proposals to change indicators. */
@RestController
@RequestMapping("/api/v1/fairness/proposals")
class ProposalController {

    private final Proposals proposals;
    private final Scorecards scorecards;
    private final Idempotency idempotency;
    private final Staff staff;

    ProposalController(Proposals proposals, Scorecards scorecards, Idempotency idempotency, Staff staff) {
        this.proposals = proposals;
        this.scorecards = scorecards;
        this.idempotency = idempotency;
        this.staff = staff;
    }

    /**
     * A change proposed upon a review.
     *
     * @param team or department, whose review it was
     * @param items places of the items in what holds
     * @param sign kind of the sign it follows from, and whose it was
     * @param value the new target or weight
     * @param keeps place of the item that stays in a merger
     * @param formula the new one
     */
    record NewProposal(
            long scorecard,
            @Nullable Long team,
            @Nullable Long department,
            LocalDate from,
            LocalDate until,
            List<Integer> items,
            @Nullable SignKind sign,
            @Nullable Long signOf,
            ProposalKind kind,
            @Nullable BigDecimal value,
            @Nullable Integer keeps,
            @Nullable String formula,
            String what,
            String why) {}

    record ProposalChange(
            ProposalKind kind,
            @Nullable BigDecimal value,
            @Nullable Integer keeps,
            @Nullable String formula,
            String what,
            String why) {}

    record ProposalDecision(boolean accepted, @Nullable String words) {}

    /** An item as it was proposed about. */
    record ProposalItem(
            int place,
            @Nullable MeasureCode measure,
            @Nullable String name) {}

    /** @param version the first one is 1 */
    record ProposalWording(
            int version,
            ProposalKind kind,
            @Nullable BigDecimal value,
            @Nullable Integer keeps,
            @Nullable String formula,
            String what,
            String why,
            Instant at) {}

    /**
     * @param scorecardName as it is called now
     * @param versions its wordings, the latest first
     * @param drafted whether accepting it put the change into the scorecard's draft
     * @param implementedIn the first version of the scorecard published after it was accepted; absent for a formula, which changes
     *     its measure
     * @param mine whether the caller wrote it
     * @param mayDecide whether the caller may decide on it now
     */
    record ProposalView(
            ProposalId id,
            ScorecardId scorecard,
            String scorecardName,
            int scorecardVersion,
            List<ProposalItem> items,
            ProposalEvidence evidence,
            ProposalState state,
            Named author,
            Instant proposedAt,
            List<ProposalWording> versions,
            @Nullable Named decidedBy,
            @Nullable Instant decidedAt,
            @Nullable String decidedWords,
            boolean drafted,
            @Nullable Integer implementedIn,
            @Nullable Instant implementedAt,
            boolean mine,
            boolean mayDecide,
            long revision) {}

    /** The latest first. */
    @Needs(Simulations.REVIEW)
    @GetMapping
    Page<ProposalView> list(
            @RequestParam(required = false) @Nullable Long scorecard,
            @RequestParam(required = false) @Nullable Boolean open,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable Integer limit,
            Me me) {
        var page = proposals.list(
                scorecard == null ? null : new ScorecardId(scorecard), open, Cursor.parse(after, 1), Limit.of(limit));
        return new Page<>(page.items().stream().map(one -> view(one, me)).toList(), page.after());
    }

    @Needs(Simulations.REVIEW)
    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    ProposalView propose(
            @RequestBody NewProposal body,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
            Me me,
            Locale locale) {
        return idempotency.once(
                key,
                body,
                ProposalView.class,
                () -> view(
                        proposals.get(proposals.propose(
                                new ScorecardId(body.scorecard()),
                                new PreviewQuestion(
                                        null,
                                        body.team() == null ? null : new TeamId(body.team()),
                                        body.department() == null ? null : new DepartmentId(body.department()),
                                        body.from(),
                                        body.until()),
                                body.items(),
                                body.sign() == null || body.signOf() == null
                                        ? null
                                        : new Proposals.SignOf(body.sign(), body.signOf()),
                                new ProposalDraft(
                                        body.kind(),
                                        body.value(),
                                        body.keeps(),
                                        body.formula(),
                                        body.what(),
                                        body.why()),
                                me,
                                locale)),
                        me));
    }

    @Needs(Simulations.REVIEW)
    @GetMapping("/{id}")
    ResponseEntity<ProposalView> one(@PathVariable long id, Me me) {
        var view = view(proposals.get(new ProposalId(id)), me);
        return Version.tagged(view, view.revision());
    }

    /** Another wording. */
    @Needs(Simulations.REVIEW)
    @PutMapping("/{id}")
    ResponseEntity<ProposalView> change(
            @PathVariable long id,
            @RequestBody ProposalChange body,
            @RequestHeader(name = "If-Match", required = false) @Nullable String revision,
            Me me) {
        proposals.change(
                new ProposalId(id),
                new ProposalDraft(body.kind(), body.value(), body.keeps(), body.formula(), body.what(), body.why()),
                Version.of(revision),
                me);
        return one(id, me);
    }

    @Needs(Simulations.REVIEW)
    @PutMapping("/{id}/withdrawal")
    ResponseEntity<ProposalView> withdraw(
            @PathVariable long id,
            @RequestHeader(name = "If-Match", required = false) @Nullable String revision,
            Me me) {
        proposals.withdraw(new ProposalId(id), Version.of(revision), me);
        return one(id, me);
    }

    /** By whoever may publish the scorecard, and not by the author. */
    @Needs(Scorecards.MANAGE)
    @PutMapping("/{id}/decision")
    ResponseEntity<ProposalView> decide(
            @PathVariable long id,
            @RequestBody ProposalDecision body,
            @RequestHeader(name = "If-Match", required = false) @Nullable String revision,
            Me me) {
        proposals.decide(new ProposalId(id), body.accepted(), body.words(), Version.of(revision), me);
        return one(id, me);
    }

    private ProposalView view(Proposal one, Me me) {
        boolean mine = one.author().equals(me.id());
        var implemented = one.latest().draft().kind() == ProposalKind.CHANGE_FORMULA ? null : one.implementedIn();
        return new ProposalView(
                one.id(),
                one.scorecard(),
                scorecards
                        .inForce(one.scorecard())
                        .map(holding ->
                                scorecards.said(holding.version().content().name()))
                        .orElse(""),
                one.scorecardVersion(),
                items(one),
                one.evidence(),
                one.state(),
                named(one.author()),
                one.proposedAt(),
                one.versions().stream()
                        .map(worded -> new ProposalWording(
                                worded.version(),
                                worded.draft().kind(),
                                worded.draft().value(),
                                worded.draft().keeps(),
                                worded.draft().formula(),
                                worded.draft().what(),
                                worded.draft().why(),
                                worded.at()))
                        .toList(),
                one.decidedBy() == null ? null : named(one.decidedBy()),
                one.decidedAt(),
                one.decidedWords(),
                one.drafted(),
                implemented == null ? null : implemented.version(),
                implemented == null ? null : implemented.at(),
                mine,
                !mine && one.state() == ProposalState.PROPOSED && me.may(Scorecards.MANAGE),
                one.revision());
    }

    private static List<ProposalItem> items(Proposal one) {
        var items = new ArrayList<ProposalItem>();
        for (int i = 0; i < one.items().size(); i++) {
            var item = one.evidence().items().get(i);
            items.add(new ProposalItem(one.items().get(i), item.measure(), item.name()));
        }
        return List.copyOf(items);
    }

    private Named named(PersonId person) {
        return new Named(person.value(), staff.name(person));
    }
}
