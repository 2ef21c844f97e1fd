package org.hengke.appraisal.internal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hengke.appraisal.Goal;
import org.hengke.appraisal.GoalDraft;
import org.hengke.appraisal.GoalSubject;
import org.hengke.appraisal.Goals;
import org.hengke.metrics.Aggregation;
import org.hengke.metrics.Direction;
import org.hengke.metrics.MeasureCatalogue;
import org.hengke.metrics.MeasureDefinition;
import org.hengke.metrics.Unit;
import org.hengke.platform.Invalid;
import org.hengke.staff.Department;
import org.hengke.staff.DepartmentId;
import org.hengke.staff.Me;
import org.hengke.staff.Person;
import org.hengke.staff.PersonId;
import org.hengke.staff.Scope;
import org.hengke.staff.Staff;
import org.hengke.staff.Team;
import org.hengke.staff.TeamId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What can be a goal, who answers for one, and whose word counts. */
@Component
public class GoalRules {

    private static final BigDecimal MOST = BigDecimal.valueOf(1_000_000_000_000L);
    private static final int DECIMALS = 6;
    private static final int YEARS_AHEAD = 5;

    private final Staff staff;
    private final MeasureCatalogue measures;

    GoalRules(Staff staff, MeasureCatalogue measures) {
        this.staff = staff;
        this.measures = measures;
    }

    /**
     * Of a count, where neither way is better, a goal is how many are to be done at least.
     *
     * @throws Invalid where the draft cannot be a goal: of that measure, subject, period or target
     */
    public void check(GoalDraft draft) {
        var measure = measures.get(draft.measure());
        var period = draft.period();
        Invalid.check()
                .that(
                        measure.direction() != Direction.NEUTRAL || measure.aggregation() == Aggregation.COUNT,
                        "measure",
                        "goals.no-better-way")
                .that(measure.grains().contains(draft.subject().kind().grain()), "measure", "goals.not-so-fine")
                .that(!measures.isRetired(draft.measure()), "measure", "metrics.measure-is-retired")
                .that(isKnown(draft.subject()), "subjectId", "goals.no-such-subject")
                .that(period.isWhole(), "first", "goals.not-a-period")
                .that(!period.last().isBefore(staff.today()), "first", "goals.period-over")
                .that(
                        period.first().isBefore(staff.today().plusYears(YEARS_AHEAD)),
                        "first",
                        "goals.period-far",
                        YEARS_AHEAD)
                .done();
        checkTarget(draft.target(), measure, "target");
    }

    /** @throws Invalid where what is split off could not come from the goal it is split from */
    public void checkBelow(GoalDraft draft, Goal parent) {
        Invalid.check()
                .that(
                        parent.measure().equals(draft.measure())
                                && !draft.period()
                                        .first()
                                        .isBefore(parent.period().first())
                                && !draft.period()
                                        .last()
                                        .isAfter(parent.period().last())
                                && isBelow(draft.subject(), parent.subject()),
                        "parent",
                        "goals.not-below")
                .done();
    }

    public boolean covers(Scope scope, GoalSubject subject) {
        return switch (subject.kind()) {
            case DEPARTMENT -> scope.isEverything();
            case TEAM -> scope.covers(null, new TeamId(subject.id()));
            case PERSON -> {
                var person = new PersonId(subject.id());
                yield scope.covers(person, staff.teamOf(person).orElse(null));
            }
        };
    }

    /** Who answers for a subject's goals: the person, the team's lead, the department's head, if still here. */
    public Optional<PersonId> ownerOf(GoalSubject subject) {
        var owner = switch (subject.kind()) {
            case PERSON -> Optional.of(new PersonId(subject.id()));
            case TEAM -> staff.findTeam(new TeamId(subject.id())).map(Team::lead);
            case DEPARTMENT ->
                staff.findDepartment(new DepartmentId(subject.id())).map(Department::head);
        };
        return owner.filter(found -> staff.find(found).map(Person::active).orElse(false));
    }

    public boolean isOwner(Goal goal, PersonId person) {
        return ownerOf(goal.subject()).map(person::equals).orElse(false);
    }

    /**
     * The owner's word counts. Nobody agrees with oneself: what the owner proposed, and what has no owner, is for those who may set
     * every goal; a department's head, above whom there may be nobody, is among them.
     */
    public boolean mayDecide(Goal goal, Me me) {
        var owner = ownerOf(goal.subject());
        if (owner.isPresent() && !owner.get().equals(goal.proposedBy())) {
            return owner.get().equals(me.id());
        }
        return me.scope(Goals.MANAGE).isEverything()
                && (goal.subject().kind() == GoalSubject.Kind.DEPARTMENT || !isOwner(goal, me.id()));
    }

    /** Teams the person leads and departments the person heads. */
    public List<GoalSubject> headedBy(PersonId person) {
        return Stream.concat(
                        staff.headedBy(person).stream().map(GoalSubject::of),
                        staff.ledBy(person).stream().map(GoalSubject::of))
                .toList();
    }

    /** @throws Invalid at that field where the measure can never be that */
    public static void checkTarget(@Nullable BigDecimal target, MeasureDefinition measure, String field) {
        if (target == null) {
            throw new Invalid(field, "goals.target-needed");
        }
        boolean share = measure.unit() == Unit.SHARE;
        boolean pieces = measure.unit() == Unit.COUNT && measure.aggregation() != Aggregation.DISTRIBUTION;
        Invalid.check()
                .that(target.signum() >= 0 && target.compareTo(MOST) < 0 && fits(target), field, "goals.bad-target")
                .that(!share || target.compareTo(BigDecimal.ONE) <= 0, field, "goals.share-above-one")
                .that(!pieces || target.stripTrailingZeros().scale() <= 0, field, "goals.pieces-are-whole")
                .done();
    }

    private static boolean fits(BigDecimal target) {
        return target.stripTrailingZeros().scale() <= DECIMALS;
    }

    private boolean isKnown(GoalSubject subject) {
        return switch (subject.kind()) {
            case DEPARTMENT ->
                staff.findDepartment(new DepartmentId(subject.id()))
                        .filter(found -> !found.retired())
                        .isPresent();
            case TEAM ->
                staff.findTeam(new TeamId(subject.id()))
                        .filter(found -> !found.retired())
                        .isPresent();
            case PERSON ->
                staff.find(new PersonId(subject.id())).filter(Person::active).isPresent();
        };
    }

    /** A subject is below itself. */
    public boolean isBelow(GoalSubject part, GoalSubject whole) {
        if (part.equals(whole)) {
            return true;
        }
        return switch (whole.kind()) {
            case PERSON -> false;
            case TEAM ->
                part.kind() == GoalSubject.Kind.PERSON
                        && staff.teamOf(new PersonId(part.id()))
                                .map(team -> team.value() == whole.id())
                                .orElse(false);
            case DEPARTMENT -> isWithin(departmentOf(part), new DepartmentId(whole.id()));
        };
    }

    private Optional<DepartmentId> departmentOf(GoalSubject part) {
        LocalDate today = staff.today();
        return switch (part.kind()) {
            case PERSON -> staff.departmentOf(new PersonId(part.id()), today);
            case TEAM -> staff.findTeam(new TeamId(part.id())).map(Team::department);
            case DEPARTMENT -> Optional.of(new DepartmentId(part.id()));
        };
    }

    private boolean isWithin(Optional<DepartmentId> part, DepartmentId whole) {
        var at = part;
        while (at.isPresent()) {
            if (at.get().equals(whole)) {
                return true;
            }
            at = staff.findDepartment(at.get()).map(Department::parent);
        }
        return false;
    }
}
