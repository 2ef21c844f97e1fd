package org.hengke.metrics;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import org.hengke.staff.DepartmentId;
import org.hengke.staff.PersonId;
import org.hengke.staff.TeamId;
import org.jspecify.annotations.Nullable;

/**
 * A fact as its module states it. A fact without a person counts for the team alone.
 *
 * @param occurredAt immutable; may lie ahead (a due time), then the fact does not show before it
 * @param department where absent, the team's department when the fact is recorded
 * @param channel code of a channel, as {@code mail}
 * @param category id of a category
 * @param numerator in the measure's unit, see {@link Unit#parts()}
 * @param denominator trials or exposures; 1 for a distribution, 0 where the fact is only an event of a rate
 * @param settlesAt until when the outcome can still change; absent if it is final
 * @param rule the way in which it counted, one of {@link MeasureDefinition#rules()}
 * @param explanation numbers that the rule's message shows
 */
public record FactDraft(
        MeasureCode measure,
        Instant occurredAt,
        @Nullable PersonId person,
        @Nullable TeamId team,
        @Nullable DepartmentId department,
        @Nullable String channel,
        @Nullable Long category,
        long numerator,
        long denominator,
        @Nullable Instant settlesAt,
        @Nullable String rule,
        List<Long> explanation) {

    public FactDraft {
        occurredAt = occurredAt.truncatedTo(ChronoUnit.MICROS);
        settlesAt = settlesAt == null ? null : settlesAt.truncatedTo(ChronoUnit.MICROS);
        explanation = List.copyOf(explanation);
        if (denominator < 0) {
            throw new IllegalArgumentException("A denominator is never negative: " + measure);
        }
    }

    public static FactDraft of(MeasureCode measure, Instant occurredAt, long numerator, long denominator) {
        return new FactDraft(
                measure, occurredAt, null, null, null, null, null, numerator, denominator, null, null, List.of());
    }

    public FactDraft by(@Nullable PersonId who, @Nullable TeamId withTeam) {
        return new FactDraft(
                measure,
                occurredAt,
                who,
                withTeam,
                department,
                channel,
                category,
                numerator,
                denominator,
                settlesAt,
                rule,
                explanation);
    }

    public FactDraft in(@Nullable DepartmentId inDepartment) {
        return new FactDraft(
                measure,
                occurredAt,
                person,
                team,
                inDepartment,
                channel,
                category,
                numerator,
                denominator,
                settlesAt,
                rule,
                explanation);
    }

    public FactDraft about(@Nullable String onChannel, @Nullable Long inCategory) {
        return new FactDraft(
                measure,
                occurredAt,
                person,
                team,
                department,
                onChannel,
                inCategory,
                numerator,
                denominator,
                settlesAt,
                rule,
                explanation);
    }

    public FactDraft settling(@Nullable Instant at) {
        return new FactDraft(
                measure,
                occurredAt,
                person,
                team,
                department,
                channel,
                category,
                numerator,
                denominator,
                at,
                rule,
                explanation);
    }

    public FactDraft because(String ruleThatCounted, long... numbers) {
        return new FactDraft(
                measure,
                occurredAt,
                person,
                team,
                department,
                channel,
                category,
                numerator,
                denominator,
                settlesAt,
                ruleThatCounted,
                Arrays.stream(numbers).boxed().toList());
    }
}
