package org.hengke.customers.internal;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.hengke.customers.Contact;
import org.hengke.customers.ContactKind;
import org.hengke.platform.text.Words;

/**
 * What a customer is found by. A telephone number is indexed by each of its endings of four digits or more, so that any fragment of
 * it is the beginning of a word; addresses are indexed whole, and by their words.
 */
final class SearchWords {

    private static final int SHORTEST_FRAGMENT = 4;

    private SearchWords() {}

    /** Text form of a tsvector. */
    static String vector(String name, String company, String reference, List<Contact> contacts) {
        var texts = new ArrayList<>(List.of(name, company, reference));
        var exact = new LinkedHashSet<String>();
        for (var contact : contacts) {
            if (contact.kind() == ContactKind.PHONE) {
                var digits = contact.normalised().replaceAll("[^0-9]", "");
                for (var from = 0; from + SHORTEST_FRAGMENT <= digits.length(); from++) {
                    exact.add(digits.substring(from));
                }
            } else {
                exact.add(bare(contact.normalised()));
                texts.add(contact.value());
            }
        }
        exact.remove("");
        return (Words.vector(texts) + " " + Words.vectorOf(exact)).strip();
    }

    /** Text form of a tsquery, in which every part of what was typed must occur; nothing for no words. */
    static Optional<String> query(String typed) {
        var wanted = new ArrayList<String>();
        for (var part : parts(typed)) {
            if (part.matches("\\+?[0-9][0-9-]{2,}")
                    && part.replaceAll("[^0-9]", "").length() >= SHORTEST_FRAGMENT) {
                wanted.add("'" + part.replaceAll("[^0-9]", "") + "':*");
            } else if (part.contains("@")) {
                wanted.add("'" + bare(part.toLowerCase(Locale.ROOT)) + "':*");
            } else {
                Words.query(part).ifPresent(wanted::add);
            }
        }
        return wanted.isEmpty() ? Optional.empty() : Optional.of(String.join(" & ", wanted));
    }

    private static List<String> parts(String typed) {
        var spaced = typed.strip().replaceAll("[\\s\\p{Cntrl}]+", " ");
        var number = spaced.matches("\\+?[0-9][0-9 ()-]{2,}[0-9]");
        return number ? List.of(spaced.replaceAll("[^0-9]", "")) : List.of(spaced.split(" "));
    }

    /** Lexemes are quoted by whoever joins them, so they carry no quotes. */
    private static String bare(String text) {
        var clean = text.replaceAll("['\\\\\\p{Cntrl}]", "");
        return clean.length() > 200 ? clean.substring(0, 200) : clean;
    }
}
