package org.hengke.demo;

import java.time.Instant;
import java.util.List;
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

    /** Words under which the case shall be found again. */
    record Tagged(Instant at, Colleague by, List<String> tags) implements Beat {}

    record Discarded(Instant at, Colleague by) implements Beat {}

    /** A complaint's weight, or a suggestion's feasibility, has been judged. */
    record Assessed(
            Instant at,
            Colleague by,
            String found,
            boolean justified,
            @Nullable Colleague about) implements Beat {}

    record Decided(Instant at, Colleague by, boolean adopted, String reason) implements Beat {}

    record Promised(Instant at, Colleague by, Instant due) implements Beat {}

    record Resolved(Instant at, Colleague by, End end, String summary) implements Beat {}

    /** How it ended for the customer. */
    enum End {
        SOLVED,
        PARTLY,
        SILENT,
        ADOPTED,
        DECLINED
    }

    record Reopened(Instant at, String text) implements Beat {}

    record Rated(Instant at, int score, String comment) implements Beat {}
}
