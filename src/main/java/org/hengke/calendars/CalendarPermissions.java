package org.hengke.calendars;

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

@Configuration(proxyBeanMethods = false)
class CalendarPermissions {

    @Bean
    PermissionSet calendarsPermissionSet() {
        return PermissionSet.of("calendars")
                .plain("calendars.read", MANAGER, SUPERVISOR, AGENT, QUALITY, TRAINER, ADMINISTRATOR, DATA_ANALYST)
                .plain("calendars.manage", MANAGER, ADMINISTRATOR);
    }
}
