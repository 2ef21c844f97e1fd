package org.hengke.customers;

import java.util.List;
import org.hengke.staff.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * A customer as another module came to know of one.
 *
 * @param name empty where it is not known
 * @param reference what another program calls this customer
 * @param source where it comes from: {@code staff}, {@code portal}, {@code import}, {@code demo}, {@code api}
 */
public record NewCustomer(
        String name,
        List<Contact> contacts,
        @Nullable String tier,
        @Nullable String gender,
        String company,
        String address,
        String notes,
        @Nullable String reference,
        @Nullable PersonId owner,
        String source) {

    public NewCustomer {
        contacts = List.copyOf(contacts);
    }

    public static NewCustomer of(String name, List<Contact> contacts, String source) {
        return new NewCustomer(name, contacts, null, null, "", "", "", null, null, source);
    }
}
