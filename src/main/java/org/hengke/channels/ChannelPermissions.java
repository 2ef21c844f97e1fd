package org.hengke.channels;

import static org.hengke.staff.ShippedRole.AGENT;
import static org.hengke.staff.ShippedRole.MANAGER;
import static org.hengke.staff.ShippedRole.SUPERVISOR;

import java.util.Map;
import org.hengke.staff.PermissionSet;
import org.hengke.staff.Reach;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ChannelPermissions {

    @Bean
    PermissionSet channelPermissionSet() {
        return PermissionSet.of("channels")
                .scoped("channels.links", Map.of(AGENT, Reach.OWN, SUPERVISOR, Reach.TEAM, MANAGER, Reach.ALL));
    }
}
