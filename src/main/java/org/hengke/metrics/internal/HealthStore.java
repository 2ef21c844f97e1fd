package org.hengke.metrics.internal;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts for the data-health page. */
@Component
public class HealthStore {

    private final JdbcClient jdbc;

    HealthStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Live facts recorded under a version before this one. */
    public long ofEarlierVersions(short measure, int version) {
        return jdbc.sql("""
            select count(*)
              from metrics.facts
             where measure_id = :measure and version < :version and superseded_at is null
            """)
                .param("measure", measure)
                .param("version", version)
                .query(Long.class)
                .single();
    }

    public long openDisputes() {
        return jdbc.sql("select count(*) from metrics.disputes where state = 'OPEN'")
                .query(Long.class)
                .single();
    }
}
