package org.hengke.cases.internal;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.hengke.cases.CaseId;
import org.hengke.cases.CaseMeasures;
import org.hengke.metrics.Evidence;
import org.hengke.staff.Me;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The cases that stand behind figures. */
@Component
class CaseEvidence implements Evidence {

    private final JdbcClient jdbc;

    CaseEvidence(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String kind() {
        return CaseMeasures.SOURCE;
    }

    @Override
    public Map<Long, Shown> show(Collection<Long> ids, Me viewer) {
        var scope = viewer.scope("cases.read").where("c.owner_id", "c.team_id");
        var shown = new HashMap<Long, Shown>();
        jdbc.sql("""
                select c.id, c.subject
                  from cases.cases c
                 where c.id = any(:ids)
                   and %s
                """.formatted(scope.sql()))
                .param("ids", ids.toArray(Long[]::new))
                .params(scope.parameters())
                .query(row -> {
                    var id = new CaseId(row.getLong("id"));
                    shown.put(id.value(), new Shown(id.number(), row.getString("subject"), "/cases/" + id.value()));
                });
        return shown;
    }
}
