package org.hengke.servicelevels.internal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.hengke.servicelevels.Outcome;
import org.hengke.servicelevels.ServiceClock;
import org.jspecify.annotations.Nullable;

/** A share of a target at which people are told. */
public enum Threshold {
    HALF(50),
    MOST(80),
    ALL(100);

    private final int percent;

    Threshold(int percent) {
        this.percent = percent;
    }

    public int percent() {
        return percent;
    }

    @Nullable Instant at(ServiceClock clock) {
        return switch (this) {
            case HALF -> clock.halfAt();
            case MOST -> clock.mostAt();
            case ALL -> clock.dueAt();
        };
    }

    /** Those a clock passed by now, or before it stopped; none of one that counts nowhere. */
    static List<Threshold> reached(ServiceClock clock, Instant now) {
        var reached = new ArrayList<Threshold>(3);
        if (clock.outcome() == Outcome.CANCELLED) {
            return reached;
        }
        var end = clock.stoppedAt() == null || clock.stoppedAt().isAfter(now) ? now : clock.stoppedAt();
        for (var threshold : values()) {
            var at = threshold.at(clock);
            if (at != null && at.isBefore(end)) {
                reached.add(threshold);
            }
        }
        return reached;
    }

    /** @return the percentage, 0 for none */
    static int highest(ServiceClock clock, Instant now) {
        var reached = reached(clock, now);
        return reached.isEmpty() ? 0 : reached.getLast().percent;
    }
}
