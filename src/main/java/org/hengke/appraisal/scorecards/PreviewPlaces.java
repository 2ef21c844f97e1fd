package org.hengke.appraisal.scorecards;

import java.util.List;
import org.hengke.staff.DepartmentId;
import org.hengke.staff.Named;
import org.hengke.staff.Person;
import org.hengke.staff.Staff;
import org.hengke.staff.TeamId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Whose figures count for whom, by today's places. */
@Component
class PreviewPlaces {

    private final Staff staff;

    PreviewPlaces(Staff staff) {
        this.staff = staff;
    }

    @Nullable Named team(Person person) {
        return person.team() == null
                ? null
                : new Named(person.team().value(), staff.team(person.team()).name());
    }

    /** Those the person leads, or else the one the person is in. */
    List<TeamId> teamsOf(Person person) {
        var led = staff.ledBy(person.id());
        return led.isEmpty() && person.team() != null ? List.of(person.team()) : led;
    }

    /** Those the person heads, or else the one the person is in. */
    List<DepartmentId> departmentsOf(Person person) {
        var headed = staff.headedBy(person.id());
        return headed.isEmpty() && person.department() != null ? List.of(person.department()) : headed;
    }
}
