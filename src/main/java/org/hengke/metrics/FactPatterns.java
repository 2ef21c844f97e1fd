package org.hengke.metrics;

import static java.time.ZoneOffset.UTC;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.hengke.staff.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How facts hang together, by person: what a review of the indicators looks for. For the program itself, whoever asks. */
@Component
public class FactPatterns {

    private final JdbcClient jdbc;
    private final MeasureCatalogue measures;
    private final Clock clock;

    FactPatterns(JdbcClient jdbc, MeasureCatalogue measures, Clock clock) {
        this.jdbc = jdbc;
        this.measures = measures;
        this.clock = clock;
    }

    /** So many of so many. */
    public record Hits(long hits, long of) {}

    /**
     * Facts of a measure that another fact of the same source follows within a time.
     *
     * @param rule by which the other one counted
     */
    public Map<PersonId, Hits> followed(
            MeasureCode measure,
            MeasureCode by,
            String rule,
            Duration within,
            Collection<PersonId> people,
            LocalDate from,
            LocalDate until) {
        return byPerson(
                """
            select person_id, count(*) as whole,
                   count(*) filter (where exists (
                       select from metrics.facts as later
                        where later.source_kind = facts.source_kind and later.source_id = facts.source_id
                          and later.measure_id = :by and later.rule = :rule and later.superseded_at is null
                          and later.occurred_at > facts.occurred_at
                          and later.occurred_at <= facts.occurred_at + make_interval(secs => :within))) as hits
              from metrics.facts
             where measure_id = :measure and person_id = any (:people) and superseded_at is null
               and business_day between :from and :until and occurred_at <= :now
             group by person_id
            """,
                Map.of("by", measures.id(by), "rule", rule, "within", within.toSeconds()),
                measure,
                people,
                from,
                until);
    }

    /**
     * Of the facts whose first explaining number is within the last fifth below the second, those within the last tenth: half of them
     * or fewer where nobody looks at the limit.
     */
    public Map<PersonId, Hits> justBelow(
            MeasureCode measure, Collection<PersonId> people, LocalDate from, LocalDate until) {
        return byPerson("""
            select person_id, count(*) as whole,
                   count(*) filter (where explanation[1] > 0.9 * explanation[2]) as hits
              from metrics.facts
             where measure_id = :measure and person_id = any (:people) and superseded_at is null
               and business_day between :from and :until and occurred_at <= :now
               and array_length(explanation, 1) = 2 and explanation[2] > 0
               and explanation[1] > 0.8 * explanation[2] and explanation[1] <= explanation[2]
             group by person_id
            """, Map.of(), measure, people, from, until);
    }

    private Map<PersonId, Hits> byPerson(
            String sql,
            Map<String, Object> more,
            MeasureCode measure,
            Collection<PersonId> people,
            LocalDate from,
            LocalDate until) {
        var hits = new HashMap<PersonId, Hits>();
        jdbc.sql(sql)
                .params(more)
                .param("measure", measures.id(measure))
                .param("people", people.stream().map(PersonId::value).toArray(Long[]::new))
                .param("from", from)
                .param("until", until)
                .param("now", clock.instant().atOffset(UTC))
                .query(row -> {
                    hits.put(
                            new PersonId(row.getLong("person_id")),
                            new Hits(row.getLong("hits"), row.getLong("whole")));
                });
        return hits;
    }
}
