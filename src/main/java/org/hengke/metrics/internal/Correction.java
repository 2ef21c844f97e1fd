package org.hengke.metrics.internal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.hengke.metrics.Effect;
import org.hengke.metrics.FactDraft;
import org.hengke.metrics.MeasureCode;
import org.hengke.staff.PersonId;
import org.jspecify.annotations.Nullable;

/** A decision about one fact of a source, applied to whatever the source says again. */
public record Correction(
        long sourceId,
        MeasureCode measure,
        Instant occurredAt,
        @Nullable PersonId person,
        Effect effect) {

    public static List<FactDraft> apply(List<Correction> corrections, List<FactDraft> said) {
        var kept = new ArrayList<FactDraft>(said.size());
        for (var fact : said) {
            var correction = corrections.stream().filter(c -> c.concerns(fact)).findFirst();
            if (correction.isEmpty()) {
                kept.add(fact);
            } else if (correction.get().effect() == Effect.TEAM_ONLY) {
                kept.add(fact.by(null, fact.team()));
            }
        }
        return kept;
    }

    private boolean concerns(FactDraft fact) {
        return fact.measure().equals(measure)
                && fact.occurredAt().equals(occurredAt)
                && Objects.equals(fact.person(), person);
    }
}
