package org.hengke.metrics.internal;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.hengke.staff.TeamId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What recording a fact needs to know of the organisation. */
@Component
class Organisation {

    private final JdbcClient jdbc;

    Organisation(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    LocalDate dayOf(Instant instant) {
        return LocalDate.ofInstant(instant, zone());
    }

    @Nullable Long departmentOf(TeamId team) {
        return jdbc.sql("select department_id from staff.teams where id = :id")
                .param("id", team.value())
                .query(Long.class)
                .optional()
                .orElse(null);
    }

    private ZoneId zone() {
        return ZoneId.of(jdbc.sql("select zone from staff.organisation")
                .query(String.class)
                .single());
    }
}
