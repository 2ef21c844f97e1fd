package org.hengke.metrics;

import java.time.Instant;
import java.time.LocalDate;
import org.hengke.staff.PersonId;
import org.hengke.staff.TeamId;
import org.jspecify.annotations.Nullable;

/**
 * One fact behind a figure, as a viewer reads it.
 *
 * @param amount the numerator as the measure shows it: seconds, marks, pieces
 * @param provisional whether its outcome can still change
 * @param rule why it counted this way, in the viewer's words; absent where its module says nothing
 * @param source what it comes from; absent where the viewer may not see it
 * @param dispute the latest dispute about it
 */
public record FactRow(
        long id,
        MeasureCode measure,
        Instant occurredAt,
        LocalDate day,
        @Nullable PersonId person,
        @Nullable String personName,
        @Nullable TeamId team,
        @Nullable String teamName,
        @Nullable String channel,
        @Nullable String category,
        long numerator,
        long denominator,
        double amount,
        boolean provisional,
        @Nullable Instant settlesAt,
        int version,
        @Nullable String rule,
        String sourceKind,
        long sourceId,
        Evidence.@Nullable Shown source,
        @Nullable DisputeMark dispute) {

    /** That a fact is or was disputed. */
    public record DisputeMark(long id, DisputeState state) {}

    FactRow with(Evidence.@Nullable Shown shown, @Nullable DisputeMark mark) {
        return new FactRow(
                id,
                measure,
                occurredAt,
                day,
                person,
                personName,
                team,
                teamName,
                channel,
                category,
                numerator,
                denominator,
                amount,
                provisional,
                settlesAt,
                version,
                rule,
                sourceKind,
                sourceId,
                shown,
                mark);
    }
}
