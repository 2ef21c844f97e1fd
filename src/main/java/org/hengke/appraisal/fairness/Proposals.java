package org.hengke.appraisal.fairness;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.hengke.appraisal.fairness.IndicatorReview.SignKind;
import org.hengke.appraisal.scorecards.ScorecardId;
import org.hengke.appraisal.scorecards.ScorecardItem;
import org.hengke.appraisal.scorecards.ScorecardPreviews.PreviewQuestion;
import org.hengke.appraisal.scorecards.ScorecardVersion;
import org.hengke.appraisal.scorecards.ScorecardView;
import org.hengke.appraisal.scorecards.Scorecards;
import org.hengke.platform.Cursor;
import org.hengke.platform.Invalid;
import org.hengke.platform.Kind;
import org.hengke.platform.Page;
import org.hengke.platform.Refusal;
import org.hengke.platform.audit.Audit;
import org.hengke.platform.audit.AuditEntry;
import org.hengke.platform.live.LiveEvent;
import org.hengke.platform.live.LiveStream;
import org.hengke.staff.Me;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Changes to indicators that somebody proposes upon a review, with the figures of that review. Whoever may publish the scorecard
 * decides, and never on a proposal of one's own; accepting puts the change into the scorecard's draft as far as a program can.
 */
@Service
public class Proposals {

    /** Of live events. */
    static final String TOPIC = "indicator-proposals";

    private static final int LONGEST_WORDS = 2_000;

    private final ProposalStore store;
    private final ProposalRules rules;
    private final IndicatorReviews reviews;
    private final Scorecards scorecards;
    private final LiveStream live;
    private final Audit audit;
    private final Clock clock;

    Proposals(
            ProposalStore store,
            ProposalRules rules,
            IndicatorReviews reviews,
            Scorecards scorecards,
            LiveStream live,
            Audit audit,
            Clock clock) {
        this.store = store;
        this.rules = rules;
        this.reviews = reviews;
        this.scorecards = scorecards;
        this.live = live;
        this.audit = audit;
        this.clock = clock;
    }

    /** Which sign of a review a proposal follows from. */
    public record SignOf(SignKind kind, long person) {}

    /**
     * The latest first.
     *
     * @param open whether those still to be decided, or those that were; both where absent
     */
    @Transactional(readOnly = true)
    public Page<Proposal> list(
            @Nullable ScorecardId scorecard, @Nullable Boolean open, @Nullable Cursor after, int limit) {
        return Page.of(
                store.list(scorecard, open, after, limit + 1),
                limit,
                one -> Cursor.of(one.id().value()));
    }

    /** @throws Refusal {@code appraisal.proposals.not-found} */
    @Transactional(readOnly = true)
    public Proposal get(ProposalId id) {
        return store.find(id).orElseThrow(() -> new Refusal(Kind.NOT_FOUND, "appraisal.proposals.not-found"));
    }

    /**
     * With the review's figures of this moment.
     *
     * @param asked whose review, over which days
     * @param items places of the items it is about, in what holds
     */
    @Transactional(isolation = Isolation.REPEATABLE_READ)
    public ProposalId propose(
            ScorecardId scorecard,
            PreviewQuestion asked,
            List<Integer> items,
            @Nullable SignOf sign,
            ProposalDraft draft,
            Me me,
            Locale locale) {
        var review = reviews.review(scorecard, asked, me, locale);
        var content = holding(scorecard).content();
        var places = items.stream().distinct().toList();
        Invalid.check()
                .that(
                        places.stream()
                                .allMatch(place ->
                                        place >= 0 && place < review.items().size()),
                        "items",
                        "appraisal.proposals.no-such-item")
                .done();
        var about = places.stream().map(content.items()::get).toList();
        var id = store.add(
                scorecard, review.version(), places, evidence(review, places, sign), me.id(), clock.instant());
        store.word(id, 1, rules.checked(draft, places, about), clock.instant());
        changed(id, "appraisal.indicator-change-proposed", "proposed");
        return id;
    }

    /** Another wording by its author; the ones before it are kept. */
    @Transactional
    public void change(ProposalId id, ProposalDraft draft, long revision, Me me) {
        var now = open(id, revision);
        now.writtenBy(me.id());
        store.word(id, now.latest().version() + 1, rules.checked(draft, now.items(), about(now)), clock.instant());
        changed(id, "appraisal.indicator-change-reworded", "changed");
    }

    /** Taken back by its author. */
    @Transactional
    public void withdraw(ProposalId id, long revision, Me me) {
        var now = open(id, revision);
        now.writtenBy(me.id());
        store.decide(id, ProposalState.WITHDRAWN, null, false, me.id(), clock.instant());
        changed(id, "appraisal.indicator-change-withdrawn", "withdrawn");
    }

    /**
     * Accepted, the change goes into the scorecard's draft where it can.
     *
     * @param words needed to decline, else a remark
     */
    @Transactional
    public void decide(ProposalId id, boolean accepted, @Nullable String words, long revision, Me me) {
        var now = open(id, revision);
        now.decidableBy(me.id());
        var said = words == null || words.isBlank() ? null : words.strip();
        Invalid.check()
                .that(accepted || said != null, "words", "appraisal.proposals.words-needed")
                .that(
                        said == null || said.length() <= LONGEST_WORDS,
                        "words",
                        "appraisal.proposals.long",
                        LONGEST_WORDS)
                .done();
        boolean drafted = accepted && drafted(now, me);
        store.decide(
                id,
                accepted ? ProposalState.ACCEPTED : ProposalState.DECLINED,
                said,
                drafted,
                me.id(),
                clock.instant());
        changed(
                id,
                accepted ? "appraisal.indicator-change-accepted" : "appraisal.indicator-change-declined",
                "decided");
    }

    private boolean drafted(Proposal proposal, Me me) {
        var about = about(proposal).stream().map(this::scorecardItem).toList();
        var keeps = proposal.latest().draft().keeps();
        var kept = keeps == null ? null : about.get(proposal.items().indexOf(keeps));
        var view = scorecards.get(proposal.scorecard(), me);
        var version = view.draft() != null ? view.draft() : view.published();
        return version != null
                && ProposedChange.in(
                                version.content(),
                                about,
                                kept,
                                proposal.latest().draft())
                        .map(card -> {
                            scorecards.draft(proposal.scorecard(), card, view.version(), me.id());
                            return true;
                        })
                        .orElse(false);
    }

    /** Names of ratings as the caller's language has them, as the card that is compared with has them too. */
    private ScorecardItem scorecardItem(ScorecardItem item) {
        return new ScorecardItem(
                item.group(),
                item.kind(),
                item.measure(),
                item.whose(),
                item.name() == null ? null : scorecards.said(item.name()),
                item.weight(),
                item.curve(),
                item.least(),
                item.tooLittle(),
                item.points());
    }

    private List<ScorecardItem> about(Proposal proposal) {
        var of = new Scorecards.VersionOf(proposal.scorecard(), proposal.scorecardVersion());
        var content = Objects.requireNonNull(scorecards.contents(List.of(of)).get(of));
        return proposal.items().stream().map(content.items()::get).toList();
    }

    private Proposal open(ProposalId id, long revision) {
        var now = get(id);
        now.stillOpen();
        store.touch(id, revision);
        return now;
    }

    private ScorecardVersion holding(ScorecardId id) {
        return scorecards.holding().stream()
                .filter(view -> view.id().equals(id))
                .map(ScorecardView::published)
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow(() -> new Refusal(Kind.NOT_FOUND, "appraisal.scorecard-not-found", id.value()));
    }

    private static ProposalEvidence evidence(IndicatorReview review, List<Integer> places, @Nullable SignOf of) {
        var pairs = new ArrayList<ProposalEvidence.Pair>();
        for (var pair : review.correlations()) {
            int first = places.indexOf(pair.first());
            int second = places.indexOf(pair.second());
            if (first >= 0 && second >= 0) {
                pairs.add(new ProposalEvidence.Pair(first, second, pair.value(), pair.observations()));
            }
        }
        var sign = of == null
                ? null
                : review.signs().stream()
                        .filter(one -> one.kind() == of.kind() && one.person().id() == of.person())
                        .findFirst()
                        .map(one -> new ProposalEvidence.Sign(one.kind(), one.value(), one.others(), one.n()))
                        .orElseThrow(() -> new Invalid("sign", "appraisal.proposals.no-such-sign"));
        return new ProposalEvidence(
                review.from(),
                review.until(),
                review.asOf(),
                review.months(),
                review.people(),
                places.stream()
                        .map(place -> ProposalEvidence.Item.of(review.items().get(place)))
                        .toList(),
                pairs,
                sign);
    }

    private void changed(ProposalId id, String action, String change) {
        audit.record(AuditEntry.of(action, "indicator-proposal", id.value()));
        live.publish(new LiveEvent(TOPIC, id.value(), change));
    }
}
