package org.hengke.servicelevels;

import java.time.Instant;
import java.util.stream.Stream;

/**
 * The role of a module whose subjects have clocks: it knows their histories. With it a change of targets is previewed on what
 * happened, and applied to what is open.
 */
public interface ServiceHistory {

    /** Kind of its subjects: {@code case}. */
    String kind();

    AttributeValues values();

    /** Those with a clock still open, whoever owns them; to be closed by the caller. */
    Stream<SubjectHistory> open();

    /** Those created in the period, whoever owned them, without excluded ones; to be closed by the caller. */
    Stream<SubjectHistory> histories(Instant from, Instant until);

    /**
     * Folds the subject's history by the policy of now and keeps clocks and facts, in a transaction of its own; the subject may
     * meanwhile be gone or resolved.
     */
    void recompute(Subject subject);
}
