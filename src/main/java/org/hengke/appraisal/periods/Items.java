package org.hengke.appraisal.periods;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.hengke.appraisal.scorecards.Scorecard;
import org.hengke.appraisal.scorecards.ScorecardItem;
import org.hengke.appraisal.scorecards.Scorecards;
import org.hengke.platform.Kind;
import org.hengke.platform.Refusal;
import org.hengke.staff.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What an appraisal asks for. */
@Component
class Items {

    private final Scorecards scorecards;

    Items(Scorecards scorecards) {
        this.scorecards = scorecards;
    }

    /** @throws Refusal {@code appraisal.periods.not-assessed} */
    static void mustBeAssessed(Appraisal appraisal) {
        if (!appraisal.isAssessed()) {
            throw new Refusal(Kind.CONFLICT, "appraisal.periods.not-assessed");
        }
    }

    /** As it is kept; one without items where nothing holds. */
    Scorecard of(Appraisal appraisal) {
        var version = appraisal.scorecard();
        return version == null
                ? new Scorecard("", List.of(), List.of())
                : Objects.requireNonNull(scorecards.contents(Set.of(version)).get(version));
    }

    /** Names of the items of a kind, as they are kept. */
    List<String> named(Appraisal appraisal, ScorecardItem.Kind kind) {
        return named(of(appraisal), kind);
    }

    static List<String> named(Scorecard card, ScorecardItem.Kind kind) {
        return card.items().stream()
                .filter(item -> item.kind() == kind && item.name() != null)
                .map(item -> Objects.requireNonNull(item.name()))
                .toList();
    }

    /** How many of the ratings wanted of superiors are given. */
    static Rated rated(Appraisal appraisal, Map<?, Scorecard> contents, List<Rating> holding) {
        var card = appraisal.scorecard() == null ? null : contents.get(appraisal.scorecard());
        if (card == null || !appraisal.isAssessed()) {
            return new Rated(0, 0);
        }
        var wanted = named(card, ScorecardItem.Kind.SUPERIOR);
        var superiors =
                appraisal.parts().stream().map(Part::superior).distinct().toList();
        long given = holding.stream()
                .filter(rating -> rating.kind() == ScorecardItem.Kind.SUPERIOR
                        && wanted.contains(rating.item())
                        && superiors.contains(rating.superior()))
                .count();
        return new Rated((int) given, wanted.size() * superiors.size());
    }

    /** How many of the ratings wanted of one superior are given. */
    static int ratedBy(@Nullable PersonId superior, Scorecard card, List<Rating> holding) {
        var wanted = named(card, ScorecardItem.Kind.SUPERIOR);
        return (int) holding.stream()
                .filter(rating -> rating.kind() == ScorecardItem.Kind.SUPERIOR
                        && wanted.contains(rating.item())
                        && Objects.equals(superior, rating.superior()))
                .count();
    }

    /** How many of how many. */
    public record Rated(int given, int wanted) {}
}
