package org.hengke.customers.internal;

import java.sql.Timestamp;
import java.sql.Types;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hengke.customers.Contact;
import org.hengke.customers.ContactKind;
import org.hengke.customers.CustomerId;
import org.hengke.customers.CustomerName;
import org.hengke.customers.NewCustomer;
import org.hengke.customers.Tier;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Customers and their contacts in SQL, as other modules need them. */
@Component
public class CustomerStore {

    /** Held shared by those who look for one customer, alone by those who bring many. */
    private static final long INTAKE_LOCK = 0x637573746f6d6572L;

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;
    private final TransactionTemplate nested;
    private final Clock clock;

    CustomerStore(JdbcClient jdbc, JdbcTemplate batches, PlatformTransactionManager transactions, Clock clock) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.clock = clock;
        this.nested = new TransactionTemplate(transactions);
        this.nested.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
    }

    static String key(Contact contact) {
        return contact.kind().code() + ":" + contact.normalised();
    }

    /** Until the end of the transaction nobody else makes a customer with any of these contacts. */
    void lock(NewCustomer who) {
        jdbc.sql("select pg_advisory_xact_lock_shared(:lock)")
                .param("lock", INTAKE_LOCK)
                .query((row, n) -> n)
                .list();
        var keys = new ArrayList<String>();
        if (who.reference() != null) {
            keys.add("ref:" + who.reference());
        }
        who.contacts().forEach(contact -> keys.add(key(contact)));
        keys.stream()
                .sorted()
                .distinct()
                .forEach(key -> jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:key, 7))")
                        .param("key", key)
                        .query((row, n) -> n)
                        .list());
    }

    void lockAll() {
        jdbc.sql("select pg_advisory_xact_lock(:lock)")
                .param("lock", INTAKE_LOCK)
                .query((row, n) -> n)
                .list();
    }

    public Optional<CustomerId> findByContact(Contact contact) {
        return Optional.ofNullable(byContact(List.of(contact)).get(key(contact)));
    }

    Map<String, CustomerId> byContact(List<Contact> contacts) {
        var found = new HashMap<String, CustomerId>();
        if (contacts.isEmpty()) {
            return found;
        }
        jdbc.sql("""
            select wanted.kind || ':' || wanted.normalised, min(coalesce(c.root_id, c.id))
              from unnest(:kinds::text[], :values::text[]) wanted (kind, normalised)
              join customers.contacts k on k.normalised = wanted.normalised and k.kind = wanted.kind
              join customers.customers c on c.id = k.customer_id
             group by 1\
            """)
                .param("kinds", contacts.stream().map(c -> c.kind().code()).toArray(String[]::new))
                .param("values", contacts.stream().map(Contact::normalised).toArray(String[]::new))
                .query((row, n) -> found.put(row.getString(1), new CustomerId(row.getLong(2))))
                .list();
        return found;
    }

    Map<String, CustomerId> byReference(List<String> references) {
        var found = new HashMap<String, CustomerId>();
        if (references.isEmpty()) {
            return found;
        }
        jdbc.sql("""
            select reference, coalesce(root_id, id)
              from customers.customers
             where reference = any (:references)\
            """)
                .param("references", references.toArray(String[]::new))
                .query((row, n) -> found.put(row.getString(1), new CustomerId(row.getLong(2))))
                .list();
        return found;
    }

    List<CustomerId> create(List<NewCustomer> many) {
        if (many.isEmpty()) {
            return List.of();
        }
        var ids = jdbc.sql("""
            select nextval(pg_get_serial_sequence('customers.customers', 'id'))
              from generate_series(1, :count)\
            """)
                .param("count", many.size())
                .query((row, n) -> new CustomerId(row.getLong(1)))
                .list();
        var now = Timestamp.from(clock.instant());
        var rows = new ArrayList<Object[]>();
        var contacts = new ArrayList<Object[]>();
        for (var i = 0; i < many.size(); i++) {
            var who = many.get(i);
            rows.add(new Object[] {
                ids.get(i).value(),
                who.name(),
                who.tier() == null ? "standard" : who.tier(),
                who.gender(),
                who.company(),
                who.address(),
                who.notes(),
                who.reference(),
                who.owner() == null ? null : who.owner().value(),
                who.source(),
                SearchWords.vector(
                        who.name(), who.company(), who.reference() == null ? "" : who.reference(), who.contacts()),
                now,
                now
            });
            for (var contact : distinct(who.contacts())) {
                contacts.add(contactRow(ids.get(i).value(), contact, now));
            }
        }
        batches.batchUpdate("""
                insert into customers.customers
                       (id, name, tier, gender, company, address, notes, reference, owner_id, source, search, created_at,
                        updated_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?::tsvector, ?, ?)\
                """, rows, new int[] {
            Types.BIGINT,
            Types.VARCHAR,
            Types.VARCHAR,
            Types.VARCHAR,
            Types.VARCHAR,
            Types.VARCHAR,
            Types.VARCHAR,
            Types.VARCHAR,
            Types.BIGINT,
            Types.VARCHAR,
            Types.VARCHAR,
            Types.TIMESTAMP,
            Types.TIMESTAMP
        });
        addContacts(contacts);
        return ids;
    }

    /** Adds what a customer that was found did not have yet: a name, contacts. */
    void complete(Map<CustomerId, NewCustomer> additions) {
        if (additions.isEmpty()) {
            return;
        }
        var known = contacts(additions.keySet());
        var now = Timestamp.from(clock.instant());
        var rows = new ArrayList<Object[]>();
        var touched = new ArrayList<CustomerId>();
        additions.forEach((id, who) -> {
            var have = known.getOrDefault(id, List.of());
            var more = distinct(who.contacts()).stream()
                    .filter(contact -> have.stream().noneMatch(other -> CustomerIntake.same(other, contact)))
                    .toList();
            more.forEach(contact -> rows.add(contactRow(id.value(), contact, now)));
            var named = !who.name().isEmpty()
                    && jdbc.sql("""
                        update customers.customers
                           set name = :name
                         where id = :id
                           and name = ''\
                        """)
                                    .param("name", who.name())
                                    .param("id", id.value())
                                    .update()
                            > 0;
            if (named || !more.isEmpty()) {
                touched.add(id);
            }
        });
        addContacts(rows);
        touched.forEach(id -> {
            index(id);
            jdbc.sql("""
                update customers.customers
                   set version = version + 1, updated_at = :now
                 where id = :id\
                """).param("now", now).param("id", id.value()).update();
        });
    }

    private void addContacts(List<Object[]> rows) {
        batches.batchUpdate("""
                    insert into customers.contacts (customer_id, kind, value, normalised, created_at)
                    values (?, ?, ?, ?, ?)
                        on conflict do nothing\
                    """, rows);
    }

    private static Object[] contactRow(long customer, Contact contact, Timestamp now) {
        return new Object[] {customer, contact.kind().code(), contact.value(), contact.normalised(), now};
    }

    private static List<Contact> distinct(List<Contact> contacts) {
        var once = new ArrayList<Contact>();
        contacts.stream()
                .filter(contact -> once.stream().noneMatch(other -> CustomerIntake.same(other, contact)))
                .forEach(once::add);
        return once;
    }

    /** Writes anew what the customer is found by. */
    void index(CustomerId id) {
        jdbc.sql("""
            select name, company, coalesce(reference, '') reference
              from customers.customers
             where id = :id\
            """)
                .param("id", id.value())
                .query((row, n) -> SearchWords.vector(
                        row.getString(1),
                        row.getString(2),
                        row.getString(3),
                        contacts(List.of(id)).getOrDefault(id, List.of())))
                .optional()
                .ifPresent(vector -> jdbc.sql("""
                    update customers.customers
                       set search = cast(:vector as tsvector)
                     where id = :id\
                    """)
                        .param("vector", vector)
                        .param("id", id.value())
                        .update());
    }

    Map<CustomerId, List<Contact>> contacts(Collection<CustomerId> ids) {
        var found = new HashMap<CustomerId, List<Contact>>();
        jdbc.sql("""
            select customer_id, kind, value, normalised
              from customers.contacts
             where customer_id = any (:ids)
             order by preferred desc, id\
            """)
                .param("ids", array(ids))
                .query((row, n) -> found.computeIfAbsent(new CustomerId(row.getLong(1)), id -> new ArrayList<>())
                        .add(new Contact(ContactKind.of(row.getString(2)), row.getString(3), row.getString(4))))
                .list();
        return found;
    }

    public Optional<Contact> contactOf(CustomerId id, ContactKind kind) {
        return jdbc.sql("""
            select k.kind, k.value, k.normalised
              from customers.contacts k
              join customers.customers c on c.id = k.customer_id
              join customers.customers asked on coalesce(asked.root_id, asked.id) = coalesce(c.root_id, c.id)
             where asked.id = :id
               and k.kind = :kind
             order by k.preferred desc, k.id desc
             limit 1\
            """)
                .param("id", id.value())
                .param("kind", kind.code())
                .query((row, n) -> new Contact(ContactKind.of(row.getString(1)), row.getString(2), row.getString(3)))
                .optional();
    }

    public Map<CustomerId, CustomerName> names(Collection<CustomerId> ids) {
        var names = new HashMap<CustomerId, CustomerName>();
        if (ids.isEmpty()) {
            return names;
        }
        jdbc.sql("""
            select asked.id, kept.id, kept.name, kept.tier
              from customers.customers asked
              join customers.customers kept on kept.id = coalesce(asked.root_id, asked.id)
             where asked.id = any (:ids)\
            """)
                .param("ids", array(ids))
                .query((row, n) -> names.put(
                        new CustomerId(row.getLong(1)),
                        new CustomerName(new CustomerId(row.getLong(2)), row.getString(3), row.getString(4))))
                .list();
        return names;
    }

    public List<CustomerId> family(CustomerId id) {
        return jdbc.sql("""
            select member.id
              from customers.customers asked
              join customers.customers member
                on member.id = coalesce(asked.root_id, asked.id)
                or member.root_id = coalesce(asked.root_id, asked.id)
             where asked.id = :id
             order by member.id\
            """)
                .param("id", id.value())
                .query((row, n) -> new CustomerId(row.getLong(1)))
                .list();
    }

    public List<CustomerId> search(String text, int limit) {
        var query = SearchWords.query(text);
        if (query.isEmpty()) {
            return List.of();
        }
        return jdbc.sql("""
            with found as (
                select distinct coalesce(root_id, id) root
                  from customers.customers
                 where search @@ cast(:query as tsquery)
                 order by root desc
                 limit :limit)
            select root
              from found
             union
            select member.id
              from found
              join customers.customers member on member.root_id = found.root
             order by 1 desc\
            """)
                .param("query", query.get())
                .param("limit", limit)
                .query((row, n) -> new CustomerId(row.getLong(1)))
                .list();
    }

    /** Deletes what is as it was made; what something else refers to stays, as its foreign key says. */
    public List<CustomerId> withdraw(Collection<CustomerId> ids) {
        var gone = new ArrayList<CustomerId>();
        var chunk = new ArrayList<CustomerId>();
        for (var id : ids) {
            chunk.add(id);
            if (chunk.size() == 500) {
                gone.addAll(withdrawChunk(chunk));
                chunk.clear();
            }
        }
        gone.addAll(withdrawChunk(chunk));
        return gone;
    }

    private List<CustomerId> withdrawChunk(List<CustomerId> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        try {
            return nested(() -> delete(ids));
        } catch (DataIntegrityViolationException someAreReferredTo) {
            if (ids.size() == 1) {
                return List.of();
            }
            var gone = new ArrayList<CustomerId>();
            gone.addAll(withdrawChunk(ids.subList(0, ids.size() / 2)));
            gone.addAll(withdrawChunk(ids.subList(ids.size() / 2, ids.size())));
            return gone;
        }
    }

    private List<CustomerId> nested(java.util.function.Supplier<List<CustomerId>> work) {
        var done = nested.execute(status -> work.get());
        return done == null ? List.of() : done;
    }

    private List<CustomerId> delete(List<CustomerId> ids) {
        return jdbc.sql("""
            delete from customers.customers c
             where id = any (:ids)
               and version = 0
               and merged_into is null
               and not exists (select 1 from customers.merges m where m.kept_id = c.id or m.merged_id = c.id)
            returning id\
            """)
                .param("ids", array(ids))
                .query((row, n) -> new CustomerId(row.getLong(1)))
                .list();
    }

    static Long[] array(Collection<CustomerId> ids) {
        return ids.stream().map(CustomerId::value).toArray(Long[]::new);
    }

    static @Nullable Long value(@Nullable CustomerId id) {
        return id == null ? null : id.value();
    }

    /** In the order to show them. */
    public List<Tier> tiers() {
        return jdbc.sql("select code, name from customers.tiers order by position, code")
                .query((row, n) -> new Tier(row.getString("code"), row.getString("name")))
                .list();
    }
}
