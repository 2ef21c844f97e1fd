package org.hengke.metrics.internal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import org.hengke.metrics.FactDraft;
import org.hengke.metrics.MeasureCode;
import org.hengke.metrics.SourceFacts;
import org.jspecify.annotations.Nullable;

/** What must change so that the live facts of sources are what the sources say: nothing that is the same already. */
public record Reconciliation(List<RecordedFact> superseded, List<RecordedFact> added) {

    private record Place(long source, MeasureCode measure, Instant at) {}

    public boolean isEmpty() {
        return superseded.isEmpty() && added.isEmpty();
    }

    /** The days whose figures change. */
    public Set<LocalDate> days(Function<Instant, LocalDate> dayOf) {
        var days = new TreeSet<LocalDate>();
        for (var fact : superseded) {
            days.add(fact.day() == null ? dayOf.apply(fact.occurredAt()) : fact.day());
        }
        for (var fact : added) {
            days.add(dayOf.apply(fact.occurredAt()));
        }
        return days;
    }

    /** @param version the version of its definition that a measure is recorded under now */
    public static Reconciliation between(
            Collection<RecordedFact> live, Collection<SourceFacts> wanted, ToIntFunction<MeasureCode> version) {
        var recorded = new HashMap<Place, List<RecordedFact>>();
        for (var fact : live) {
            var place = new Place(fact.sourceId(), fact.said().measure(), fact.occurredAt());
            recorded.computeIfAbsent(place, p -> new ArrayList<>(1)).add(fact);
        }
        var taken = new HashMap<Place, BitSet>();
        var missing = new ArrayList<RecordedFact>();
        for (var source : wanted) {
            for (var draft : source.facts()) {
                var place = new Place(source.source().id(), draft.measure(), draft.occurredAt());
                int current = version.applyAsInt(draft.measure());
                var same = take(recorded.get(place), draft, current);
                if (same >= 0) {
                    taken.computeIfAbsent(place, p -> new BitSet()).set(same);
                } else {
                    missing.add(new RecordedFact(
                            0, source.source().kind(), source.source().id(), draft, current, -1, null));
                }
            }
        }
        var superseded = recorded.values().stream().flatMap(List::stream).toList();
        var added = new ArrayList<RecordedFact>(missing.size());
        for (var fact : missing) {
            var place = new Place(fact.sourceId(), fact.said().measure(), fact.occurredAt());
            var ordinals = taken.computeIfAbsent(place, p -> new BitSet());
            int free = ordinals.nextClearBit(0);
            ordinals.set(free);
            added.add(new RecordedFact(0, fact.kind(), fact.sourceId(), fact.said(), fact.version(), free, null));
        }
        return new Reconciliation(superseded, added);
    }

    /** Takes a recorded fact that says the same out of the list and gives its ordinal, or -1. */
    private static int take(@Nullable List<RecordedFact> recorded, FactDraft draft, int version) {
        if (recorded == null) {
            return -1;
        }
        for (int i = 0; i < recorded.size(); i++) {
            if (recorded.get(i).says(draft, version)) {
                return recorded.remove(i).ordinal();
            }
        }
        return -1;
    }
}
