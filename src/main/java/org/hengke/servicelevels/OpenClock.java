package org.hengke.servicelevels;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A clock while history is being read: the stretches during which it ran, and the target it has now. */
final class OpenClock {

    /** Half-open. */
    private record Stretch(Instant from, Instant until) {}

    /** When the shares of the target that matter are, or will be, used up. */
    private record Deadlines(
            @Nullable Instant half,
            @Nullable Instant most,
            @Nullable Instant due) {
        static final Deadlines NONE = new Deadlines(null, null, null);
    }

    private final ClockKind kind;
    private final int ordinal;
    private final Instant startedAt;
    private final List<Stretch> ran = new ArrayList<>(2);
    private @Nullable Instant runningSince;
    private TimedTarget target;
    private int targetVersion = 1;
    /** When a change of target found or made it late; absent if it comes to be late by running out. */
    private @Nullable Instant foundLateAt;

    OpenClock(ClockKind kind, int ordinal, Instant startedAt, TimedTarget target) {
        this.kind = kind;
        this.ordinal = ordinal;
        this.startedAt = startedAt;
        this.runningSince = startedAt;
        this.target = target;
    }

    ClockKind kind() {
        return kind;
    }

    Instant startedAt() {
        return startedAt;
    }

    void pause(Instant at) {
        if (runningSince != null) {
            ran.add(new Stretch(runningSince, at));
            runningSince = null;
        }
    }

    void resume(Instant at) {
        if (runningSince == null) {
            runningSince = at;
        }
    }

    /** Another target from now on, reckoned from the original start with the waiting kept. */
    void retarget(TimedTarget next, Instant at) {
        var before = deadlines();
        var lateSince = fallsDue(before.due);
        boolean samePromise = Objects.equals(next.within(), target.within())
                && next.time() == target.time()
                && next.id().equals(target.id());
        target = next;
        var after = deadlines();
        if (!samePromise || !after.equals(before)) {
            targetVersion++;
        }
        if (after.due == null || after.due.isAfter(at)) {
            foundLateAt = null;
        } else {
            foundLateAt = lateSince == null || lateSince.isAfter(at) ? at : lateSince;
        }
    }

    private boolean lateAt(Instant at) {
        var due = deadlines().due;
        return due != null && at.isAfter(due);
    }

    ServiceClock stillOpen(Owners owners) {
        var deadlines = deadlines();
        var outcome = runningSince == null ? Outcome.WAITING : Outcome.RUNNING;
        return clock(deadlines, null, outcome, runningSince == null ? elapsed() : null, Credit.NOBODY, owners);
    }

    ServiceClock stopped(Instant at, Credit by, Owners owners) {
        var deadlines = deadlinesAtEnd(at);
        var outcome = target.within() == null
                ? Outcome.MEASURED
                : deadlines.due != null && at.isAfter(deadlines.due) ? Outcome.MISSED : Outcome.MET;
        return clock(deadlines, at, outcome, elapsed(), by, owners);
    }

    /** It ends without what it was waiting for: late is missed, in time counts nowhere. */
    ServiceClock ended(Instant at, Owners owners) {
        return lateAt(at)
                ? clock(deadlinesAtEnd(at), at, Outcome.MISSED, null, Credit.NOBODY, owners)
                : cancelled(at, owners);
    }

    ServiceClock cancelled(Instant at, Owners owners) {
        return clock(deadlinesAtEnd(at), at, Outcome.CANCELLED, null, Credit.NOBODY, owners);
    }

    /** What a wait that ended with the clock left of its target counts from there, so that every clock that stopped has a due time. */
    private Deadlines deadlinesAtEnd(Instant at) {
        resume(at);
        var deadlines = deadlines();
        pause(at);
        return deadlines;
    }

    private ServiceClock clock(
            Deadlines deadlines,
            @Nullable Instant stoppedAt,
            Outcome outcome,
            @Nullable Duration elapsed,
            Credit stoppedBy,
            Owners owners) {
        var fallsDue = fallsDue(deadlines.due);
        return new ServiceClock(
                kind,
                ordinal,
                startedAt,
                target.within(),
                target.time(),
                target.id(),
                targetVersion,
                target.policyVersion(),
                waited(),
                deadlines.half,
                deadlines.most,
                deadlines.due,
                fallsDue,
                stoppedAt,
                outcome,
                elapsed,
                stoppedBy,
                fallsDue == null ? Credit.NOBODY : owners.at(fallsDue));
    }

    private @Nullable Instant fallsDue(@Nullable Instant due) {
        return foundLateAt == null ? due : foundLateAt;
    }

    private Deadlines deadlines() {
        var within = target.within();
        if (within == null) {
            return Deadlines.NONE;
        }
        return new Deadlines(
                whenUsed(within.dividedBy(2)), whenUsed(within.multipliedBy(4).dividedBy(5)), whenUsed(within));
    }

    /** @return absent if the clock stands still before that much is used */
    private @Nullable Instant whenUsed(Duration time) {
        var left = time;
        for (var stretch : ran) {
            var passed = target.between(stretch.from, stretch.until);
            if (passed.compareTo(left) >= 0) {
                return target.plus(stretch.from, left);
            }
            left = left.minus(passed);
        }
        return runningSince == null ? null : target.plus(runningSince, left);
    }

    private Duration elapsed() {
        var elapsed = Duration.ZERO;
        for (var stretch : ran) {
            elapsed = elapsed.plus(target.between(stretch.from, stretch.until));
        }
        return elapsed;
    }

    private Duration waited() {
        var waited = Duration.ZERO;
        for (int i = 0; i < ran.size(); i++) {
            var again = i + 1 < ran.size() ? ran.get(i + 1).from() : runningSince;
            if (again != null) {
                waited = waited.plus(target.between(ran.get(i).until, again));
            }
        }
        return waited;
    }
}
