package org.hengke.customers.internal;

import java.util.List;

/** The fields that a complete profile has. */
final class RequiredFields {

    static final List<String> ALL =
            List.of("name", "phone", "email", "company", "address", "preferred-channel", "owner");

    private RequiredFields() {}

    /** Filled required fields ÷ required fields. */
    static double completeness(int missing) {
        return (double) (ALL.size() - missing) / ALL.size();
    }
}
