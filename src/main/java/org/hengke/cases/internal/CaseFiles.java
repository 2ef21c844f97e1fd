package org.hengke.cases.internal;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.hengke.cases.CaseId;
import org.hengke.staff.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Files of a case: those sent for it, and those a message has taken up. */
@Component
public class CaseFiles {

    private final JdbcClient client;

    CaseFiles(JdbcClient client) {
        this.client = client;
    }

    /** Remembers who sent a file for a case, until a message takes it up. */
    public void uploaded(CaseId id, PersonId by, long attachment, Instant at) {
        client.sql("""
                insert into cases.uploads (attachment_id, case_id, person_id, at)
                values (:attachment, :id, :by, :at)
                    on conflict do nothing""")
                .param("attachment", attachment)
                .param("id", id.value())
                .param("by", by.value())
                .param("at", Statements.at(at))
                .update();
    }

    /** Those of the files that the person sent for this case and nobody has used yet. */
    public List<Long> takeUploads(CaseId id, PersonId by, Collection<Long> attachments) {
        return attachments.isEmpty()
                ? List.of()
                : client.sql("""
                        delete from cases.uploads
                         where attachment_id = any (:attachments)
                           and case_id = :id
                           and person_id = :by
                        returning attachment_id""")
                        .param("attachments", attachments.toArray(Long[]::new))
                        .param("id", id.value())
                        .param("by", by.value())
                        .query((row, n) -> row.getLong(1))
                        .list();
    }

    public boolean isAttached(CaseId id, int message, long attachment) {
        return client.sql("""
                select exists (select
                                 from cases.attachments
                                where case_id = :id
                                  and message = :message
                                  and attachment_id = :attachment)""")
                .param("id", id.value())
                .param("message", message)
                .param("attachment", attachment)
                .query(Boolean.class)
                .single();
    }

    public void attach(CaseId id, int message, Collection<Long> attachments) {
        if (!attachments.isEmpty()) {
            client.sql("""
                    insert into cases.attachments (case_id, message, attachment_id)
                    select :id, :message, unnest(:attachments::bigint[])
                    on conflict do nothing""")
                    .param("id", id.value())
                    .param("message", message)
                    .param("attachments", attachments.toArray(Long[]::new))
                    .update();
        }
    }
}
