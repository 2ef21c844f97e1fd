package org.hengke.appraisal.periods;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hengke.appraisal.scorecards.ScorecardId;
import org.hengke.appraisal.scorecards.Scorecards.VersionOf;
import org.hengke.platform.Kind;
import org.hengke.platform.Refusal;
import org.hengke.staff.DepartmentId;
import org.hengke.staff.PersonId;
import org.hengke.staff.TeamId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Appraisals with their parts and absences in the database. */
@Repository
class AppraisalStore {

    private static final String SELECT = """
            select a.id, a.period_id, a.person_id, a.standing, a.scorecard_id, a.scorecard_version, a.team_id, a.coefficient,
                   a.included_by, a.included_reason, a.version
              from appraisal.appraisals a
            """;

    private final JdbcClient jdbc;
    private final JdbcTemplate template;

    AppraisalStore(JdbcClient jdbc, JdbcTemplate template) {
        this.jdbc = jdbc;
        this.template = template;
    }

    /** By person. */
    List<Appraisal> ofPeriod(PeriodId period) {
        return read(" where a.period_id = :id order by a.person_id", period.value(), false);
    }

    List<Appraisal> ofPerson(PersonId person) {
        return read(
                " where a.person_id = :id and not a.cancelled order by a.first_day desc, a.id desc",
                person.value(),
                false);
    }

    Optional<Appraisal> find(AppraisalId id) {
        return read(" where a.id = :id", id.value(), false).stream().findFirst();
    }

    /** Held against changes by others until the transaction ends. */
    Optional<Appraisal> lock(AppraisalId id) {
        return read(" where a.id = :id", id.value(), true).stream().findFirst();
    }

    private List<Appraisal> read(String where, long id, boolean locked) {
        var heads = jdbc.sql(SELECT + where + (locked ? " for no key update" : ""))
                .param("id", id)
                .query((row, n) -> head(row))
                .list();
        var ids = heads.stream().map(head -> head.id().value()).toArray(Long[]::new);
        var parts = new HashMap<AppraisalId, List<Part>>();
        jdbc.sql("""
                select appraisal_id, from_day, until_day, team_id, department_id, superior_id, teams, departments
                  from appraisal.appraisal_parts
                 where appraisal_id = any (:ids)
                 order by appraisal_id, from_day
                """).param("ids", ids).query(row -> {
            parts.computeIfAbsent(new AppraisalId(row.getLong("appraisal_id")), k -> new ArrayList<>())
                    .add(part(row));
        });
        var aways = new HashMap<AppraisalId, List<Away>>();
        jdbc.sql("""
                select appraisal_id, from_day, until_day
                  from appraisal.absences
                 where appraisal_id = any (:ids)
                   and withdrawn_at is null
                 order by appraisal_id, from_day
                """).param("ids", ids).query(row -> {
            aways.computeIfAbsent(new AppraisalId(row.getLong("appraisal_id")), k -> new ArrayList<>())
                    .add(new Away(
                            row.getObject("from_day", LocalDate.class), row.getObject("until_day", LocalDate.class)));
        });
        return heads.stream()
                .map(head -> head.in(parts.getOrDefault(head.id(), List.of()))
                        .away(aways.getOrDefault(head.id(), List.of())))
                .toList();
    }

    /** Those already in another period of the span and days are passed over. */
    Map<PersonId, AppraisalId> add(AppraisalPeriod period, Collection<Appraisal> fresh) {
        var added = new HashMap<PersonId, AppraisalId>();
        jdbc.sql("""
                insert into appraisal.appraisals
                       (period_id, person_id, span, first_day, standing, scorecard_id, scorecard_version, team_id, coefficient)
                select :period, person, :span, :first, standing, scorecard, version, team, coefficient
                  from unnest(:people::bigint[], :standings::text[], :scorecards::bigint[], :versions::integer[],
                              :teams::bigint[], :coefficients::numeric[])
                       as fresh (person, standing, scorecard, version, team, coefficient)
                    on conflict (person_id, span, first_day) where not cancelled do nothing
                returning id, person_id
                """)
                .param("period", period.id().value())
                .param("span", period.span().name())
                .param("first", period.firstDay())
                .param("people", fresh.stream().map(one -> one.person().value()).toArray(Long[]::new))
                .param(
                        "standings",
                        fresh.stream().map(one -> one.standing().name()).toArray(String[]::new))
                .param(
                        "scorecards",
                        fresh.stream().map(AppraisalStore::scorecard).toArray(Long[]::new))
                .param("versions", fresh.stream().map(AppraisalStore::version).toArray(Integer[]::new))
                .param("teams", fresh.stream().map(one -> value(one.team())).toArray(Long[]::new))
                .param(
                        "coefficients",
                        fresh.stream()
                                .map(one -> one.coefficient().toPlainString())
                                .toArray(String[]::new))
                .query(row -> {
                    added.put(new PersonId(row.getLong("person_id")), new AppraisalId(row.getLong("id")));
                });
        var rows = new ArrayList<Object[]>();
        for (var one : fresh) {
            var id = added.get(one.person());
            if (id != null) {
                one.parts().forEach(part -> rows.add(row(id, part)));
            }
        }
        addParts(rows);
        return added;
    }

    /** Keeps everything that may change about it. */
    void save(Appraisal appraisal) {
        int saved = jdbc.sql("""
                update appraisal.appraisals
                   set standing = :standing, scorecard_id = :scorecard, scorecard_version = :scorecardVersion,
                       team_id = :team, coefficient = :coefficient, included_by = :by, included_reason = :reason,
                       version = version + 1
                 where id = :id
                   and version = :version
                """)
                .param("standing", appraisal.standing().name())
                .param("scorecard", scorecard(appraisal))
                .param("scorecardVersion", version(appraisal))
                .param("team", value(appraisal.team()))
                .param("coefficient", appraisal.coefficient())
                .param("by", value(appraisal.includedBy()))
                .param("reason", appraisal.includedReason())
                .param("id", appraisal.id().value())
                .param("version", appraisal.version())
                .update();
        if (saved == 0) {
            throw new Refusal(Kind.STALE, "appraisal.periods.stale");
        }
    }

    void saveParts(AppraisalId id, List<Part> parts) {
        jdbc.sql("delete from appraisal.appraisal_parts where appraisal_id = :id")
                .param("id", id.value())
                .update();
        addParts(parts.stream().map(part -> row(id, part)).toList());
    }

    void cancel(PeriodId period) {
        jdbc.sql("update appraisal.appraisals set cancelled = true, version = version + 1 where period_id = :period")
                .param("period", period.value())
                .update();
    }

    private void addParts(List<Object[]> rows) {
        if (!rows.isEmpty()) {
            template.batchUpdate("""
                    insert into appraisal.appraisal_parts
                           (appraisal_id, from_day, until_day, team_id, department_id, superior_id, teams, departments)
                    values (?, ?, ?, ?, ?, ?, ?, ?)
                    """, rows);
        }
    }

    private static Object[] row(AppraisalId id, Part part) {
        return new Object[] {
            id.value(),
            part.from(),
            part.until(),
            value(part.team()),
            part.department() == null ? null : part.department().value(),
            value(part.superior()),
            part.teams().stream().map(TeamId::value).toArray(Long[]::new),
            part.departments().stream().map(DepartmentId::value).toArray(Long[]::new)
        };
    }

    private static Appraisal head(ResultSet row) throws SQLException {
        var scorecard = row.getObject("scorecard_id", Long.class);
        var team = row.getObject("team_id", Long.class);
        return new Appraisal(
                new AppraisalId(row.getLong("id")),
                new PeriodId(row.getLong("period_id")),
                new PersonId(row.getLong("person_id")),
                Standing.valueOf(row.getString("standing")),
                scorecard == null ? null : new VersionOf(new ScorecardId(scorecard), row.getInt("scorecard_version")),
                team == null ? null : new TeamId(team),
                row.getBigDecimal("coefficient"),
                person(row, "included_by"),
                row.getString("included_reason"),
                row.getLong("version"),
                List.of(),
                List.of());
    }

    private static Part part(ResultSet row) throws SQLException {
        var team = row.getObject("team_id", Long.class);
        var department = row.getObject("department_id", Long.class);
        return new Part(
                row.getObject("from_day", LocalDate.class),
                row.getObject("until_day", LocalDate.class),
                team == null ? null : new TeamId(team),
                department == null ? null : new DepartmentId(department),
                person(row, "superior_id"),
                longs(row, "teams").stream().map(TeamId::new).toList(),
                longs(row, "departments").stream().map(DepartmentId::new).toList());
    }

    static List<Long> longs(ResultSet row, String column) throws SQLException {
        return Arrays.asList((Long[]) row.getArray(column).getArray());
    }

    static @Nullable PersonId person(ResultSet row, String column) throws SQLException {
        var id = row.getObject(column, Long.class);
        return id == null ? null : new PersonId(id);
    }

    static @Nullable Long value(@Nullable PersonId person) {
        return person == null ? null : person.value();
    }

    private static @Nullable Long value(@Nullable TeamId team) {
        return team == null ? null : team.value();
    }

    private static @Nullable Long scorecard(Appraisal appraisal) {
        return appraisal.scorecard() == null
                ? null
                : appraisal.scorecard().scorecard().value();
    }

    private static @Nullable Integer version(Appraisal appraisal) {
        return appraisal.scorecard() == null ? null : appraisal.scorecard().version();
    }
}
