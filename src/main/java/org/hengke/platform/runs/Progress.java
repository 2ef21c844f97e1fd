package org.hengke.platform.runs;

import org.jspecify.annotations.Nullable;

/** What the work tells of itself while it runs; cheap, so call it as often as there is something to tell. */
public interface Progress {

    /** @param key message key of what is being done now */
    void step(String key);

    /** @param total units of work in all, null if unknown */
    void total(@Nullable Long total);

    /**
     * Counts units of work as done.
     *
     * @throws RunCancelled if somebody asked for it: let it pass, after undoing what must not stay half done
     */
    void done(long more);
}
