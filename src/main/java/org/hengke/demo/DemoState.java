package org.hengke.demo;

import java.time.Instant;
import java.util.Map;

/**
 * How far the demo has come, kept so that a start after a kill goes on where the last one stopped.
 *
 * @param at when it was founded; the script is written as of then, whenever it is taken up again
 * @param people ids by number in the cast
 * @param firstCase id of the oldest case, 0 until ids were reserved
 * @param cases how many were written, counted from the newest back
 * @param secrets digest of the password and the token that were set
 */
record DemoState(
        long seed, Instant at, Map<Integer, Long> people, long firstCase, int cases, boolean complete, String secrets) {

    DemoState with(long first, int written, boolean all) {
        return new DemoState(seed, at, people, first, written, all, secrets);
    }

    DemoState withSecrets(String digest) {
        return new DemoState(seed, at, people, firstCase, cases, complete, digest);
    }
}
