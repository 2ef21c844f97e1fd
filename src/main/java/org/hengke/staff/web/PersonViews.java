package org.hengke.staff.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hengke.platform.Kind;
import org.hengke.platform.Refusal;
import org.hengke.staff.Me;
import org.hengke.staff.Named;
import org.hengke.staff.Person;
import org.hengke.staff.PersonId;
import org.hengke.staff.Staff;
import org.hengke.staff.TeamId;
import org.hengke.staff.internal.PeopleStore;
import org.hengke.staff.internal.Positions;
import org.hengke.staff.internal.RoleStore;
import org.hengke.staff.internal.Roles;
import org.hengke.staff.internal.SecondFactors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts names to ids for screens. */
@Component
class PersonViews {

    private final Staff staff;
    private final PeopleStore people;
    private final Positions positions;
    private final Roles roles;
    private final RoleStore roleStore;
    private final SecondFactors factors;

    PersonViews(
            Staff staff,
            PeopleStore people,
            Positions positions,
            Roles roles,
            RoleStore roleStore,
            SecondFactors factors) {
        this.staff = staff;
        this.people = people;
        this.positions = positions;
        this.roles = roles;
        this.roleStore = roleStore;
        this.factors = factors;
    }

    List<PersonView> of(List<Person> some) {
        var names = positions.all().stream()
                .collect(Collectors.toMap(position -> position.id().value(), Positions.Position::name));
        return some.stream().map(person -> view(person, names)).toList();
    }

    PersonDetail detail(PersonId id, Me viewer) {
        var person = staff.person(id);
        var detail =
                people.detail(id).orElseThrow(() -> new Refusal(Kind.NOT_FOUND, "staff.person-not-found", id.value()));
        boolean close = viewer.may("staff.manage") || viewer.id().equals(id);
        var held = roleStore.idsOf(id);
        return new PersonDetail(
                of(List.of(person)).getFirst(),
                close ? detail.phone() : null,
                close ? detail.login() : null,
                detail.joinedOn(),
                staff.superiorOf(id)
                        .map(superior -> new Named(superior.value(), staff.name(superior)))
                        .orElse(null),
                roles.all().stream()
                        .filter(role -> held.contains(role.id()))
                        .map(role -> new Named(role.id().value(), role.name()))
                        .toList(),
                stays(id),
                detail.erased(),
                close && factors.status(id).on(),
                detail.version());
    }

    private List<PersonDetail.StayView> stays(PersonId id) {
        var stays = new ArrayList<PersonDetail.StayView>();
        for (var stay : people.stays(id)) {
            stays.add(new PersonDetail.StayView(team(stay.team()), stay.from(), stay.until()));
        }
        return stays;
    }

    private PersonView view(Person person, Map<Long, String> positionNames) {
        return new PersonView(
                person.id(),
                person.name(),
                person.staffNumber(),
                person.email(),
                person.team() == null ? null : team(person.team()),
                person.department() == null
                        ? null
                        : new Named(
                                person.department().value(),
                                staff.department(person.department()).name()),
                position(person, positionNames),
                person.rank(),
                person.active());
    }

    private Named team(TeamId id) {
        return new Named(id.value(), staff.team(id).name());
    }

    private static @Nullable Named position(Person person, Map<Long, String> names) {
        if (person.position() == null) {
            return null;
        }
        long id = person.position().value();
        return new Named(id, names.getOrDefault(id, ""));
    }
}
