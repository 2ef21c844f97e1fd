package org.hengke.metrics;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.hengke.metrics.internal.Derived;
import org.hengke.metrics.internal.Formula;
import org.hengke.metrics.internal.MeasureStore;
import org.hengke.platform.Invalid;
import org.hengke.platform.Kind;
import org.hengke.platform.Refusal;
import org.hengke.platform.database.DatabaseReplaced;
import org.hengke.platform.live.LiveStream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Every measure there is: those that the modules bring, in their order, then those of the department's own, in the order they were
 * made. What a department defines shows on every node once it is committed.
 */
@Component
public class MeasureCatalogue {

    private static final Logger log = LoggerFactory.getLogger(MeasureCatalogue.class);

    /** Of live events about definitions. */
    public static final String TOPIC = "measures";

    /** Of facts that were entered. */
    static final String ENTERED = "entry";

    /** No facts come from it: it names where the values of a formula are from. */
    private static final String FORMULA = "formula";

    /** Other nodes tell of changes; should word be lost, they are seen after this long. */
    private static final Duration TRUSTED = Duration.ofMinutes(1);

    private final Map<MeasureCode, MeasureDefinition> shipped;
    private final MeasureStore store;
    private final Clock clock;
    private final Object turn = new Object();
    private volatile @Nullable Known known;
    private volatile boolean registered;
    private long changes;

    /**
     * What is there.
     *
     * @param ids what stands for measures in tables
     * @param codes the same the other way
     */
    private record Known(
            Map<MeasureCode, MeasureDefinition> definitions,
            Map<MeasureCode, Derived> derived,
            Map<MeasureCode, MeasureStanding> retired,
            Map<MeasureCode, Short> ids,
            Map<Short, MeasureCode> codes,
            long readAt) {

        boolean isFresh() {
            return System.nanoTime() - readAt < TRUSTED.toNanos();
        }
    }

    MeasureCatalogue(
            List<MeasureDefinition> single, List<Measures> sets, MeasureStore store, LiveStream live, Clock clock) {
        this.store = store;
        this.clock = clock;
        var all = new ArrayList<>(single);
        sets.forEach(set -> all.addAll(set.definitions()));
        var byCode = new LinkedHashMap<MeasureCode, MeasureDefinition>();
        for (var definition : all) {
            if (byCode.put(definition.code(), definition) != null) {
                throw new IllegalStateException("Two modules bring the measure " + definition.code());
            }
        }
        shipped = Collections.unmodifiableMap(byCode);
        var _ = live.subscribe(event -> {
            if (event.topic().equals(TOPIC)) {
                forget();
            }
        });
    }

    @EventListener
    void forget(DatabaseReplaced replaced) {
        registered = false;
        forget();
    }

    private void forget() {
        synchronized (turn) {
            changes++;
            known = null;
        }
    }

    public Collection<MeasureDefinition> all() {
        return known().definitions().values();
    }

    public Optional<MeasureDefinition> find(MeasureCode code) {
        return Optional.ofNullable(known().definitions().get(code));
    }

    /** @throws Refusal {@code metrics.no-such-measure} */
    public MeasureDefinition get(MeasureCode code) {
        return find(code).orElseThrow(() -> missing(code));
    }

    static Refusal missing(MeasureCode code) {
        return new Refusal(Kind.NOT_FOUND, "metrics.no-such-measure", code.value());
    }

    /** Whether the department stopped using a measure of its own; its figures stay, nothing new relies on it. */
    public boolean isRetired(MeasureCode code) {
        return retired(code).isPresent();
    }

    /** Since when a measure is no longer used, and by whose word. */
    public Optional<MeasureStanding> retired(MeasureCode code) {
        return Optional.ofNullable(known().retired().get(code));
    }

    /** Measures by formula with what they are made of. */
    public Map<MeasureCode, Derived> derived() {
        return known().derived();
    }

    /** The version that facts are recorded under now. */
    int version(MeasureCode code) {
        return get(code).version();
    }

    /** What stands for the measure in tables. */
    public short id(MeasureCode code) {
        return Objects.requireNonNull(known().ids().get(get(code).code()));
    }

    /** @throws IllegalStateException for a number that no measure ever had */
    public MeasureCode code(short id) {
        var code = known().codes().get(id);
        if (code == null) {
            forget();
            code = known().codes().get(id);
        }
        if (code == null) {
            throw new IllegalStateException("No measure has the number " + id);
        }
        return code;
    }

    private Known known() {
        var found = known;
        if (found != null && found.isFresh()) {
            return found;
        }
        long before;
        synchronized (turn) {
            before = changes;
        }
        if (!registered) {
            store.register(shipped.values(), clock.instant());
            registered = true;
        }
        var read = read(store.read());
        synchronized (turn) {
            if (changes == before) {
                known = read;
            }
        }
        return read;
    }

    private Known read(MeasureStore.Registered there) {
        var definitions = new LinkedHashMap<>(shipped);
        var derived = formulas(there.own(), definitions);
        var codes = new HashMap<Short, MeasureCode>();
        there.ids().forEach((code, id) -> codes.put(id, code));
        return new Known(
                Collections.unmodifiableMap(definitions),
                derived,
                there.retired(),
                there.ids(),
                codes,
                System.nanoTime());
    }

    /**
     * Adds a department's own measures to the shipped ones.
     *
     * @return those by formula; one that mentions what is no longer there has no value
     */
    private static Map<MeasureCode, Derived> formulas(
            List<MeasureStore.Own> own, Map<MeasureCode, MeasureDefinition> definitions) {
        var formulas = new HashMap<MeasureCode, Formula>();
        for (var one : own) {
            definitions.put(one.code(), definition(one));
            if (one.words().formula() != null) {
                formulas.put(one.code(), Formula.of(one.words().formula()));
            }
        }
        var derived = new HashMap<MeasureCode, Derived>();
        for (var code : formulas.keySet()) {
            try {
                derived.put(code, Derived.of(code, definitions, formulas));
            } catch (Invalid gone) {
                log.warn("The measure {} has no value: {}", code, gone.fields());
            }
        }
        derived.forEach((code, whole) -> definitions.put(code, whole.measure()));
        return derived;
    }

    static MeasureDefinition definition(MeasureStore.Own own) {
        boolean entered = own.words().formula() == null;
        return MeasureDefinition.of(
                        own.code().value(), entered ? ENTERED : FORMULA, own.aggregation(), own.unit(), own.direction())
                .withVersion(own.version())
                .withHeadline(Headline.MEAN)
                .withGrains(
                        entered ? EnumSet.of(Grain.PERSON, Grain.TEAM, Grain.DEPARTMENT) : EnumSet.allOf(Grain.class))
                .madeAs(own.words());
    }

    /**
     * A formula as the measure it would become.
     *
     * @param there the department's own measures, which it may mention; one of the same code is replaced by it
     */
    Derived trial(MeasureStore.Own tried, List<MeasureStore.Own> there) {
        var definitions = new LinkedHashMap<>(shipped);
        var formulas = new HashMap<MeasureCode, Formula>();
        var all = new ArrayList<>(there);
        all.add(tried);
        for (var one : all) {
            definitions.put(one.code(), definition(one));
            if (one.words().formula() != null) {
                formulas.put(one.code(), Formula.of(one.words().formula()));
            }
        }
        return Derived.of(tried.code(), definitions, formulas);
    }

    /** Definitions as they are, with those of everything they are made of. */
    List<FrozenMeasure> frozen(Collection<MeasureCode> measured) {
        var found = known();
        var frozen = new TreeMap<String, FrozenMeasure>();
        var open = new ArrayDeque<>(measured);
        while (!open.isEmpty()) {
            var code = open.poll();
            var measure = found.definitions().get(code);
            if (measure == null) {
                throw missing(code);
            }
            frozen.put(code.value(), FrozenMeasure.of(measure));
            var formula = found.derived().get(code);
            if (formula != null) {
                open.addAll(formula.formula().parts());
            }
        }
        return List.copyOf(frozen.values());
    }

    /** Frozen definitions as figures are folded by. */
    record Thawed(Map<MeasureCode, MeasureDefinition> definitions, Map<MeasureCode, Derived> derived) {

        MeasureDefinition get(MeasureCode code) {
            var definition = definitions.get(code);
            if (definition == null) {
                throw missing(code);
            }
            return definition;
        }
    }

    static Thawed thawed(List<FrozenMeasure> frozen) {
        var definitions = new LinkedHashMap<MeasureCode, MeasureDefinition>();
        var formulas = new HashMap<MeasureCode, Formula>();
        for (var one : frozen) {
            definitions.put(one.code(), one.definition());
            if (one.formula() != null) {
                formulas.put(one.code(), Formula.of(one.formula()));
            }
        }
        var derived = new HashMap<MeasureCode, Derived>();
        formulas.keySet().forEach(code -> derived.put(code, Derived.of(code, definitions, formulas)));
        derived.forEach((code, whole) -> definitions.put(code, whole.measure()));
        return new Thawed(definitions, derived);
    }
}
