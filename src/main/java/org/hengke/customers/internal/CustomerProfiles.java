package org.hengke.customers.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hengke.customers.Contact;
import org.hengke.customers.ContactKind;
import org.hengke.customers.CustomerChanged;
import org.hengke.customers.CustomerEdit;
import org.hengke.customers.CustomerId;
import org.hengke.customers.CustomerRow;
import org.hengke.customers.CustomerView;
import org.hengke.customers.CustomerView.Consent;
import org.hengke.customers.CustomerView.MaskedContact;
import org.hengke.customers.CustomerView.MergeView;
import org.hengke.customers.NewCustomer;
import org.hengke.customers.Tier;
import org.hengke.platform.Cursor;
import org.hengke.platform.Invalid;
import org.hengke.platform.Kind;
import org.hengke.platform.Page;
import org.hengke.platform.Refusal;
import org.hengke.platform.audit.Audit;
import org.hengke.platform.audit.AuditEntry;
import org.hengke.staff.PersonId;
import org.hengke.staff.Staff;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Profiles as people see and edit them. */
@Service
public class CustomerProfiles {

    public static final Set<String> PURPOSES = Set.of("surveys", "marketing", "profiling");
    private static final int MOST_CONTACTS = 50;
    private static final int LONGEST_LABEL = 40;

    private final JdbcClient jdbc;
    private final CustomerStore store;
    private final Staff staff;
    private final Audit audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CustomerProfiles(
            JdbcClient jdbc,
            CustomerStore store,
            Staff staff,
            Audit audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.jdbc = jdbc;
        this.store = store;
        this.staff = staff;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
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

    /** @param label what the contact is for; empty where nothing is said */
    public record NamedContact(Contact contact, String label, boolean preferred) {}

    @Transactional
    public CustomerId create(CustomerEdit edit, List<Contact> contacts, String source) {
        return createNaming(
                edit,
                contacts.stream()
                        .map(contact -> new NamedContact(contact, "", false))
                        .toList(),
                source);
    }

    @Transactional
    public CustomerId createNaming(CustomerEdit edit, List<NamedContact> named, String source) {
        var contacts = named.stream().map(NamedContact::contact).toList();
        var clean = edit.checked(tierCodes());
        Invalid.check()
                .that(!clean.name().isEmpty() || !contacts.isEmpty(), "name", "customers.name-or-contact-needed")
                .that(contacts.size() <= MOST_CONTACTS, "contacts", "customers.too-many-contacts", MOST_CONTACTS)
                .that(
                        named.stream().allMatch(one -> one.label().length() <= LONGEST_LABEL),
                        "contacts",
                        "customers.too-long",
                        LONGEST_LABEL)
                .done();
        var who = new NewCustomer(
                clean.name(),
                contacts,
                clean.tier(),
                clean.gender(),
                clean.company(),
                clean.address(),
                clean.notes(),
                null,
                clean.owner(),
                source);
        needOwner(clean.owner());
        store.lock(who);
        var id = store.create(List.of(who)).getFirst();
        write(id, clean);
        named.forEach(one -> describe(id, one));
        changed(id, "customers.created");
        return id;
    }

    private void describe(CustomerId id, NamedContact named) {
        if (named.preferred()) {
            preferNone(id, named.contact().kind());
        }
        jdbc.sql("""
            update customers.contacts
               set label = :label, preferred = :preferred
             where customer_id = :id
               and kind = :kind
               and normalised = :normalised\
            """)
                .param("label", named.label().strip())
                .param("preferred", named.preferred())
                .param("id", id.value())
                .param("kind", named.contact().kind().code())
                .param("normalised", named.contact().normalised())
                .update();
    }

    /** @throws Refusal {@code customers.stale} if somebody saved another version meanwhile */
    @Transactional
    public void edit(CustomerId id, CustomerEdit edit, long version) {
        var clean = edit.checked(tierCodes());
        needOwner(clean.owner());
        needStanding(id);
        bump(id, version);
        write(id, clean);
        store.index(id);
        changed(id, "customers.edited");
    }

    @Transactional
    public void addContact(CustomerId id, NamedContact added) {
        needStanding(id);
        var contact = added.contact();
        var label = added.label().strip();
        var count = store.contacts(List.of(id)).getOrDefault(id, List.of()).size();
        Invalid.check()
                .that(count < MOST_CONTACTS, "value", "customers.too-many-contacts", MOST_CONTACTS)
                .that(label.length() <= LONGEST_LABEL, "label", "customers.too-long", LONGEST_LABEL)
                .done();
        if (added.preferred()) {
            preferNone(id, contact.kind());
        }
        var rows = jdbc.sql("""
            insert into customers.contacts (customer_id, kind, value, normalised, label, preferred, created_at)
            values (:id, :kind, :value, :normalised, :label, :preferred, :now)
                on conflict (customer_id, kind, normalised) do nothing\
            """)
                .param("id", id.value())
                .param("kind", contact.kind().code())
                .param("value", contact.value())
                .param("normalised", contact.normalised())
                .param("label", label)
                .param("preferred", added.preferred())
                .param("now", Timestamp.from(clock.instant()))
                .update();
        if (rows == 0) {
            throw new Refusal(Kind.CONFLICT, "customers.contact-listed-already");
        }
        bump(id, null);
        store.index(id);
        changed(id, "customers.contact-added");
    }

    @Transactional
    public void removeContact(CustomerId id, long contact) {
        needStanding(id);
        var owner = ownerOf(id, contact);
        jdbc.sql("delete from customers.contacts where id = :contact")
                .param("contact", contact)
                .update();
        bump(id, null);
        store.index(owner);
        changed(id, "customers.contact-removed");
    }

    /** The contact as it is. That it was looked at is recorded. */
    @Transactional
    public String disclose(CustomerId id, long contact) {
        ownerOf(id, contact);
        audit.record(AuditEntry.viewed("customers.contact-disclosed", "customer", id.value())
                .with("contact", contact));
        return jdbc.sql("select value from customers.contacts where id = :contact")
                .param("contact", contact)
                .query(String.class)
                .single();
    }

    @Transactional
    public void consent(CustomerId id, String purpose, boolean given, PersonId by) {
        if (!PURPOSES.contains(purpose)) {
            throw new Invalid("purpose", "customers.purpose-unknown", purpose);
        }
        needStanding(id);
        jdbc.sql("""
            insert into customers.consents (customer_id, purpose, given, changed_at, changed_by)
            values (:id, :purpose, :given, :now, :by)
                on conflict (customer_id, purpose) do update
               set given = excluded.given, changed_at = excluded.changed_at, changed_by = excluded.changed_by\
            """)
                .param("id", id.value())
                .param("purpose", purpose)
                .param("given", given)
                .param("now", Timestamp.from(clock.instant()))
                .param("by", by.value())
                .update();
        bump(id, null);
        audit.record(AuditEntry.of("customers.consent-changed", "customer", id.value())
                .with("purpose", purpose)
                .with("given", given));
        events.publishEvent(new CustomerChanged(id));
    }

    public List<Tier> tiers() {
        return store.tiers();
    }

    private List<String> tierCodes() {
        return tiers().stream().map(Tier::code).toList();
    }

    private void write(CustomerId id, CustomerEdit edit) {
        jdbc.sql("""
            update customers.customers
               set name = :name, tier = :tier, gender = :gender, company = :company, address = :address, notes = :notes,
                   preferred_channel = :channel, preferences = :preferences, owner_id = :owner
             where id = :id\
            """)
                .param("name", edit.name())
                .param("tier", edit.tier())
                .param("gender", edit.gender())
                .param("company", edit.company())
                .param("address", edit.address())
                .param("notes", edit.notes())
                .param("channel", edit.preferredChannel())
                .param("preferences", edit.preferences())
                .param("owner", edit.owner() == null ? null : edit.owner().value())
                .param("id", id.value())
                .update();
    }

    /** @param version the version the edit started from, null to overwrite nothing but add */
    private void bump(CustomerId id, @Nullable Long version) {
        var updated = jdbc.sql("""
            update customers.customers
               set version = version + 1, updated_at = :now
             where id = :id
               and (cast(:version as bigint) is null or version = :version)\
            """)
                .param("now", Timestamp.from(clock.instant()))
                .param("id", id.value())
                .param("version", version)
                .update();
        if (updated == 0) {
            throw new Refusal(Kind.STALE, "customers.stale");
        }
    }

    private void preferNone(CustomerId id, ContactKind kind) {
        jdbc.sql("update customers.contacts set preferred = false where customer_id = :id and kind = :kind")
                .param("id", id.value())
                .param("kind", kind.code())
                .update();
    }

    private void changed(CustomerId id, String action) {
        audit.record(AuditEntry.of(action, "customer", id.value()));
        events.publishEvent(new CustomerChanged(id));
    }

    /** Also somebody who has left: an edit of something else does not stumble over it. */
    private void needOwner(@Nullable PersonId owner) {
        if (owner != null && staff.find(owner).isEmpty()) {
            throw new Invalid("owner", "customers.no-such-owner");
        }
    }

    private void needStanding(CustomerId id) {
        var merged = jdbc.sql("select merged_into is not null from customers.customers where id = :id for update")
                .param("id", id.value())
                .query(Boolean.class)
                .optional()
                .orElseThrow(CustomerProfiles::notFound);
        if (merged) {
            throw new Refusal(Kind.CONFLICT, "customers.merged-elsewhere");
        }
    }

    /** The family member that has the contact. */
    private CustomerId ownerOf(CustomerId id, long contact) {
        return jdbc.sql("""
            select k.customer_id
              from customers.contacts k
              join customers.customers c on c.id = k.customer_id
             where k.id = :contact
               and coalesce(c.root_id, c.id) = :id\
            """)
                .param("contact", contact)
                .param("id", id.value())
                .query((row, n) -> new CustomerId(row.getLong(1)))
                .optional()
                .orElseThrow(() -> new Refusal(Kind.NOT_FOUND, "customers.contact-not-found"));
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
