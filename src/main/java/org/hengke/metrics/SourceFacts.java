package org.hengke.metrics;

import java.util.List;

/** All facts of one source. */
public record SourceFacts(FactSource source, List<FactDraft> facts) {

    public SourceFacts {
        facts = List.copyOf(facts);
    }
}
