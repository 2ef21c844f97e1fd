package org.hengke.appraisal.periods;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.hengke.appraisal.scoring.Curve;
import org.hengke.platform.Invalid;
import org.hengke.platform.Kind;
import org.hengke.platform.Refusal;
import org.hengke.platform.audit.Audit;
import org.hengke.platform.audit.AuditEntry;
import org.hengke.platform.database.DatabaseReplaced;
import org.hengke.platform.live.LiveEvent;
import org.hengke.platform.live.LiveStream;
import org.hengke.staff.Me;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Everybody's total side by side before it is told, and what is changed about it, with reasons. Nobody changes the own. */
@Service
public class Calibrations {

    /** Facts change little in this time, and the whole table takes seconds to compute. */
    private static final Duration TRUSTED = Duration.ofMinutes(2);

    private static final int DECIMALS = 2;

    private final AppraisalStore appraisals;
    private final CalibrationStore store;
    private final Periods periods;
    private final InputsMaker inputs;
    private final Assessor assessor;
    private final Reach reach;
    private final Steps steps;
    private final Audit audit;
    private final LiveStream live;
    private final Clock clock;
    private final Cache<PeriodId, Computed> cache =
            Caffeine.newBuilder().expireAfterWrite(TRUSTED).maximumSize(20).build();

    Calibrations(
            AppraisalStore appraisals,
            CalibrationStore store,
            Periods periods,
            InputsMaker inputs,
            Assessor assessor,
            Reach reach,
            Steps steps,
            Audit audit,
            LiveStream live,
            Clock clock) {
        this.appraisals = appraisals;
        this.store = store;
        this.periods = periods;
        this.inputs = inputs;
        this.assessor = assessor;
        this.reach = reach;
        this.steps = steps;
        this.audit = audit;
        this.live = live;
        this.clock = clock;
        var _ = live.subscribe(event -> {
            if (event.topic().equals(Periods.TOPIC)) {
                cache.invalidateAll();
            }
        });
    }

    @EventListener
    void forget(DatabaseReplaced replaced) {
        cache.invalidateAll();
    }

    /** Everybody as computed from figures and ratings, without what was changed since. */
    record Computed(Instant at, Map<AppraisalId, Line> lines) {}

    /** One person as computed. */
    record Line(Appraisal appraisal, Inputs inputs, Outcome outcome) {

        /** With what was changed. */
        Line changed(CalibrationStore.@Nullable Change change) {
            var points = change == null ? outcome.computed() : change.points();
            var grade = points == null ? null : inputs.content().grade(points).orElse(null);
            return new Line(
                    appraisal,
                    inputs,
                    new Outcome(
                            outcome.computed(),
                            points,
                            outcome.interval(),
                            grade == null ? null : grade.name(),
                            grade == null ? -1 : inputs.content().grades().indexOf(grade),
                            outcome.coefficient(),
                            outcome.weight(),
                            outcome.marks()));
        }

        /** Whether another grade is as likely: a limit lies within the interval. */
        boolean isNearALimit() {
            var interval = outcome.interval();
            return interval != null
                    && inputs.content().grades().stream()
                            .map(grade -> grade.from().doubleValue())
                            .anyMatch(from -> from > interval.low() && from <= interval.high());
        }
    }

    /** Everybody assessed, as it stands; by person. */
    @Transactional(isolation = Isolation.REPEATABLE_READ)
    List<Line> lines(PeriodId id, boolean fresh) {
        var period = periods.get(id);
        if (fresh) {
            cache.invalidate(id);
        }
        var computed = cache.get(id, k -> computed(period));
        var changes = store.holding(id);
        return computed.lines().values().stream()
                .map(line -> line.changed(changes.get(line.appraisal().id())))
                .toList();
    }

    Map<AppraisalId, CalibrationStore.Change> changes(PeriodId period) {
        return store.holding(period);
    }

    private Computed computed(AppraisalPeriod period) {
        var assessed = appraisals.ofPeriod(period.id()).stream()
                .filter(Appraisal::isAssessed)
                .toList();
        var made = inputs.of(period, assessed).stream()
                .map(one -> one.totalling(null))
                .toList();
        var outcomes = assessor.assess(made, done -> {});
        var lines = new HashMap<AppraisalId, Line>();
        for (int i = 0; i < assessed.size(); i++) {
            lines.put(assessed.get(i).id(), new Line(assessed.get(i), made.get(i), outcomes.get(i)));
        }
        return new Computed(clock.instant(), lines);
    }

    /**
     * Sets another total, or takes the change back.
     *
     * @param points absent to take it back
     * @throws Refusal {@code appraisal.periods.not-own-total}
     */
    @Transactional
    public void change(AppraisalId id, @Nullable BigDecimal points, @Nullable String reason, Me me) {
        var appraisal = reach.locked(id, me);
        Reach.mustBeAnother(appraisal, me, "appraisal.periods.not-own-total");
        var period = reach.periodOf(appraisal);
        steps.mustBeOpen(period, Step.CALIBRATION);
        Items.mustBeAssessed(appraisal);
        Invalid.check()
                .that(points == null || isTotal(points), "points", "appraisal.periods.points-out-of-range", Curve.MOST)
                .done();
        var why = Said.needed("reason", reason, Said.SHORT);
        var holding = store.holding(period.id()).get(id);
        if (points == null && holding == null) {
            throw new Refusal(Kind.CONFLICT, "appraisal.periods.nothing-to-take-back");
        }
        var before = holding == null
                ? assessor.assess(inputs.of(period, List.of(appraisal)).getFirst())
                        .computed()
                : holding.points();
        var now = points == null ? null : points.setScale(DECIMALS);
        store.add(new CalibrationStore.Change(id, before, now, why, me.id(), clock.instant()));
        audit.record(AuditEntry.of("appraisal.calibrated", "appraisal", id.value())
                .changed("points", before, Objects.requireNonNullElse(now, "")));
        live.publish(new LiveEvent("appraisal-calibrations", id.value(), "changed"));
    }

    static boolean isTotal(BigDecimal points) {
        return points.signum() >= 0
                && points.compareTo(BigDecimal.valueOf(Curve.MOST)) <= 0
                && points.stripTrailingZeros().scale() <= DECIMALS;
    }
}
