package org.hengke.appraisal;

import java.time.LocalDate;
import java.util.List;
import org.hengke.appraisal.internal.GoalRules;
import org.hengke.appraisal.internal.GoalStore;
import org.hengke.staff.Department;
import org.hengke.staff.DepartmentId;
import org.hengke.staff.Me;
import org.hengke.staff.Staff;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The yearly goals that come with the program: a department takes them up as they are, then changes what suits it better. */
@Service
public class ShippedGoals {

    /** Satisfied from 90 %, solved at once from 85 %, answered within 2 hours, urgent ones within 1 hour. */
    public static final List<ShippedGoal> ALL = List.of(
            ShippedGoal.of("satisfaction", "0.9"),
            ShippedGoal.of("first_contact_resolution", "0.85"),
            ShippedGoal.of("first_response_time", "7200"),
            ShippedGoal.of("urgent_first_response_time", "3600"));

    private final Goals goals;
    private final GoalStore store;
    private final GoalRules rules;
    private final Staff staff;

    ShippedGoals(Goals goals, GoalStore store, GoalRules rules, Staff staff) {
        this.goals = goals;
        this.store = store;
        this.rules = rules;
        this.staff = staff;
    }

    /** Departments the person may propose them to, those with teams of their own first. */
    public List<Department> departments(Me by) {
        return staff.departments().stream()
                .filter(department -> !department.retired())
                .filter(department -> rules.covers(by.scope(Goals.MANAGE), GoalSubject.of(department.id())))
                .sorted((one, other) -> Boolean.compare(hasTeams(other), hasTeams(one)))
                .toList();
    }

    /**
     * Proposes those of which the department has no goal for the year.
     *
     * @return the department's goals of these measures, also those that were there
     */
    @Transactional
    public List<Goal> propose(DepartmentId department, int year, Me by) {
        store.alone();
        var subject = GoalSubject.of(department);
        var period = new GoalPeriod(GoalPeriod.Span.YEAR, LocalDate.of(year, 1, 1));
        return ALL.stream()
                .map(shipped -> store.standing(shipped.measure(), subject, period)
                        .orElseGet(() -> goals.propose(
                                new GoalDraft(shipped.measure(), subject, period, shipped.target(), null), by)))
                .toList();
    }

    private boolean hasTeams(Department department) {
        return staff.teams().stream()
                .anyMatch(team -> !team.retired() && team.department().equals(department.id()));
    }
}
