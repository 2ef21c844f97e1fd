package org.hengke.metrics.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hengke.metrics.Figures;
import org.hengke.metrics.MeasureCatalogue;
import org.hengke.metrics.MeasureCode;
import org.hengke.platform.Cursor;
import org.hengke.staff.Me;
import org.hengke.staff.PersonId;
import org.hengke.staff.TeamId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Entered values in SQL. */
@Component
public class EntryStore {

    private static final String COLUMNS = """
        e.id, e.measure_id, e.day, e.person_id, e.team_id, e.version, e.withdrawn,
               v.numerator, v.denominator, v.reason, v.entered_by, v.entered_at
        """;

    private static final String LATEST = "select " + COLUMNS + """
          from metrics.entries e
          join metrics.entry_versions v on v.entry_id = e.id and v.version = e.version
        """;

    private final JdbcClient jdbc;
    private final MeasureCatalogue measures;

    EntryStore(JdbcClient jdbc, MeasureCatalogue measures) {
        this.jdbc = jdbc;
        this.measures = measures;
    }

    /** In whole parts of the measure's unit. */
    public record Amounts(long numerator, long denominator) {}

    /** An entry in its latest version. */
    public record Stored(
            long id,
            MeasureCode measure,
            LocalDate day,
            @Nullable PersonId person,
            @Nullable TeamId team,
            int version,
            boolean withdrawn,
            long numerator,
            long denominator,
            String reason,
            PersonId enteredBy,
            Instant enteredAt) {}

    public record Version(
            int version,
            long numerator,
            long denominator,
            boolean withdrawn,
            String reason,
            @Nullable String upload,
            PersonId enteredBy,
            Instant enteredAt) {}

    public long insert(short measure, LocalDate day, @Nullable PersonId person, @Nullable TeamId team) {
        return jdbc.sql("""
            insert into metrics.entries (measure_id, day, person_id, team_id, version)
            values (:measure, :day, :person, :team, 1)
            returning id
            """)
                .param("measure", measure)
                .param("day", day)
                .param("person", person == null ? null : person.value())
                .param("team", team == null ? null : team.value())
                .query(Long.class)
                .single();
    }

    public void addVersion(
            long id,
            int version,
            Amounts amounts,
            boolean withdrawn,
            String reason,
            @Nullable Long upload,
            PersonId by,
            Instant now) {
        jdbc.sql("""
            insert into metrics.entry_versions
                   (entry_id, version, numerator, denominator, withdrawn, reason, upload_id, entered_by, entered_at)
            values (:id, :version, :numerator, :denominator, :withdrawn, :reason, :upload, :by, :now)
            """)
                .param("id", id)
                .param("version", version)
                .param("numerator", amounts.numerator())
                .param("denominator", amounts.denominator())
                .param("withdrawn", withdrawn)
                .param("reason", reason)
                .param("upload", upload)
                .param("by", by.value())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
        jdbc.sql("update metrics.entries set version = :version, withdrawn = :withdrawn where id = :id")
                .param("version", version)
                .param("withdrawn", withdrawn)
                .param("id", id)
                .update();
    }

    public Optional<Stored> lock(long id) {
        return jdbc.sql(LATEST + " where e.id = :id for update of e")
                .param("id", id)
                .query((row, n) -> stored(row))
                .optional();
    }

    public List<Stored> all(Collection<Long> ids) {
        return jdbc.sql(LATEST + " where e.id = any (:ids)")
                .param("ids", ids.toArray(Long[]::new))
                .query((row, n) -> stored(row))
                .list();
    }

    /** What was entered last first. */
    public List<Stored> list(@Nullable Short measure, Me me, @Nullable Cursor after, int limit) {
        var parameters = new HashMap<String, Object>();
        var scope = me.scope(Figures.READ).where("e.person_id", "e.team_id");
        parameters.putAll(scope.parameters());
        var conditions = "(e.person_id = :viewer or " + scope.sql() + ")";
        parameters.put("viewer", me.id().value());
        if (measure != null) {
            conditions += " and e.measure_id = :measure";
            parameters.put("measure", measure);
        }
        if (after != null) {
            conditions += " and e.id < :after";
            parameters.put("after", after.number(0));
        }
        return jdbc.sql(LATEST + " where " + conditions + " order by e.id desc limit :limit")
                .params(parameters)
                .param("limit", limit)
                .query((row, n) -> stored(row))
                .list();
    }

    public List<Version> versions(long id) {
        return jdbc.sql("""
            select v.version, v.numerator, v.denominator, v.withdrawn, v.reason, u.file_name, v.entered_by, v.entered_at
              from metrics.entry_versions v
              left join metrics.entry_uploads u on u.id = v.upload_id
             where v.entry_id = :id
             order by v.version desc
            """)
                .param("id", id)
                .query((row, n) -> new Version(
                        row.getInt("version"),
                        row.getLong("numerator"),
                        row.getLong("denominator"),
                        row.getBoolean("withdrawn"),
                        row.getString("reason"),
                        row.getString("file_name"),
                        new PersonId(row.getLong("entered_by")),
                        row.getObject("entered_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    public long count() {
        return jdbc.sql("select count(*) from metrics.entries")
                .query(Long.class)
                .single();
    }

    public List<Stored> lockAfter(long id, int limit) {
        return jdbc.sql(LATEST + " where e.id > :id order by e.id limit :limit for update of e")
                .param("id", id)
                .param("limit", limit)
                .query((row, n) -> stored(row))
                .list();
    }

    public void keepFile(long attachment, PersonId by, Instant now) {
        jdbc.sql("insert into metrics.entry_files (attachment_id, sent_by, sent_at) values (:file, :by, :now)")
                .param("file", attachment)
                .param("by", by.value())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    /**
     * Takes up files that the same person sent and no entry has yet.
     *
     * @return how many
     */
    public int attach(long id, List<Long> files, PersonId by) {
        return jdbc.sql("""
            update metrics.entry_files
               set entry_id = :id
             where attachment_id = any (:files)
               and sent_by = :by
               and entry_id is null
            """)
                .param("id", id)
                .param("files", files.toArray(Long[]::new))
                .param("by", by.value())
                .update();
    }

    public List<Long> files(long id) {
        return jdbc.sql("""
            select attachment_id
              from metrics.entry_files
             where entry_id = :id
             union
            select u.evidence_id
              from metrics.entry_versions v
              join metrics.entry_uploads u on u.id = v.upload_id
             where v.entry_id = :id and u.evidence_id is not null
             order by attachment_id
            """)
                .param("id", id)
                .query((row, n) -> row.getLong("attachment_id"))
                .list();
    }

    /** Nobody else takes a table until the transaction ends. */
    public void alone() {
        jdbc.sql("select pg_advisory_xact_lock(hashtext('metrics.entries'))")
                .query((row, n) -> true)
                .single();
    }

    /** What an entry is known again by: about the person or, where there is none, the team. */
    public record Place(short measure, @Nullable PersonId person, TeamId team, LocalDate day, String reason) {}

    /** For each place the entries of that day that ever gave this reason, withdrawn ones too, oldest first. */
    public Map<Place, List<Stored>> alike(Set<Place> places) {
        record Found(int place, Stored entry) {}
        var asked = List.copyOf(places);
        return jdbc
                .sql("select asked.place, " + COLUMNS + """
              from unnest(:measures::smallint[], :people::bigint[], :teams::bigint[], :days::date[], :reasons::text[])
                       with ordinality asked (measure_id, person_id, team_id, day, reason, place)
              join metrics.entries e on e.measure_id = asked.measure_id and e.day = asked.day
                   and (e.person_id = asked.person_id
                        or (e.person_id is null and asked.person_id is null and e.team_id = asked.team_id))
              join metrics.entry_versions v on v.entry_id = e.id and v.version = e.version
             where exists (select
                             from metrics.entry_versions said
                            where said.entry_id = e.id and said.reason = asked.reason)
             order by e.id
            """)
                .param("measures", asked.stream().map(Place::measure).toArray(Short[]::new))
                .param(
                        "people",
                        asked.stream().map(place -> value(place.person())).toArray(Long[]::new))
                .param(
                        "teams",
                        asked.stream().map(place -> place.team().value()).toArray(Long[]::new))
                .param(
                        "days",
                        asked.stream().map(place -> place.day().toString()).toArray(String[]::new))
                .param("reasons", asked.stream().map(Place::reason).toArray(String[]::new))
                .query((row, n) -> new Found(row.getInt("place"), stored(row)))
                .stream()
                .collect(Collectors.groupingBy(
                        found -> asked.get(found.place() - 1), Collectors.mapping(Found::entry, Collectors.toList())));
    }

    private static @Nullable Long value(@Nullable PersonId person) {
        return person == null ? null : person.value();
    }

    /** Whether the person sent the file and nothing has taken it up. */
    public boolean isFreeFile(long file, PersonId by) {
        return jdbc.sql("""
            select exists (
                select from metrics.entry_files
                 where attachment_id = :file and sent_by = :by and entry_id is null)
            """)
                .param("file", file)
                .param("by", by.value())
                .query(Boolean.class)
                .single();
    }

    /** Keeps that a table was taken, and the evidence that belongs to all its rows. */
    public long addUpload(String name, @Nullable Long evidence, PersonId by, Instant now) {
        return jdbc.sql("""
            insert into metrics.entry_uploads (file_name, evidence_id, sent_by, sent_at)
            values (:name, :evidence, :by, :now)
            returning id
            """)
                .param("name", name)
                .param("evidence", evidence, Types.BIGINT)
                .param("by", by.value())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query(Long.class)
                .single();
    }

    private Stored stored(ResultSet row) throws SQLException {
        var person = FactStore.id(row, "person_id");
        var team = FactStore.id(row, "team_id");
        return new Stored(
                row.getLong("id"),
                measures.code(row.getShort("measure_id")),
                row.getObject("day", LocalDate.class),
                person == null ? null : new PersonId(person),
                team == null ? null : new TeamId(team),
                row.getInt("version"),
                row.getBoolean("withdrawn"),
                row.getLong("numerator"),
                row.getLong("denominator"),
                row.getString("reason"),
                new PersonId(row.getLong("entered_by")),
                FactStore.instant(row, "entered_at"));
    }
}
