package org.hengke.customers.internal;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import org.hengke.customers.Contact;
import org.hengke.customers.ContactKind;
import org.hengke.customers.CustomerChanged;
import org.hengke.customers.CustomerEdit;
import org.hengke.customers.CustomerId;
import org.hengke.customers.NewCustomer;
import org.hengke.customers.Tier;
import org.hengke.platform.Invalid;
import org.hengke.platform.Kind;
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

/** What people change of a profile: each change is audited, and lists hear of it. */
@Service
public class CustomerEditing {

    private static final int MOST_CONTACTS = 50;
    private static final int LONGEST_LABEL = 40;

    private final JdbcClient jdbc;
    private final CustomerStore store;
    private final Staff staff;
    private final Audit audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CustomerEditing(
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
        if (!CustomerProfiles.PURPOSES.contains(purpose)) {
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

    private List<String> tierCodes() {
        return store.tiers().stream().map(Tier::code).toList();
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
}
