package org.hengke.cases.internal;

import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hengke.cases.CaseHistory;
import org.hengke.cases.CaseId;
import org.hengke.cases.CaseMeasures;
import org.hengke.cases.CaseSignals;
import org.hengke.cases.CaseType;
import org.hengke.cases.Priority;
import org.hengke.customers.Customers;
import org.hengke.customers.Tier;
import org.hengke.servicelevels.AttributeValues;
import org.hengke.servicelevels.ServiceHistory;
import org.hengke.servicelevels.Subject;
import org.hengke.servicelevels.SubjectHistory;
import org.springframework.stereotype.Component;

/** The histories that clocks of cases are folded from. */
@Component
class CaseServiceHistory implements ServiceHistory {

    private static final int AT_ONCE = 1_000;

    private final CaseStore store;
    private final CaseKeeper keeper;
    private final Customers customers;

    CaseServiceHistory(CaseStore store, CaseKeeper keeper, Customers customers) {
        this.store = store;
        this.keeper = keeper;
        this.customers = customers;
    }

    @Override
    public String kind() {
        return CaseMeasures.SOURCE;
    }

    @Override
    public AttributeValues values() {
        return new AttributeValues(
                Arrays.stream(CaseType.values()).map(CaseType::code).toList(),
                Arrays.stream(Priority.values()).map(Priority::code).toList(),
                customers.tiers().stream().map(Tier::code).toList());
    }

    @Override
    public Stream<SubjectHistory> open() {
        return all("open and id > :after", Map.of());
    }

    @Override
    public Stream<SubjectHistory> histories(Instant from, Instant until) {
        return all(
                "opened_at >= :from and opened_at < :until and state not in ('spam', 'merged') and id > :after",
                Map.of("from", Statements.at(from), "until", Statements.at(until)));
    }

    @Override
    public void recompute(Subject subject) {
        keeper.recompute(new CaseId(subject.id()));
    }

    /** Batch after batch, as they are asked for. */
    private Stream<SubjectHistory> all(String where, Map<String, ?> parameters) {
        return Stream.iterate(
                        next(where, parameters, 0),
                        batch -> !batch.isEmpty(),
                        batch -> next(where, parameters, batch.getLast().id().value()))
                .flatMap(List::stream)
                .map(history -> new SubjectHistory(
                        CaseReckoning.subject(history.id()),
                        history.id().number(),
                        history.now().subject(),
                        CaseSignals.of(history)));
    }

    private List<CaseHistory> next(String where, Map<String, ?> parameters, long after) {
        var all = new HashMap<String, Object>(parameters);
        all.put("after", after);
        return store.histories(where + " order by id limit " + AT_ONCE, all);
    }
}
