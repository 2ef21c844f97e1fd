package org.hengke.imports.internal;

/**
 * Why a row, or a cell of it, could not be taken.
 *
 * @param field the code of the field, empty where the whole row is meant
 * @param code key of the message; the value is its argument
 */
public record RowProblem(long line, String field, String code, String value) {

    static RowProblem of(long line, String field, String code, String value) {
        return new RowProblem(line, field, code, value.length() > 120 ? value.substring(0, 120) + "…" : value);
    }
}
