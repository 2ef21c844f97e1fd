package org.hengke.metrics;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import org.hengke.metrics.internal.Correction;
import org.hengke.metrics.internal.FactStore;
import org.hengke.metrics.internal.Partitions;
import org.hengke.metrics.internal.Reconciliation;
import org.hengke.metrics.internal.RecordedFact;
import org.hengke.platform.Kind;
import org.hengke.platform.Refusal;
import org.hengke.staff.PersonId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where modules record their facts, in the transaction in which something happens. A source states all of its facts each time; what
 * is recorded already stays, what it no longer says is superseded, what is new is added. Corrections decided about its facts are
 * applied to what it says, now and ever after.
 */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class Facts {

    private final FactStore store;
    private final Partitions partitions;
    private final MeasureCatalogue measures;
    private final Clock clock;

    Facts(FactStore store, Partitions partitions, MeasureCatalogue measures, Clock clock) {
        this.store = store;
        this.partitions = partitions;
        this.measures = measures;
        this.clock = clock;
    }

    /** Brings the live facts of a source in line with what it says now. The caller holds the source against changes by others. */
    public void reconcile(FactSource source, List<FactDraft> wanted) {
        change(
                store.live(source.kind(), List.of(source.id()), source.since()),
                List.of(new SourceFacts(source, wanted)));
    }

    /** The same for many sources of one kind at once. */
    public void reconcile(Collection<SourceFacts> sources) {
        sources.stream()
                .collect(Collectors.groupingBy(facts -> facts.source().kind()))
                .forEach((kind, ofKind) -> {
                    var since = ofKind.stream()
                            .map(facts -> facts.source().since())
                            .min(Comparator.naturalOrder())
                            .orElseThrow();
                    var ids = ofKind.stream().map(facts -> facts.source().id()).toList();
                    change(store.live(kind, ids, since), ofKind);
                });
    }

    /**
     * The same for all sources of a kind with ids in a range: facts of a source in it that is not given are superseded.
     *
     * @param after exclusive
     * @param until inclusive
     */
    public Changed reconcileRange(String kind, long after, long until, Collection<SourceFacts> sources) {
        return change(store.liveBetween(kind, after, until), sources);
    }

    /** Records the facts of a source that never had any, without looking. */
    public void insert(FactSource source, List<FactDraft> facts) {
        change(FactStore.Live.NONE, List.of(new SourceFacts(source, facts)));
    }

    /** Loads the facts of many sources that never had any; the fastest way for thousands of them. */
    public void append(Collection<SourceFacts> sources) {
        var added =
                Reconciliation.between(List.of(), sources, measures::version).added();
        partitions.ensure(added.stream().map(RecordedFact::occurredAt));
        store.copy(added, clock.instant());
    }

    /** The sources never were: an import was undone. Their facts are superseded. */
    public void retract(Collection<FactSource> sources) {
        var now = clock.instant();
        sources.stream().collect(Collectors.groupingBy(FactSource::kind)).forEach((kind, ofKind) -> {
            var since = ofKind.stream()
                    .map(FactSource::since)
                    .min(Comparator.naturalOrder())
                    .orElseThrow();
            store.markStale(
                    store.supersedeAll(kind, ofKind.stream().map(FactSource::id).toList(), since, now));
        });
    }

    /**
     * Waits until everything is committed or undone that is being recorded now: after it, what was recorded as of this moment stays
     * what it is. Nobody else is held up.
     *
     * @throws Refusal {@code metrics.still-recording} if it takes longer, as while an import runs
     */
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public void awaitRecorded(Duration longest) {
        var recording = store.recording();
        var end = System.nanoTime() + longest.toNanos();
        while (!recording.isEmpty()) {
            if (System.nanoTime() > end) {
                throw new Refusal(Kind.UNAVAILABLE, "metrics.still-recording");
            }
            LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
            recording.retainAll(store.recording());
        }
    }

    /** How much differed. */
    public record Changed(long superseded, long added) {

        static final Changed NOTHING = new Changed(0, 0);

        Changed plus(Changed more) {
            return new Changed(superseded + more.superseded, added + more.added);
        }
    }

    /** Decides about a fact: what its source says there, now and whenever it speaks again, is left out or credited to the team alone. */
    void correct(String kind, Correction correction, PersonId by) {
        var live = store.live(kind, List.of(correction.sourceId()), correction.occurredAt());
        var there = live.facts().stream()
                .filter(fact -> fact.said().measure().equals(correction.measure())
                        && fact.occurredAt().equals(correction.occurredAt()))
                .toList();
        store.correct(kind, correction, by, clock.instant());
        var source = new FactSource(kind, correction.sourceId(), correction.occurredAt());
        var said = there.stream().map(RecordedFact::said).toList();
        change(
                new FactStore.Live(there, List.of()),
                List.of(new SourceFacts(source, Correction.apply(List.of(correction), said))));
    }

    private Changed change(FactStore.Live live, Collection<SourceFacts> wanted) {
        var difference = Reconciliation.between(live.facts(), corrected(wanted, live), measures::version);
        if (difference.isEmpty()) {
            return Changed.NOTHING;
        }
        partitions.ensure(difference.added().stream().map(RecordedFact::occurredAt));
        var now = clock.instant();
        store.supersede(difference.superseded(), now);
        store.insert(difference.added(), now);
        store.markStale(difference.days(store::dayOf));
        return new Changed(difference.superseded().size(), difference.added().size());
    }

    private static Collection<SourceFacts> corrected(Collection<SourceFacts> wanted, FactStore.Live live) {
        if (live.corrections().isEmpty()) {
            return wanted;
        }
        Map<Long, List<Correction>> bySource =
                live.corrections().stream().collect(Collectors.groupingBy(Correction::sourceId));
        var corrected = new ArrayList<SourceFacts>(wanted.size());
        for (var said : wanted) {
            var corrections = bySource.getOrDefault(said.source().id(), List.of());
            corrected.add(new SourceFacts(said.source(), Correction.apply(corrections, said.facts())));
        }
        return corrected;
    }
}
