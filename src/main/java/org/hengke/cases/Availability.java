package org.hengke.cases;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Whether a person takes new cases.
 *
 * @param accepting switched on and off by the person
 * @param awayUntil out of office until then
 * @param mostOpen no more is given while this many are open; absent for no limit
 */
public record Availability(
        boolean accepting,
        @Nullable Instant awayUntil,
        @Nullable Integer mostOpen,
        long version) {

    public static final Availability USUAL = new Availability(true, null, null, 0);

    /** @param open how many open cases the person has */
    public boolean takesOneMore(int open, Instant now) {
        return accepting && (awayUntil == null || !awayUntil.isAfter(now)) && (mostOpen == null || open < mostOpen);
    }
}
