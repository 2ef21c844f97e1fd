package org.hengke.demo;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.hengke.staff.Me;
import org.hengke.staff.PersonId;
import org.hengke.staff.Scope;
import org.hengke.staff.Staff;
import org.springframework.stereotype.Component;

/** Lets people of the demo department act. */
@Component
class DemoAccess {

    private final Staff staff;

    DemoAccess(Staff staff) {
        this.staff = staff;
    }

    Me as(PersonId id, String... permissions) {
        var person = staff.person(id);
        Map<String, Scope> everywhere = Arrays.stream(permissions)
                .collect(Collectors.toMap(permission -> permission, permission -> new Scope.Everything()));
        return new Me(
                id, person.name(), person.team(), person.department(), person.rank(), Set.of(), "zh-CN", everywhere);
    }
}
