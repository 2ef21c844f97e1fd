package org.hengke.appraisal.periods;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import org.hengke.metrics.FactDraft;
import org.hengke.metrics.FactSource;
import org.hengke.metrics.Facts;
import org.hengke.metrics.MeasureCode;
import org.hengke.metrics.SourceFacts;
import org.hengke.staff.Accounts;
import org.hengke.staff.DepartmentId;
import org.hengke.staff.NewPerson;
import org.hengke.staff.Organisation;
import org.hengke.staff.People;
import org.hengke.staff.PersonId;
import org.hengke.staff.Rank;
import org.hengke.staff.ShippedRole;
import org.hengke.staff.TeamId;
import org.hengke.support.Client;
import org.hengke.support.Clients;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionTemplate;

/** A department with a manager, two teams with leads and specialists, and what they did in February. */
final class Department {

    static final LocalDate FIRST = LocalDate.of(2026, 2, 1);
    static final LocalDate LAST = LocalDate.of(2026, 2, 28);

    private static final AtomicLong MADE = new AtomicLong();
    private static final AtomicLong SOURCES = new AtomicLong(1_000_000);

    final DepartmentId id;
    final TeamId one;
    final TeamId two;
    final PersonId manager;
    final PersonId leadOfOne;
    final PersonId leadOfTwo;
    final List<PersonId> inOne = new ArrayList<>();
    final List<PersonId> inTwo = new ArrayList<>();
    final List<Long> sources = new ArrayList<>();

    private final Clients clients;
    private final Organisation organisation;
    private final People people;
    private final Accounts accounts;
    private final Facts facts;
    private final TransactionTemplate transaction;
    private final Map<PersonId, Client> signedIn = new HashMap<>();

    Department(
            Clients clients,
            Organisation organisation,
            People people,
            Accounts accounts,
            Facts facts,
            TransactionTemplate transaction,
            int size) {
        this.clients = clients;
        this.organisation = organisation;
        this.people = people;
        this.accounts = accounts;
        this.facts = facts;
        this.transaction = transaction;
        long number = MADE.incrementAndGet();
        id = organisation.addDepartment("部" + number, null, null);
        one = organisation.addTeam("甲" + number, id, null);
        two = organisation.addTeam("乙" + number, id, null);
        manager = colleague(Rank.MANAGER, null, ShippedRole.MANAGER);
        organisation.setHead(id, manager);
        leadOfOne = colleague(Rank.SUPERVISOR, one, ShippedRole.SUPERVISOR);
        leadOfTwo = colleague(Rank.SUPERVISOR, two, ShippedRole.SUPERVISOR);
        organisation.setLead(one, leadOfOne);
        organisation.setLead(two, leadOfTwo);
        for (int i = 0; i < size; i++) {
            inOne.add(specialist(one));
            inTwo.add(specialist(two));
        }
    }

    PersonId specialist(@Nullable TeamId team) {
        return colleague(Rank.SPECIALIST, team, ShippedRole.AGENT);
    }

    PersonId colleague(Rank rank, @Nullable TeamId team, ShippedRole role) {
        return joining(LocalDate.of(2020, 1, 1), rank, team, role);
    }

    PersonId joining(LocalDate day, Rank rank, @Nullable TeamId team, ShippedRole role) {
        var person = NewPerson.named("考核同事" + MADE.incrementAndGet())
                .joining(day)
                .withPosition(organisation.shippedPosition(rank))
                .withRoles(Set.of(people.role(role)));
        return people.add(team == null ? person.inDepartment(id) : person.inTeam(team));
    }

    Client as(PersonId person) {
        return signedIn.computeIfAbsent(
                person,
                k -> clients.anonymous().withToken(accounts.issueToken(k, "periods " + MADE.incrementAndGet(), null)));
    }

    TeamId teamOf(PersonId person) {
        return inTwo.contains(person) || person.equals(leadOfTwo) ? two : one;
    }

    List<PersonId> specialists() {
        var all = new ArrayList<>(inOne);
        all.addAll(inTwo);
        return all;
    }

    /** Everybody's February. */
    void work(Random random, int casesEach) {
        var all = new ArrayList<SourceFacts>();
        for (var person : specialists()) {
            for (int i = 0; i < casesEach; i++) {
                long source = SOURCES.incrementAndGet();
                sources.add(source);
                all.add(aCase(source, random, person, teamOf(person)));
            }
        }
        transaction.executeWithoutResult(status -> facts.append(all));
    }

    /** What a case says, drawn anew at each call. */
    SourceFacts aCase(long source, Random random, PersonId person, TeamId team) {
        var begin = FIRST.atTime(1, 0).toInstant(ZoneOffset.UTC);
        var when = begin.plus(Duration.ofMinutes(new Random(source).nextInt(27 * 24 * 60)));
        var drafts = new ArrayList<FactDraft>();
        drafts.add(share("satisfaction", "satisfied", when, random));
        drafts.add(share("answered_in_standard", "in-time", when, random));
        drafts.add(share("first_contact_resolution", "one-contact", when, random));
        drafts.add(share("resolved_in_time", "in-time", when, random));
        drafts.add(share("reopen_rate", "reopened", when, random));
        drafts.add(FactDraft.of(new MeasureCode("first_response_time"), when, 600 + random.nextInt(18_000), 1)
                .because("replied"));
        drafts.add(FactDraft.of(new MeasureCode("handled"), when, 1, 1).because("replied"));
        return new SourceFacts(
                new FactSource("test", source, begin),
                drafts.stream().map(draft -> draft.by(person, team)).toList());
    }

    private static FactDraft share(String measure, String rule, Instant when, Random random) {
        return FactDraft.of(new MeasureCode(measure), when, random.nextInt(10) < 8 ? 1 : 0, 1)
                .because(rule);
    }
}
