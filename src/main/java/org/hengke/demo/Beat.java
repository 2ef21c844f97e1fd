package org.hengke.demo;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Something that happens to a case of the demo after it was opened. */
sealed interface Beat {

    Instant at();

    record CustomerWrote(Instant at, String text) implements Beat {}

    /** A public reply; one that asks waits for the customer. */
    record Replied(Instant at, Colleague by, String text, boolean asks) implements Beat {}

    record Noted(Instant at, Colleague by, String text) implements Beat {}

    /** The case goes to someone: by the distribution rule where no one is named. */
    record Taken(Instant at, @Nullable Colleague by, Colleague to) implements Beat {}

    record Raised(Instant at, Colleague by, Scenario.Urgency to) implements Beat {}

    record Discarded(Instant at, Colleague by) implements Beat {}

    record Resolved(Instant at, Colleague by, String summary) implements Beat {}

    record Reopened(Instant at, String text) implements Beat {}

    record Rated(Instant at, int score, String comment) implements Beat {}
}
