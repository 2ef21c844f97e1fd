package org.hengke.demo;

import java.util.Map;
import java.util.Set;

/** What one case is about: the same product, order, days and names in every sentence of it. */
record Situation(Map<String, String> facts) {

    static final Set<String> SLOTS = Set.of(
            "thing",
            "product",
            "model",
            "order",
            "amount",
            "bought",
            "due",
            "visit",
            "window",
            "city",
            "area",
            "estate",
            "courier",
            "track",
            "tail",
            "master",
            "fault",
            "cause",
            "remedy",
            "part",
            "partprice",
            "company",
            "points",
            "coupon",
            "fee",
            "n",
            "ms",
            "me",
            "dept");

    String get(String slot) {
        var value = facts.get(slot);
        if (value == null) {
            throw new IllegalArgumentException("no such slot: " + slot);
        }
        return value;
    }

    /** The same situation told by another person. */
    Situation toldBy(String agent) {
        var copy = new java.util.HashMap<>(facts);
        copy.put("me", agent);
        return new Situation(copy);
    }
}
