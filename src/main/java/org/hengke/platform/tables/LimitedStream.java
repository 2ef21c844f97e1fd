package org.hengke.platform.tables;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Ends with a refusal where more comes out than any honest file holds. */
final class LimitedStream extends FilterInputStream {

    private final String name;
    private long left;

    LimitedStream(InputStream inner, long limit, String name) {
        super(inner);
        this.left = limit;
        this.name = name;
    }

    @Override
    public int read() throws IOException {
        var one = super.read();
        count(one < 0 ? 0 : 1);
        return one;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        var read = super.read(into, offset, length);
        count(Math.max(0, read));
        return read;
    }

    private void count(int read) {
        left -= read;
        if (left < 0) {
            throw new UnreadableTable("imports.unpacks-to-too-much", name);
        }
    }
}
