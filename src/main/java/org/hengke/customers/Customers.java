package org.hengke.customers;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hengke.customers.internal.CustomerIntake;
import org.hengke.customers.internal.CustomerStore;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Whom the department serves, for other modules. A customer that was merged keeps its id; answers speak of the one it was merged into.
 */
@Service
public class Customers {

    private final CustomerStore store;
    private final CustomerIntake intake;

    Customers(CustomerStore store, CustomerIntake intake) {
        this.store = store;
        this.intake = intake;
    }

    /** The classes a customer can be of, in the order to show them. */
    public List<Tier> tiers() {
        return store.tiers();
    }

    /**
     * The customer with the reference or any of the contacts, made if there is none; two callers at once get the same one. An
     * unnamed customer takes the name, and contacts not yet known are added.
     */
    @Transactional
    public FoundCustomer findOrCreate(NewCustomer who) {
        return intake.findOrCreate(who);
    }

    /** The same for many, in their order. Customers among them that share a reference or a contact are one. */
    @Transactional
    public List<FoundCustomer> findOrCreateAll(List<NewCustomer> many) {
        return intake.findOrCreateAll(many);
    }

    /** For each whether there is such a customer already, by reference or contact. */
    public List<Boolean> known(List<NewCustomer> many) {
        return intake.known(many);
    }

    /** The customer who can be reached by this contact; of several the oldest. */
    public Optional<CustomerId> find(Contact contact) {
        return store.findByContact(contact);
    }

    /** Ids that are not known are left out. */
    public Map<CustomerId, CustomerName> names(Collection<CustomerId> ids) {
        return store.names(ids);
    }

    public Optional<CustomerName> name(CustomerId id) {
        return Optional.ofNullable(store.names(List.of(id)).get(id));
    }

    /** A contact of the kind for a message to the customer, the preferred one first. */
    public Optional<Contact> contact(CustomerId id, ContactKind kind) {
        return store.contactOf(id, kind);
    }

    /** The customer and all that were merged with it; their cases are its cases. */
    public List<CustomerId> family(CustomerId id) {
        return store.family(id);
    }

    /**
     * Customers whose name, company or contacts match a search as typed, newest first; at most {@code limit}, with all that were
     * merged with them. Empty for a text without a word.
     */
    public List<CustomerId> search(String text, int limit) {
        return store.search(text, limit);
    }

    /**
     * Takes back customers that nobody has changed since they were made and nothing refers to.
     *
     * @return those that are gone
     */
    @Transactional
    public List<CustomerId> withdraw(Collection<CustomerId> ids) {
        return store.withdraw(ids);
    }
}
