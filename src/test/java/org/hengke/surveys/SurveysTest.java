package org.hengke.surveys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Base64;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.hengke.cases.Actor;
import org.hengke.cases.CaseId;
import org.hengke.cases.Outcome;
import org.hengke.cases.internal.CaseKeeper;
import org.hengke.channels.PortalLinks;
import org.hengke.staff.Accounts;
import org.hengke.staff.NewPerson;
import org.hengke.staff.Organisation;
import org.hengke.staff.People;
import org.hengke.staff.PersonId;
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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;

/** Customers rate what was done for them, from the page behind their link to the figure of who served. */
@DatabaseTest
@TestInstance(Lifecycle.PER_CLASS)
class SurveysTest {

    private static final String PASSWORD = "correct horse battery";
    private static final String PLAN = "/api/v1/settings/surveys";

    private final Clients clients;
    private final CaseKeeper keeper;
    private final PortalLinks links;
    private final Surveys surveys;
    private final People people;
    private final Accounts accounts;
    private final Organisation organisation;
    private final TestClock clock;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    private final Map<String, Client> signedIn = new HashMap<>();
    private Actor.Person li = new Actor.Person(new PersonId(0), null);
    private Client customer;

    SurveysTest(
            Clients clients,
            CaseKeeper keeper,
            PortalLinks links,
            Surveys surveys,
            People people,
            Accounts accounts,
            Organisation organisation,
            TestClock clock,
            JdbcClient jdbc,
            TransactionTemplate transaction) {
        this.clients = clients;
        this.keeper = keeper;
        this.links = links;
        this.surveys = surveys;
        this.people = people;
        this.accounts = accounts;
        this.organisation = organisation;
        this.clock = clock;
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.customer = clients.anonymous();
    }

    @BeforeAll
    void department() {
        var service = organisation.addDepartment("客服部", null, null);
        var team = organisation.addTeam("售后一组", service, null);
        var other = organisation.addTeam("售后二组", service, null);
        person("manager", team, ShippedRole.MANAGER);
        person("supervisor", team, ShippedRole.SUPERVISOR);
        person("stranger", other, ShippedRole.SUPERVISOR);
        li = new Actor.Person(person("agent", team, ShippedRole.AGENT), team);
    }

    @BeforeEach
    void comeFromSomewhereElse() {
        var bits = UUID.randomUUID().getLeastSignificantBits();
        customer = from("10.%d.%d.%d".formatted(bits & 255, bits >>> 8 & 255, bits >>> 16 & 255));
    }

    @AfterEach
    void planAsShipped() {
        surveys.plan(SurveyPlan.USUAL, surveys.plan().version());
        jdbc.sql("truncate surveys.requests, surveys.responses, metrics.facts").update();
        signedIn.clear();
    }

    @Test
    void aRatingGivenOverTheLinkIsAFactOfWhoServed() {
        var token = resolved("发票抬头写错了");

        assertThat(rating(token).path("asked").asBoolean()).isTrue();
        var given = rate(token, 5, "很快就改好了").expecting(200).json();

        assertThat(given.path("score").asInt()).isEqualTo(5);
        assertThat(given.path("asked").asBoolean()).isFalse();
        assertThat(facts("satisfaction"))
                .containsExactly(new Counted(1, 1, li.person().value(), "satisfied"));
        assertThat(facts("rating"))
                .containsExactly(new Counted(500, 1, li.person().value(), "rated"));
        assertThat(facts("survey_response_rate"))
                .containsExactly(new Counted(1, 1, li.person().value(), "answered"));
    }

    @Test
    void satisfactionIsFoursAndFivesAmongValidRatings() {
        for (int score : List.of(5, 4, 3, 1)) {
            var _ = rate(resolved("第 " + score + " 件"), score, null).expecting(200);
        }
        resolved("没有评价的一件");

        var day = LocalDate.ofInstant(clock.instant(), clock.getZone());
        var total = as("manager")
                .get("/api/v1/figures?measure=satisfaction&measure=rating&measure=survey_response_rate&from=%s&until=%s"
                        .formatted(day, day))
                .expecting(200)
                .json()
                .path("total");

        assertThat(total.path(0).path("numerator").asLong()).isEqualTo(2);
        assertThat(total.path(0).path("denominator").asLong()).isEqualTo(4);
        assertThat(total.path(1).path("value").asDouble()).isEqualTo(3.25);
        assertThat(total.path(2).path("numerator").asLong()).isEqualTo(4);
        assertThat(total.path(2).path("denominator").asLong()).isEqualTo(5);
    }

    @Test
    void aChangedAnswerIsKeptButTheFirstCounts() {
        var token = resolved("物流慢");
        rate(token, 4, null).expecting(200);

        rate(token, 1, "想了想还是不满意").expecting(200);

        var responses = seenBy("supervisor", token).path(0).path("responses");
        assertThat(responses.findValuesAsString("score")).containsExactly("4", "1");
        assertThat(responses.path(0).path("flags")).isEmpty();
        assertThat(responses.path(1).path("flags").path(0).asString()).isEqualTo("duplicate");
        assertThat(responses.path(1).path("low").asBoolean())
                .as("what does not count calls for nothing")
                .isFalse();
        assertThat(rating(token).path("score").asInt()).isEqualTo(4);
        assertThat(facts("satisfaction")).extracting(Counted::numerator).containsExactly(1L);
    }

    @Test
    void sentTwiceIsOneAnswer() {
        var token = resolved("手一抖点了两下");
        customer = customer.with("Idempotency-Key", UUID.randomUUID().toString());

        rate(token, 3, "还行").expecting(200);
        rate(token, 3, "还行").expecting(200);

        assertThat(seenBy("supervisor", token).path(0).path("responses")).hasSize(1);
    }

    @Test
    void ofManyAtOnceExactlyOneCounts() throws Exception {
        var token = resolved("两部手机同时评价");
        try (var pool = Executors.newFixedThreadPool(4)) {
            for (var answer : pool.invokeAll(Collections.nCopies(4, (Callable<Answer>) () -> rate(token, 5, null)))) {
                answer.resultNow().expecting(200);
            }
        }

        var flags = IntStream.range(0, 4)
                .mapToObj(n -> seenBy("supervisor", token)
                        .path(0)
                        .path("responses")
                        .path(n)
                        .path("flags"));
        assertThat(flags.filter(JsonNode::isEmpty)).hasSize(1);
        assertThat(facts("satisfaction")).hasSize(1);
    }

    @Test
    void twoNodesThatHearOfOneResolutionAtOnceAskOnce() throws Exception {
        for (var round : List.of(1, 2, 3, 4, 5)) {
            var id = links.open(resolved("两个节点同时收到，第 " + round + " 次"));
            var at = surveys.latest(id).orElseThrow().request().askedAt();
            jdbc.sql("truncate surveys.requests, surveys.responses, metrics.facts")
                    .update();
            var together = new CyclicBarrier(2);
            Callable<Optional<RequestId>> node = () -> {
                together.await();
                return surveys.ask(id, at);
            };

            try (var pool = Executors.newFixedThreadPool(2)) {
                assertThat(pool.invokeAll(List.of(node, node)).stream()
                                .map(Future::resultNow)
                                .filter(Optional::isPresent))
                        .hasSize(1);
            }
            assertThat(surveys.ofCase(id)).hasSize(1);
            assertThat(facts("survey_response_rate")).hasSize(1);
        }
    }

    @Test
    void aCustomerWithTwoCasesResolvedAtOnceIsAskedOnce() throws Exception {
        var phone = freshPhone();
        var first = links.open(resolved("第一件", phone));
        var other = raised("第二件", phone);
        resolve(other);
        var second = links.open(other);
        var at = clock.instant();
        await().until(() -> jdbc.sql("select count(*) from event_publication where completion_date is null")
                        .query(Long.class)
                        .single()
                == 0);
        for (int round = 0; round < 5; round++) {
            jdbc.sql("truncate surveys.requests, surveys.responses, metrics.facts")
                    .update();
            var together = new CyclicBarrier(2);
            try (var pool = Executors.newFixedThreadPool(2)) {
                var asked = pool.invokeAll(List.<Callable<Optional<RequestId>>>of(
                        () -> {
                            together.await();
                            return surveys.ask(first, at);
                        },
                        () -> {
                            together.await();
                            return surveys.ask(second, at);
                        }));
                assertThat(asked.stream().map(Future::resultNow).filter(Optional::isPresent))
                        .hasSize(1);
            }
        }
    }

    @Test
    void aNodeThatAsksWhileAnotherHasNotCommittedWaitsAndAsksNobody() throws Exception {
        var id = links.open(resolved("慢一步的节点"));
        var at = surveys.latest(id).orElseThrow().request().askedAt();
        jdbc.sql("truncate surveys.requests, surveys.responses, metrics.facts").update();

        try (var pool = Executors.newSingleThreadExecutor()) {
            var second = transaction.execute(_ -> {
                assertThat(surveys.ask(id, at)).isPresent();
                var asking = pool.submit(() -> surveys.ask(id, at));
                await().until(() -> asking.isDone() || somebodyWaits());
                return asking;
            });
            assertThat(second.get()).isEmpty();
        }
        assertThat(surveys.ofCase(id)).hasSize(1);
    }

    @Test
    void aForgedLinkRatesNothing() {
        var token = resolved("别人的工单");
        var bytes = Base64.getUrlDecoder().decode(token);
        bytes[bytes.length - 1] ^= 1;
        var forged = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);

        assertThat(rate(forged, 1, "恶意差评").expecting(404).code()).isEqualTo("channels.link-unknown");
        assertThat(customer.get("/api/v1/portal/cases/" + forged + "/rating").status())
                .isEqualTo(404);
        assertThat(seenBy("supervisor", token).path(0).path("responses")).isEmpty();
    }

    @Test
    void aLowRatingIsMarkedForThoseWhoMaySeeIt() {
        var token = resolved("修了三次没修好");
        rate(token, 2, "修了三次").expecting(200);

        var seen = seenBy("supervisor", token).path(0);
        assertThat(seen.path("person").path("name").asString()).isEqualTo("agent");
        assertThat(seen.path("responses").path(0).path("low").asBoolean()).isTrue();
        assertThat(seen.path("responses").path(0).path("comment").asString()).isEqualTo("修了三次");
        assertThat(seenBy("agent", token)).as("one's own").hasSize(1);
        assertThat(seenBy("stranger", token)).as("another team's").isEmpty();
    }

    @Test
    void whatStaffOrMachinesAnswerDoesNotCount() {
        var byStaff = resolved("同事代填");
        var body = Map.of("score", 5);
        as("agent").post("/api/v1/portal/cases/" + byStaff + "/rating", body).expecting(200);
        var tooFast = resolvedJustNow("秒回的好评");
        rate(tooFast, 5, null).expecting(200);

        assertThat(flagsOf(byStaff)).contains("by-staff");
        assertThat(flagsOf(tooFast)).contains("too-fast");
        assertThat(facts("satisfaction")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 6, -1, 100})
    void onlyOneToFiveIsAScore(int score) {
        var refused = rate(resolved("分数"), score, null).expecting(422).json();

        assertThat(refused.path("fields").path(0).path("code").asString()).isEqualTo("surveys.bad-score");
    }

    @Test
    void whatWasNotResolvedIsNotRated() {
        var token = raised("还在处理");

        assertThat(rating(token).path("asked").asBoolean()).isFalse();
        assertThat(rate(token, 5, null).expecting(409).code()).isEqualTo("surveys.not-asked");
    }

    @Test
    void spamLeavesNoFigure() {
        var token = resolved("后来发现是垃圾信息");
        rate(token, 1, null).expecting(200);
        var id = links.open(token);

        keeper.change(id, now -> {}, now -> now.reopen(li, clock.instant()));
        keeper.change(id, now -> {}, now -> now.markSpam(li, clock.instant()));

        await().untilAsserted(() -> assertThat(facts("satisfaction")).isEmpty());
        assertThat(seenBy("supervisor", token).path(0).path("excluded").asBoolean())
                .isTrue();
        assertThat(rate(token, 1, null).expecting(409).code()).isEqualTo("surveys.not-asked");
    }

    @Test
    void aCustomerIsLeftAloneForAWhile() {
        rate(resolved("第一件", "13900000001"), 5, null).expecting(200);
        var soon = raised("第二件", "13900000001");
        resolve(soon);
        assertThat(surveys.ask(links.open(soon), clock.instant())).isEmpty();

        clock.advance(Duration.ofDays(8));
        assertThat(rating(resolved("第三件", "13900000001")).path("asked").asBoolean())
                .isTrue();
    }

    @Test
    void thePlanSaysWhomToAskAndInWhichWords() {
        var before = as("manager").get(PLAN).expecting(200).json();
        assertThat(before.path("plan").path("daysBetween").asInt()).isEqualTo(7);

        change(plan(true, List.of("complaint"), 0, "这次处理您满意吗？", "收到，谢谢！")).expecting(200);
        var inquiry = raised("只问投诉");
        resolve(inquiry);
        assertThat(surveys.ask(links.open(inquiry), clock.instant())).isEmpty();

        change(plan(true, List.of("inquiry"), 0, "这次处理您满意吗？", "收到，谢谢！")).expecting(200);
        var first = resolved("第一件", "13900000002");
        var second = resolved("第二件", "13900000002");
        assertThat(rating(first).path("question").asString()).isEqualTo("这次处理您满意吗？");
        assertThat(rate(second, 5, null).json().path("thanks").asString()).isEqualTo("收到，谢谢！");

        change(plan(false, List.of(), 7, null, null)).expecting(200);
        var quiet = raised("关掉以后");
        resolve(quiet);
        assertThat(surveys.ask(links.open(quiet), clock.instant())).isEmpty();
        assertThat(rating(first).path("asked").asBoolean())
                .as("asked before, can still be answered")
                .isTrue();
    }

    @Test
    void aBadPlanIsRefusedInWords() {
        assertThat(change(plan(true, List.of(), -1, "长".repeat(81), null))
                        .expecting(422)
                        .json()
                        .path("fields")
                        .findValuesAsString("field"))
                .containsExactlyInAnyOrder("types", "daysBetween", "question");
        change(Map.of("enabled", true)).expecting(422);
        change(plan(true, List.of("inquiry"), 3, null, null)).expecting(200);
        assertThat(change(surveys.plan().version() - 1, plan(false, List.of(), 3, null, null))
                        .expecting(412)
                        .code())
                .isEqualTo("platform.setting-stale");
        as("agent").get(PLAN).expecting(403);
        as("supervisor")
                .with("If-Match", "\"1\"")
                .put(PLAN, plan(false, List.of(), 3, null, null))
                .expecting(403);
    }

    private Answer change(Object plan) {
        return change(surveys.plan().version(), plan);
    }

    private Answer change(long version, Object plan) {
        return as("manager").with("If-Match", "\"" + version + "\"").put(PLAN, plan);
    }

    private static Map<String, @Nullable Object> plan(
            boolean enabled, List<String> types, int days, @Nullable String question, @Nullable String thanks) {
        var plan = new HashMap<String, @Nullable Object>();
        plan.put("enabled", enabled);
        plan.put("types", types);
        plan.put("daysBetween", days);
        plan.put("question", question);
        plan.put("thanks", thanks);
        return plan;
    }

    private record Counted(
            long numerator,
            long denominator,
            long person,
            @Nullable String rule) {}

    private List<Counted> facts(String measure) {
        return jdbc.sql("""
                        select f.numerator, f.denominator, f.person_id, f.rule
                          from metrics.facts f
                          join metrics.measures m on m.id = f.measure_id
                         where m.code = :measure
                           and f.superseded_at is null""")
                .param("measure", measure)
                .query((row, n) -> new Counted(
                        row.getLong("numerator"),
                        row.getLong("denominator"),
                        row.getLong("person_id"),
                        row.getString("rule")))
                .list();
    }

    private List<String> flagsOf(String token) {
        return seenBy("supervisor", token)
                .path(0)
                .path("responses")
                .path(0)
                .path("flags")
                .valueStream()
                .map(JsonNode::asString)
                .toList();
    }

    private JsonNode seenBy(String who, String token) {
        return as(who).get("/api/v1/cases/" + links.open(token).value() + "/surveys")
                .expecting(200)
                .json();
    }

    private JsonNode rating(String token) {
        return customer.get("/api/v1/portal/cases/" + token + "/rating")
                .expecting(200)
                .json();
    }

    private Answer rate(String token, int score, @Nullable String comment) {
        return customer.post(
                "/api/v1/portal/cases/" + token + "/rating",
                comment == null ? Map.of("score", score) : Map.of("score", score, "comment", comment));
    }

    private String resolved(String text) {
        return resolved(text, freshPhone());
    }

    /** A case that was raised, answered and resolved, and about which the customer was asked a while ago. */
    private String resolved(String text, String phone) {
        var token = raised(text, phone);
        resolve(token);
        asked(links.open(token));
        clock.advance(Duration.ofMinutes(10));
        return token;
    }

    private boolean somebodyWaits() {
        return jdbc.sql("""
                select exists (
                    select
                      from pg_stat_activity
                     where datname = current_database()
                       and wait_event_type = 'Lock')""").query(Boolean.class).single();
    }

    private String resolvedJustNow(String text) {
        var token = raised(text);
        resolve(token);
        asked(links.open(token));
        return token;
    }

    private void asked(CaseId id) {
        await().until(() -> surveys.latest(id).isPresent());
    }

    private void resolve(String token) {
        var id = links.open(token);
        clock.advance(Duration.ofMinutes(5));
        keeper.change(id, now -> {}, now -> now.reply(li, clock.instant(), "已经处理好了。", false));
        keeper.change(id, now -> {}, now -> now.resolve(li, clock.instant(), Outcome.SOLVED, "已处理"));
    }

    private String raised(String text) {
        return raised(text, freshPhone());
    }

    private String raised(String text, String phone) {
        return customer.post(
                        "/api/v1/portal/cases",
                        Map.of("type", "inquiry", "name", "孙丽", "phone", phone, "order", "261101", "text", text))
                .expecting(201)
                .json()
                .path("token")
                .asString();
    }

    private static String freshPhone() {
        return "138%08d".formatted(Math.floorMod(UUID.randomUUID().getLeastSignificantBits(), 100_000_000L));
    }

    private PersonId person(String login, TeamId team, ShippedRole role) {
        var person = people.add(NewPerson.named(login)
                .inTeam(team)
                .joining(LocalDate.of(2020, 1, 1))
                .withRoles(Set.of(people.role(role))));
        accounts.setLogin(person, login);
        accounts.setPassword(person, PASSWORD, false);
        return person;
    }

    private Client as(String login) {
        return signedIn.computeIfAbsent(login, _ -> {
            var client = clients.anonymous();
            client.post("/api/v1/session", Map.of("login", login, "password", PASSWORD))
                    .expecting(200);
            return client;
        });
    }

    private Client from(String address) {
        return clients.anonymous().with("X-Forwarded-For", address);
    }
}
