package org.hengke.metrics;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.hengke.metrics.internal.FactReader;
import org.hengke.metrics.internal.FactReader.Outcome;
import org.hengke.metrics.internal.FactReader.Stored;
import org.hengke.metrics.internal.Names;
import org.hengke.metrics.internal.Periods;
import org.hengke.metrics.internal.Visible;
import org.hengke.platform.Cursor;
import org.hengke.platform.Kind;
import org.hengke.platform.Page;
import org.hengke.platform.Refusal;
import org.hengke.staff.Me;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The records behind a figure: exactly those of which it is the fold. */
@Service
public class FactList {

    private static final int CURSOR_PARTS = 3;

    private final FactReader reader;
    private final MeasureCatalogue measures;
    private final Figures figures;
    private final Names names;
    private final Wording wording;
    private final Map<String, Evidence> evidence = new HashMap<>();
    private final Clock clock;

    FactList(
            FactReader reader,
            MeasureCatalogue measures,
            Figures figures,
            Names names,
            Wording wording,
            List<Evidence> evidence,
            Clock clock) {
        this.reader = reader;
        this.measures = measures;
        this.figures = figures;
        this.names = names;
        this.wording = wording;
        evidence.forEach(each -> this.evidence.put(each.kind(), each));
        this.clock = clock;
    }

    /**
     * A page, newest first. A stock lists everything since the beginning, since all of that makes it.
     *
     * @param outcome of a ratio: only what succeeded or only what failed
     * @param asOf as in {@link FigureQuery#asOf()}
     */
    @Transactional(readOnly = true)
    public Page<FactRow> page(
            MeasureCode code,
            FactFilter filter,
            @Nullable Outcome outcome,
            @Nullable Instant asOf,
            @Nullable String after,
            int limit,
            Me viewer,
            Locale locale) {
        var measure = measures.get(code);
        var widened = figures.widened(filter);
        if (measure.aggregation() == Aggregation.STOCK) {
            widened = widened.during(Periods.BEGINNING, widened.until());
        }
        var now = clock.instant();
        var rows = reader.list(
                measure,
                widened,
                outcome,
                Visible.to(viewer, Figures.READ),
                now,
                asOf,
                Cursor.parse(after, CURSOR_PARTS),
                limit + 1);
        var page = Page.of(rows, limit, FactReader::cursor);
        return new Page<>(shown(page.items(), Objects.requireNonNullElse(asOf, now), viewer, locale), page.after());
    }

    /** @throws Refusal {@code metrics.no-such-fact}, also for one out of the viewer's sight */
    @Transactional(readOnly = true)
    public FactRow fact(long id, Me viewer, Locale locale) {
        var stored = reader.find(id).filter(fact -> sees(viewer, fact)).orElseThrow(FactList::missing);
        return shown(List.of(stored), clock.instant(), viewer, locale).getFirst();
    }

    /** For a dispute, which whoever it concerns may read with the fact it is about. */
    FactRow unguarded(long id, Me viewer, Locale locale) {
        var stored = reader.find(id).orElseThrow(FactList::missing);
        return shown(List.of(stored), clock.instant(), viewer, locale).getFirst();
    }

    static Refusal missing() {
        return new Refusal(Kind.NOT_FOUND, "metrics.no-such-fact");
    }

    private static boolean sees(Me viewer, Stored fact) {
        return viewer.id().equals(fact.person())
                || (fact.person() == null && fact.team() != null && fact.team().equals(viewer.team()))
                || viewer.scope(Figures.READ).covers(fact.person(), fact.team());
    }

    private List<FactRow> shown(List<Stored> facts, Instant holds, Me viewer, Locale locale) {
        var channels = names.of(Breakdown.CHANNEL, locale);
        var categories = names.of(Breakdown.CATEGORY, locale);
        var sources = sources(facts, viewer);
        var disputes = reader.disputes(facts.stream().map(Stored::id).toList());
        var rows = new ArrayList<FactRow>(facts.size());
        for (var fact : facts) {
            var measure = measures.get(fact.measure());
            var dispute = disputes.get(fact.id());
            rows.add(new FactRow(
                            fact.id(),
                            fact.measure(),
                            fact.occurredAt(),
                            fact.day(),
                            fact.person(),
                            fact.person() == null ? null : names.person(fact.person()),
                            fact.team(),
                            fact.team() == null ? null : names.team(fact.team()),
                            fact.channel() == null ? null : channels.getOrDefault(fact.channel(), fact.channel()),
                            fact.category() == null
                                    ? null
                                    : categories.getOrDefault(fact.category().toString(), ""),
                            fact.numerator(),
                            fact.denominator(),
                            (double) fact.numerator() / measure.unit().parts(),
                            fact.settlesAt() != null && fact.settlesAt().isAfter(holds),
                            fact.settlesAt(),
                            fact.version(),
                            fact.rule() == null ? null : wording.rule(measure, fact.rule(), fact.explanation(), locale),
                            fact.sourceKind(),
                            fact.sourceId(),
                            null,
                            null)
                    .with(
                            sources.getOrDefault(fact.sourceKind(), Map.of()).get(fact.sourceId()),
                            dispute == null
                                    ? null
                                    : new FactRow.DisputeMark(
                                            dispute.getKey(), DisputeState.valueOf(dispute.getValue()))));
        }
        return rows;
    }

    private Map<String, Map<Long, Evidence.Shown>> sources(List<Stored> facts, Me viewer) {
        var ids = new HashMap<String, Set<Long>>();
        facts.forEach(fact ->
                ids.computeIfAbsent(fact.sourceKind(), k -> new HashSet<>()).add(fact.sourceId()));
        var shown = new HashMap<String, Map<Long, Evidence.Shown>>();
        ids.forEach((kind, ofKind) -> {
            var shows = evidence.get(kind);
            if (shows != null) {
                shown.put(kind, shows.show(ofKind, viewer));
            }
        });
        return shown;
    }
}
