package org.hengke.appraisal.periods;

import java.util.Objects;
import org.hengke.platform.Invalid;
import org.jspecify.annotations.Nullable;

/** Words of people, as they are taken. */
final class Said {

    static final int LONG = 4_000;
    static final int SHORT = 500;

    private Said() {}

    /** @throws Invalid {@code appraisal.periods.words-needed}, {@code appraisal.periods.too-long} */
    static String needed(String field, @Nullable String words, int longest) {
        Invalid.check()
                .that(words != null && !words.isBlank(), field, "appraisal.periods.words-needed")
                .that(words == null || words.length() <= longest, field, "appraisal.periods.too-long", longest)
                .done();
        return Objects.requireNonNull(words).strip();
    }

    /** Nothing for blank words. */
    static @Nullable String maybe(String field, @Nullable String words, int longest) {
        return words == null || words.isBlank() ? null : needed(field, words, longest);
    }
}
