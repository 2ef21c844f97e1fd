package org.hengke.imports.internal;

import java.util.List;

/**
 * Something a column can mean.
 *
 * @param choices codes among which the values of the file are mapped; empty for free text
 * @param names how such columns are called elsewhere, in lower case without blanks and marks; the likeliest first
 */
public record Field(String code, Sort sort, boolean required, List<String> choices, List<String> names) {

    /** What its values are. */
    public enum Sort {
        TEXT,
        TIME,
        NUMBER,
        CHOICE,
        PHONE,
        EMAIL
    }

    static Field text(String code, String... names) {
        return new Field(code, Sort.TEXT, false, List.of(), List.of(names));
    }

    static Field time(String code, String... names) {
        return new Field(code, Sort.TIME, false, List.of(), List.of(names));
    }

    static Field number(String code, String... names) {
        return new Field(code, Sort.NUMBER, false, List.of(), List.of(names));
    }

    static Field choice(String code, List<String> choices, String... names) {
        return new Field(code, Sort.CHOICE, false, choices, List.of(names));
    }

    static Field phone(String code, String... names) {
        return new Field(code, Sort.PHONE, false, List.of(), List.of(names));
    }

    static Field email(String code, String... names) {
        return new Field(code, Sort.EMAIL, false, List.of(), List.of(names));
    }

    Field needed() {
        return new Field(code, sort, true, choices, names);
    }
}
