package org.hengke.planning.duties.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.hengke.calendars.Calendars;
import org.hengke.planning.duties.Duties;
import org.hengke.planning.duties.Duty;
import org.hengke.planning.duties.DutyAssignee;
import org.hengke.planning.duties.DutyEntry;
import org.hengke.planning.duties.DutyId;
import org.hengke.planning.duties.DutyTemplate;
import org.hengke.planning.duties.DutyTemplateId;
import org.hengke.planning.duties.DutyTemplates;
import org.hengke.planning.duties.DutyWords;
import org.hengke.planning.duties.Recurrence;
import org.hengke.planning.duties.WorkingDays;
import org.hengke.platform.attachments.Attachment;
import org.hengke.staff.Me;
import org.hengke.staff.Named;
import org.hengke.staff.PersonId;
import org.hengke.staff.Staff;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Duties as the caller sees them. */
@Component
class DutyViews {

    private final Duties duties;
    private final DutyTemplates templates;
    private final DutyWords words;
    private final Calendars calendars;
    private final Staff staff;

    DutyViews(Duties duties, DutyTemplates templates, DutyWords words, Calendars calendars, Staff staff) {
        this.duties = duties;
        this.templates = templates;
        this.words = words;
        this.calendars = calendars;
        this.staff = staff;
    }

    /**
     * A duty and how it stands.
     *
     * @param owner with an empty name for somebody whose data was erased
     * @param team the owner's of today
     * @param due last day on which it is in time
     * @param dueAt when that day ends
     * @param offeredTo who was asked to take it over
     */
    record DutyView(
            DutyId id,
            String name,
            Named owner,
            @Nullable Named team,
            LocalDate start,
            LocalDate due,
            Instant dueAt,
            Duty.Standing standing,
            boolean evidence,
            @Nullable Instant doneAt,
            @Nullable Named offeredTo,
            long version) {}

    /**
     * Duties of some days.
     *
     * @param closed the days of them on which nobody works
     */
    record DutyCalendar(LocalDate from, LocalDate until, List<LocalDate> closed, List<DutyView> duties) {}

    /** What concerns the caller today: own duties, those to be taken over, and overdue ones of others. */
    record DutiesOfToday(List<DutyView> own, List<DutyView> offered, List<DutyView> overdue) {}

    record DutyEntryView(
            DutyEntry.Kind kind,
            Instant at,
            Named by,
            @Nullable String words,
            @Nullable Named to,
            List<String> links,
            List<Attachment> files) {}

    /**
     * A duty with all that happened to it, the first first.
     *
     * @param about what is expected
     * @param creditedTo whose it was when it fell due
     * @param mine whether the caller has to do it
     * @param decides whether the caller was asked to take it over
     * @param oversees whether the caller may excuse from it or return it
     * @param hands whether the caller may ask somebody to take it over
     */
    record DutyPage(
            DutyView duty,
            @Nullable String about,
            @Nullable Named creditedTo,
            boolean mine,
            boolean decides,
            boolean oversees,
            boolean hands,
            List<DutyEntryView> entries) {}

    /** @param whose in words: the position, the person, the team that is led; empty for the lead of every team */
    record DutyTemplateView(
            DutyTemplateId id,
            String name,
            @Nullable String about,
            boolean shipped,
            Recurrence recurrence,
            int dueDays,
            boolean evidence,
            DutyAssignee assignee,
            String whose,
            List<DutyTemplates.DutyWindow> next,
            long version) {}

    /** Templates in use, and the positions that duties can be for. */
    record DutyTemplateList(List<DutyTemplateView> templates, List<Named> positions) {}

    DutyCalendar calendar(LocalDate from, LocalDate until, List<Duty> some) {
        var working = new WorkingDays(calendars.standard());
        return new DutyCalendar(
                from,
                until,
                from.datesUntil(until.plusDays(1))
                        .filter(day -> !working.includes(day))
                        .toList(),
                views(some));
    }

    DutiesOfToday today(Duties.Today today) {
        return new DutiesOfToday(views(today.own()), views(today.offered()), views(today.overdue()));
    }

    DutyPage page(Duty duty, Me me) {
        return new DutyPage(
                view(duty),
                templates.about(duty.template()),
                duty.outcome() == null ? null : named(duty.outcome().person()),
                duty.owner().equals(me.id()),
                me.id().equals(duty.offeredTo()),
                duties.oversees(duty, me),
                duties.mayOffer(duty, me),
                duties.entries(duty).stream().map(this::view).toList());
    }

    DutyView view(Duty duty) {
        var team = staff.teamOf(duty.owner())
                .flatMap(staff::findTeam)
                .map(found -> new Named(found.id().value(), found.name()))
                .orElse(null);
        return new DutyView(
                duty.id(),
                words.name(duty.code(), duty.name()),
                named(duty.owner()),
                team,
                duty.start(),
                duty.due(),
                duty.dueAt(),
                duties.standing(duty),
                duty.evidence(),
                duty.doneAt(),
                duty.offeredTo() == null ? null : named(duty.offeredTo()),
                duty.version());
    }

    DutyTemplateList templates() {
        var positions = templates.positions();
        return new DutyTemplateList(
                templates.all().stream()
                        .map(template -> view(template, positions))
                        .toList(),
                positions);
    }

    DutyTemplateView view(DutyTemplate template) {
        return view(template, templates.positions());
    }

    private DutyTemplateView view(DutyTemplate template, List<Named> positions) {
        return new DutyTemplateView(
                template.id(),
                words.name(template.code(), template.name()),
                words.about(template.code(), template.about()),
                template.code() != null,
                template.recurrence(),
                template.dueDays(),
                template.evidence(),
                template.assignee(),
                whose(template.assignee(), positions),
                templates.outlook(template.recurrence(), template.dueDays()),
                template.version());
    }

    private String whose(DutyAssignee assignee, List<Named> positions) {
        return switch (assignee.kind()) {
            case POSITION ->
                positions.stream()
                        .filter(position -> assignee.position() != null
                                && position.id() == assignee.position().value())
                        .map(Named::name)
                        .findFirst()
                        .orElse("");
            case PERSON -> assignee.person() == null ? "" : staff.name(assignee.person());
            case LEAD ->
                assignee.team() == null
                        ? ""
                        : staff.findTeam(assignee.team())
                                .map(team -> team.name())
                                .orElse("");
        };
    }

    private List<DutyView> views(List<Duty> some) {
        return some.stream().map(this::view).toList();
    }

    private DutyEntryView view(DutyEntry entry) {
        return new DutyEntryView(
                entry.kind(),
                entry.at(),
                named(entry.by()),
                entry.words(),
                entry.to() == null ? null : named(entry.to()),
                entry.links(),
                entry.files());
    }

    private Named named(PersonId person) {
        return new Named(person.value(), staff.name(person));
    }
}
