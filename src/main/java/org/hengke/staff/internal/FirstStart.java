package org.hengke.staff.internal;

import java.time.ZoneId;
import java.util.Set;
import org.hengke.staff.Accounts;
import org.hengke.staff.NewPerson;
import org.hengke.staff.Organisation;
import org.hengke.staff.People;
import org.hengke.staff.PersonId;
import org.hengke.staff.Rank;
import org.hengke.staff.ShippedRole;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Founds the organisation with its first administrator, whole or not at all. */
@Service
public class FirstStart {

    private final Organisation organisation;
    private final People people;
    private final Accounts accounts;

    FirstStart(Organisation organisation, People people, Accounts accounts) {
        this.organisation = organisation;
        this.people = people;
        this.accounts = accounts;
    }

    @Transactional
    public PersonId begin(String name, ZoneId zone, String administrator, String login, String password) {
        organisation.found(name, zone);
        var department = organisation.addDepartment(name, null, null);
        var person = people.add(NewPerson.named(administrator)
                .inDepartment(department)
                .withPosition(organisation.shippedPosition(Rank.MANAGER))
                .withRoles(Set.of(people.role(ShippedRole.ADMINISTRATOR), people.role(ShippedRole.MANAGER))));
        organisation.setHead(department, person);
        accounts.setLogin(person, login);
        accounts.setPassword(person, password, false);
        return person;
    }
}
