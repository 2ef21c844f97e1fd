package org.hengke.metrics.internal;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.hengke.platform.database.DatabaseReplaced;
import org.hengke.staff.Staff;
import org.hengke.staff.TeamId;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What facts need to know of the organisation: its days, and which department a team belongs to. */
@Component
public class Organisation {

    private final Staff staff;
    private final JdbcClient jdbc;
    private final Map<TeamId, Optional<Long>> made = new ConcurrentHashMap<>();

    Organisation(Staff staff, JdbcClient jdbc) {
        this.staff = staff;
        this.jdbc = jdbc;
    }

    @EventListener
    void forget(DatabaseReplaced replaced) {
        made.clear();
    }

    public LocalDate dayOf(Instant instant) {
        return staff.dayOf(instant);
    }

    public OffsetDateTime beginOf(LocalDate day) {
        return day.atStartOfDay(staff.zone()).toOffsetDateTime();
    }

    /** A team made in the transaction at hand is not among those that staff knows yet: it is looked up, once. */
    @Nullable Long departmentOf(TeamId team) {
        return staff.findTeam(team)
                .map(found -> found.department().value())
                .or(() -> made.computeIfAbsent(team, this::lookUp))
                .orElse(null);
    }

    private Optional<Long> lookUp(TeamId team) {
        return jdbc.sql("select department_id from staff.teams where id = :id")
                .param("id", team.value())
                .query(Long.class)
                .optional();
    }
}
