package org.hengke.servicelevels;

import java.time.Duration;
import java.time.Instant;
import org.hengke.calendars.CalendarId;
import org.jspecify.annotations.Nullable;

/**
 * One clock of a subject as its history left it. Durations are in the target's own time: business time of its calendar, or
 * calendar time.
 *
 * @param ordinal counts the clocks of a kind from 1
 * @param target absent where none is set: the clock only measures
 * @param targetVersion counts the targets this clock has had from 1; warnings are recorded once for each
 * @param policyVersion the edition of the policy that set the target
 * @param waited finished waits for the customer
 * @param halfAt when half of the target is used up; like the next two absent without target, and while waiting unless reached before
 * @param mostAt when 80 % of it is used up
 * @param dueAt when it is used up
 * @param fallsDueAt when it came or comes to be late: {@code dueAt}, or when a change set a due time already past
 * @param stoppedAt absent while open
 * @param elapsed time on the clock when it stopped, or when the present waiting began; absent while it runs, and where it ended
 *     without what it was waiting for
 * @param stoppedBy the author of the reply or resolution; nobody while open
 * @param owedBy the owner when it falls due, as far as history says now
 */
public record ServiceClock(
        ClockKind kind,
        int ordinal,
        Instant startedAt,
        @Nullable Duration target,
        TimeKind time,
        CalendarId calendar,
        int targetVersion,
        int policyVersion,
        Duration waited,
        @Nullable Instant halfAt,
        @Nullable Instant mostAt,
        @Nullable Instant dueAt,
        @Nullable Instant fallsDueAt,
        @Nullable Instant stoppedAt,
        Outcome outcome,
        @Nullable Duration elapsed,
        Credit stoppedBy,
        Credit owedBy) {

    /** As {@link #outcome()}, with an open clock past its due time told as missed. */
    public Outcome outcome(Instant now) {
        return late(now) && outcome.open() ? Outcome.MISSED : outcome;
    }

    /** Whether it is, or was when it stopped, past its due time. */
    public boolean late(Instant now) {
        return switch (outcome) {
            case RUNNING, WAITING -> dueAt != null && now.isAfter(dueAt);
            case MISSED -> true;
            case MET, MEASURED, CANCELLED -> false;
        };
    }

    ServiceClock cancelled() {
        return new ServiceClock(
                kind,
                ordinal,
                startedAt,
                target,
                time,
                calendar,
                targetVersion,
                policyVersion,
                waited,
                halfAt,
                mostAt,
                dueAt,
                fallsDueAt,
                stoppedAt,
                Outcome.CANCELLED,
                null,
                Credit.NOBODY,
                owedBy);
    }

    /** Whom it counts for: a target met goes to the author, one missed to the owner when it fell due. */
    public Credit credited(Instant now) {
        return switch (outcome(now)) {
            case MET, MEASURED -> stoppedBy;
            case RUNNING, WAITING, MISSED -> owedBy;
            case CANCELLED -> Credit.NOBODY;
        };
    }
}
