package org.hengke.appraisal.scorecards;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.hengke.platform.Kind;
import org.hengke.platform.Refusal;
import org.hengke.staff.PersonId;
import org.hengke.staff.PositionId;
import org.hengke.staff.Rank;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** Scorecards and their versions in the database. */
@Repository
class ScorecardStore {

    private final JdbcClient jdbc;
    private final JsonMapper json;

    ScorecardStore(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** A scorecard with what holds and what is being worked on. */
    record Kept(
            ScorecardId id,
            PositionId position,
            long version,
            @Nullable ScorecardVersion published,
            @Nullable ScorecardVersion draft) {}

    /**
     * A position that scorecards can be for.
     *
     * @param name absent where it came with the program
     */
    record Position(
            PositionId id, @Nullable String code, @Nullable String name, Rank rank) {}

    private record Head(ScorecardId id, PositionId position, long version) {}

    private record Of(ScorecardId scorecard, ScorecardVersion version) {}

    /** In the order of ranks, the lowest first, and of their making. */
    List<Kept> all() {
        return kept(null);
    }

    Optional<Kept> find(ScorecardId id) {
        return kept(id).stream().findFirst();
    }

    private List<Kept> kept(@Nullable ScorecardId id) {
        var heads = jdbc.sql("""
                select s.id, s.position_id, s.version
                  from appraisal.scorecards s
                  join staff.positions p on p.id = s.position_id
                  join staff.ranks r on r.id = p.rank_id
                 where cast(:id as bigint) is null or s.id = :id
                 order by r.level, p.id, s.id
                """)
                .param("id", id == null ? null : id.value())
                .query((row, _) -> new Head(
                        new ScorecardId(row.getLong("id")),
                        new PositionId(row.getLong("position_id")),
                        row.getLong("version")))
                .list();
        var published = new HashMap<ScorecardId, ScorecardVersion>();
        var drafts = new HashMap<ScorecardId, ScorecardVersion>();
        jdbc.sql("""
                select distinct on (scorecard_id, published_at is null)
                       scorecard_id, version, content, edited_by, edited_at, published_by, published_at
                  from appraisal.scorecard_versions
                 where cast(:id as bigint) is null or scorecard_id = :id
                 order by scorecard_id, published_at is null, version desc
                """)
                .param("id", id == null ? null : id.value())
                .query((row, _) -> new Of(new ScorecardId(row.getLong("scorecard_id")), version(row)))
                .list()
                .forEach(of -> (of.version.publishedAt() == null ? drafts : published).put(of.scorecard, of.version));
        return heads.stream()
                .map(head ->
                        new Kept(head.id, head.position, head.version, published.get(head.id), drafts.get(head.id)))
                .toList();
    }

    /** The newest first. */
    List<ScorecardVersion> versions(ScorecardId id) {
        return jdbc.sql("""
                select version, content, edited_by, edited_at, published_by, published_at
                  from appraisal.scorecard_versions
                 where scorecard_id = :id
                 order by version desc
                """)
                .param("id", id.value())
                .query((row, _) -> version(row))
                .list();
    }

    Map<Scorecards.VersionOf, Scorecard> contents(Collection<Scorecards.VersionOf> versions) {
        var contents = new HashMap<Scorecards.VersionOf, Scorecard>();
        jdbc.sql("""
                select scorecard_id, version, content
                  from appraisal.scorecard_versions
                 where scorecard_id = any (:scorecards)
                """)
                .param(
                        "scorecards",
                        versions.stream()
                                .map(version -> version.scorecard().value())
                                .distinct()
                                .toArray(Long[]::new))
                .query(row -> {
                    var key = new Scorecards.VersionOf(
                            new ScorecardId(row.getLong("scorecard_id")), row.getInt("version"));
                    if (versions.contains(key)) {
                        contents.put(key, json.readValue(row.getString("content"), Scorecard.class));
                    }
                });
        return contents;
    }

    ScorecardId add(PositionId position) {
        return new ScorecardId(jdbc.sql("""
                insert into appraisal.scorecards (position_id)
                values (:position)
                returning id
                """)
                .param("position", position.value())
                .query(Long.class)
                .single());
    }

    /** @throws Refusal {@code appraisal.scorecards.stale} unless it is at this version */
    void touch(ScorecardId id, long version) {
        int touched =
                jdbc.sql("""
                update appraisal.scorecards
                   set version = version + 1
                 where id = :id
                   and version = :version
                """).param("id", id.value()).param("version", version).update();
        if (touched == 0) {
            throw new Refusal(Kind.STALE, "appraisal.scorecards-stale");
        }
    }

    /** Keeps the draft: the one there is, or the next version. */
    void draft(ScorecardId id, Scorecard content, PersonId by, Instant at) {
        jdbc.sql("""
                insert into appraisal.scorecard_versions (scorecard_id, version, content, edited_by, edited_at)
                select :id, coalesce(max(version) filter (where published_at is not null), 0) + 1,
                       cast(:content as jsonb), :by, :at
                  from appraisal.scorecard_versions
                 where scorecard_id = :id
                    on conflict (scorecard_id, version) do update
                   set content = excluded.content, edited_by = excluded.edited_by, edited_at = excluded.edited_at
                """)
                .param("id", id.value())
                .param("content", json.writeValueAsString(content))
                .param("by", by.value())
                .param("at", Timestamp.from(at))
                .update();
    }

    void discard(ScorecardId id) {
        jdbc.sql("delete from appraisal.scorecard_versions where scorecard_id = :id and published_at is null")
                .param("id", id.value())
                .update();
        jdbc.sql("""
                delete from appraisal.scorecards
                 where id = :id
                   and not exists (select from appraisal.scorecard_versions where scorecard_id = :id)
                """).param("id", id.value()).update();
    }

    void publish(ScorecardId id, PersonId by, Instant at) {
        jdbc.sql("""
                update appraisal.scorecard_versions
                   set published_by = :by, published_at = :at
                 where scorecard_id = :id
                   and published_at is null
                """)
                .param("by", by.value())
                .param("at", Timestamp.from(at))
                .param("id", id.value())
                .update();
    }

    Map<PositionId, Position> positions() {
        var positions = new HashMap<PositionId, Position>();
        jdbc.sql("""
                select p.id, p.code, p.name, r.code as rank
                  from staff.positions p
                  join staff.ranks r on r.id = p.rank_id
                """)
                .query((row, _) -> new Position(
                        new PositionId(row.getLong("id")),
                        row.getString("code"),
                        row.getString("name"),
                        Rank.valueOf(row.getString("rank").toUpperCase(Locale.ROOT))))
                .list()
                .forEach(position -> positions.put(position.id, position));
        return positions;
    }

    private ScorecardVersion version(ResultSet row) throws SQLException {
        return new ScorecardVersion(
                row.getInt("version"),
                json.readValue(row.getString("content"), Scorecard.class),
                person(row, "edited_by"),
                row.getTimestamp("edited_at").toInstant(),
                person(row, "published_by"),
                Optional.ofNullable(row.getTimestamp("published_at"))
                        .map(Timestamp::toInstant)
                        .orElse(null));
    }

    private static @Nullable PersonId person(ResultSet row, String column) throws SQLException {
        var id = row.getObject(column, Long.class);
        return id == null ? null : new PersonId(id);
    }
}
