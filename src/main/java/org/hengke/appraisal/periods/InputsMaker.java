package org.hengke.appraisal.periods;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hengke.appraisal.scorecards.Scorecard;
import org.hengke.appraisal.scorecards.ScorecardItem;
import org.hengke.appraisal.scorecards.Scorecards;
import org.hengke.appraisal.scorecards.Scorecards.VersionOf;
import org.hengke.metrics.Figures;
import org.hengke.metrics.FrozenMeasure;
import org.hengke.metrics.MeasureCode;
import org.hengke.staff.PersonId;
import org.springframework.stereotype.Component;

/** Gathers what appraisals are computed from as it stands. */
@Component
class InputsMaker {

    private final Scorecards scorecards;
    private final Figures figures;
    private final RatingStore ratings;
    private final CalibrationStore calibrations;
    private final List<RoundMarks> rounds;

    InputsMaker(
            Scorecards scorecards,
            Figures figures,
            RatingStore ratings,
            CalibrationStore calibrations,
            List<RoundMarks> rounds) {
        this.scorecards = scorecards;
        this.figures = figures;
        this.ratings = ratings;
        this.calibrations = calibrations;
        this.rounds = rounds;
    }

    /** In the order of those assessed; all of one period have a scorecard. */
    List<Inputs> of(AppraisalPeriod period, List<Appraisal> assessed) {
        var contents = contents(assessed);
        var measures = new HashMap<Scorecard, List<FrozenMeasure>>();
        contents.values().forEach(card -> measures.computeIfAbsent(card, k -> frozen(card)));
        var given = ratings.holding(period.id());
        var totals = calibrations.holding(period.id());
        var round = round(period.id());
        return assessed.stream()
                .map(one -> {
                    var by = Objects.requireNonNull(one.scorecard());
                    var card = Objects.requireNonNull(contents.get(by));
                    var total = totals.get(one.id());
                    return new Inputs(
                            one.person(),
                            period.firstDay(),
                            period.lastDay(),
                            null,
                            by.scorecard(),
                            by.version(),
                            card,
                            Objects.requireNonNull(measures.get(card)),
                            one.parts(),
                            one.aways(),
                            given.getOrDefault(one.id(), List.of()).stream()
                                    .filter(rating -> isAbout(rating, card))
                                    .map(Inputs.Opinion::of)
                                    .toList(),
                            round.getOrDefault(one.person(), Map.of()),
                            total == null ? null : total.points());
                })
                .toList();
    }

    /** Contents of the scorecards that appraisals go by, as they are kept. */
    Map<VersionOf, Scorecard> contents(Collection<Appraisal> appraisals) {
        return scorecards.contents(appraisals.stream()
                .map(Appraisal::scorecard)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
    }

    private List<FrozenMeasure> frozen(Scorecard card) {
        var codes = new HashSet<MeasureCode>();
        card.items().stream()
                .map(ScorecardItem::measure)
                .flatMap(Stream::ofNullable)
                .forEach(codes::add);
        return figures.frozen(codes);
    }

    private Map<PersonId, Map<String, Double>> round(PeriodId period) {
        var all = new HashMap<PersonId, Map<String, Double>>();
        rounds.forEach(one -> one.of(period)
                .forEach((person, marks) ->
                        all.computeIfAbsent(person, k -> new HashMap<>()).putAll(marks)));
        return all;
    }

    /** One of an earlier scorecard counts no more. */
    private static boolean isAbout(Rating rating, Scorecard card) {
        return card.items().stream()
                .anyMatch(item -> item.kind() == rating.kind() && rating.item().equals(item.name()));
    }
}
