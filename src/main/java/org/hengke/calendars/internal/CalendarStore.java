package org.hengke.calendars.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.DayOfWeek;
import java.time.Instant;
import java.util.List;
import org.hengke.calendars.Calendar;
import org.hengke.calendars.CalendarDraft;
import org.hengke.calendars.CalendarId;
import org.hengke.calendars.SpecialDay;
import org.hengke.calendars.Week;
import org.hengke.platform.Invalid;
import org.hengke.platform.Kind;
import org.hengke.platform.Refusal;
import org.hengke.staff.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** Calendars and their versions in the database. */
@Repository
public class CalendarStore {

    private record Content(Week week, List<SpecialDay> days) {}

    private final JdbcClient jdbc;
    private final JsonMapper json;

    CalendarStore(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** The standard one first, then by name. */
    public List<Calendar> all() {
        return jdbc.sql("""
                select c.id, c.version, c.standard, c.retired_at is not null as retired, c.name,
                       r.zone, r.usual_day, r.content
                  from calendars.calendars c
                  join calendars.revisions r on r.calendar_id = c.id and r.version = c.version
                 order by c.standard desc, c.name, c.id""").query(this::calendar).list();
    }

    /** @throws Refusal {@code calendars.not-found} */
    public CalendarDraft draft(CalendarId id, long version) {
        return jdbc.sql("""
                select r.name, r.zone, r.usual_day, r.content
                  from calendars.revisions r
                 where r.calendar_id = :id
                   and r.version = :version""")
                .param("id", id.value())
                .param("version", version)
                .query((row, n) -> {
                    var content = json.readValue(row.getString("content"), Content.class);
                    return new CalendarDraft(
                            row.getString("name"),
                            row.getString("zone"),
                            DayOfWeek.of(row.getInt("usual_day")),
                            content.week,
                            content.days);
                })
                .optional()
                .orElseThrow(() -> new Refusal(Kind.NOT_FOUND, "calendars.not-found"));
    }

    public CalendarId create(CalendarDraft draft, @Nullable PersonId by, Instant at) {
        refuseTakenName(draft.name(), 0);
        var id = new CalendarId(
                jdbc.sql("""
                insert into calendars.calendars (name, version)
                values (:name, 1)
                returning id""").param("name", draft.name()).query(Long.class).single());
        insertRevision(id, 1, draft, by, at);
        return id;
    }

    /** @throws Refusal {@code calendars.stale} if it is not in that version any more */
    public long change(CalendarId id, long version, CalendarDraft draft, @Nullable PersonId by, Instant at) {
        refuseTakenName(draft.name(), id.value());
        int changed = jdbc.sql("""
                update calendars.calendars
                   set name = :name, version = version + 1
                 where id = :id
                   and version = :version
                   and retired_at is null""")
                .param("name", draft.name())
                .param("id", id.value())
                .param("version", version)
                .update();
        if (changed == 0) {
            throw new Refusal(Kind.STALE, "calendars.stale");
        }
        insertRevision(id, version + 1, draft, by, at);
        return version + 1;
    }

    public void retire(CalendarId id, long version) {
        int retired =
                jdbc.sql("""
                update calendars.calendars
                   set retired_at = now(), name = name || ' #' || id
                 where id = :id
                   and version = :version
                   and retired_at is null
                   and not standard""").param("id", id.value()).param("version", version).update();
        if (retired == 0) {
            throw new Refusal(Kind.STALE, "calendars.stale");
        }
    }

    public void makeStandard(CalendarId id) {
        jdbc.sql("update calendars.calendars set standard = false where standard")
                .update();
        int made = jdbc.sql("update calendars.calendars set standard = true where id = :id and retired_at is null")
                .param("id", id.value())
                .update();
        if (made == 0) {
            throw new Refusal(Kind.CONFLICT, "calendars.is-retired");
        }
    }

    /** Names are compared under a lock, so that of two alike one is told. */
    private void refuseTakenName(String name, long except) {
        jdbc.sql("lock table calendars.calendars in share row exclusive mode").update();
        boolean taken = jdbc.sql("""
                select exists (select
                                 from calendars.calendars
                                where lower(name) = lower(:name)
                                  and id <> :except)""")
                .param("name", name)
                .param("except", except)
                .query(Boolean.class)
                .single();
        if (taken) {
            throw new Invalid("name", "calendars.name-taken", name);
        }
    }

    private void insertRevision(CalendarId id, long version, CalendarDraft draft, @Nullable PersonId by, Instant at) {
        jdbc.sql("""
                insert into calendars.revisions
                       (calendar_id, version, name, zone, usual_day, content, changed_by, changed_at)
                values (:id, :version, :name, :zone, :usual, cast(:content as jsonb), :by, :at)""")
                .param("id", id.value())
                .param("version", version)
                .param("name", draft.name())
                .param("zone", draft.zone())
                .param("usual", draft.usual().getValue())
                .param("content", json.writeValueAsString(new Content(draft.week(), draft.days())))
                .param("by", by == null ? null : by.value())
                .param("at", Timestamp.from(at))
                .update();
    }

    private Calendar calendar(ResultSet row, int n) throws SQLException {
        var content = json.readValue(row.getString("content"), Content.class);
        return new Calendar(
                new CalendarId(row.getLong("id")),
                row.getLong("version"),
                row.getBoolean("standard"),
                row.getBoolean("retired"),
                row.getString("name"),
                row.getString("zone"),
                DayOfWeek.of(row.getInt("usual_day")),
                content.week,
                content.days);
    }
}
