package org.hengke.platform.tables;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.hengke.platform.tables.Column.ValueCount;

/** Gathers what one column holds, value by value. */
final class ColumnProfile {

    private static final int FEW = 60;
    private static final int EXAMPLES = 4;
    private static final int LONGEST_REMEMBERED = 200;
    private static final Pattern PHONE = Pattern.compile("\\+?[0-9][0-9 ()\\-]{6,18}[0-9]");
    private static final Pattern EMAIL = Pattern.compile("[^@\\s]+@[^@\\s]+\\.[^@\\s]+");
    private static final Pattern YES_NO =
            Pattern.compile("true|false|yes|no|y|n|0|1|是|否|有|男|女", Pattern.CASE_INSENSITIVE);

    private final int position;
    private final String name;
    private final DateGuess dates;
    private final Map<String, long[]> counts = new HashMap<>();
    private final List<String> examples = new ArrayList<>();
    private long filled;
    private long length;
    private long numbers;
    private long phones;
    private long emails;
    private long yesNo;

    ColumnProfile(int position, String name) {
        this.position = position;
        this.name = name;
        this.dates = new DateGuess(name);
    }

    void add(String value) {
        filled++;
        length += value.length();
        var known = counts.get(value);
        if (known != null) {
            known[0]++;
        } else if (counts.size() < Column.MOST_DISTINCT && value.length() <= LONGEST_REMEMBERED) {
            counts.put(value, new long[] {1});
            if (examples.size() < EXAMPLES) {
                examples.add(value);
            }
        } else if (examples.size() < EXAMPLES) {
            examples.add(value.substring(0, Math.min(value.length(), LONGEST_REMEMBERED)) + "…");
        }
        dates.add(value);
        if (filled <= 5000) {
            classify(value);
        }
    }

    Column column() {
        var guess = dates.guess();
        var values = counts.size() > FEW
                ? List.<ValueCount>of()
                : counts.entrySet().stream()
                        .map(entry -> new ValueCount(entry.getKey(), entry.getValue()[0]))
                        .sorted(Comparator.comparingLong(ValueCount::count)
                                .reversed()
                                .thenComparing(ValueCount::value))
                        .toList();
        return new Column(
                position,
                name,
                guess.isPresent() ? ColumnKind.TIME : kind(),
                filled,
                counts.size(),
                examples,
                values,
                guess.map(DateGuess.Guess::order).orElse(null),
                guess.map(DateGuess.Guess::open).orElse(false),
                guess.map(found -> dates.against(found.order())).orElse(0L));
    }

    private void classify(String value) {
        if (value.length() > 40) {
            return;
        }
        if (YES_NO.matcher(value).matches()) {
            yesNo++;
        }
        if (value.indexOf('@') > 0) {
            emails += EMAIL.matcher(value).matches() ? 1 : 0;
            return;
        }
        var digits = value.chars().filter(c -> c >= '0' && c <= '9').count();
        if (digits == value.length() || (digits > 0 && value.matches("-?[0-9]+(\\.[0-9]+)?"))) {
            numbers++;
        }
        if (digits >= 7 && digits <= 15 && PHONE.matcher(value).matches()) {
            phones++;
        }
    }

    private ColumnKind kind() {
        if (filled == 0) {
            return ColumnKind.EMPTY;
        }
        var looked = Math.min(filled, 5000);
        var most = looked * 9 / 10 + 1;
        if (emails >= most) {
            return ColumnKind.EMAIL;
        }
        if (yesNo >= looked && counts.size() <= 3) {
            return ColumnKind.YES_NO;
        }
        if (phones >= most && looksLikePhones()) {
            return ColumnKind.PHONE;
        }
        if (numbers >= most) {
            return ColumnKind.NUMBER;
        }
        return length / filled > 40 ? ColumnKind.LONG_TEXT : ColumnKind.TEXT;
    }

    /** Order numbers have as many digits as telephone numbers; only a Chinese mobile or a written-out number is surely one. */
    private boolean looksLikePhones() {
        return examples.stream()
                .allMatch(value -> value.matches(
                        "(\\+?86)?[ -]?1[3-9][0-9 -]{9,11}|\\+.*|0[0-9]{2,3}-?[0-9]{7,8}|.*[0-9][ -][0-9].*"));
    }
}
