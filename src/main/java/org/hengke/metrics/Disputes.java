package org.hengke.metrics;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.hengke.metrics.internal.Correction;
import org.hengke.metrics.internal.DisputeStore;
import org.hengke.metrics.internal.FactReader;
import org.hengke.metrics.internal.Names;
import org.hengke.platform.Cursor;
import org.hengke.platform.Invalid;
import org.hengke.platform.Kind;
import org.hengke.platform.Page;
import org.hengke.platform.Refusal;
import org.hengke.platform.audit.Audit;
import org.hengke.platform.audit.AuditEntry;
import org.hengke.platform.live.LiveEvent;
import org.hengke.platform.live.LiveStream;
import org.hengke.staff.Me;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Objections to facts. Whoever a fact is about may raise one; whoever leads the team answers it, never the person concerned. Upheld,
 * the fact is corrected for good: also when its source states its facts again.
 */
@Service
public class Disputes {

    public static final String ANSWER = "metrics.answer-disputes";

    private static final String TOPIC = "disputes";
    private static final int LONGEST = 2_000;
    private static final int CURSOR_PARTS = 2;

    private final DisputeStore store;
    private final FactReader facts;
    private final FactList list;
    private final Facts ledger;
    private final MeasureCatalogue measures;
    private final Names names;
    private final Audit audit;
    private final LiveStream live;
    private final Clock clock;

    Disputes(
            DisputeStore store,
            FactReader facts,
            FactList list,
            Facts ledger,
            MeasureCatalogue measures,
            Names names,
            Audit audit,
            LiveStream live,
            Clock clock) {
        this.store = store;
        this.facts = facts;
        this.list = list;
        this.ledger = ledger;
        this.measures = measures;
        this.names = names;
        this.audit = audit;
        this.live = live;
        this.clock = clock;
    }

    /**
     * @throws Refusal {@code metrics.no-such-fact}, {@code metrics.not-concerned}, {@code metrics.fact-superseded},
     *     {@code metrics.dispute-open}
     */
    @Transactional
    public long raise(long factId, String reason, Me me) {
        said("reason", reason);
        var fact = facts.find(factId).orElseThrow(FactList::missing);
        boolean mine = me.id().equals(fact.person());
        boolean myTeams =
                fact.person() == null && fact.team() != null && fact.team().equals(me.team());
        if (!mine && !myTeams) {
            throw me.scope(Figures.READ).covers(fact.person(), fact.team())
                    ? new Refusal(Kind.FORBIDDEN, "metrics.not-concerned")
                    : FactList.missing();
        }
        if (fact.superseded()) {
            throw new Refusal(Kind.CONFLICT, "metrics.fact-superseded");
        }
        try {
            long id = store.insert(fact, measures.id(fact.measure()), me.id(), clock.instant(), reason.strip());
            audit.record(AuditEntry.of("metrics.fact-disputed", "dispute", id).with("fact", factId));
            live.publish(new LiveEvent(TOPIC, id, "raised"));
            return id;
        } catch (DuplicateKeyException open) {
            throw (Refusal) new Refusal(Kind.CONFLICT, "metrics.dispute-open").initCause(open);
        }
    }

    /**
     * @param effect what to do to the fact if the dispute is right; absent rejects it
     * @throws Refusal {@code metrics.no-such-dispute}, {@code metrics.own-dispute}, {@code metrics.dispute-stale}
     */
    @Transactional
    public void answer(long id, long version, @Nullable Effect effect, String answer, Me me) {
        said("answer", answer);
        var dispute = store.find(id)
                .filter(found -> me.scope(ANSWER).covers(found.person(), found.team()))
                .orElseThrow(Disputes::missing);
        if (concerns(dispute, me)) {
            throw new Refusal(Kind.FORBIDDEN, "metrics.own-dispute");
        }
        var state = effect == null ? DisputeState.REJECTED : DisputeState.UPHELD;
        if (!store.answer(id, version, state, effect, answer.strip(), me.id(), clock.instant())) {
            throw new Refusal(Kind.STALE, "metrics.dispute-stale");
        }
        if (effect != null) {
            var fact = facts.find(dispute.fact()).orElseThrow(FactList::missing);
            ledger.correct(
                    fact.sourceKind(),
                    new Correction(fact.sourceId(), fact.measure(), fact.occurredAt(), fact.person(), effect),
                    me.id());
        }
        audit.record(AuditEntry.of("metrics.dispute-answered", "dispute", id).with("state", state.name()));
        live.publish(new LiveEvent(TOPIC, id, "answered"));
    }

    /** @throws Refusal {@code metrics.no-such-dispute} unless it is the caller's and open */
    @Transactional
    public void withdraw(long id, Me me) {
        if (!store.withdraw(id, me.id())) {
            throw missing();
        }
        audit.record(AuditEntry.of("metrics.dispute-withdrawn", "dispute", id));
        live.publish(new LiveEvent(TOPIC, id, "withdrawn"));
    }

    /** @throws Refusal {@code metrics.no-such-dispute} unless the viewer raised it, is its subject or may answer it */
    @Transactional(readOnly = true)
    public Dispute get(long id, Me me, Locale locale) {
        return store.find(id)
                .filter(found -> concerns(found, me) || me.scope(ANSWER).covers(found.person(), found.team()))
                .map(found -> view(found, me, locale))
                .orElseThrow(Disputes::missing);
    }

    /** What waits for the viewer's answer, the oldest first. */
    @Transactional(readOnly = true)
    public Page<Dispute> waiting(@Nullable String after, int limit, Me me, Locale locale) {
        var rows = store.waiting(me.scope(ANSWER), me.id(), Cursor.parse(after, CURSOR_PARTS), limit + 1);
        return views(rows, limit, me, locale);
    }

    /** What the viewer raised, the newest first. */
    @Transactional(readOnly = true)
    public Page<Dispute> raised(@Nullable String after, int limit, Me me, Locale locale) {
        return views(store.raisedBy(me.id(), Cursor.parse(after, CURSOR_PARTS), limit + 1), limit, me, locale);
    }

    private Page<Dispute> views(List<DisputeStore.Stored> rows, int limit, Me me, Locale locale) {
        return Page.of(rows, limit, DisputeStore::cursor).map(row -> view(row, me, locale));
    }

    private Dispute view(DisputeStore.Stored stored, Me me, Locale locale) {
        return new Dispute(
                stored.id(),
                list.unguarded(stored.fact(), me, locale),
                stored.person(),
                stored.team(),
                stored.raisedBy(),
                names.person(stored.raisedBy()),
                stored.raisedAt(),
                stored.reason(),
                stored.state(),
                stored.effect(),
                stored.answer(),
                stored.answeredBy(),
                stored.answeredBy() == null ? null : names.person(stored.answeredBy()),
                stored.answeredAt(),
                stored.state() == DisputeState.OPEN
                        && !concerns(stored, me)
                        && me.scope(ANSWER).covers(stored.person(), stored.team()),
                stored.version());
    }

    private static boolean concerns(DisputeStore.Stored dispute, Me me) {
        return me.id().equals(dispute.person()) || me.id().equals(dispute.raisedBy());
    }

    private static void said(String field, String text) {
        Invalid.check()
                .that(!text.isBlank(), field, "metrics.words-needed")
                .that(text.length() <= LONGEST, field, "metrics.words-too-long", LONGEST)
                .done();
    }

    private static Refusal missing() {
        return new Refusal(Kind.NOT_FOUND, "metrics.no-such-dispute");
    }
}
