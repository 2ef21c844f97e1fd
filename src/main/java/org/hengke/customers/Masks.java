package org.hengke.customers;

/** Personal data as it is shown by default. */
final class Masks {

    private Masks() {}

    static String masked(ContactKind kind, String value) {
        return switch (kind) {
            case PHONE -> phone(value);
            case EMAIL -> email(value);
            case WECHAT, QQ, WEIBO, OTHER -> ends(value, 2, 1);
        };
    }

    /** 138****8000; of a short number only the last two digits. */
    private static String phone(String value) {
        var digits = value.replaceAll("[^0-9]", "");
        return digits.length() < 8 ? ends(digits, 0, 2) : ends(digits, digits.length() > 11 ? 5 : 3, 4);
    }

    private static String email(String value) {
        var at = value.lastIndexOf('@');
        return ends(value.substring(0, at), 1, 0) + value.substring(at);
    }

    private static String ends(String text, int first, int last) {
        var points = text.codePoints().toArray();
        if (points.length <= first + last) {
            return "****";
        }
        return new String(points, 0, first) + "****" + new String(points, points.length - last, last);
    }
}
