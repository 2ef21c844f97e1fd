package org.hengke.appraisal;

import org.hengke.metrics.Grain;
import org.hengke.staff.DepartmentId;
import org.hengke.staff.PersonId;
import org.hengke.staff.TeamId;

/** Whose goal it is. */
public record GoalSubject(Kind kind, long id) {

    /** From the whole to the part. */
    public enum Kind {
        DEPARTMENT,
        TEAM,
        PERSON;

        /** By what figures of such subjects are told apart. */
        public Grain grain() {
            return switch (this) {
                case DEPARTMENT -> Grain.DEPARTMENT;
                case TEAM -> Grain.TEAM;
                case PERSON -> Grain.PERSON;
            };
        }
    }

    public static GoalSubject of(DepartmentId department) {
        return new GoalSubject(Kind.DEPARTMENT, department.value());
    }

    public static GoalSubject of(TeamId team) {
        return new GoalSubject(Kind.TEAM, team.value());
    }

    public static GoalSubject of(PersonId person) {
        return new GoalSubject(Kind.PERSON, person.value());
    }
}
