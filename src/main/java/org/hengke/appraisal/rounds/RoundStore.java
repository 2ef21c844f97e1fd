package org.hengke.appraisal.rounds;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.hengke.appraisal.periods.PeriodId;
import org.hengke.appraisal.periods.PeriodState;
import org.hengke.platform.Kind;
import org.hengke.platform.Refusal;
import org.hengke.staff.PersonId;
import org.hengke.staff.TeamId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** Rounds, those rated in them, and their reports. */
@Repository
class RoundStore {

    private static final String ROUND = """
            select r.id, r.name, r.period_id, r.first_day, r.last_day, r.superior_weight, r.peer_weight,
                   r.subordinate_weight, r.customer_weight, r.state, r.opened_by, r.closed_on, r.version
              from appraisal.rounds r
            """;

    private static final String RATED = """
            select p.id, p.round_id, p.person_id, p.team_id, p.superior_id, p.items
              from appraisal.round_people p
            """;

    private final JdbcClient jdbc;
    private final JsonMapper json;

    RoundStore(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** The newest first. */
    List<Round> all() {
        return jdbc.sql(ROUND + " order by r.id desc")
                .query((row, _) -> round(row))
                .list();
    }

    /** Those in which somebody is rated or answers for who is, the newest first. */
    List<Round> around(PersonId person) {
        return jdbc.sql(ROUND + """
                 where r.id in (select p.round_id
                                  from appraisal.round_people p
                                 where p.person_id = :person or p.superior_id = :person)
                 order by r.id desc
                """)
                .param("person", person.value())
                .query((row, _) -> round(row))
                .list();
    }

    /** How far a period is. */
    Optional<PeriodState> stateOf(PeriodId period) {
        return jdbc.sql("select state from appraisal.periods where id = :id")
                .param("id", period.value())
                .query((row, _) -> PeriodState.valueOf(row.getString("state")))
                .optional();
    }

    /** Those of a period that were not given up. */
    List<Round> ofPeriod(PeriodId period) {
        return jdbc.sql(ROUND + " where r.period_id = :period and r.state <> 'CANCELLED' order by r.id")
                .param("period", period.value())
                .query((row, _) -> round(row))
                .list();
    }

    /** Those still answered in whose last day is over. */
    List<Round> overdue(LocalDate today) {
        return jdbc.sql(ROUND + " where r.state = 'ANSWERING' and r.last_day < :today order by r.id")
                .param("today", today)
                .query((row, _) -> round(row))
                .list();
    }

    Optional<Round> find(RoundId id) {
        return jdbc.sql(ROUND + " where r.id = :id")
                .param("id", id.value())
                .query((row, _) -> round(row))
                .optional();
    }

    /** Held as it is until the transaction ends, by several at once. */
    Optional<Round> hold(RoundId id) {
        return jdbc.sql(ROUND + " where r.id = :id for share")
                .param("id", id.value())
                .query((row, _) -> round(row))
                .optional();
    }

    /** Held for a change. */
    Optional<Round> lock(RoundId id) {
        return jdbc.sql(ROUND + " where r.id = :id for update")
                .param("id", id.value())
                .query((row, _) -> round(row))
                .optional();
    }

    /** One at a time: what closes reads what closed before. */
    void queueToClose() {
        jdbc.sql("select pg_advisory_xact_lock(hashtext('appraisal.rounds closing'))")
                .query((row, _) -> 1)
                .single();
    }

    /** One at a time adds people to rounds of a period. */
    void queueToFill(PeriodId period) {
        jdbc.sql("select pg_advisory_xact_lock(hashtext('appraisal.rounds filling'), :period)")
                .param("period", (int) period.value())
                .query((row, _) -> 1)
                .single();
    }

    RoundId insert(RoundDraft draft, PersonId by) {
        return new RoundId(jdbc.sql("""
                insert into appraisal.rounds
                       (name, period_id, first_day, last_day, superior_weight, peer_weight, subordinate_weight,
                        customer_weight, opened_by)
                values (:name, :period, :first, :last, :superior, :peer, :subordinate, :customer, :by)
                returning id
                """)
                .param("name", draft.name())
                .param("period", draft.period() == null ? null : draft.period().value())
                .param("first", draft.firstDay())
                .param("last", draft.lastDay())
                .param("superior", draft.weights().superior())
                .param("peer", draft.weights().peer())
                .param("subordinate", draft.weights().subordinate())
                .param("customer", draft.weights().customer())
                .param("by", by.value())
                .query(Long.class)
                .single());
    }

    /** Another name or other days. */
    void change(RoundId id, String name, LocalDate firstDay, LocalDate lastDay) {
        jdbc.sql("""
                update appraisal.rounds
                   set name = :name, first_day = :first, last_day = :last, version = version + 1
                 where id = :id
                """)
                .param("name", name)
                .param("first", firstDay)
                .param("last", lastDay)
                .param("id", id.value())
                .update();
    }

    void go(RoundId id, RoundState to, @Nullable LocalDate closedOn) {
        jdbc.sql("""
                update appraisal.rounds
                   set state = :state, closed_on = :closed, version = version + 1
                 where id = :id
                """)
                .param("state", to.name())
                .param("closed", closedOn)
                .param("id", id.value())
                .update();
    }

    /** @throws Refusal {@code appraisal.rounds.stale} unless it is at this version */
    static void mustBeAt(Round round, long version) {
        if (round.version() != version) {
            throw new Refusal(Kind.STALE, "appraisal.rounds.stale");
        }
    }

    void add(RoundId round, PersonId person, @Nullable TeamId team, @Nullable PersonId superior, List<String> items) {
        jdbc.sql("""
                insert into appraisal.round_people (round_id, person_id, team_id, superior_id, items)
                values (:round, :person, :team, :superior, :items)
                    on conflict on constraint round_people_are_rated_once do nothing
                """)
                .param("round", round.value())
                .param("person", person.value())
                .param("team", team == null ? null : team.value())
                .param("superior", superior == null ? null : superior.value())
                .param("items", items.toArray(String[]::new))
                .update();
    }

    void remove(long rated) {
        jdbc.sql("delete from appraisal.round_people where id = :id")
                .param("id", rated)
                .update();
    }

    void setSuperior(long rated, @Nullable PersonId superior) {
        jdbc.sql("update appraisal.round_people set superior_id = :superior where id = :id")
                .param("superior", superior == null ? null : superior.value())
                .param("id", rated)
                .update();
    }

    List<Rated> people(RoundId round) {
        return jdbc.sql(RATED + " where p.round_id = :round order by p.id")
                .param("round", round.value())
                .query((row, _) -> rated(row))
                .list();
    }

    List<Rated> people(List<RoundId> rounds) {
        return jdbc.sql(RATED + " where p.round_id = any (:rounds) order by p.id")
                .param("rounds", rounds.stream().map(RoundId::value).toArray(Long[]::new))
                .query((row, _) -> rated(row))
                .list();
    }

    Optional<Rated> rated(long id) {
        return jdbc.sql(RATED + " where p.id = :id")
                .param("id", id)
                .query((row, _) -> rated(row))
                .optional();
    }

    Optional<Rated> rated(RoundId round, PersonId person) {
        return jdbc.sql(RATED + " where p.round_id = :round and p.person_id = :person")
                .param("round", round.value())
                .param("person", person.value())
                .query((row, _) -> rated(row))
                .optional();
    }

    /** The same person in other rounds that closed on this day or later. */
    List<Rated> closedSince(PersonId person, LocalDate day) {
        return jdbc.sql(RATED + """
                  join appraisal.rounds r on r.id = p.round_id
                 where p.person_id = :person
                   and p.report is not null
                   and r.closed_on >= :day
                 order by p.id
                """)
                .param("person", person.value())
                .param("day", day)
                .query((row, _) -> rated(row))
                .list();
    }

    /** Every time somebody was rated. */
    List<Long> ratedAs(PersonId person) {
        return jdbc.sql("select id from appraisal.round_people where person_id = :person and report is not null")
                .param("person", person.value())
                .query((row, _) -> row.getLong("id"))
                .list();
    }

    void report(long rated, RoundReport report) {
        jdbc.sql("update appraisal.round_people set report = cast(:report as jsonb) where id = :id")
                .param("report", json.writeValueAsString(report))
                .param("id", rated)
                .update();
    }

    Optional<RoundReport> report(long rated) {
        return jdbc.sql("select report from appraisal.round_people where id = :id and report is not null")
                .param("id", rated)
                .query((row, _) -> json.readValue(row.getString("report"), RoundReport.class))
                .optional();
    }

    private static Round round(ResultSet row) throws SQLException {
        var period = row.getObject("period_id", Long.class);
        return new Round(
                new RoundId(row.getLong("id")),
                row.getString("name"),
                period == null ? null : new PeriodId(period),
                row.getObject("first_day", LocalDate.class),
                row.getObject("last_day", LocalDate.class),
                new GroupWeights(
                        row.getInt("superior_weight"),
                        row.getInt("peer_weight"),
                        row.getInt("subordinate_weight"),
                        row.getInt("customer_weight")),
                RoundState.valueOf(row.getString("state")),
                new PersonId(row.getLong("opened_by")),
                row.getObject("closed_on", LocalDate.class),
                row.getLong("version"));
    }

    private static Rated rated(ResultSet row) throws SQLException {
        var team = row.getObject("team_id", Long.class);
        var superior = row.getObject("superior_id", Long.class);
        return new Rated(
                row.getLong("id"),
                new RoundId(row.getLong("round_id")),
                new PersonId(row.getLong("person_id")),
                team == null ? null : new TeamId(team),
                superior == null ? null : new PersonId(superior),
                Arrays.asList((String[]) row.getArray("items").getArray()));
    }
}
