package org.hengke.staff.internal;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import org.hengke.platform.Invalid;

/**
 * A login name. Two that look the same are the same: compatibility form (full-width to half-width), lower case.
 *
 * @param shown as its owner writes it
 * @param key as it is compared
 */
public record Login(String shown, String key) {

    private static final Pattern ALLOWED = Pattern.compile("[\\p{L}\\p{M}\\p{N}][\\p{L}\\p{M}\\p{N}._@+-]{0,63}");

    /** @throws Invalid {@code staff.bad-login} for anything but letters, digits and . _ @ + -, up to 64 */
    public static Login of(String text) {
        var shown = Normalizer.normalize(text.strip(), Normalizer.Form.NFKC);
        if (!ALLOWED.matcher(shown).matches()) {
            throw new Invalid("login", "staff.bad-login");
        }
        return new Login(shown, key(shown));
    }

    /** How a name somebody typed is looked up; whatever was typed. */
    static String key(String text) {
        return Normalizer.normalize(text.strip(), Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    }
}
