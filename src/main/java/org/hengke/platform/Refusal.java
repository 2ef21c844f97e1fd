package org.hengke.platform;

/**
 * A request the program declines, with a stable code that is also the key of its message in {@code messages/<module>.properties}.
 * Rendered as an RFC 9457 problem in the caller's language.
 */
public class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Kind kind;
    private final String code;
    private final transient Object[] arguments;

    /**
     * @param code stable, as {@code cases.already-closed}: module, dot, kebab-case
     * @param arguments what the message's placeholders {0}, {1} … show; only what the caller may see
     */
    public Refusal(Kind kind, String code, Object... arguments) {
        super(code);
        this.kind = kind;
        this.code = code;
        this.arguments = arguments.clone();
    }

    public Kind kind() {
        return kind;
    }

    public String code() {
        return code;
    }

    public Object[] arguments() {
        return arguments.clone();
    }
}
