package org.hengke.cases.internal;

import java.util.List;
import java.util.Map;
import org.hengke.cases.CaseMeasures;
import org.hengke.metrics.FactRebuilder;
import org.hengke.metrics.SourceFacts;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** States the facts of all cases again. */
@Component
class CaseFactSource implements FactRebuilder {

    private final CaseStore store;
    private final CaseReckoning reckoning;
    private final JdbcClient jdbc;

    CaseFactSource(CaseStore store, CaseReckoning reckoning, JdbcClient jdbc) {
        this.store = store;
        this.reckoning = reckoning;
        this.jdbc = jdbc;
    }

    @Override
    public String kind() {
        return CaseMeasures.SOURCE;
    }

    @Override
    public long count() {
        return jdbc.sql("select count(*) from cases.cases").query(Long.class).single();
    }

    @Override
    public List<SourceFacts> after(long id, int limit) {
        return reckoning.facts(store.histories(
                "id > :after order by id limit :limit for no key update", Map.of("after", id, "limit", limit)));
    }
}
