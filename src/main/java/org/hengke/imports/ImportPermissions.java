package org.hengke.imports;

import static org.hengke.staff.ShippedRole.ADMINISTRATOR;
import static org.hengke.staff.ShippedRole.MANAGER;

import org.hengke.staff.PermissionSet;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ImportPermissions {

    @Bean
    PermissionSet importPermissionSet() {
        return PermissionSet.of("imports").plain("imports.manage", MANAGER, ADMINISTRATOR);
    }
}
