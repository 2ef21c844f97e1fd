package org.hengke.appraisal.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.hengke.appraisal.scoring.BonusShares.Claim;
import org.hengke.appraisal.scoring.BonusShares.Share;
import org.hengke.platform.Invalid;
import org.hengke.platform.Refusal;
import org.hengke.staff.PersonId;
import org.junit.jupiter.api.Test;

class BonusSharesTest {

    @Test
    void sumToThePoolToTheCentAndStayWithinACentOfTheExactShare() {
        for (long seed = 0; seed < 500; seed++) {
            var random = new Random(seed);
            var pool = BigDecimal.valueOf(1 + random.nextLong(100_000_000), 2);
            var claims = new ArrayList<Claim>();
            for (int i = 0; i < 1 + random.nextInt(300); i++) {
                claims.add(new Claim(
                        new PersonId(i),
                        BigDecimal.valueOf(random.nextInt(12_000), 2),
                        BigDecimal.valueOf(1 + random.nextInt(30), 1)));
            }
            claims.add(claim(9_999, "80", "1"));
            var shares = BonusShares.of(pool, claims, seed);
            assertThat(sum(shares)).as("seed %d", seed).isEqualByComparingTo(pool);
            var weights = claims.stream().map(Claim::weight).reduce(BigDecimal.ZERO, BigDecimal::add);
            for (int i = 0; i < claims.size(); i++) {
                var exact = pool.multiply(claims.get(i).weight()).divide(weights, 20, RoundingMode.HALF_UP);
                assertThat(shares.get(i).person()).isEqualTo(claims.get(i).person());
                assertThat(shares.get(i).amount().subtract(exact).abs())
                        .as("seed %d, claim %s", seed, claims.get(i))
                        .isLessThan(new BigDecimal("0.01"));
            }
        }
    }

    @Test
    void giveWhatIsLeftOverToTheLargestRemainderAndThenToTheLargerScore() {
        // 100.00 ÷ 3 leaves a cent: all remainders are equal
        var shares = BonusShares.of(
                new BigDecimal("100.00"), List.of(claim(1, "80", "1"), claim(2, "40", "2"), claim(3, "20", "4")), 5);
        assertThat(shares)
                .extracting(Share::amount)
                .containsExactly(new BigDecimal("33.34"), new BigDecimal("33.33"), new BigDecimal("33.33"));
    }

    @Test
    void drawLotsOfARecordedSeedBetweenEquals() {
        var equals = List.of(claim(1, "80", "1"), claim(2, "80", "1"), claim(3, "80", "1"));
        var pool = new BigDecimal("0.01");
        assertThat(BonusShares.of(pool, equals, 11)).isEqualTo(BonusShares.of(pool, equals, 11));
        var winners = new java.util.HashSet<PersonId>();
        for (long seed = 0; seed < 50; seed++) {
            BonusShares.of(pool, equals, seed).stream()
                    .filter(share -> share.amount().signum() > 0)
                    .forEach(share -> winners.add(share.person()));
        }
        assertThat(winners).hasSize(3);
    }

    @Test
    void areRefusedWhereThereIsNothingToShareBy() {
        assertThatThrownBy(() -> BonusShares.of(BigDecimal.TEN, List.of(claim(1, "0", "1"), claim(2, "50", "0")), 1))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.code()).isEqualTo("appraisal.nothing-to-share-by"));
        assertThatThrownBy(() -> BonusShares.of(BigDecimal.TEN, List.of(), 1)).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> BonusShares.of(BigDecimal.ZERO, List.of(claim(1, "1", "1")), 1))
                .isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> BonusShares.of(new BigDecimal("1.005"), List.of(claim(1, "1", "1")), 1))
                .isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> BonusShares.of(BigDecimal.ONE, List.of(claim(1, "-1", "1")), 1))
                .isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> BonusShares.of(BigDecimal.ONE, List.of(claim(1, "1", "1"), claim(1, "1", "1")), 1))
                .isInstanceOf(Invalid.class);
    }

    private static Claim claim(long person, String score, String coefficient) {
        return new Claim(new PersonId(person), new BigDecimal(score), new BigDecimal(coefficient));
    }

    private static BigDecimal sum(List<Share> shares) {
        return shares.stream().map(Share::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
