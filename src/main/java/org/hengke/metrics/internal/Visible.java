package org.hengke.metrics.internal;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hengke.staff.Me;
import org.hengke.staff.PersonId;
import org.hengke.staff.Scope;

/**
 * Which facts a viewer may see, as conditions over person_id and team_id: one's own always, others as the permission reaches.
 *
 * @param reaches conditions of which at most one holds for a row; none for every row
 */
public record Visible(List<String> reaches, Map<String, Object> parameters) {

    public static final Visible EVERYTHING = new Visible(List.of(), Map.of());

    public static Visible to(Me viewer, String permission) {
        return switch (viewer.scope(permission)) {
            case Scope.Everything _ -> EVERYTHING;
            case Scope.Nothing _ -> own(viewer.id());
            case Scope.Own _ -> own(viewer.id());
            case Scope.Teams teams ->
                new Visible(
                        List.of(
                                "team_id = any (:scopeTeams)",
                                "person_id = :scopePerson and (team_id is null or team_id <> all (:scopeTeams))"),
                        teams.where("person_id", "team_id").parameters());
        };
    }

    public static Visible own(PersonId person) {
        return new Visible(List.of("person_id = :viewer"), Map.of("viewer", person.value()));
    }

    public boolean isEverything() {
        return reaches.isEmpty();
    }

    public String sql() {
        return isEverything()
                ? "true"
                : reaches.stream().map(reach -> "(" + reach + ")").collect(Collectors.joining(" or ", "(", ")"));
    }

    /** The visible rows of a table, each reach looked up by an index of its own. */
    String rowsOf(String table) {
        return isEverything()
                ? table
                : reaches.stream()
                        .map(reach -> "select * from " + table + " where " + reach)
                        .collect(Collectors.joining(" union all ", "(", ") visible"));
    }
}
