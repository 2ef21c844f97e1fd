package org.hengke.cases;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hengke.cases.internal.BulkStore;
import org.hengke.cases.internal.CaseReckoning;
import org.hengke.cases.internal.CaseStore;
import org.hengke.cases.internal.Neighbours;
import org.hengke.metrics.Facts;
import org.hengke.metrics.SourceFacts;
import org.hengke.platform.live.LiveEvent;
import org.hengke.platform.live.LiveStream;
import org.hengke.servicelevels.ServiceClock;
import org.hengke.servicelevels.ServiceLevels;
import org.hengke.servicelevels.SubjectClocks;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes in whole histories, thousands at a time, as imports, the demo and the benchmark make them. What live work writes step by step
 * is written here at once, by the same rules: cases, messages, events, clocks, facts, words. Listeners are not told.
 */
@Service
public class CaseArchive {

    private final BulkStore bulk;
    private final CaseStore store;
    private final Neighbours neighbours;
    private final CaseReckoning reckoning;
    private final ServiceLevels levels;
    private final Facts facts;
    private final LiveStream live;

    CaseArchive(
            BulkStore bulk,
            CaseStore store,
            Neighbours neighbours,
            CaseReckoning reckoning,
            ServiceLevels levels,
            Facts facts,
            LiveStream live) {
        this.bulk = bulk;
        this.store = store;
        this.neighbours = neighbours;
        this.reckoning = reckoning;
        this.levels = levels;
        this.facts = facts;
        this.live = live;
    }

    /** Ids for cases to come, in ascending order; nobody else gets them. */
    public List<CaseId> reserve(int count) {
        return bulk.reserve(count);
    }

    /**
     * Stores cases that are not stored yet; one call is one transaction, best with a few thousand. A case that another one follows or
     * was merged into is stored in the same call or before.
     */
    @Transactional
    public void store(List<CaseHistory> histories) {
        if (histories.isEmpty()) {
            return;
        }
        var clocks = new HashMap<CaseId, List<ServiceClock>>();
        var due = new HashMap<CaseId, Instant>();
        var subjects = new ArrayList<SubjectClocks>(histories.size());
        for (var history : histories) {
            var folded = reckoning.clocks(history);
            clocks.put(history.id(), folded);
            subjects.add(new SubjectClocks(CaseReckoning.subject(history.id()), folded));
            var next = CaseReckoning.due(history.now(), folded);
            if (next != null) {
                due.put(history.id(), next);
            }
        }
        bulk.copy(histories, due::get);
        levels.append(subjects.stream());
        facts.append(factsOf(histories, clocks));
        var stored = histories.stream().map(CaseHistory::id).toList();
        restate(neighbours.resolvedBeforeContactsOf(stored));
        live.publish(new LiveEvent("cases", 0, "archived"));
    }

    /** Takes cases back as if they had never been, their facts too; for an import that is undone. */
    @Transactional
    public void remove(Collection<CaseId> cases) {
        if (cases.isEmpty()) {
            return;
        }
        var ids = cases.stream().map(CaseId::value).toArray(Long[]::new);
        var histories = store.histories("id = any (:ids) order by id for update", Map.of("ids", ids));
        var before = neighbours.resolvedBeforeContactsOf(cases);
        facts.retract(histories.stream()
                .map(history -> CaseFacts.source(history.now()))
                .toList());
        levels.remove(CaseMeasures.SOURCE, List.of(ids));
        bulk.delete(cases);
        restate(before);
        live.publish(new LiveEvent("cases", 0, "removed"));
    }

    /** States the facts of stored cases again, because a customer's contacts became others. */
    private void restate(List<CaseId> cases) {
        if (cases.isEmpty()) {
            return;
        }
        var histories = store.histories(
                "id = any (:ids) order by id for no key update",
                Map.of("ids", cases.stream().map(CaseId::value).toArray(Long[]::new)));
        facts.reconcile(reckoning.facts(histories));
    }

    private List<SourceFacts> factsOf(List<CaseHistory> histories, Map<CaseId, List<ServiceClock>> clocks) {
        var resolved = histories.stream()
                .map(CaseHistory::now)
                .filter(now -> now.firstResolvedAt() != null && now.customer() != null)
                .map(Case::id)
                .toList();
        var contacts = neighbours.contactsElsewhere(resolved);
        var context = reckoning.context();
        var all = new ArrayList<SourceFacts>(histories.size());
        histories.stream()
                .sorted(Comparator.comparingLong(h -> h.id().value()))
                .forEach(history -> all.add(CaseFacts.sourceOf(
                        history,
                        clocks.getOrDefault(history.id(), List.of()),
                        context.with(contacts.getOrDefault(history.id(), List.of())))));
        return all;
    }
}
