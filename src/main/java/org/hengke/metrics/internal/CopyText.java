package org.hengke.metrics.internal;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.copy.PGCopyOutputStream;

/** Rows written in PostgreSQL's text format of COPY. */
final class CopyText implements AutoCloseable {

    private static final int BUFFER = 1 << 16;

    private final PGCopyOutputStream out;
    private final StringBuilder text = new StringBuilder(BUFFER);

    CopyText(Connection connection, String statement) throws SQLException {
        out = new PGCopyOutputStream(connection.unwrap(PGConnection.class), statement, BUFFER);
    }

    void row(@Nullable Object[] values) throws IOException {
        for (int i = 0; i < values.length; i++) {
            if (i > 0) {
                text.append('\t');
            }
            append(values[i]);
        }
        text.append('\n');
        if (text.length() > BUFFER) {
            flush();
        }
    }

    @Override
    public void close() throws IOException {
        flush();
        out.close();
    }

    private void append(@Nullable Object value) {
        switch (value) {
            case null -> text.append("\\N");
            case Long[] numbers ->
                text.append(Arrays.stream(numbers).map(String::valueOf).collect(Collectors.joining(",", "{", "}")));
            case String words -> escape(words);
            case Object other -> text.append(other);
        }
    }

    private void escape(String words) {
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            switch (c) {
                case '\\' -> text.append("\\\\");
                case '\t' -> text.append("\\t");
                case '\n' -> text.append("\\n");
                case '\r' -> text.append("\\r");
                default -> text.append(c);
            }
        }
    }

    private void flush() throws IOException {
        out.write(text.toString().getBytes(UTF_8));
        text.setLength(0);
    }
}
