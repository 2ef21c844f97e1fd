package org.hengke.metrics;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hengke.metrics.internal.Comparisons;
import org.hengke.metrics.internal.Derived;
import org.hengke.metrics.internal.Fold;
import org.hengke.metrics.internal.FoldStore;
import org.hengke.metrics.internal.Names;
import org.hengke.metrics.internal.Organisation;
import org.hengke.metrics.internal.Periods;
import org.hengke.metrics.internal.Reckoning;
import org.hengke.metrics.internal.Visible;
import org.hengke.platform.Kind;
import org.hengke.platform.Refusal;
import org.hengke.staff.DepartmentId;
import org.hengke.staff.Me;
import org.hengke.staff.PersonId;
import org.hengke.staff.Scope;
import org.hengke.staff.TeamId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Values of measures over facts, as far as a viewer may see them. All of one answer is of one snapshot. */
@Service
public class Figures {

    /** Reading figures of others; one's own need no permission. */
    public static final String READ = "metrics.read";

    private final MeasureCatalogue measures;
    private final FoldStore store;
    private final Names names;
    private final Organisation organisation;
    private final Clock clock;

    Figures(MeasureCatalogue measures, FoldStore store, Names names, Organisation organisation, Clock clock) {
        this.measures = measures;
        this.store = store;
        this.names = names;
        this.organisation = organisation;
        this.clock = clock;
    }

    /** @throws Refusal {@code metrics.as-of-ahead}, {@code metrics.no-such-measure} */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public FigureTable table(FigureQuery query, Me viewer, Locale locale) {
        return new Answer(query, Visible.to(viewer, READ), viewer, locale).table();
    }

    /** For the program itself, as for a frozen appraisal: everything, whoever asks. */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public FigureTable table(FigureQuery query, Locale locale) {
        return new Answer(query, Visible.EVERYTHING, null, locale).table();
    }

    /**
     * What was observed of each person, for the program itself; a measure without data for a person is not there, nor one that is
     * not told apart by person. The same values as in a table by person.
     *
     * @param asOf as recorded at that instant; absent for now
     */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public Map<PersonId, Map<MeasureCode, Observed>> observed(
            Collection<MeasureCode> measured, FactFilter filter, @Nullable Instant asOf) {
        return observedBy(Breakdown.PERSON, measured, filter, asOf, key -> new PersonId(Long.parseLong(key)));
    }

    /** The same of each team. */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public Map<TeamId, Map<MeasureCode, Observed>> observedOfTeams(
            Collection<MeasureCode> measured, FactFilter filter, @Nullable Instant asOf) {
        return observedBy(Breakdown.TEAM, measured, filter, asOf, key -> new TeamId(Long.parseLong(key)));
    }

    /** The same of everything in the filter together. */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public Map<MeasureCode, Observed> observedTogether(
            Collection<MeasureCode> measured, FactFilter filter, @Nullable Instant asOf) {
        return observedBy(null, measured, filter, asOf, key -> key).getOrDefault("", Map.of());
    }

    /**
     * What was observed of each person month by month, as of each month alone, in one pass over the facts. A month is named by its first
     * day and counts as far as it lies in the filter's days; one that is ahead is not there.
     */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public Map<LocalDate, Map<PersonId, Map<MeasureCode, Observed>>> observedMonthly(
            Collection<MeasureCode> measured, FactFilter filter) {
        return monthly(Breakdown.PERSON, measured, filter, key -> new PersonId(Long.parseLong(key)));
    }

    /** The same of each team. */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public Map<LocalDate, Map<TeamId, Map<MeasureCode, Observed>>> observedOfTeamsMonthly(
            Collection<MeasureCode> measured, FactFilter filter) {
        return monthly(Breakdown.TEAM, measured, filter, key -> new TeamId(Long.parseLong(key)));
    }

    /** The same of everything in the filter together. */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public Map<LocalDate, Map<MeasureCode, Observed>> observedTogetherMonthly(
            Collection<MeasureCode> measured, FactFilter filter) {
        var together = new HashMap<LocalDate, Map<MeasureCode, Observed>>();
        monthly(null, measured, filter, key -> key)
                .forEach((month, observed) -> together.put(month, observed.getOrDefault("", Map.of())));
        return together;
    }

    private <K> Map<LocalDate, Map<K, Map<MeasureCode, Observed>>> monthly(
            @Nullable Breakdown by, Collection<MeasureCode> measured, FactFilter filter, Function<String, K> id) {
        if (measured.isEmpty()) {
            return Map.of();
        }
        var query = new FigureQuery(List.copyOf(measured), filter, by, null, null, false, null);
        var months = new HashMap<LocalDate, Map<K, Map<MeasureCode, Observed>>>();
        new Answer(query, Visible.EVERYTHING, null, Locale.ROOT)
                .observedMonthly()
                .forEach((month, observed) -> months.put(month, byId(by, id, observed)));
        return months;
    }

    /** Definitions as they are now, to fold by later. */
    public List<FrozenMeasure> frozen(Collection<MeasureCode> measured) {
        return measures.frozen(measured);
    }

    /**
     * What was observed of each person by definitions that were frozen.
     *
     * @param filter departments are taken as they are named, without those below them today
     */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public Map<PersonId, Map<MeasureCode, Observed>> observed(
            Collection<MeasureCode> measured,
            List<FrozenMeasure> definitions,
            FactFilter filter,
            @Nullable Instant asOf) {
        return observedBy(
                Breakdown.PERSON, measured, definitions, filter, asOf, key -> new PersonId(Long.parseLong(key)));
    }

    /** The same of each team. */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public Map<TeamId, Map<MeasureCode, Observed>> observedOfTeams(
            Collection<MeasureCode> measured,
            List<FrozenMeasure> definitions,
            FactFilter filter,
            @Nullable Instant asOf) {
        return observedBy(Breakdown.TEAM, measured, definitions, filter, asOf, key -> new TeamId(Long.parseLong(key)));
    }

    /** The same of everything in the filter together. */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public Map<MeasureCode, Observed> observedTogether(
            Collection<MeasureCode> measured,
            List<FrozenMeasure> definitions,
            FactFilter filter,
            @Nullable Instant asOf) {
        return observedBy(null, measured, definitions, filter, asOf, key -> key).getOrDefault("", Map.of());
    }

    private <K> Map<K, Map<MeasureCode, Observed>> observedBy(
            @Nullable Breakdown by,
            Collection<MeasureCode> measured,
            List<FrozenMeasure> definitions,
            FactFilter filter,
            @Nullable Instant asOf,
            Function<String, K> id) {
        if (measured.isEmpty()) {
            return Map.of();
        }
        var query = new FigureQuery(List.copyOf(measured), filter, by, null, null, false, asOf);
        return byId(by, id, new Answer(query, MeasureCatalogue.thawed(definitions)).observed());
    }

    private <K> Map<K, Map<MeasureCode, Observed>> observedBy(
            @Nullable Breakdown by,
            Collection<MeasureCode> measured,
            FactFilter filter,
            @Nullable Instant asOf,
            Function<String, K> id) {
        if (measured.isEmpty()) {
            return Map.of();
        }
        var query = new FigureQuery(List.copyOf(measured), filter, by, null, null, false, asOf);
        return byId(by, id, new Answer(query, Visible.EVERYTHING, null, Locale.ROOT).observed());
    }

    private static <K> Map<K, Map<MeasureCode, Observed>> byId(
            @Nullable Breakdown by, Function<String, K> id, Map<String, Map<MeasureCode, Observed>> byKey) {
        var observed = new HashMap<K, Map<MeasureCode, Observed>>();
        byKey.forEach((key, of) -> {
            if (by == null || !key.isEmpty()) {
                observed.put(id.apply(key), of);
            }
        });
        return observed;
    }

    /** A measure that is not saved yet, for each of the rows. */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    FigureTable trial(Derived formula, FigureQuery query, Me viewer, Locale locale) {
        var tried = formula.measure();
        return new Answer(
                        query, List.of(tried), Map.of(tried.code(), formula), Visible.to(viewer, READ), viewer, locale)
                .table();
    }

    /** The filter with everything below the departments and categories it names. */
    FactFilter widened(FactFilter filter) {
        var departments = names.withBelow(
                Grain.DEPARTMENT,
                filter.departments().stream().map(DepartmentId::toString).collect(Collectors.toSet()));
        var categories = names.withBelow(
                Grain.CATEGORY,
                filter.categories().stream().map(String::valueOf).collect(Collectors.toSet()));
        return new FactFilter(
                filter.from(),
                filter.until(),
                filter.people(),
                filter.teams(),
                departments.stream().map(Long::valueOf).map(DepartmentId::new).toList(),
                filter.channels(),
                categories.stream().map(Long::valueOf).toList(),
                filter.nobody());
    }

    private final class Answer {

        private final FigureQuery query;
        private final Visible visible;
        private final @Nullable Me viewer;
        private final Locale locale;
        private final Instant now = clock.instant();
        private final Instant holds;
        private final List<MeasureDefinition> asked;
        private final List<MeasureDefinition> folded;
        private final Map<MeasureCode, Derived> derived;
        private final FactFilter filter;

        Answer(FigureQuery query, Visible visible, @Nullable Me viewer, Locale locale) {
            this(
                    query,
                    query.measures().isEmpty()
                            ? List.copyOf(measures.all())
                            : query.measures().stream().map(measures::get).toList(),
                    measures.derived(),
                    visible,
                    viewer,
                    locale,
                    widened(query.filter()));
        }

        /** By definitions that were frozen, over departments that were widened then. */
        Answer(FigureQuery query, MeasureCatalogue.Thawed definitions) {
            this(
                    query,
                    query.measures().stream().map(definitions::get).toList(),
                    definitions.derived(),
                    Visible.EVERYTHING,
                    null,
                    Locale.ROOT,
                    query.filter());
        }

        Answer(
                FigureQuery query,
                List<MeasureDefinition> asked,
                Map<MeasureCode, Derived> derived,
                Visible visible,
                @Nullable Me viewer,
                Locale locale) {
            this(query, asked, derived, visible, viewer, locale, widened(query.filter()));
        }

        Answer(
                FigureQuery query,
                List<MeasureDefinition> asked,
                Map<MeasureCode, Derived> derived,
                Visible visible,
                @Nullable Me viewer,
                Locale locale,
                FactFilter filter) {
            if (query.asOf() != null && query.asOf().isAfter(now)) {
                throw new Refusal(Kind.INVALID, "metrics.as-of-ahead");
            }
            this.query = query;
            this.visible = visible;
            this.viewer = viewer;
            this.locale = locale;
            holds = Objects.requireNonNullElse(query.asOf(), now);
            this.asked = asked;
            this.derived = derived;
            folded = Derived.withFacts(asked, derived);
            this.filter = filter;
        }

        FigureTable table() {
            var cells = standing(query.by(), folds(filter, cellKeys(), visible));
            var earlier = query.earlier() == null ? null : Periods.earlier(filter, query.earlier());
            var before = earlier == null
                    ? null
                    : standing(query.by(), folds(earlier, isByTime() ? List.of() : rowKeys(query.by()), visible));
            var whole = total(cells.values());
            if (isByTime()) {
                merge(whole, opening(Reckoning.stocks(folded)));
            }
            var wholeBefore = before == null ? null : total(before.values());
            var total = asked.stream()
                    .map(measure -> compared(measure, whole, wholeBefore))
                    .toList();
            return new FigureTable(
                    filter.from(),
                    filter.until(),
                    earlier == null ? null : earlier.from(),
                    earlier == null ? null : earlier.until(),
                    holds,
                    reach(),
                    total,
                    query.by() == null ? List.of() : rows(query.by(), cells, isByTime() ? null : before),
                    query.trend() == null ? List.of() : trends(query.trend()));
        }

        /** By key, as far as there is data. */
        Map<String, Map<MeasureCode, Observed>> observed() {
            var observed = new HashMap<String, Map<MeasureCode, Observed>>();
            folds(filter, rowKeys(query.by()), visible)
                    .forEach((key, folds) -> observed.put(key.getFirst(), observed(key.getFirst(), folds, filter)));
            return observed;
        }

        /** By month and key, as far as there is data. */
        Map<LocalDate, Map<String, Map<MeasureCode, Observed>>> observedMonthly() {
            var months = new LinkedHashMap<LocalDate, Map<String, Map<MeasureCode, Observed>>>();
            var folds = monthly(Reckoning.flows(folded));
            var changes = monthly(Reckoning.stocks(folded));
            var running = stocksBefore();
            for (var bucket : Periods.buckets(filter, Breakdown.MONTH, organisation.dayOf(holds))) {
                var rows = folds.getOrDefault(bucket.start(), new HashMap<>());
                changes.getOrDefault(bucket.start(), Map.of())
                        .forEach((key, of) -> merge(running.computeIfAbsent(key, k -> new HashMap<>()), of));
                running.forEach((key, of) -> merge(rows.computeIfAbsent(key, k -> new HashMap<>()), of));
                var days = filter.during(bucket.from(), bucket.until());
                var observed = new HashMap<String, Map<MeasureCode, Observed>>();
                rows.forEach((key, of) -> observed.put(key, observed(key, of, days)));
                months.put(bucket.start(), observed);
            }
            return months;
        }

        private Map<LocalDate, Map<String, Map<MeasureCode, Fold>>> monthly(List<MeasureDefinition> some) {
            var by = new ArrayList<Breakdown>(List.of(Breakdown.MONTH));
            by.addAll(rowKeys(query.by()));
            var months = new HashMap<LocalDate, Map<String, Map<MeasureCode, Fold>>>();
            store.fold(new FoldStore.Asked(some, filter, by, visible, now, query.asOf()))
                    .forEach((key, of) -> months.computeIfAbsent(LocalDate.parse(key.getFirst()), k -> new HashMap<>())
                            .put(key.size() == 1 ? "" : key.getLast(), of));
            return months;
        }

        private Map<String, Map<MeasureCode, Fold>> stocksBefore() {
            var before = new HashMap<String, Map<MeasureCode, Fold>>();
            var until = filter.from().minusDays(1);
            store.fold(new FoldStore.Asked(
                            Reckoning.stocks(folded),
                            filter.during(Periods.BEGINNING, until),
                            rowKeys(query.by()),
                            visible,
                            now,
                            query.asOf()))
                    .forEach((key, of) -> before.put(key.getFirst(), of));
            return before;
        }

        private Map<MeasureCode, Observed> observed(String key, Map<MeasureCode, Fold> folds, FactFilter days) {
            var observed = new HashMap<MeasureCode, Observed>();
            for (var measure : asked) {
                var seen = isTold(measure) ? observed(measure, folds, seed(measure, key, days)) : null;
                if (seen != null) {
                    observed.put(measure.code(), seen);
                }
            }
            return observed;
        }

        private @Nullable Observed observed(MeasureDefinition measure, Map<MeasureCode, Fold> folds, long seed) {
            var formula = derived.get(measure.code());
            if (formula != null) {
                var value = formula.headline(folds);
                return value == null
                        ? null
                        : new Observed(
                                value, formula.observations(folds), count -> formula.drawn(folds, value, count, seed));
            }
            var fold = of(folds, measure);
            var value = Reckoning.headline(measure, fold);
            return value == null
                    ? null
                    : new Observed(
                            value,
                            Reckoning.observations(measure, fold),
                            count -> Reckoning.draws(measure, fold, value, count, seed));
        }

        private boolean isTold(MeasureDefinition measure) {
            return query.by() == null
                    || measure.grains().contains(Grain.valueOf(query.by().name()));
        }

        /** The same wherever and whenever it is asked (FNV-1a). */
        private long seed(MeasureDefinition measure, String key, FactFilter days) {
            var name = String.join(
                    "|",
                    measure.code().value(),
                    query.by() == null
                            ? filter.teams() + "/" + filter.departments()
                            : query.by().name(),
                    key,
                    days.from().toString(),
                    days.until().toString());
            long seed = 0xcbf29ce484222325L;
            for (int i = 0; i < name.length(); i++) {
                seed = (seed ^ name.charAt(i)) * 0x100000001b3L;
            }
            return seed;
        }

        private boolean isByTime() {
            return query.by() != null && query.by().isTime();
        }

        /** People are read with their teams, to know whom to compare them with. */
        private List<Breakdown> cellKeys() {
            return query.by() == Breakdown.PERSON ? List.of(Breakdown.PERSON, Breakdown.TEAM) : rowKeys(query.by());
        }

        private static List<Breakdown> rowKeys(@Nullable Breakdown by) {
            return by == null ? List.of() : List.of(by);
        }

        private Map<List<String>, Map<MeasureCode, Fold>> folds(FactFilter period, List<Breakdown> by, Visible seen) {
            var folds = new LinkedHashMap<>(
                    store.fold(new FoldStore.Asked(Reckoning.flows(folded), period, by, seen, now, query.asOf())));
            var stocks = Reckoning.stocks(folded);
            if (!stocks.isEmpty()) {
                boolean time = by.stream().anyMatch(Breakdown::isTime);
                var history = time ? period : period.during(Periods.BEGINNING, period.until());
                store.fold(new FoldStore.Asked(stocks, history, by, seen, now, query.asOf()))
                        .forEach((key, more) ->
                                folds.computeIfAbsent(key, k -> new HashMap<>()).putAll(more));
            }
            return folds;
        }

        /** Categories are shown by the one that stands for them. */
        private Map<List<String>, Map<MeasureCode, Fold>> standing(
                @Nullable Breakdown by, Map<List<String>, Map<MeasureCode, Fold>> cells) {
            if (by != Breakdown.CATEGORY) {
                return cells;
            }
            var stands = names.representatives(
                    query.filter().categories().stream().map(String::valueOf).collect(Collectors.toSet()));
            var grouped = new LinkedHashMap<List<String>, Map<MeasureCode, Fold>>();
            cells.forEach((key, folds) -> {
                var shown = List.of(stands.getOrDefault(key.getFirst(), key.getFirst()));
                merge(grouped.computeIfAbsent(shown, k -> new HashMap<>()), folds);
            });
            return grouped;
        }

        private List<FigureTable.FigureRow> rows(
                Breakdown by,
                Map<List<String>, Map<MeasureCode, Fold>> cells,
                @Nullable Map<List<String>, Map<MeasureCode, Fold>> before) {
            var rows = new LinkedHashMap<String, Map<MeasureCode, Fold>>();
            cells.forEach((key, folds) -> merge(rows.computeIfAbsent(key.getFirst(), k -> new HashMap<>()), folds));
            if (by.isTime()) {
                accumulate(by, rows);
            }
            var named = names.of(by, locale);
            var comparisons = new Comparisons(by, asked, peers(by, cells));
            var mixes = query.adjusted() && (by == Breakdown.PERSON || by == Breakdown.TEAM) ? mixes(by) : null;
            return rows.entrySet().stream()
                    .sorted(Map.Entry.comparingByKey(Names.inOrderOf(named)))
                    .map(row -> new FigureTable.FigureRow(
                            row.getKey(),
                            named.getOrDefault(row.getKey(), ""),
                            asked.stream()
                                    .filter(measure ->
                                            by.isTime() || measure.grains().contains(Grain.valueOf(by.name())))
                                    .map(measure -> {
                                        var figure = compared(
                                                measure,
                                                row.getValue(),
                                                before == null
                                                        ? null
                                                        : before.getOrDefault(List.of(row.getKey()), Map.of()));
                                        figure = figure.with(comparisons.standing(measure, row.getKey(), figure));
                                        return mixes == null
                                                ? figure
                                                : figure.withAdjusted(mixes.adjusted(measure, row.getKey()));
                                    })
                                    .toList()))
                    .toList();
        }

        /** An agent sees only own facts, and beside them how the own team does together. */
        private Map<List<String>, Map<MeasureCode, Fold>> peers(
                Breakdown by, Map<List<String>, Map<MeasureCode, Fold>> cells) {
            if (by != Breakdown.PERSON || visible.isEverything() || viewer == null || viewer.team() == null) {
                return cells;
            }
            if (viewer.scope(READ) instanceof Scope.Teams) {
                return cells;
            }
            return folds(
                    filter.ofPeople(List.of()).ofTeams(List.of(viewer.team())),
                    List.of(Breakdown.PERSON, Breakdown.TEAM),
                    Visible.EVERYTHING);
        }

        private Comparisons.Mixes mixes(Breakdown by) {
            var mix = List.of(Breakdown.CHANNEL, Breakdown.CATEGORY);
            var flows = Reckoning.flows(asked);
            var everything = FactFilter.of(filter.from(), filter.until());
            var whole = store.fold(new FoldStore.Asked(flows, everything, mix, Visible.EVERYTHING, now, query.asOf()));
            var own = store.fold(new FoldStore.Asked(
                    flows, filter, List.of(by, Breakdown.CHANNEL, Breakdown.CATEGORY), visible, now, query.asOf()));
            return new Comparisons.Mixes(flows, own, whole);
        }

        /** A stock by day is what there was at the end of each day, not what changed on it. */
        private void accumulate(Breakdown by, Map<String, Map<MeasureCode, Fold>> rows) {
            var stocks = Reckoning.stocks(folded);
            if (stocks.isEmpty()) {
                return;
            }
            var running = opening(stocks);
            for (var bucket : Periods.buckets(filter, by, organisation.dayOf(holds))) {
                var folds = rows.computeIfAbsent(bucket.start().toString(), k -> new HashMap<>());
                for (var stock : stocks) {
                    var sum = running.computeIfAbsent(stock.code(), k -> new Fold());
                    sum.add(of(folds, stock));
                    var here = new Fold();
                    here.add(sum);
                    folds.put(stock.code(), here);
                }
            }
        }

        private Map<MeasureCode, Fold> opening(List<MeasureDefinition> stocks) {
            var until = filter.from().minusDays(1);
            return new HashMap<>(store.fold(new FoldStore.Asked(
                            stocks, filter.during(Periods.BEGINNING, until), List.of(), visible, now, query.asOf()))
                    .getOrDefault(List.of(""), Map.of()));
        }

        private List<FigureTable.FigureTrend> trends(Breakdown by) {
            var rows = new TreeMap<String, Map<MeasureCode, Fold>>();
            folds(filter, List.of(by), visible).forEach((key, folds) -> rows.put(key.getFirst(), folds));
            accumulate(by, rows);
            var buckets = Periods.buckets(filter, by, organisation.dayOf(holds));
            return asked.stream()
                    .map(measure -> new FigureTable.FigureTrend(
                            measure.code(),
                            buckets.stream()
                                    .map(bucket -> point(measure, bucket, rows))
                                    .toList()))
                    .toList();
        }

        private FigureTable.FigurePoint point(
                MeasureDefinition measure, Periods.Bucket bucket, Map<String, Map<MeasureCode, Fold>> rows) {
            var end = organisation.beginOf(bucket.until().plusDays(1)).toInstant();
            boolean mature =
                    measure.horizon().isZero() || !end.plus(measure.horizon()).isAfter(holds);
            var key = bucket.start().toString();
            var figure = figure(measure, rows.getOrDefault(key, Map.of()));
            return new FigureTable.FigurePoint(
                    bucket.from(),
                    bucket.until(),
                    mature ? figure.value() : null,
                    mature ? figure.interval() : null,
                    figure.n(),
                    mature);
        }

        private Figure figure(MeasureDefinition measure, Map<MeasureCode, Fold> folds) {
            var formula = derived.get(measure.code());
            return formula == null ? Reckoning.figure(measure, of(folds, measure)) : formula.figure(folds);
        }

        private Figure compared(
                MeasureDefinition measure, Map<MeasureCode, Fold> folds, @Nullable Map<MeasureCode, Fold> before) {
            var figure = figure(measure, folds);
            if (before == null) {
                return figure;
            }
            var formula = derived.get(measure.code());
            return figure.with(
                    formula == null
                            ? Reckoning.before(measure, of(folds, measure), of(before, measure))
                            : formula.before(folds, before));
        }

        private FigureTable.Reach reach() {
            if (visible.isEverything()) {
                return FigureTable.Reach.EVERYTHING;
            }
            return viewer != null && viewer.scope(READ) instanceof Scope.Teams
                    ? FigureTable.Reach.TEAMS
                    : FigureTable.Reach.OWN;
        }
    }

    private static Map<MeasureCode, Fold> total(Collection<Map<MeasureCode, Fold>> rows) {
        var total = new HashMap<MeasureCode, Fold>();
        rows.forEach(row -> merge(total, row));
        return total;
    }

    private static void merge(Map<MeasureCode, Fold> into, Map<MeasureCode, Fold> more) {
        more.forEach((measure, fold) ->
                into.computeIfAbsent(measure, k -> new Fold()).add(fold));
    }

    private static Fold of(Map<MeasureCode, Fold> folds, MeasureDefinition measure) {
        return Objects.requireNonNullElseGet(folds.get(measure.code()), Fold::new);
    }
}
