package org.hengke.appraisal.plans;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hengke.appraisal.periods.PeriodId;
import org.hengke.platform.Kind;
import org.hengke.platform.Refusal;
import org.hengke.staff.PersonId;
import org.hengke.staff.Rank;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Pools, shares and what happened to them. */
@Repository
class BonusStore {

    private static final String SELECT = """
            select id, period_id, name, amount, specialist, supervisor, manager, left_out, seed, state, made_by, made_at,
                   decided_by, decided_at, approved_by, approved_at, version
              from appraisal.bonus_pools
            """;

    private final JdbcClient jdbc;

    BonusStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The newest first. */
    List<BonusPool> all() {
        return jdbc.sql(SELECT + " order by id desc")
                .query((row, n) -> pool(row))
                .list();
    }

    /** Those of a period that were approved. */
    List<BonusPool> approved(PeriodId period) {
        return jdbc.sql(SELECT + " where period_id = :period and state = 'APPROVED' order by id")
                .param("period", period.value())
                .query((row, n) -> pool(row))
                .list();
    }

    /** Those approved in which somebody has a share, the newest first. */
    List<BonusPool> approvedFor(PersonId person) {
        return jdbc.sql(SELECT + """
                 where state = 'APPROVED'
                   and id in (select pool_id from appraisal.bonus_shares where person_id = :person)
                 order by id desc""")
                .param("person", person.value())
                .query((row, n) -> pool(row))
                .list();
    }

    Optional<BonusPool> find(BonusPoolId id) {
        return jdbc.sql(SELECT + " where id = :id")
                .param("id", id.value())
                .query((row, n) -> pool(row))
                .optional();
    }

    /** Held against changes by others until the transaction ends. */
    Optional<BonusPool> lock(BonusPoolId id) {
        return jdbc.sql(SELECT + " where id = :id for no key update")
                .param("id", id.value())
                .query((row, n) -> pool(row))
                .optional();
    }

    BonusPoolId insert(PeriodId period, BonusDraft draft, long seed, PersonId by, Instant at) {
        return new BonusPoolId(jdbc.sql("""
                insert into appraisal.bonus_pools
                       (period_id, name, amount, specialist, supervisor, manager, left_out, seed, state, made_by, made_at, version)
                values (:period, :name, :amount, :specialist, :supervisor, :manager, :leftOut, :seed, 'DRAFT', :by, :at, 1)
                returning id""")
                .param("period", period.value())
                .params(said(draft))
                .param("seed", seed)
                .param("by", by.value())
                .param("at", Timestamp.from(at))
                .query(Long.class)
                .single());
    }

    /** @throws Refusal {@code bonuses.stale} where it was changed since that version */
    void save(BonusPool pool, long version) {
        int saved = jdbc.sql("""
                update appraisal.bonus_pools
                   set name = :name,
                       amount = :amount,
                       specialist = :specialist,
                       supervisor = :supervisor,
                       manager = :manager,
                       left_out = :leftOut,
                       state = :state,
                       decided_by = :decidedBy,
                       decided_at = :decidedAt,
                       approved_by = :approvedBy,
                       approved_at = :approvedAt,
                       version = version + 1
                 where id = :id
                   and version = :version""")
                .params(said(pool.content()))
                .param("state", pool.state().name())
                .param("decidedBy", id(pool.decidedBy()))
                .param("decidedAt", at(pool.decidedAt()))
                .param("approvedBy", id(pool.approvedBy()))
                .param("approvedAt", at(pool.approvedAt()))
                .param("id", pool.id().value())
                .param("version", version)
                .update();
        if (saved == 0) {
            throw new Refusal(Kind.STALE, "bonuses.stale");
        }
    }

    void dropShares(BonusPoolId pool) {
        jdbc.sql("delete from appraisal.bonus_shares where pool_id = :pool")
                .param("pool", pool.value())
                .update();
    }

    void keepShares(BonusPoolId pool, List<BonusShare> shares) {
        shares.forEach(share -> jdbc.sql("""
                insert into appraisal.bonus_shares
                       (pool_id, person_id, points, grade, rank, rank_coefficient, presence, amount, equal)
                values (:pool, :person, :points, :grade, :rank, :coefficient, :presence, :amount, :equal)""")
                .param("pool", pool.value())
                .param("person", share.person().value())
                .param("points", share.points())
                .param("grade", share.grade())
                .param("rank", share.rank().name())
                .param("coefficient", share.rankCoefficient())
                .param("presence", share.presence())
                .param("amount", share.amount())
                .param("equal", share.equal())
                .update());
    }

    /** The largest first. */
    List<BonusShare> shares(BonusPoolId pool) {
        return jdbc.sql("""
                select person_id, points, grade, rank, rank_coefficient, presence, amount, equal
                  from appraisal.bonus_shares
                 where pool_id = :pool
                 order by amount desc, person_id""")
                .param("pool", pool.value())
                .query((row, n) -> new BonusShare(
                        new PersonId(row.getLong("person_id")),
                        row.getBigDecimal("points"),
                        row.getString("grade"),
                        Rank.valueOf(row.getString("rank")),
                        row.getBigDecimal("rank_coefficient"),
                        row.getBigDecimal("presence"),
                        row.getBigDecimal("amount"),
                        row.getBigDecimal("equal")))
                .list();
    }

    void append(BonusPoolId pool, BonusEntry entry) {
        jdbc.sql("""
                insert into appraisal.bonus_entries (pool_id, kind, at, by_id, words)
                values (:pool, :kind, :at, :by, :words)""")
                .param("pool", pool.value())
                .param("kind", entry.sort().name())
                .param("at", Timestamp.from(entry.at()))
                .param("by", entry.by().value())
                .param("words", entry.words())
                .update();
    }

    /** The first first. */
    List<BonusEntry> entries(BonusPoolId pool) {
        return jdbc.sql("""
                select kind, at, by_id, words
                  from appraisal.bonus_entries
                 where pool_id = :pool
                 order by id""")
                .param("pool", pool.value())
                .query((row, n) -> new BonusEntry(
                        BonusEntry.Sort.valueOf(row.getString("kind")),
                        row.getTimestamp("at").toInstant(),
                        new PersonId(row.getLong("by_id")),
                        row.getString("words")))
                .list();
    }

    private static Map<String, @Nullable Object> said(BonusDraft draft) {
        var said = new HashMap<String, @Nullable Object>();
        said.put("name", draft.name());
        said.put("amount", draft.amount());
        said.put("specialist", draft.coefficients().specialist());
        said.put("supervisor", draft.coefficients().supervisor());
        said.put("manager", draft.coefficients().manager());
        said.put("leftOut", draft.leftOut().stream().map(PersonId::value).toArray(Long[]::new));
        return said;
    }

    private static BonusPool pool(ResultSet row) throws SQLException {
        return new BonusPool(
                new BonusPoolId(row.getLong("id")),
                new PeriodId(row.getLong("period_id")),
                new BonusDraft(
                        row.getString("name"),
                        row.getBigDecimal("amount"),
                        new RankCoefficients(
                                row.getBigDecimal("specialist"),
                                row.getBigDecimal("supervisor"),
                                row.getBigDecimal("manager")),
                        Arrays.stream((Long[]) row.getArray("left_out").getArray())
                                .map(PersonId::new)
                                .toList()),
                row.getLong("seed"),
                BonusState.valueOf(row.getString("state")),
                new PersonId(row.getLong("made_by")),
                row.getTimestamp("made_at").toInstant(),
                person(row, "decided_by"),
                instant(row, "decided_at"),
                person(row, "approved_by"),
                instant(row, "approved_at"),
                row.getLong("version"));
    }

    private static @Nullable PersonId person(ResultSet row, String column) throws SQLException {
        var id = row.getObject(column, Long.class);
        return id == null ? null : new PersonId(id);
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var at = row.getTimestamp(column);
        return at == null ? null : at.toInstant();
    }

    private static @Nullable Long id(@Nullable PersonId person) {
        return person == null ? null : person.value();
    }

    private static @Nullable Timestamp at(@Nullable Instant instant) {
        return instant == null ? null : Timestamp.from(instant);
    }
}
