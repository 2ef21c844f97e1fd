package org.hengke.surveys.internal;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.hengke.cases.CaseType;
import org.hengke.metrics.FactPatterns.Hits;
import org.hengke.metrics.UnaskedCustomers;
import org.hengke.staff.PersonId;
import org.hengke.staff.Staff;
import org.hengke.surveys.Surveys;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Asking is automatic once a case is resolved, so what keeps a customer from being asked is what somebody did before: resolved it
 * without ever answering, marked it as spam or merged it after answering, gave it a type that is not asked about, or took its customer
 * away. That the customer was asked lately is nobody's doing and counts for nothing.
 */
@Component
class CasesLeftUnasked implements UnaskedCustomers {

    private final JdbcClient jdbc;
    private final Surveys surveys;
    private final Staff staff;

    CasesLeftUnasked(JdbcClient jdbc, Surveys surveys, Staff staff) {
        this.jdbc = jdbc;
        this.surveys = surveys;
        this.staff = staff;
    }

    @Override
    public Map<PersonId, Hits> unasked(Collection<PersonId> people, LocalDate from, LocalDate until) {
        var plan = surveys.plan().value();
        var hits = new HashMap<PersonId, Hits>();
        if (!plan.enabled()) {
            return hits;
        }
        jdbc.sql("""
            with ended as (
                select e.case_id, e.person_id, e.at, e.kind
                  from cases.events e
                 where e.at >= :from and e.at < :until
                   and e.person_id = any (:people)
                   and e.kind in ('resolved', 'marked-spam', 'merged-into')
            ), judged as (
                select ended.person_id,
                       case when ended.kind = 'resolved'
                            then c.first_replied_at is null or c.first_replied_at > ended.at
                                 or c.type <> all (:types)
                                 or (c.customer_id is null and exists (
                                        select from cases.events t
                                         where t.case_id = c.id and t.kind = 'customer-changed'
                                           and t.person_id = ended.person_id and t.at <= ended.at))
                            else true end as unasked
                  from ended
                  join cases.cases c on c.id = ended.case_id
                 where case ended.kind
                            when 'resolved' then c.state not in ('spam', 'merged') and (c.type = any (:types) or exists (
                                        select from cases.events t
                                         where t.case_id = c.id and t.kind = 'type-changed'
                                           and t.person_id = ended.person_id and t.at <= ended.at
                                           and t.data ->> 'from' = any (:types)))
                            when 'marked-spam' then c.state = 'spam' and c.first_replied_at < ended.at
                            else c.state = 'merged' and c.first_replied_at < ended.at end
            )
            select person_id, count(*) as whole, count(*) filter (where unasked) as hits
              from judged
             group by person_id
            """)
                .param("from", from.atStartOfDay(staff.zone()).toInstant().atOffset(ZoneOffset.UTC))
                .param(
                        "until",
                        until.plusDays(1).atStartOfDay(staff.zone()).toInstant().atOffset(ZoneOffset.UTC))
                .param("people", people.stream().map(PersonId::value).toArray(Long[]::new))
                .param("types", plan.types().stream().map(CaseType::code).toArray(String[]::new))
                .query(row -> {
                    hits.put(
                            new PersonId(row.getLong("person_id")),
                            new Hits(row.getLong("hits"), row.getLong("whole")));
                });
        return hits;
    }
}
