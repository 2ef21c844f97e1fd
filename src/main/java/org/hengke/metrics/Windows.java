package org.hengke.metrics;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hengke.metrics.internal.Comparisons;
import org.hengke.metrics.internal.Derived;
import org.hengke.metrics.internal.Fold;
import org.hengke.metrics.internal.FoldStore;
import org.hengke.metrics.internal.Organisation;
import org.hengke.metrics.internal.Periods;
import org.hengke.metrics.internal.Reckoning;
import org.hengke.metrics.internal.Visible;
import org.hengke.staff.Me;
import org.hengke.staff.PersonId;
import org.hengke.staff.TeamId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Figures of the same measures over several stretches of days at once, as of now: the days are read once and summed for each. The
 * values are those of {@link Figures} for the same days.
 */
@Service
public class Windows {

    private final FoldStore store;
    private final MeasureCatalogue measures;
    private final Figures figures;
    private final Organisation organisation;
    private final Clock clock;

    Windows(FoldStore store, MeasureCatalogue measures, Figures figures, Organisation organisation, Clock clock) {
        this.store = store;
        this.measures = measures;
        this.figures = figures;
        this.organisation = organisation;
        this.clock = clock;
    }

    /** Days from the first to the last. */
    public record Window(LocalDate from, LocalDate until) {}

    /** The day it is for facts. */
    public LocalDate today() {
        return organisation.dayOf(clock.instant());
    }

    /**
     * Of everything in the filter together, as far as the viewer may see it.
     *
     * @param whose the filter, but for its days
     * @param viewer absent for the program itself, which sees everything
     */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public Seen of(Collection<MeasureCode> codes, FactFilter whose, Collection<Window> windows, @Nullable Me viewer) {
        return new Reading(codes, viewer).byDay(figures.widened(whose), Set.copyOf(windows));
    }

    /**
     * Of each of the people, as far as the viewer may see it.
     *
     * @return without those of whom there are no facts
     */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public Map<PersonId, Seen> ofEach(
            Collection<MeasureCode> codes, List<PersonId> people, Collection<Window> windows, @Nullable Me viewer) {
        return people.isEmpty() ? Map.of() : new Reading(codes, viewer).byPerson(people, Set.copyOf(windows));
    }

    /**
     * Whether somebody did otherwise than the others of a team, by the rule of every comparison of figures: a measure without an
     * entry cannot be compared. Nothing of what the others did is told.
     *
     * @param seen of the person, over that window
     */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public Map<MeasureCode, Figure.Place> amongTeam(PersonId person, TeamId team, Window window, Seen seen) {
        return seen.reading.amongTeam(person, team, window, seen);
    }

    /** What was seen of one subject. */
    public static final class Seen {

        private final Reading reading;
        private final Map<Window, Map<MeasureCode, Fold>> folds;

        private Seen(Reading reading, Map<Window, Map<MeasureCode, Fold>> folds) {
            this.reading = reading;
            this.folds = folds;
        }

        /** With its interval. */
        public Figure figure(MeasureCode code, Window window) {
            var measure = reading.get(code);
            var formula = reading.derived.get(code);
            return formula == null ? Reckoning.figure(measure, fold(measure, window)) : formula.figure(folds(window));
        }

        /** The value alone; none without data. */
        public @Nullable Double value(MeasureCode code, Window window) {
            var measure = reading.get(code);
            var formula = reading.derived.get(code);
            return formula == null
                    ? Reckoning.headline(measure, fold(measure, window))
                    : formula.headline(folds(window));
        }

        /** As in {@link Figure#n()}. */
        public long observations(MeasureCode code, Window window) {
            var measure = reading.get(code);
            var formula = reading.derived.get(code);
            return formula == null
                    ? Reckoning.observations(measure, fold(measure, window))
                    : formula.observations(folds(window));
        }

        /** Whether two windows differ by more than chance; unsaid for counts, without data and while outcomes are open. */
        public @Nullable Boolean differs(MeasureCode code, Window now, Window earlier) {
            var measure = reading.get(code);
            var formula = reading.derived.get(code);
            return formula == null
                    ? Reckoning.distinguishable(measure, fold(measure, now), fold(measure, earlier))
                    : formula.distinguishable(folds(now), folds(earlier));
        }

        private Map<MeasureCode, Fold> folds(Window window) {
            return folds.getOrDefault(window, Map.of());
        }

        private Fold fold(MeasureDefinition measure, Window window) {
            return Objects.requireNonNullElseGet(folds(window).get(measure.code()), Fold::new);
        }
    }

    /** Some measures, at one instant, by one pair of eyes. */
    private final class Reading {

        private final Instant now = clock.instant();
        private final Map<MeasureCode, Derived> derived = measures.derived();
        private final Map<MeasureCode, MeasureDefinition> asked;
        private final List<MeasureDefinition> flows;
        private final List<MeasureDefinition> stocks;
        private final Visible visible;

        Reading(Collection<MeasureCode> codes, @Nullable Me viewer) {
            asked = codes.stream()
                    .distinct()
                    .map(measures::get)
                    .collect(Collectors.toMap(MeasureDefinition::code, measure -> measure));
            var folded = Derived.withFacts(asked.values(), derived);
            flows = Reckoning.flows(folded);
            stocks = Reckoning.stocks(folded);
            visible = viewer == null ? Visible.EVERYTHING : Visible.to(viewer, Figures.READ);
        }

        MeasureDefinition get(MeasureCode code) {
            return Objects.requireNonNull(asked.get(code));
        }

        Seen byDay(FactFilter whose, Set<Window> windows) {
            var first = edge(windows, Window::from, Comparator.naturalOrder());
            var last = edge(windows, Window::until, Comparator.reverseOrder());
            var folds = new HashMap<Window, Map<MeasureCode, Fold>>();
            windows.forEach(window -> folds.put(window, new HashMap<>()));
            if (first.isPresent() && last.isPresent()) {
                var days = whose.during(first.get(), last.get());
                fold(flows, days, Breakdown.DAY)
                        .forEach((day, sums) -> windows.stream()
                                .filter(window -> !day.isBefore(window.from()) && !day.isAfter(window.until()))
                                .forEach(window -> merge(folds, window, sums)));
                addStocks(folds, days);
            }
            return new Seen(this, folds);
        }

        /** A stock at the end of a window is all that came and went before. */
        private void addStocks(Map<Window, Map<MeasureCode, Fold>> folds, FactFilter days) {
            if (stocks.isEmpty()) {
                return;
            }
            var opening = store.fold(asked(
                            stocks, days.during(Periods.BEGINNING, days.from().minusDays(1)), List.of()))
                    .getOrDefault(List.of(""), Map.of());
            folds.keySet().forEach(window -> merge(folds, window, opening));
            fold(stocks, days, Breakdown.DAY)
                    .forEach((day, sums) -> folds.keySet().stream()
                            .filter(window -> !day.isAfter(window.until()))
                            .forEach(window -> merge(folds, window, sums)));
        }

        private Map<LocalDate, Map<MeasureCode, Fold>> fold(
                List<MeasureDefinition> which, FactFilter days, Breakdown by) {
            var byDay = new HashMap<LocalDate, Map<MeasureCode, Fold>>();
            store.fold(asked(which, days, List.of(by)))
                    .forEach((key, sums) -> byDay.put(LocalDate.parse(key.getFirst()), sums));
            return byDay;
        }

        Map<PersonId, Seen> byPerson(List<PersonId> people, Set<Window> windows) {
            var folds = new HashMap<PersonId, Map<Window, Map<MeasureCode, Fold>>>();
            for (var window : windows) {
                var days = FactFilter.of(window.from(), window.until()).ofPeople(people);
                add(folds, window, store.fold(asked(flows, days, List.of(Breakdown.PERSON))));
                add(
                        folds,
                        window,
                        store.fold(asked(
                                stocks, days.during(Periods.BEGINNING, window.until()), List.of(Breakdown.PERSON))));
            }
            var seen = new HashMap<PersonId, Seen>();
            folds.forEach((person, ofWindows) -> seen.put(person, new Seen(this, ofWindows)));
            return seen;
        }

        private static void add(
                Map<PersonId, Map<Window, Map<MeasureCode, Fold>>> folds,
                Window window,
                Map<List<String>, Map<MeasureCode, Fold>> read) {
            read.forEach((key, sums) -> {
                if (!key.getFirst().isEmpty()) {
                    merge(
                            folds.computeIfAbsent(new PersonId(Long.parseLong(key.getFirst())), k -> new HashMap<>()),
                            window,
                            sums);
                }
            });
        }

        Map<MeasureCode, Figure.Place> amongTeam(PersonId person, TeamId team, Window window, Seen seen) {
            var compared = asked.values().stream()
                    .filter(measure -> measure.grains().contains(Grain.PERSON))
                    .toList();
            var cells = store.fold(new FoldStore.Asked(
                    Reckoning.flows(compared),
                    FactFilter.of(window.from(), window.until()).ofTeams(List.of(team)),
                    List.of(Breakdown.PERSON, Breakdown.TEAM),
                    Visible.EVERYTHING,
                    now,
                    null));
            var comparisons = new Comparisons(Breakdown.PERSON, compared, cells);
            var places = new HashMap<MeasureCode, Figure.Place>();
            for (var measure : compared) {
                var standing = comparisons.standing(measure, person.toString(), seen.figure(measure.code(), window));
                if (standing != null && standing.place() != null) {
                    places.put(measure.code(), standing.place());
                }
            }
            return places;
        }

        private FoldStore.Asked asked(List<MeasureDefinition> which, FactFilter filter, List<Breakdown> by) {
            return new FoldStore.Asked(which, filter, by, visible, now, null);
        }
    }

    private static void merge(Map<Window, Map<MeasureCode, Fold>> folds, Window window, Map<MeasureCode, Fold> more) {
        var into = folds.computeIfAbsent(window, k -> new HashMap<>());
        more.forEach((code, fold) -> into.computeIfAbsent(code, k -> new Fold()).add(fold));
    }

    private static Optional<LocalDate> edge(
            Set<Window> windows, Function<Window, LocalDate> of, Comparator<LocalDate> order) {
        return windows.stream().map(of).min(order);
    }
}
