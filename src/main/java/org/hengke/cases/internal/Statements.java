package org.hengke.cases.internal;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.PreparedStatementCallback;

/** Several statements sent to the database in one go, answered in one go. */
final class Statements {

    /** Reads the rows of one of the statements. */
    @FunctionalInterface
    interface Reader {
        void read(ResultSet rows) throws SQLException;
    }

    private record One(@Nullable Reader reader, boolean mustChange) {}

    private final StringBuilder sql = new StringBuilder();
    private final List<@Nullable Object> parameters = new ArrayList<>();
    private final List<One> statements = new ArrayList<>();

    /** A statement with {@code ?} for its parameters, whose rows are read. */
    Statements query(String statement, Reader reader, @Nullable Object... values) {
        return add(statement, new One(reader, false), values);
    }

    Statements update(String statement, @Nullable Object... values) {
        return add(statement, new One(null, false), values);
    }

    /** An update that makes {@link #run} say no if it finds no row. */
    Statements mustUpdate(String statement, @Nullable Object... values) {
        return add(statement, new One(null, true), values);
    }

    private Statements add(String statement, One one, @Nullable Object... values) {
        if (!sql.isEmpty()) {
            sql.append(";\n");
        }
        sql.append(statement);
        for (var value : values) {
            parameters.add(value);
        }
        statements.add(one);
        return this;
    }

    /** @return false if an update that must find a row found none */
    boolean run(JdbcTemplate jdbc) {
        return Boolean.TRUE.equals(jdbc.execute(sql.toString(), (PreparedStatementCallback<Boolean>) prepared -> {
            for (int i = 0; i < parameters.size(); i++) {
                bind(prepared, i + 1, parameters.get(i));
            }
            return answers(prepared, prepared.execute());
        }));
    }

    private boolean answers(PreparedStatement prepared, boolean rows) throws SQLException {
        boolean complete = true;
        boolean isRows = rows;
        for (int i = 0; i < statements.size(); i++) {
            if (i > 0) {
                isRows = prepared.getMoreResults();
            }
            var statement = statements.get(i);
            if (statement.reader() != null) {
                if (!isRows) {
                    throw new IllegalStateException("Statement " + i + " has no rows");
                }
                try (var result = prepared.getResultSet()) {
                    statement.reader().read(result);
                }
            } else if (statement.mustChange() && prepared.getUpdateCount() == 0) {
                complete = false;
            }
        }
        return complete;
    }

    private static void bind(PreparedStatement prepared, int index, @Nullable Object value) throws SQLException {
        switch (value) {
            case null -> prepared.setObject(index, null);
            case Instant at -> prepared.setObject(index, at(at));
            case String[] texts ->
                prepared.setArray(index, prepared.getConnection().createArrayOf("text", texts));
            case Long[] numbers ->
                prepared.setArray(index, prepared.getConnection().createArrayOf("bigint", numbers));
            case Object other -> prepared.setObject(index, other);
        }
    }

    static OffsetDateTime at(Instant at) {
        return at.equals(Instant.MAX) ? OffsetDateTime.MAX : at.atOffset(ZoneOffset.UTC);
    }
}
