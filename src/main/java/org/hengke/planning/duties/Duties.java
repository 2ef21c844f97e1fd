package org.hengke.planning.duties;

import java.io.InputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.hengke.metrics.Facts;
import org.hengke.platform.Invalid;
import org.hengke.platform.Kind;
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
import org.hengke.staff.TeamId;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Duties: done with evidence, handed over, excused; each counts for whoever had it when it fell due. */
@Service
public class Duties {

    /** Seeing duties: one's own, the own teams', all. */
    public static final String READ = "duties.read";

    /** Excusing others from duties and returning what is not done: the own teams', all; never one's own. */
    public static final String OVERSEE = "duties.oversee";

    static final String TOPIC = "duties";

    private static final int LONGEST_RANGE_DAYS = 62;
    private static final int LONGEST_WORDS = 2_000;
    private static final int LONGEST_LINK = 1_000;
    private static final int MOST_EVIDENCE = 20;
    private static final int MOST_SHOWN = 20;
    private static final int DAYS_IN_SIGHT = 7;

    private final DutyStore store;
    private final DutyEntryStore entries;
    private final DutyPlan plan;
    private final Facts facts;
    private final Attachments attachments;
    private final Staff staff;
    private final LiveStream live;
    private final Audit audit;
    private final Clock clock;

    Duties(
            DutyStore store,
            DutyEntryStore entries,
            DutyPlan plan,
            Facts facts,
            Attachments attachments,
            Staff staff,
            LiveStream live,
            Audit audit,
            Clock clock) {
        this.store = store;
        this.entries = entries;
        this.plan = plan;
        this.facts = facts;
        this.attachments = attachments;
        this.staff = staff;
        this.live = live;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * What shows that a duty was done.
     *
     * @param files sent before, see {@link #upload}
     */
    public record Report(@Nullable String words, List<String> links, List<Long> files) {}

    /**
     * What concerns somebody today.
     *
     * @param own overdue, under way, or beginning within the week
     * @param offered to be taken over
     * @param overdue of others, for whoever oversees them
     */
    public record Today(List<Duty> own, List<Duty> offered, List<Duty> overdue) {}

    /** Those of some days that the viewer may see, by their due day. */
    public List<Duty> between(
            LocalDate from, LocalDate until, @Nullable PersonId person, @Nullable TeamId team, Me viewer) {
        Invalid.check()
                .that(
                        !until.isBefore(from)
                                && from.plusDays(LONGEST_RANGE_DAYS).isAfter(until),
                        "until",
                        "duties.long-range",
                        LONGEST_RANGE_DAYS)
                .done();
        return store.between(from, until, person, team, viewer.scope(READ), viewer.id(), staff.today());
    }

    public Today today(Me me) {
        var today = staff.today();
        return new Today(
                store.open(me.id(), today.plusDays(DAYS_IN_SIGHT), MOST_SHOWN),
                store.offeredTo(me.id()),
                store.overdue(me.scope(OVERSEE), me.id(), clock.instant(), today, MOST_SHOWN));
    }

    /** @throws Refusal {@code duties.not-found}, also where the viewer may not see it */
    public Duty get(DutyId id, Me viewer) {
        return store.find(id).filter(duty -> sees(duty, viewer)).orElseThrow(Duties::notFound);
    }

    /** What happened to it, the first first. */
    public List<DutyEntry> entries(Duty duty) {
        return entries.entries(duty.id());
    }

    public Duty.Standing standing(Duty duty) {
        return duty.standing(clock.instant(), staff.today());
    }

    /** Whether that person may excuse the owner, or return what was said to be done. */
    public boolean oversees(Duty duty, Me me) {
        return !duty.owner().equals(me.id()) && covers(duty, OVERSEE, me);
    }

    /** Whether that person may ask somebody to take it over. */
    public boolean mayOffer(Duty duty, Me me) {
        return duty.owner().equals(me.id()) || oversees(duty, me);
    }

    /** @throws Refusal {@code duties.evidence-needed} and what {@link Duty#done} refuses */
    @Transactional
    public Duty done(DutyId id, Report report, long version, Me me) {
        var duty = locked(id, version, me);
        var links = links(report.links());
        var files = report.files().stream().distinct().toList();
        var next = duty.done(me.id(), clock.instant());
        Invalid.check()
                .that(links.size() + files.size() <= MOST_EVIDENCE, "files", "duties.much-evidence", MOST_EVIDENCE)
                .that(!duty.evidence() || !links.isEmpty() || !files.isEmpty(), "files", "duties.evidence-needed")
                .done();
        var entry = new DutyEntry(
                DutyEntry.Kind.DONE, clock.instant(), me.id(), words(report.words()), null, links, List.of());
        var kept = keep(next, version, entry);
        if (entries.attach(kept, id, files, me.id()) < files.size()) {
            throw new Invalid("files", "duties.no-such-file");
        }
        return told(next, entry);
    }

    /** What was said to be done is not. */
    @Transactional
    public Duty returned(DutyId id, @Nullable String reason, long version, Me me) {
        return overseen(id, version, me, Duty::returned, DutyEntry.Kind.RETURNED, reason(reason));
    }

    /** It need not be done, and counts nowhere. */
    @Transactional
    public Duty excused(DutyId id, @Nullable String reason, long version, Me me) {
        return overseen(id, version, me, Duty::excused, DutyEntry.Kind.EXCUSED, reason(reason));
    }

    /** It has to be done after all. */
    @Transactional
    public Duty required(DutyId id, long version, Me me) {
        return overseen(id, version, me, Duty::required, DutyEntry.Kind.REQUIRED, null);
    }

    /** Asks somebody to take it over; until that person accepts, it stays with its owner. */
    @Transactional
    public Duty offered(DutyId id, PersonId to, @Nullable String words, long version, Me me) {
        var duty = locked(id, version, me);
        if (!mayOffer(duty, me)) {
            throw new Refusal(Kind.FORBIDDEN, "duties.not-yours-to-hand-over");
        }
        Invalid.check()
                .that(staff.find(to).map(Person::active).orElse(false), "to", "duties.nobody")
                .that(!to.equals(duty.owner()), "to", "duties.has-it-already")
                .done();
        var entry =
                new DutyEntry(DutyEntry.Kind.OFFERED, clock.instant(), me.id(), words(words), to, List.of(), List.of());
        return step(duty.offered(to, me.id()), version, entry);
    }

    @Transactional
    public Duty accepted(DutyId id, long version, Me me) {
        var duty = locked(id, version, me);
        return step(duty.accepted(me.id()), version, entry(DutyEntry.Kind.ACCEPTED, me, null));
    }

    /** Whoever was asked says no, or who asked takes it back. */
    @Transactional
    public Duty declined(DutyId id, long version, Me me) {
        var duty = locked(id, version, me);
        return step(duty.declined(me.id()), version, entry(DutyEntry.Kind.DECLINED, me, null));
    }

    /** Keeps a file until the owner says that the duty is done. */
    @Transactional
    public Attachment upload(DutyId id, String name, InputStream content, Me me) {
        if (!get(id, me).owner().equals(me.id())) {
            throw new Refusal(Kind.FORBIDDEN, "duties.not-yours");
        }
        var kept = attachments.store(name, content);
        entries.keepFile(id, kept.id(), me.id(), clock.instant());
        return kept;
    }

    public ResponseEntity<Resource> download(DutyId id, AttachmentId file, Me me) {
        var _ = get(id, me);
        if (!entries.holds(id, file)) {
            throw new Refusal(Kind.NOT_FOUND, "platform.attachment-not-found");
        }
        return attachments.download(file);
    }

    /** Whoever has it, had it when it fell due or was asked to take it over, and who may see the duties of the owner. */
    boolean sees(Duty duty, Me me) {
        var outcome = duty.outcome();
        return me.id().equals(duty.offeredTo())
                || covers(duty, READ, me)
                || (outcome != null && me.scope(READ).covers(outcome.person(), outcome.team()));
    }

    private boolean covers(Duty duty, String permission, Me me) {
        return me.scope(permission)
                .covers(duty.owner(), staff.teamOf(duty.owner()).orElse(null));
    }

    private Duty overseen(
            DutyId id, long version, Me me, UnaryOperator<Duty> change, DutyEntry.Kind kind, @Nullable String words) {
        var duty = locked(id, version, me);
        if (duty.owner().equals(me.id())) {
            throw new Refusal(Kind.FORBIDDEN, "duties.not-oneself");
        }
        if (!oversees(duty, me)) {
            throw new Refusal(Kind.FORBIDDEN, "duties.not-yours-to-oversee");
        }
        return step(change.apply(duty), version, entry(kind, me, words));
    }

    private Duty step(Duty next, long version, DutyEntry entry) {
        var _ = keep(next, version, entry);
        return told(next, entry);
    }

    private long keep(Duty next, long version, DutyEntry entry) {
        store.save(next, version);
        return entries.append(next.id(), entry);
    }

    private Duty told(Duty next, DutyEntry entry) {
        var said = plan.facts(next);
        facts.reconcile(said.source(), said.facts());
        var change = entry.kind().name().toLowerCase(Locale.ROOT);
        var audited = AuditEntry.of("duties." + change, "duty", next.id().value());
        audit.record(
                entry.to() == null ? audited : audited.with("to", entry.to().value()));
        live.publish(new LiveEvent(TOPIC, next.id().value(), change));
        return store.find(next.id()).orElseThrow();
    }

    private DutyEntry entry(DutyEntry.Kind kind, Me me, @Nullable String words) {
        return DutyEntry.of(kind, clock.instant(), me.id(), words);
    }

    private Duty locked(DutyId id, long version, Me me) {
        var duty = store.lock(id).filter(found -> sees(found, me)).orElseThrow(Duties::notFound);
        if (duty.version() != version) {
            throw new Refusal(Kind.STALE, "duties.stale");
        }
        return plan.settled(duty);
    }

    private static @Nullable String words(@Nullable String text) {
        Invalid.check()
                .that(text == null || text.length() <= LONGEST_WORDS, "words", "duties.too-long", LONGEST_WORDS)
                .done();
        return text == null || text.isBlank() ? null : text.strip();
    }

    private static String reason(@Nullable String text) {
        Invalid.check()
                .that(text != null && !text.isBlank(), "reason", "duties.words-needed")
                .that(text == null || text.length() <= LONGEST_WORDS, "reason", "duties.too-long", LONGEST_WORDS)
                .done();
        return Objects.requireNonNull(text).strip();
    }

    private static List<String> links(List<String> links) {
        var given = links.stream()
                .map(String::strip)
                .filter(link -> !link.isEmpty())
                .distinct()
                .toList();
        Invalid.check()
                .that(given.stream().allMatch(Duties::isLink), "links", "duties.bad-link")
                .that(given.size() <= MOST_EVIDENCE, "links", "duties.much-evidence", MOST_EVIDENCE)
                .done();
        return given;
    }

    private static boolean isLink(String text) {
        try {
            var address = new URI(text);
            return text.length() <= LONGEST_LINK
                    && ("https".equals(address.getScheme()) || "http".equals(address.getScheme()))
                    && address.getHost() != null;
        } catch (URISyntaxException _) {
            return false;
        }
    }

    private static Refusal notFound() {
        return new Refusal(Kind.NOT_FOUND, "duties.not-found");
    }
}
