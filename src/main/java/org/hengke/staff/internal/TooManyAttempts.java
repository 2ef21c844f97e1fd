package org.hengke.staff.internal;

import org.hengke.platform.Kind;
import org.hengke.platform.Refusal;

/** Somebody seems to be guessing; nothing is compared until the time is over, not even the right password. */
public final class TooManyAttempts extends Refusal {

    private static final long serialVersionUID = 1L;

    private final long seconds;

    TooManyAttempts(long seconds) {
        super(Kind.TOO_MANY, "staff.too-many-attempts", seconds);
        this.seconds = seconds;
    }

    /** How long to wait, at least 1. */
    public long seconds() {
        return seconds;
    }
}
