package org.hengke.appraisal;

import java.math.BigDecimal;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.hengke.appraisal.internal.GoalFigures;
import org.hengke.appraisal.internal.GoalRules;
import org.hengke.appraisal.internal.GoalStore;
import org.hengke.appraisal.scoring.Forecast;
import org.hengke.metrics.FigureTable;
import org.hengke.platform.Invalid;
import org.hengke.platform.Kind;
import org.hengke.platform.Refusal;
import org.hengke.platform.audit.Audit;
import org.hengke.platform.audit.AuditEntry;
import org.hengke.platform.live.LiveEvent;
import org.hengke.platform.live.LiveStream;
import org.hengke.staff.DepartmentId;
import org.hengke.staff.Me;
import org.hengke.staff.PersonId;
import org.hengke.staff.Staff;
import org.hengke.staff.TeamId;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** Goals of departments, teams and people: proposed, agreed to by their owners, and watched. */
@Service
public class Goals {

    /** Seeing goals: one's own and the own team's, the own teams', all. */
    public static final String READ = "goals.read";

    /** Proposing, changing and withdrawing goals. */
    public static final String MANAGE = "goals.manage";

    private static final int LONGEST_WORDS = 1_000;

    private final GoalStore store;
    private final GoalRules rules;
    private final GoalFigures figures;
    private final Staff staff;
    private final Audit audit;
    private final LiveStream live;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Goals(
            GoalStore store,
            GoalRules rules,
            GoalFigures figures,
            Staff staff,
            Audit audit,
            LiveStream live,
            ApplicationEventPublisher events,
            TransactionTemplate transaction,
            Clock clock) {
        this.store = store;
        this.rules = rules;
        this.figures = figures;
        this.staff = staff;
        this.audit = audit;
        this.live = live;
        this.events = events;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Those of a period that the viewer may see. */
    public List<Goal> ofPeriod(GoalPeriod period, Me viewer) {
        return store.ofPeriod(period, viewer.scope(READ), staff.today());
    }

    /** Those worked at today: a person's, as far as the viewer may see them. */
    public List<Goal> ofPerson(PersonId person, Me viewer) {
        return current(GoalSubject.of(person), viewer);
    }

    /** Those of a subject worked at today, as far as the viewer may see them; the longest first. */
    public List<Goal> current(GoalSubject subject, Me viewer) {
        return rules.covers(viewer.scope(READ), subject) ? store.current(subject, staff.today()) : List.of();
    }

    /** Those worked at today for which somebody answers: the own ones, those of teams led and departments headed. */
    public List<Goal> answeredFor(Me me) {
        var goals = new ArrayList<>(store.current(GoalSubject.of(me.id()), staff.today()));
        rules.headedBy(me.id()).forEach(subject -> goals.addAll(store.current(subject, staff.today())));
        return goals;
    }

    /** What a subject is called; nothing for one that is gone. */
    public String named(GoalSubject subject) {
        return switch (subject.kind()) {
            case DEPARTMENT ->
                staff.findDepartment(new DepartmentId(subject.id()))
                        .map(found -> found.name())
                        .orElse("");
            case TEAM ->
                staff.findTeam(new TeamId(subject.id()))
                        .map(found -> found.name())
                        .orElse("");
            case PERSON -> staff.name(new PersonId(subject.id()));
        };
    }

    /** @throws Refusal {@code goals.not-found}, also where the viewer may not see it */
    public Goal get(GoalId id, Me viewer) {
        return store.find(id)
                .filter(goal -> rules.covers(viewer.scope(READ), goal.subject()) || rules.isOwner(goal, viewer.id()))
                .orElseThrow(Goals::notFound);
    }

    /** The first first. */
    public List<GoalEntry> entries(Goal goal) {
        return store.entries(goal.id());
    }

    /** What was split off from a goal, as far as the viewer may see it. */
    public List<Goal> partsOf(Goal goal, Me viewer) {
        return store.partsOf(goal.id()).stream()
                .filter(part -> rules.covers(viewer.scope(READ), part.subject()))
                .toList();
    }

    public Map<GoalId, Forecast> forecasts(Collection<Goal> goals) {
        return figures.forecasts(goals);
    }

    /** The goal's figure through its period; counts add up. */
    public List<FigureTable.FigurePoint> trend(Goal goal) {
        return figures.trend(goal);
    }

    /** Whether that person's word on the proposal counts. */
    public boolean mayDecide(Goal goal, Me me) {
        return goal.state() == GoalState.PROPOSED && rules.mayDecide(goal, me);
    }

    public boolean mayManage(Goal goal, Me me) {
        return goal.state() != GoalState.WITHDRAWN && rules.covers(me.scope(MANAGE), goal.subject());
    }

    /** @throws Refusal {@code goals.exists}; {@link Invalid} for what cannot be a goal */
    @Transactional
    public Goal propose(GoalDraft draft, Me by) {
        rules.check(draft);
        if (!rules.covers(by.scope(MANAGE), draft.subject())) {
            throw new Refusal(Kind.FORBIDDEN, "goals.not-yours-to-set");
        }
        if (draft.parent() != null) {
            var parent = get(draft.parent(), by);
            rules.checkBelow(draft, parent);
        }
        return proposed(draft, by.id());
    }

    /** As the program does by itself, on behalf of nobody. */
    @Transactional
    public Goal propose(GoalDraft draft) {
        rules.check(draft);
        return proposed(draft, null);
    }

    /**
     * A goal that two people agreed on before it came here.
     *
     * @param by who proposed it
     * @param owner who agreed
     */
    public record Agreed(GoalDraft draft, PersonId by, PersonId owner) {}

    /**
     * Takes over what was agreed on elsewhere. Of a measure, subject and period for which there ever was a goal it is left out, so
     * that the same may come again.
     *
     * @return how many are new
     */
    @Transactional
    public int adopt(List<Agreed> agreed) {
        store.alone();
        int adopted = 0;
        for (var one : agreed) {
            if (!store.everWas(one.draft())) {
                rules.check(one.draft());
                var goal = proposed(one.draft(), one.by());
                var _ = step(
                        goal,
                        goal.version(),
                        Goal::agreed,
                        GoalEntry.of(GoalEntry.Sort.AGREED, clock.instant(), one.owner()),
                        AuditEntry.of("goals.agreed", "goal", goal.id().value()));
                adopted++;
            }
        }
        return adopted;
    }

    /** Names another target; whoever had agreed is asked anew. */
    @Transactional
    public Goal change(GoalId id, @Nullable BigDecimal target, long version, Me by) {
        var goal = managed(id, by);
        rules.check(new GoalDraft(goal.measure(), goal.subject(), goal.period(), target, goal.parent()));
        var to = Objects.requireNonNull(target);
        var at = clock.instant();
        return step(
                goal,
                version,
                before -> before.changed(to, by.id(), at),
                GoalEntry.proposed(GoalEntry.Sort.CHANGED, at, by.id(), to),
                AuditEntry.of("goals.changed", "goal", id.value()).changed("target", goal.target(), to));
    }

    @Transactional
    public Goal agree(GoalId id, long version, Me by) {
        return step(
                decidable(id, by),
                version,
                Goal::agreed,
                GoalEntry.of(GoalEntry.Sort.AGREED, clock.instant(), by.id()),
                AuditEntry.of("goals.agreed", "goal", id.value()));
    }

    @Transactional
    public Goal decline(GoalId id, @Nullable String reason, long version, Me by) {
        var why = words("reason", reason);
        return step(
                decidable(id, by),
                version,
                Goal::declined,
                GoalEntry.said(GoalEntry.Sort.DECLINED, clock.instant(), by.id(), why),
                AuditEntry.of("goals.declined", "goal", id.value()));
    }

    @Transactional
    public void withdraw(GoalId id, long version, Me by) {
        var _ = step(
                managed(id, by),
                version,
                Goal::withdrawn,
                GoalEntry.of(GoalEntry.Sort.WITHDRAWN, clock.instant(), by.id()),
                AuditEntry.of("goals.withdrawn", "goal", id.value()));
    }

    @Transactional
    public void comment(GoalId id, @Nullable String text, Me by) {
        get(id, by).mustStand();
        var said = GoalEntry.said(GoalEntry.Sort.COMMENTED, clock.instant(), by.id(), words("text", text));
        store.append(id, said);
        audit.record(AuditEntry.of("goals.commented", "goal", id.value()));
        live.publish(new LiveEvent("goals", id.value(), "commented"));
    }

    /**
     * Tells which goals came on course or off it since it was last told.
     *
     * @return how many
     */
    public int watch() {
        var watched = store.watched(staff.today());
        var forecasts = figures.forecasts(watched);
        int told = 0;
        for (var goal : watched) {
            var forecast = forecasts.get(goal.id());
            if (forecast != null && forecast.course() != goal.course() && tell(goal, forecast.course())) {
                told++;
            }
        }
        return told;
    }

    private boolean tell(Goal goal, Forecast.Course course) {
        return Boolean.TRUE.equals(transaction.execute(status -> {
            var at = clock.instant();
            if (!store.tell(goal.id(), course)) {
                return false;
            }
            store.append(goal.id(), GoalEntry.of(course, at));
            events.publishEvent(new GoalCourseChanged(goal.id(), goal.course(), course, at));
            live.publish(new LiveEvent("goals", goal.id().value(), "course"));
            return true;
        }));
    }

    private Goal proposed(GoalDraft draft, @Nullable PersonId by) {
        var at = clock.instant();
        var target = Objects.requireNonNull(draft.target());
        var id = store.insert(draft, by, at);
        store.append(id, GoalEntry.proposed(GoalEntry.Sort.PROPOSED, at, by, target));
        tellChange(
                id,
                "proposed",
                AuditEntry.of("goals.proposed", "goal", id.value())
                        .with("measure", draft.measure().value())
                        .with("target", target));
        return store.find(id).orElseThrow();
    }

    private Goal step(Goal goal, long version, UnaryOperator<Goal> change, GoalEntry entry, AuditEntry audited) {
        if (goal.version() != version) {
            throw new Refusal(Kind.STALE, "goals.stale");
        }
        store.save(change.apply(goal), version);
        store.append(goal.id(), entry);
        tellChange(goal.id(), entry.sort().name().toLowerCase(Locale.ROOT), audited);
        return store.find(goal.id()).orElseThrow();
    }

    private void tellChange(GoalId id, String change, AuditEntry audited) {
        audit.record(audited);
        live.publish(new LiveEvent("goals", id.value(), change));
    }

    private Goal managed(GoalId id, Me by) {
        var goal = locked(id, by);
        if (!rules.covers(by.scope(MANAGE), goal.subject())) {
            throw new Refusal(Kind.FORBIDDEN, "goals.not-yours-to-set");
        }
        return goal;
    }

    private Goal decidable(GoalId id, Me by) {
        var goal = locked(id, by);
        if (!rules.mayDecide(goal, by)) {
            throw new Refusal(Kind.FORBIDDEN, "goals.not-yours-to-decide");
        }
        return goal;
    }

    private Goal locked(GoalId id, Me by) {
        var _ = get(id, by);
        return store.lock(id).orElseThrow(Goals::notFound);
    }

    private static String words(String field, @Nullable String text) {
        Invalid.check()
                .that(text != null && !text.isBlank(), field, "goals.words-needed")
                .that(text == null || text.length() <= LONGEST_WORDS, field, "goals.too-long", LONGEST_WORDS)
                .done();
        return Objects.requireNonNull(text).strip();
    }

    private static Refusal notFound() {
        return new Refusal(Kind.NOT_FOUND, "goals.not-found");
    }
}
