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
import org.hengke.metrics.internal.EntryRules;
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
    private static final int MOST_FILES = 20;

    private final EntryStore store;
    private final EntryRules rules;
    private final Facts facts;
    private final MeasureCatalogue measures;
    private final Attachments attachments;
    private final Staff staff;
    private final LiveStream live;
    private final Audit audit;
    private final Clock clock;

    Entries(
            EntryStore store,
            EntryRules rules,
            Facts facts,
            MeasureCatalogue measures,
            Attachments attachments,
            Staff staff,
            LiveStream live,
            Audit audit,
            Clock clock) {
        this.store = store;
        this.rules = rules;
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
        return enter(rules.checked(code, person, team, day, said, me), said.files(), null, me);
    }

    /** @param upload the table it came in */
    long enter(EntryRules.Checked entered, List<Long> files, @Nullable Long upload, Me me) {
        long id = store.insert(measures.id(entered.measure()), entered.day(), entered.person(), entered.team());
        store.addVersion(id, 1, entered.amounts(), false, entered.reason(), upload, me.id(), clock.instant());
        attach(id, files, me);
        recorded(id, "entered", "metrics.entry-made");
        return id;
    }

    /** Corrects what is there by a row of a table. */
    void correct(Stored there, EntryRules.Checked said, long upload, Me me) {
        var now = locked(there.id(), there.version(), me);
        store.addVersion(
                now.id(), now.version() + 1, said.amounts(), false, said.reason(), upload, me.id(), clock.instant());
        recorded(now.id(), "corrected", "metrics.entry-corrected");
    }

    /** @throws Refusal {@code metrics.entry-stale}, {@code metrics.entry-withdrawn}, {@code metrics.no-such-entry} */
    @Transactional
    public void correct(long id, long version, Said said, Me me) {
        var now = locked(id, version, me);
        var measure = rules.entered(now.measure());
        store.addVersion(
                id,
                now.version() + 1,
                EntryRules.amounts(measure, said),
                false,
                EntryRules.reason(said.reason()),
                null,
                me.id(),
                clock.instant());
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
                EntryRules.reason(reason),
                null,
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

    private Stored locked(long id, long version, Me me) {
        var now = store.lock(id).filter(entry -> sees(entry, me)).orElseThrow(Entries::missing);
        rules.allowed(now.person(), now.team(), me);
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
                                version.upload(),
                                staff.name(version.enteredBy()),
                                version.enteredAt()))
                        .toList(),
                files);
    }
}
