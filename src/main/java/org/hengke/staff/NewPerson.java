package org.hengke.staff;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who begins to work here.
 *
 * @param department for those without a team; a team's members belong to its department
 * @param joinedOn first day in the team; null for today
 */
public record NewPerson(
        String name,
        @Nullable String staffNumber,
        @Nullable String email,
        @Nullable String phone,
        @Nullable PositionId position,
        @Nullable DepartmentId department,
        @Nullable TeamId team,
        Set<RoleId> roles,
        @Nullable LocalDate joinedOn) {

    public NewPerson {
        roles = Set.copyOf(roles);
    }

    public static NewPerson named(String name) {
        return new NewPerson(name, null, null, null, null, null, null, Set.of(), null);
    }

    public NewPerson inTeam(TeamId some) {
        return new NewPerson(name, staffNumber, email, phone, position, department, some, roles, joinedOn);
    }

    public NewPerson inDepartment(DepartmentId some) {
        return new NewPerson(name, staffNumber, email, phone, position, some, team, roles, joinedOn);
    }

    public NewPerson withRoles(Set<RoleId> some) {
        return new NewPerson(name, staffNumber, email, phone, position, department, team, some, joinedOn);
    }

    public NewPerson withPosition(PositionId some) {
        return new NewPerson(name, staffNumber, email, phone, some, department, team, roles, joinedOn);
    }

    public NewPerson withStaffNumber(String some) {
        return new NewPerson(name, some, email, phone, position, department, team, roles, joinedOn);
    }

    public NewPerson withEmail(String some) {
        return new NewPerson(name, staffNumber, some, phone, position, department, team, roles, joinedOn);
    }

    public NewPerson joining(LocalDate day) {
        return new NewPerson(name, staffNumber, email, phone, position, department, team, roles, day);
    }
}
