package org.hengke.demo;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Someone who contacts the department; the numbers are in a block that no subscriber has, the addresses in reserved domains. */
record Customer(
        int number,
        String name,
        String salutation,
        String phone,
        @Nullable String mail,
        Tier tier,
        Catalogue.City city) {

    enum Tier {
        STANDARD,
        KEY,
        VIP;

        String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    static Customer draw(long seed, int number, Catalogue catalogue) {
        var dice = Dice.of(seed, 17, number);
        // Common surnames stand first: squaring the number makes them as frequent as they are.
        var rank = dice.unit();
        var surname = catalogue.surnames().get((int)
                (rank * rank * catalogue.surnames().size()));
        var woman = dice.chance(0.55);
        var given = dice.pick(woman ? catalogue.women() : catalogue.men());
        var mail = surname.pinyin() + given.pinyin() + (number % 97) + "@example." + dice.pick(DOMAINS);
        var tier = dice.unit();
        return new Customer(
                number,
                surname.text() + given.text(),
                surname.text() + (woman ? "女士" : "先生"),
                "13800" + String.format(Locale.ROOT, "%06d", (number * 7919L + 104_729L) % 1_000_000),
                dice.chance(0.6) ? mail : null,
                tier < 0.05 ? Tier.VIP : tier < 0.2 ? Tier.KEY : Tier.STANDARD,
                dice.pick(catalogue.cities()));
    }

    private static final java.util.List<String> DOMAINS = java.util.List.of("com", "net", "org");
}
