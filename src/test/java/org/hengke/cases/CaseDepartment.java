package org.hengke.cases;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.hengke.customers.ContactKind;
import org.hengke.customers.CustomerId;
import org.hengke.customers.Customers;
import org.hengke.customers.NewCustomer;
import org.hengke.staff.Accounts;
import org.hengke.staff.NewPerson;
import org.hengke.staff.Organisation;
import org.hengke.staff.People;
import org.hengke.staff.PersonId;
import org.hengke.staff.ShippedRole;
import org.hengke.staff.TeamId;
import org.hengke.support.Client;
import org.hengke.support.Clients;

/** Makes teams, people who can sign in, and customers, for tests of cases over HTTP. */
class CaseDepartment {

    private static final String PASSWORD = "correct horse battery";
    private static final LocalDate LONG_AGO = LocalDate.of(2020, 1, 1);
    private static final AtomicInteger MADE = new AtomicInteger();

    private final Clients clients;
    private final Organisation organisation;
    private final People people;
    private final Accounts accounts;
    private final Customers customers;

    CaseDepartment(Clients clients, Organisation organisation, People people, Accounts accounts, Customers customers) {
        this.clients = clients;
        this.organisation = organisation;
        this.people = people;
        this.accounts = accounts;
        this.customers = customers;
    }

    /** Somebody at work. */
    record Colleague(PersonId id, TeamId team, Client client) {

        Actor.Person actor() {
            return new Actor.Person(id, team);
        }
    }

    TeamId team(String name) {
        var department = organisation.department("客服部", null);
        return organisation.addTeam(name + " " + MADE.incrementAndGet(), department, null);
    }

    Colleague colleague(String name, TeamId team, ShippedRole role) {
        var login = "c" + MADE.incrementAndGet();
        var person =
                people.add(NewPerson.named(name).inTeam(team).joining(LONG_AGO).withRoles(Set.of(people.role(role))));
        accounts.setLogin(person, login);
        accounts.setPassword(person, PASSWORD, false);
        var client = clients.anonymous();
        client.post("/api/v1/session", Map.of("login", login, "password", PASSWORD))
                .expecting(200);
        return new Colleague(person, team, client);
    }

    CustomerId customer(String name, String phone) {
        return customers
                .findOrCreate(NewCustomer.of(
                        name, List.of(org.hengke.customers.Contact.of(ContactKind.PHONE, phone)), "staff"))
                .id();
    }
}
