package org.hengke.customers;

import static org.hengke.staff.ShippedRole.ADMINISTRATOR;
import static org.hengke.staff.ShippedRole.AGENT;
import static org.hengke.staff.ShippedRole.DATA_ANALYST;
import static org.hengke.staff.ShippedRole.MANAGER;
import static org.hengke.staff.ShippedRole.QUALITY;
import static org.hengke.staff.ShippedRole.SUPERVISOR;
import static org.hengke.staff.ShippedRole.TRAINER;

import org.hengke.staff.PermissionSet;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Whoever serves customers may look any of them up, since anyone may be the next to call; contacts stay masked, and disclosing one
 * is a permission of its own and recorded.
 */
@Configuration(proxyBeanMethods = false)
class CustomerPermissions {

    @Bean
    PermissionSet customerPermissionSet() {
        return PermissionSet.of("customers")
                .plain("customers.read", MANAGER, SUPERVISOR, AGENT, QUALITY, TRAINER, DATA_ANALYST, ADMINISTRATOR)
                .plain("customers.edit", MANAGER, SUPERVISOR, AGENT)
                .plain("customers.unmask", MANAGER, SUPERVISOR, AGENT)
                .plain("customers.merge", MANAGER, SUPERVISOR);
    }
}
