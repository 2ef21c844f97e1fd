package org.hengke.platform;

import org.jspecify.annotations.Nullable;

/** How many rows a page has. */
public final class Limit {

    private static final int USUAL = 50;
    private static final int MOST = 200;

    private Limit() {}

    /**
     * @param asked what the caller asked for, 1 to 200; absent means 50
     * @throws Invalid {@code platform.bad-limit} outside that range
     */
    public static int of(@Nullable Integer asked) {
        if (asked == null) {
            return USUAL;
        }
        if (asked < 1 || asked > MOST) {
            throw new Invalid("limit", "platform.bad-limit", 1, MOST);
        }
        return asked;
    }
}
