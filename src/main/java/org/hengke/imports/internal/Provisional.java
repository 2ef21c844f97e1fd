package org.hengke.imports.internal;

import java.util.HashMap;
import java.util.Map;
import org.hengke.cases.CategoryId;
import org.hengke.customers.CustomerId;
import org.hengke.imports.internal.CaseDraft.Who;
import org.hengke.staff.PersonId;
import org.hengke.staff.TeamId;
import org.jspecify.annotations.Nullable;

/** Gives every name a number of its own, where histories are only tried and not kept. */
final class Provisional implements CaseWriting.Names {

    private final Map<String, Long> numbers = new HashMap<>();

    @Override
    public @Nullable PersonId person(String name) {
        return name.isEmpty() ? null : new PersonId(number("person " + name));
    }

    @Override
    public @Nullable TeamId team(String name) {
        return name.isEmpty() ? null : new TeamId(number("team " + name));
    }

    @Override
    public @Nullable CategoryId category(String name, String below) {
        return name.isEmpty() ? null : new CategoryId(number("category " + name + " / " + below));
    }

    @Override
    public @Nullable CustomerId customer(Who who) {
        return who.nobody() ? null : new CustomerId(number("customer " + who.key()));
    }

    @Override
    public @Nullable String tier(CustomerId customer) {
        return null;
    }

    private long number(String name) {
        return numbers.computeIfAbsent(name, key -> numbers.size() + 1L);
    }
}
