package org.hengke.servicelevels.internal;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hengke.calendars.BusinessCalendar;
import org.hengke.calendars.CalendarId;
import org.hengke.calendars.Calendars;
import org.hengke.platform.database.DatabaseReplaced;
import org.hengke.platform.signals.Remembered;
import org.hengke.platform.signals.Signals;
import org.hengke.servicelevels.EditionView;
import org.hengke.servicelevels.TargetPolicy;
import org.hengke.servicelevels.TargetRule;
import org.hengke.staff.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** The policy as this node knows it, and how the next edition comes. */
@Component
public class Policies {

    private static final String TOPIC = "servicelevels";

    /**
     * An edition holds from a little after it was saved: by then every node knows it, so that what happens meanwhile is judged by
     * the same edition everywhere.
     */
    private static final Duration NOTICE = Duration.ofSeconds(5);

    private final PolicyStore store;
    private final Calendars calendars;
    private final Signals signals;
    private final Clock clock;
    private final Remembered<TargetPolicy> policy;

    Policies(PolicyStore store, Calendars calendars, Signals signals, Clock clock) {
        this.store = store;
        this.calendars = calendars;
        this.signals = signals;
        this.clock = clock;
        this.policy = new Remembered<>(this::load);
        signals.listen(TOPIC, this::forget);
    }

    public TargetPolicy policy() {
        return policy.get();
    }

    /** What the next edition would be, counting by these calendars where they are not as they are kept. */
    public TargetPolicy.Edition proposed(
            List<TargetRule> rules, CalendarId standard, Map<CalendarId, BusinessCalendar> proposedCalendars) {
        var used = new HashMap<CalendarId, BusinessCalendar>();
        used(rules, standard)
                .forEach(id -> used.put(
                        id, proposedCalendars.containsKey(id) ? proposedCalendars.get(id) : calendars.get(id)));
        var current = policy().current();
        return new TargetPolicy.Edition(current.version() + 1, from(current), rules, used, standard);
    }

    /**
     * Adds an edition, which every node hears of when the transaction commits.
     *
     * @param calendarVersions versions of calendars that this transaction changed; the others are as kept
     */
    public TargetPolicy.Edition add(
            TargetPolicy.Edition edition,
            Map<CalendarId, Long> calendarVersions,
            EditionView.Reason reason,
            @Nullable PersonId by) {
        var versions = new HashMap<CalendarId, Long>();
        edition.calendars()
                .keySet()
                .forEach(id -> versions.put(
                        id,
                        calendarVersions.containsKey(id)
                                ? calendarVersions.get(id)
                                : calendars.calendar(id).version()));
        store.add(
                new PolicyStore.Kept(edition.version(), edition.from(), edition.standard(), edition.rules(), versions),
                reason,
                by);
        signals.send(TOPIC, "policy");
        return edition;
    }

    /** The calendars that these rules count by. */
    static Stream<CalendarId> used(List<TargetRule> rules, CalendarId standard) {
        return Stream.concat(Stream.of(standard), rules.stream().mapMulti((rule, found) -> {
                    if (rule.target().calendar() != null) {
                        found.accept(rule.target().calendar());
                    }
                }))
                .distinct();
    }

    /** As long as nothing was counted, what is set holds for all the past: cases of earlier years are brought in under it. */
    private Instant from(TargetPolicy.Edition current) {
        var soon = clock.instant().plus(NOTICE);
        return store.isInUse() && soon.isAfter(current.from()) ? soon : current.from();
    }

    private TargetPolicy load() {
        return new TargetPolicy(store.all().stream().map(this::laidOut).toList());
    }

    private TargetPolicy.Edition laidOut(PolicyStore.Kept kept) {
        var laidOut = new HashMap<CalendarId, BusinessCalendar>();
        kept.calendars().forEach((id, version) -> laidOut.put(id, calendars.get(id, version)));
        return new TargetPolicy.Edition(kept.version(), kept.from(), kept.rules(), laidOut, kept.standard());
    }

    @EventListener(DatabaseReplaced.class)
    void forget() {
        policy.forget();
    }
}
