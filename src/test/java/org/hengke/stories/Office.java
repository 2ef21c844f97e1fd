package org.hengke.stories;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.hengke.cases.Actor;
import org.hengke.cases.CaseId;
import org.hengke.cases.CaseType;
import org.hengke.cases.Cases;
import org.hengke.cases.Channel;
import org.hengke.cases.Opening;
import org.hengke.customers.Contact;
import org.hengke.customers.ContactKind;
import org.hengke.customers.CustomerId;
import org.hengke.customers.Customers;
import org.hengke.customers.NewCustomer;
import org.hengke.staff.Accounts;
import org.hengke.staff.NewPerson;
import org.hengke.staff.Organisation;
import org.hengke.staff.People;
import org.hengke.staff.ShippedRole;
import org.hengke.staff.TeamId;
import org.hengke.support.Clients;
import org.springframework.context.ApplicationContext;

/** A small department, and what its customers want of it. */
final class Office {

    static final String PASSWORD = "correct horse battery";

    private static final LocalDate LONG_AGO = LocalDate.of(2020, 1, 1);
    private static final AtomicInteger MADE = new AtomicInteger();

    private final Clients clients;
    private final Organisation organisation;
    private final People people;
    private final Accounts accounts;
    private final Customers customers;
    private final Cases cases;

    Office(ApplicationContext program) {
        clients = program.getBean(Clients.class);
        organisation = program.getBean(Organisation.class);
        people = program.getBean(People.class);
        accounts = program.getBean(Accounts.class);
        customers = program.getBean(Customers.class);
        cases = program.getBean(Cases.class);
    }

    TeamId team(String name) {
        if (!organisation.isFounded()) {
            organisation.found("江南家电", ZoneId.of("Asia/Shanghai"));
        }
        return organisation.addTeam(name, organisation.department("客户服务部", null), null);
    }

    Colleague colleague(String name, TeamId team, ShippedRole... roles) {
        var login = "story" + MADE.incrementAndGet();
        var person = people.add(NewPerson.named(name)
                .inTeam(team)
                .joining(LONG_AGO)
                .withRoles(Arrays.stream(roles).map(people::role).collect(Collectors.toSet())));
        accounts.setLogin(person, login);
        accounts.setPassword(person, PASSWORD, false);
        return new Colleague(
                person,
                name,
                login,
                accounts.openSession(person),
                clients.anonymous().withToken(accounts.issueToken(person, "stories", null)));
    }

    /** The same colleague on another day, signed in anew. */
    Colleague again(Colleague colleague) {
        return new Colleague(
                colleague.id(),
                colleague.name(),
                colleague.login(),
                accounts.openSession(colleague.id()),
                colleague.client());
    }

    /** Somebody of another department, without a team. */
    Colleague outside(String name, String department, ShippedRole role) {
        var login = "story" + MADE.incrementAndGet();
        var person = people.add(NewPerson.named(name)
                .inDepartment(organisation.department(department, null))
                .joining(LONG_AGO)
                .withRoles(Set.of(people.role(role))));
        accounts.setLogin(person, login);
        accounts.setPassword(person, PASSWORD, false);
        return new Colleague(
                person,
                name,
                login,
                accounts.openSession(person),
                clients.anonymous().withToken(accounts.issueToken(person, "stories", null)));
    }

    /** Somebody who came to a team on some day and never signs in. */
    void newcomer(String name, TeamId team, LocalDate joined) {
        var _ = people.add(
                NewPerson.named(name).inTeam(team).joining(joined).withRoles(Set.of(people.role(ShippedRole.AGENT))));
    }

    /** Somebody who leads a team: supervisors answer what their people dispute. */
    Colleague lead(String name, TeamId team) {
        var lead = colleague(name, team, ShippedRole.SUPERVISOR);
        organisation.setLead(team, lead.id());
        return lead;
    }

    /** What comes in through the portal goes to this team. */
    void takesTheWeb(TeamId team, Colleague manager) {
        manager.client()
                .post(
                        "/api/v1/case-rules",
                        Map.of(
                                "name",
                                "网页来的",
                                "position",
                                1,
                                "active",
                                true,
                                "conditions",
                                Map.of("channels", List.of("web")),
                                "team",
                                team.value(),
                                "inTurn",
                                false))
                .expecting(201);
    }

    CustomerId customer(String name, String phone) {
        return customers
                .findOrCreate(NewCustomer.of(name, List.of(Contact.of(ContactKind.PHONE, phone)), "staff"))
                .id();
    }

    /** A customer writes by mail, and the case lies with a team, or with somebody of it. */
    CaseId inquiry(String subject, String text, CustomerId customer, TeamId team, Colleague... owner) {
        return cases.open(
                        Opening.of(CaseType.INQUIRY, subject, text, Channel.EMAIL)
                                .withCustomer(customer, null)
                                .withAssignee(owner.length == 0 ? null : owner[0].id(), team),
                        Actor.customer(),
                        List.of())
                .id();
    }
}
