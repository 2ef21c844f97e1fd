package org.hengke.planning.duties;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.StreamSupport;
import org.hengke.calendars.CalendarDraft;
import org.hengke.calendars.Calendars;
import org.hengke.calendars.SpecialDay;
import org.hengke.metrics.FactFilter;
import org.hengke.metrics.Facts;
import org.hengke.metrics.FigureQuery;
import org.hengke.metrics.Figures;
import org.hengke.planning.duties.PastDuties.Doing;
import org.hengke.staff.Accounts;
import org.hengke.staff.DepartmentId;
import org.hengke.staff.NewPerson;
import org.hengke.staff.Organisation;
import org.hengke.staff.People;
import org.hengke.staff.PersonChange;
import org.hengke.staff.PersonId;
import org.hengke.staff.Rank;
import org.hengke.staff.ShippedRole;
import org.hengke.staff.TeamId;
import org.hengke.support.Answer;
import org.hengke.support.Client;
import org.hengke.support.Clients;
import org.hengke.support.DatabaseTest;
import org.hengke.support.TestClock;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;

/** Duties are made ahead, done with evidence or not, and count for whoever had them when they fell due. */
@DatabaseTest
@TestInstance(Lifecycle.PER_CLASS)
class DutiesTest {

    private static final String PASSWORD = "correct horse battery";
    private static final String DUTIES = "/api/v1/duties";
    private static final String TEMPLATES = "/api/v1/duty-templates";
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    private final Clients clients;
    private final DutyPlan plan;
    private final PastDuties past;
    private final Figures figures;
    private final Facts facts;
    private final DutySource source;
    private final TransactionTemplate transaction;
    private final Calendars calendars;
    private final People people;
    private final Accounts accounts;
    private final Organisation organisation;
    private final TestClock clock;
    private final JdbcClient jdbc;

    private final Map<String, Client> signedIn = new HashMap<>();
    private final Map<String, PersonId> ids = new HashMap<>();
    private DepartmentId service = new DepartmentId(0);
    private TeamId team = new TeamId(0);
    private TeamId other = new TeamId(0);

    DutiesTest(
            Clients clients,
            DutyPlan plan,
            PastDuties past,
            Figures figures,
            Facts facts,
            DutySource source,
            TransactionTemplate transaction,
            Calendars calendars,
            People people,
            Accounts accounts,
            Organisation organisation,
            TestClock clock,
            JdbcClient jdbc) {
        this.clients = clients;
        this.plan = plan;
        this.past = past;
        this.figures = figures;
        this.facts = facts;
        this.source = source;
        this.transaction = transaction;
        this.calendars = calendars;
        this.people = people;
        this.accounts = accounts;
        this.organisation = organisation;
        this.clock = clock;
        this.jdbc = jdbc;
    }

    @BeforeAll
    void department() {
        service = organisation.addDepartment("客服部", null, null);
        team = organisation.addTeam("售后一组", service, null);
        other = organisation.addTeam("售后二组", service, null);
        organisation.setHead(service, person("manager", null, Rank.MANAGER, ShippedRole.MANAGER));
        organisation.setLead(team, person("supervisor", team, Rank.SUPERVISOR, ShippedRole.SUPERVISOR));
        organisation.setLead(other, person("neighbour", other, Rank.SUPERVISOR, ShippedRole.SUPERVISOR));
        person("li", team, Rank.SPECIALIST, ShippedRole.AGENT);
        person("wang", team, Rank.SPECIALIST, ShippedRole.AGENT);
        person("stranger", other, Rank.SPECIALIST, ShippedRole.AGENT);
        person("administrator", null, Rank.SPECIALIST, ShippedRole.ADMINISTRATOR);
    }

    @AfterEach
    void nothingLeft() {
        clock.set(TestClock.START);
        jdbc.sql("truncate planning.duty_files, planning.duty_entries, planning.duties cascade")
                .update();
        jdbc.sql("delete from planning.duty_templates where code is null").update();
        jdbc.sql("truncate metrics.facts").update();
        jdbc.sql("truncate metrics.person_days, metrics.team_days, metrics.category_days, metrics.stale_days")
                .update();
        signedIn.clear();
    }

    @Test
    void dutiesOfDaysGoneByAreToldOnceAndCount() {
        var from = TODAY.minusMonths(2);
        int made = past.recall(from, TODAY, duty -> {
            boolean weekly = "team-review".equals(duty.code());
            var at = duty.due().plusDays(weekly ? 0 : 2).atTime(10, 0).toInstant(ZoneOffset.ofHours(8));
            return at.isAfter(clock.instant()) ? Optional.empty() : Optional.of(new Doing(at, "已完成", List.of()));
        });

        assertThat(made).isGreaterThan(20);
        assertThat(past.recall(from, TODAY, duty -> Optional.empty()))
                .as("what is there stays as it is")
                .isZero();
        var filter = FactFilter.of(from, TODAY).ofPeople(List.of(Objects.requireNonNull(ids.get("supervisor"))));
        var figure = figures.table(FigureQuery.of(filter, DutyMeasures.ON_TIME), Locale.ROOT)
                .total()
                .getFirst();
        long weekly = jdbc.sql("""
                select count(*)
                  from planning.duties d
                  join planning.duty_templates t on t.id = d.template_id
                 where t.code = 'team-review' and d.owner_id = :owner and d.done_at < d.due_at
                """)
                .param("owner", Objects.requireNonNull(ids.get("supervisor")).value())
                .query(Long.class)
                .single();
        assertThat(figure.numerator()).isEqualTo(weekly).isGreaterThan(6);
        assertThat(figure.n()).isGreaterThan(weekly);
    }

    @Test
    void shippedDutiesAreMadeAheadForWhoFillsThePosition() {
        var _ = plan.plan();

        assertThat(namesOf("supervisor")).contains("每周团队复盘", "月度满意度分析", "月度服务质量报告", "季度自评", "季度客户档案核查");
        assertThat(namesOf("neighbour")).isEqualTo(namesOf("supervisor"));
        assertThat(namesOf("manager")).contains("月度部门经营分析", "季度管理自评");
        assertThat(namesOf("li")).isEmpty();
        var analyses = month("supervisor", "2026-03-01", "2026-03-31").stream()
                .filter(duty -> duty.path("name").asString().equals("月度满意度分析"))
                .toList();
        assertThat(analyses).hasSize(1);
        assertThat(analyses.getFirst().path("start").asString())
                .as("the third working day")
                .isEqualTo("2026-03-04");
        assertThat(analyses.getFirst().path("due").asString()).isEqualTo("2026-03-09");
        assertThat(analyses.getFirst().path("standing").asString()).isEqualTo("AHEAD");
    }

    @Test
    void noDutyIsMadeTwiceByTwoNodes() throws Exception {
        try (var nodes = Executors.newFixedThreadPool(4)) {
            var work = Collections.nCopies(4, (Callable<Integer>) plan::plan);
            int made = 0;
            for (var node : nodes.invokeAll(work)) {
                made += node.get();
            }
            assertThat(made).isEqualTo((int) count());
        }
        assertThat(plan.plan()).isZero();

        itIs("2026-03-03T01:00:00Z");
        var _ = plan.plan();
        clock.set(TestClock.START);
        assertThat(jdbc.sql("""
                select count(*)
                  from (select template_id, owner_id, start_day
                          from planning.duties
                         group by 1, 2, 3
                        having count(*) > 1) twice""").query(Long.class).single()).isZero();
    }

    @Test
    void lateAndUndoneAreBothMissed() {
        var inTime = duty("li", 0);
        done("li", inTime, evidence()).expecting(200);
        var late = duty("li", 0);
        var undone = duty("li", 0);
        itIs("2026-03-02T15:59:59Z");
        assertThat(figure("li")).as("nothing has fallen due yet").isNull();
        itIs("2026-03-02T16:00:00Z");
        done("li", late, evidence()).expecting(200);
        assertThat(plan.settle()).isEqualTo(2);

        assertThat(figure("li")).isEqualTo(1.0 / 3);
        assertThat(standing("li", inTime)).isEqualTo("DONE");
        assertThat(standing("li", late)).isEqualTo("DONE_LATE");
        assertThat(standing("li", undone)).isEqualTo("OVERDUE");
        assertThat(rules()).containsExactlyInAnyOrder("按时完成", "逾期才完成，计为未按时", "到期未完成，计为未按时");
        assertThat(days()).containsOnly(TODAY);
        assertThat(plan.settle()).isZero();
    }

    @Test
    void countsForWhoHadItWhenItFellDue() {
        var before = duty("li", 2);
        handOver("li", before, "wang");
        var after = duty("li", 2);
        itIs("2026-03-05T01:00:00Z");
        handOver("li", after, "wang");
        done("wang", after, evidence()).expecting(200);
        var _ = plan.settle();

        assertThat(missedBy(before)).isEqualTo(id("wang"));
        assertThat(missedBy(after)).isEqualTo(id("li"));
        assertThat(page("wang", after).path("creditedTo").path("name").asString())
                .isEqualTo("li");
        assertThat(page("li", after).path("duty").path("owner").path("name").asString())
                .as("whoever it counts for can see it")
                .isEqualTo("wang");
    }

    @Test
    void theTeamIsThatOfTheDueDay() {
        var duty = duty("stranger", 2);
        itIs("2026-03-03T01:00:00Z");
        people.move(id("stranger"), team, LocalDate.of(2026, 3, 3));
        itIs("2026-03-05T01:00:00Z");
        var _ = plan.settle();
        people.move(id("stranger"), other, LocalDate.of(2026, 3, 5));

        assertThat(jdbc.sql("select team_id from metrics.facts where superseded_at is null and source_id = :duty")
                        .param("duty", duty)
                        .query(Long.class)
                        .list())
                .containsExactly(team.value());
        assertThat(rebuilt().superseded()).isZero();
    }

    @Test
    void handingOverTakesTwo() {
        var duty = duty("li", 2);

        assertThat(offer("wang", duty, "li").status()).as("not even seen").isEqualTo(404);
        assertThat(offer("li", duty, "li").expecting(422).text()).contains("duties.has-it-already");
        offer("li", duty, "wang").expecting(200);
        assertThat(offer("li", duty, "supervisor").expecting(409).code()).isEqualTo("duties.already-offered");
        assertThat(page("wang", duty).path("decides").asBoolean()).isTrue();
        assertThat(as("wang").get(DUTIES + "/current").json().path("offered").size())
                .isEqualTo(1);
        assertThat(at("li", duty)
                        .put(of(duty) + "/handover/acceptance", null)
                        .expecting(403)
                        .code())
                .isEqualTo("duties.not-offered-to-you");
        at("wang", duty).delete(of(duty) + "/handover").expecting(204);
        assertThat(page("li", duty).path("duty").path("owner").path("name").asString())
                .isEqualTo("li");
        handOver("supervisor", duty, "wang");

        assertThat(page("wang", duty).path("mine").asBoolean()).isTrue();
        assertThat(page("supervisor", duty).path("entries").findValuesAsString("kind"))
                .containsExactly("OFFERED", "DECLINED", "OFFERED", "ACCEPTED");
        assertThat(done("li", duty, evidence()).status()).isEqualTo(404);
    }

    @Test
    void whatIsExcusedCountsNowhereAndNobodyExcusesOneself() {
        var duty = duty("li", 0);
        var own = duty("supervisor", 0);
        itIs("2026-03-03T01:00:00Z");
        var _ = plan.settle();
        assertThat(figure("li")).isEqualTo(0.0);

        assertThat(excuse("li", duty, "忙").status()).isEqualTo(403);
        assertThat(excuse("neighbour", duty, "忙").status()).isEqualTo(404);
        assertThat(excuse("supervisor", own, "忙").expecting(403).code()).isEqualTo("duties.not-oneself");
        assertThat(excuse("supervisor", duty, " ").expecting(422).text()).contains("duties.words-needed");
        excuse("supervisor", duty, "住院三天").expecting(200);
        excuse("manager", own, "代表部门出差").expecting(200);

        assertThat(figure("li")).isNull();
        assertThat(done("li", duty, evidence()).expecting(409).code()).isEqualTo("duties.excused");
        at("supervisor", duty).delete(of(duty) + "/excuse").expecting(200);
        assertThat(figure("li")).isEqualTo(0.0);
        assertThat(audited(duty)).containsExactly("duties.excused", "duties.required");
    }

    @Test
    void evidenceIsAskedForAndOpensForThoseWhoMaySeeTheDuty() {
        var duty = duty("li", 2);

        assertThat(done("li", duty, Map.of("words", "做完了")).expecting(422).text())
                .contains("duties.evidence-needed");
        assertThat(done("li", duty, Map.of("links", List.of("javascript:alert(1)")))
                        .expecting(422)
                        .text())
                .contains("duties.bad-link");
        assertThat(done("li", duty, Map.of("files", List.of(99_999)))
                        .expecting(422)
                        .text())
                .contains("duties.no-such-file");
        var file = as("li").upload(
                        of(duty) + "/attachments", "file", "分析.txt", "低分主要来自物流".getBytes(StandardCharsets.UTF_8))
                .expecting(201)
                .json();
        assertThat(as("supervisor")
                        .upload(of(duty) + "/attachments", "file", "别人.txt", new byte[] {65})
                        .status())
                .isEqualTo(403);
        assertThat(as("li").get(file(duty, file)).status())
                .as("not before it is said to be done")
                .isEqualTo(404);
        done(
                        "li",
                        duty,
                        Map.of(
                                "words",
                                "低分主因已列明",
                                "links",
                                List.of("https://wiki.example/reports/3"),
                                "files",
                                List.of(file.path("id").asLong())))
                .expecting(200);

        assertThat(new String(as("supervisor").bytes(file(duty, file)), StandardCharsets.UTF_8))
                .isEqualTo("低分主要来自物流");
        assertThat(as("stranger").get(file(duty, file)).status()).isEqualTo(404);
        assertThat(as("stranger").get(of(duty)).status()).isEqualTo(404);
        var entry = page("supervisor", duty).path("entries").path(0);
        assertThat(entry.path("links").path(0).asString()).isEqualTo("https://wiki.example/reports/3");
        assertThat(entry.path("files").path(0).path("name").asString()).isEqualTo("分析.txt");
        assertThat(done("li", duty, evidence()).expecting(409).code()).isEqualTo("duties.already-done");
    }

    @Test
    void whatIsNotReallyDoneIsReturned() {
        var duty = duty("li", 0);
        done("li", duty, evidence()).expecting(200);
        itIs("2026-03-03T01:00:00Z");
        var _ = plan.settle();
        assertThat(figure("li")).isEqualTo(1.0);

        at("supervisor", duty)
                .put(of(duty) + "/return", Map.of("reason", "附件是空表"))
                .expecting(200);

        assertThat(standing("li", duty)).isEqualTo("OVERDUE");
        assertThat(figure("li")).isEqualTo(0.0);
        done("li", duty, evidence()).expecting(200);
        assertThat(standing("li", duty)).isEqualTo("DONE_LATE");
        assertThat(figure("li")).isEqualTo(0.0);
    }

    @Test
    void aFigureOpensOntoTheDuty() {
        var duty = duty("li", 0);
        itIs("2026-03-03T01:00:00Z");
        var _ = plan.settle();

        var facts = as("supervisor")
                .get("/api/v1/figures/duties_on_time/facts?from=2026-03-01&until=2026-03-31")
                .expecting(200)
                .text();

        assertThat(facts).contains("/duties/" + duty).contains("核对样品");
        assertThat(as("neighbour")
                        .get("/api/v1/figures/duties_on_time/facts?from=2026-03-01&until=2026-03-31")
                        .text())
                .doesNotContain("/duties/" + duty);
    }

    @Test
    void aChangeConcernsOnlyWhatHasNotBegun() {
        var template = added(weekly("LEAD", null));
        itIs("2026-03-06T01:00:00Z");
        var begun = month("supervisor", "2026-03-06", "2026-03-06").stream()
                .filter(duty -> duty.path("name").asString().equals("核对样品"))
                .findFirst()
                .orElseThrow();
        var changed = new HashMap<>(weekly("LEAD", null));
        changed.put("name", "核对新样品");
        changed.put("dueDays", 3);

        versioned("manager", template).put(of(template), changed).expecting(200);

        assertThat(page("supervisor", begun.path("id").asLong())
                        .path("duty")
                        .path("name")
                        .asString())
                .isEqualTo("核对样品");
        assertThat(namesOf("supervisor")).contains("核对新样品");
        assertThat(versioned("manager", template)
                        .put(of(template), changed)
                        .expecting(412)
                        .code())
                .isEqualTo("duties.template-stale");

        var now = as("manager").get(of(template)).expecting(200).json();
        versioned("manager", now).delete(of(template)).expecting(204);
        assertThat(jdbc.sql("select count(*) from planning.duties where template_id = :id")
                        .param("id", template.path("id").asLong())
                        .query(Long.class)
                        .single())
                .as("of two teams only what has begun is left")
                .isEqualTo(2);
        assertThat(as("manager").get(of(template)).status()).isEqualTo(404);
    }

    @Test
    void aHolidayDeclaredLaterMovesWhatHasNotBegun() {
        var template = added(weekly("PERSON", id("li")));
        var id = calendars.standardId();
        var before = starts(template);
        assertThat(before).contains("2026-03-13");

        var now = calendars.calendar(id);
        var days = new ArrayList<>(now.days());
        days.add(SpecialDay.holiday(LocalDate.of(2026, 3, 13), "停电"));
        calendars.change(
                id, now.version(), new CalendarDraft(now.name(), now.zone(), now.usual(), now.week(), days), null);
        var _ = plan.plan();

        assertThat(starts(template))
                .contains("2026-03-12")
                .doesNotContain("2026-03-13")
                .hasSameSizeAs(before);
    }

    @Test
    void whoLeavesAPositionHasNoMoreOfItsDuties() {
        var _ = plan.plan();
        var neighbour = id("neighbour");
        assertThat(namesOf("neighbour")).isNotEmpty();

        fill(neighbour, Rank.SPECIALIST);
        var _ = plan.plan();

        assertThat(namesOf("neighbour")).isEmpty();
        assertThat(jdbc.sql("select count(*) from metrics.facts where superseded_at is null and person_id = :id")
                        .param("id", neighbour.value())
                        .query(Long.class)
                        .single())
                .isZero();
        fill(neighbour, Rank.SUPERVISOR);
    }

    @Test
    void rebuiltFactsAreTheSame() {
        var _ = plan.plan();
        done("li", duty("li", 0), evidence()).expecting(200);
        var _ = duty("li", 0);
        itIs("2026-03-20T01:00:00Z");
        var _ = plan.settle();

        var result = rebuilt();

        assertThat(result.superseded()).isZero();
        assertThat(result.added()).isZero();
    }

    @Test
    void eachSeesWhatIsWithinReach() {
        var duty = duty("li", 0);

        for (var who : List.of("li", "supervisor", "manager")) {
            assertThat(as(who).get(of(duty)).status()).as(who).isEqualTo(200);
            assertThat(month(who, "2026-03-02", "2026-03-02").stream()
                            .map(one -> one.path("id").asLong()))
                    .as(who)
                    .contains(duty);
        }
        for (var who : List.of("wang", "stranger", "neighbour")) {
            assertThat(as(who).get(of(duty)).status()).as(who).isEqualTo(404);
            assertThat(month(who, "2026-03-02", "2026-03-02").stream()
                            .map(one -> one.path("id").asLong()))
                    .as(who)
                    .doesNotContain(duty);
        }
        assertThat(as("supervisor").get(TEMPLATES).status()).isEqualTo(403);
        assertThat(done("supervisor", duty, evidence()).expecting(403).code()).isEqualTo("duties.not-yours");
        assertThat(done("li", duty, evidence()).status()).isEqualTo(200);
    }

    @Test
    void theOverdueOnesStandOnTodayOfOwnerAndSuperior() {
        var duty = duty("li", 0);
        itIs("2026-03-03T01:00:00Z");

        assertThat(as("li").get(DUTIES + "/current")
                        .json()
                        .path("own")
                        .path(0)
                        .path("id")
                        .asLong())
                .isEqualTo(duty);
        assertThat(as("supervisor")
                        .get(DUTIES + "/current")
                        .json()
                        .path("overdue")
                        .path(0)
                        .path("id")
                        .asLong())
                .isEqualTo(duty);
        assertThat(as("neighbour")
                        .get(DUTIES + "/current")
                        .json()
                        .path("overdue")
                        .size())
                .isZero();
    }

    @Test
    void shippedWordsFollowTheReaderUntilSomebodyGivesOthers() {
        var shipped = as("manager")
                .get(TEMPLATES)
                .expecting(200)
                .json()
                .path("templates")
                .path(0);
        assertThat(shipped.path("name").asString()).isEqualTo("每周团队复盘");
        var same = draftOf(shipped);
        versioned("manager", shipped).put(of(shipped), same).expecting(200);

        assertThat(as("manager")
                        .with("Accept-Language", "en")
                        .get(of(shipped))
                        .json()
                        .path("name")
                        .asString())
                .isEqualTo("Weekly team review");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"every\":\"WEEK\",\"weekdays\":[],\"month\":1} | duties.weekday-needed",
                "{\"every\":\"WEEK\",\"weekdays\":[\"MONDAY\"],\"month\":1,\"day\":3} | duties.bad-rhythm",
                "{\"every\":\"MONTH\",\"weekdays\":[],\"month\":2,\"day\":3} | duties.bad-month",
                "{\"every\":\"MONTH\",\"weekdays\":[],\"month\":1} | duties.day-or-working-day",
                "{\"every\":\"MONTH\",\"weekdays\":[],\"month\":1,\"day\":32} | duties.bad-day",
                "{\"every\":\"MONTH\",\"weekdays\":[],\"month\":1,\"day\":0} | duties.bad-day",
                "{\"every\":\"YEAR\",\"weekdays\":[],\"month\":13,\"day\":1} | duties.bad-month",
                "{\"every\":\"QUARTER\",\"weekdays\":[],\"month\":1,\"workingDay\":0} | duties.bad-working-day",
                "{\"every\":\"QUARTER\",\"weekdays\":[],\"month\":1,\"workingDay\":21} | duties.bad-working-day"
            })
    void refusesRhythmsThatCannotBe(String recurrence, String code) {
        assertThat(as("manager")
                        .post(TEMPLATES + "/outlook", "{\"recurrence\":" + recurrence + ",\"dueDays\":0}")
                        .expecting(422)
                        .text())
                .contains(code);
    }

    @Test
    void refusesTemplatesOfNobodyAndDaysOfNoEnd() {
        assertThat(as("manager")
                        .post(TEMPLATES, weekly("PERSON", null))
                        .expecting(422)
                        .text())
                .contains("duties.nobodys");
        var endless = new HashMap<>(weekly("LEAD", null));
        endless.put("dueDays", 61);
        assertThat(as("manager").post(TEMPLATES, endless).expecting(422).text()).contains("duties.bad-due-days");
        assertThat(as("manager")
                        .get(DUTIES + "?from=2026-01-01&until=2026-12-31")
                        .expecting(422)
                        .text())
                .contains("duties.long-range");
        assertThat(as("manager")
                        .get(DUTIES + "?from=2026-03-01&until=2026-02-01")
                        .status())
                .isEqualTo(422);
    }

    /** Whoever was signed in may have been too long. */
    private void itIs(String instant) {
        clock.set(Instant.parse(instant));
        signedIn.clear();
    }

    private PersonId person(String login, @Nullable TeamId in, Rank rank, ShippedRole role) {
        var wanted = NewPerson.named(login)
                .withPosition(organisation.shippedPosition(rank))
                .joining(LocalDate.of(2020, 1, 1))
                .withRoles(Set.of(people.role(role)));
        var id = people.add(in == null ? wanted.inDepartment(service) : wanted.inTeam(in));
        accounts.setLogin(id, login);
        accounts.setPassword(id, PASSWORD, false);
        ids.put(login, id);
        return id;
    }

    private PersonId id(String who) {
        return Objects.requireNonNull(ids.get(who));
    }

    private void fill(PersonId person, Rank rank) {
        people.change(
                person,
                new PersonChange("neighbour", null, null, null, organisation.shippedPosition(rank), null),
                jdbc.sql("select version from staff.people where id = :id")
                        .param("id", person.value())
                        .query(Long.class)
                        .single());
    }

    /** A duty of one person that begins today and needs evidence. */
    private long duty(String owner, int dueDays) {
        var draft = new HashMap<>(weekly("PERSON", id(owner)));
        draft.put("recurrence", Map.of("every", "WEEK", "weekdays", List.of("MONDAY"), "month", 1));
        draft.put("dueDays", dueDays);
        var template = added(draft);
        return jdbc.sql("select id from planning.duties where template_id = :id and start_day = :today")
                .param("id", template.path("id").asLong())
                .param("today", TODAY)
                .query(Long.class)
                .single();
    }

    private static Map<String, Object> weekly(String kind, @Nullable PersonId person) {
        var assignee = new HashMap<String, Object>(Map.of("kind", kind));
        assignee.put("person", person == null ? null : person.value());
        return Map.of(
                "name",
                "核对样品",
                "recurrence",
                Map.of("every", "WEEK", "weekdays", List.of("FRIDAY"), "month", 1),
                "dueDays",
                0,
                "evidence",
                true,
                "assignee",
                assignee);
    }

    private static Map<String, Object> draftOf(JsonNode template) {
        return Map.of(
                "name",
                template.path("name").asString(),
                "about",
                template.path("about").asString(),
                "recurrence",
                template.path("recurrence"),
                "dueDays",
                template.path("dueDays").asInt(),
                "evidence",
                template.path("evidence").asBoolean(),
                "assignee",
                template.path("assignee"));
    }

    private JsonNode added(Map<String, Object> draft) {
        return as("manager").post(TEMPLATES, draft).expecting(201).json();
    }

    private static Map<String, Object> evidence() {
        return Map.of("links", List.of("https://wiki.example/reports/1"));
    }

    private Answer done(String who, long duty, Map<String, ?> report) {
        return at(who, duty).put(of(duty) + "/completion", report);
    }

    private Answer excuse(String who, long duty, String reason) {
        return at(who, duty).put(of(duty) + "/excuse", Map.of("reason", reason));
    }

    private Answer offer(String who, long duty, String to) {
        return at(who, duty).put(of(duty) + "/handover", Map.of("to", id(to).value()));
    }

    private void handOver(String who, long duty, String to) {
        offer(who, duty, to).expecting(200);
        at(to, duty).put(of(duty) + "/handover/acceptance", null).expecting(200);
    }

    private JsonNode page(String who, long duty) {
        return as(who).get(of(duty)).expecting(200).json();
    }

    private String standing(String who, long duty) {
        return page(who, duty).path("duty").path("standing").asString();
    }

    private List<JsonNode> month(String who, String from, String until) {
        var duties = as(who).get(DUTIES + "?from=" + from + "&until=" + until)
                .expecting(200)
                .json()
                .path("duties");
        return StreamSupport.stream(duties.spliterator(), false).toList();
    }

    private Set<String> namesOf(String who) {
        var names = new HashSet<String>();
        for (var from : List.of("2026-03-01", "2026-05-01")) {
            month("manager", from, LocalDate.parse(from).plusDays(61).toString()).stream()
                    .filter(duty -> duty.path("owner").path("id").asLong() == id(who).value())
                    .forEach(duty -> names.add(duty.path("name").asString()));
        }
        return names;
    }

    private List<String> starts(JsonNode template) {
        return jdbc.sql("select start_day from planning.duties where template_id = :id order by start_day")
                .param("id", template.path("id").asLong())
                .query((row, n) -> row.getString(1))
                .list();
    }

    private @Nullable Double figure(String who) {
        var asked = FigureQuery.of(
                FactFilter.of(LocalDate.of(2026, 3, 1), LocalDate.of(2026, 3, 31))
                        .ofPeople(List.of(id(who))),
                DutyMeasures.ON_TIME);
        return figures.table(asked, Locale.ROOT).total().getFirst().value();
    }

    private PersonId missedBy(long duty) {
        return new PersonId(jdbc.sql("""
                select person_id
                  from metrics.facts
                 where source_id = :duty
                   and superseded_at is null
                   and numerator = 0""").param("duty", duty).query(Long.class).single());
    }

    private List<String> rules() {
        var rules = new ArrayList<String>();
        as("supervisor")
                .get("/api/v1/figures/duties_on_time/facts?from=2026-03-01&until=2026-03-31")
                .expecting(200)
                .json()
                .findValues("rule")
                .forEach(rule -> rules.add(rule.asString()));
        return rules;
    }

    private List<LocalDate> days() {
        return jdbc.sql(
                        "select business_day from metrics.facts where superseded_at is null and occurred_at < '2026-03-03'")
                .query((row, n) -> row.getObject(1, LocalDate.class))
                .list();
    }

    private List<String> audited(long duty) {
        return jdbc.sql(
                        "select action from platform.audit_entries where subject_kind = 'duty' and subject_id = :id order by id")
                .param("id", duty)
                .query((row, n) -> row.getString(1))
                .list();
    }

    private long count() {
        return jdbc.sql("select count(*) from planning.duties")
                .query(Long.class)
                .single();
    }

    private Facts.Changed rebuilt() {
        return Objects.requireNonNull(transaction.execute(
                status -> facts.reconcileRange(DutyMeasures.SOURCE, 0, Long.MAX_VALUE, source.after(0, 10_000))));
    }

    private static String of(long duty) {
        return DUTIES + "/" + duty;
    }

    private static String of(JsonNode template) {
        return TEMPLATES + "/" + template.path("id").asLong();
    }

    private static String file(long duty, JsonNode file) {
        return of(duty) + "/attachments/" + file.path("id").asLong();
    }

    private Client at(String who, long duty) {
        long version = jdbc.sql("select version from planning.duties where id = :id")
                .param("id", duty)
                .query(Long.class)
                .single();
        return as(who).with("If-Match", "\"" + version + "\"");
    }

    private Client versioned(String who, JsonNode template) {
        return as(who).with("If-Match", "\"" + template.path("version").asLong() + "\"");
    }

    private Client as(String who) {
        return signedIn.computeIfAbsent(who, login -> {
            var client = clients.anonymous();
            client.post("/api/v1/session", Map.of("login", login, "password", PASSWORD))
                    .expecting(200);
            return client;
        });
    }
}
