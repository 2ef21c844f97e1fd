package org.hengke.appraisal.plans;

import java.io.InputStream;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.hengke.appraisal.periods.PeriodId;
import org.hengke.appraisal.periods.PeriodState;
import org.hengke.appraisal.periods.Results;
import org.hengke.platform.Cursor;
import org.hengke.platform.Invalid;
import org.hengke.platform.Kind;
import org.hengke.platform.Page;
import org.hengke.platform.Refusal;
import org.hengke.platform.attachments.Attachment;
import org.hengke.platform.attachments.AttachmentId;
import org.hengke.platform.attachments.Attachments;
import org.hengke.platform.audit.Audit;
import org.hengke.platform.audit.AuditEntry;
import org.hengke.platform.live.LiveEvent;
import org.hengke.platform.live.LiveStream;
import org.hengke.staff.Me;
import org.hengke.staff.Person;
import org.hengke.staff.PersonId;
import org.hengke.staff.Staff;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Rewards and penalties: proposed by one, decided by another, on record for ever. Nobody proposes or decides anything of themselves,
 * and nobody decides an own proposal. The person hears of it once it is approved and can answer a penalty.
 */
@Service
public class Recognitions {

    /** Seeing those of others: the own teams', all. One's own need no permission. */
    public static final String READ = "recognitions.read";

    public static final String PROPOSE = "recognitions.propose";

    /** Approving, declining, and taking back what was approved. */
    public static final String APPROVE = "recognitions.approve";

    private static final BigDecimal MOST = BigDecimal.valueOf(10_000_000);
    private static final int MOST_FILES = 20;
    private static final int MOST_LINKS = 10;
    private static final int LONGEST_LINK = 500;
    private static final int YEARS_BACK = 2;
    private static final int MOST_WAITING = 50;
    private static final Pattern LINK = Pattern.compile("/(?![/\\\\])\\S*|https?://[^\\s/]\\S*");

    private final RecognitionStore store;
    private final Results results;
    private final Attachments attachments;
    private final Staff staff;
    private final Audit audit;
    private final LiveStream live;
    private final Clock clock;

    Recognitions(
            RecognitionStore store,
            Results results,
            Attachments attachments,
            Staff staff,
            Audit audit,
            LiveStream live,
            Clock clock) {
        this.store = store;
        this.results = results;
        this.attachments = attachments;
        this.staff = staff;
        this.audit = audit;
        this.live = live;
        this.clock = clock;
    }

    /** What was proposed last first. */
    @Transactional(readOnly = true)
    public Page<Recognition> list(
            @Nullable PersonId person, @Nullable RecognitionState state, @Nullable Cursor after, int limit, Me me) {
        var wanted = new RecognitionStore.Wanted(person, state);
        var rows = store.list(wanted, me.id(), me.scope(READ), staff.today(), after, limit + 1);
        return Page.of(rows, limit, row -> Cursor.of(row.id()));
    }

    /** Proposals that wait for the caller's decision. */
    @Transactional(readOnly = true)
    public List<Recognition> waiting(Me me) {
        var proposed = new RecognitionStore.Wanted(null, RecognitionState.PROPOSED);
        return store.list(proposed, me.id(), me.scope(APPROVE), staff.today(), null, MOST_WAITING).stream()
                .filter(one -> decides(one, me))
                .toList();
    }

    /** @throws Refusal {@code recognitions.not-found}, also where the viewer may not see it */
    @Transactional(readOnly = true)
    public Recognition get(RecognitionId id, Me me) {
        return store.find(id).filter(one -> sees(one, me)).orElseThrow(Recognitions::notFound);
    }

    public List<RecognitionEntry> entries(Recognition recognition) {
        return store.entries(recognition.id());
    }

    public List<Attachment> files(Recognition recognition) {
        return store.files(recognition.id()).stream()
                .map(file -> attachments.get(new AttachmentId(file)))
                .toList();
    }

    /** Those that followed from an appraisal, as far as the caller may see them. */
    public List<Recognition> ofPeriod(PeriodId period, Me me) {
        return store.ofPeriod(period).stream().filter(one -> sees(one, me)).toList();
    }

    public boolean decides(Recognition one, Me me) {
        return one.state() == RecognitionState.PROPOSED
                && !one.person().equals(me.id())
                && !one.proposedBy().equals(me.id())
                && reaches(one.person(), APPROVE, me);
    }

    public boolean withdraws(Recognition one, Me me) {
        return !one.person().equals(me.id())
                && switch (one.state()) {
                    case PROPOSED -> one.proposedBy().equals(me.id());
                    case APPROVED -> reaches(one.person(), APPROVE, me);
                    case DECLINED, WITHDRAWN -> false;
                };
    }

    public boolean answers(Recognition one, Me me) {
        return one.person().equals(me.id())
                && one.content().kind().isPenalty()
                && one.state() == RecognitionState.APPROVED;
    }

    /** @param files sent before by the same person */
    @Transactional
    public Recognition propose(RecognitionDraft draft, List<Long> files, Me by) {
        if (draft.person().equals(by.id())) {
            throw new Refusal(Kind.FORBIDDEN, "recognitions.not-oneself");
        }
        if (!reaches(draft.person(), PROPOSE, by)) {
            throw new Refusal(Kind.FORBIDDEN, "recognitions.not-yours");
        }
        var said = checked(draft);
        var id = store.insert(said, by.id(), clock.instant());
        attach(id, files, by);
        var proposed = AuditEntry.of("recognitions.proposed", "recognition", id.value())
                .with("person", said.person().value())
                .with("kind", said.kind().name());
        return told(
                id,
                RecognitionEntry.Sort.PROPOSED,
                null,
                said.amount() == null ? proposed : proposed.with("amount", said.amount()),
                by);
    }

    @Transactional
    public Recognition approve(RecognitionId id, long version, Me by) {
        return decide(id, version, RecognitionState.APPROVED, RecognitionEntry.Sort.APPROVED, null, by);
    }

    @Transactional
    public Recognition decline(RecognitionId id, @Nullable String reason, long version, Me by) {
        var words = PlanRules.words("reason", reason);
        return decide(id, version, RecognitionState.DECLINED, RecognitionEntry.Sort.DECLINED, words, by);
    }

    /** By whoever proposed it before it is decided, by whoever may approve after. */
    @Transactional
    public Recognition withdraw(RecognitionId id, @Nullable String reason, long version, Me by) {
        var one = locked(id, version, by);
        var words = PlanRules.words("reason", reason);
        var withdrawn = one.withdrawn(by.id());
        if (!withdraws(one, by)) {
            throw new Refusal(Kind.FORBIDDEN, "recognitions.not-yours-to-withdraw");
        }
        store.save(withdrawn, version);
        return told(id, RecognitionEntry.Sort.WITHDRAWN, words, audited("recognitions.withdrawn", one), by);
    }

    /** What the person says to a penalty. */
    @Transactional
    public Recognition answer(RecognitionId id, @Nullable String words, Me by) {
        var one = get(id, by);
        var said = PlanRules.words("words", words);
        one.mustBeAnsweredBy(by.id());
        return told(
                id,
                RecognitionEntry.Sort.ANSWERED,
                said,
                AuditEntry.of("recognitions.answered", "recognition", id.value()),
                by);
    }

    /** Keeps a file until a proposal of the same person takes it up. */
    @Transactional
    public Attachment upload(String name, InputStream content, Me me) {
        var kept = attachments.store(name, content);
        store.keepFile(kept.id().value(), me.id(), clock.instant());
        return kept;
    }

    public ResponseEntity<Resource> download(RecognitionId id, AttachmentId file, Me me) {
        get(id, me);
        if (!store.files(id).contains(file.value())) {
            throw new Refusal(Kind.NOT_FOUND, "platform.attachment-not-found");
        }
        return attachments.download(file);
    }

    private Recognition decide(
            RecognitionId id,
            long version,
            RecognitionState to,
            RecognitionEntry.Sort sort,
            @Nullable String words,
            Me by) {
        var one = locked(id, version, by);
        if (!reaches(one.person(), APPROVE, by)) {
            throw new Refusal(Kind.FORBIDDEN, "recognitions.not-yours");
        }
        store.save(one.decided(to, by.id(), clock.instant()), version);
        return told(id, sort, words, audited("recognitions." + sort.name().toLowerCase(Locale.ROOT), one), by);
    }

    private static AuditEntry audited(String action, Recognition one) {
        var entry = AuditEntry.of(action, "recognition", one.id().value())
                .with("kind", one.content().kind().name());
        var amount = one.content().amount();
        return amount == null ? entry : entry.with("amount", amount);
    }

    private Recognition told(
            RecognitionId id, RecognitionEntry.Sort sort, @Nullable String words, AuditEntry audited, Me by) {
        store.append(id, new RecognitionEntry(sort, clock.instant(), by.id(), words));
        audit.record(audited);
        live.publish(new LiveEvent("recognitions", id.value(), sort.name().toLowerCase(Locale.ROOT)));
        return store.find(id).orElseThrow();
    }

    private Recognition locked(RecognitionId id, long version, Me by) {
        get(id, by);
        store.lock(id);
        var one = get(id, by);
        if (one.version() != version) {
            throw new Refusal(Kind.STALE, "recognitions.stale");
        }
        return one;
    }

    private RecognitionDraft checked(RecognitionDraft draft) {
        var today = staff.today();
        var amount = draft.amount();
        var rule = draft.kind().amount();
        Invalid.check()
                .that(staff.find(draft.person()).filter(Person::active).isPresent(), "person", "plans.no-such-person")
                .that(
                        rule != RecognitionKind.AmountRule.NEEDED || amount != null,
                        "amount",
                        "recognitions.amount-needed")
                .that(rule != RecognitionKind.AmountRule.NONE || amount == null, "amount", "recognitions.no-amount")
                .that(amount == null || isAmount(amount), "amount", "recognitions.bad-amount")
                .that(!draft.day().isAfter(today), "day", "recognitions.day-ahead")
                .that(draft.day().isAfter(today.minusYears(YEARS_BACK)), "day", "recognitions.long-ago", YEARS_BACK)
                .that(
                        draft.links().size() <= MOST_LINKS
                                && draft.links().stream()
                                        .allMatch(link -> link.length() <= LONGEST_LINK
                                                && LINK.matcher(link).matches()),
                        "links",
                        "recognitions.bad-link",
                        MOST_LINKS)
                .that(isPublished(draft.period()), "period", "consequences.not-published")
                .done();
        return new RecognitionDraft(
                draft.person(),
                draft.kind(),
                amount,
                draft.day(),
                PlanRules.words("reason", draft.reason()),
                draft.links(),
                draft.period());
    }

    private boolean isPublished(@Nullable PeriodId period) {
        return period == null
                || results.period(period)
                        .filter(one -> one.state() == PeriodState.PUBLISHED)
                        .isPresent();
    }

    private static boolean isAmount(BigDecimal amount) {
        return amount.signum() > 0
                && amount.compareTo(MOST) <= 0
                && amount.stripTrailingZeros().scale() <= 2;
    }

    private void attach(RecognitionId id, List<Long> files, Me me) {
        var distinct = files.stream().distinct().toList();
        Invalid.check()
                .that(distinct.size() <= MOST_FILES, "files", "recognitions.many-files", MOST_FILES)
                .done();
        if (store.attach(id, distinct, me.id()) < distinct.size()) {
            throw new Invalid("files", "recognitions.no-such-file");
        }
    }

    /** A proposal about oneself is not shown before it is approved. */
    private boolean sees(Recognition one, Me me) {
        return one.person().equals(me.id()) ? one.isTold() : reaches(one.person(), READ, me);
    }

    private boolean reaches(PersonId person, String permission, Me me) {
        return me.scope(permission).covers(person, staff.teamOf(person).orElse(null));
    }

    private static Refusal notFound() {
        return new Refusal(Kind.NOT_FOUND, "recognitions.not-found");
    }
}
