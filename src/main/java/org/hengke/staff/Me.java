package org.hengke.staff;

import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.hengke.platform.Kind;
import org.hengke.platform.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * The person who is calling, with what that person may do now. A controller method gets it as a parameter. It is immutable and
 * shared between requests; a change of roles, teams or standing makes a new one, on every node.
 *
 * @param team the team of today, none for those outside any team
 * @param department the team's department, or the one a person without a team belongs to
 * @param scopes by permission; a permission not held has no entry
 */
public record Me(
        PersonId id,
        String name,
        @Nullable TeamId team,
        @Nullable DepartmentId department,
        Rank rank,
        Set<String> roles,
        String language,
        Map<String, Scope> scopes) {

    private static final Scope NOTHING = new Scope.Nothing();

    public Me {
        roles = Set.copyOf(roles);
        scopes = Map.copyOf(scopes);
    }

    public boolean may(String permission) {
        return scopes.containsKey(permission);
    }

    /** @return {@link Scope.Nothing} if the permission is not held */
    public Scope scope(String permission) {
        return Objects.requireNonNullElse(scopes.get(permission), NOTHING);
    }

    /** @throws Refusal {@code staff.not-allowed} unless the permission is held */
    public void mustBeAllowed(String permission) {
        if (!may(permission)) {
            throw new Refusal(Kind.FORBIDDEN, "staff.not-allowed");
        }
    }

    /** The same person limited to these permissions, as by an access token. */
    public Me limitedTo(Set<String> permissions) {
        var fewer = new java.util.HashMap<String, Scope>();
        scopes.forEach((permission, scope) -> {
            if (permissions.contains(permission)) {
                fewer.put(permission, scope);
            }
        });
        return new Me(id, name, team, department, rank, roles, language, fewer);
    }

    public Set<String> permissions() {
        return new TreeSet<>(scopes.keySet());
    }
}
