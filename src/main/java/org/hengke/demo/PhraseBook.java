package org.hengke.demo;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The sentences that customers and staff of the demo use, read from {@code demo/*.txt}; a blank without meaning is refused. */
final class PhraseBook {

    private static final List<String> STAGES = List.of(
            "subject", "open", "ask", "give", "solve", "note", "done", "result", "low", "forward", "ack", "adopt",
            "decline");

    private final Map<String, List<Template>> phrases;
    private final List<Scenario> scenarios;

    private PhraseBook(Map<String, List<Template>> phrases, List<Scenario> scenarios) {
        this.phrases = phrases;
        this.scenarios = scenarios;
    }

    static PhraseBook read() {
        var phrases = new LinkedHashMap<String, List<Template>>();
        for (var section : sections("phrases.txt")) {
            phrases.put(
                    section.name(),
                    section.items("").stream().map(PhraseBook::template).toList());
        }
        var scenarios = new ArrayList<Scenario>();
        for (var file : List.of("scenarios-1.txt", "scenarios-2.txt", "scenarios-3.txt")) {
            sections(file).forEach(section -> scenarios.add(scenario(section)));
        }
        return new PhraseBook(phrases, List.copyOf(scenarios));
    }

    List<Scenario> scenarios() {
        return scenarios;
    }

    /** The wordings of one kind of remark, for example {@code greet.warm}. */
    List<Template> phrases(String name) {
        return Objects.requireNonNull(phrases.get(name), name);
    }

    private static Scenario scenario(Section section) {
        var stages = new LinkedHashMap<String, List<Wording>>();
        for (var stage : STAGES) {
            stages.put(
                    stage,
                    section.items(stage).stream().map(PhraseBook::wording).toList());
        }
        return new Scenario(
                section.name(),
                section.value("category"),
                section.value("team"),
                section.value("dept"),
                Double.parseDouble(section.value("weight")),
                Scenario.Urgency.valueOf(section.value("priority").toUpperCase(Locale.ROOT)),
                Scenario.Sort.valueOf(section.value("kind").toUpperCase(Locale.ROOT)),
                "large".equals(section.values.get("need")),
                stages);
    }

    private static Wording wording(String line) {
        var wording = Wording.parse(line);
        check(wording.template(), line);
        return wording;
    }

    private static Template template(String line) {
        var template = Template.parse(line);
        check(template, line);
        return template;
    }

    private static void check(Template template, String line) {
        for (var slot : template.slots()) {
            if (!Situation.SLOTS.contains(slot)) {
                throw new IllegalArgumentException("unknown slot " + slot + " in: " + line);
            }
        }
    }

    private static List<Section> sections(String file) {
        var sections = new ArrayList<Section>();
        var list = "";
        for (var line : lines(file)) {
            if (line.startsWith("== ")) {
                sections.add(new Section(line.substring(3), new LinkedHashMap<>(), new LinkedHashMap<>()));
                list = "";
            } else if (line.startsWith("-")) {
                sections.getLast()
                        .lists
                        .computeIfAbsent(list, _ -> new ArrayList<>())
                        .add(line.substring(1).strip());
            } else if (line.endsWith(":")) {
                list = line.substring(0, line.length() - 1);
            } else if (!line.isBlank()) {
                var colon = line.indexOf(": ");
                sections.getLast().values.put(line.substring(0, colon), line.substring(colon + 2));
            }
        }
        return sections;
    }

    static List<String> lines(String file) {
        try (var in = Objects.requireNonNull(PhraseBook.class.getResourceAsStream("/demo/" + file), file);
                var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return reader.lines().filter(line -> !line.startsWith("#")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private record Section(String name, Map<String, String> values, Map<String, List<String>> lists) {

        String value(String key) {
            @Nullable String value = values.get(key);
            if (value == null) {
                throw new IllegalArgumentException(name + " has no " + key);
            }
            return value;
        }

        List<String> items(String list) {
            return lists.getOrDefault(list, List.of());
        }
    }
}
