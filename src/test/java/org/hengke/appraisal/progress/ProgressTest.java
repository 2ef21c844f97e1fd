package org.hengke.appraisal.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.hengke.metrics.FactDraft;
import org.hengke.metrics.FactFilter;
import org.hengke.metrics.FactSource;
import org.hengke.metrics.Facts;
import org.hengke.metrics.MeasureCode;
import org.hengke.metrics.SourceFacts;
import org.hengke.metrics.Windows;
import org.hengke.staff.Accounts;
import org.hengke.staff.NewPerson;
import org.hengke.staff.Organisation;
import org.hengke.staff.People;
import org.hengke.staff.PersonId;
import org.hengke.staff.Rank;
import org.hengke.staff.ShippedRole;
import org.hengke.staff.TeamId;
import org.hengke.support.Client;
import org.hengke.support.Clients;
import org.hengke.support.DatabaseTest;
import org.hengke.support.TestClock;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;

/** Everyone sees today, this week and this month beside the own past, the goal and the team; superiors see their people. */
@DatabaseTest
class ProgressTest {

    private static final AtomicInteger MADE = new AtomicInteger();
    private static final String SATISFACTION = "satisfaction";

    private final Clients clients;
    private final People people;
    private final Accounts accounts;
    private final Organisation organisation;
    private final Facts facts;
    private final TransactionTemplate transaction;
    private final JdbcClient jdbc;
    private final TestClock clock;
    private final Windows windows;
    private final Map<PersonId, Client> callers = new HashMap<>();
    private TeamId team = new TeamId(0);
    private TeamId other = new TeamId(0);
    private PersonId manager = new PersonId(0);
    private PersonId lead = new PersonId(0);
    private PersonId neighbour = new PersonId(0);
    private PersonId li = new PersonId(0);
    private PersonId wang = new PersonId(0);

    ProgressTest(
            Clients clients,
            People people,
            Accounts accounts,
            Organisation organisation,
            Facts facts,
            TransactionTemplate transaction,
            JdbcClient jdbc,
            TestClock clock,
            Windows windows) {
        this.clients = clients;
        this.people = people;
        this.accounts = accounts;
        this.organisation = organisation;
        this.facts = facts;
        this.transaction = transaction;
        this.jdbc = jdbc;
        this.clock = clock;
        this.windows = windows;
    }

    /** A Thursday, ten in the morning in Shanghai. */
    @BeforeEach
    void twoTeams() {
        clock.set(Instant.parse("2026-03-19T02:00:00Z"));
        int number = MADE.incrementAndGet();
        var department = organisation.addDepartment("部" + number, null, null);
        team = organisation.addTeam("甲" + number, department, null);
        other = organisation.addTeam("乙" + number, department, null);
        manager = person(null, ShippedRole.MANAGER, false);
        lead = person(team, ShippedRole.SUPERVISOR, false);
        organisation.setLead(team, lead);
        neighbour = person(other, ShippedRole.SUPERVISOR, false);
        organisation.setLead(other, neighbour);
        li = person(team, ShippedRole.AGENT, false);
        wang = person(team, ShippedRole.AGENT, false);
    }

    private PersonId person(@Nullable TeamId in, ShippedRole role, boolean positioned) {
        var draft = NewPerson.named("同事" + MADE.incrementAndGet())
                .joining(LocalDate.of(2020, 1, 1))
                .withRoles(Set.of(people.role(role)));
        if (positioned) {
            draft = draft.withPosition(organisation.shippedPosition(Rank.SPECIALIST));
        }
        return people.add(in == null ? draft : draft.inTeam(in));
    }

    private Client as(PersonId person) {
        return callers.computeIfAbsent(
                person, k -> clients.anonymous().withToken(accounts.issueToken(k, "progress", null)));
    }

    private JsonNode progress(PersonId viewer, PersonId person) {
        return as(viewer)
                .get("/api/v1/people/" + person + "/progress")
                .expecting(200)
                .json();
    }

    private static JsonNode line(JsonNode progress, String measure) {
        return progress.path("measures")
                .valueStream()
                .filter(one -> one.path("measure").asString().equals(measure))
                .findFirst()
                .orElseThrow();
    }

    private static JsonNode window(JsonNode line, String when, String window) {
        return line.path(when)
                .valueStream()
                .filter(one -> one.path("window").asString().equals(window))
                .findFirst()
                .orElseThrow();
    }

    private void record(List<SourceFacts> all) {
        transaction.executeWithoutResult(_ -> facts.append(all));
    }

    private static SourceFacts source(Instant at, FactDraft... drafts) {
        return new SourceFacts(new FactSource("test-progress", MADE.incrementAndGet(), at), List.of(drafts));
    }

    /** Ratings of a day, the first of them good ones. */
    private void ratings(PersonId whom, TeamId in, String day, int all, int satisfied) {
        var at = Instant.parse(day + "T01:00:00Z");
        var made = new ArrayList<SourceFacts>();
        for (int i = 0; i < all; i++) {
            made.add(source(
                    at,
                    FactDraft.of(new MeasureCode(SATISFACTION), at.plusSeconds(i), i < satisfied ? 1 : 0, 1)
                            .by(whom, in)
                            .because(i < satisfied ? "satisfied" : "not-satisfied", 5)));
        }
        record(made);
    }

    @Test
    void everyValueIsThatOfTheFiguresForTheSameDays() {
        long seed = 20_260_319;
        var random = new Random(seed);
        var made = new ArrayList<SourceFacts>();
        var first = LocalDate.of(2025, 11, 20);
        for (int day = 0; day < 120; day++) {
            for (var whom : List.of(li, wang)) {
                for (int i = 0; i < 3; i++) {
                    var at = first.plusDays(day)
                            .atStartOfDay(ZoneOffset.UTC)
                            .plusMinutes(random.nextInt(60))
                            .toInstant();
                    made.add(source(
                            at,
                            FactDraft.of(new MeasureCode(SATISFACTION), at, random.nextInt(3) > 0 ? 1 : 0, 1)
                                    .by(whom, team)
                                    .because("satisfied", 5),
                            FactDraft.of(new MeasureCode("first_response_time"), at, 60 + random.nextInt(9_000), 1)
                                    .by(whom, team)
                                    .because("replied"),
                            FactDraft.of(new MeasureCode("handled"), at, 1, 1)
                                    .by(whom, team)
                                    .because("replied"),
                            FactDraft.of(new MeasureCode("backlog"), at, random.nextBoolean() ? 1 : -1, 1)
                                    .by(whom, team)
                                    .because("opened")));
                }
            }
        }
        record(made);
        for (var viewer : List.of(li, lead, manager)) {
            var seen = progress(viewer, li);
            assertThat(seen.path("today").asString()).isEqualTo("2026-03-19");
            for (var measure : List.of(SATISFACTION, "first_response_time")) {
                for (var when : List.of("now", "past")) {
                    line(seen, measure).path(when).valueStream().forEach(one -> {
                        var figure = figure(viewer, measure, days(one).split("/"));
                        var what = "%s %s of seed %d".formatted(measure, one, seed);
                        assertThat(one.path("value")).as(what).isEqualTo(figure.path("value"));
                        assertThat(one.path("n")).as(what).isEqualTo(figure.path("n"));
                        if (when.equals("now")) {
                            assertThat(one.path("interval")).as(what).isEqualTo(figure.path("interval"));
                        }
                    });
                }
            }
        }
        var ratio = line(progress(li, li), SATISFACTION);
        assertThat(days(window(ratio, "now", "WEEK"))).isEqualTo("2026-03-16/2026-03-19");
        assertThat(days(window(ratio, "past", "WEEK"))).isEqualTo("2026-03-09/2026-03-15");
        assertThat(days(window(ratio, "past", "MONTH"))).isEqualTo("2026-02-01/2026-02-28");
        assertThat(days(window(ratio, "past", "THREE_MONTHS"))).isEqualTo("2025-12-01/2026-02-28");

        var times = new Times(LocalDate.of(2026, 3, 19));
        var codes = List.of(new MeasureCode("handled"), new MeasureCode("backlog"), new MeasureCode(SATISFACTION));
        var filter = FactFilter.of(times.today(), times.today()).ofPeople(List.of(li));
        var together = windows.of(codes, filter, times.all(), null);
        var each = Objects.requireNonNull(
                windows.ofEach(codes, List.of(li, wang), times.all(), null).get(li));
        for (var window : times.all()) {
            for (var code : codes) {
                var figure = figure(
                        manager,
                        code.value(),
                        window.from().toString(),
                        window.until().toString());
                for (var seen : List.of(together, each)) {
                    assertThat(seen.value(code, window))
                            .as("%s %s of seed %d", code, window, seed)
                            .isEqualTo(figure.path("value").asDouble());
                    assertThat(seen.figure(code, window).facts())
                            .isEqualTo(figure.path("facts").asLong());
                }
            }
        }
    }

    @Test
    void whatAddsUpIsSetBesideAsManyDaysOfThePast() {
        var times = new Times(LocalDate.of(2026, 3, 31));
        assertThat(times.of(Times.Past.WEEK, true))
                .isEqualTo(new Windows.Window(LocalDate.of(2026, 3, 23), LocalDate.of(2026, 3, 24)));
        assertThat(times.of(Times.Past.MONTH, true))
                .isEqualTo(new Windows.Window(LocalDate.of(2026, 2, 1), LocalDate.of(2026, 2, 28)));
        assertThat(times.of(Times.Past.MONTH, false)).isEqualTo(times.of(Times.Past.MONTH, true));
        assertThat(new Times(LocalDate.of(2026, 1, 1)).of(Times.Past.THREE_MONTHS, false))
                .isEqualTo(new Windows.Window(LocalDate.of(2025, 10, 1), LocalDate.of(2025, 12, 31)));
    }

    private static String days(JsonNode window) {
        return window.path("from").asString() + "/" + window.path("until").asString();
    }

    private JsonNode figure(PersonId viewer, String measure, String... days) {
        return as(viewer)
                .get("/api/v1/figures?measure=%s&person=%s&from=%s&until=%s".formatted(measure, li, days[0], days[1]))
                .expecting(200)
                .json()
                .path("total")
                .path(0);
    }

    @Test
    void theTeamIsAboveOrBelowOnlyWhereTheDifferenceIsReal() {
        ratings(li, team, "2026-03-10", 60, 59);
        ratings(wang, team, "2026-03-10", 60, 30);
        assertThat(place(li)).isEqualTo("BETTER");
        assertThat(place(wang)).isEqualTo("WORSE");
        assertThat(line(progress(lead, li), SATISFACTION).path("place").asString())
                .isEqualTo("BETTER");
        assertThat(as(li).get("/api/v1/people/" + li + "/progress").text())
                .as("what the others did is told in words alone")
                .doesNotContain("others");

        ratings(wang, team, "2026-03-11", 60, 60);
        ratings(li, team, "2026-03-11", 60, 33);
        assertThat(place(li)).isEqualTo("NOT_DISTINGUISHABLE");
    }

    private String place(PersonId person) {
        return line(progress(person, person), SATISFACTION).path("place").asString();
    }

    @Test
    void ofTooFewObservationsNothingIsSaidOfTheTeam() {
        ratings(li, team, "2026-03-10", 9, 9);
        ratings(wang, team, "2026-03-10", 60, 20);
        var few = line(progress(li, li), SATISFACTION);
        assertThat(few.path("place").isString()).isFalse();
        assertThat(few.path("tooFew").asBoolean()).isTrue();
        ratings(li, team, "2026-03-11", 1, 1);
        assertThat(place(li)).isEqualTo("BETTER");
    }

    @Test
    void theMeasuresAreThoseOfTheScorecardThatHoldsAlsoWithoutData() {
        var fresh = person(team, ShippedRole.AGENT, true);
        var seen = progress(fresh, fresh);
        var asked = as(manager)
                .get("/api/v1/scorecards")
                .expecting(200)
                .json()
                .valueStream()
                .map(card -> card.path("published").path("content"))
                .filter(card -> seen.path("measures")
                        .valueStream()
                        .map(one -> one.path("measure").asString())
                        .toList()
                        .equals(card.path("items")
                                .valueStream()
                                .filter(item -> item.path("kind").asString().equals("MEASURE"))
                                .map(item -> item.path("measure").asString())
                                .toList()))
                .count();
        assertThat(asked).isPositive();
        assertThat(seen.path("measures").size()).isGreaterThan(3);
        seen.path("measures").valueStream().forEach(line -> {
            assertThat(line.path("now")
                            .valueStream()
                            .filter(one -> line.path("whose").asString().equals("PERSON")
                                    && !List.of("handled", "backlog")
                                            .contains(line.path("measure").asString()))
                            .noneMatch(one -> one.path("value").isNumber()))
                    .isTrue();
            assertThat(line.path("goal").isObject()).isFalse();
            assertThat(line.path("place").isString()).isFalse();
        });
    }

    @Test
    void theGoalAgreedOnIsThereTheOwnBeforeThatOfTheTeam() {
        ratings(li, team, "2026-03-10", 40, 30);
        ratings(wang, team, "2026-03-10", 40, 40);
        assertThat(line(progress(li, li), SATISFACTION).path("goal").isObject()).isFalse();

        agreed("TEAM", team.value(), "QUARTER", "2026-01-01", 0.9, lead);
        var ofTeam = line(progress(li, li), SATISFACTION).path("goal");
        assertThat(ofTeam.path("of").asString()).isEqualTo("TEAM");
        assertThat(ofTeam.path("value").asDouble()).isCloseTo(0.875, within(1e-9));
        assertThat(ofTeam.path("last").asString()).isEqualTo("2026-03-31");

        long proposed = proposed("PERSON", li.value(), "MONTH", "2026-03-01", 0.8);
        assertThat(line(progress(li, li), SATISFACTION).path("goal").path("of").asString())
                .as("what was only proposed is no goal yet")
                .isEqualTo("TEAM");
        agree(proposed, li);
        var own = line(progress(li, li), SATISFACTION).path("goal");
        assertThat(own.path("id").asLong()).isEqualTo(proposed);
        assertThat(own.path("target").asDouble()).isEqualTo(0.8);
        assertThat(own.path("value").asDouble()).isCloseTo(0.75, within(1e-9));
        assertThat(own.path("course").asString()).isEqualTo("AT_RISK");
    }

    private long proposed(String kind, long subject, String span, String first, double target) {
        return as(manager)
                .post(
                        "/api/v1/goals",
                        Map.of(
                                "measure",
                                SATISFACTION,
                                "subjectKind",
                                kind,
                                "subjectId",
                                subject,
                                "span",
                                span,
                                "first",
                                first,
                                "target",
                                target))
                .expecting(201)
                .json()
                .path("id")
                .asLong();
    }

    private void agree(long goal, PersonId owner) {
        as(owner)
                .with("If-Match", "\"1\"")
                .put("/api/v1/goals/" + goal + "/agreement", null)
                .expecting(200);
    }

    private void agreed(String kind, long subject, String span, String first, double target, PersonId owner) {
        agree(proposed(kind, subject, span, first, target), owner);
    }

    @Test
    void aDayEndsAtMidnightOfTheDepartment() {
        clock.set(Instant.parse("2026-03-31T15:59:30Z"));
        ratings(li, team, "2026-03-31", 3, 3);
        var evening = line(progress(li, li), SATISFACTION);
        assertThat(window(evening, "now", "DAY").path("n").asLong()).isEqualTo(3);
        assertThat(window(evening, "now", "MONTH").path("n").asLong()).isEqualTo(3);

        clock.advance(Duration.ofSeconds(30));
        var after = line(progress(li, li), SATISFACTION);
        assertThat(days(window(after, "now", "DAY"))).isEqualTo("2026-04-01/2026-04-01");
        assertThat(window(after, "now", "DAY").path("value").isNumber()).isFalse();
        assertThat(window(after, "now", "WEEK").path("n").asLong()).isEqualTo(3);
        assertThat(window(after, "now", "MONTH").path("n").asLong()).isZero();
        assertThat(window(after, "past", "MONTH").path("n").asLong()).isEqualTo(3);
        assertThat(window(after, "past", "MONTH").path("value").asDouble()).isEqualTo(1);
    }

    @Test
    void othersAreThereOnlyForWhomTheirFiguresAreAndLooksAreRecorded() {
        for (var stranger : List.of(wang, neighbour)) {
            assertThat(as(stranger)
                            .get("/api/v1/people/" + li + "/progress")
                            .expecting(404)
                            .code())
                    .isEqualTo("staff.person-not-found");
        }
        as(manager).get("/api/v1/people/987654321/progress").expecting(404);
        progress(li, li);
        progress(lead, li);
        assertThat(jdbc.sql("""
                        select distinct actor
                          from platform.audit_entries
                         where action = 'metrics.figures-viewed'
                           and subject_id = :id""")
                        .param("id", li.value())
                        .query((row, n) -> row.getLong(1))
                        .list())
                .containsExactly(lead.value());
    }

    @Test
    void thosePeopleComeFirstWhoAreBelowTheirOwnPastOrOffCourse() {
        var fine = person(team, ShippedRole.AGENT, false);
        ratings(fine, team, "2026-01-10", 60, 50);
        ratings(fine, team, "2026-03-10", 60, 50);
        ratings(li, team, "2026-01-10", 60, 60);
        ratings(li, team, "2026-03-10", 60, 40);
        long goal = proposed("PERSON", li.value(), "MONTH", "2026-03-01", 0.99);
        agree(goal, li);
        jdbc.sql("update appraisal.goals set course = 'OFF_COURSE' where id = :id")
                .param("id", goal)
                .update();
        ratings(wang, team, "2026-01-10", 60, 30);
        ratings(wang, team, "2026-03-10", 60, 20);

        var seen = as(lead).get("/api/v1/team-progress").expecting(200).json();
        assertThat(seen.path("people").asInt()).isEqualTo(3);
        assertThat(seen.path("troubled").asInt()).isOne();
        assertThat(seen.path("rows")
                        .valueStream()
                        .map(row -> row.path("person").path("id").asLong()))
                .first()
                .isEqualTo(li.value());
        var concerns = seen.path("rows").path(0).path("concerns");
        assertThat(concerns.valueStream().map(one -> one.path("sort").asString()))
                .containsExactly("OFF_COURSE", "BELOW_PAST");
        assertThat(concerns.path(1).path("value").asDouble()).isCloseTo(40.0 / 60, within(1e-9));
        assertThat(concerns.path(1).path("past").asDouble()).isEqualTo(1);
        assertThat(seen.path("rows").path(1).path("concerns").size()).isZero();

        assertThat(as(neighbour)
                        .get("/api/v1/team-progress")
                        .json()
                        .path("people")
                        .asInt())
                .isZero();
        assertThat(as(li).get("/api/v1/team-progress").json().path("people").asInt())
                .isZero();
        assertThat(as(lead).get("/api/v1/team-progress?team=" + other)
                        .json()
                        .path("people")
                        .asInt())
                .isZero();
    }
}
