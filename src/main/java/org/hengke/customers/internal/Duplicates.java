package org.hengke.customers.internal;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.hengke.customers.Contact;
import org.hengke.customers.ContactKind;
import org.hengke.customers.CustomerId;
import org.hengke.customers.CustomerRow;
import org.hengke.customers.CustomersMerged;
import org.hengke.customers.CustomersParted;
import org.hengke.customers.DuplicatePair;
import org.hengke.platform.Cursor;
import org.hengke.platform.Invalid;
import org.hengke.platform.Kind;
import org.hengke.platform.Page;
import org.hengke.platform.Refusal;
import org.hengke.platform.audit.Audit;
import org.hengke.platform.audit.AuditEntry;
import org.hengke.staff.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Customers who are probably one person: found by a telephone number or mail address they share, merged, and parted again. */
@Service
public class Duplicates {

    /** Where one is empty in the kept profile, it is filled from the merged one, and emptied again when they are parted. */
    private static final List<String> FILLABLE =
            List.of("name", "gender", "company", "address", "notes", "preferences", "preferred_channel", "owner_id");

    private final JdbcClient jdbc;
    private final CustomerStore store;
    private final CustomerProfiles profiles;
    private final Audit audit;
    private final ApplicationEventPublisher events;
    private final JsonMapper json;
    private final Clock clock;

    Duplicates(
            JdbcClient jdbc,
            CustomerStore store,
            CustomerProfiles profiles,
            Audit audit,
            ApplicationEventPublisher events,
            JsonMapper json,
            Clock clock) {
        this.jdbc = jdbc;
        this.store = store;
        this.profiles = profiles;
        this.audit = audit;
        this.events = events;
        this.json = json;
        this.clock = clock;
    }

    private record Pair(long one, long other, String kind, String value, int shared) {}

    /** Pairs that share a contact and are not known to be two, by id. A contact of more than ten customers is a switchboard. */
    public Page<DuplicatePair> pairs(@Nullable Cursor after, int limit) {
        var pairs = jdbc.sql("""
                with shared as (
                    select k.kind, k.normalised
                      from customers.contacts k
                     where k.kind in ('phone', 'email')
                     group by k.kind, k.normalised
                    having count(distinct k.customer_id) between 2 and 10),
                holders as (
                    select distinct s.kind, s.normalised, coalesce(c.root_id, c.id) root, min(k.value) as value
                      from shared s
                      join customers.contacts k on k.kind = s.kind and k.normalised = s.normalised
                      join customers.customers c on c.id = k.customer_id
                     group by 1, 2, 3)
                select a.root as one, b.root as other, min(a.kind) as kind, min(a.value) as value, count(*)::int as shared
                  from holders a
                  join holders b on b.kind = a.kind and b.normalised = a.normalised and b.root > a.root
                 where (a.root, b.root) > (:one, :other)
                   and not exists (
                       select 1
                         from customers.distinctions d
                        where d.one_id = a.root
                          and d.other_id = b.root)
                 group by 1, 2
                 order by 1, 2
                 limit :limit""")
                .param("one", after == null ? 0 : after.number(0))
                .param("other", after == null ? 0 : after.number(1))
                .param("limit", limit + 1)
                .query((row, n) -> new Pair(
                        row.getLong("one"),
                        row.getLong("other"),
                        row.getString("kind"),
                        row.getString("value"),
                        row.getInt("shared")))
                .list();
        var ids = new HashSet<CustomerId>();
        pairs.forEach(pair -> {
            ids.add(new CustomerId(pair.one()));
            ids.add(new CustomerId(pair.other()));
        });
        var rows = new HashMap<CustomerId, CustomerRow>();
        profiles.rows(ids).forEach(row -> rows.put(row.id(), row));
        return Page.of(pairs, limit, pair -> Cursor.of(pair.one(), pair.other()))
                .map(pair -> shown(pair, rows));
    }

    private static DuplicatePair shown(Pair pair, Map<CustomerId, CustomerRow> rows) {
        var kind = ContactKind.of(pair.kind());
        return new DuplicatePair(
                java.util.Objects.requireNonNull(rows.get(new CustomerId(pair.one()))),
                java.util.Objects.requireNonNull(rows.get(new CustomerId(pair.other()))),
                kind,
                Contact.of(kind, pair.value()).masked(),
                pair.shared());
    }

    /** The pair is two customers and need not be shown again. */
    @Transactional
    public void distinguish(CustomerId one, CustomerId other, PersonId by) {
        needTwo(one, other);
        if (store.names(List.of(one, other)).size() < 2) {
            throw CustomerProfiles.notFound();
        }
        jdbc.sql("""
                insert into customers.distinctions (one_id, other_id, decided_by, decided_at)
                values (:one, :other, :by, :now)
                    on conflict do nothing""")
                .param("one", Math.min(one.value(), other.value()))
                .param("other", Math.max(one.value(), other.value()))
                .param("by", by.value())
                .param("now", Timestamp.from(clock.instant()))
                .update();
        audit.record(AuditEntry.of("customers.distinguished", "customer", one.value())
                .with("other", other.value()));
    }

    /**
     * Makes one customer of two. Nothing moves: the merged one points at the kept one, and whoever asks for it gets the kept one.
     *
     * @return number of the merge, by which it is undone
     */
    @Transactional
    public long merge(CustomerId kept, CustomerId merged, PersonId by) {
        needTwo(kept, merged);
        var standing = jdbc.sql("""
                select id
                  from customers.customers
                 where id in (:kept, :merged)
                   and merged_into is null
                 order by id
                   for update""")
                .param("kept", kept.value())
                .param("merged", merged.value())
                .query(Long.class)
                .list();
        if (standing.size() < 2) {
            throw store.names(List.of(kept, merged)).size() < 2
                    ? CustomerProfiles.notFound()
                    : new Refusal(Kind.CONFLICT, "customers.merged-elsewhere");
        }
        var filled = fill(kept, merged);
        var now = Timestamp.from(clock.instant());
        jdbc.sql("""
                update customers.customers
                   set root_id = :kept
                 where root_id = :merged""")
                .param("kept", kept.value())
                .param("merged", merged.value())
                .update();
        jdbc.sql("""
                update customers.customers
                   set merged_into = :kept, root_id = :kept, version = version + 1, updated_at = :now
                 where id = :merged""")
                .param("kept", kept.value())
                .param("merged", merged.value())
                .param("now", now)
                .update();
        var id = jdbc.sql("""
                insert into customers.merges (kept_id, merged_id, filled, merged_by, merged_at)
                values (:kept, :merged, cast(:filled as jsonb), :by, :now)
                returning id""")
                .param("kept", kept.value())
                .param("merged", merged.value())
                .param("filled", json.writeValueAsString(filled))
                .param("by", by.value())
                .param("now", now)
                .query(Long.class)
                .single();
        store.index(kept);
        audit.record(AuditEntry.of("customers.merged", "customer", kept.value())
                .with("merged", merged.value())
                .with("merge", id));
        events.publishEvent(new CustomersMerged(kept, merged));
        return id;
    }

    /** Parts what a merge joined: everything is as before, but for what people changed since. */
    @Transactional
    public void undo(long merge, PersonId by) {
        var done = jdbc.sql("""
                update customers.merges
                   set undone_by = :by, undone_at = :now
                 where id = :id
                   and undone_at is null
                returning kept_id, merged_id, filled::text""")
                .param("by", by.value())
                .param("now", Timestamp.from(clock.instant()))
                .param("id", merge)
                .query((row, n) -> new Undone(
                        new CustomerId(row.getLong(1)),
                        new CustomerId(row.getLong(2)),
                        json.readValue(row.getString(3), new TypeReference<Map<String, String>>() {})))
                .optional()
                .orElseThrow(() -> new Refusal(Kind.CONFLICT, "customers.merge-undone-already"));
        jdbc.sql("""
                with recursive tree (id) as (
                    select :merged::bigint
                     union all
                    select c.id
                      from customers.customers c
                      join tree on c.merged_into = tree.id)
                update customers.customers c
                   set root_id = case when c.id = :merged then null else :merged end,
                       merged_into = case when c.id = :merged then null else c.merged_into end,
                       version = version + 1
                  from tree
                 where c.id = tree.id""").param("merged", done.merged().value()).update();
        empty(done.kept(), done.filled());
        store.index(done.kept());
        audit.record(AuditEntry.of("customers.parted", "customer", done.kept().value())
                .with("merged", done.merged().value())
                .with("merge", merge));
        events.publishEvent(new CustomersParted(done.kept(), done.merged()));
    }

    private record Undone(CustomerId kept, CustomerId merged, Map<String, String> filled) {}

    private Map<String, String> fill(CustomerId kept, CustomerId merged) {
        var filled = new HashMap<String, String>();
        for (var column : FILLABLE) {
            jdbc.sql("""
                    update customers.customers k
                       set %1$s = m.%1$s
                      from customers.customers m
                     where k.id = :kept
                       and m.id = :merged
                       and coalesce(k.%1$s::text, '') = ''
                       and coalesce(m.%1$s::text, '') <> ''
                    returning k.%1$s::text""".formatted(column))
                    .param("kept", kept.value())
                    .param("merged", merged.value())
                    .query(String.class)
                    .optional()
                    .ifPresent(value -> filled.put(column, value));
        }
        jdbc.sql("update customers.customers set version = version + 1, updated_at = :now where id = :kept")
                .param("now", Timestamp.from(clock.instant()))
                .param("kept", kept.value())
                .update();
        return filled;
    }

    private void empty(CustomerId kept, Map<String, String> filled) {
        filled.forEach((column, value) -> {
            if (FILLABLE.contains(column)) {
                var nothing = switch (column) {
                    case "gender", "preferred_channel", "owner_id" -> "null";
                    default -> "''";
                };
                jdbc.sql("update customers.customers set %1$s = %2$s where id = :kept and %1$s::text = :value"
                                .formatted(column, nothing))
                        .param("kept", kept.value())
                        .param("value", value)
                        .update();
            }
        });
        jdbc.sql("update customers.customers set version = version + 1, updated_at = :now where id = :kept")
                .param("now", Timestamp.from(clock.instant()))
                .param("kept", kept.value())
                .update();
    }

    private static void needTwo(CustomerId one, CustomerId other) {
        if (one.equals(other)) {
            throw new Invalid("merged", "customers.same-customer");
        }
    }
}
