package org.hengke.appraisal.fairness;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/**
 * The real log of a service desk, read without any of the program's own code: who resolved each incident first, what it was about, and
 * whether it was opened again within thirty days.
 */
final class ServiceDeskLog {

    static final Path FILE = Path.of(System.getenv().getOrDefault("HENGKE_TEST_DATA", "../shared/data"))
            .resolve("servicenow_incident_log.csv.gz");

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("d/M/yyyy HH:mm");

    private final String head;
    private final Map<String, List<String[]>> incidents = new LinkedHashMap<>();
    private final Map<String, Integer> columns = new TreeMap<>();

    /** @param person absent where nobody was assigned */
    record Resolved(@Nullable String person, String about, boolean reopened) {}

    /** @param most how many incidents to read, from the first on */
    ServiceDeskLog(int most) throws IOException {
        try (var lines =
                new BufferedReader(new InputStreamReader(new GZIPInputStream(Files.newInputStream(FILE)), UTF_8))) {
            head = lines.readLine();
            var names = head.split(",");
            for (int i = 0; i < names.length; i++) {
                columns.put(names[i], i);
            }
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                var row = line.split(",", -1);
                if (!incidents.containsKey(row[0]) && incidents.size() == most) {
                    break;
                }
                incidents.computeIfAbsent(row[0], k -> new ArrayList<>()).add(row);
            }
        }
    }

    int size() {
        return incidents.size();
    }

    /** What was read, as a file to import. */
    byte[] file() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var out = new GZIPOutputStream(bytes)) {
            out.write((head + "\n").getBytes(UTF_8));
            for (var rows : incidents.values()) {
                for (var row : rows) {
                    out.write((String.join(",", row) + "\n").getBytes(UTF_8));
                }
            }
        }
        return bytes.toByteArray();
    }

    long assignees() {
        return incidents.values().stream()
                .flatMap(List::stream)
                .map(row -> of(row, "assigned_to"))
                .filter(name -> !name.equals("?"))
                .distinct()
                .count();
    }

    List<Resolved> resolved() {
        var resolved = new ArrayList<Resolved>();
        for (var rows : incidents.values()) {
            rows.sort(Comparator.comparingInt(row -> Integer.parseInt(of(row, "sys_mod_count"))));
            String person = null;
            String by = null;
            LocalDateTime first = null;
            boolean reopened = false;
            var about = new String[] {"?", "?", "?"};
            for (var row : rows) {
                person = of(row, "assigned_to").equals("?") ? person : of(row, "assigned_to");
                about[0] = of(row, "contact_type").equals("?") ? about[0] : of(row, "contact_type");
                about[1] = of(row, "category").equals("?") ? about[1] : of(row, "category");
                about[2] = of(row, "subcategory").equals("?") ? about[2] : of(row, "subcategory");
                var at = LocalDateTime.parse(of(row, "sys_updated_at"), TIME);
                switch (of(row, "incident_state")) {
                    case "-100" -> {}
                    case "Resolved", "Closed" -> {
                        if (first == null) {
                            first = at;
                            by = person;
                        }
                    }
                    default ->
                        reopened |= first != null && Duration.between(first, at).compareTo(Duration.ofDays(30)) <= 0;
                }
            }
            if (first != null) {
                resolved.add(new Resolved(by, String.join("|", about), reopened));
            }
        }
        return resolved;
    }

    private String of(String[] row, String column) {
        return row[columns.getOrDefault(column, -1)];
    }
}
