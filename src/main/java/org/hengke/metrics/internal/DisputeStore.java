package org.hengke.metrics.internal;

import static java.time.ZoneOffset.UTC;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hengke.metrics.DisputeState;
import org.hengke.metrics.Effect;
import org.hengke.platform.Cursor;
import org.hengke.staff.PersonId;
import org.hengke.staff.Scope;
import org.hengke.staff.TeamId;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Disputes in SQL. */
@Component
public class DisputeStore {

    private static final String COLUMNS = """
        id, fact_id, person_id, team_id, raised_by, raised_at, reason, state, effect, answer, answered_by, answered_at, version\
        """;

    private final JdbcClient jdbc;

    DisputeStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A dispute as stored. */
    public record Stored(
            long id,
            long fact,
            @Nullable PersonId person,
            @Nullable TeamId team,
            PersonId raisedBy,
            Instant raisedAt,
            String reason,
            DisputeState state,
            @Nullable Effect effect,
            @Nullable String answer,
            @Nullable PersonId answeredBy,
            @Nullable Instant answeredAt,
            long version) {}

    /** @throws DuplicateKeyException if one about the fact is open */
    public long insert(FactReader.Stored fact, short measure, PersonId by, Instant now, String reason) {
        return jdbc.sql("""
            insert into metrics.disputes
                   (fact_id, fact_occurred_at, measure_id, source_kind, source_id, person_id, team_id, raised_by, raised_at,
                    reason, state)
            values (:fact, :at, :measure, :kind, :source, :person, :team, :by, :now, :reason, 'OPEN')
            returning id
            """)
                .param("fact", fact.id())
                .param("at", fact.occurredAt().atOffset(UTC))
                .param("measure", measure)
                .param("kind", fact.sourceKind())
                .param("source", fact.sourceId())
                .param("person", fact.person() == null ? null : fact.person().value())
                .param("team", fact.team() == null ? null : fact.team().value())
                .param("by", by.value())
                .param("now", now.atOffset(UTC))
                .param("reason", reason)
                .query(Long.class)
                .single();
    }

    /** @return whether it was still open and of that version */
    public boolean answer(
            long id,
            long version,
            DisputeState state,
            @Nullable Effect effect,
            String answer,
            PersonId by,
            Instant now) {
        return jdbc.sql("""
            update metrics.disputes
               set state = :state, effect = :effect, answer = :answer, answered_by = :by, answered_at = :now,
                   version = version + 1
             where id = :id and version = :version and state = 'OPEN'
            """)
                        .param("state", state.name())
                        .param("effect", effect == null ? null : effect.name())
                        .param("answer", answer)
                        .param("by", by.value())
                        .param("now", now.atOffset(UTC))
                        .param("id", id)
                        .param("version", version)
                        .update()
                == 1;
    }

    public boolean withdraw(long id, PersonId by) {
        return jdbc.sql("""
            update metrics.disputes
               set state = 'WITHDRAWN', version = version + 1
             where id = :id and raised_by = :by and state = 'OPEN'
            """).param("id", id).param("by", by.value()).update() == 1;
    }

    public Optional<Stored> find(long id) {
        return jdbc.sql("select " + COLUMNS + " from metrics.disputes where id = :id")
                .param("id", id)
                .query(DisputeStore::stored)
                .optional();
    }

    /** Open ones within a scope, not about the viewer's own facts, the oldest first. */
    public List<Stored> waiting(Scope scope, PersonId viewer, @Nullable Cursor after, int limit) {
        var condition = scope.where("person_id", "team_id");
        return jdbc.sql("""
            select %s
              from metrics.disputes
             where state = 'OPEN' and %s and raised_by <> :viewer and person_id is distinct from :viewer
               and (raised_at, id) > (:afterAt, :afterId)
             order by raised_at, id
             limit :limit
            """.formatted(COLUMNS, condition.sql()))
                .params(condition.parameters())
                .param("viewer", viewer.value())
                .param("afterAt", (after == null ? Instant.EPOCH : after.instant(0)).atOffset(UTC))
                .param("afterId", after == null ? 0 : after.number(1))
                .param("limit", limit)
                .query(DisputeStore::stored)
                .list();
    }

    /** Those a person raised, the newest first. */
    public List<Stored> raisedBy(PersonId person, @Nullable Cursor after, int limit) {
        return jdbc.sql("""
            select %s
              from metrics.disputes
             where raised_by = :person
               and (:first or (raised_at, id) < (:afterAt, :afterId))
             order by raised_at desc, id desc
             limit :limit
            """.formatted(COLUMNS))
                .param("person", person.value())
                .param("first", after == null)
                .param("afterAt", (after == null ? Instant.EPOCH : after.instant(0)).atOffset(UTC))
                .param("afterId", after == null ? 0 : after.number(1))
                .param("limit", limit)
                .query(DisputeStore::stored)
                .list();
    }

    public static Cursor cursor(Stored dispute) {
        return Cursor.of(dispute.raisedAt(), dispute.id());
    }

    private static Stored stored(ResultSet row, int n) throws SQLException {
        var effect = row.getString("effect");
        var person = FactStore.id(row, "person_id");
        var team = FactStore.id(row, "team_id");
        var answeredBy = FactStore.id(row, "answered_by");
        var answeredAt = row.getTimestamp("answered_at");
        return new Stored(
                row.getLong("id"),
                row.getLong("fact_id"),
                person == null ? null : new PersonId(person),
                team == null ? null : new TeamId(team),
                new PersonId(row.getLong("raised_by")),
                FactStore.instant(row, "raised_at"),
                row.getString("reason"),
                DisputeState.valueOf(row.getString("state")),
                effect == null ? null : Effect.valueOf(effect),
                row.getString("answer"),
                answeredBy == null ? null : new PersonId(answeredBy),
                answeredAt == null ? null : answeredAt.toInstant(),
                row.getLong("version"));
    }
}
