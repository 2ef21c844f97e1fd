package org.hengke.servicelevels;

/** How it stands with a clock. */
public enum Outcome {
    /** Nobody stopped it yet; whether it is late depends on the time, see {@link ServiceClock#outcome(java.time.Instant)}. */
    RUNNING,
    /** It stands still while the customer is waited for. */
    WAITING,
    /** Stopped no later than due. */
    MET,
    /** Stopped after it fell due. */
    MISSED,
    /** Stopped; there was no target, only its duration counts. */
    MEASURED,
    /** It counts nowhere: resolved before an answer fell due, a newer promise, spam. */
    CANCELLED;

    public boolean open() {
        return switch (this) {
            case RUNNING, WAITING -> true;
            case MET, MISSED, MEASURED, CANCELLED -> false;
        };
    }
}
