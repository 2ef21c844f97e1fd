package org.hengke.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** A sentence with blanks: {@code [a|b]} is one of several wordings, {@code {slot}} is filled from the situation. */
record Template(List<Part> parts) {

    sealed interface Part {}

    record Words(String text) implements Part {}

    record Slot(String name) implements Part {}

    record Choice(List<Template> wordings) implements Part {}

    static Template parse(String text) {
        var reader = new Reader(text);
        var template = reader.template(false);
        if (reader.at < text.length()) {
            throw new IllegalArgumentException("unexpected " + text.charAt(reader.at) + " in: " + text);
        }
        return template;
    }

    String fill(Dice dice, Situation situation) {
        var out = new StringBuilder();
        write(out, dice, situation);
        return out.toString();
    }

    /** Every slot in any wording. */
    Set<String> slots() {
        var names = new TreeSet<String>();
        for (var part : parts) {
            switch (part) {
                case Words _ -> {}
                case Slot slot -> names.add(slot.name());
                case Choice choice -> choice.wordings().forEach(wording -> names.addAll(wording.slots()));
            }
        }
        return names;
    }

    private void write(StringBuilder out, Dice dice, Situation situation) {
        for (var part : parts) {
            switch (part) {
                case Words words -> out.append(words.text());
                case Slot slot -> out.append(situation.get(slot.name()));
                case Choice choice -> dice.pick(choice.wordings()).write(out, dice, situation);
            }
        }
    }

    private static final class Reader {
        private final String text;
        private int at;

        Reader(String text) {
            this.text = text;
        }

        Template template(boolean inChoice) {
            var parts = new ArrayList<Part>();
            var words = new StringBuilder();
            while (at < text.length() && !(inChoice && (peek() == '|' || peek() == ']'))) {
                switch (peek()) {
                    case '{' -> {
                        flush(words, parts);
                        parts.add(slot());
                    }
                    case '[' -> {
                        flush(words, parts);
                        parts.add(choice());
                    }
                    default -> words.append(text.charAt(at++));
                }
            }
            flush(words, parts);
            return new Template(List.copyOf(parts));
        }

        private Slot slot() {
            var end = text.indexOf('}', at);
            if (end < 0) {
                throw new IllegalArgumentException("slot is not closed in: " + text);
            }
            var name = text.substring(at + 1, end);
            at = end + 1;
            return new Slot(name);
        }

        private Choice choice() {
            var wordings = new ArrayList<Template>();
            do {
                at++;
                wordings.add(template(true));
            } while (at < text.length() && peek() == '|');
            if (at >= text.length()) {
                throw new IllegalArgumentException("choice is not closed in: " + text);
            }
            at++;
            return new Choice(List.copyOf(wordings));
        }

        private char peek() {
            return text.charAt(at);
        }

        private static void flush(StringBuilder words, List<Part> parts) {
            if (!words.isEmpty()) {
                parts.add(new Words(words.toString()));
                words.setLength(0);
            }
        }
    }
}
