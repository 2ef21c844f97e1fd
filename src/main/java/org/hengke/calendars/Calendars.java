package org.hengke.calendars;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.hengke.calendars.internal.CalendarStore;
import org.hengke.platform.Kind;
import org.hengke.platform.Refusal;
import org.hengke.platform.audit.Audit;
import org.hengke.platform.audit.AuditEntry;
import org.hengke.platform.database.DatabaseReplaced;
import org.hengke.platform.live.LiveEvent;
import org.hengke.platform.live.LiveStream;
import org.hengke.platform.signals.Remembered;
import org.hengke.platform.signals.Signals;
import org.hengke.staff.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The calendars of the department. Every change makes a new version and keeps the old ones, so that what was reckoned by an old one can
 * be reckoned again. Answers about business time come from memory; other nodes hear of a change when it is committed.
 */
@Service
public class Calendars {

    private static final String TOPIC = "calendars";

    private record Edition(CalendarId id, long version) {}

    private final CalendarStore store;
    private final Clock clock;
    private final Audit audit;
    private final LiveStream live;
    private final Signals signals;
    private final ApplicationEventPublisher events;
    private final Remembered<List<Calendar>> known;
    private final LoadingCache<Edition, BusinessCalendar> laidOut;

    Calendars(
            CalendarStore store,
            Clock clock,
            Audit audit,
            LiveStream live,
            Signals signals,
            ApplicationEventPublisher events) {
        this.store = store;
        this.clock = clock;
        this.audit = audit;
        this.live = live;
        this.signals = signals;
        this.events = events;
        this.known = new Remembered<>(store::all);
        this.laidOut = Caffeine.newBuilder()
                .maximumSize(500)
                .expireAfterAccess(Duration.ofDays(1))
                .build(edition -> store.draft(edition.id, edition.version).checked());
        signals.listen(TOPIC, this::forget);
    }

    /** @throws Refusal {@code calendars.not-found} */
    public BusinessCalendar get(CalendarId id) {
        return get(id, calendar(id).version());
    }

    /** As it was in that version. */
    public BusinessCalendar get(CalendarId id, long version) {
        return laidOut.get(new Edition(id, version));
    }

    /** What the department goes by where nothing else is said. */
    public BusinessCalendar standard() {
        return get(standardId());
    }

    public CalendarId standardId() {
        return known.get().stream()
                .filter(Calendar::standard)
                .findFirst()
                .orElseThrow(() -> new Refusal(Kind.NOT_FOUND, "calendars.not-found"))
                .id();
    }

    /** The department's zone: that of the standard calendar. */
    public ZoneId zone() {
        return standard().zone();
    }

    /** On which day of the department something happened. */
    public LocalDate dayOf(Instant instant) {
        return LocalDate.ofInstant(instant, zone());
    }

    /** @throws Refusal {@code calendars.not-found} */
    public Calendar calendar(CalendarId id) {
        return known.get().stream()
                .filter(calendar -> calendar.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new Refusal(Kind.NOT_FOUND, "calendars.not-found"));
    }

    /** Those in use, the standard one first, then by name. */
    public List<Calendar> list() {
        return known.get().stream().filter(calendar -> !calendar.retired()).toList();
    }

    @Transactional
    public CalendarId create(CalendarDraft draft, @Nullable PersonId by) {
        draft.checked();
        var id = store.create(draft, by, clock.instant());
        audit.record(AuditEntry.of("calendars.created", "calendar", id.value()));
        changed(id, "created");
        return id;
    }

    /**
     * Replaces what a calendar says.
     *
     * @param version the version the edit started from
     * @return the new version
     * @throws Refusal {@code calendars.stale} if somebody changed it since
     */
    @Transactional
    public long change(CalendarId id, long version, CalendarDraft draft, @Nullable PersonId by) {
        calendar(id);
        draft.checked();
        long next = store.change(id, version, draft, by, clock.instant());
        audit.record(AuditEntry.of("calendars.changed", "calendar", id.value()).with("version", next));
        events.publishEvent(new CalendarChanged(id, next));
        changed(id, "changed");
        return next;
    }

    /** @throws Refusal {@code calendars.standard-stays} for the standard calendar; whatever those who use it say */
    @Transactional
    public void retire(CalendarId id, long version) {
        if (calendar(id).standard()) {
            throw new Refusal(Kind.CONFLICT, "calendars.standard-stays");
        }
        events.publishEvent(new CalendarRetired(id));
        store.retire(id, version);
        audit.record(AuditEntry.of("calendars.retired", "calendar", id.value()));
        changed(id, "retired");
    }

    @Transactional
    public void makeStandard(CalendarId id) {
        var calendar = calendar(id);
        if (calendar.retired()) {
            throw new Refusal(Kind.CONFLICT, "calendars.is-retired");
        }
        if (calendar.standard()) {
            return;
        }
        store.makeStandard(id);
        audit.record(AuditEntry.of("calendars.made-standard", "calendar", id.value()));
        events.publishEvent(new StandardCalendarChanged(id));
        changed(id, "made-standard");
    }

    private void changed(CalendarId id, String change) {
        signals.send(TOPIC, change);
        live.publish(new LiveEvent(TOPIC, id.value(), change));
    }

    @EventListener(DatabaseReplaced.class)
    void forget() {
        known.forget();
        laidOut.invalidateAll();
    }
}
