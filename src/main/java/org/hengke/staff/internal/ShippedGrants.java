package org.hengke.staff.internal;

import java.time.Clock;
import java.util.List;
import org.hengke.staff.PermissionCatalogue;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** At the start of a version that brings new permissions, gives the shipped roles their part of them. */
@Component
class ShippedGrants implements InitializingBean {

    private final RoleStore roles;
    private final PermissionCatalogue catalogue;
    private final TransactionTemplate transaction;
    private final Changes changes;
    private final Clock clock;

    ShippedGrants(
            RoleStore roles,
            PermissionCatalogue catalogue,
            TransactionTemplate transaction,
            Changes changes,
            Clock clock) {
        this.roles = roles;
        this.catalogue = catalogue;
        this.transaction = transaction;
        this.changes = changes;
        this.clock = clock;
    }

    @Override
    public void afterPropertiesSet() {
        transaction.executeWithoutResult(_ -> {
            if (roles.introduce(List.copyOf(catalogue.all()), clock.instant())) {
                changes.announce();
            }
        });
    }
}
