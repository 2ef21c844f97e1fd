package org.hengke.appraisal.feedback;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hengke.platform.Cursor;
import org.hengke.staff.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Notes and praise in the database; what was erased is not given out, what was withdrawn only by itself. */
@Repository
class FeedbackStore {

    private static final String SELECT = """
            select f.id, f.person_id, f.author_id, f.sort, f.words, f.about_kind, f.about_id, f.written_at, f.read_at,
                   f.answer, f.answered_at
              from appraisal.feedback f
             where f.withdrawn_at is null
               and f.words is not null
            """;

    private final JdbcClient jdbc;

    FeedbackStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Which of somebody's a viewer may read beside what the viewer wrote. */
    record Sight(boolean notes, boolean praise) {}

    /** What was written last first. */
    List<Feedback> of(PersonId person, PersonId viewer, Sight readable, @Nullable Cursor after, int limit) {
        return jdbc.sql(SELECT + """
                   and f.person_id = :person
                   and (f.author_id = :viewer or f.sort = 'NOTE' and :notes or f.sort = 'PRAISE' and :praise)
                   and f.id < :before
                 order by f.id desc
                 limit :limit""")
                .param("person", person.value())
                .param("viewer", viewer.value())
                .param("notes", readable.notes())
                .param("praise", readable.praise())
                .param("before", after == null ? Long.MAX_VALUE : after.number(0))
                .param("limit", limit)
                .query((row, n) -> feedback(row))
                .list();
    }

    /** What was withdrawn, what was written last first. */
    List<WithdrawnFeedback> withdrawn(PersonId person, @Nullable Cursor after, int limit) {
        return jdbc.sql("""
                select f.id, f.person_id, f.author_id, f.sort, f.words, f.about_kind, f.about_id, f.written_at, f.read_at,
                       f.answer, f.answered_at, f.withdrawn_at, f.withdrawn_reason
                  from appraisal.feedback f
                 where f.withdrawn_at is not null
                   and f.words is not null
                   and f.person_id = :person
                   and f.id < :before
                 order by f.id desc
                 limit :limit""")
                .param("person", person.value())
                .param("before", after == null ? Long.MAX_VALUE : after.number(0))
                .param("limit", limit)
                .query((row, n) -> new WithdrawnFeedback(
                        feedback(row), row.getTimestamp("withdrawn_at").toInstant(), row.getString("withdrawn_reason")))
                .list();
    }

    /** What was written first first. */
    List<Feedback> unread(PersonId person, int limit) {
        return jdbc.sql(SELECT + """
                   and f.person_id = :person
                   and f.read_at is null
                 order by f.id
                 limit :limit""")
                .param("person", person.value())
                .param("limit", limit)
                .query((row, n) -> feedback(row))
                .list();
    }

    Optional<Feedback> find(FeedbackId id) {
        return jdbc.sql(SELECT + " and f.id = :id")
                .param("id", id.value())
                .query((row, n) -> feedback(row))
                .optional();
    }

    FeedbackId insert(FeedbackDraft draft, String words, PersonId author, Instant at) {
        var about = draft.about();
        return new FeedbackId(jdbc.sql("""
                insert into appraisal.feedback (person_id, author_id, sort, words, about_kind, about_id, written_at)
                values (:person, :author, :sort, :words, :aboutKind, :aboutId, :at)
                returning id""")
                .param("person", draft.person().value())
                .param("author", author.value())
                .param("sort", draft.sort().name())
                .param("words", words)
                .param("aboutKind", about == null ? null : about.kind().name())
                .param("aboutId", about == null ? null : about.id())
                .param("at", Timestamp.from(at))
                .query(Long.class)
                .single());
    }

    /** @return whether it was unread before */
    boolean read(FeedbackId id, Instant at) {
        return jdbc.sql("""
                update appraisal.feedback
                   set read_at = :at
                 where id = :id
                   and read_at is null
                   and withdrawn_at is null""")
                        .param("at", Timestamp.from(at))
                        .param("id", id.value())
                        .update()
                == 1;
    }

    /** @return whether there was no answer before, and nobody took the words back meanwhile */
    boolean answer(FeedbackId id, String words, Instant at) {
        return jdbc.sql("""
                update appraisal.feedback
                   set answer = :words,
                       answered_at = :at,
                       read_at = coalesce(read_at, :at)
                 where id = :id
                   and answered_at is null
                   and withdrawn_at is null""")
                        .param("words", words)
                        .param("at", Timestamp.from(at))
                        .param("id", id.value())
                        .update()
                == 1;
    }

    /** @return whether it had not been withdrawn before */
    boolean withdraw(FeedbackId id, String reason, Instant at) {
        return jdbc.sql("""
                update appraisal.feedback
                   set withdrawn_at = :at,
                       withdrawn_reason = :reason
                 where id = :id
                   and withdrawn_at is null""")
                        .param("reason", reason)
                        .param("at", Timestamp.from(at))
                        .param("id", id.value())
                        .update()
                == 1;
    }

    /** Takes away every word written to or by somebody; that there was something stays. */
    void erase(PersonId person) {
        jdbc.sql("""
                update appraisal.feedback
                   set words = null,
                       answer = null,
                       withdrawn_reason = null
                 where person_id = :person
                    or author_id = :person""").param("person", person.value()).update();
    }

    private static Feedback feedback(ResultSet row) throws SQLException {
        var about = row.getString("about_kind");
        var read = row.getTimestamp("read_at");
        var answered = row.getTimestamp("answered_at");
        return new Feedback(
                new FeedbackId(row.getLong("id")),
                new PersonId(row.getLong("person_id")),
                new PersonId(row.getLong("author_id")),
                Feedback.Sort.valueOf(row.getString("sort")),
                row.getString("words"),
                about == null ? null : new About(About.Kind.valueOf(about), row.getLong("about_id")),
                row.getTimestamp("written_at").toInstant(),
                read == null ? null : read.toInstant(),
                row.getString("answer"),
                answered == null ? null : answered.toInstant());
    }
}
