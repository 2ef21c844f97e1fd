package org.hengke.metrics;

import java.io.InputStream;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.hengke.metrics.internal.EntryStore;
import org.hengke.metrics.internal.EntryStore.Stored;
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
import org.hengke.staff.PersonId;
import org.hengke.staff.Staff;
import org.hengke.staff.TeamId;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Values that people enter about somebody, for what no system records: with a reason, and evidence where there is some. A correction
 * or withdrawal makes a version; the fact of the one before is superseded, so that figures of the past stay as they were seen.
 */
@Service
public class Entries implements FactRebuilder, Evidence {

    public static final String ENTER = "metrics.enter";

    private static final String TOPIC = "entries";
    private static final int LONGEST_REASON = 2_000;
    private static final int MOST_FILES = 20;
    private static final long LARGEST = 1_000_000_000_000L;

    private final EntryStore store;
    private final Facts facts;
    private final MeasureCatalogue measures;
    private final Attachments attachments;
    private final Staff staff;
    private final LiveStream live;
    private final Audit audit;
    private final Clock clock;

    Entries(
            EntryStore store,
            Facts facts,
            MeasureCatalogue measures,
            Attachments attachments,
            Staff staff,
            LiveStream live,
            Audit audit,
            Clock clock) {
        this.store = store;
        this.facts = facts;
        this.measures = measures;
        this.attachments = attachments;
        this.staff = staff;
        this.live = live;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * What is entered.
     *
     * @param amount in the unit shown: marks, pieces, seconds, money; of a share, how many succeeded
     * @param of of a share, how many there were
     */
    public record Said(BigDecimal amount, @Nullable BigDecimal of, String reason, List<Long> files) {}

    /**
     * A value about somebody.
     *
     * @param person absent for a value about the team alone
     * @param team the person's on that day, or the one it is about
     */
    @Transactional
    public long enter(
            MeasureCode code, @Nullable PersonId person, @Nullable TeamId team, LocalDate day, Said said, Me me) {
        var measure = entered(code);
        Invalid.check()
                .that((person == null) != (team == null), "person", "metrics.entry-about-one")
                .that(!day.isAfter(staff.today()), "day", "metrics.entry-ahead")
                .that(day.isAfter(staff.today().minusYears(2)), "day", "metrics.entry-long-ago", 2)
                .done();
        if (person != null && staff.find(person).isEmpty()) {
            throw new Invalid("person", "metrics.entry-about-nobody");
        }
        if (team != null && staff.findTeam(team).isEmpty()) {
            throw new Invalid("team", "metrics.entry-about-nobody");
        }
        var credited = person == null ? team : staff.teamOf(person, day).orElse(null);
        if (person != null && credited == null) {
            throw new Invalid("day", "metrics.entry-without-team");
        }
        allowed(person, credited, me);
        var amounts = amounts(measure, said);
        long id = store.insert(measures.id(code), day, person, credited);
        store.addVersion(id, 1, amounts, false, reason(said.reason()), me.id(), clock.instant());
        attach(id, said.files(), me);
        recorded(id, "entered", "metrics.entry-made");
        return id;
    }

    /** @throws Refusal {@code metrics.entry-stale}, {@code metrics.entry-withdrawn}, {@code metrics.no-such-entry} */
    @Transactional
    public void correct(long id, long version, Said said, Me me) {
        var now = locked(id, version, me);
        var measure = entered(now.measure());
        store.addVersion(
                id, now.version() + 1, amounts(measure, said), false, reason(said.reason()), me.id(), clock.instant());
        attach(id, said.files(), me);
        recorded(id, "corrected", "metrics.entry-corrected");
    }

    /** The value no longer counts; it and the reason stay to be read. */
    @Transactional
    public void withdraw(long id, long version, String reason, Me me) {
        var now = locked(id, version, me);
        store.addVersion(
                id,
                now.version() + 1,
                new EntryStore.Amounts(now.numerator(), now.denominator()),
                true,
                reason(reason),
                me.id(),
                clock.instant());
        recorded(id, "withdrawn", "metrics.entry-withdrawn-by");
    }

    /** @throws Refusal {@code metrics.no-such-entry}, also for one out of the viewer's sight */
    @Transactional(readOnly = true)
    public Entry get(long id, Me me) {
        var stored = seen(id, me);
        return shown(stored, me, store.versions(id), files(id));
    }

    /**
     * What was entered last first, as far as the viewer may see them.
     *
     * @param measure only of it; absent for all
     */
    @Transactional(readOnly = true)
    public Page<Entry> list(@Nullable MeasureCode measure, @Nullable Cursor after, int limit, Me me) {
        var rows = store.list(measure == null ? null : measures.id(measure), me, after, limit + 1);
        var page = Page.of(rows, limit, row -> Cursor.of(row.id()));
        return new Page<>(
                page.items().stream()
                        .map(row -> shown(row, me, List.of(), List.of()))
                        .toList(),
                page.after());
    }

    /** Keeps a file until an entry of the same person takes it up. */
    @Transactional
    public Attachment upload(String name, InputStream content, Me me) {
        var kept = attachments.store(name, content);
        store.keepFile(kept.id().value(), me.id(), clock.instant());
        return kept;
    }

    public ResponseEntity<Resource> download(long id, AttachmentId file, Me me) {
        seen(id, me);
        if (!store.files(id).contains(file.value())) {
            throw new Refusal(Kind.NOT_FOUND, "platform.attachment-not-found");
        }
        return attachments.download(file);
    }

    @Override
    public String kind() {
        return MeasureCatalogue.ENTERED;
    }

    @Override
    public long count() {
        return store.count();
    }

    @Override
    public List<SourceFacts> after(long id, int limit) {
        return store.lockAfter(id, limit).stream().map(this::facts).toList();
    }

    @Override
    public Map<Long, Shown> show(Collection<Long> ids, Me viewer) {
        var shown = new HashMap<Long, Shown>();
        store.all(ids).stream()
                .filter(entry -> sees(entry, viewer))
                .forEach(entry -> shown.put(
                        entry.id(), new Shown("#" + entry.id(), entry.reason(), "/figures/entries/" + entry.id())));
        return shown;
    }

    private MeasureDefinition entered(MeasureCode code) {
        var measure = measures.find(code).orElse(null);
        if (measure == null || measure.kind() != MeasureKind.ENTERED) {
            throw new Invalid("measure", "metrics.not-entered");
        }
        return measure;
    }

    private void allowed(@Nullable PersonId person, @Nullable TeamId team, Me me) {
        if (me.id().equals(person)) {
            throw new Refusal(Kind.FORBIDDEN, "metrics.entry-about-oneself");
        }
        if (!me.scope(ENTER).covers(person, team)) {
            throw new Refusal(Kind.FORBIDDEN, "metrics.entry-out-of-reach");
        }
    }

    private Stored locked(long id, long version, Me me) {
        var now = store.lock(id).filter(entry -> sees(entry, me)).orElseThrow(Entries::missing);
        allowed(now.person(), now.team(), me);
        if (now.version() != version) {
            throw new Refusal(Kind.STALE, "metrics.entry-stale");
        }
        if (now.withdrawn()) {
            throw new Refusal(Kind.CONFLICT, "metrics.entry-withdrawn");
        }
        return now;
    }

    private Stored seen(long id, Me me) {
        return store.all(List.of(id)).stream()
                .filter(entry -> sees(entry, me))
                .findFirst()
                .orElseThrow(Entries::missing);
    }

    private static Refusal missing() {
        return new Refusal(Kind.NOT_FOUND, "metrics.no-such-entry");
    }

    /** Whoever it is about, and who may see the figures of that person or team. */
    private static boolean sees(Stored entry, Me me) {
        return me.id().equals(entry.person())
                || me.scope(Figures.READ).covers(entry.person(), entry.team())
                || me.scope(ENTER).covers(entry.person(), entry.team());
    }

    private void recorded(long id, String change, String action) {
        var now = store.all(List.of(id)).getFirst();
        var said = facts(now);
        facts.reconcile(said.source(), said.facts());
        audit.record(AuditEntry.of(action, "entry", id)
                .with("measure", now.measure().value())
                .with("version", now.version()));
        live.publish(new LiveEvent(TOPIC, id, change));
    }

    /** A value counts from the beginning of its day. */
    private SourceFacts facts(Stored entry) {
        var at = entry.day().atStartOfDay(staff.zone()).toInstant();
        var source = new FactSource(MeasureCatalogue.ENTERED, entry.id(), since(entry.day()));
        return new SourceFacts(
                source,
                entry.withdrawn()
                        ? List.of()
                        : List.of(FactDraft.of(entry.measure(), at, entry.numerator(), entry.denominator())
                                .by(entry.person(), entry.team())));
    }

    /** Whatever the zone was when it was recorded. */
    private Instant since(LocalDate day) {
        return day.minusDays(2).atStartOfDay(staff.zone()).toInstant();
    }

    private static String reason(String words) {
        var stripped = words.strip();
        Invalid.check()
                .that(!stripped.isEmpty(), "reason", "metrics.words-needed")
                .that(stripped.length() <= LONGEST_REASON, "reason", "metrics.words-too-long", LONGEST_REASON)
                .done();
        return stripped;
    }

    private static EntryStore.Amounts amounts(MeasureDefinition measure, Said said) {
        long numerator = parts(said.amount(), measure.unit(), "amount");
        if (measure.aggregation() != Aggregation.RATIO) {
            if (said.of() != null) {
                throw new Invalid("of", "metrics.entry-of-nothing");
            }
            return new EntryStore.Amounts(numerator, 1);
        }
        if (said.of() == null) {
            throw new Invalid("of", "metrics.entry-of-needed");
        }
        long denominator = parts(said.of(), measure.unit(), "of");
        Invalid.check()
                .that(denominator > 0, "of", "metrics.entry-of-needed")
                .that(numerator <= denominator, "amount", "metrics.entry-more-than-all")
                .done();
        return new EntryStore.Amounts(numerator, denominator);
    }

    /** Whole parts of the unit: a mark has two places. */
    private static long parts(BigDecimal amount, Unit unit, String field) {
        Invalid.check()
                .that(amount.signum() >= 0, field, "metrics.entry-negative")
                .that(
                        amount.precision() - amount.scale() <= 15 && amount.scale() <= 15,
                        field,
                        "metrics.entry-too-large")
                .done();
        var whole = amount.multiply(BigDecimal.valueOf(unit.parts())).stripTrailingZeros();
        Invalid.check()
                .that(whole.scale() <= 0, field, unit.parts() == 1 ? "metrics.entry-whole" : "metrics.entry-two-places")
                .that(whole.compareTo(BigDecimal.valueOf(LARGEST)) <= 0, field, "metrics.entry-too-large")
                .done();
        return whole.longValueExact();
    }

    private void attach(long id, List<Long> files, Me me) {
        var distinct = files.stream().filter(Objects::nonNull).distinct().toList();
        Invalid.check()
                .that(distinct.size() <= MOST_FILES, "files", "metrics.entry-many-files", MOST_FILES)
                .done();
        if (store.attach(id, distinct, me.id()) < distinct.size()) {
            throw new Invalid("files", "metrics.no-such-file");
        }
    }

    private List<Attachment> files(long id) {
        return store.files(id).stream()
                .map(file -> attachments.get(new AttachmentId(file)))
                .toList();
    }

    private Entry shown(Stored entry, Me me, List<EntryStore.Version> versions, List<Attachment> files) {
        var measure = measures.get(entry.measure());
        double parts = measure.unit().parts();
        boolean mine = me.id().equals(entry.person());
        return new Entry(
                entry.id(),
                entry.measure(),
                measure.own() == null ? entry.measure().value() : measure.own().name(),
                measure.unit(),
                measure.aggregation(),
                entry.day(),
                entry.person(),
                entry.person() == null ? null : staff.name(entry.person()),
                entry.team(),
                entry.team() == null
                        ? null
                        : staff.findTeam(entry.team()).map(team -> team.name()).orElse(null),
                entry.numerator() / parts,
                measure.aggregation() == Aggregation.RATIO ? entry.denominator() / parts : null,
                entry.reason(),
                staff.name(entry.enteredBy()),
                entry.enteredAt(),
                entry.version(),
                entry.withdrawn(),
                !mine && !entry.withdrawn() && me.scope(ENTER).covers(entry.person(), entry.team()),
                versions.stream()
                        .map(version -> new Entry.Version(
                                version.version(),
                                version.numerator() / parts,
                                measure.aggregation() == Aggregation.RATIO ? version.denominator() / parts : null,
                                version.withdrawn(),
                                version.reason(),
                                staff.name(version.enteredBy()),
                                version.enteredAt()))
                        .toList(),
                files);
    }
}
