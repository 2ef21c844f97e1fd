package org.hengke.support;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hengke.metrics.FactDraft;
import org.hengke.metrics.FactSource;
import org.hengke.metrics.Facts;
import org.hengke.metrics.SourceFacts;
import org.hengke.staff.Accounts;
import org.hengke.staff.DepartmentId;
import org.hengke.staff.NewPerson;
import org.hengke.staff.Organisation;
import org.hengke.staff.People;
import org.hengke.staff.PersonId;
import org.hengke.staff.PositionId;
import org.hengke.staff.Rank;
import org.hengke.staff.ShippedRole;
import org.hengke.staff.TeamId;
import org.springframework.transaction.support.TransactionTemplate;

/** People who are there for a test, signed in when they are needed, and what they did. A test class has its own. */
public final class Colleagues {

    private static final LocalDate LONG_AGO = LocalDate.of(2020, 1, 1);

    private final Clients clients;
    private final Organisation organisation;
    private final People people;
    private final Accounts accounts;
    private final Facts facts;
    private final TransactionTemplate transaction;
    private final Map<PersonId, Client> signedIn = new HashMap<>();
    private long sources;

    public Colleagues(
            Clients clients,
            Organisation organisation,
            People people,
            Accounts accounts,
            Facts facts,
            TransactionTemplate transaction) {
        this.clients = clients;
        this.organisation = organisation;
        this.people = people;
        this.accounts = accounts;
        this.facts = facts;
        this.transaction = transaction;
    }

    public DepartmentId department(String name) {
        return organisation.addDepartment(name, null, null);
    }

    public void head(DepartmentId department, PersonId person) {
        organisation.setHead(department, person);
    }

    public TeamId team(String name, DepartmentId of) {
        return organisation.addTeam(name, of, null);
    }

    public void lead(TeamId team, PersonId person) {
        organisation.setLead(team, person);
    }

    public PositionId position(Rank rank) {
        return organisation.shippedPosition(rank);
    }

    /** Somebody of the department itself, who is not assessed. */
    public PersonId add(String name, DepartmentId department, ShippedRole role) {
        return people.add(NewPerson.named(name).inDepartment(department).withRoles(Set.of(people.role(role))));
    }

    /** Somebody who has been in the team for years. */
    public PersonId add(String name, TeamId team, Rank rank, ShippedRole role) {
        return add(
                NewPerson.named(name)
                        .joining(LONG_AGO)
                        .withPosition(position(rank))
                        .inTeam(team),
                role);
    }

    public PersonId add(NewPerson person, ShippedRole role) {
        return people.add(person.withRoles(Set.of(people.role(role))));
    }

    public PersonId specialist(String name, TeamId team) {
        return add(name, team, Rank.SPECIALIST, ShippedRole.AGENT);
    }

    public Client as(PersonId person) {
        return signedIn.computeIfAbsent(
                person,
                who -> clients.anonymous().withToken(accounts.issueToken(who, "test " + (signedIn.size() + 1), null)));
    }

    /** The facts of one source. */
    public void did(Instant at, List<FactDraft> done) {
        var source = new FactSource("test", ++sources, at);
        transaction.executeWithoutResult(status -> facts.insert(source, done));
    }

    /** The facts of many sources. */
    public void did(List<SourceFacts> done) {
        transaction.executeWithoutResult(status -> facts.append(done));
    }

    /** Writes all that is done in it in one go. */
    public void atOnce(Runnable work) {
        transaction.executeWithoutResult(status -> work.run());
    }
}
