package org.hengke.customers;

import java.util.List;
import java.util.Set;
import org.hengke.platform.Invalid;
import org.hengke.staff.PersonId;
import org.jspecify.annotations.Nullable;

/** What people write into a profile, all of it. */
public record CustomerEdit(
        String name,
        String tier,
        @Nullable String gender,
        String company,
        String address,
        String notes,
        @Nullable String preferredChannel,
        String preferences,
        @Nullable PersonId owner) {

    private static final Set<String> GENDERS = Set.of("female", "male", "other");

    /** Text without blanks around it, and nothing beyond what a profile holds. */
    public CustomerEdit checked(List<String> tiers) {
        var clean = new CustomerEdit(
                name.strip(),
                tier,
                gender,
                company.strip(),
                address.strip(),
                notes.strip(),
                preferredChannel,
                preferences.strip(),
                owner);
        Invalid.check()
                .that(clean.name.length() <= 200, "name", "customers.too-long", 200)
                .that(clean.company.length() <= 200, "company", "customers.too-long", 200)
                .that(clean.address.length() <= 500, "address", "customers.too-long", 500)
                .that(clean.notes.length() <= 5000, "notes", "customers.too-long", 5000)
                .that(clean.preferences.length() <= 1000, "preferences", "customers.too-long", 1000)
                .that(tiers.contains(tier), "tier", "customers.tier-unknown", tier)
                .that(gender == null || GENDERS.contains(gender), "gender", "customers.gender-unknown")
                .that(
                        preferredChannel == null || preferredChannel.matches("[a-z]{2,20}"),
                        "preferredChannel",
                        "customers.channel-unknown")
                .that(printable(clean.name) && printable(clean.company), "name", "customers.control-characters")
                .done();
        return clean;
    }

    private static boolean printable(String text) {
        return text.chars().noneMatch(Character::isISOControl);
    }
}
