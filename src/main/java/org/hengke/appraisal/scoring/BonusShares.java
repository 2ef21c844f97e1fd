package org.hengke.appraisal.scoring;

import static org.hengke.platform.Kind.CONFLICT;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.hengke.platform.Invalid;
import org.hengke.platform.Refusal;
import org.hengke.staff.PersonId;

/**
 * A pool shared out by score times coefficient, to the cent. What rounding leaves over goes a cent each to the largest remainders; of
 * equal ones to the larger score, then by lot.
 */
public final class BonusShares {

    private static final int CENTS = 2;

    private BonusShares() {}

    /**
     * @param score 0 or more
     * @param coefficient 0 or more, as of the rank or of the part of the period that somebody was here
     */
    public record Claim(PersonId person, BigDecimal score, BigDecimal coefficient) {

        BigDecimal weight() {
            return score.multiply(coefficient);
        }
    }

    /** @param amount in whole cents */
    public record Share(PersonId person, BigDecimal amount) {}

    /** A share before what is left over is given out; the rest is in units of one cent ÷ the sum of weights. */
    private record Rounded(Claim claim, BigInteger cents, BigInteger rest, int lot) {}

    /**
     * @param pool above 0, in whole cents
     * @param claims one a person
     * @param seed of the lot, to be recorded with the result
     * @return in the order of the claims; the amounts sum to the pool
     * @throws Refusal {@code appraisal.nothing-to-share-by} where all scores or coefficients are 0
     */
    public static List<Share> of(BigDecimal pool, List<Claim> claims, long seed) {
        Invalid.check()
                .that(
                        pool.signum() > 0 && pool.stripTrailingZeros().scale() <= CENTS,
                        "pool",
                        "appraisal.pool-is-not-an-amount")
                .that(
                        claims.stream().allMatch(claim -> claim.score.signum() >= 0 && claim.coefficient.signum() >= 0),
                        "claims",
                        "appraisal.negative-claim")
                .that(
                        claims.stream().map(Claim::person).distinct().count() == claims.size(),
                        "claims",
                        "appraisal.claimed-twice")
                .done();
        int scale =
                claims.stream().mapToInt(claim -> claim.weight().scale()).max().orElse(0);
        var weights = claims.stream().map(claim -> units(claim.weight(), scale)).toList();
        var sum = weights.stream().reduce(BigInteger.ZERO, BigInteger::add);
        if (sum.signum() == 0) {
            throw new Refusal(CONFLICT, "appraisal.nothing-to-share-by");
        }
        var cents = units(pool, CENTS);
        var lots = lots(claims.size(), seed);
        var rounded = new ArrayList<Rounded>();
        for (int i = 0; i < claims.size(); i++) {
            var parts = cents.multiply(weights.get(i)).divideAndRemainder(sum);
            rounded.add(new Rounded(claims.get(i), parts[0], parts[1], lots.get(i)));
        }
        var given = rounded.stream().map(Rounded::cents).reduce(BigInteger.ZERO, BigInteger::add);
        var lucky = rounded.stream()
                .sorted(Comparator.comparing(Rounded::rest)
                        .thenComparing(share -> share.claim.score)
                        .reversed()
                        .thenComparingInt(Rounded::lot))
                .limit(cents.subtract(given).intValueExact())
                .collect(Collectors.toSet());
        return rounded.stream()
                .map(share -> new Share(
                        share.claim.person,
                        new BigDecimal(lucky.contains(share) ? share.cents.add(BigInteger.ONE) : share.cents, CENTS)))
                .toList();
    }

    private static BigInteger units(BigDecimal amount, int scale) {
        return amount.movePointRight(scale).toBigIntegerExact();
    }

    private static List<Integer> lots(int count, long seed) {
        var lots = new ArrayList<Integer>();
        for (int i = 0; i < count; i++) {
            lots.add(i);
        }
        Collections.shuffle(lots, new Random(seed));
        return lots;
    }
}
