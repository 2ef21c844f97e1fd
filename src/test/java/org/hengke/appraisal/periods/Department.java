package org.hengke.appraisal.periods;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;
import org.hengke.metrics.FactDraft;
import org.hengke.metrics.FactSource;
import org.hengke.metrics.MeasureCode;
import org.hengke.metrics.SourceFacts;
import org.hengke.staff.DepartmentId;
import org.hengke.staff.NewPerson;
import org.hengke.staff.PersonId;
import org.hengke.staff.Rank;
import org.hengke.staff.ShippedRole;
import org.hengke.staff.TeamId;
import org.hengke.support.Client;
import org.hengke.support.Colleagues;
import org.jspecify.annotations.Nullable;

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

    private final Colleagues colleagues;

    Department(Colleagues colleagues, int size) {
        this.colleagues = colleagues;
        long number = MADE.incrementAndGet();
        id = colleagues.department("部" + number);
        one = colleagues.team("甲" + number, id);
        two = colleagues.team("乙" + number, id);
        manager = colleague(Rank.MANAGER, null, ShippedRole.MANAGER);
        colleagues.head(id, manager);
        leadOfOne = colleague(Rank.SUPERVISOR, one, ShippedRole.SUPERVISOR);
        leadOfTwo = colleague(Rank.SUPERVISOR, two, ShippedRole.SUPERVISOR);
        colleagues.lead(one, leadOfOne);
        colleagues.lead(two, leadOfTwo);
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
        var person =
                NewPerson.named("考核同事" + MADE.incrementAndGet()).joining(day).withPosition(colleagues.position(rank));
        return colleagues.add(team == null ? person.inDepartment(id) : person.inTeam(team), role);
    }

    Client as(PersonId person) {
        return colleagues.as(person);
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
        colleagues.did(all);
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
