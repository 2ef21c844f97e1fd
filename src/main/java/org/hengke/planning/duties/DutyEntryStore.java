package org.hengke.planning.duties;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import org.hengke.platform.attachments.Attachment;
import org.hengke.platform.attachments.AttachmentId;
import org.hengke.platform.attachments.Attachments;
import org.hengke.staff.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What happened to duties, and the evidence, in SQL. */
@Repository
class DutyEntryStore {

    private final JdbcClient jdbc;
    private final Attachments attachments;

    DutyEntryStore(JdbcClient jdbc, Attachments attachments) {
        this.jdbc = jdbc;
        this.attachments = attachments;
    }

    long append(DutyId duty, DutyEntry entry) {
        return jdbc.sql("""
                insert into planning.duty_entries (duty_id, kind, at, by_id, words, to_id, links)
                values (:duty, :kind, :at, :by, :words, :to, :links)
                returning id""")
                .param("duty", duty.value())
                .param("kind", entry.kind().name())
                .param("at", Timestamp.from(entry.at()))
                .param("by", entry.by().value())
                .param("words", entry.words())
                .param("to", entry.to() == null ? null : entry.to().value())
                .param("links", entry.links().toArray(String[]::new))
                .query(Long.class)
                .single();
    }

    /** The first first. */
    List<DutyEntry> entries(DutyId duty) {
        var files = new HashMap<Long, List<Attachment>>();
        jdbc.sql(
                        "select entry_id, attachment_id from planning.duty_files where duty_id = :duty and entry_id is not null")
                .param("duty", duty.value())
                .query(row -> {
                    files.computeIfAbsent(row.getLong("entry_id"), _ -> new ArrayList<>())
                            .add(attachments.get(new AttachmentId(row.getLong("attachment_id"))));
                });
        return jdbc.sql("""
                select id, kind, at, by_id, words, to_id, links
                  from planning.duty_entries
                 where duty_id = :duty
                 order by id""")
                .param("duty", duty.value())
                .query((row, n) -> entry(row, files.getOrDefault(row.getLong("id"), List.of())))
                .list();
    }

    /** Keeps a file until whoever sent it says that the duty is done. */
    void keepFile(DutyId duty, AttachmentId file, PersonId by, Instant now) {
        jdbc.sql("""
                insert into planning.duty_files (attachment_id, duty_id, sent_by, sent_at)
                values (:file, :duty, :by, :now)""")
                .param("file", file.value())
                .param("duty", duty.value())
                .param("by", by.value())
                .param("now", Timestamp.from(now))
                .update();
    }

    /** @return how many of them were kept for that and not yet taken up */
    int attach(long entry, DutyId duty, Collection<Long> files, PersonId by) {
        return jdbc.sql("""
                update planning.duty_files
                   set entry_id = :entry
                 where attachment_id = any (:files)
                   and duty_id = :duty
                   and sent_by = :by
                   and entry_id is null""")
                .param("entry", entry)
                .param("files", files.toArray(Long[]::new))
                .param("duty", duty.value())
                .param("by", by.value())
                .update();
    }

    boolean holds(DutyId duty, AttachmentId file) {
        return jdbc.sql("""
                select exists (
                    select
                      from planning.duty_files
                     where duty_id = :duty
                       and attachment_id = :file
                       and entry_id is not null)""")
                .param("duty", duty.value())
                .param("file", file.value())
                .query(Boolean.class)
                .single();
    }

    private static DutyEntry entry(ResultSet row, List<Attachment> files) throws SQLException {
        var to = row.getObject("to_id", Long.class);
        return new DutyEntry(
                DutyEntry.Kind.valueOf(row.getString("kind")),
                row.getTimestamp("at").toInstant(),
                new PersonId(row.getLong("by_id")),
                row.getString("words"),
                to == null ? null : new PersonId(to),
                List.of((String[]) row.getArray("links").getArray()),
                files);
    }
}
