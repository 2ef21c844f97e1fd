package org.hengke.staff.internal;

import java.util.Locale;
import java.util.Set;
import org.hengke.platform.Invalid;
import org.jspecify.annotations.Nullable;

/** What a password must be: long enough, none of the first that anybody would guess. No rules of digits and signs. */
final class PasswordRules {

    private static final int SHORTEST = 10;
    private static final int LONGEST = 200;
    private static final int FEWEST_DIFFERENT = 4;
    private static final Set<String> GUESSED_FIRST = Set.of(
            "password",
            "passw0rd",
            "12345678",
            "123456789",
            "1234567890",
            "0123456789",
            "0987654321",
            "qwertyuiop",
            "1q2w3e4r5t",
            "qwerty123456",
            "password123",
            "password1234",
            "admin12345",
            "administrator",
            "woaini1314",
            "woaini520",
            "5201314520",
            "1qaz2wsx3edc",
            "iloveyou123",
            "abc1234567",
            "a123456789",
            "changeme123");

    private PasswordRules() {}

    static void check(String field, String password, @Nullable String login) {
        var lower = password.toLowerCase(Locale.ROOT);
        Invalid.check()
                .that(
                        password.codePointCount(0, password.length()) >= SHORTEST,
                        field,
                        "staff.password-short",
                        SHORTEST)
                .that(password.length() <= LONGEST, field, "staff.password-long", LONGEST)
                .that(
                        !GUESSED_FIRST.contains(lower)
                                && password.codePoints().distinct().count() >= FEWEST_DIFFERENT
                                && (login == null
                                        || login.length() < 4
                                        || !lower.contains(login.toLowerCase(Locale.ROOT))),
                        field,
                        "staff.password-guessable")
                .done();
    }
}
