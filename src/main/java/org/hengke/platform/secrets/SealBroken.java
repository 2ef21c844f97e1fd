package org.hengke.platform.secrets;

import org.jspecify.annotations.Nullable;

/** What was to be opened was not sealed with this installation's key, or was changed. */
public final class SealBroken extends RuntimeException {

    private static final long serialVersionUID = 1L;

    SealBroken(@Nullable Throwable cause) {
        super("not sealed here", cause);
    }
}
