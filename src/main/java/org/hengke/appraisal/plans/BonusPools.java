package org.hengke.appraisal.plans;

import java.math.BigDecimal;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.hengke.appraisal.periods.PeriodId;
import org.hengke.appraisal.periods.PeriodState;
import org.hengke.appraisal.periods.Results;
import org.hengke.platform.Invalid;
import org.hengke.platform.Kind;
import org.hengke.platform.Refusal;
import org.hengke.platform.audit.Audit;
import org.hengke.platform.audit.AuditEntry;
import org.hengke.platform.live.LiveEvent;
import org.hengke.platform.live.LiveStream;
import org.hengke.staff.Me;
import org.hengke.staff.Person;
import org.hengke.staff.PersonId;
import org.hengke.staff.Rank;
import org.hengke.staff.Staff;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Bonus pools of published periods: previewed, decided, approved by another, and then as they are for ever. Whoever has a hand in a
 * pool has no share in it.
 */
@Service
public class BonusPools {

    /** Seeing pools with everybody's share. */
    public static final String READ = "bonuses.read";

    /** Making, changing and deciding. */
    public static final String DECIDE = "bonuses.decide";

    public static final String APPROVE = "bonuses.approve";

    private static final BigDecimal MOST = BigDecimal.valueOf(1_000_000_000);
    private static final BigDecimal LARGEST_COEFFICIENT = BigDecimal.TEN;
    private static final int LONGEST_NAME = 100;
    private static final int MOST_LEFT_OUT = 2_000;

    private final BonusStore store;
    private final Results results;
    private final Staff staff;
    private final Audit audit;
    private final LiveStream live;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    BonusPools(BonusStore store, Results results, Staff staff, Audit audit, LiveStream live, Clock clock) {
        this.store = store;
        this.results = results;
        this.staff = staff;
        this.audit = audit;
        this.live = live;
        this.clock = clock;
    }

    /** The newest first. */
    @Transactional(readOnly = true)
    public List<BonusPool> all() {
        return store.all();
    }

    /** @throws Refusal {@code bonuses.not-found} */
    @Transactional(readOnly = true)
    public BonusPool get(BonusPoolId id) {
        return store.find(id).orElseThrow(BonusPools::notFound);
    }

    /** Records that the caller saw what everybody gets. */
    @Transactional
    public void seen(BonusPool pool) {
        audit.viewed("bonuses.viewed", "bonus-pool", pool.id().value());
    }

    /** Records that the caller took it out as a file. */
    @Transactional
    public void exported(BonusPool pool) {
        audit.record(
                AuditEntry.viewed("bonuses.exported", "bonus-pool", pool.id().value()));
    }

    /** As decided; of a draft as it would be now. */
    @Transactional(readOnly = true)
    public BonusSharing sharing(BonusPool pool) {
        var now = now(pool);
        return pool.state() == BonusState.DRAFT ? now : new BonusSharing(store.shares(pool.id()), now.leftOut());
    }

    public List<BonusEntry> entries(BonusPool pool) {
        return store.entries(pool.id());
    }

    /** Pools approved in which the caller has a share, the newest first. */
    @Transactional(readOnly = true)
    public List<BonusPool> own(Me me) {
        return store.approvedFor(me.id());
    }

    /** The share of somebody in a pool that was decided. */
    public BigDecimal shareOf(PersonId person, BonusPool pool) {
        return store.shares(pool.id()).stream()
                .filter(share -> share.person().equals(person))
                .map(BonusShare::amount)
                .findFirst()
                .orElse(BigDecimal.ZERO);
    }

    @Transactional
    public BonusPool make(PeriodId period, BonusDraft draft, Me by) {
        mustBePublished(period);
        var said = checked(draft);
        var id = store.insert(period, said, random.nextLong(), by.id(), clock.instant());
        return told(id, BonusEntry.Sort.MADE, null, amount("bonuses.made", id, said), by);
    }

    @Transactional
    public BonusPool change(BonusPoolId id, BonusDraft draft, long version, Me by) {
        var pool = locked(id, version);
        var said = checked(draft);
        var changed = pool.changed(said);
        mustHaveNoShare(now(changed).shares(), by);
        store.save(changed, version);
        return told(
                id,
                BonusEntry.Sort.CHANGED,
                null,
                AuditEntry.of("bonuses.changed", "bonus-pool", id.value())
                        .changed("amount", pool.content().amount(), said.amount())
                        .changed("coefficients", words(pool.content()), words(said))
                        .changed("leftOut", pool.content().leftOut(), said.leftOut()),
                by);
    }

    /** Fixes the shares. */
    @Transactional
    public BonusPool decide(BonusPoolId id, long version, Me by) {
        var pool = locked(id, version);
        var decided = pool.decided(by.id(), clock.instant());
        var shares = now(pool).shares();
        mustHaveNoShare(shares, by);
        if (shares.isEmpty()) {
            throw new Refusal(Kind.CONFLICT, "appraisal.nothing-to-share-by");
        }
        store.save(decided, version);
        store.dropShares(id);
        store.keepShares(id, shares);
        return told(id, BonusEntry.Sort.DECIDED, null, amount("bonuses.decided", id, pool.content()), by);
    }

    /** Opens it again, by whoever decided it or may approve it. */
    @Transactional
    public BonusPool giveBack(BonusPoolId id, @Nullable String reason, long version, Me by) {
        var pool = locked(id, version);
        var words = PlanRules.words("reason", reason);
        store.save(pool.returned(), version);
        store.dropShares(id);
        return told(
                id, BonusEntry.Sort.RETURNED, words, AuditEntry.of("bonuses.returned", "bonus-pool", id.value()), by);
    }

    /** @throws Refusal {@code bonuses.results-changed} where the results are others by now */
    @Transactional
    public BonusPool approve(BonusPoolId id, long version, Me by) {
        var pool = locked(id, version);
        var approved = pool.approved(by.id(), clock.instant());
        var kept = store.shares(id);
        mustHaveNoShare(kept, by);
        if (!agree(kept, now(pool).shares())) {
            throw new Refusal(Kind.CONFLICT, "bonuses.results-changed");
        }
        store.save(approved, version);
        return told(id, BonusEntry.Sort.APPROVED, null, amount("bonuses.approved", id, pool.content()), by);
    }

    private static boolean agree(List<BonusShare> kept, List<BonusShare> now) {
        if (kept.size() != now.size()) {
            return false;
        }
        for (int i = 0; i < kept.size(); i++) {
            if (!kept.get(i).agreesWith(now.get(i))) {
                return false;
            }
        }
        return true;
    }

    private BonusSharing now(BonusPool pool) {
        return BonusSharing.of(
                pool.content(),
                pool.seed(),
                makers(pool),
                results.of(pool.period()),
                person -> staff.find(person).map(Person::rank).orElse(Rank.SPECIALIST));
    }

    private static Set<PersonId> makers(BonusPool pool) {
        var makers = new HashSet<PersonId>();
        makers.add(pool.madeBy());
        if (pool.decidedBy() != null) {
            makers.add(pool.decidedBy());
        }
        return makers;
    }

    private static void mustHaveNoShare(List<BonusShare> shares, Me by) {
        if (shares.stream().anyMatch(share -> share.person().equals(by.id()))) {
            throw new Refusal(Kind.FORBIDDEN, "bonuses.own-share");
        }
    }

    private void mustBePublished(PeriodId period) {
        var found =
                results.period(period).orElseThrow(() -> new Refusal(Kind.NOT_FOUND, "consequences.no-such-period"));
        if (found.state() != PeriodState.PUBLISHED) {
            throw new Refusal(Kind.CONFLICT, "consequences.not-published");
        }
    }

    private BonusDraft checked(BonusDraft draft) {
        var name = draft.name().strip();
        var coefficients = draft.coefficients();
        Invalid.check()
                .that(!name.isEmpty() && name.length() <= LONGEST_NAME, "name", "bonuses.name", LONGEST_NAME)
                .that(
                        draft.amount().signum() > 0
                                && draft.amount().compareTo(MOST) <= 0
                                && draft.amount().stripTrailingZeros().scale() <= 2,
                        "amount",
                        "appraisal.pool-is-not-an-amount")
                .that(isCoefficient(coefficients.specialist()), "coefficients.specialist", "bonuses.coefficient")
                .that(isCoefficient(coefficients.supervisor()), "coefficients.supervisor", "bonuses.coefficient")
                .that(isCoefficient(coefficients.manager()), "coefficients.manager", "bonuses.coefficient")
                .that(draft.leftOut().size() <= MOST_LEFT_OUT, "leftOut", "bonuses.many-left-out", MOST_LEFT_OUT)
                .done();
        return new BonusDraft(name, draft.amount(), coefficients, draft.leftOut());
    }

    private static boolean isCoefficient(BigDecimal number) {
        return number.signum() >= 0
                && number.compareTo(LARGEST_COEFFICIENT) <= 0
                && number.stripTrailingZeros().scale() <= 4;
    }

    private static String words(BonusDraft draft) {
        var of = draft.coefficients();
        return of.specialist() + " / " + of.supervisor() + " / " + of.manager();
    }

    private static AuditEntry amount(String action, BonusPoolId id, BonusDraft said) {
        return AuditEntry.of(action, "bonus-pool", id.value()).with("amount", said.amount());
    }

    private BonusPool told(BonusPoolId id, BonusEntry.Sort sort, @Nullable String words, AuditEntry audited, Me by) {
        store.append(id, new BonusEntry(sort, clock.instant(), by.id(), words));
        audit.record(audited);
        live.publish(new LiveEvent("bonuses", id.value(), sort.name().toLowerCase(Locale.ROOT)));
        return get(id);
    }

    private BonusPool locked(BonusPoolId id, long version) {
        var pool = store.lock(id).orElseThrow(BonusPools::notFound);
        if (pool.version() != version) {
            throw new Refusal(Kind.STALE, "bonuses.stale");
        }
        return pool;
    }

    private static Refusal notFound() {
        return new Refusal(Kind.NOT_FOUND, "bonuses.not-found");
    }
}
