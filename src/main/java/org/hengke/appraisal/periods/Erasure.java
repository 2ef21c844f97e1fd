package org.hengke.appraisal.periods;

import org.hengke.platform.attachments.AttachmentId;
import org.hengke.platform.attachments.AttachmentRemoval;
import org.hengke.staff.PersonErased;
import org.hengke.staff.PersonId;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * When somebody's data is erased, every word in that person's own appraisals goes, by whomever it was written, and the files sent with
 * appeals. Marks, points and what was told stay: no digest is of words. What the person wrote in the appraisals of others stays with
 * them, without a name.
 */
@Component
class Erasure {

    private static final String OF_PERSON =
            " where appraisal_id in (select id from appraisal.appraisals where person_id = :person)";

    /** Also those that no appeal took up. */
    private static final String FILES = """
            delete from appraisal.appeal_files
             where appeal_id in (select p.id
                                   from appraisal.appeals p
                                   join appraisal.appraisals a on a.id = p.appraisal_id
                                  where a.person_id = :person)
                or appeal_id is null and sent_by = :person
            returning attachment_id
            """;

    private final JdbcClient jdbc;
    private final AttachmentRemoval files;

    Erasure(JdbcClient jdbc, AttachmentRemoval files) {
        this.jdbc = jdbc;
        this.files = files;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void erase(PersonErased erased) {
        var person = erased.person();
        run(
                person,
                "update appraisal.self_assessments set quality = '—', satisfaction = '—', teamwork = '—'" + OF_PERSON);
        run(person, "update appraisal.self_assessment_returns set reason = '—'" + OF_PERSON);
        run(person, "update appraisal.ratings set reason = '—'" + OF_PERSON + " and reason is not null");
        run(person, "update appraisal.calibrations set reason = '—'" + OF_PERSON);
        run(person, "update appraisal.talk_notes set words = '—'" + OF_PERSON);
        run(person, "update appraisal.acknowledgements set remarks = '—'" + OF_PERSON + " and remarks is not null");
        run(person, "update appraisal.absences set reason = '—'" + OF_PERSON);
        run(person, "update appraisal.arrangements set reason = '—'" + OF_PERSON);
        run(person, "update appraisal.appeals set words = '—'" + OF_PERSON);
        run(person, "update appraisal.appeals set answer = '—'" + OF_PERSON + " and answer is not null");
        run(person, """
                update appraisal.appraisals
                   set included_reason = '—'
                 where person_id = :person
                   and included_reason is not null
                """);
        files.removeUnlinked(jdbc.sql(FILES)
                .param("person", person.value())
                .query((row, n) -> new AttachmentId(row.getLong("attachment_id")))
                .list());
    }

    private void run(PersonId person, String sql) {
        jdbc.sql(sql).param("person", person.value()).update();
    }
}
