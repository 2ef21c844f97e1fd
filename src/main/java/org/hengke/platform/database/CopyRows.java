package org.hengke.platform.database;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.sql.SQLException;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;

/** Rows sent to a table by COPY, the fastest way to store thousands of them. */
public final class CopyRows {

    private static final int BUFFER = 1 << 17;

    private final CopyIn copy;
    private final StringBuilder text = new StringBuilder(BUFFER + 1024);

    private CopyRows(CopyIn copy) {
        this.copy = copy;
    }

    /** What gives the rows; its connection can answer no question meanwhile. */
    @FunctionalInterface
    public interface Source {

        void giveTo(CopyRows rows) throws SQLException;
    }

    /**
     * In the running transaction, if there is one. Without an end of the source nothing is stored.
     *
     * @param columns separated by commas, in the order of the values of each row
     * @return how many rows were stored
     */
    public static long into(JdbcTemplate jdbc, String table, String columns, Source source) {
        Long stored = jdbc.execute((ConnectionCallback<Long>) connection -> {
            var copy = connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn("copy " + table + " (" + columns + ") from stdin");
            try {
                var rows = new CopyRows(copy);
                source.giveTo(rows);
                rows.flush();
                return copy.endCopy();
            } finally {
                if (copy.isActive()) {
                    copy.cancelCopy();
                }
            }
        });
        return stored == null ? 0 : stored;
    }

    /** @param values null, text, numbers, dates, instants, booleans, arrays of text or of whole numbers */
    public void row(@Nullable Object... values) throws SQLException {
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
            case Long[] numbers ->
                text.append(Arrays.stream(numbers).map(String::valueOf).collect(Collectors.joining(",", "{", "}")));
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
