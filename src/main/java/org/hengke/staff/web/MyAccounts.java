package org.hengke.staff.web;

import java.util.List;
import org.hengke.staff.Me;
import org.hengke.staff.Named;
import org.hengke.staff.Staff;
import org.hengke.staff.internal.Credentials;
import org.hengke.staff.internal.OrganisationStore;
import org.hengke.staff.internal.PeopleStore;
import org.hengke.staff.internal.Positions;
import org.hengke.staff.internal.SecondFactors;
import org.springframework.stereotype.Component;

/** Puts together what the caller is shown of themselves. */
@Component
class MyAccounts {

    private final Staff staff;
    private final PeopleStore people;
    private final Positions positions;
    private final Credentials credentials;
    private final SecondFactors factors;
    private final OrganisationStore organisation;

    MyAccounts(
            Staff staff,
            PeopleStore people,
            Positions positions,
            Credentials credentials,
            SecondFactors factors,
            OrganisationStore organisation) {
        this.staff = staff;
        this.people = people;
        this.positions = positions;
        this.credentials = credentials;
        this.factors = factors;
        this.organisation = organisation;
    }

    MyAccount of(Me me) {
        var person = staff.person(me.id());
        var detail = people.detail(me.id()).orElseThrow();
        var position = person.position() == null ? null : positions.get(person.position());
        return new MyAccount(
                me.id(),
                me.name(),
                detail.login(),
                person.email(),
                me.team() == null
                        ? null
                        : new Named(me.team().value(), staff.team(me.team()).name()),
                me.department() == null
                        ? null
                        : new Named(
                                me.department().value(),
                                staff.department(me.department()).name()),
                position == null ? null : new Named(position.id().value(), position.name()),
                me.rank(),
                me.roles().stream().sorted().toList(),
                List.copyOf(me.permissions()),
                me.language(),
                detail.theme(),
                factors.status(me.id()).on(),
                credentials.of(me.id()).map(Credentials.Credential::temporary).orElse(false),
                organisation
                        .organisation()
                        .map(found -> new MyAccount.OrganisationView(
                                found.name(), found.zone().getId()))
                        .orElse(null));
    }
}
