package org.hengke.servicelevels.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hengke.calendars.CalendarId;
import org.hengke.platform.Kind;
import org.hengke.platform.Refusal;
import org.hengke.servicelevels.ClockKind;
import org.hengke.servicelevels.EditionView;
import org.hengke.servicelevels.Target;
import org.hengke.servicelevels.TargetRule;
import org.hengke.servicelevels.TimeKind;
import org.hengke.staff.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Editions of the policy in the database; they are only ever added. */
@Repository
public class PolicyStore {

    /** An edition as it is kept: calendars by their version. */
    public record Kept(
            int version, Instant from, CalendarId standard, List<TargetRule> rules, Map<CalendarId, Long> calendars) {}

    private record RuleOf(int version, TargetRule rule) {}

    private record CalendarOf(int version, CalendarId calendar, long calendarVersion) {}

    private final JdbcClient jdbc;

    PolicyStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Head(int version, Instant from, CalendarId standard) {}

    /**
     * In order of their coming. The editions are read first: what belongs to them was committed with them, and one that comes while
     * this reads is left for the next time.
     */
    public List<Kept> all() {
        var heads = jdbc.sql("""
                select version, from_at, standard_calendar_id
                  from servicelevels.editions
                 order by version""")
                .query((row, n) -> new Head(
                        row.getInt("version"),
                        row.getTimestamp("from_at").toInstant(),
                        new CalendarId(row.getLong("standard_calendar_id"))))
                .list();
        var rules = jdbc.sql("""
                select version, kind, type, priority, tier, within_minutes, time, calendar_id
                  from servicelevels.targets
                 order by version, kind, type nulls first, priority nulls first, tier nulls first""").query(PolicyStore::rule).list().stream()
                .collect(Collectors.groupingBy(RuleOf::version, Collectors.mapping(RuleOf::rule, Collectors.toList())));
        var calendars = new HashMap<Integer, Map<CalendarId, Long>>();
        jdbc.sql("select version, calendar_id, calendar_version from servicelevels.edition_calendars")
                .query((row, n) -> new CalendarOf(row.getInt(1), new CalendarId(row.getLong(2)), row.getLong(3)))
                .list()
                .forEach(c -> calendars
                        .computeIfAbsent(c.version, v -> new HashMap<>())
                        .put(c.calendar, c.calendarVersion));
        return heads.stream()
                .map(head -> new Kept(
                        head.version,
                        head.from,
                        head.standard,
                        rules.getOrDefault(head.version, List.of()),
                        calendars.getOrDefault(head.version, Map.of())))
                .toList();
    }

    /** Whether anything was ever counted by an edition. */
    public boolean isInUse() {
        return jdbc.sql("select exists (select from servicelevels.clocks)")
                .query(Boolean.class)
                .single();
    }

    /**
     * Adds the next edition.
     *
     * @throws Refusal {@code servicelevels.stale} if there is one with that version already
     */
    public void add(Kept edition, EditionView.Reason reason, @Nullable PersonId by) {
        try {
            jdbc.sql("""
                    insert into servicelevels.editions (version, from_at, standard_calendar_id, reason, changed_by)
                    values (:version, :from, :standard, :reason, :by)""")
                    .param("version", edition.version)
                    .param("from", Timestamp.from(edition.from))
                    .param("standard", edition.standard.value())
                    .param("reason", reason.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                    .param("by", by == null ? null : by.value())
                    .update();
        } catch (DuplicateKeyException taken) {
            throw (Refusal) new Refusal(Kind.STALE, "servicelevels.stale").initCause(taken);
        }
        edition.calendars.forEach((id, version) -> jdbc.sql("""
                        insert into servicelevels.edition_calendars (version, calendar_id, calendar_version)
                        values (:version, :calendar, :calendarVersion)""")
                .param("version", edition.version)
                .param("calendar", id.value())
                .param("calendarVersion", version)
                .update());
        edition.rules.forEach(rule -> insert(edition.version, rule));
    }

    /** The newest first. */
    public List<EditionView> history(@Nullable Integer before, int limit) {
        return jdbc.sql("""
                select version, from_at, reason, changed_by
                  from servicelevels.editions
                 where version < :before
                 order by version desc
                 limit :limit""")
                .param("before", before == null ? Integer.MAX_VALUE : before)
                .param("limit", limit)
                .query((row, n) -> new EditionView(
                        row.getInt("version"),
                        row.getTimestamp("from_at").toInstant(),
                        EditionView.Reason.valueOf(
                                row.getString("reason").toUpperCase(Locale.ROOT).replace('-', '_')),
                        Optional.ofNullable(row.getObject("changed_by", Long.class))
                                .map(PersonId::new)
                                .orElse(null)))
                .list();
    }

    private void insert(int version, TargetRule rule) {
        var target = rule.target();
        jdbc.sql("""
                insert into servicelevels.targets
                       (version, kind, type, priority, tier, within_minutes, time, calendar_id)
                values (:version, :kind, :type, :priority, :tier, :within, :time, :calendar)""")
                .param("version", version)
                .param("kind", rule.kind().name())
                .param("type", rule.type())
                .param("priority", rule.priority())
                .param("tier", rule.tier())
                .param(
                        "within",
                        target.within() == null ? null : target.within().toMinutes())
                .param("time", target.time().name())
                .param(
                        "calendar",
                        target.calendar() == null ? null : target.calendar().value())
                .update();
    }

    private static RuleOf rule(ResultSet row, int n) throws SQLException {
        var minutes = row.getObject("within_minutes", Integer.class);
        var calendar = row.getObject("calendar_id", Long.class);
        var target = new Target(
                minutes == null ? null : Duration.ofMinutes(minutes),
                TimeKind.valueOf(row.getString("time")),
                calendar == null ? null : new CalendarId(calendar));
        return new RuleOf(
                row.getInt("version"),
                new TargetRule(
                        ClockKind.valueOf(row.getString("kind")),
                        row.getString("type"),
                        row.getString("priority"),
                        row.getString("tier"),
                        target));
    }
}
