package org.hengke.servicelevels;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hengke.calendars.BusinessCalendar;
import org.hengke.calendars.CalendarChanged;
import org.hengke.calendars.CalendarId;
import org.hengke.calendars.CalendarRetired;
import org.hengke.calendars.Calendars;
import org.hengke.calendars.StandardCalendarChanged;
import org.hengke.platform.Cursor;
import org.hengke.platform.Kind;
import org.hengke.platform.Page;
import org.hengke.platform.Refusal;
import org.hengke.platform.audit.Audit;
import org.hengke.platform.audit.AuditEntry;
import org.hengke.platform.audit.AuditOrigin;
import org.hengke.platform.runs.RunId;
import org.hengke.servicelevels.internal.AlertStore;
import org.hengke.servicelevels.internal.Alerts;
import org.hengke.servicelevels.internal.ClockStore;
import org.hengke.servicelevels.internal.Histories;
import org.hengke.servicelevels.internal.Policies;
import org.hengke.servicelevels.internal.PolicyRules;
import org.hengke.servicelevels.internal.PolicyStore;
import org.hengke.servicelevels.internal.Recomputation;
import org.hengke.staff.PersonId;
import org.hengke.staff.Scope;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The targets of the department and the clocks that run by them. Whoever owns a subject folds its history by {@link #policy()} and
 * {@link #save saves} what comes out, in the transaction in which something happened.
 */
@Service
public class ServiceLevels {

    private final Policies policies;
    private final PolicyRules rules;
    private final PolicyStore editions;
    private final ClockStore clocks;
    private final AlertStore alertLog;
    private final Alerts alerts;
    private final Histories histories;
    private final Recomputation recomputation;
    private final Calendars calendars;
    private final Audit audit;
    private final Clock clock;

    ServiceLevels(
            Policies policies,
            PolicyRules rules,
            PolicyStore editions,
            ClockStore clocks,
            AlertStore alertLog,
            Alerts alerts,
            Histories histories,
            Recomputation recomputation,
            Calendars calendars,
            Audit audit,
            Clock clock) {
        this.policies = policies;
        this.rules = rules;
        this.editions = editions;
        this.clocks = clocks;
        this.alertLog = alertLog;
        this.alerts = alerts;
        this.histories = histories;
        this.recomputation = recomputation;
        this.calendars = calendars;
        this.audit = audit;
        this.clock = clock;
    }

    /** All editions up to now, from memory. */
    public TargetPolicy policy() {
        return policies.policy();
    }

    public PolicyView view() {
        var current = policy().current();
        return new PolicyView(
                current.version(), current.from(), current.standard(), current.rules(), histories.values());
    }

    /**
     * Makes the subject's clocks these and records what they have reached. One statement, which writes only what differs.
     *
     * @param wanted all of its clocks, as {@link Clocks#fold} gives them
     */
    @Transactional
    public void save(Subject subject, List<ServiceClock> wanted) {
        alerts.tell(clocks.save(subject, wanted));
    }

    /**
     * Writes the clocks of many subjects that have none yet. What they reached by now is past: nobody is warned of it.
     *
     * @return how many clocks were written
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public long append(Stream<SubjectClocks> subjects) {
        return clocks.append(subjects, clock.instant());
    }

    /** In order of their ending, the open ones last. */
    public List<ServiceClock> clocks(Subject subject) {
        return clocks.of(subject);
    }

    /** Forgets the clocks of subjects of a kind that are no more, as when an import is undone. */
    @Transactional
    public void remove(String kind, Collection<Long> subjects) {
        clocks.remove(kind, subjects);
    }

    /**
     * Replaces all targets. Stopped clocks stay; open ones are computed again in the background.
     *
     * @param version the edition the change started from
     * @return the run that computes open clocks again
     * @throws Refusal {@code servicelevels.stale} if there is a newer edition
     */
    @Transactional
    public RunId change(int version, List<TargetRule> wanted, PersonId by) {
        if (policy().current().version() != version) {
            throw new Refusal(Kind.STALE, "servicelevels.stale");
        }
        rules.check(wanted, histories.values());
        var next = policies.proposed(wanted, calendars.standardId(), Map.of());
        rules.checkDeadlinesCome(next);
        policies.add(next, Map.of(), EditionView.Reason.TARGETS, by);
        audit.record(AuditEntry.of("servicelevels.targets-changed", "policy", next.version()));
        return recomputation.start(by);
    }

    /** The editions, the newest first. */
    public Page<EditionView> editions(@Nullable Cursor after, int limit) {
        var before = after == null ? null : Integer.valueOf((int) after.number(0));
        return Page.of(editions.history(before, limit + 1), limit, edition -> Cursor.of(edition.version()));
    }

    /** Warnings and breaches, the newest first, as far as the scope reaches. */
    public Page<Alert> alerts(Scope scope, @Nullable Subject subject, @Nullable Cursor after, int limit) {
        return Page.of(
                alertLog.list(scope, subject, after, limit + 1),
                limit,
                alert -> Cursor.of(alert.recordedAt(), alert.id()));
    }

    /** A calendar that targets count by has changed: the next edition counts by its new version. */
    @EventListener
    void follow(CalendarChanged changed) {
        var current = policy().current();
        if (current.calendars().containsKey(changed.id())) {
            enter(
                    current.standard(),
                    Map.of(changed.id(), calendars.get(changed.id(), changed.version())),
                    Map.of(changed.id(), changed.version()),
                    EditionView.Reason.CALENDAR);
        }
    }

    @EventListener
    void follow(StandardCalendarChanged changed) {
        enter(changed.id(), Map.of(), Map.of(), EditionView.Reason.STANDARD_CALENDAR);
    }

    @EventListener
    void keep(CalendarRetired retired) {
        if (policy().current().calendars().containsKey(retired.id())) {
            throw new Refusal(Kind.CONFLICT, "servicelevels.calendar-in-use");
        }
    }

    private void enter(
            CalendarId standard,
            Map<CalendarId, BusinessCalendar> changed,
            Map<CalendarId, Long> versions,
            EditionView.Reason reason) {
        var actor = AuditOrigin.current().actor();
        var by = actor == null ? null : new PersonId(actor);
        var next = policies.proposed(policy().current().rules(), standard, changed);
        rules.checkDeadlinesCome(next);
        policies.add(next, versions, reason, by);
        recomputation.start(by);
    }
}
