package org.hengke.staff;

import static org.hengke.staff.ShippedRole.ADMINISTRATOR;
import static org.hengke.staff.ShippedRole.AGENT;
import static org.hengke.staff.ShippedRole.DATA_ANALYST;
import static org.hengke.staff.ShippedRole.HR;
import static org.hengke.staff.ShippedRole.MANAGER;
import static org.hengke.staff.ShippedRole.QUALITY;
import static org.hengke.staff.ShippedRole.SUPERVISOR;
import static org.hengke.staff.ShippedRole.TRAINER;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class StaffPermissions {

    @Bean
    PermissionSet staffPermissionSet() {
        return PermissionSet.of("staff")
                .plain("staff.read", MANAGER, SUPERVISOR, AGENT, QUALITY, TRAINER, ADMINISTRATOR, DATA_ANALYST, HR)
                .plain("staff.manage", MANAGER, ADMINISTRATOR)
                .plain("staff.roles", ADMINISTRATOR);
    }

    @Bean
    PermissionSet auditPermissionSet() {
        return PermissionSet.of("audit").plain("audit.read", MANAGER, ADMINISTRATOR);
    }

    @Bean
    PermissionSet operationsPermissionSet() {
        return PermissionSet.of("operations")
                .plain("operations.read", ADMINISTRATOR)
                .plain("operations.manage", ADMINISTRATOR);
    }
}
