package org.hengke.servicelevels;

import java.time.Instant;
import org.hengke.staff.PersonId;
import org.hengke.staff.TeamId;
import org.jspecify.annotations.Nullable;

/** Something in the history of a subject that clocks follow. */
public sealed interface Signal {

    Instant at();

    /** The subject exists from now on: resolution begins. */
    record Opened(Instant at, SubjectAttributes attributes) implements Signal {}

    /** Type, priority or tier are others now. */
    record Changed(Instant at, SubjectAttributes attributes) implements Signal {}

    /** The customer sent a message. */
    record CustomerWrote(Instant at) implements Signal {}

    /**
     * A person answered where the customer sees it.
     *
     * @param person absent only where an import does not know who
     * @param team the author's on that day
     */
    record PersonReplied(
            Instant at, @Nullable PersonId person, @Nullable TeamId team) implements Signal {}

    /** A bot or an automatic reply: no clock of ours minds it. */
    record ProgramReplied(Instant at) implements Signal {}

    /** A call with the customer was put on record: waiting may begin after it, but it is no public reply. */
    record CallLogged(
            Instant at, @Nullable PersonId person, @Nullable TeamId team) implements Signal {}

    /** It is the customer's turn. */
    record WaitingBegan(Instant at) implements Signal {}

    record WaitingEnded(Instant at) implements Signal {}

    /**
     * @param person absent when the program resolved it
     * @param team the person's on that day
     */
    record Resolved(
            Instant at, @Nullable PersonId person, @Nullable TeamId team) implements Signal {}

    record Reopened(Instant at) implements Signal {}

    /**
     * @param person absent while nobody owns it
     * @param team in whose queue it is
     */
    record OwnerChanged(
            Instant at, @Nullable PersonId person, @Nullable TeamId team) implements Signal {}

    /** Spam, merged, mystery or practice: it counts nowhere. */
    record Excluded(Instant at) implements Signal {}

    /** It was excluded by mistake and counts as if it never had been. */
    record Readmitted(Instant at) implements Signal {}

    /** The customer was promised an answer by {@code due}; a later promise takes its place. */
    record PromiseMade(Instant at, Instant due) implements Signal {}
}
