package org.hengke.staff.internal;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.hengke.platform.Invalid;
import org.hengke.platform.Kind;
import org.hengke.platform.Refusal;
import org.hengke.platform.audit.Audit;
import org.hengke.platform.audit.AuditEntry;
import org.hengke.staff.PermissionCatalogue;
import org.hengke.staff.Reach;
import org.hengke.staff.RoleId;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Edits roles: names, and what they grant how far. */
@Service
public class Roles {

    private static final int LONGEST_NAME = 60;
    private static final int LONGEST_DESCRIPTION = 300;

    private final RoleStore store;
    private final PermissionCatalogue catalogue;
    private final Words words;
    private final Changes changes;
    private final Audit audit;

    Roles(RoleStore store, PermissionCatalogue catalogue, Words words, Changes changes, Audit audit) {
        this.store = store;
        this.catalogue = catalogue;
        this.words = words;
        this.changes = changes;
        this.audit = audit;
    }

    /** As screens show it; {@code shipped} cannot be removed. */
    public record RoleView(
            RoleId id,
            @Nullable String code,
            String name,
            String description,
            Map<String, Reach> grants,
            long people,
            boolean shipped,
            long version) {}

    /** @param grants the permissions it shall have, each with its reach; those that cannot be limited reach all */
    public record RoleEdit(String name, @Nullable String description, Map<String, Reach> grants) {}

    public List<RoleView> all() {
        return store.all().stream().map(this::view).toList();
    }

    /** @throws Refusal {@code staff.role-not-found} */
    public RoleView get(RoleId id) {
        return all().stream()
                .filter(role -> role.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new Refusal(Kind.NOT_FOUND, "staff.role-not-found", id.value()));
    }

    @Transactional
    public RoleId add(RoleEdit edit) {
        check(edit);
        try {
            var id = store.add(edit.name().strip(), edit.description());
            store.setGrants(id, edit.grants());
            audit.record(AuditEntry.of("staff.role-added", "role", id.value()).with("grants", edit.grants()));
            changes.announce();
            return id;
        } catch (DuplicateKeyException same) {
            throw (Refusal) new Refusal(Kind.CONFLICT, "staff.role-name-taken").initCause(same);
        }
    }

    @Transactional
    public void change(RoleId id, RoleEdit edit, long version) {
        check(edit);
        var before = get(id);
        var name = edit.name().strip();
        try {
            store.keepingSomebodyInCharge(() -> {
                store.change(id, name.equals(before.name()) ? null : name, edit.description(), version);
                store.setGrants(id, edit.grants());
            });
        } catch (DuplicateKeyException same) {
            throw (Refusal) new Refusal(Kind.CONFLICT, "staff.role-name-taken").initCause(same);
        }
        audit.record(AuditEntry.of("staff.role-changed", "role", id.value())
                .changed("grants", before.grants(), edit.grants()));
        changes.announce();
    }

    @Transactional
    public void remove(RoleId id) {
        var role = get(id);
        if (role.shipped()) {
            throw new Refusal(Kind.CONFLICT, "staff.role-shipped");
        }
        if (store.isGiven(id)) {
            throw new Refusal(Kind.CONFLICT, "staff.role-in-use", role.people());
        }
        store.remove(id);
        audit.record(AuditEntry.of("staff.role-removed", "role", id.value()));
        changes.announce();
    }

    private RoleView view(RoleStore.Role role) {
        return new RoleView(
                role.id(),
                role.code(),
                words.or(role.name(), "staff.role." + role.code()),
                Objects.requireNonNullElse(role.description(), ""),
                role.grants(),
                role.people(),
                role.code() != null,
                role.version());
    }

    private void check(RoleEdit edit) {
        var check = Invalid.check()
                .that(!edit.name().isBlank(), "name", "staff.name-missing")
                .that(edit.name().strip().length() <= LONGEST_NAME, "name", "staff.name-long", LONGEST_NAME)
                .that(
                        edit.description() == null || edit.description().length() <= LONGEST_DESCRIPTION,
                        "description",
                        "staff.name-long",
                        LONGEST_DESCRIPTION);
        edit.grants().forEach((code, reach) -> {
            var permission = catalogue.find(code);
            check.that(permission.isPresent(), "grants." + code, "staff.permission-unknown", code);
            permission.ifPresent(known -> check.that(
                    known.scoped() || reach == Reach.ALL, "grants." + code, "staff.permission-not-scoped", code));
        });
        check.done();
    }
}
