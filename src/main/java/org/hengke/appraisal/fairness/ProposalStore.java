package org.hengke.appraisal.fairness;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hengke.appraisal.scorecards.ScorecardId;
import org.hengke.platform.Cursor;
import org.hengke.platform.Kind;
import org.hengke.platform.Refusal;
import org.hengke.staff.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Proposals in the database. */
@Repository
class ProposalStore {

    private static final String SELECT = """
        select p.id, p.scorecard_id, p.scorecard_version, p.items, p.evidence, p.state, p.author_id, p.proposed_at,
               p.decided_by, p.decided_at, p.decided_words, p.drafted, p.revision,
               next.version as next_version, next.published_at as next_at
          from appraisal.indicator_proposals p
          left join lateral (select v.version, v.published_at
                               from appraisal.scorecard_versions v
                              where v.scorecard_id = p.scorecard_id and p.state = 'ACCEPTED'
                                and v.published_at is not null and v.version > p.decided_upon
                              order by v.version
                              limit 1) as next on true
        """;

    private final JdbcClient jdbc;
    private final JsonMapper json;

    ProposalStore(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    ProposalId add(
            ScorecardId scorecard,
            int version,
            List<Integer> items,
            ProposalEvidence evidence,
            PersonId author,
            Instant at) {
        return new ProposalId(jdbc.sql("""
                insert into appraisal.indicator_proposals
                       (scorecard_id, scorecard_version, items, evidence, author_id, proposed_at)
                values (:scorecard, :version, cast(:items as jsonb), cast(:evidence as jsonb), :author, :at)
                returning id
                """)
                .param("scorecard", scorecard.value())
                .param("version", version)
                .param("items", json.writeValueAsString(items))
                .param("evidence", json.writeValueAsString(evidence))
                .param("author", author.value())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .query(Long.class)
                .single());
    }

    void word(ProposalId id, int version, ProposalDraft draft, Instant at) {
        jdbc.sql("""
                insert into appraisal.indicator_proposal_versions
                       (proposal_id, version, kind, value, keeps, formula, what, why, written_at)
                values (:id, :version, :kind, :value, :keeps, :formula, :what, :why, :at)
                """)
                .param("id", id.value())
                .param("version", version)
                .param("kind", draft.kind().name())
                .param("value", draft.value(), Types.NUMERIC)
                .param("keeps", draft.keeps(), Types.INTEGER)
                .param("formula", draft.formula(), Types.VARCHAR)
                .param("what", draft.what())
                .param("why", draft.why())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** @throws Refusal {@code appraisal.proposals.stale} unless it is at this revision */
    void touch(ProposalId id, long revision) {
        int touched = jdbc.sql("""
                update appraisal.indicator_proposals
                   set revision = revision + 1
                 where id = :id
                   and revision = :revision
                """)
                .param("id", id.value())
                .param("revision", revision)
                .update();
        if (touched == 0) {
            throw new Refusal(Kind.STALE, "appraisal.proposals.stale");
        }
    }

    void decide(ProposalId id, ProposalState state, @Nullable String words, boolean drafted, PersonId by, Instant at) {
        jdbc.sql("""
                update appraisal.indicator_proposals
                   set state = :state, decided_words = :words, drafted = :drafted, decided_by = :by, decided_at = :at,
                       decided_upon = (select max(v.version)
                                         from appraisal.scorecard_versions v
                                        where v.scorecard_id = indicator_proposals.scorecard_id
                                          and v.published_at is not null)
                 where id = :id
                """)
                .param("state", state.name())
                .param("words", words)
                .param("drafted", drafted)
                .param("by", by.value())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("id", id.value())
                .update();
    }

    Optional<Proposal> find(ProposalId id) {
        return read(jdbc.sql(SELECT + " where p.id = :id").param("id", id.value())).stream()
                .findFirst();
    }

    /**
     * The latest first.
     *
     * @param open whether those still to be decided, or those that were; both where absent
     */
    List<Proposal> list(@Nullable ScorecardId scorecard, @Nullable Boolean open, @Nullable Cursor after, int limit) {
        var conditions = new ArrayList<String>();
        var parameters = new HashMap<String, Object>();
        if (scorecard != null) {
            conditions.add("p.scorecard_id = :scorecard");
            parameters.put("scorecard", scorecard.value());
        }
        if (open != null) {
            conditions.add("(p.state = 'PROPOSED') = :open");
            parameters.put("open", open);
        }
        if (after != null) {
            conditions.add("p.id < :after");
            parameters.put("after", after.number(0));
        }
        var where = conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
        return read(jdbc.sql(SELECT + where + " order by p.id desc limit :limit")
                .params(parameters)
                .param("limit", limit));
    }

    private List<Proposal> read(JdbcClient.StatementSpec sql) {
        var found = sql.query((row, _) -> proposal(row)).list();
        var worded = worded(found.stream().map(Proposal::id).toList());
        return found.stream()
                .map(one -> with(one, worded.getOrDefault(one.id(), List.of())))
                .toList();
    }

    private Map<ProposalId, List<Proposal.Worded>> worded(List<ProposalId> ids) {
        var worded = new HashMap<ProposalId, List<Proposal.Worded>>();
        jdbc.sql("""
                select proposal_id, version, kind, value, keeps, formula, what, why, written_at
                  from appraisal.indicator_proposal_versions
                 where proposal_id = any (:ids)
                 order by proposal_id, version desc
                """)
                .param("ids", ids.stream().map(ProposalId::value).toArray(Long[]::new))
                .query(row -> {
                    worded.computeIfAbsent(new ProposalId(row.getLong("proposal_id")), id -> new ArrayList<>())
                            .add(new Proposal.Worded(
                                    row.getInt("version"),
                                    new ProposalDraft(
                                            ProposalKind.valueOf(row.getString("kind")),
                                            row.getBigDecimal("value"),
                                            row.getObject("keeps", Integer.class),
                                            row.getString("formula"),
                                            row.getString("what"),
                                            row.getString("why")),
                                    instant(row, "written_at")));
                });
        return worded;
    }

    private static Proposal with(Proposal one, List<Proposal.Worded> versions) {
        return new Proposal(
                one.id(),
                one.scorecard(),
                one.scorecardVersion(),
                one.items(),
                one.evidence(),
                one.state(),
                one.author(),
                one.proposedAt(),
                versions,
                one.decidedBy(),
                one.decidedAt(),
                one.decidedWords(),
                one.drafted(),
                one.implementedIn(),
                one.revision());
    }

    private Proposal proposal(ResultSet row) throws SQLException {
        var decidedBy = row.getObject("decided_by", Long.class);
        var next = row.getObject("next_version", Integer.class);
        return new Proposal(
                new ProposalId(row.getLong("id")),
                new ScorecardId(row.getLong("scorecard_id")),
                row.getInt("scorecard_version"),
                json.readValue(row.getString("items"), new TypeReference<List<Integer>>() {}),
                json.readValue(row.getString("evidence"), ProposalEvidence.class),
                ProposalState.valueOf(row.getString("state")),
                new PersonId(row.getLong("author_id")),
                instant(row, "proposed_at"),
                List.of(),
                decidedBy == null ? null : new PersonId(decidedBy),
                decidedBy == null ? null : instant(row, "decided_at"),
                row.getString("decided_words"),
                row.getBoolean("drafted"),
                next == null ? null : new Proposal.Implemented(next, instant(row, "next_at")),
                row.getLong("revision"));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
