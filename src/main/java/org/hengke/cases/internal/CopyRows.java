package org.hengke.cases.internal;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

/** Rows sent to a table by COPY, in its text format. */
final class CopyRows implements AutoCloseable {

    private static final int BUFFER = 1 << 17;

    private final CopyIn copy;
    private final StringBuilder text = new StringBuilder(BUFFER + 1024);
    private boolean ended;

    CopyRows(Connection connection, String table, String columns) throws SQLException {
        copy = connection
                .unwrap(PGConnection.class)
                .getCopyAPI()
                .copyIn("copy " + table + " (" + columns + ") from stdin");
    }

    void row(@Nullable Object... values) {
        for (int i = 0; i < values.length; i++) {
            if (i > 0) {
                text.append('\t');
            }
            append(values[i]);
        }
        text.append('\n');
        if (text.length() > BUFFER) {
            try {
                flush();
            } catch (SQLException fault) {
                throw new UncheckedIOException(new IOException(fault));
            }
        }
    }

    void end() throws SQLException {
        flush();
        copy.endCopy();
        ended = true;
    }

    @Override
    public void close() throws SQLException {
        if (!ended && copy.isActive()) {
            copy.cancelCopy();
        }
    }

    private void flush() throws SQLException {
        var bytes = text.toString().getBytes(UTF_8);
        copy.writeToCopy(bytes, 0, bytes.length);
        text.setLength(0);
    }

    private void append(@Nullable Object value) {
        switch (value) {
            case null -> text.append("\\N");
            case String words -> escape(words);
            case String[] list -> array(list);
            case Object other -> text.append(other);
        }
    }

    private void array(String[] list) {
        var written = new StringBuilder("{");
        for (var element : list) {
            if (written.length() > 1) {
                written.append(',');
            }
            written.append('"')
                    .append(element.replace("\\", "\\\\").replace("\"", "\\\""))
                    .append('"');
        }
        escape(written.append('}').toString());
    }

    private void escape(String words) {
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            switch (c) {
                case '\\' -> text.append("\\\\");
                case '\t' -> text.append("\\t");
                case '\n' -> text.append("\\n");
                case '\r' -> text.append("\\r");
                case '\0' -> {}
                default -> text.append(c);
            }
        }
    }
}
