package org.hengke.customers;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** Identity of a customer. */
public record CustomerId(@JsonValue long value) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public CustomerId {}

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
