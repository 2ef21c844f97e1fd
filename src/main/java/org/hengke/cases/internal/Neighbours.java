package org.hengke.cases.internal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hengke.cases.CaseFacts.OtherContact;
import org.hengke.cases.CaseId;
import org.hengke.cases.CategoryId;
import org.hengke.customers.CustomerId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Other cases of the same customers: whether one contact was enough shows in them. */
@Component
public class Neighbours {

    private final JdbcClient client;

    Neighbours(JdbcClient client) {
        this.client = client;
    }

    /**
     * Contacts of the customers in other cases, looked up one by one whatever the planner knows of the tables yet, within a week after the first resolution of each of these cases, by case. Opening a
     * case is a contact, and so is every message that counts as one.
     */
    public Map<CaseId, List<OtherContact>> contactsElsewhere(Collection<CaseId> resolved) {
        if (resolved.isEmpty()) {
            return Map.of();
        }
        var found = new LinkedHashMap<CaseId, List<OtherContact>>();
        client.sql("""
                select c.id, x.at, o.category_id
                  from unnest(cast(:ids as bigint[])) i (id)
                  join cases.cases c on c.id = i.id
                 cross join lateral (
                       select id, opened_at, category_id
                         from cases.cases
                        where customer_id = c.customer_id
                          and id <> c.id
                          and state not in ('spam', 'merged')
                          and updated_at > c.first_resolved_at
                          and opened_at <= c.first_resolved_at + interval '168 hours'
                       offset 0) o
                 cross join lateral (
                       select o.opened_at as at
                        where o.opened_at > c.first_resolved_at
                        union all
                       select at
                         from cases.messages
                        where case_id = o.id
                          and contact = 'again'
                          and at > c.first_resolved_at
                          and at <= c.first_resolved_at + interval '168 hours') x
                 order by 2""")
                .param("ids", resolved.stream().map(CaseId::value).toArray(Long[]::new))
                .query((row, n) -> {
                    var category = CaseRows.longOrNone(row, "category_id");
                    return Map.entry(
                            new CaseId(row.getLong("id")),
                            new OtherContact(
                                    CaseRows.time(row, "at"), category == null ? null : new CategoryId(category)));
                })
                .list()
                .forEach(entry -> found.computeIfAbsent(entry.getKey(), id -> new ArrayList<>())
                        .add(entry.getValue()));
        return found;
    }

    /** Other cases of a customer that were first resolved in the week before a contact; in ascending order. */
    public List<CaseId> resolvedShortlyBefore(CustomerId customer, CaseId except, Instant from, Instant contact) {
        return client.sql("""
                select id
                  from cases.cases
                 where customer_id = :customer
                   and id <> :except
                   and first_resolved_at >= cast(:from as timestamptz) - interval '168 hours'
                   and first_resolved_at < :contact
                   and state not in ('spam', 'merged')
                 order by id""")
                .param("customer", customer.value())
                .param("except", except.value())
                .param("from", Statements.at(from))
                .param("contact", Statements.at(contact))
                .query((row, n) -> new CaseId(row.getLong("id")))
                .list();
    }

    /** Cases that are not in the list, were resolved in the week before a contact in one that is, and have the same customer. */
    public List<CaseId> resolvedBeforeContactsOf(Collection<CaseId> stored) {
        return client.sql("""
                select distinct r.id
                  from unnest(cast(:ids as bigint[])) i (id)
                  join cases.cases n on n.id = i.id
                 cross join lateral (
                       select id
                         from cases.cases
                        where customer_id = n.customer_id
                          and first_resolved_at >= n.opened_at - interval '168 hours'
                          and first_resolved_at < n.updated_at
                          and state not in ('spam', 'merged')
                       offset 0) r
                 where r.id <> all (:ids)
                 order by r.id""")
                .param("ids", stored.stream().map(CaseId::value).toArray(Long[]::new))
                .query((row, n) -> new CaseId(row.getLong("id")))
                .list();
    }
}
