package org.hengke.appraisal.plans;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.hengke.appraisal.periods.Result;
import org.hengke.staff.PersonId;
import org.hengke.staff.Rank;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A pool is shared out by points, rank and presence, to the cent, and never to who shares it out. */
class BonusSharingTest {

    private static final RankCoefficients RANKS =
            new RankCoefficients(new BigDecimal("1"), new BigDecimal("1.5"), new BigDecimal("0"));

    @Test
    void multipliesPointsByRankAndPresence() {
        var sharing = of("1000", List.of(), result(1, "80", "1"), result(2, "80", "0.5"), result(101, "80", "1"));

        assertThat(sharing.shares())
                .extracting(share -> share.person().value() + " " + share.amount() + " " + share.equal())
                .containsExactly("101 500.00 333.33", "1 333.33 333.34", "2 166.67 333.33");
    }

    @Test
    void saysWhoTakesNoPartAndWhy() {
        var sharing = of(
                "1000",
                List.of(new PersonId(2)),
                result(1, "80", "1"),
                result(2, "80", "1"),
                result(3, null, "1"),
                result(201, "90", "1"),
                result(9, "99", "1"));

        assertThat(sharing.shares()).extracting(share -> share.person().value()).containsExactly(1L);
        assertThat(sharing.leftOut())
                .extracting(one -> one.person().value() + " " + one.reason())
                .containsExactly("2 BY_HAND", "3 NO_POINTS", "9 MAKES_IT", "201 RANK");
    }

    @Test
    void hasNoSharesWhereNobodyHasAClaim() {
        assertThat(of("1000", List.of()).shares()).isEmpty();
        assertThat(of("1000", List.of(), result(1, "0", "1"), result(2, "80", "0"))
                        .shares())
                .isEmpty();
    }

    @Test
    void sumsToThePoolToTheCentAndComesOutTheSameEveryTime() {
        for (long seed = 0; seed < 300; seed++) {
            var random = new Random(seed);
            var results = new ArrayList<Result>();
            int people = 1 + random.nextInt(60);
            for (int i = 1; i <= people; i++) {
                results.add(result(
                        random.nextInt(5) == 0 ? 1_00 + i : 1_000 + i,
                        random.nextInt(9) == 0
                                ? null
                                : BigDecimal.valueOf(random.nextInt(10_001), 2).toString(),
                        BigDecimal.valueOf(random.nextInt(10_001), 4).toString()));
            }
            var pool = BigDecimal.valueOf(1 + random.nextInt(100_000_000), 2);
            var sharing = of(pool.toString(), List.of(), results.toArray(Result[]::new));
            if (sharing.shares().isEmpty()) {
                continue;
            }
            assertThat(sharing.shares().stream().map(BonusShare::amount).reduce(BigDecimal.ZERO, BigDecimal::add))
                    .as("seed %d", seed)
                    .isEqualByComparingTo(pool);
            assertThat(sharing.shares().stream().map(BonusShare::equal).reduce(BigDecimal.ZERO, BigDecimal::add))
                    .as("even shares, seed %d", seed)
                    .isEqualByComparingTo(pool);
            assertThat(of(pool.toString(), List.of(), results.reversed().toArray(Result[]::new)))
                    .as("whatever the order, seed %d", seed)
                    .isEqualTo(sharing);
        }
    }

    private static BonusSharing of(String pool, List<PersonId> leftOut, Result... results) {
        return BonusSharing.of(
                new BonusDraft("年终奖", new BigDecimal(pool), RANKS, leftOut),
                7,
                Set.of(new PersonId(9)),
                List.of(results),
                person -> person.value() > 1_000 || person.value() < 100
                        ? Rank.SPECIALIST
                        : person.value() < 200 ? Rank.SUPERVISOR : Rank.MANAGER);
    }

    private static Result result(long person, @Nullable String points, String presence) {
        return new Result(
                new PersonId(person),
                null,
                points == null ? null : new BigDecimal(points),
                points == null ? null : "qualified",
                points == null ? -1 : 1,
                new BigDecimal(presence),
                List.of());
    }
}
