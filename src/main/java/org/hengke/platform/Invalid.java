package org.hengke.platform;

import java.util.ArrayList;
import java.util.List;

/** Fields of a request that cannot be taken, each with its own code and words. */
public final class Invalid extends Refusal {

    private static final long serialVersionUID = 1L;

    /**
     * @param field path of the field in the request, as {@code contacts[0].value}
     * @param code key of the message
     */
    public record Field(String field, String code, List<Object> arguments) {}

    private final transient List<Field> fields;

    public Invalid(List<Field> fields) {
        super(Kind.INVALID, "platform.invalid", fields.size());
        this.fields = List.copyOf(fields);
    }

    public Invalid(String field, String code, Object... arguments) {
        this(List.of(new Field(field, code, List.of(arguments))));
    }

    public List<Field> fields() {
        return fields;
    }

    /** Gathers what is wrong, so that a person hears of all of it at once. */
    public static final class Check {

        private final List<Field> fields = new ArrayList<>();

        public Check that(boolean holds, String field, String code, Object... arguments) {
            if (!holds) {
                fields.add(new Field(field, code, List.of(arguments)));
            }
            return this;
        }

        /** @throws Invalid if anything did not hold */
        public void done() {
            if (!fields.isEmpty()) {
                throw new Invalid(fields);
            }
        }
    }

    public static Check check() {
        return new Check();
    }
}
