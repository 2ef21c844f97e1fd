package org.hengke.appraisal.plans;

import java.time.Instant;
import org.hengke.platform.Kind;
import org.hengke.platform.Refusal;
import org.hengke.staff.PersonId;
import org.jspecify.annotations.Nullable;

/** A reward or penalty, proposed by one and decided by another. Immutable. */
public record Recognition(
        RecognitionId id,
        RecognitionDraft content,
        RecognitionState state,
        PersonId proposedBy,
        Instant proposedAt,
        @Nullable PersonId decidedBy,
        @Nullable Instant decidedAt,
        long version) {

    public PersonId person() {
        return content.person();
    }

    /** Whether it was ever told to the person: a proposal, and one that was declined, never was. */
    public boolean isTold() {
        return state == RecognitionState.APPROVED || (state == RecognitionState.WITHDRAWN && decidedBy != null);
    }

    /** @throws Refusal {@code recognitions.already-decided}, {@code recognitions.not-oneself}, {@code recognitions.own-proposal} */
    Recognition decided(RecognitionState to, PersonId by, Instant at) {
        if (state != RecognitionState.PROPOSED) {
            throw new Refusal(Kind.CONFLICT, "recognitions.already-decided");
        }
        mustBeAnothers(by);
        if (by.equals(proposedBy)) {
            throw new Refusal(Kind.FORBIDDEN, "recognitions.own-proposal");
        }
        return new Recognition(id, content, to, proposedBy, proposedAt, by, at, version);
    }

    /** @throws Refusal {@code recognitions.not-standing} for one that was declined or taken back before */
    Recognition withdrawn(PersonId by) {
        if (state != RecognitionState.PROPOSED && state != RecognitionState.APPROVED) {
            throw new Refusal(Kind.CONFLICT, "recognitions.not-standing");
        }
        mustBeAnothers(by);
        return new Recognition(
                id, content, RecognitionState.WITHDRAWN, proposedBy, proposedAt, decidedBy, decidedAt, version);
    }

    /** @throws Refusal unless it is a penalty of that person that stands */
    void mustBeAnsweredBy(PersonId by) {
        if (!by.equals(person())) {
            throw new Refusal(Kind.FORBIDDEN, "recognitions.not-yours-to-answer");
        }
        if (!content.kind().isPenalty() || state != RecognitionState.APPROVED) {
            throw new Refusal(Kind.CONFLICT, "recognitions.nothing-to-answer");
        }
    }

    private void mustBeAnothers(PersonId by) {
        if (by.equals(person())) {
            throw new Refusal(Kind.FORBIDDEN, "recognitions.not-oneself");
        }
    }
}
