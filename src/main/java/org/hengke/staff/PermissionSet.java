package org.hengke.staff;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * The permissions a module brings, contributed as a bean:
 *
 * <pre>{@code
 * @Bean
 * PermissionSet casesPermissions() {
 *     return PermissionSet.of("cases")
 *             .scoped("cases.read", Map.of(AGENT, OWN, SUPERVISOR, TEAM, MANAGER, ALL))
 *             .plain("cases.export", MANAGER);
 * }
 * }</pre>
 */
public record PermissionSet(String module, List<Permission> permissions) {

    public PermissionSet {
        permissions = List.copyOf(permissions);
        for (var permission : permissions) {
            if (!permission.code().startsWith(module + ".")) {
                throw new IllegalArgumentException(permission.code() + " does not belong to " + module);
            }
        }
    }

    public static PermissionSet of(String module) {
        return new PermissionSet(module, List.of());
    }

    /** Adds one that can be limited to own, team or department. */
    public PermissionSet scoped(String code, Map<ShippedRole, Reach> shipped) {
        return with(new Permission(code, true, shipped));
    }

    /** Adds one that is either held or not. */
    public PermissionSet plain(String code, ShippedRole... roles) {
        var shipped = new EnumMap<ShippedRole, Reach>(ShippedRole.class);
        for (var role : roles) {
            shipped.put(role, Reach.ALL);
        }
        return with(new Permission(code, false, shipped));
    }

    private PermissionSet with(Permission permission) {
        var more = new ArrayList<>(permissions);
        more.add(permission);
        return new PermissionSet(module, more);
    }
}
