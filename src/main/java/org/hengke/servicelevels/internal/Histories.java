package org.hengke.servicelevels.internal;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.hengke.servicelevels.AttributeValues;
import org.hengke.servicelevels.ServiceHistory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The modules whose subjects have clocks; asked for late, since they stand below this one. */
@Component
public class Histories {

    private final ObjectProvider<ServiceHistory> all;

    Histories(ObjectProvider<ServiceHistory> all) {
        this.all = all;
    }

    public List<ServiceHistory> all() {
        return all.orderedStream().toList();
    }

    public Optional<ServiceHistory> of(String kind) {
        return all.stream().filter(history -> history.kind().equals(kind)).findFirst();
    }

    /** What attributes can be, taken together. */
    public AttributeValues values() {
        return new AttributeValues(
                together(AttributeValues::types),
                together(AttributeValues::priorities),
                together(AttributeValues::tiers));
    }

    private List<String> together(Function<AttributeValues, List<String>> which) {
        var together = new LinkedHashSet<String>();
        all().forEach(history -> together.addAll(which.apply(history.values())));
        return List.copyOf(together);
    }
}
