package org.hengke.platform.text;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Words of a text for a PostgreSQL {@code tsvector} and of a query for a {@code tsquery}, without positions. Chinese (and other
 * unspaced script) is cut into pairs of neighbours, and the last character of a run; Latin letters and digits make words, folded to
 * lower case and compatibility form (full-width to half-width). A single character is found as the beginning of a pair. The result is written in tsvector syntax: use {@code cast(:w as tsvector)}.
 */
public final class Words {

    /** PostgreSQL holds lexemes of up to 2,046 bytes and 1 MB a vector; words this long are cut, texts that rich are cut off. */
    private static final int LONGEST_WORD = 64;

    private static final int MOST_BYTES = 600_000;
    private static final int MOST_QUERY_WORDS = 40;

    private Words() {}

    /** The distinct words of the texts, as the text form of a tsvector; empty for none. */
    public static String vector(Iterable<String> texts) {
        var words = new LinkedHashSet<String>();
        for (var text : texts) {
            collect(text, words);
        }
        return vectorOf(words);
    }

    public static String vector(String text) {
        return vector(List.of(text));
    }

    /** Lexemes taken as they are, as the text form of a tsvector. */
    public static String vectorOf(Set<String> words) {
        var vector = new StringBuilder(words.size() * 6);
        int bytes = 0;
        for (var word : words) {
            bytes += word.getBytes(StandardCharsets.UTF_8).length + 6;
            if (bytes > MOST_BYTES) {
                break;
            }
            vector.append('\'').append(word).append("' ");
        }
        return vector.toString().trim();
    }

    /**
     * All words of the query must occur; a run of three or more Chinese characters must have all its pairs.
     *
     * @return the text form of a tsquery; empty if the query has no word
     */
    public static Optional<String> query(String query) {
        var wanted = new LinkedHashSet<String>();
        for (var run : runs(query)) {
            if (run.unspaced()) {
                var characters = run.text().codePoints().toArray();
                if (characters.length == 1) {
                    wanted.add(quoted(run.text()) + ":*");
                }
                for (int i = 0; i + 1 < characters.length; i++) {
                    wanted.add(quoted(new String(characters, i, 2)));
                }
            } else {
                wanted.add(quoted(cut(run.text())));
            }
        }
        if (wanted.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                String.join(" & ", wanted.stream().limit(MOST_QUERY_WORDS).toList()));
    }

    private static String quoted(String word) {
        return "'" + word + "'";
    }

    private static void collect(String text, Set<String> words) {
        for (var run : runs(text)) {
            if (run.unspaced()) {
                var characters = run.text().codePoints().toArray();
                for (int i = 0; i < characters.length; i++) {
                    words.add(new String(characters, i, Math.min(2, characters.length - i)));
                }
            } else {
                words.add(cut(run.text()));
            }
        }
    }

    private static String cut(String word) {
        return word.length() <= LONGEST_WORD ? word : word.substring(0, LONGEST_WORD);
    }

    private record Run(String text, boolean unspaced) {}

    private static List<Run> runs(String text) {
        var folded = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        var runs = new ArrayList<Run>();
        int start = 0;
        int sort = 0;
        int at = 0;
        while (at < folded.length()) {
            int character = folded.codePointAt(at);
            int now = sort(character);
            if (now != sort) {
                if (sort != 0) {
                    runs.add(new Run(folded.substring(start, at), sort == 2));
                }
                start = at;
                sort = now;
            }
            at += Character.charCount(character);
        }
        if (sort != 0) {
            runs.add(new Run(folded.substring(start), sort == 2));
        }
        return runs;
    }

    /** 0 separates, 1 belongs to a spaced word, 2 to unspaced script. */
    private static int sort(int character) {
        if (!Character.isLetterOrDigit(character)) {
            return 0;
        }
        return switch (Character.UnicodeScript.of(character)) {
            case HAN, HIRAGANA, KATAKANA, THAI, LAO, KHMER, MYANMAR -> 2;
            default -> 1;
        };
    }
}
