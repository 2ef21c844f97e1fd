package org.hengke.planning.duties;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.hengke.platform.Invalid;
import org.hengke.platform.Kind;
import org.hengke.platform.Refusal;
import org.hengke.platform.audit.Audit;
import org.hengke.platform.audit.AuditEntry;
import org.hengke.platform.live.LiveEvent;
import org.hengke.platform.live.LiveStream;
import org.hengke.staff.Named;
import org.hengke.staff.Person;
import org.hengke.staff.Staff;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What has to be done again and again. A change concerns the duties that have not begun; those under way stay as they were made. */
@Service
public class DutyTemplates {

    /** Making, changing and retiring templates. */
    public static final String MANAGE = "duties.manage";

    private static final int LONGEST_NAME = 80;
    private static final int LONGEST_ABOUT = 1_000;
    private static final int MOST_DUE_DAYS = 60;
    private static final int OUTLOOK = 6;
    private static final int OUTLOOK_YEARS = 4;

    private final DutyTemplateStore store;
    private final DutyPlan plan;
    private final DutyWords words;
    private final Staff staff;
    private final LiveStream live;
    private final Audit audit;
    private final Clock clock;

    DutyTemplates(
            DutyTemplateStore store,
            DutyPlan plan,
            DutyWords words,
            Staff staff,
            LiveStream live,
            Audit audit,
            Clock clock) {
        this.store = store;
        this.plan = plan;
        this.words = words;
        this.staff = staff;
        this.live = live;
        this.audit = audit;
        this.clock = clock;
    }

    /** From when to when a duty would go. */
    public record DutyWindow(LocalDate start, LocalDate due) {}

    /** Those in use. */
    public List<DutyTemplate> all() {
        return store.current();
    }

    /** @throws Refusal {@code duties.template-not-found} */
    public DutyTemplate get(DutyTemplateId id) {
        return store.find(id)
                .filter(template -> !template.retired())
                .orElseThrow(() -> new Refusal(Kind.NOT_FOUND, "duties.template-not-found"));
    }

    /** Of any template, also a retired one, in the caller's language. */
    public @Nullable String about(DutyTemplateId id) {
        return store.find(id)
                .map(template -> words.about(template.code(), template.about()))
                .orElse(null);
    }

    /** Positions that duties can be for. */
    public List<Named> positions() {
        return store.positions().values().stream()
                .map(position -> new Named(position.id().value(), words.position(position.code(), position.name())))
                .sorted(Comparator.comparingLong(Named::id))
                .toList();
    }

    /** The next days of a rhythm. */
    public List<DutyWindow> outlook(Recurrence recurrence, int dueDays) {
        recurrence.checked("recurrence");
        check(dueDays);
        var today = staff.today();
        return plan.windows(recurrence, dueDays, today, today.plusYears(OUTLOOK_YEARS)).stream()
                .limit(OUTLOOK)
                .map(window -> new DutyWindow(window.start(), window.due()))
                .toList();
    }

    @Transactional
    public DutyTemplate add(DutyTemplateDraft draft) {
        var id = store.insert(checked(draft));
        changed(id, "added", AuditEntry.of("duties.template-added", "duty-template", id.value()));
        return store.find(id).orElseThrow();
    }

    /** @throws Refusal {@code duties.template-stale} where it was changed since that version */
    @Transactional
    public DutyTemplate change(DutyTemplateId id, DutyTemplateDraft draft, long version) {
        var before = get(id);
        var checked = checked(draft);
        store.save(
                id,
                checked,
                words.keptName(before.code(), checked.name()),
                words.keptAbout(before.code(), checked.about()),
                version);
        changed(id, "changed", AuditEntry.of("duties.template-changed", "duty-template", id.value()));
        return store.find(id).orElseThrow();
    }

    /** Makes no more duties; those that have not begun are taken away. */
    @Transactional
    public void retire(DutyTemplateId id, long version) {
        var _ = get(id);
        store.retire(id, clock.instant(), version);
        changed(id, "retired", AuditEntry.of("duties.template-retired", "duty-template", id.value()));
    }

    private void changed(DutyTemplateId id, String change, AuditEntry audited) {
        var _ = plan.plan(id);
        audit.record(audited);
        live.publish(new LiveEvent(Duties.TOPIC, 0, "template-" + change));
    }

    private DutyTemplateDraft checked(DutyTemplateDraft draft) {
        var name = draft.name().strip();
        var about = draft.about() == null || draft.about().isBlank()
                ? null
                : draft.about().strip();
        Invalid.check()
                .that(!name.isEmpty(), "name", "duties.name-missing")
                .that(name.length() <= LONGEST_NAME, "name", "duties.too-long", LONGEST_NAME)
                .that(about == null || about.length() <= LONGEST_ABOUT, "about", "duties.too-long", LONGEST_ABOUT)
                .done();
        check(draft.dueDays());
        check(draft.assignee());
        return new DutyTemplateDraft(
                name,
                about,
                draft.recurrence().checked("recurrence"),
                draft.dueDays(),
                draft.evidence(),
                draft.assignee());
    }

    private static void check(int dueDays) {
        Invalid.check()
                .that(dueDays >= 0 && dueDays <= MOST_DUE_DAYS, "dueDays", "duties.bad-due-days", MOST_DUE_DAYS)
                .done();
    }

    private void check(DutyAssignee assignee) {
        boolean fits = switch (assignee.kind()) {
            case POSITION ->
                assignee.position() != null
                        && assignee.person() == null
                        && assignee.team() == null
                        && store.positions().containsKey(assignee.position());
            case PERSON ->
                assignee.person() != null
                        && assignee.position() == null
                        && assignee.team() == null
                        && staff.find(assignee.person()).map(Person::active).orElse(false);
            case LEAD ->
                assignee.person() == null
                        && assignee.position() == null
                        && (assignee.team() == null
                                || staff.findTeam(assignee.team())
                                        .filter(team -> !team.retired())
                                        .isPresent());
        };
        Invalid.check().that(fits, "assignee", "duties.nobodys").done();
    }
}
