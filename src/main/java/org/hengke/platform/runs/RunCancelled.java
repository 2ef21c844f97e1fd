package org.hengke.platform.runs;

/** Thrown into the work by {@link Progress#done} when somebody cancelled it. */
public final class RunCancelled extends RuntimeException {

    private static final long serialVersionUID = 1L;

    RunCancelled() {
        super("cancelled", null, false, false);
    }
}
