package org.hengke.staff.web;

import java.util.List;
import org.hengke.platform.access.Needs;
import org.hengke.platform.web.Version;
import org.hengke.staff.PermissionCatalogue;
import org.hengke.staff.RoleId;
import org.hengke.staff.internal.Roles;
import org.hengke.staff.internal.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Roles and what they grant. */
@RestController
@RequestMapping("/api/v1")
class RoleController {

    private final Roles roles;
    private final PermissionCatalogue catalogue;
    private final Words words;

    RoleController(Roles roles, PermissionCatalogue catalogue, Words words) {
        this.roles = roles;
        this.catalogue = catalogue;
        this.words = words;
    }

    /** @param scoped whether it can be limited to own, team or department */
    record PermissionView(String module, String code, String name, boolean scoped) {}

    @Needs({"staff.read", "staff.roles"})
    @GetMapping("/permissions")
    List<PermissionView> permissions() {
        return catalogue.all().stream()
                .map(permission -> new PermissionView(
                        permission.code().substring(0, permission.code().indexOf('.')),
                        permission.code(),
                        words.of("permission." + permission.code()),
                        permission.scoped()))
                .toList();
    }

    @Needs({"staff.read", "staff.roles"})
    @GetMapping("/roles")
    List<Roles.RoleView> all() {
        return roles.all();
    }

    @Needs({"staff.read", "staff.roles"})
    @GetMapping("/roles/{id}")
    ResponseEntity<Roles.RoleView> get(@PathVariable long id) {
        var role = roles.get(new RoleId(id));
        return Version.tagged(role, role.version());
    }

    @Needs("staff.roles")
    @PostMapping("/roles")
    @ResponseStatus(HttpStatus.CREATED)
    Roles.RoleView add(@RequestBody Roles.RoleEdit edit) {
        return roles.get(roles.add(edit));
    }

    @Needs("staff.roles")
    @PutMapping("/roles/{id}")
    ResponseEntity<Roles.RoleView> change(
            @PathVariable long id,
            @RequestBody Roles.RoleEdit edit,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch) {
        roles.change(new RoleId(id), edit, Version.of(ifMatch));
        return get(id);
    }

    @Needs("staff.roles")
    @DeleteMapping("/roles/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void remove(@PathVariable long id) {
        roles.remove(new RoleId(id));
    }
}
