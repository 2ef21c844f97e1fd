package org.hengke.customers.web;

import java.util.List;
import org.hengke.customers.Contact;
import org.hengke.customers.ContactKind;
import org.hengke.customers.CustomerEdit;
import org.hengke.customers.CustomerId;
import org.hengke.customers.CustomerRow;
import org.hengke.customers.CustomerView;
import org.hengke.customers.Tier;
import org.hengke.customers.internal.CustomerEditing;
import org.hengke.customers.internal.CustomerEditing.NamedContact;
import org.hengke.customers.internal.CustomerProfiles;
import org.hengke.platform.Cursor;
import org.hengke.platform.Limit;
import org.hengke.platform.Page;
import org.hengke.platform.access.Needs;
import org.hengke.platform.web.Idempotency;
import org.hengke.platform.web.Version;
import org.hengke.staff.Me;
import org.hengke.staff.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/customers")
class CustomerController {

    private final CustomerProfiles profiles;
    private final CustomerEditing editing;
    private final Idempotency idempotency;

    CustomerController(CustomerProfiles profiles, CustomerEditing editing, Idempotency idempotency) {
        this.profiles = profiles;
        this.editing = editing;
        this.idempotency = idempotency;
    }

    /** @param label what the contact is for, as "office" */
    record ContactBody(
            ContactKind kind,
            String value,
            @Nullable String label,
            @Nullable Boolean preferred) {

        NamedContact contact() {
            return new NamedContact(
                    Contact.of(kind, value), label == null ? "" : label, Boolean.TRUE.equals(preferred));
        }
    }

    record NewCustomerBody(CustomerEdit profile, List<ContactBody> contacts) {}

    record Disclosure(String value) {}

    record ConsentBody(boolean given) {}

    @Needs("customers.read")
    @GetMapping
    Page<CustomerRow> list(
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(required = false) @Nullable String tier,
            @RequestParam(required = false) @Nullable Long owner,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable Integer limit) {
        return profiles.list(
                q, tier, owner == null ? null : new PersonId(owner), Cursor.parse(after, 1), Limit.of(limit));
    }

    @Needs("customers.read")
    @GetMapping("/tiers")
    List<Tier> tiers() {
        return profiles.tiers();
    }

    @Needs("customers.edit")
    @PostMapping
    ResponseEntity<CustomerView> create(
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
            @RequestBody NewCustomerBody body) {
        var contacts = body.contacts().stream().map(ContactBody::contact).toList();
        var id = idempotency.once(
                key, body, CustomerId.class, () -> editing.createNaming(body.profile(), contacts, "staff"));
        var view = profiles.view(id);
        return ResponseEntity.status(HttpStatus.CREATED)
                .header("Location", "/api/v1/customers/" + id.value())
                .eTag("\"" + view.version() + "\"")
                .body(view);
    }

    @Needs("customers.read")
    @GetMapping("/{id}")
    ResponseEntity<CustomerView> get(@PathVariable long id) {
        return answered(new CustomerId(id));
    }

    @Needs("customers.edit")
    @PutMapping("/{id}")
    ResponseEntity<CustomerView> edit(
            @PathVariable long id,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @RequestBody CustomerEdit edit) {
        editing.edit(new CustomerId(id), edit, Version.of(ifMatch));
        return answered(new CustomerId(id));
    }

    @Needs("customers.edit")
    @PostMapping("/{id}/contacts")
    ResponseEntity<CustomerView> addContact(@PathVariable long id, @RequestBody ContactBody body) {
        editing.addContact(new CustomerId(id), body.contact());
        return answered(new CustomerId(id));
    }

    @Needs("customers.edit")
    @DeleteMapping("/{id}/contacts/{contact}")
    ResponseEntity<CustomerView> removeContact(@PathVariable long id, @PathVariable long contact) {
        editing.removeContact(new CustomerId(id), contact);
        return answered(new CustomerId(id));
    }

    @Needs("customers.unmask")
    @PostMapping("/{id}/contacts/{contact}/disclosure")
    Disclosure disclose(@PathVariable long id, @PathVariable long contact) {
        return new Disclosure(editing.disclose(new CustomerId(id), contact));
    }

    @Needs("customers.edit")
    @PutMapping("/{id}/consents/{purpose}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void consent(@PathVariable long id, @PathVariable String purpose, @RequestBody ConsentBody body, Me me) {
        editing.consent(new CustomerId(id), purpose, body.given(), me.id());
    }

    private ResponseEntity<CustomerView> answered(CustomerId id) {
        var view = profiles.view(id);
        return Version.tagged(view, view.version());
    }
}
