package org.hengke.demo;

import java.util.List;
import java.util.Map;
import java.util.Objects;

/** One thing customers write about, with the wordings of each stage of its conversation. */
record Scenario(
        String key,
        String category,
        String team,
        String department,
        double weight,
        Urgency urgency,
        Sort sort,
        boolean needsLarge,
        Map<String, List<Wording>> stages) {

    enum Urgency {
        LOW,
        NORMAL,
        HIGH,
        URGENT
    }

    enum Sort {
        INQUIRY,
        COMPLAINT,
        SUGGESTION
    }

    /** The wordings of a stage; empty where this scenario has none of its own. */
    List<Wording> stage(String stage) {
        return Objects.requireNonNull(stages.get(stage), stage);
    }

    boolean about(String prefix) {
        return key.startsWith(prefix);
    }
}
