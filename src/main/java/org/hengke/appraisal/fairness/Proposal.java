package org.hengke.appraisal.fairness;

import java.time.Instant;
import java.util.List;
import org.hengke.appraisal.scorecards.ScorecardId;
import org.hengke.platform.Kind;
import org.hengke.platform.Refusal;
import org.hengke.staff.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * A proposal to change something about the items of a scorecard.
 *
 * @param scorecardVersion the version it is about
 * @param items their places in that version
 * @param versions its wordings, the latest first
 * @param drafted whether the change was put into the scorecard's draft when it was accepted
 * @param implementedIn the first version of the scorecard that was published after it was accepted
 * @param revision for the change that starts from it
 */
public record Proposal(
        ProposalId id,
        ScorecardId scorecard,
        int scorecardVersion,
        List<Integer> items,
        ProposalEvidence evidence,
        ProposalState state,
        PersonId author,
        Instant proposedAt,
        List<Worded> versions,
        @Nullable PersonId decidedBy,
        @Nullable Instant decidedAt,
        @Nullable String decidedWords,
        boolean drafted,
        @Nullable Implemented implementedIn,
        long revision) {

    public Proposal {
        items = List.copyOf(items);
        versions = List.copyOf(versions);
    }

    /** One wording. */
    public record Worded(int version, ProposalDraft draft, Instant at) {}

    /** Where it first held. */
    public record Implemented(int version, Instant at) {}

    public Worded latest() {
        return versions.getFirst();
    }

    /** @throws Refusal {@code appraisal.proposals.decided} */
    void stillOpen() {
        if (state != ProposalState.PROPOSED) {
            throw new Refusal(Kind.CONFLICT, "appraisal.proposals.decided");
        }
    }

    /** @throws Refusal {@code appraisal.proposals.not-yours} */
    void writtenBy(PersonId person) {
        if (!author.equals(person)) {
            throw new Refusal(Kind.FORBIDDEN, "appraisal.proposals.not-yours");
        }
    }

    /** @throws Refusal {@code appraisal.proposals.own} */
    void decidableBy(PersonId person) {
        if (author.equals(person)) {
            throw new Refusal(Kind.FORBIDDEN, "appraisal.proposals.own");
        }
    }
}
