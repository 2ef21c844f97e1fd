package org.hengke.appraisal.rounds;

import org.hengke.customers.CustomerId;
import org.hengke.staff.PersonId;

/** Somebody whose rating may be in a number, the same through all rounds. */
record Voice(String name) {

    static Voice of(PersonId person) {
        return new Voice("person " + person.value());
    }

    static Voice of(CustomerId customer) {
        return new Voice("customer " + customer.value());
    }
}
