package org.hengke.appraisal.fairness;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.hengke.appraisal.fairness.IndicatorReview.GamingSign;
import org.hengke.appraisal.fairness.IndicatorReview.SignKind;
import org.hengke.metrics.CaseMixes;
import org.hengke.metrics.Direction;
import org.hengke.metrics.FactFilter;
import org.hengke.metrics.FactPatterns;
import org.hengke.metrics.Figures;
import org.hengke.metrics.MeasureCatalogue;
import org.hengke.metrics.MeasureCode;
import org.hengke.metrics.Observed;
import org.hengke.metrics.UnaskedCustomers;
import org.hengke.metrics.statistics.Tail;
import org.hengke.staff.Named;
import org.hengke.staff.Person;
import org.hengke.staff.PersonId;
import org.hengke.staff.TeamId;
import org.springframework.stereotype.Component;

/**
 * Signs that a figure may have been worked at rather than what it stands for: each person against the rest of the team, where chance
 * would do so less than once in a thousand. A sign asks a question; the records answer it.
 */
@Component
class GamingSigns {

    private static final MeasureCode REOPENED = new MeasureCode("reopen_rate");
    private static final MeasureCode BACKLOG = new MeasureCode("backlog");
    private static final MeasureCode ANSWERED = new MeasureCode("answered_in_standard");
    private static final MeasureCode SURVEYS = new MeasureCode("survey_response_rate");
    private static final MeasureCode SOLVED = new MeasureCode("resolved_in_time");
    private static final Duration SOON = Duration.ofDays(1);
    private static final double RARE = 0.001;
    private static final double OUTER = 3.090232306167813;
    private static final double WORTH_ASKING = 0.02;
    private static final double HALF = 0.5;
    private static final long FEWEST = 30;

    private final FactPatterns patterns;
    private final CaseMixes mixes;
    private final Figures figures;
    private final MeasureCatalogue measures;
    private final List<UnaskedCustomers> unasked;

    GamingSigns(
            FactPatterns patterns,
            CaseMixes mixes,
            Figures figures,
            MeasureCatalogue measures,
            List<UnaskedCustomers> unasked) {
        this.patterns = patterns;
        this.mixes = mixes;
        this.figures = figures;
        this.measures = measures;
        this.unasked = unasked;
    }

    private record Count(double hits, double of) {}

    List<GamingSign> of(List<Person> people, PastDays days, Locale locale) {
        var ids = people.stream().map(Person::id).toList();
        var signs = new ArrayList<GamingSign>();
        signs.addAll(above(
                SignKind.RESOLVED_TOO_SOON,
                people,
                counts(patterns.followed(REOPENED, BACKLOG, "reopened", SOON, ids, days.from(), days.until()))));
        signs.addAll(easy(people, days, locale));
        signs.addAll(fewSurveys(people, days));
        unasked.forEach(asker -> signs.addAll(
                above(SignKind.SURVEYS_AVOIDED, people, counts(asker.unasked(ids, days.from(), days.until())))));
        patterns.justBelow(ANSWERED, ids, days.from(), days.until()).forEach((person, hits) -> {
            if (hits.of() >= FEWEST
                    && hits.hits() > HALF * hits.of()
                    && Tail.ofShare(hits.hits(), hits.of(), HALF) < RARE) {
                signs.add(new GamingSign(
                        SignKind.JUST_BELOW_LIMIT,
                        named(people, person),
                        (double) hits.hits() / hits.of(),
                        HALF,
                        hits.of()));
            }
        });
        signs.sort((a, b) -> {
            int kind = a.kind().compareTo(b.kind());
            return kind != 0 ? kind : a.person().name().compareTo(b.person().name());
        });
        return signs;
    }

    private static Map<PersonId, Count> counts(Map<PersonId, FactPatterns.Hits> hits) {
        var counts = new HashMap<PersonId, Count>();
        hits.forEach((person, of) -> counts.put(person, new Count(of.hits(), of.of())));
        return counts;
    }

    private List<GamingSign> fewSurveys(List<Person> people, PastDays days) {
        var silent = new HashMap<PersonId, Count>();
        figures.observed(
                        List.of(SURVEYS),
                        FactFilter.of(days.from(), days.until())
                                .ofPeople(people.stream().map(Person::id).toList()),
                        null)
                .forEach((person, of) -> {
                    Observed seen = of.get(SURVEYS);
                    if (seen != null) {
                        silent.put(person, new Count(Math.rint((1 - seen.value()) * seen.n()), seen.n()));
                    }
                });
        return above(SignKind.FEW_SURVEYS, people, silent).stream()
                .map(sign -> new GamingSign(sign.kind(), sign.person(), 1 - sign.value(), 1 - sign.others(), sign.n()))
                .toList();
    }

    /** More of something than the rest of the team has, beyond chance on both sides. */
    private static List<GamingSign> above(SignKind kind, List<Person> people, Map<PersonId, Count> counts) {
        var signs = new ArrayList<GamingSign>();
        teams(people).values().forEach(team -> {
            double hits =
                    team.stream().mapToDouble(one -> count(counts, one).hits).sum();
            double of = team.stream().mapToDouble(one -> count(counts, one).of).sum();
            for (var person : team) {
                var own = count(counts, person);
                double rest = of - own.of;
                if (own.of >= FEWEST && rest >= FEWEST) {
                    double others = (hits - own.hits) / rest;
                    double value = own.hits / own.of;
                    double pooled = hits / of;
                    double error = Math.sqrt(pooled * (1 - pooled) * (1 / own.of + 1 / rest));
                    if (value - others > WORTH_ASKING
                            && value - others > OUTER * error
                            && Tail.ofShare(Math.round(own.hits), Math.round(own.of), others) < RARE) {
                        signs.add(new GamingSign(kind, named(person), value, others, Math.round(own.of)));
                    }
                }
            }
        });
        return signs;
    }

    /** What is expected of the own mix beside what is expected of the team's, were cases given out by lot. */
    private List<GamingSign> easy(List<Person> people, PastDays days, Locale locale) {
        var measure = measures.find(SOLVED).orElse(null);
        if (measure == null || measure.direction() != Direction.HIGHER_IS_BETTER) {
            return List.of();
        }
        var mix = mixes.of(
                SOLVED,
                FactFilter.of(days.from(), days.until())
                        .ofPeople(people.stream().map(Person::id).toList()),
                locale);
        var expected = new HashMap<PersonId, Double>();
        var sums = new HashMap<PersonId, double[]>();
        mix.people().forEach((person, of) -> {
            var sum = new double[3];
            of.cells().forEach((cell, tally) -> {
                double level = Objects.requireNonNull(mix.whole().get(cell)).mean();
                sum[0] += tally.observations();
                sum[1] += tally.observations() * level;
                sum[2] += tally.observations() * level * level;
            });
            sums.put(person, sum);
            expected.put(person, sum[1] / sum[0]);
        });
        var signs = new ArrayList<GamingSign>();
        teams(people).values().forEach(team -> {
            var whole = new double[3];
            for (var one : team) {
                var sum = sums.getOrDefault(one.id(), new double[3]);
                for (int i = 0; i < 3; i++) {
                    whole[i] += sum[i];
                }
            }
            for (var one : team) {
                var own = sums.getOrDefault(one.id(), new double[3]);
                double rest = whole[0] - own[0];
                if (own[0] >= FEWEST && rest >= FEWEST) {
                    double others = (whole[1] - own[1]) / rest;
                    double value = expected.getOrDefault(one.id(), 0.0);
                    double variance = Math.max(0, whole[2] / whole[0] - Math.pow(whole[1] / whole[0], 2));
                    double error = Math.sqrt(variance * (1 / own[0] + 1 / rest));
                    if (value - others > WORTH_ASKING && value - others > OUTER * error) {
                        signs.add(new GamingSign(SignKind.EASY_CASES, named(one), value, others, Math.round(own[0])));
                    }
                }
            }
        });
        return signs;
    }

    private static Count count(Map<PersonId, Count> counts, Person person) {
        return counts.getOrDefault(person.id(), new Count(0, 0));
    }

    private static Map<Long, List<Person>> teams(List<Person> people) {
        var teams = new TreeMap<Long, List<Person>>();
        people.forEach(person -> {
            TeamId team = person.team();
            teams.computeIfAbsent(team == null ? 0 : team.value(), k -> new ArrayList<>())
                    .add(person);
        });
        return teams;
    }

    private static Named named(List<Person> people, PersonId id) {
        return people.stream()
                .filter(person -> person.id().equals(id))
                .findFirst()
                .map(GamingSigns::named)
                .orElse(new Named(id.value(), ""));
    }

    private static Named named(Person person) {
        return new Named(person.id().value(), person.name());
    }
}
