package org.hengke.metrics;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.hengke.metrics.internal.MeasureStore;
import org.hengke.platform.Kind;
import org.hengke.platform.Refusal;
import org.hengke.platform.database.DatabaseReplaced;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Every measure there is, gathered from the modules, in the order they bring them. */
@Component
public class MeasureCatalogue {

    private final Map<MeasureCode, MeasureDefinition> definitions;
    private final MeasureStore store;
    private final Clock clock;
    private volatile @Nullable Numbers numbers;

    /** What stands for measures in tables, both ways. */
    private record Numbers(Map<MeasureCode, Short> ids, Map<Short, MeasureCode> codes) {}

    MeasureCatalogue(List<MeasureDefinition> single, List<Measures> sets, MeasureStore store, Clock clock) {
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
        definitions = Collections.unmodifiableMap(byCode);
    }

    @EventListener
    void forget(DatabaseReplaced replaced) {
        numbers = null;
    }

    public Collection<MeasureDefinition> all() {
        return definitions.values();
    }

    public Optional<MeasureDefinition> find(MeasureCode code) {
        return Optional.ofNullable(definitions.get(code));
    }

    /** @throws Refusal {@code metrics.no-such-measure} */
    public MeasureDefinition get(MeasureCode code) {
        return find(code).orElseThrow(() -> new Refusal(Kind.NOT_FOUND, "metrics.no-such-measure", code.value()));
    }

    /** The version that facts are recorded under now. */
    int version(MeasureCode code) {
        return get(code).version();
    }

    /** What stands for the measure in tables. */
    public short id(MeasureCode code) {
        return Objects.requireNonNull(numbers().ids().get(get(code).code()));
    }

    /** @throws IllegalStateException for a number that no measure ever had */
    public MeasureCode code(short id) {
        var code = numbers().codes().get(id);
        if (code == null) {
            throw new IllegalStateException("No measure has the number " + id);
        }
        return code;
    }

    private Numbers numbers() {
        var known = numbers;
        if (known == null) {
            var ids = store.register(definitions.values(), clock.instant());
            var codes = new HashMap<Short, MeasureCode>();
            ids.forEach((code, id) -> codes.put(id, code));
            known = new Numbers(ids, codes);
            numbers = known;
        }
        return known;
    }
}
