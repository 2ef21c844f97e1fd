package org.hengke.metrics;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.hengke.metrics.internal.Derived;
import org.hengke.metrics.internal.Formula;
import org.hengke.metrics.internal.MeasureStore;
import org.hengke.platform.Invalid;
import org.hengke.platform.Kind;
import org.hengke.platform.Refusal;
import org.hengke.platform.audit.Audit;
import org.hengke.platform.audit.AuditEntry;
import org.hengke.platform.live.LiveEvent;
import org.hengke.platform.live.LiveStream;
import org.hengke.staff.Me;
import org.hengke.staff.Staff;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Measures that a department makes itself: entered by hand, or by a formula over others. Every change makes a version. */
@Service
public class OwnMeasures {

    public static final String DEFINE = "metrics.define";

    private static final int LONGEST_NAME = 60;
    private static final int LONGEST_DESCRIPTION = 1_000;
    private static final int LONGEST_CODE = 40;

    /** What can be entered, and in which units. */
    private static final Map<Aggregation, Set<Unit>> ENTERED = Map.of(
            Aggregation.DISTRIBUTION, Set.of(Unit.POINTS, Unit.SECONDS, Unit.MONEY),
            Aggregation.COUNT, Set.of(Unit.COUNT, Unit.SECONDS, Unit.MONEY),
            Aggregation.RATIO, Set.of(Unit.SHARE));

    private final MeasureStore store;
    private final MeasureCatalogue catalogue;
    private final Figures figures;
    private final Staff staff;
    private final LiveStream live;
    private final Audit audit;
    private final Clock clock;

    OwnMeasures(
            MeasureStore store,
            MeasureCatalogue catalogue,
            Figures figures,
            Staff staff,
            LiveStream live,
            Audit audit,
            Clock clock) {
        this.store = store;
        this.catalogue = catalogue;
        this.figures = figures;
        this.staff = staff;
        this.live = live;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * A measure as somebody wants it.
     *
     * @param aggregation of entered values; {@link Aggregation#FORMULA} with a formula
     */
    public record Wanted(
            String name,
            String description,
            Aggregation aggregation,
            Unit unit,
            Direction direction,
            @Nullable String formula) {}

    /** @throws Invalid field by field, as {@code metrics.code-taken} */
    @Transactional
    public void define(String codeAsTyped, Wanted wanted, Me me) {
        var code = code(codeAsTyped);
        check(wanted);
        store.lockOwn();
        if (catalogue.find(code).isPresent() || store.isTaken(code)) {
            throw new Invalid("code", "metrics.code-taken", code.value());
        }
        add(code, 1, wanted, me);
        audit.record(AuditEntry.of("metrics.measure-defined", "measure").with("measure", code.value()));
    }

    /**
     * What was entered stays, so how it is summed up stays too.
     *
     * @param version the one the change started from
     * @throws Refusal {@code metrics.measure-stale}, {@code metrics.not-own-measure}, {@code metrics.measure-fixed}
     */
    @Transactional
    public void change(MeasureCode code, long version, Wanted wanted, Me me) {
        check(wanted);
        store.lockOwn();
        var now = store.own().stream()
                .filter(own -> own.code().equals(code))
                .findFirst()
                .orElseThrow(() -> catalogue.find(code).isPresent()
                        ? new Refusal(Kind.CONFLICT, "metrics.not-own-measure")
                        : MeasureCatalogue.missing(code));
        if (now.version() != version) {
            throw new Refusal(Kind.STALE, "metrics.measure-stale");
        }
        if (store.isRetired(code)) {
            throw new Refusal(Kind.CONFLICT, "metrics.measure-is-retired");
        }
        boolean entered = now.aggregation() != Aggregation.FORMULA;
        if (now.aggregation() != wanted.aggregation() || (entered && now.unit() != wanted.unit())) {
            throw new Refusal(Kind.CONFLICT, "metrics.measure-fixed");
        }
        add(code, now.version() + 1, wanted, me);
        audit.record(AuditEntry.of("metrics.measure-changed", "measure")
                .with("measure", code.value())
                .changed("version", now.version(), now.version() + 1));
    }

    /**
     * What a formula would have said last month, by team, and what each of its parts did.
     *
     * @param figures of the formula
     * @param parts of the measures it mentions
     */
    public record Preview(FigureTable figures, FigureTable parts, List<MeasureCode> partsInOrder) {}

    /** @throws Invalid as for {@link Formula#of}, also for circles and unknown measures */
    @Transactional(readOnly = true)
    public Preview preview(@Nullable MeasureCode code, String formula, Unit unit, Me me, Locale locale) {
        var tried = catalogue.trial(
                new MeasureStore.Own(
                        code == null ? new MeasureCode("as_tried") : code,
                        1,
                        Aggregation.FORMULA,
                        unit,
                        Direction.NEUTRAL,
                        new OwnMeasure("", "", formula)),
                store.own());
        inUse(tried);
        var month = staff.today().minusMonths(1).withDayOfMonth(1);
        var filter = FactFilter.of(month, lastOf(month));
        var parts = List.copyOf(tried.formula().parts());
        var query = FigureQuery.of(filter, parts.toArray(MeasureCode[]::new)).by(Breakdown.TEAM);
        return new Preview(figures.trial(tried, query, me, locale), figures.table(query, me, locale), parts);
    }

    /**
     * Whether a measure by formula could be worked out like this.
     *
     * @throws Invalid as for {@link Formula#of}, also for circles and unknown measures
     */
    @Transactional(readOnly = true)
    public void check(MeasureCode code, String formula) {
        var now = catalogue.get(code);
        derived(new MeasureStore.Own(
                code,
                now.version(),
                Aggregation.FORMULA,
                now.unit(),
                now.direction(),
                new OwnMeasure("", "", formula)));
    }

    private static LocalDate lastOf(LocalDate month) {
        return month.plusMonths(1).minusDays(1);
    }

    private void add(MeasureCode code, int version, Wanted wanted, Me me) {
        var words = new OwnMeasure(
                wanted.name().strip(),
                wanted.description().strip(),
                wanted.formula() == null ? null : wanted.formula().strip());
        var own = new MeasureStore.Own(code, version, wanted.aggregation(), wanted.unit(), wanted.direction(), words);
        var definition = words.formula() == null
                ? MeasureCatalogue.definition(own)
                : derived(own).measure();
        store.add(definition, words, me.id(), clock.instant());
        live.publish(new LiveEvent(MeasureCatalogue.TOPIC, 0, version == 1 ? "defined" : "changed"));
    }

    private Derived derived(MeasureStore.Own own) {
        var derived = catalogue.trial(own, store.own());
        inUse(derived);
        return derived;
    }

    private void inUse(Derived derived) {
        derived.formula().parts().stream().filter(store::isRetired).findFirst().ifPresent(part -> {
            throw new Invalid("formula", "metrics.formula-retired-measure", part.value());
        });
    }

    private static MeasureCode code(String typed) {
        var text = typed.strip();
        Invalid.check()
                .that(text.length() <= LONGEST_CODE, "code", "metrics.code-too-long", LONGEST_CODE)
                .done();
        try {
            var code = new MeasureCode(text);
            if (Formula.of(text).parts().equals(Set.of(code))) {
                return code;
            }
        } catch (IllegalArgumentException | Invalid none) {
            throw (Invalid) new Invalid("code", "metrics.bad-code").initCause(none);
        }
        throw new Invalid("code", "metrics.bad-code");
    }

    private static void check(Wanted wanted) {
        var name = wanted.name().strip();
        boolean byFormula = wanted.formula() != null;
        var units = ENTERED.getOrDefault(wanted.aggregation(), Set.of());
        Invalid.check()
                .that(!name.isEmpty(), "name", "metrics.name-needed")
                .that(name.length() <= LONGEST_NAME, "name", "metrics.words-too-long", LONGEST_NAME)
                .that(
                        wanted.description().length() <= LONGEST_DESCRIPTION,
                        "description",
                        "metrics.words-too-long",
                        LONGEST_DESCRIPTION)
                .that(
                        byFormula == (wanted.aggregation() == Aggregation.FORMULA) && (byFormula || !units.isEmpty()),
                        "aggregation",
                        "metrics.bad-aggregation")
                .that(byFormula || units.isEmpty() || units.contains(wanted.unit()), "unit", "metrics.bad-unit")
                .done();
    }
}
