package org.hengke.platform.tables;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.hengke.platform.Invalid;
import org.hengke.platform.Refusal;
import org.springframework.context.MessageSource;

/**
 * What is in the way of taking a row: a message and its arguments.
 *
 * @param column the one it is about, or {@link #ROW}
 */
public record CellProblem(String column, String code, List<Object> arguments) {

    /** Where no single column is to blame. */
    public static final String ROW = "row";

    public CellProblem {
        arguments = List.copyOf(arguments);
    }

    /** A refusal of one row among many, field by field where it names them. */
    public static List<CellProblem> of(Refusal refusal) {
        return refusal instanceof Invalid invalid
                ? invalid.fields().stream()
                        .map(field -> new CellProblem(field.field(), field.code(), field.arguments()))
                        .toList()
                : List.of(new CellProblem(ROW, refusal.code(), List.of(refusal.arguments())));
    }

    /** The message in a reader's language. */
    public String words(MessageSource messages, Locale language) {
        return Objects.requireNonNullElse(messages.getMessage(code, arguments.toArray(), code, language), code);
    }
}
