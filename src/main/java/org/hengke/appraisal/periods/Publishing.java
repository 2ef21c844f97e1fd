package org.hengke.appraisal.periods;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Objects;
import org.hengke.metrics.Facts;
import org.hengke.platform.Kind;
import org.hengke.platform.Refusal;
import org.hengke.platform.audit.Audit;
import org.hengke.platform.audit.AuditEntry;
import org.hengke.platform.audit.AuditOrigin;
import org.hengke.platform.live.LiveEvent;
import org.hengke.platform.live.LiveStream;
import org.hengke.platform.runs.Progress;
import org.hengke.platform.runs.RunId;
import org.hengke.platform.runs.Runs;
import org.hengke.staff.Me;
import org.hengke.staff.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Tells everybody's result, once and for all. Everything is computed as of one instant in one snapshot, which is taken after all that
 * was being recorded at that instant is on record; so it comes out the same whenever it is computed again.
 */
@Service
public class Publishing {

    public static final String KIND = "appraisal.publication";

    private final Periods periods;
    private final PeriodStore store;
    private final AppraisalStore appraisals;
    private final EditionStore editions;
    private final InputsMaker inputs;
    private final Assessor assessor;
    private final Steps steps;
    private final Facts facts;
    private final Runs runs;
    private final Audit audit;
    private final LiveStream live;
    private final ApplicationEventPublisher events;
    private final JdbcClient jdbc;
    private final Clock clock;
    private final TransactionTemplate snapshot;
    private final TransactionTemplate apart;

    Publishing(
            Periods periods,
            PeriodStore store,
            AppraisalStore appraisals,
            EditionStore editions,
            InputsMaker inputs,
            Assessor assessor,
            Steps steps,
            Facts facts,
            Runs runs,
            Audit audit,
            LiveStream live,
            ApplicationEventPublisher events,
            JdbcClient jdbc,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.periods = periods;
        this.store = store;
        this.appraisals = appraisals;
        this.editions = editions;
        this.inputs = inputs;
        this.assessor = assessor;
        this.steps = steps;
        this.facts = facts;
        this.runs = runs;
        this.audit = audit;
        this.live = live;
        this.events = events;
        this.jdbc = jdbc;
        this.clock = clock;
        snapshot = new TransactionTemplate(transactions);
        snapshot.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
        apart = new TransactionTemplate(transactions);
        apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** What came of it. */
    public record Published(PeriodId period, Instant asOf, int people) {}

    /**
     * @param startedBy the caller's name as sign-in gave it
     * @throws Refusal {@code appraisal.periods.is-published}, {@code appraisal.periods.not-closed}
     */
    @Transactional
    public RunId start(PeriodId id, Me me, String startedBy) {
        steps.mustBe(periods.get(id), PeriodState.CALIBRATION);
        var origin = AuditOrigin.current();
        return runs.start(KIND, startedBy, progress -> {
            try (var _ = origin.enter()) {
                return publish(id, me.id(), told(progress));
            }
        });
    }

    /** @throws Refusal {@code appraisal.periods.is-published}, {@code appraisal.periods.being-published} */
    Published publish(PeriodId id, PersonId by, Progress progress) {
        progress.step("appraisal.periods.runs.waiting");
        var asOf = clock.instant().truncatedTo(ChronoUnit.MICROS);
        facts.awaitRecorded(Duration.ofMinutes(1));
        try {
            return Objects.requireNonNull(snapshot.execute(status -> published(id, by, asOf, progress)));
        } catch (ConcurrencyFailureException | DataIntegrityViolationException other) {
            throw (Refusal) new Refusal(Kind.CONFLICT, "appraisal.periods.is-published").initCause(other);
        }
    }

    private Published published(PeriodId id, PersonId by, Instant asOf, Progress progress) {
        if (!takesTurn(id)) {
            throw new Refusal(Kind.CONFLICT, "appraisal.periods.being-published");
        }
        var period = periods.get(id);
        steps.mustBe(period, PeriodState.CALIBRATION);
        var assessed =
                appraisals.ofPeriod(id).stream().filter(Appraisal::isAssessed).toList();
        progress.total((long) assessed.size());
        progress.step("appraisal.periods.runs.computing");
        var made = inputs.of(period, assessed).stream().map(one -> one.at(asOf)).toList();
        var outcomes = assessor.assess(made, progress::done);
        progress.step("appraisal.periods.runs.keeping");
        var at = clock.instant();
        var fresh = new ArrayList<EditionStore.Fresh>();
        for (int i = 0; i < assessed.size(); i++) {
            fresh.add(new EditionStore.Fresh(
                    new Edition.Frozen(Edition.Frozen.FORMAT, assessed.get(i).id(), 1, made.get(i), outcomes.get(i)),
                    null,
                    by,
                    at));
        }
        editions.add(fresh);
        if (!store.enter(id, PeriodState.CALIBRATION, PeriodState.PUBLISHED, asOf)) {
            throw new Refusal(Kind.CONFLICT, "appraisal.periods.is-published");
        }
        store.append(id, PeriodEvent.of(PeriodEvent.Sort.PUBLISHED, null, by, at));
        audit.record(AuditEntry.of("appraisal.period-published", "appraisal-period", id.value())
                .with("asOf", asOf.toString())
                .with("people", assessed.size()));
        live.publish(new LiveEvent(Periods.TOPIC, id.value(), "published"));
        events.publishEvent(new AppraisalPublished(id));
        return new Published(id, asOf, assessed.size());
    }

    /** Nobody else publishes the period until the transaction ends, on any node. */
    private boolean takesTurn(PeriodId id) {
        return jdbc.sql("select pg_try_advisory_xact_lock(hashtext('appraisal.publication'), hashint8(:id))")
                .param("id", id.value())
                .query(Boolean.class)
                .single();
    }

    /** Told outside the snapshot, so that others see it at once. */
    private Progress told(Progress progress) {
        return new Progress() {

            @Override
            public void step(String key) {
                apart.executeWithoutResult(status -> progress.step(key));
            }

            @Override
            public void total(@Nullable Long total) {
                apart.executeWithoutResult(status -> progress.total(total));
            }

            @Override
            public void done(long more) {
                apart.executeWithoutResult(status -> progress.done(more));
            }
        };
    }
}
