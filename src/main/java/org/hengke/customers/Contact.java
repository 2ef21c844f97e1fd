package org.hengke.customers;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import org.hengke.platform.Invalid;

/**
 * A way to reach a customer, as written and in the form in which equal contacts are equal.
 *
 * @param normalised E.164 for a telephone number that is possible in its country (China where none is given), bare digits for
 *     any other, lower case for everything else
 */
public record Contact(ContactKind kind, String value, String normalised) {

    private static final String HOME = "CN";
    private static final int LONGEST = 320;
    private static final Pattern EMAIL =
            Pattern.compile("[^@\\s\\p{Cntrl}<>\",;]{1,64}@[^@\\s\\p{Cntrl}<>\",;]{1,250}");

    /** @throws Invalid {@code customers.contact-invalid} where the text cannot be such a contact */
    public static Contact of(ContactKind kind, String text) {
        var value = Normalizer.normalize(text, Normalizer.Form.NFKC).strip();
        if (value.isEmpty() || value.length() > LONGEST || value.chars().anyMatch(Character::isISOControl)) {
            throw invalid(text);
        }
        return switch (kind) {
            case PHONE -> new Contact(kind, value, phone(value));
            case EMAIL -> new Contact(kind, value, email(value));
            case WECHAT, QQ, WEIBO, OTHER -> new Contact(kind, value, value.toLowerCase(Locale.ROOT));
        };
    }

    public static Contact phoneOf(String text) {
        return of(ContactKind.PHONE, text);
    }

    public static Contact emailOf(String text) {
        return of(ContactKind.EMAIL, text);
    }

    /** What a person without the right to see it sees: enough to recognise, too little to use. */
    public String masked() {
        return Masks.masked(kind, value);
    }

    private static String phone(String value) {
        var digits = value.chars().filter(Character::isDigit).count();
        if (digits < 3 || digits > 20 || !value.matches("[0-9+()\\-. /#*,;xXpPtTeE转分机：:]+")) {
            throw invalid(value);
        }
        try {
            var util = PhoneNumberUtil.getInstance();
            var number = util.parse(value.replaceAll("(转|分机)[:：]?", " ext. "), HOME);
            if (util.isPossibleNumber(number) && digits > 6) {
                return util.format(number, PhoneNumberFormat.E164)
                        + (number.hasExtension() ? ";" + number.getExtension() : "");
            }
        } catch (NumberParseException notANumber) {
            // a short or internal number is kept by its digits
        }
        return value.replaceAll("[^0-9]", "");
    }

    private static String email(String value) {
        if (!EMAIL.matcher(value).matches()) {
            throw invalid(value);
        }
        return value.toLowerCase(Locale.ROOT);
    }

    private static Invalid invalid(String text) {
        return new Invalid(
                "value", "customers.contact-invalid", text.length() > 60 ? text.substring(0, 60) + "…" : text);
    }
}
