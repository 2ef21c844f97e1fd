package org.hengke.appraisal.plans;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hengke.appraisal.periods.Result;
import org.hengke.appraisal.scoring.BonusShares;
import org.hengke.staff.PersonId;
import org.hengke.staff.Rank;

/**
 * A pool shared out over results.
 *
 * @param shares the largest first; none where nobody has a claim
 */
public record BonusSharing(List<BonusShare> shares, List<LeftOut> leftOut) {

    /** Why somebody takes no part. */
    public enum Reason {
        /** Too little data for points. */
        NO_POINTS,
        /** Nobody shares out to oneself. */
        MAKES_IT,
        RANK,
        BY_HAND
    }

    public record LeftOut(PersonId person, Reason reason) {}

    /**
     * @param makers who made and decided the pool: they take no part in it
     * @param ranks of everybody with a result
     */
    static BonusSharing of(
            BonusDraft pool, long seed, Set<PersonId> makers, List<Result> results, Function<PersonId, Rank> ranks) {
        var leftOut = new ArrayList<LeftOut>();
        var claims = new ArrayList<BonusShares.Claim>();
        var byPerson = results.stream().collect(Collectors.toMap(Result::person, one -> one, (one, _) -> one));
        results.stream()
                .sorted(Comparator.comparingLong(one -> one.person().value()))
                .forEach(result -> {
                    var person = result.person();
                    var ofRank = pool.coefficients().of(ranks.apply(person));
                    if (makers.contains(person)) {
                        leftOut.add(new LeftOut(person, Reason.MAKES_IT));
                    } else if (pool.leftOut().contains(person)) {
                        leftOut.add(new LeftOut(person, Reason.BY_HAND));
                    } else if (ofRank.signum() == 0) {
                        leftOut.add(new LeftOut(person, Reason.RANK));
                    } else if (result.points() == null) {
                        leftOut.add(new LeftOut(person, Reason.NO_POINTS));
                    } else {
                        claims.add(
                                new BonusShares.Claim(person, result.points(), ofRank.multiply(result.coefficient())));
                    }
                });
        if (claims.stream()
                .allMatch(claim -> claim.score().multiply(claim.coefficient()).signum() == 0)) {
            return new BonusSharing(List.of(), leftOut);
        }
        var equal = amounts(
                pool.amount(),
                claims.stream()
                        .map(claim -> new BonusShares.Claim(claim.person(), BigDecimal.ONE, BigDecimal.ONE))
                        .toList(),
                seed);
        var amounts = amounts(pool.amount(), claims, seed);
        var shares = claims.stream()
                .map(claim -> share(claim, byPerson, ranks, pool, amounts, equal))
                .sorted(Comparator.comparing(BonusShare::amount)
                        .reversed()
                        .thenComparingLong(share -> share.person().value()))
                .toList();
        return new BonusSharing(shares, leftOut);
    }

    private static BonusShare share(
            BonusShares.Claim claim,
            Map<PersonId, Result> results,
            Function<PersonId, Rank> ranks,
            BonusDraft pool,
            Map<PersonId, BigDecimal> amounts,
            Map<PersonId, BigDecimal> equal) {
        var person = claim.person();
        var result = Objects.requireNonNull(results.get(person));
        var rank = ranks.apply(person);
        return new BonusShare(
                person,
                claim.score(),
                result.grade(),
                rank,
                pool.coefficients().of(rank),
                result.coefficient(),
                Objects.requireNonNull(amounts.get(person)),
                Objects.requireNonNull(equal.get(person)));
    }

    private static Map<PersonId, BigDecimal> amounts(BigDecimal pool, List<BonusShares.Claim> claims, long seed) {
        return BonusShares.of(pool, claims, seed).stream()
                .collect(Collectors.toMap(BonusShares.Share::person, BonusShares.Share::amount));
    }
}
