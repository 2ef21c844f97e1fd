package org.hengke.staff;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Every permission there is, gathered from the modules. */
@Component
public class PermissionCatalogue {

    private final Map<String, Permission> permissions;

    PermissionCatalogue(List<PermissionSet> sets) {
        var all = new LinkedHashMap<String, Permission>();
        for (var set : sets) {
            for (var permission : set.permissions()) {
                if (all.put(permission.code(), permission) != null) {
                    throw new IllegalStateException("Two modules bring the permission " + permission.code());
                }
            }
        }
        permissions = Collections.unmodifiableMap(all);
    }

    public Collection<Permission> all() {
        return permissions.values();
    }

    public Optional<Permission> find(String code) {
        return Optional.ofNullable(permissions.get(code));
    }
}
