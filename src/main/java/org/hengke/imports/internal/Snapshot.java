package org.hengke.imports.internal;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A planned row whose cells are asked for by field. */
record Snapshot(PlannedRow row, Map<String, Integer> places) {

    static Map<String, Integer> places(List<String> fields) {
        var places = new java.util.HashMap<String, Integer>();
        for (var i = 0; i < fields.size(); i++) {
            places.put(fields.get(i), i);
        }
        return places;
    }

    String text(String field) {
        var place = places.get(field);
        return place == null ? "" : row.cells().get(place);
    }

    @Nullable String textOrNull(String field) {
        var text = text(field);
        return text.isEmpty() ? null : text;
    }

    @Nullable Instant time(String field) {
        var text = text(field);
        return text.isEmpty() ? null : Instant.parse(text);
    }
}
