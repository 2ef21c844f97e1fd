package org.hengke.appraisal.plans;

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
 * When somebody's data is erased, every word in that person's own improvement plans and in rewards and penalties for that person goes,
 * by whomever it was written, with links and evidence. Days, targets, readings, amounts, outcomes and decisions stay.
 */
@Component
class PlanErasure {

    private static final String OF_PLANS =
            " where plan_id in (select id from appraisal.improvement_plans where person_id = :person)";
    private static final String OF_RECOGNITIONS =
            " where recognition_id in (select id from appraisal.recognitions where person_id = :person)";

    private final JdbcClient jdbc;
    private final AttachmentRemoval files;

    PlanErasure(JdbcClient jdbc, AttachmentRemoval files) {
        this.jdbc = jdbc;
        this.files = files;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void erase(PersonErased erased) {
        var person = erased.person();
        run(person, """
                update appraisal.improvement_plans
                   set why = '—',
                       training = case when training is not null then '—' end,
                       closing_reason = case when closing_reason is not null then '—' end
                 where person_id = :person""");
        run(person, "update appraisal.improvement_goals set task = '—'" + OF_PLANS + " and task is not null");
        run(person, "update appraisal.improvement_entries set words = '—'" + OF_PLANS + " and words is not null");
        run(person, "update appraisal.recognitions set reason = '—', links = '{}' where person_id = :person");
        run(
                person,
                "update appraisal.recognition_entries set words = '—'" + OF_RECOGNITIONS + " and words is not null");
        files.removeUnlinked(jdbc.sql("delete from appraisal.recognition_files" + OF_RECOGNITIONS
                        + " or recognition_id is null and sent_by = :person returning attachment_id")
                .param("person", person.value())
                .query((row, n) -> new AttachmentId(row.getLong("attachment_id")))
                .list());
    }

    private void run(PersonId person, String sql) {
        jdbc.sql(sql).param("person", person.value()).update();
    }
}
