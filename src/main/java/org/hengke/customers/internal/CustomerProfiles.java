package org.hengke.customers.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hengke.customers.Contact;
import org.hengke.customers.ContactKind;
import org.hengke.customers.CustomerId;
import org.hengke.customers.CustomerRow;
import org.hengke.customers.CustomerView;
import org.hengke.customers.CustomerView.Consent;
import org.hengke.customers.CustomerView.MaskedContact;
import org.hengke.customers.CustomerView.MergeView;
import org.hengke.customers.Tier;
import org.hengke.platform.Cursor;
import org.hengke.platform.Kind;
import org.hengke.platform.Page;
import org.hengke.platform.Refusal;
import org.hengke.staff.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Profiles as people see them. */
@Service
public class CustomerProfiles {

    public static final Set<String> PURPOSES = Set.of("surveys", "marketing", "profiling");

    private final JdbcClient jdbc;
    private final CustomerStore store;

    CustomerProfiles(JdbcClient jdbc, CustomerStore store) {
        this.jdbc = jdbc;
        this.store = store;
    }

    /**
     * Standing customers, newest first; a merged one is found, too, and shown as the one it became.
     *
     * @param search as typed; null or blank for all
     */
    public Page<CustomerRow> list(
            @Nullable String search,
            @Nullable String tier,
            @Nullable PersonId owner,
            @Nullable Cursor after,
            int limit) {
        var query = search == null || search.isBlank() ? null : SearchWords.query(search);
        if (query != null && query.isEmpty()) {
            return new Page<>(List.of(), null);
        }
        var statement = jdbc.sql("""
                        select c.id, c.name, c.tier, c.company, c.owner_id, c.created_at
                          from customers.customers c
                         where c.merged_into is null
                        """ + (query == null ? "" : """
                       and c.id in (
                           select coalesce(f.root_id, f.id)
                             from customers.customers f
                            where f.search @@ cast(:query as tsquery))
                    """) + (tier == null ? "" : "   and c.tier = :tier\n")
                        + (owner == null ? "" : "   and c.owner_id = :owner\n") + """
                          and c.id < :before
                        order by c.id desc
                        limit :limit\
                        """)
                .param("before", after == null ? Long.MAX_VALUE : after.number(0))
                .param("limit", limit + 1);
        if (query != null) {
            statement = statement.param("query", query.get());
        }
        if (tier != null) {
            statement = statement.param("tier", tier);
        }
        if (owner != null) {
            statement = statement.param("owner", owner.value());
        }
        var rows = statement.query(CustomerProfiles::row).list();
        return Page.of(withContacts(rows), limit, row -> Cursor.of(row.id().value()));
    }

    public List<CustomerRow> rows(Set<CustomerId> ids) {
        var rows = jdbc.sql("""
            select id, name, tier, company, owner_id, created_at
              from customers.customers
             where id = any (:ids)\
            """)
                .param("ids", CustomerStore.array(ids))
                .query(CustomerProfiles::row)
                .list();
        return withContacts(rows);
    }

    /** @throws Refusal {@code customers.not-found} */
    public CustomerView view(CustomerId id) {
        var contacts = contacts(id);
        return jdbc.sql("""
            select id, name, tier, gender, company, address, notes, preferred_channel, preferences, reference, owner_id,
                   source, root_id, version, created_at, updated_at
              from customers.customers
             where id = :id\
            """)
                .param("id", id.value())
                .query((row, n) -> view(row, contacts))
                .optional()
                .orElseThrow(CustomerProfiles::notFound);
    }

    public List<Tier> tiers() {
        return store.tiers();
    }

    private List<MaskedContact> contacts(CustomerId id) {
        return jdbc
                .sql("""
                    select distinct on (k.kind, k.normalised) k.id, k.kind, k.value, k.normalised, k.label, k.preferred
                      from customers.contacts k
                      join customers.customers c on c.id = k.customer_id
                     where c.id = :id
                        or c.root_id = :id
                     order by k.kind, k.normalised, (c.id = :id) desc, k.id\
                    """)
                .param("id", id.value())
                .query((row, n) -> new MaskedContact(
                        row.getLong("id"),
                        ContactKind.of(row.getString("kind")),
                        contact(row).masked(),
                        row.getString("label"),
                        row.getBoolean("preferred")))
                .list()
                .stream()
                .sorted(java.util.Comparator.comparing(MaskedContact::kind)
                        .thenComparing(contact -> !contact.preferred())
                        .thenComparingLong(MaskedContact::id))
                .toList();
    }

    private List<Consent> consents(CustomerId id) {
        var known = new HashMap<String, Consent>();
        jdbc.sql("""
            select purpose, given, changed_at
              from customers.consents
             where customer_id = :id\
            """)
                .param("id", id.value())
                .query((row, n) -> known.put(
                        row.getString(1), new Consent(row.getString(1), row.getBoolean(2), instant(row, "changed_at"))))
                .list();
        return PURPOSES.stream()
                .sorted()
                .map(purpose -> known.getOrDefault(purpose, new Consent(purpose, null, null)))
                .toList();
    }

    private List<MergeView> merged(CustomerId id) {
        return jdbc.sql("""
            select m.id, m.merged_id, c.name, m.merged_at, m.merged_by
              from customers.merges m
              join customers.customers c on c.id = m.merged_id
             where m.kept_id = :id
               and m.undone_at is null
             order by m.id desc\
            """)
                .param("id", id.value())
                .query((row, n) -> new MergeView(
                        row.getLong(1),
                        new CustomerId(row.getLong(2)),
                        row.getString(3),
                        instant(row, "merged_at"),
                        person(row, "merged_by")))
                .list();
    }

    private CustomerView view(ResultSet row, List<MaskedContact> contacts) throws SQLException {
        var id = new CustomerId(row.getLong("id"));
        var filled = new HashMap<String, Boolean>();
        for (var field : List.of("name", "company", "address")) {
            filled.put(field, !row.getString(field).isEmpty());
        }
        filled.put("owner", row.getObject("owner_id") != null);
        filled.put("preferred-channel", row.getString("preferred_channel") != null);
        filled.put("phone", contacts.stream().anyMatch(contact -> contact.kind() == ContactKind.PHONE));
        filled.put("email", contacts.stream().anyMatch(contact -> contact.kind() == ContactKind.EMAIL));
        var missing = RequiredFields.ALL.stream()
                .filter(field -> !filled.getOrDefault(field, false))
                .toList();
        var root = row.getObject("root_id", Long.class);
        return new CustomerView(
                id,
                row.getString("name"),
                row.getString("tier"),
                row.getString("gender"),
                row.getString("company"),
                row.getString("address"),
                row.getString("notes"),
                row.getString("preferred_channel"),
                row.getString("preferences"),
                row.getString("reference"),
                person(row, "owner_id"),
                row.getString("source"),
                contacts,
                consents(id),
                RequiredFields.completeness(missing.size()),
                missing,
                root == null ? null : new CustomerId(root),
                merged(id),
                row.getLong("version"),
                instant(row, "created_at"),
                instant(row, "updated_at"));
    }

    private List<CustomerRow> withContacts(List<CustomerRow> rows) {
        Map<CustomerId, List<Contact>> contacts =
                store.contacts(rows.stream().map(CustomerRow::id).toList());
        var complete = new ArrayList<CustomerRow>(rows.size());
        for (var row : rows) {
            var mine = contacts.getOrDefault(row.id(), List.of());
            complete.add(new CustomerRow(
                    row.id(),
                    row.name(),
                    row.tier(),
                    row.company(),
                    first(mine, ContactKind.PHONE),
                    first(mine, ContactKind.EMAIL),
                    row.owner(),
                    row.createdAt()));
        }
        return complete;
    }

    private static @Nullable String first(List<Contact> contacts, ContactKind kind) {
        return contacts.stream()
                .filter(contact -> contact.kind() == kind)
                .map(Contact::masked)
                .findFirst()
                .orElse(null);
    }

    private static Contact contact(ResultSet row) throws SQLException {
        return new Contact(ContactKind.of(row.getString("kind")), row.getString("value"), row.getString("normalised"));
    }

    private static CustomerRow row(ResultSet row, int n) throws SQLException {
        return new CustomerRow(
                new CustomerId(row.getLong("id")),
                row.getString("name"),
                row.getString("tier"),
                row.getString("company"),
                null,
                null,
                person(row, "owner_id"),
                instant(row, "created_at"));
    }

    private static @Nullable PersonId person(ResultSet row, String column) throws SQLException {
        var id = row.getObject(column, Long.class);
        return id == null ? null : new PersonId(id);
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getTimestamp(column).toInstant();
    }

    static Refusal notFound() {
        return new Refusal(Kind.NOT_FOUND, "customers.not-found");
    }
}
