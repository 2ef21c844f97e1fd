package org.hengke.appraisal.periods;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.IntConsumer;
import org.hengke.appraisal.scorecards.Assessment;
import org.hengke.appraisal.scorecards.ScorecardGrade;
import org.hengke.appraisal.scorecards.ScorecardItem;
import org.hengke.appraisal.scorecards.ScorecardItem.Whose;
import org.hengke.metrics.FactFilter;
import org.hengke.metrics.Figures;
import org.hengke.metrics.FrozenMeasure;
import org.hengke.metrics.MeasureCode;
import org.hengke.metrics.Observed;
import org.hengke.staff.DepartmentId;
import org.hengke.staff.PersonId;
import org.hengke.staff.TeamId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * From inputs to outcomes, for many people at once: a few queries for each stretch of days, however many people share it. The same
 * inputs have the same outcome for ever, wherever and in whatever company they are assessed.
 */
@Component
class Assessor {

    private static final int AT_ONCE = 100;

    private final Figures figures;

    Assessor(Figures figures) {
        this.figures = figures;
    }

    private record Stretch(LocalDate from, LocalDate until) {

        FactFilter filter() {
            return FactFilter.of(from, until);
        }
    }

    /** What has to be the same for people to be looked up together. */
    private record Same(@Nullable Instant asOf, List<FrozenMeasure> measures) {}

    Outcome assess(Inputs inputs) {
        return assess(List.of(inputs), done -> {}).getFirst();
    }

    /**
     * In their order.
     *
     * @param progress told of how many more are done
     */
    @Transactional
    List<Outcome> assess(List<Inputs> all, IntConsumer progress) {
        var together = new LinkedHashMap<Same, List<Integer>>();
        for (int i = 0; i < all.size(); i++) {
            together.computeIfAbsent(new Same(all.get(i).asOf(), all.get(i).measures()), k -> new ArrayList<>())
                    .add(i);
        }
        var outcomes = new Outcome[all.size()];
        together.forEach((same, places) -> {
            for (int from = 0; from < places.size(); from += AT_ONCE) {
                var some = places.subList(from, Math.min(from + AT_ONCE, places.size()));
                var observations =
                        new Observations(same, some.stream().map(all::get).toList());
                for (int place : some) {
                    outcomes[place] = outcome(all.get(place), observations);
                    progress.accept(1);
                }
            }
        });
        return List.of(outcomes);
    }

    private static Outcome outcome(Inputs inputs, Observations observations) {
        var scored = new Assessment(observations.of(inputs)).withIntervals(inputs.content());
        var points = inputs.points() == null ? scored.points() : inputs.points();
        var grade = points == null ? null : inputs.content().grade(points).orElse(null);
        long days = ChronoUnit.DAYS.between(inputs.firstDay(), inputs.lastDay()) + 1;
        return new Outcome(
                scored.points(),
                points,
                scored.interval(),
                grade == null ? null : grade.name(),
                place(inputs.content().grades(), grade),
                inputs.presence().coefficient(days),
                scored.weight(),
                scored.marks());
    }

    private static int place(List<ScorecardGrade> grades, @Nullable ScorecardGrade grade) {
        return grade == null ? -1 : grades.indexOf(grade);
    }

    /** What was observed of people, of the teams and of the departments that count for them. */
    private final class Observations {

        private final Same same;
        private final Map<Whose, List<MeasureCode>> needed;
        private final Map<Stretch, Map<PersonId, Map<MeasureCode, Observed>>> people = new HashMap<>();
        private final Map<Stretch, Map<TeamId, Map<MeasureCode, Observed>>> teams = new HashMap<>();
        private final Map<List<Object>, Map<MeasureCode, Observed>> together = new HashMap<>();

        Observations(Same same, List<Inputs> all) {
            this.same = same;
            needed = Assessment.needed(
                    all.stream().map(Inputs::content).distinct().toList());
            var byStretch = new LinkedHashMap<Stretch, List<PersonId>>();
            var teamsOf = new LinkedHashMap<Stretch, LinkedHashSet<TeamId>>();
            for (var inputs : all) {
                var own = stretch(inputs);
                if (own != null) {
                    byStretch.computeIfAbsent(own, k -> new ArrayList<>()).add(inputs.person());
                }
                for (var part : inputs.parts()) {
                    var some =
                            teamsOf.computeIfAbsent(new Stretch(part.from(), part.until()), k -> new LinkedHashSet<>());
                    if (part.team() != null) {
                        some.add(part.team());
                    }
                    if (part.teams().size() == 1) {
                        some.addAll(part.teams());
                    }
                }
            }
            byStretch.forEach((stretch, ids) -> people.put(
                    stretch,
                    figures.observed(
                            needed(Whose.PERSON),
                            same.measures(),
                            stretch.filter().ofPeople(ids),
                            same.asOf())));
            teamsOf.forEach((stretch, ids) -> {
                if (!ids.isEmpty()) {
                    teams.put(
                            stretch,
                            figures.observedOfTeams(
                                    needed(Whose.TEAM),
                                    same.measures(),
                                    stretch.filter().ofTeams(List.copyOf(ids)),
                                    same.asOf()));
                }
            });
        }

        private List<MeasureCode> needed(Whose whose) {
            return needed.getOrDefault(whose, List.of());
        }

        private static @Nullable Stretch stretch(Inputs inputs) {
            var there = inputs.presence();
            var first = there.first().orElse(null);
            var last = there.last().orElse(null);
            return first == null || last == null ? null : new Stretch(first, last);
        }

        Assessment.Evidence of(Inputs inputs) {
            var there = inputs.presence();
            var days = new LinkedHashMap<Part, Long>();
            for (var part : inputs.parts()) {
                long present = there.days(part);
                if (present > 0) {
                    days.put(part, present);
                }
            }
            return new Known(inputs, days, this);
        }

        Map<MeasureCode, Observed> ofPerson(Inputs inputs) {
            var stretch = stretch(inputs);
            return stretch == null
                    ? Map.of()
                    : people.getOrDefault(stretch, Map.of()).getOrDefault(inputs.person(), Map.of());
        }

        Map<MeasureCode, Observed> ofTeam(Part part, @Nullable TeamId team) {
            return team == null
                    ? Map.of()
                    : teams.getOrDefault(new Stretch(part.from(), part.until()), Map.of())
                            .getOrDefault(team, Map.of());
        }

        Map<MeasureCode, Observed> ofTeams(Part part) {
            return part.teams().size() == 1
                    ? ofTeam(part, part.teams().getFirst())
                    : part.teams().isEmpty() ? Map.of() : ofMany(part, part.teams());
        }

        private Map<MeasureCode, Observed> ofMany(Part part, List<TeamId> some) {
            return together.computeIfAbsent(
                    List.of(part.from(), part.until(), some),
                    k -> figures.observedTogether(
                            needed(Whose.TEAM),
                            same.measures(),
                            FactFilter.of(part.from(), part.until()).ofTeams(some),
                            same.asOf()));
        }

        Map<MeasureCode, Observed> ofDepartments(Part part) {
            List<DepartmentId> some = part.departments();
            return some.isEmpty()
                    ? Map.of()
                    : together.computeIfAbsent(
                            List.of(part.from(), part.until(), some),
                            k -> figures.observedTogether(
                                    needed(Whose.DEPARTMENT),
                                    same.measures(),
                                    FactFilter.of(part.from(), part.until()).ofDepartments(some),
                                    same.asOf()));
        }
    }

    /** What is known of one person. */
    private record Known(Inputs inputs, Map<Part, Long> days, Observations observations)
            implements Assessment.Evidence {

        @Override
        public List<Assessment.Seen> of(Whose whose, MeasureCode measure) {
            return switch (whose) {
                case PERSON -> {
                    var seen = observations.ofPerson(inputs).get(measure);
                    yield seen == null ? List.of() : List.of(new Assessment.Seen(seen, 1));
                }
                case TEAM -> inParts(part -> observations.ofTeams(part).get(measure));
                case DEPARTMENT ->
                    inParts(part -> observations.ofDepartments(part).get(measure));
            };
        }

        @Override
        public List<Assessment.Seen> standingIn(MeasureCode measure) {
            return inParts(part -> observations.ofTeam(part, part.team()).get(measure));
        }

        private List<Assessment.Seen> inParts(Function<Part, @Nullable Observed> look) {
            var seen = new ArrayList<Assessment.Seen>();
            days.forEach((part, present) -> {
                var observed = look.apply(part);
                if (observed != null) {
                    seen.add(new Assessment.Seen(observed, present));
                }
            });
            return seen;
        }

        @Override
        public List<Assessment.Rated> ratings(ScorecardItem item) {
            var name = Objects.requireNonNullElse(item.name(), "");
            return switch (item.kind()) {
                case MEASURE -> List.of();
                case SELF ->
                    inputs.ratings().stream()
                            .filter(one ->
                                    one.kind() == item.kind() && one.item().equals(name))
                            .map(one -> new Assessment.Rated(one.value(), 1))
                            .toList();
                case ROUND -> {
                    var mean = inputs.round().get(name);
                    yield mean == null ? List.of() : List.of(new Assessment.Rated(mean, 1));
                }
                case SUPERIOR -> bySuperiors(name);
            };
        }

        /** Of each part what its superior said; what nobody in particular said stands in where that superior said nothing. */
        private List<Assessment.Rated> bySuperiors(String item) {
            var said = new HashMap<@Nullable PersonId, Integer>();
            inputs.ratings().stream()
                    .filter(one -> one.kind() == ScorecardItem.Kind.SUPERIOR
                            && one.item().equals(item))
                    .forEach(one -> said.put(one.superior(), one.value()));
            var rated = new ArrayList<Assessment.Rated>();
            days.forEach((part, present) -> {
                var value = said.getOrDefault(part.superior(), said.get(null));
                if (value != null) {
                    rated.add(new Assessment.Rated(value, present));
                }
            });
            return rated;
        }
    }
}
