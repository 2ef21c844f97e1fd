package org.hengke.appraisal.fairness;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * How an incident of a service desk's log was resolved first, read without any of the program's own code.
 *
 * @param person who resolved it; absent where nobody was assigned
 * @param about what it was about
 * @param reopened whether it was opened again within thirty days
 */
record FirstResolution(@Nullable String person, String about, boolean reopened) {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("d/M/yyyy HH:mm");

    /** Those of all incidents of a log that were resolved, in the order in which the log names the incidents first. */
    static List<FirstResolution> allOf(String log) {
        var columns = new TreeMap<String, Integer>();
        var incidents = new LinkedHashMap<String, List<Map<String, String>>>();
        for (var line : log.split("\\R")) {
            var cells = line.split(",", -1);
            if (columns.isEmpty()) {
                for (int i = 0; i < cells.length; i++) {
                    columns.put(cells[i], i);
                }
            } else {
                var row = new TreeMap<String, String>();
                columns.forEach((name, at) -> row.put(name, cells[at]));
                incidents
                        .computeIfAbsent(of(row, "number"), k -> new ArrayList<>())
                        .add(row);
            }
        }
        var found = new ArrayList<FirstResolution>();
        incidents.values().forEach(rows -> {
            var first = firstOf(rows);
            if (first != null) {
                found.add(first);
            }
        });
        return found;
    }

    private static @Nullable FirstResolution firstOf(List<Map<String, String>> rows) {
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
        return first == null ? null : new FirstResolution(by, String.join("|", about), reopened);
    }

    private static String of(Map<String, String> row, String column) {
        return row.getOrDefault(column, "?");
    }
}
