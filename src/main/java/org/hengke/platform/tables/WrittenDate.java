package org.hengke.platform.tables;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/**
 * A date cut into its numbers, before it is decided which of them is the day. Accepts any of {@code / - . 年 月 日} between
 * them, a time with colons or {@code 时 分 秒}, AM/PM and 上午/下午, a month by its English name, and an offset.
 *
 * @param first the three numbers in the order written; a month given by name is {@code named}
 * @param named position of the month given by name, -1 where all are numbers
 */
record WrittenDate(
        int first,
        int second,
        int third,
        int firstDigits,
        int thirdDigits,
        int named,
        int hour,
        int minute,
        int secondOfMinute,
        int nano,
        boolean timed,
        @Nullable ZoneOffset offset) {

    static @Nullable WrittenDate of(String text) {
        return text.isEmpty() || text.length() > 48 ? null : new Cutter(text).cut();
    }

    /** The local time under an order, or null where the order does not fit what is written. */
    @Nullable LocalDateTime in(DateOrder order) {
        if (firstDigits >= 4) {
            return order == DateOrder.YEAR_FIRST && named != 0 ? at(first, second, third) : null;
        }
        if (order == DateOrder.YEAR_FIRST) {
            return firstDigits == 2 && thirdDigits <= 2 && named < 0 ? at(fullYear(first, 2), second, third) : null;
        }
        var year = fullYear(third, thirdDigits);
        if (named >= 0) {
            return named == 0 ? at(year, first, second) : at(year, second, first);
        }
        return order == DateOrder.DAY_FIRST ? at(year, second, first) : at(year, first, second);
    }

    private LocalDateTime at(int year, int month, int day) {
        return Moments.at(year, month, day, hour, minute, secondOfMinute, nano);
    }

    private static int fullYear(int year, int digits) {
        return digits > 2 ? year : year < 70 ? 2000 + year : 1900 + year;
    }

    private static final class Cutter {

        private final String text;
        private int at;

        Cutter(String text) {
            this.text = text;
        }

        @Nullable WrittenDate cut() {
            var numbers = new int[3];
            var digits = new int[3];
            var named = -1;
            skipWeekday();
            for (var i = 0; i < 3; i++) {
                var start = at;
                if (i < 2 && isLetter()) {
                    numbers[i] = Moments.month(word());
                    if (numbers[i] == 0 || named >= 0) {
                        return null;
                    }
                    named = i;
                } else {
                    numbers[i] = number(i == 0 ? 14 : 4);
                    digits[i] = at - start;
                    if (digits[i] == 0) {
                        return null;
                    }
                    if (i == 0 && (digits[0] == 8 || digits[0] == 14 || digits[0] == 12)) {
                        return compact(text.substring(start, at));
                    }
                    if (digits[i] > 4) {
                        return null;
                    }
                }
                if (i < 2 && !separator()) {
                    return null;
                }
            }
            if (peek() == '日' || peek() == '号') {
                at++;
            }
            return time(numbers, digits, named);
        }

        private @Nullable WrittenDate time(int[] n, int[] digits, int named) {
            var separated = false;
            while (peek() == ' ' || peek() == 'T' || peek() == ',' || peek() == '\u3000' || peek() == '\u00a0') {
                at++;
                separated = true;
            }
            var half = half();
            if (at == text.length() && half == 0) {
                return new WrittenDate(n[0], n[1], n[2], digits[0], digits[2], named, 0, 0, 0, 0, false, null);
            }
            if (!separated && half == 0 && text.charAt(at - 1) != '日' && text.charAt(at - 1) != '号') {
                return null;
            }
            var t = new int[3];
            var nano = 0;
            for (var i = 0; i < 3; i++) {
                var start = at;
                t[i] = number(2);
                if (at == start) {
                    return null;
                }
                if (peek() == '秒' && i == 2) {
                    at++;
                }
                if (i == 2 || !(peek() == ':' || peek() == '：' || peek() == '时' || peek() == '点' || peek() == '分')) {
                    break;
                }
                at++;
                if (!Character.isDigit(peek())) {
                    break;
                }
            }
            if (peek() == '.' || (peek() == ',' && Character.isDigit(after()))) {
                at++;
                nano = fraction();
            }
            while (peek() == ' ' || peek() == '\u00a0' || peek() == '\u202f') {
                at++;
            }
            half = half == 0 ? half() : half;
            if (half != 0) {
                if (t[0] > 12 && half < 0) {
                    return null;
                }
                t[0] = half > 0 && t[0] < 12 ? t[0] + 12 : half < 0 && t[0] == 12 ? 0 : t[0];
            }
            var offset = offset();
            return at == text.length()
                    ? new WrittenDate(
                            n[0], n[1], n[2], digits[0], digits[2], named, t[0], t[1], t[2], nano, true, offset)
                    : null;
        }

        private @Nullable WrittenDate compact(String run) {
            if (at != text.length()) {
                var digitsOnly = text.length() == 15 && (peek() == 'T' || peek() == ' ');
                return digitsOnly ? new Cutter(run + text.substring(at + 1)).cut() : null;
            }
            var t = run + "000000".substring(0, 14 - run.length());
            return new WrittenDate(
                    part(t, 0, 4),
                    part(t, 4, 6),
                    part(t, 6, 8),
                    4,
                    2,
                    -1,
                    part(t, 8, 10),
                    part(t, 10, 12),
                    part(t, 12, 14),
                    0,
                    run.length() > 8,
                    null);
        }

        private static int part(String digits, int from, int until) {
            return Integer.parseInt(digits, from, until, 10);
        }

        private void skipWeekday() {
            if (!isLetter()) {
                return;
            }
            var start = at;
            var word = word();
            var weekday = word.length() >= 3
                    && "montuewedthufrisatsun".contains(word.substring(0, 3).toLowerCase(java.util.Locale.ROOT))
                    && Moments.month(word) == 0;
            if (!weekday) {
                at = start;
                return;
            }
            while (peek() == ',' || peek() == ' ') {
                at++;
            }
        }

        /** -1 before noon, +1 after noon, 0 where nothing is said. */
        private int half() {
            if (text.startsWith("上午", at) || text.startsWith("凌晨", at)) {
                at += 2;
                skipBlank();
                return -1;
            }
            if (text.startsWith("下午", at) || text.startsWith("晚上", at)) {
                at += 2;
                skipBlank();
                return 1;
            }
            if (text.regionMatches(true, at, "AM", 0, 2)) {
                at += 2;
                return -1;
            }
            if (text.regionMatches(true, at, "PM", 0, 2)) {
                at += 2;
                return 1;
            }
            return 0;
        }

        private @Nullable ZoneOffset offset() {
            skipBlank();
            if (peek() == 'Z' || peek() == 'z') {
                at++;
                return ZoneOffset.UTC;
            }
            if (text.startsWith("UTC", at) || text.startsWith("GMT", at)) {
                at += 3;
                if (at == text.length()) {
                    return ZoneOffset.UTC;
                }
            }
            if (peek() != '+' && peek() != '-') {
                return null;
            }
            var sign = peek() == '+' ? 1 : -1;
            at++;
            var hours = number(2);
            if (peek() == ':') {
                at++;
            }
            return Moments.offset(sign, hours, number(2));
        }

        private boolean separator() {
            var c = peek();
            if (c == '/' || c == '-' || c == '.' || c == '年' || c == '月' || c == ' ' || c == ',') {
                at++;
                while (peek() == ' ') {
                    at++;
                }
                return true;
            }
            return false;
        }

        private int fraction() {
            var start = at;
            while (Character.isDigit(peek())) {
                at++;
            }
            var digits = (text.substring(start, at) + "000000000").substring(0, 9);
            return Integer.parseInt(digits);
        }

        private int number(int most) {
            var value = 0L;
            var start = at;
            while (at < text.length() && at - start < most && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
                value = value * 10 + (text.charAt(at) - '0');
                at++;
            }
            return (int) Math.min(value, Integer.MAX_VALUE);
        }

        private String word() {
            var start = at;
            while (isLetter()) {
                at++;
            }
            return text.substring(start, at);
        }

        private boolean isLetter() {
            var c = peek();
            return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
        }

        private void skipBlank() {
            while (peek() == ' ') {
                at++;
            }
        }

        private char peek() {
            return at < text.length() ? text.charAt(at) : '\0';
        }

        private char after() {
            return at + 1 < text.length() ? text.charAt(at + 1) : '\0';
        }
    }
}
