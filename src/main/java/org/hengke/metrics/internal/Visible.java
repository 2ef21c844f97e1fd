package org.hengke.metrics.internal;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hengke.staff.Me;
import org.hengke.staff.PersonId;
import org.hengke.staff.Scope;
import org.jspecify.annotations.Nullable;

/**
 * Which facts a viewer may see, as conditions over person_id and team_id: one's own always, others as the permission reaches.
 *
 * @param reaches conditions of which at most one holds for a row; none for every row
 */
public record Visible(List<Reach> reaches, Map<String, Object> parameters) {

    private static final Reach NOBODY = new Reach("false", null);

    /** @param only the person whose rows these are; absent for more than one's */
    record Reach(String sql, @Nullable PersonId only) {}

    public static final Visible EVERYTHING = new Visible(List.of(), Map.of());

    public static Visible to(Me viewer, String permission) {
        return switch (viewer.scope(permission)) {
            case Scope.Everything _ -> EVERYTHING;
            case Scope.Nothing _ -> own(viewer.id());
            case Scope.Own _ -> own(viewer.id());
            case Scope.Teams teams ->
                new Visible(
                        List.of(
                                new Reach("team_id = any (:scopeTeams)", null),
                                new Reach(
                                        "person_id = :scopePerson and (team_id is null or team_id <> all (:scopeTeams))",
                                        viewer.id())),
                        teams.where("person_id", "team_id").parameters());
        };
    }

    public static Visible own(PersonId person) {
        return new Visible(List.of(new Reach("person_id = :viewer", person)), Map.of("viewer", person.value()));
    }

    /** The same where only these people are looked at, or everybody: what cannot hold for any of them is not looked up. */
    Visible among(List<PersonId> people) {
        if (isEverything() || people.isEmpty()) {
            return this;
        }
        var left = reaches.stream()
                .filter(reach -> reach.only == null || people.contains(reach.only))
                .toList();
        return new Visible(left.isEmpty() ? List.of(NOBODY) : left, parameters);
    }

    public boolean isEverything() {
        return reaches.isEmpty();
    }

    public String sql() {
        return isEverything()
                ? "true"
                : reaches.stream().map(reach -> "(" + reach.sql + ")").collect(Collectors.joining(" or ", "(", ")"));
    }

    /** The visible rows of a table, each reach looked up by an index of its own. */
    String rowsOf(String table) {
        return isEverything()
                ? table
                : reaches.stream()
                        .map(reach -> "select * from " + table + " where " + reach.sql)
                        .collect(Collectors.joining(" union all ", "(", ") visible"));
    }
}
