package org.hengke.staff.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.hengke.platform.Invalid;
import org.hengke.platform.Kind;
import org.hengke.platform.Refusal;
import org.hengke.platform.audit.Audit;
import org.hengke.platform.audit.AuditEntry;
import org.hengke.staff.PositionId;
import org.hengke.staff.Rank;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Positions and what is expected of whoever fills them. */
@Service
public class Positions {

    private static final int LONGEST_NAME = 80;
    private static final int LONGEST_LINE = 500;
    private static final int MOST_LINES = 50;

    private final JdbcClient jdbc;
    private final Words words;
    private final Changes changes;
    private final Audit audit;
    private final Clock clock;

    Positions(JdbcClient jdbc, Words words, Changes changes, Audit audit, Clock clock) {
        this.jdbc = jdbc;
        this.words = words;
        this.changes = changes;
        this.audit = audit;
        this.clock = clock;
    }

    /** A position with its job description. */
    public record Position(
            PositionId id,
            String name,
            Rank rank,
            List<String> duties,
            List<String> indicators,
            List<String> expectedResults,
            boolean retired,
            long version) {}

    /** What is edited of one. */
    public record Description(
            String name, Rank rank, List<String> duties, List<String> indicators, List<String> expectedResults) {}

    public List<Position> all() {
        return jdbc.sql(SELECT + " order by r.level desc, p.id")
                .query((row, _) -> position(row))
                .list();
    }

    public Optional<Position> find(PositionId id) {
        return jdbc.sql(SELECT + " where p.id = :id")
                .param("id", id.value())
                .query((row, _) -> position(row))
                .optional();
    }

    /** @throws Refusal {@code staff.position-not-found} */
    public Position get(PositionId id) {
        return find(id).orElseThrow(() -> new Refusal(Kind.NOT_FOUND, "staff.position-not-found", id.value()));
    }

    @Transactional
    public PositionId add(Description description) {
        check(description);
        var id = new PositionId(jdbc.sql("""
                insert into staff.positions (rank_id, name, duties, indicators, expected_results)
                values ((select id from staff.ranks where code = :rank), :name, :duties, :indicators, :expected)
                returning id
                """)
                .param("rank", code(description.rank()))
                .param("name", description.name().strip())
                .param("duties", array(description.duties()))
                .param("indicators", array(description.indicators()))
                .param("expected", array(description.expectedResults()))
                .query(Long.class)
                .single());
        audit.record(AuditEntry.of("staff.position-added", "position", id.value()));
        changes.announce();
        return id;
    }

    @Transactional
    public void change(PositionId id, Description description, long version) {
        check(description);
        OrganisationStore.fresh(jdbc.sql("""
                update staff.positions
                   set rank_id = (select id from staff.ranks where code = :rank), name = :name, duties = :duties,
                       indicators = :indicators, expected_results = :expected, version = version + 1
                 where id = :id
                   and version = :version
                """)
                .param("rank", code(description.rank()))
                .param("name", description.name().strip())
                .param("duties", array(description.duties()))
                .param("indicators", array(description.indicators()))
                .param("expected", array(description.expectedResults()))
                .param("id", id.value())
                .param("version", version)
                .update());
        audit.record(
                AuditEntry.of("staff.position-changed", "position", id.value()).with("version", version + 1));
        changes.announce();
    }

    /** @throws Refusal {@code staff.position-in-use} while somebody fills it */
    @Transactional
    public void retire(PositionId id) {
        int retired = jdbc.sql("""
                update staff.positions
                   set retired_at = :now, version = version + 1
                 where id = :id
                   and not exists (select from staff.people where position_id = :id and active)
                """)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("id", id.value())
                .update();
        if (retired == 0) {
            throw new Refusal(Kind.CONFLICT, "staff.position-in-use");
        }
        audit.record(AuditEntry.of("staff.position-retired", "position", id.value()));
        changes.announce();
    }

    private static final String SELECT = """
            select p.id, p.code, p.name, r.code as rank, p.duties, p.indicators, p.expected_results,
                   p.retired_at is not null as retired, p.version
              from staff.positions p
              join staff.ranks r on r.id = p.rank_id
            """;

    private Position position(ResultSet row) throws SQLException {
        var key = "staff.position." + row.getString("code");
        return new Position(
                new PositionId(row.getLong("id")),
                words.or(row.getString("name"), key),
                Rank.valueOf(row.getString("rank").toUpperCase(Locale.ROOT)),
                words.or(lines(row, "duties"), key + ".duties"),
                words.or(lines(row, "indicators"), key + ".indicators"),
                words.or(lines(row, "expected_results"), key + ".expected-results"),
                row.getBoolean("retired"),
                row.getLong("version"));
    }

    private static void check(Description description) {
        Invalid.check()
                .that(!description.name().isBlank(), "name", "staff.name-missing")
                .that(description.name().strip().length() <= LONGEST_NAME, "name", "staff.name-long", LONGEST_NAME)
                .that(fit(description.duties()), "duties", "staff.lines-long", MOST_LINES, LONGEST_LINE)
                .that(fit(description.indicators()), "indicators", "staff.lines-long", MOST_LINES, LONGEST_LINE)
                .that(
                        fit(description.expectedResults()),
                        "expectedResults",
                        "staff.lines-long",
                        MOST_LINES,
                        LONGEST_LINE)
                .done();
    }

    private static boolean fit(List<String> lines) {
        return lines.size() <= MOST_LINES && lines.stream().allMatch(line -> line.length() <= LONGEST_LINE);
    }

    private static String code(Rank rank) {
        return rank.name().toLowerCase(Locale.ROOT);
    }

    private static String[] array(List<String> lines) {
        return lines.stream().map(String::strip).filter(line -> !line.isEmpty()).toArray(String[]::new);
    }

    private static @Nullable List<String> lines(ResultSet row, String column) throws SQLException {
        var array = row.getArray(column);
        return array == null ? null : List.of((String[]) array.getArray());
    }
}
