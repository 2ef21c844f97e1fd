package org.hengke.metrics.internal;

import java.util.HashMap;
import java.util.Map;
import org.hengke.staff.Me;
import org.hengke.staff.PersonId;
import org.hengke.staff.Scope;

/** Which facts a viewer may see, as a condition over person_id and team_id: one's own always, others as the permission reaches. */
public record Visible(boolean isEverything, String sql, Map<String, Object> parameters) {

    public static final Visible EVERYTHING = new Visible(true, "true", Map.of());

    public static Visible to(Me viewer, String permission) {
        return switch (viewer.scope(permission)) {
            case Scope.Everything everything -> EVERYTHING;
            case Scope.Nothing nothing -> own(viewer.id());
            case Scope.Own own -> own(viewer.id());
            case Scope.Teams teams -> {
                var condition = teams.where("person_id", "team_id");
                yield new Visible(false, condition.sql(), condition.parameters());
            }
        };
    }

    public static Visible own(PersonId person) {
        var parameters = new HashMap<String, Object>();
        parameters.put("viewer", person.value());
        return new Visible(false, "person_id = :viewer", parameters);
    }
}
