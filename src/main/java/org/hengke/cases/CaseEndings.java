package org.hengke.cases;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.hengke.metrics.FactPatterns.Hits;
import org.hengke.staff.PersonId;
import org.hengke.staff.Staff;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** How people ended cases, for a module that follows resolved ones up with the customer. */
@Service
public class CaseEndings {

    private final JdbcClient jdbc;
    private final Staff staff;

    CaseEndings(JdbcClient jdbc, Staff staff) {
        this.jdbc = jdbc;
        this.staff = staff;
    }

    /**
     * Of the cases each person ended in these days, those that the person's own act kept from being followed up: resolved without
     * ever answering, marked as spam or merged after answering, given a type that is not followed up, or left without a customer.
     *
     * @param followed types whose resolved cases are followed up
     */
    public Map<PersonId, Hits> keptFromFollowUp(
            Collection<PersonId> people, LocalDate from, LocalDate until, Collection<CaseType> followed) {
        var hits = new HashMap<PersonId, Hits>();
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
                            else true end as kept
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
            select person_id, count(*) as whole, count(*) filter (where kept) as hits
              from judged
             group by person_id
            """)
                .param("from", from.atStartOfDay(staff.zone()).toInstant().atOffset(ZoneOffset.UTC))
                .param(
                        "until",
                        until.plusDays(1).atStartOfDay(staff.zone()).toInstant().atOffset(ZoneOffset.UTC))
                .param("people", people.stream().map(PersonId::value).toArray(Long[]::new))
                .param("types", followed.stream().map(CaseType::code).toArray(String[]::new))
                .query(row -> {
                    hits.put(
                            new PersonId(row.getLong("person_id")),
                            new Hits(row.getLong("hits"), row.getLong("whole")));
                });
        return hits;
    }
}
