package org.hengke.platform.database;

import java.io.Serial;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;
import org.springframework.boot.ExitCodeGenerator;

/** Why the program does not start: something an operator can put right, told in both languages; nothing was changed. */
public class StartRefused extends RuntimeException implements ExitCodeGenerator {

    @Serial
    private static final long serialVersionUID = 1;

    /** What went wrong; the number is the exit status of the program. */
    public enum Reason {
        HOME_IN_USE(75, "home-in-use"),
        HOME_NOT_WRITABLE(73, "home-not-writable"),
        OTHER_MAJOR_VERSION(65, "other-major-version"),
        NOT_A_DATABASE(65, "not-a-database"),
        NEWER_SCHEMA(65, "newer-schema"),
        PASSWORDS_MISSING(78, "passwords-missing"),
        DISK_FULL(74, "disk-full"),
        ROOT_CANNOT_STEP_DOWN(77, "root-cannot-step-down"),
        NO_PROGRAMS(69, "no-programs"),
        SERVER_DOES_NOT_START(69, "server-does-not-start"),
        OUTSIDE_SERVER(69, "outside-server"),
        BAD_SETTING(78, "bad-setting"),
        TARGET_NOT_EMPTY(73, "target-not-empty"),
        BACKUP_UNREADABLE(65, "backup-unreadable"),
        ;

        private final int exitStatus;
        private final String code;

        Reason(int exitStatus, String code) {
            this.exitStatus = exitStatus;
            this.code = code;
        }
    }

    private final Reason reason;
    private final String chinese;

    public StartRefused(Reason reason, Object... arguments) {
        super(text(reason, Locale.ENGLISH, arguments));
        this.reason = reason;
        this.chinese = text(reason, Locale.ROOT, arguments);
    }

    public StartRefused(Throwable cause, Reason reason, Object... arguments) {
        this(reason, arguments);
        initCause(cause);
    }

    public Reason reason() {
        return reason;
    }

    @Override
    public int getExitCode() {
        return reason.exitStatus;
    }

    /** English first, Chinese below: the console's language is rarely the reader's. */
    public String forTheConsole() {
        return getMessage() + System.lineSeparator() + chinese;
    }

    private static String text(Reason reason, Locale locale, Object... arguments) {
        var bundle = ResourceBundle.getBundle(
                "messages.start",
                locale,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_DEFAULT));
        var plain = Arrays.stream(arguments).map(String::valueOf).toArray();
        return MessageFormat.format(bundle.getString("start." + reason.code), plain);
    }
}
