package org.hengke.platform.database;

import java.io.OutputStream;

/** Adds up a hash of every line that passes, so that two copies of a table can be compared whatever the order of their rows. */
final class RowSum extends OutputStream {

    private static final long BASIS = 0xcbf29ce484222325L;
    private static final long PRIME = 0x100000001b3L;

    private long line = BASIS;
    private long sum;

    long sum() {
        return sum;
    }

    @Override
    public void write(int one) {
        if (one == '\n') {
            sum += mixed(line);
            line = BASIS;
        } else {
            line = (line ^ (one & 0xff)) * PRIME;
        }
    }

    @Override
    public void write(byte[] bytes, int from, int length) {
        for (var i = from; i < from + length; i++) {
            write(bytes[i]);
        }
    }

    private static long mixed(long hash) {
        var mixed = (hash ^ (hash >>> 33)) * 0xff51afd7ed558ccdL;
        return mixed ^ (mixed >>> 33);
    }
}
