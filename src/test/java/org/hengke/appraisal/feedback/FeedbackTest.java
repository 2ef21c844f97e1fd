package org.hengke.appraisal.feedback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.hengke.cases.Actor;
import org.hengke.cases.CaseType;
import org.hengke.cases.Cases;
import org.hengke.cases.Channel;
import org.hengke.cases.Opening;
import org.hengke.metrics.FactDraft;
import org.hengke.metrics.FactSource;
import org.hengke.metrics.Facts;
import org.hengke.metrics.MeasureCode;
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
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;

/** Superiors write notes, colleagues praise one another, and each reads what is meant for them. */
@DatabaseTest
@TestInstance(Lifecycle.PER_CLASS)
class FeedbackTest {

    private static final String FEEDBACK = "/api/v1/feedback";

    private final ApplicationContext program;
    private final Clients clients;
    private final People people;
    private final Accounts accounts;
    private final JdbcClient jdbc;
    private final TestClock clock;
    private final Map<String, PersonId> ids = new HashMap<>();
    private final Map<String, Client> callers = new HashMap<>();
    private TeamId one = new TeamId(0);
    private TeamId two = new TeamId(0);

    FeedbackTest(
            ApplicationContext program,
            Clients clients,
            People people,
            Accounts accounts,
            JdbcClient jdbc,
            TestClock clock) {
        this.program = program;
        this.clients = clients;
        this.people = people;
        this.accounts = accounts;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @BeforeAll
    void aDepartmentOfTwoTeams() {
        var organisation = program.getBean(Organisation.class);
        var service = organisation.addDepartment("客服部", null, null);
        one = organisation.addTeam("售后一组", service, null);
        two = organisation.addTeam("售后二组", service, null);
        organisation.setHead(service, person("manager", null, ShippedRole.MANAGER));
        organisation.setLead(one, person("lead", one, ShippedRole.SUPERVISOR));
        organisation.setLead(two, person("neighbour", two, ShippedRole.SUPERVISOR));
        person("li", one, ShippedRole.AGENT);
        person("wang", one, ShippedRole.AGENT);
        person("stranger", two, ShippedRole.AGENT);
    }

    private PersonId person(String name, @Nullable TeamId team, ShippedRole role) {
        var draft = NewPerson.named(name).joining(LocalDate.of(2020, 1, 1)).withRoles(Set.of(people.role(role)));
        var id = people.add(team == null ? draft : draft.inTeam(team));
        ids.put(name, id);
        return id;
    }

    private PersonId id(String name) {
        return ids.getOrDefault(name, new PersonId(0));
    }

    private Client as(String name) {
        return callers.computeIfAbsent(
                name, k -> clients.anonymous().withToken(accounts.issueToken(id(k), "feedback", null)));
    }

    private static String of(PersonId person) {
        return "/api/v1/people/" + person + "/feedback";
    }

    private Answer write(String author, String receiver, String sort, String words) {
        return as(author).post(of(id(receiver)), Map.of("sort", sort, "words", words));
    }

    private long written(String author, String receiver, String sort, String words) {
        return write(author, receiver, sort, words)
                .expecting(201)
                .json()
                .path("id")
                .asLong();
    }

    private List<String> wordsSeen(String viewer, String receiver) {
        return as(viewer)
                .get(of(id(receiver)))
                .expecting(200)
                .json()
                .path("items")
                .valueStream()
                .map(item -> item.path("words").asString())
                .toList();
    }

    private static void refused(Answer answer, int status, String code) {
        assertThat(answer.expecting(status).code()).isEqualTo(code);
    }

    @Test
    void aNoteIsReadByItsReceiverItsAuthorAndThoseAboveAndByNobodyElse() {
        var words = "下午三点的那通电话处理得稳，请留意首响。";
        long note = written("lead", "li", "NOTE", words);

        for (var reader : List.of("li", "lead", "manager")) {
            assertThat(wordsSeen(reader, "li")).contains(words);
            as(reader).get(FEEDBACK + "/" + note).expecting(200);
        }
        for (var other : List.of("wang", "stranger", "neighbour")) {
            assertThat(wordsSeen(other, "li")).doesNotContain(words);
            refused(as(other).get(FEEDBACK + "/" + note), 404, "feedback.not-found");
            refused(as(other).put(FEEDBACK + "/" + note + "/reading", null), 404, "feedback.not-found");
            refused(
                    as(other).put(FEEDBACK + "/" + note + "/answer", Map.of("words", "替他回复")),
                    404,
                    "feedback.not-found");
            refused(
                    as(other).put(FEEDBACK + "/" + note + "/withdrawal", Map.of("reason", "看不惯")),
                    404,
                    "feedback.not-found");
        }
        refused(
                as("manager").put(FEEDBACK + "/" + note + "/answer", Map.of("words", "好")),
                403,
                "feedback.not-for-you");
        refused(
                as("manager").put(FEEDBACK + "/" + note + "/withdrawal", Map.of("reason", "不妥")),
                403,
                "feedback.not-your-words");
    }

    @Test
    void praiseOfAnyColleagueIsReadByTheReceiversTeam() {
        long praise = written("stranger", "li", "PRAISE", "替我们组顶了一个班，谢谢！");
        for (var reader : List.of("li", "wang", "lead", "manager", "stranger")) {
            assertThat(wordsSeen(reader, "li")).contains("替我们组顶了一个班，谢谢！");
        }
        refused(as("neighbour").get(FEEDBACK + "/" + praise), 404, "feedback.not-found");
    }

    @Test
    void onlySuperiorsWriteNotesAndNobodyWritesToOneself() {
        refused(write("wang", "li", "NOTE", "你该快点"), 403, "feedback.not-yours");
        refused(write("neighbour", "li", "NOTE", "你该快点"), 403, "feedback.not-yours");
        refused(write("li", "li", "PRAISE", "我真棒"), 403, "feedback.not-oneself");
        refused(write("lead", "lead", "NOTE", "备忘"), 403, "feedback.not-oneself");
        assertThat(as("wang").get(of(id("li")) + "/acts").json().path("notes").asBoolean())
                .isFalse();
        assertThat(as("wang").get(of(id("li")) + "/acts").json().path("praise").asBoolean())
                .isTrue();
        assertThat(as("lead").get(of(id("li")) + "/acts").json().path("notes").asBoolean())
                .isTrue();
        assertThat(as("lead")
                        .get(of(id("lead")) + "/acts")
                        .json()
                        .path("praise")
                        .asBoolean())
                .isFalse();
        assertThatThrownBy(() -> jdbc.sql("""
                        insert into appraisal.feedback (person_id, author_id, sort, words, written_at)
                        values (:li, :li, 'PRAISE', '我真棒', now())""").param("li", id("li").value()).update())
                .hasMessageContaining("feedback_is_for_another");
    }

    @Test
    void theReceiverHasItUnreadMarksItReadAndAnswersOnce() {
        long note = written("lead", "wang", "NOTE", "明天晨会请讲讲退换货案例。");
        assertThat(unread("wang")).contains(note);
        assertThat(unread("lead")).doesNotContain(note);

        var read = as("wang").put(FEEDBACK + "/" + note + "/reading", null).expecting(200);
        assertThat(read.json().path("readAt").asString())
                .isEqualTo(clock.instant().toString());
        assertThat(unread("wang")).doesNotContain(note);
        as("wang").put(FEEDBACK + "/" + note + "/reading", null).expecting(200);

        var answer = FEEDBACK + "/" + note + "/answer";
        as("wang").put(answer, Map.of("words", "好的，我准备两个案例。")).expecting(200);
        as("wang").put(answer, Map.of("words", "好的，我准备两个案例。")).expecting(200);
        refused(as("wang").put(answer, Map.of("words", "又想了想")), 409, "feedback.already-answered");
        var seen = as("lead").get(FEEDBACK + "/" + note).expecting(200).json();
        assertThat(seen.path("answer").asString()).isEqualTo("好的，我准备两个案例。");
        assertThat(seen.path("own").asBoolean()).isTrue();
        assertThat(seen.path("mine").asBoolean()).isFalse();
        assertThat(audited(note)).containsExactly("feedback.written", "feedback.answered");
    }

    @Test
    void ofTwoAnswersAtOnceOneStays() throws Exception {
        for (int round = 0; round < 5; round++) {
            var answer = FEEDBACK + "/" + written("lead", "li", "NOTE", "第 " + round + " 次") + "/answer";
            as("li");
            var start = new CountDownLatch(1);
            try (var threads = Executors.newFixedThreadPool(2)) {
                var answers = Stream.of("先到", "后到")
                        .map(words -> threads.submit(() -> {
                            start.await();
                            return as("li").put(answer, Map.of("words", words)).status();
                        }))
                        .toList();
                start.countDown();
                assertThat(List.of(answers.get(0).get(), answers.get(1).get())).containsExactlyInAnyOrder(200, 409);
            }
        }
    }

    @Test
    void theAuthorWithdrawsWithAReasonAndItIsGoneFromThePage() {
        long note = written("lead", "li", "NOTE", "这条写错了人");
        var withdrawal = FEEDBACK + "/" + note + "/withdrawal";
        assertThat(as("lead")
                        .put(withdrawal, Map.of("reason", " "))
                        .expecting(422)
                        .text())
                .contains("feedback.words-needed");
        as("lead").put(withdrawal, Map.of("reason", "写错了人")).expecting(204);

        for (var reader : List.of("li", "lead", "manager")) {
            assertThat(wordsSeen(reader, "li")).doesNotContain("这条写错了人");
            refused(as(reader).get(FEEDBACK + "/" + note), 404, "feedback.not-found");
        }
        assertThat(unread("li")).doesNotContain(note);
        refused(as("lead").put(withdrawal, Map.of("reason", "再来")), 404, "feedback.not-found");
        assertThat(audited(note)).containsExactly("feedback.written", "feedback.withdrawn");
        for (var change : List.of(
                "update appraisal.feedback set words = '改过' where id = :id",
                "update appraisal.feedback set withdrawn_at = null, withdrawn_reason = null where id = :id",
                "update appraisal.feedback set author_id = person_id where id = :id",
                "delete from appraisal.feedback where id = :id")) {
            assertThatThrownBy(() -> jdbc.sql(change).param("id", note).update())
                    .hasMessageContaining("feedback stays as it was written");
        }
    }

    @Test
    void whoAuditsReadsWhatWasWithdrawnAndIsSeenReadingIt() {
        person("auditor", null, ShippedRole.ADMINISTRATOR);
        long note = written("lead", "wang", "NOTE", "气头上写的");
        as("lead")
                .put(FEEDBACK + "/" + note + "/withdrawal", Map.of("reason", "话说重了"))
                .expecting(204);
        var path = of(id("wang")) + "/withdrawn";

        for (var reader : List.of("wang", "lead", "neighbour", "li", "stranger")) {
            as(reader).get(path).expecting(403);
        }
        assertThat(looks("wang")).isZero();

        for (var reader : List.of("auditor", "manager")) {
            var seen = as(reader).get(path).expecting(200).json().path("items");
            assertThat(seen).hasSize(1);
            var one = seen.path(0);
            assertThat(one.path("feedback").path("words").asString()).isEqualTo("气头上写的");
            assertThat(one.path("feedback").path("author").path("name").asString())
                    .isEqualTo("lead");
            assertThat(one.path("reason").asString()).isEqualTo("话说重了");
        }
        assertThat(looks("wang")).isEqualTo(2);

        assertThat(as("auditor").get(of(id("stranger")) + "/withdrawn").json().path("items"))
                .isEmpty();
        assertThat(looks("stranger")).as("nothing was there to see").isZero();
        refused(as("manager").get(of(id("manager")) + "/withdrawn"), 403, "feedback.withdrawn-own");
        as("auditor").get(of(new PersonId(999_999)) + "/withdrawn").expecting(404);
    }

    private long looks(String whose) {
        return jdbc.sql("""
                select count(*)
                  from platform.audit_entries
                 where action = 'feedback.withdrawn-viewed'
                   and viewing
                   and subject_id = :person""")
                .param("person", id(whose).value())
                .query(Long.class)
                .single();
    }

    @Test
    void wordsAreTakenAsTheyAreUpToTwoThousandCharacters() {
        var script = "<script>alert('你好')</script> & <img src=x onerror=alert(1)>";
        long note = written("lead", "li", "NOTE", script);
        assertThat(as("li").get(FEEDBACK + "/" + note).json().path("words").asString())
                .isEqualTo(script);

        var longest = "好".repeat(1_999) + "😀";
        written("lead", "li", "NOTE", longest);
        for (var wrong : List.of(longest + "！", "", " \n ")) {
            assertThat(write("lead", "li", "NOTE", wrong).expecting(422).text())
                    .contains(wrong.isBlank() ? "feedback.words-needed" : "feedback.words-too-long");
        }
        assertThat(write("lead", "li", "SHOUT", "喂").status()).isEqualTo(422);
    }

    @Test
    void theSameKeyWritesOnce() {
        var client = as("lead").with("Idempotency-Key", "note-1");
        var wanted = Map.of("sort", "NOTE", "words", "只写一次");
        long first = client.post(of(id("li")), wanted)
                .expecting(201)
                .json()
                .path("id")
                .asLong();
        long again = client.post(of(id("li")), wanted)
                .expecting(201)
                .json()
                .path("id")
                .asLong();
        assertThat(again).isEqualTo(first);
        assertThat(wordsSeen("li", "li")).containsOnlyOnce("只写一次");
        refused(client.post(of(id("wang")), wanted), 409, "platform.idempotency-key-reused");
    }

    @Test
    void whatItIsAboutMustBeSeenByTheAuthorAndByTheReceiver() {
        var cases = program.getBean(Cases.class);
        long own = aCase(cases, "li", one);
        long strangers = aCase(cases, "stranger", two);

        var seen = about("lead", "li", "CASE", own).expecting(201).json();
        var shown =
                as("li").get(FEEDBACK + "/" + seen.path("id").asLong()).json().path("about");
        assertThat(shown.path("shown").path("path").asString()).isEqualTo("/cases/" + own);
        assertThat(shown.path("shown").path("title").asString()).isEqualTo("退款没到账");

        assertThat(about("lead", "li", "CASE", strangers).expecting(422).text()).contains("feedback.no-such-subject");
        assertThat(about("manager", "li", "CASE", strangers).expecting(422).text())
                .contains("feedback.not-openable");
        assertThat(about("manager", "li", "CASE", 987_654_321).expecting(422).text())
                .contains("feedback.no-such-subject");

        long fact = aFact("li", one);
        var noted = about("lead", "li", "FACT", fact).expecting(201).json();
        assertThat(as("li").get(FEEDBACK + "/" + noted.path("id").asLong())
                        .json()
                        .path("about")
                        .path("shown")
                        .path("path")
                        .asString())
                .isEqualTo("/figures/satisfaction/facts?from=2026-03-01&until=2026-03-01&person=" + id("li"));
        assertThat(about("wang", "li", "FACT", fact, "PRAISE").expecting(422).text())
                .contains("feedback.no-such-subject");
        assertThat(about("lead", "wang", "FACT", fact).expecting(422).text()).contains("feedback.not-openable");

        long goal = as("manager")
                .post(
                        "/api/v1/goals",
                        Map.of(
                                "measure",
                                "satisfaction",
                                "subjectKind",
                                "TEAM",
                                "subjectId",
                                one.value(),
                                "span",
                                "MONTH",
                                "first",
                                "2026-03-01",
                                "target",
                                0.9))
                .expecting(201)
                .json()
                .path("id")
                .asLong();
        about("lead", "li", "GOAL", goal).expecting(201);
        assertThat(about("manager", "stranger", "GOAL", goal).expecting(422).text())
                .contains("feedback.not-openable");
        assertThat(about("lead", "li", "GOAL", -1).expecting(422).text()).contains("feedback.no-such-subject");
    }

    @Test
    void erasingAPersonErasesTheWordsTheyReceivedAndWrote() {
        var leaver = person("leaver", one, ShippedRole.AGENT);
        long received = written("lead", "leaver", "NOTE", "祝前程似锦");
        as("leaver")
                .put(FEEDBACK + "/" + received + "/answer", Map.of("words", "谢谢组长"))
                .expecting(200);
        long wrote = written("leaver", "li", "PRAISE", "感谢带教");
        people.deactivate(leaver);
        assertThat(wordsSeen("lead", "leaver")).containsExactly("祝前程似锦");
        refused(write("lead", "leaver", "NOTE", "还在吗"), 409, "feedback.left");

        people.erase(leaver);

        assertThat(wordsSeen("lead", "leaver")).isEmpty();
        assertThat(wordsSeen("li", "li")).doesNotContain("感谢带教");
        for (long one : List.of(received, wrote)) {
            assertThat(jdbc.sql("select count(*) from appraisal.feedback where id = :id and words is null"
                                    + " and answer is null and written_at is not null")
                            .param("id", one)
                            .query(Long.class)
                            .single())
                    .isOne();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/people/987654321/feedback", "/api/v1/people/-1/feedback/acts", FEEDBACK + "/0"})
    void whatIsNotThereIsNotFound(String path) {
        as("manager").get(path).expecting(404);
    }

    @Test
    void pagesGoOnWhereTheLastOneEnded() {
        var reader = person("reader", two, ShippedRole.AGENT);
        assertThat(reader).isNotNull();
        for (int i = 1; i <= 5; i++) {
            written("neighbour", "reader", "NOTE", "第" + i + "条");
        }
        var first = as("reader").get(of(id("reader")) + "?limit=3").json();
        var second = as("reader")
                .get(of(id("reader")) + "?limit=3&after=" + first.path("after").asString())
                .json();
        assertThat(Stream.concat(
                                first.path("items").valueStream(),
                                second.path("items").valueStream())
                        .map(item -> item.path("words").asString()))
                .containsExactly("第5条", "第4条", "第3条", "第2条", "第1条");
        assertThat(second.path("after").isString()).isFalse();
    }

    private List<Long> unread(String who) {
        return as(who).get(FEEDBACK + "/unread")
                .expecting(200)
                .json()
                .valueStream()
                .map((JsonNode item) -> item.path("id").asLong())
                .toList();
    }

    private Answer about(String author, String receiver, String kind, long id) {
        return about(author, receiver, kind, id, "NOTE");
    }

    private Answer about(String author, String receiver, String kind, long id, String sort) {
        return as(author)
                .post(of(id(receiver)), Map.of("sort", sort, "words", "看看这个", "about", Map.of("kind", kind, "id", id)));
    }

    private long aCase(Cases cases, String owner, TeamId team) {
        return cases.open(
                        Opening.of(CaseType.INQUIRY, "退款没到账", "三天了", Channel.EMAIL)
                                .withAssignee(id(owner), team),
                        Actor.customer(),
                        List.of())
                .id()
                .value();
    }

    private long aFact(String whose, TeamId team) {
        var at = clock.instant().minusSeconds(86_400);
        var draft = FactDraft.of(new MeasureCode("satisfaction"), at, 0, 1)
                .by(id(whose), team)
                .because("not-satisfied", 2);
        program.getBean(TransactionTemplate.class)
                .executeWithoutResult(_ ->
                        program.getBean(Facts.class).insert(new FactSource("test-feedback", 1, at), List.of(draft)));
        return jdbc.sql("select id from metrics.facts where source_kind = 'test-feedback'")
                .query(Long.class)
                .single();
    }

    private List<String> audited(long id) {
        return jdbc.sql("""
                select action
                  from platform.audit_entries
                 where subject_kind = 'feedback'
                   and subject_id = :id
                 order by id""").param("id", id).query((row, n) -> row.getString(1)).list();
    }
}
