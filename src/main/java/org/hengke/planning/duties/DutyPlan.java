package org.hengke.planning.duties;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.hengke.calendars.Calendars;
import org.hengke.metrics.Facts;
import org.hengke.metrics.SourceFacts;
import org.hengke.platform.live.LiveEvent;
import org.hengke.platform.live.LiveStream;
import org.hengke.staff.Person;
import org.hengke.staff.PersonId;
import org.hengke.staff.Staff;
import org.hengke.staff.Team;
import org.hengke.staff.TeamId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Makes duties ahead, and keeps those that have not begun in line with their template, the calendar and who fills a position. One that
 * has begun, or that something happened to, stays as it is. Safe to run any number of times, on any number of nodes.
 */
@Component
class DutyPlan {

    private static final int DAYS_AHEAD = 100;
    private static final int AT_A_TIME = 200;

    private final DutyTemplateStore templates;
    private final DutyStore store;
    private final Facts facts;
    private final Calendars calendars;
    private final Staff staff;
    private final LiveStream live;
    private final TransactionTemplate transaction;
    private final Clock clock;

    DutyPlan(
            DutyTemplateStore templates,
            DutyStore store,
            Facts facts,
            Calendars calendars,
            Staff staff,
            LiveStream live,
            TransactionTemplate transaction,
            Clock clock) {
        this.templates = templates;
        this.store = store;
        this.facts = facts;
        this.calendars = calendars;
        this.staff = staff;
        this.live = live;
        this.transaction = transaction;
        this.clock = clock;
    }

    /**
     * A duty as it is to be made.
     *
     * @param team of a duty that belongs to whoever leads it
     */
    record Planned(
            LocalDate nominal,
            @Nullable String name,
            LocalDate start,
            LocalDate due,
            Instant dueAt,
            boolean evidence,
            PersonId owner,
            @Nullable TeamId team) {

        private Key key() {
            return new Key(nominal, team == null ? owner : null, team);
        }
    }

    /** What tells the duties of a template apart. */
    private record Key(
            LocalDate nominal,
            @Nullable PersonId person,
            @Nullable TeamId team) {}

    private record Subject(PersonId owner, @Nullable TeamId team) {}

    /** From when to when a duty goes. */
    record Window(LocalDate nominal, LocalDate start, LocalDate due) {}

    /**
     * Plans every template.
     *
     * @return how many duties were made, moved or taken away
     */
    int plan() {
        return templates.current().stream()
                .mapToInt(template -> plan(template.id()))
                .sum();
    }

    /** Plans one template; a retired one leads to nothing more. */
    int plan(DutyTemplateId id) {
        Integer changed =
                transaction.execute(status -> templates.lock(id).map(this::plan).orElse(0));
        return changed == null ? 0 : changed;
    }

    /**
     * Writes down whose each duty was that fell due.
     *
     * @return how many
     */
    int settle() {
        int settled = 0;
        for (int some = AT_A_TIME; some == AT_A_TIME; settled += some) {
            Integer done = transaction.execute(status -> {
                var due = store.lockUnsettled(clock.instant(), AT_A_TIME).stream()
                        .map(this::settled)
                        .toList();
                facts.reconcile(due.stream().map(this::facts).toList());
                return due.size();
            });
            some = done == null ? 0 : done;
        }
        return settled;
    }

    /** With whose it was when it fell due, once that is past. */
    Duty settled(Duty duty) {
        if (duty.outcome() != null || !duty.isOver(clock.instant())) {
            return duty;
        }
        var credited = creditedNow(duty);
        store.settle(duty.id(), credited);
        return duty.settled(credited);
    }

    SourceFacts facts(Duty duty) {
        return duty.facts(creditedNow(duty));
    }

    /** The windows of a rhythm from a day on, not later than the last day. */
    List<Window> windows(Recurrence recurrence, int dueDays, LocalDate from, LocalDate until) {
        var working = new WorkingDays(calendars.standard());
        return recurrence.between(from, until, working).stream()
                .map(one -> new Window(one.nominal(), one.start(), working.after(one.start(), dueDays)))
                .toList();
    }

    private Duty.Credited creditedNow(Duty duty) {
        return new Duty.Credited(
                duty.owner(),
                staff.teamOf(duty.owner(), duty.due()).orElse(null),
                staff.departmentOf(duty.owner(), duty.due()).orElse(null));
    }

    private int plan(DutyTemplate template) {
        var today = staff.today();
        var until = today.plusDays(DAYS_AHEAD);
        var wanted = byKey(template, today, until);
        var there = store.lockAhead(template.id(), today, until);
        var touched = new ArrayList<Long>();
        var gone = new ArrayList<Duty>();
        for (var made : there) {
            var now = wanted.remove(made.planned().key());
            if (now == null) {
                gone.add(made.duty());
            } else if (!now.equals(made.planned())) {
                store.move(made.duty().id(), now);
                touched.add(made.duty().id().value());
            }
        }
        wanted.values()
                .forEach(planned -> store.insert(template.id(), planned).ifPresent(id -> touched.add(id.value())));
        facts.reconcile(store.all(touched).stream().map(this::facts).toList());
        facts.retract(gone.stream().map(duty -> facts(duty).source()).toList());
        store.delete(gone.stream().map(Duty::id).toList());
        int changed = touched.size() + gone.size();
        if (changed > 0) {
            live.publish(new LiveEvent(Duties.TOPIC, 0, "planned"));
        }
        return changed;
    }

    /** What a template asks for from a day on; nothing of a retired one. */
    Map<?, Planned> wanted(DutyTemplate template, LocalDate from, LocalDate until) {
        return byKey(template, from, until);
    }

    private Map<Key, Planned> byKey(DutyTemplate template, LocalDate from, LocalDate until) {
        var wanted = new LinkedHashMap<Key, Planned>();
        if (template.retired()) {
            return wanted;
        }
        var subjects = subjects(template.assignee()).toList();
        for (var window : windows(template.recurrence(), template.dueDays(), from, until)) {
            var dueAt = window.due().plusDays(1).atStartOfDay(staff.zone()).toInstant();
            for (var subject : subjects) {
                var planned = new Planned(
                        window.nominal(),
                        template.name(),
                        window.start(),
                        window.due(),
                        dueAt,
                        template.evidence(),
                        subject.owner(),
                        subject.team());
                wanted.put(planned.key(), planned);
            }
        }
        return wanted;
    }

    private Stream<Subject> subjects(DutyAssignee assignee) {
        return switch (assignee.kind()) {
            case POSITION ->
                staff.people().stream()
                        .filter(person -> person.active()
                                && person.position() != null
                                && person.position().equals(assignee.position()))
                        .map(person -> new Subject(person.id(), null));
            case PERSON ->
                Stream.ofNullable(assignee.person()).filter(this::works).map(person -> new Subject(person, null));
            case LEAD ->
                staff.teams().stream()
                        .filter(team -> !team.retired()
                                && (assignee.team() == null || team.id().equals(assignee.team())))
                        .filter(team -> team.lead() != null && works(team.lead()))
                        .map(DutyPlan::ofLead);
        };
    }

    private static Subject ofLead(Team team) {
        return new Subject(Objects.requireNonNull(team.lead()), team.id());
    }

    private boolean works(PersonId person) {
        return staff.find(person).map(Person::active).orElse(false);
    }
}
