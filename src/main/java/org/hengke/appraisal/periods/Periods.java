package org.hengke.appraisal.periods;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hengke.appraisal.scorecards.ScorecardId;
import org.hengke.platform.Kind;
import org.hengke.platform.Refusal;
import org.hengke.platform.audit.Audit;
import org.hengke.platform.audit.AuditEntry;
import org.hengke.platform.live.LiveEvent;
import org.hengke.platform.live.LiveStream;
import org.hengke.staff.DepartmentId;
import org.hengke.staff.Me;
import org.hengke.staff.PersonId;
import org.hengke.staff.TeamId;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Appraisal periods: opened, moved through their steps, closed or given up. */
@Service
public class Periods {

    /** Seeing appraisals: one's own after they are published, the own teams', all. */
    public static final String READ = "appraisal.periods.read";

    /** Opening, extending, closing and publishing. */
    public static final String RUN = "appraisal.periods.run";

    /** Rating those one stands above. */
    public static final String RATE = "appraisal.rate";

    /** Comparing everybody's total and changing it with reasons. */
    public static final String CALIBRATE = "appraisal.calibrate";

    static final String TOPIC = "appraisals";

    private final PeriodStore store;
    private final AppraisalStore appraisals;
    private final PeriodRules rules;
    private final Enrolment enrolment;
    private final Arrangements arrangements;
    private final Steps steps;
    private final Reach reach;
    private final Audit audit;
    private final LiveStream live;
    private final Clock clock;

    Periods(
            PeriodStore store,
            AppraisalStore appraisals,
            PeriodRules rules,
            Enrolment enrolment,
            Arrangements arrangements,
            Steps steps,
            Reach reach,
            Audit audit,
            LiveStream live,
            Clock clock) {
        this.store = store;
        this.appraisals = appraisals;
        this.rules = rules;
        this.enrolment = enrolment;
        this.arrangements = arrangements;
        this.steps = steps;
        this.reach = reach;
        this.audit = audit;
        this.live = live;
        this.clock = clock;
    }

    /**
     * What a period is to be.
     *
     * @param department whose people take part, with all below; absent for everybody
     * @param steps those that are not to be at their usual days
     * @param limits how many may get which grade
     * @param scorecards of teams that go by another than that of their positions
     * @param people who go by another scorecard or are rated by another superior than usual
     */
    public record NewPeriod(
            String name,
            PeriodSpan span,
            LocalDate firstDay,
            @Nullable DepartmentId department,
            @Nullable List<StepDays> steps,
            @Nullable List<GradeLimit> limits,
            @Nullable List<TeamScorecard> scorecards,
            @Nullable List<PersonChoice> people) {}

    /** A team that goes by another scorecard than that of its positions; whoever leads it goes by the own position still. */
    public record TeamScorecard(TeamId team, ScorecardId scorecard) {}

    /** How many there are of each. */
    public record Enrolled(int added, int changed) {}

    /** @throws Refusal {@code appraisal.periods.overlap}, {@code appraisal.periods.nobody} */
    @Transactional
    public PeriodId open(NewPeriod wanted, Me me) {
        check(wanted, me);
        store.waitForTurn(wanted.span(), wanted.firstDay());
        refuseOverlap(wanted);
        var id = added(wanted, me.id());
        for (var days : rules.steps(wanted)) {
            store.saveStep(id, days);
        }
        store.saveLimits(id, Objects.requireNonNullElse(wanted.limits(), List.of()));
        var period = get(id);
        var added = appraisals.add(period, begun(period, wanted));
        if (added.isEmpty()) {
            throw new Refusal(Kind.CONFLICT, "appraisal.periods.nobody");
        }
        arrangements.keep(added, people(wanted), me.id());
        happened(period, PeriodEvent.of(PeriodEvent.Sort.OPENED, null, me.id(), clock.instant()), "opened");
        return id;
    }

    /** Appraisals as they would begin, were it opened now. */
    List<Appraisal> wouldBegin(NewPeriod wanted, Me me) {
        check(wanted, me);
        refuseOverlap(wanted);
        var last = wanted.span().lastDay(wanted.firstDay());
        return begun(
                new AppraisalPeriod(
                        new PeriodId(0),
                        wanted.name(),
                        wanted.span(),
                        wanted.firstDay(),
                        last,
                        wanted.department(),
                        PeriodState.OPEN,
                        new PersonId(0),
                        clock.instant(),
                        null,
                        0),
                wanted);
    }

    private void check(NewPeriod wanted, Me me) {
        rules.check(wanted);
        arrangements.check(people(wanted), me.id());
    }

    private List<Appraisal> begun(AppraisalPeriod period, NewPeriod wanted) {
        return arrangements.applied(enrolment.of(period, chosen(wanted)), people(wanted), period.days());
    }

    private static List<PersonChoice> people(NewPeriod wanted) {
        return Objects.requireNonNullElse(wanted.people(), List.of());
    }

    /** The usual days of all steps. */
    public List<StepDays> usualSteps(PeriodSpan span, LocalDate firstDay) {
        rules.checkBeginning(span, firstDay);
        return Stream.of(Step.values())
                .map(step -> step.usual(span, span.lastDay(firstDay)))
                .toList();
    }

    /** Moves the days of a step, with a reason. */
    @Transactional
    public void move(PeriodId id, StepDays days, @Nullable String reason, Me me) {
        var period = locked(id);
        var why = Said.needed("reason", reason, Said.SHORT);
        if (period.state() == PeriodState.CANCELLED) {
            steps.mustBe(period, PeriodState.OPEN);
        }
        rules.check(period, days);
        var before = store.steps(id).stream()
                .filter(one -> one.step() == days.step())
                .findFirst()
                .orElseThrow();
        store.saveStep(id, days);
        store.append(
                id,
                new PeriodEvent(
                        PeriodEvent.Sort.STEP_MOVED,
                        days.step(),
                        before.dueOn(),
                        days.dueOn(),
                        why,
                        me.id(),
                        clock.instant()));
        store.touch(id);
        audit.record(AuditEntry.of("appraisal.step-moved", "appraisal-period", id.value())
                .with("step", days.step().name())
                .changed("due", before.dueOn().toString(), days.dueOn().toString()));
        live.publish(new LiveEvent(TOPIC, id.value(), "step"));
    }

    /** Sets how many may get which grade. */
    @Transactional
    public void limit(PeriodId id, List<GradeLimit> limits) {
        var period = locked(id);
        if (period.state() != PeriodState.CALIBRATION) {
            steps.mustBe(period, PeriodState.OPEN);
        }
        rules.check(limits);
        store.saveLimits(id, limits);
        store.touch(id);
        audit.record(AuditEntry.of("appraisal.limits-set", "appraisal-period", id.value()));
        live.publish(new LiveEvent(TOPIC, id.value(), "limits"));
    }

    /** Takes in who joined, left or moved since. */
    @Transactional
    public Enrolled enrol(PeriodId id) {
        var period = locked(id);
        steps.mustBe(period, PeriodState.OPEN);
        return enrolled(period);
    }

    /** Every open period: run by a job, so that nobody has to think of it. */
    @Transactional
    public void enrolEverywhere() {
        store.all().stream()
                .filter(period -> period.state() == PeriodState.OPEN)
                .forEach(period -> {
                    var _ = enrolled(period);
                });
    }

    private Enrolled enrolled(AppraisalPeriod period) {
        Map<PersonId, Appraisal> there =
                appraisals.ofPeriod(period.id()).stream().collect(Collectors.toMap(Appraisal::person, one -> one));
        var now = enrolment.of(period, Map.of());
        int changed = 0;
        for (var fresh : now) {
            var old = there.get(fresh.person());
            if (old != null) {
                var parts = Enrolment.renewed(old.parts(), fresh.parts());
                var next = old.in(parts)
                        .goingBy(old.scorecard() == null ? fresh.scorecard() : old.scorecard())
                        .reckoned(period.days());
                if (!next.equals(old)) {
                    appraisals.saveParts(old.id(), parts);
                    appraisals.save(next);
                    changed++;
                }
            }
        }
        var added = appraisals.add(
                period,
                now.stream().filter(fresh -> !there.containsKey(fresh.person())).toList());
        if (!added.isEmpty() || changed > 0) {
            audit.record(AuditEntry.of(
                            "appraisal.people-enrolled",
                            "appraisal-period",
                            period.id().value())
                    .with("added", added.size())
                    .with("changed", changed));
            live.publish(new LiveEvent(TOPIC, period.id().value(), "people"));
        }
        return new Enrolled(added.size(), changed);
    }

    /** Ends self-assessment and rating for everybody; calibration begins. */
    @Transactional
    public void close(PeriodId id, Me me) {
        var period = locked(id);
        steps.mustBe(period, PeriodState.OPEN);
        var _ = enrolled(period);
        store.enter(id, PeriodState.OPEN, PeriodState.CALIBRATION, null);
        happened(period, PeriodEvent.of(PeriodEvent.Sort.CLOSED, null, me.id(), clock.instant()), "closed");
    }

    /** Gives a period up before anything is published; another may take its days. */
    @Transactional
    public void cancel(PeriodId id, @Nullable String reason, Me me) {
        var period = locked(id);
        var why = Said.needed("reason", reason, Said.SHORT);
        if (period.state() != PeriodState.CALIBRATION) {
            steps.mustBe(period, PeriodState.OPEN);
        }
        store.enter(id, period.state(), PeriodState.CANCELLED, null);
        appraisals.cancel(id);
        happened(period, PeriodEvent.of(PeriodEvent.Sort.CANCELLED, why, me.id(), clock.instant()), "cancelled");
    }

    /**
     * Names who rates in one's place, or nobody any more.
     *
     * @throws Refusal {@code appraisal.periods.nobody-to-delegate} without anybody to rate
     */
    @Transactional
    public void delegate(PeriodId id, @Nullable PersonId delegate, Me me) {
        var period = locked(id);
        steps.mustBe(period, PeriodState.OPEN);
        if (appraisals.ofPeriod(id).stream().noneMatch(one -> one.isRatedBy(me.id()))) {
            throw new Refusal(Kind.CONFLICT, "appraisal.periods.nobody-to-delegate");
        }
        if (delegate != null) {
            rules.checkDelegate(delegate, me.id());
        }
        store.delegate(id, me.id(), delegate, clock.instant());
        audit.record(AuditEntry.of("appraisal.rating-delegated", "appraisal-period", id.value())
                .with("superior", me.id().value())
                .with("delegate", delegate == null ? "" : delegate.value()));
        live.publish(new LiveEvent(TOPIC, id.value(), "delegated"));
    }

    /** Those that concern the viewer, the newest first. */
    @Transactional(readOnly = true)
    public List<AppraisalPeriod> visible(Me me) {
        var all = store.all();
        if (seesAll(me)) {
            return all;
        }
        return all.stream().filter(period -> concerns(period, me)).toList();
    }

    /** @throws Refusal {@code appraisal.periods.not-found}, also where nobody the viewer may see takes part */
    @Transactional(readOnly = true)
    public AppraisalPeriod visible(PeriodId id, Me me) {
        var period = get(id);
        if (!seesAll(me) && !concerns(period, me)) {
            throw notFound();
        }
        return period;
    }

    private static boolean seesAll(Me me) {
        return me.may(RUN) || me.scope(READ).isEverything();
    }

    private boolean concerns(AppraisalPeriod period, Me me) {
        var delegates = store.delegates(period.id());
        return period.state() != PeriodState.CANCELLED
                && appraisals.ofPeriod(period.id()).stream().anyMatch(one -> reach.sees(one, me, delegates));
    }

    AppraisalPeriod get(PeriodId id) {
        return store.find(id).orElseThrow(Periods::notFound);
    }

    private AppraisalPeriod locked(PeriodId id) {
        return store.lock(id).orElseThrow(Periods::notFound);
    }

    private void happened(AppraisalPeriod period, PeriodEvent event, String change) {
        store.append(period.id(), event);
        audit.record(AuditEntry.of(
                "appraisal.period-" + change, "appraisal-period", period.id().value()));
        live.publish(new LiveEvent(TOPIC, period.id().value(), change));
    }

    private PeriodId added(NewPeriod wanted, PersonId by) {
        try {
            return store.add(
                    wanted.name().strip(), wanted.span(), wanted.firstDay(), wanted.department(), by, clock.instant());
        } catch (DataIntegrityViolationException taken) {
            throw (Refusal) overlap(wanted.name()).initCause(taken);
        }
    }

    /** Of two departments below each other one would assess the same people twice. */
    private void refuseOverlap(NewPeriod wanted) {
        for (var other : store.of(wanted.span(), wanted.firstDay())) {
            if (wanted.department() == null
                    || other.department() == null
                    || enrolment.withBelow(Set.of(wanted.department())).contains(other.department())
                    || enrolment.withBelow(Set.of(other.department())).contains(wanted.department())) {
                throw overlap(other.name());
            }
        }
    }

    private static Refusal overlap(String name) {
        return new Refusal(Kind.CONFLICT, "appraisal.periods.overlap", name);
    }

    private static Map<TeamId, ScorecardId> chosen(NewPeriod wanted) {
        var chosen = new HashMap<TeamId, ScorecardId>();
        Objects.requireNonNullElse(wanted.scorecards(), List.<TeamScorecard>of())
                .forEach(one -> chosen.put(one.team(), one.scorecard()));
        return chosen;
    }

    static Refusal notFound() {
        return new Refusal(Kind.NOT_FOUND, "appraisal.periods.not-found");
    }
}
