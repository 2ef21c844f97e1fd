package org.hengke.appraisal.scorecards;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hengke.appraisal.scoring.Total;
import org.hengke.metrics.Breakdown;
import org.hengke.metrics.FactDraft;
import org.hengke.metrics.FactFilter;
import org.hengke.metrics.FactSource;
import org.hengke.metrics.Facts;
import org.hengke.metrics.Figure;
import org.hengke.metrics.FigureQuery;
import org.hengke.metrics.Figures;
import org.hengke.metrics.MeasureCode;
import org.hengke.staff.Accounts;
import org.hengke.staff.NewPerson;
import org.hengke.staff.Organisation;
import org.hengke.staff.People;
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
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Scorecards are edited, published and tried out over HTTP, by whom that is for. */
@DatabaseTest
@TestInstance(Lifecycle.PER_CLASS)
class ScorecardsTest {

    private static final String SCORECARDS = "/api/v1/scorecards";
    private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2026, 1, 31);

    /** As far back as there is data, and with a month that has none. */
    private static final LocalDate EARLIER = LocalDate.of(2025, 11, 16);

    private static final List<String> SHARES =
            List.of("satisfaction", "answered_in_standard", "first_contact_resolution", "resolved_in_time");

    private final Clients clients;
    private final Organisation organisation;
    private final People people;
    private final Accounts accounts;
    private final Facts facts;
    private final Figures figures;
    private final TransactionTemplate transaction;
    private final JdbcClient jdbc;
    private final JsonMapper json;
    private TeamId team = new TeamId(0);
    private TeamId otherTeam = new TeamId(0);
    private long department;
    private final List<PersonId> specialists = new ArrayList<>();
    private Client manager;
    private Client supervisor;
    private Client agent;
    private int made;

    ScorecardsTest(
            Clients clients,
            Organisation organisation,
            People people,
            Accounts accounts,
            Facts facts,
            Figures figures,
            TransactionTemplate transaction,
            JdbcClient jdbc,
            JsonMapper json) {
        this.clients = clients;
        this.organisation = organisation;
        this.people = people;
        this.accounts = accounts;
        this.facts = facts;
        this.figures = figures;
        this.transaction = transaction;
        this.jdbc = jdbc;
        this.json = json;
        manager = clients.anonymous();
        supervisor = clients.anonymous();
        agent = clients.anonymous();
    }

    @BeforeAll
    void colleagues() {
        var of = organisation.addDepartment("考核部", null, null);
        department = of.value();
        team = organisation.addTeam("考核一组", of, null);
        otherTeam = organisation.addTeam("考核二组", of, null);
        manager = signedIn(colleague(Rank.MANAGER, null, ShippedRole.MANAGER));
        var lead = colleague(Rank.SUPERVISOR, team, ShippedRole.SUPERVISOR);
        organisation.setLead(team, lead);
        supervisor = signedIn(lead);
        for (int i = 0; i < 8; i++) {
            specialists.add(colleague(Rank.SPECIALIST, i < 6 ? team : otherTeam, ShippedRole.AGENT));
        }
        agent = signedIn(specialists.getFirst());
        drawFacts(7);
    }

    private PersonId colleague(Rank rank, @Nullable TeamId in, ShippedRole role) {
        var person = NewPerson.named("同事" + ++made)
                .joining(LocalDate.of(2020, 1, 1))
                .withPosition(organisation.shippedPosition(rank))
                .withRoles(Set.of(people.role(role)));
        return people.add(
                in == null ? person.inDepartment(new org.hengke.staff.DepartmentId(department)) : person.inTeam(in));
    }

    private Client signedIn(PersonId person) {
        return clients.anonymous().withToken(accounts.issueToken(person, "scorecards " + ++made, null));
    }

    /** The last of the specialists has none. */
    private void drawFacts(long seed) {
        var random = new Random(seed);
        var at = FIRST.atTime(9, 0).toInstant(java.time.ZoneOffset.UTC);
        long source = 0;
        for (int p = 0; p < specialists.size() - 1; p++) {
            double good = 0.6 + 0.4 * random.nextDouble();
            int each = p == 1 ? 4 : 15 + random.nextInt(40);
            for (int i = 0; i < each; i++) {
                var when = at.plus(Duration.ofHours(random.nextInt(29 * 24)));
                var drafts = new ArrayList<FactDraft>();
                for (var share : SHARES) {
                    drafts.add(FactDraft.of(new MeasureCode(share), when, random.nextDouble() < good ? 1 : 0, 1));
                }
                drafts.add(FactDraft.of(new MeasureCode("first_response_time"), when, 600 + random.nextInt(18_000), 1));
                drafts.add(FactDraft.of(new MeasureCode("reopen_rate"), when, random.nextInt(8) == 0 ? 1 : 0, 1));
                drafts.add(FactDraft.of(new MeasureCode("handled"), when, 1, 1));
                var person = specialists.get(p);
                var ofTeam = p < 6 ? team : otherTeam;
                var credited = drafts.stream()
                        .map(draft -> draft.by(person, ofTeam).because(rule(draft)))
                        .toList();
                var from = new FactSource("test", ++source, at);
                transaction.executeWithoutResult(status -> facts.insert(from, credited));
            }
        }
    }

    private static String rule(FactDraft draft) {
        return switch (draft.measure().value()) {
            case "satisfaction" -> "satisfied";
            case "first_contact_resolution" -> "one-contact";
            case "reopen_rate" -> "reopened";
            case "handled", "first_response_time" -> "replied";
            default -> "in-time";
        };
    }

    private static Map<String, Object> linear(double floor, double target, double cap) {
        return Map.of("kind", "linear", "floor", floor, "target", target, "cap", cap);
    }

    private static Map<String, Object> measure(String code, double weight, Object curve) {
        var item = new LinkedHashMap<String, Object>();
        item.put("group", "服务");
        item.put("kind", "MEASURE");
        item.put("measure", code);
        item.put("whose", "PERSON");
        item.put("weight", weight);
        item.put("curve", curve);
        item.put("least", 1);
        item.put("tooLittle", "LEAVE_OUT");
        return item;
    }

    private static Map<String, Object> rating(String kind, String name, double weight) {
        var item = measure("satisfaction", weight, linear(1, 5, 100));
        item.remove("measure");
        item.remove("whose");
        item.put("kind", kind);
        item.put("name", name);
        return item;
    }

    private static Map<String, Object> card(Object... items) {
        return new HashMap<>(Map.of(
                "name",
                "试用表",
                "items",
                List.of(items),
                "grades",
                List.of(
                        Map.of("name", "优秀", "from", 90),
                        Map.of("name", "合格", "from", 60),
                        Map.of("name", "不合格", "from", 0))));
    }

    private static Map<String, Object> good() {
        return card(
                measure("satisfaction", 60, linear(0.5, 0.9, 110)),
                measure("first_response_time", 39.5, linear(14_400, 3_600, 100)),
                rating("SELF", "自评", 0.5));
    }

    private long position() {
        return organisation.shippedPosition(Rank.SPECIALIST).value();
    }

    private long begun(Object content) {
        return manager.post(SCORECARDS, Map.of("position", position(), "content", content))
                .expecting(201)
                .json()
                .path("id")
                .asLong();
    }

    private static String tag(Answer answer) {
        return answer.header("ETag").orElseThrow();
    }

    private JsonNode preview(Client client, long id, @Nullable Object content) {
        return tried(client, id + "/previews", FIRST, LAST, content);
    }

    private JsonNode monthly(long id, @Nullable Object content, LocalDate until) {
        return tried(manager, id + "/monthly-previews", EARLIER, until, content);
    }

    private JsonNode tried(Client client, String path, LocalDate from, LocalDate until, @Nullable Object content) {
        var question = new HashMap<String, Object>(
                Map.of("team", team.value(), "from", from.toString(), "until", until.toString()));
        if (content != null) {
            question.put("content", content);
        }
        return client.post(SCORECARDS + "/" + path, question).expecting(200).json();
    }

    private long shipped(String name) {
        return manager.get(SCORECARDS)
                .json()
                .valueStream()
                .filter(card -> card.path("published")
                        .path("content")
                        .path("name")
                        .asString()
                        .equals(name))
                .findFirst()
                .orElseThrow()
                .path("id")
                .asLong();
    }

    @Test
    void fourComeWithTheProgramAndCouldBeKeptAsTheyAre() {
        var all = manager.get(SCORECARDS).expecting(200).json();
        assertThat(all.valueStream()
                        .map(card -> card.path("published")
                                .path("content")
                                .path("name")
                                .asString()))
                .contains("客服专员考核表", "投诉专员考核表", "主管考核表", "经理考核表");
        for (var card : all) {
            var content = card.path("published").path("content");
            if (!content.path("name").asString().endsWith("考核表")) {
                continue;
            }
            var path = SCORECARDS + "/" + card.path("id").asLong();
            var drafted = manager.with("If-Match", tag(manager.get(path)))
                    .put(path + "/draft", content)
                    .expecting(200);
            assertThat(drafted.json().path("draft").path("content")).isEqualTo(content);
            manager.with("If-Match", tag(drafted)).delete(path + "/draft").expecting(204);
            assertThat(manager.with("Accept-Language", "en")
                            .get(path)
                            .json()
                            .path("published")
                            .path("content")
                            .path("name")
                            .asString())
                    .endsWith("scorecard");
        }
    }

    @Test
    void theMeasureOfAnItemNamesTheScorecardsThatCountIt() {
        var specialists = manager.get("/api/v1/measures/first_contact_resolution")
                .expecting(200)
                .json();
        assertThat(specialists
                        .path("users")
                        .valueStream()
                        .map(user -> user.path("name").asString()))
                .contains("客服专员考核表", "主管考核表", "经理考核表")
                .doesNotContain("投诉专员考核表");
        assertThat(specialists.path("users").path(0).path("path").asString()).startsWith("/scorecards/");
    }

    @Test
    void aDraftIsKeptPublishedAndThenStaysAsItIs() {
        long id = begun(good());
        var path = SCORECARDS + "/" + id;
        var first = manager.get(path).expecting(200);
        assertThat(first.json().path("published").isMissingNode()
                        || first.json().path("published").isNull())
                .isTrue();
        assertThat(first.json().path("draft").path("version").asInt()).isEqualTo(1);

        var published = manager.with("If-Match", tag(first))
                .put(path + "/publication", null)
                .expecting(200);
        assertThat(published.json().path("published").path("version").asInt()).isEqualTo(1);
        assertThat(manager.with("If-Match", tag(published))
                        .put(path + "/publication", null)
                        .expecting(409)
                        .code())
                .isEqualTo("appraisal.scorecard-has-no-draft");

        var changed = good();
        changed.put("name", "第二版");
        var second = manager.with("If-Match", tag(published))
                .put(path + "/draft", changed)
                .expecting(200);
        assertThat(second.json().path("draft").path("version").asInt()).isEqualTo(2);
        assertThat(second.json().path("published")).isEqualTo(published.json().path("published"));
        changed.put("name", "第二版改");
        var again = manager.with("If-Match", tag(second))
                .put(path + "/draft", changed)
                .expecting(200);
        assertThat(again.json().path("draft").path("version").asInt()).isEqualTo(2);
        manager.with("If-Match", tag(again)).put(path + "/publication", null).expecting(200);
        var history = manager.get(path + "/versions").expecting(200).json();
        assertThat(history.valueStream()
                        .map(one ->
                                one.path("version").path("content").path("name").asString()))
                .containsExactly("第二版改", "试用表");
        assertThatThrownBy(() -> jdbc.sql(
                                "update appraisal.scorecard_versions set content = '{}' where scorecard_id = :id")
                        .param("id", id)
                        .update())
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("never changes");
    }

    @Test
    void ofTwoWhoEditOneTheSecondIsTold() {
        long id = begun(good());
        var path = SCORECARDS + "/" + id;
        var seen = tag(manager.get(path));
        manager.with("If-Match", seen).put(path + "/draft", good()).expecting(200);
        var late = good();
        late.put("name", "后到的");
        for (var answer : List.of(
                manager.with("If-Match", seen).put(path + "/draft", late),
                manager.with("If-Match", seen).put(path + "/publication", null),
                manager.with("If-Match", seen).delete(path + "/draft"))) {
            assertThat(answer.expecting(412).code()).isEqualTo("appraisal.scorecards-stale");
        }
        assertThat(manager.put(path + "/draft", late).code()).isEqualTo("platform.version-needed");
        assertThat(manager.get(path).text()).doesNotContain("后到的");
    }

    @Test
    void oneThatWasNeverPublishedGoesWithItsDraft() {
        var path = SCORECARDS + "/" + begun(good());
        manager.with("If-Match", tag(manager.get(path))).delete(path + "/draft").expecting(204);
        assertThat(manager.get(path).expecting(404).code()).isEqualTo("appraisal.scorecard-not-found");
    }

    @Test
    void theShippedScorecardOfSupervisorsCountsDutiesDoneInTime() {
        var versions = manager.get(SCORECARDS + "/" + shipped("主管考核表") + "/versions")
                .expecting(200)
                .json();

        assertThat(versions.findValuesAsString("measure")).contains("duties_on_time");
        assertThat(versions).hasSize(3);
        for (var version : versions) {
            assertThat(version.path("version")
                            .path("content")
                            .path("items")
                            .valueStream()
                            .mapToDouble(item -> item.path("weight").asDouble())
                            .sum())
                    .isEqualTo(100);
        }
    }

    @Test
    void whoMeetsWhatIsNeededPassesByTheShippedScorecards() {
        for (var name : List.of("客服专员考核表", "投诉专员考核表", "主管考核表", "经理考核表")) {
            var latest = manager.get(SCORECARDS + "/" + shipped(name) + "/versions")
                    .expecting(200)
                    .json()
                    .valueStream()
                    .map(one -> one.path("version"))
                    .filter(version -> version.path("editedBy").isNull())
                    .max(Comparator.comparingInt(
                            version -> version.path("version").asInt()))
                    .map(version -> json.treeToValue(version.path("content"), Scorecard.class))
                    .orElseThrow();
            var passes = latest.grades().get(latest.grades().size() - 2).from().doubleValue();
            for (var item : latest.items()) {
                if (item.kind() != ScorecardItem.Kind.MEASURE) {
                    assertThat(item.curve().points(3))
                            .as("%s of %s", item.name(), name)
                            .isBetween(passes, 99.0);
                    assertThat(item.curve().points(4)).isEqualTo(100);
                    assertThat(item.curve().points(5)).isEqualTo(item.kind() == ScorecardItem.Kind.SELF ? 100 : 110);
                }
            }
        }
    }

    @Test
    void everyoneSeesWhatHoldsForTheOwnPositionAndNothingElse() {
        long draft = begun(good());
        long supervisors = shipped("主管考核表");
        var seen = agent.get(SCORECARDS).expecting(200).json();
        assertThat(seen.valueStream()
                        .map(card -> card.path("published")
                                .path("content")
                                .path("name")
                                .asString()))
                .contains("客服专员考核表", "投诉专员考核表")
                .doesNotContain("主管考核表", "经理考核表");
        assertThat(seen.valueStream().map(card -> card.path("draft")))
                .allMatch(none -> none.isNull() || none.isMissingNode());
        for (long hidden : List.of(draft, supervisors, 999_999L)) {
            assertThat(agent.get(SCORECARDS + "/" + hidden).expecting(404).code())
                    .isEqualTo("appraisal.scorecard-not-found");
            agent.get(SCORECARDS + "/" + hidden + "/versions").expecting(404);
        }
        for (var answer : List.of(
                agent.post(SCORECARDS, Map.of("position", position(), "content", good())),
                supervisor.post(SCORECARDS, Map.of("position", position(), "content", good())),
                supervisor.with("If-Match", "\"0\"").put(SCORECARDS + "/" + supervisors + "/draft", good()),
                supervisor.with("If-Match", "\"0\"").put(SCORECARDS + "/" + supervisors + "/publication", null),
                agent.post(
                        SCORECARDS + "/" + shipped("客服专员考核表") + "/previews",
                        Map.of("team", team.value(), "from", "2026-01-01", "until", "2026-01-31")))) {
            assertThat(answer.expecting(403).code()).isEqualTo("staff.not-allowed");
        }
        supervisor.get(SCORECARDS + "/" + draft).expecting(200);
    }

    @Test
    void supervisorsTryOutWithinTheirReach() {
        long id = shipped("客服专员考核表");
        assertThat(preview(supervisor, id, null).path("people").size()).isEqualTo(6);
        var other = Map.of("team", otherTeam.value(), "from", "2026-01-01", "until", "2026-01-31");
        assertThat(supervisor
                        .post(SCORECARDS + "/" + id + "/previews", other)
                        .expecting(403)
                        .code())
                .isEqualTo("appraisal.scorecards-out-of-reach");
        manager.post(SCORECARDS + "/" + id + "/previews", other).expecting(200);
        var whole = Map.of("department", department, "from", "2026-01-01", "until", "2026-01-31");
        assertThat(supervisor
                        .post(SCORECARDS + "/" + id + "/previews", whole)
                        .json()
                        .path("people")
                        .size())
                .isEqualTo(6);
        assertThat(manager.post(SCORECARDS + "/" + id + "/previews", whole)
                        .json()
                        .path("people")
                        .size())
                .isEqualTo(8);
    }

    @Test
    void aSupervisorsCardIsOfTheTeamAndAManagersOfTheDepartment() {
        var ofTeam = preview(manager, shipped("主管考核表"), null);
        assertThat(ofTeam.path("people").size()).isEqualTo(1);
        var filter = FactFilter.of(FIRST, LAST).ofTeams(List.of(team));
        var satisfaction = ofTeam.path("now")
                .path("items")
                .valueStream()
                .map(item -> item.path("measure").asString(""))
                .toList()
                .indexOf("satisfaction");
        assertThat(ofTeam.path("people")
                        .path(0)
                        .path("now")
                        .path("marks")
                        .path(satisfaction)
                        .path("value")
                        .asDouble())
                .isEqualTo(
                        Objects.requireNonNull(
                                figures.table(FigureQuery.of(filter, new MeasureCode("satisfaction")), Locale.ROOT)
                                        .total()
                                        .getFirst()
                                        .value()),
                        within(1e-12));
        var ofDepartment = manager.post(
                        SCORECARDS + "/" + shipped("经理考核表") + "/previews",
                        Map.of("department", department, "from", "2026-01-01", "until", "2026-01-31"))
                .expecting(200)
                .json();
        assertThat(ofDepartment.path("people").size()).isEqualTo(1);
        assertThat(ofDepartment
                        .path("people")
                        .path(0)
                        .path("now")
                        .path("points")
                        .asDouble())
                .isPositive();
    }

    @Test
    void whatIsMissingIsSaidAndWhatTheScorecardDeclaresIsDone() {
        long id = begun(good());
        var scant = measure("satisfaction", 25, linear(0.5, 0.9, 100));
        scant.put("least", 10);
        var byTeam = measure("answered_in_standard", 25, linear(0.5, 0.9, 100));
        byTeam.put("least", 10);
        byTeam.put("tooLittle", "TEAM");
        var fixed = measure("resolved_in_time", 25, linear(0.5, 0.9, 100));
        fixed.put("least", 10);
        fixed.put("tooLittle", "POINTS");
        fixed.put("points", 70);
        var answer = preview(manager, id, card(scant, byTeam, fixed, rating("SUPERIOR", "态度", 25)));
        var row = answer.path("people")
                .valueStream()
                .filter(one -> one.path("person").path("id").asLong()
                        == specialists.get(1).value())
                .findFirst()
                .orElseThrow();
        var marks = row.path("now").path("marks");
        assertThat(marks.valueStream().map(mark -> mark.path("source").asString()))
                .containsExactly("TOO_LITTLE", "TEAM", "FIXED", "NOT_RATED");
        assertThat(marks.path(0).path("n").asInt()).isEqualTo(4);
        assertThat(marks.path(1).path("n").asInt()).isGreaterThan(20);
        assertThat(marks.path(2).path("points").asDouble()).isEqualTo(70);
        assertThat(row.path("now").path("weight").decimalValue()).isEqualByComparingTo("50");
        assertThat(row.path("now").path("points").decimalValue())
                .isEqualByComparingTo(
                        BigDecimal.valueOf((marks.path(1).path("points").asDouble() + 70) / 2)
                                .setScale(2, java.math.RoundingMode.HALF_UP));

        var thin = preview(
                manager, id, card(measure("satisfaction", 49, linear(0.5, 0.9, 100)), rating("SUPERIOR", "态度", 51)));
        assertThat(thin.path("people").valueStream().map(one -> one.path("now").path("points")))
                .allMatch(points -> points.isNull() || points.isMissingNode());
    }

    @Test
    void totalsAreThoseOfPointsReckonedFromTheFigures() {
        long id = begun(good());
        var table = figures.table(FigureQuery.of(FactFilter.of(FIRST, LAST)).by(Breakdown.PERSON), Locale.ROOT);
        var byPerson = table.rows().stream()
                .collect(Collectors.toMap(
                        row -> row.key(),
                        row -> row.figures().stream()
                                .collect(Collectors.toMap(
                                        figure -> figure.measure().value(), figure -> figure))));
        for (long seed = 1; seed <= 25; seed++) {
            var random = new Random(seed);
            var content = random(random);
            var card = json.convertValue(content, Scorecard.class);
            var answer = preview(manager, id, content);
            assertThat(answer.path("people").size()).isEqualTo(6);
            for (var row : answer.path("people")) {
                var figuresOf =
                        byPerson.getOrDefault(row.path("person").path("id").asString(), Map.of());
                var marked = new ArrayList<Total.Marked>();
                for (int i = 0; i < card.items().size(); i++) {
                    var item = card.items().get(i);
                    var figure = Optional.ofNullable(item.measure())
                            .map(code -> figuresOf.get(code.value()))
                            .filter(found -> found.value() != null && found.n() >= item.least());
                    var points = figure.map(Figure::value)
                            .map(value -> item.curve().points(value))
                            .orElse(null);
                    marked.add(new Total.Marked(String.valueOf(i), item.weight(), points));
                }
                var expected = Total.of(marked);
                var now = row.path("now");
                var as = "seed " + seed + ": " + row;
                if (expected.points() == null) {
                    assertThat(now.path("points").isNull() || now.path("points").isMissingNode())
                            .as(as)
                            .isTrue();
                } else {
                    assertThat(now.path("points").decimalValue()).as(as).isEqualByComparingTo(expected.points());
                    assertThat(now.path("grade").asString())
                            .as(as)
                            .isEqualTo(
                                    card.grade(expected.points()).orElseThrow().name());
                    if (!now.path("interval").isNull() && !now.path("interval").isMissingNode()) {
                        assertThat(now.path("interval").path("low").asDouble())
                                .as(as)
                                .isLessThanOrEqualTo(expected.points().doubleValue() + 3);
                        assertThat(now.path("interval").path("high").asDouble())
                                .as(as)
                                .isGreaterThanOrEqualTo(expected.points().doubleValue() - 3);
                    }
                }
                assertThat(now.path("weight").decimalValue()).as(as).isEqualByComparingTo(expected.weight());
            }
            assertThat(preview(manager, id, content).path("people"))
                    .as("seed " + seed)
                    .isEqualTo(answer.path("people"));
        }
    }

    private static Map<String, Object> random(Random random) {
        var codes = new ArrayList<>(Stream.concat(SHARES.stream(), Stream.of("first_response_time", "reopen_rate"))
                .toList());
        java.util.Collections.shuffle(codes, random);
        int many = 1 + random.nextInt(codes.size());
        var items = new ArrayList<Object>();
        int left = 10_000;
        for (int i = 0; i < many; i++) {
            int weight = 1 + random.nextInt(left - (many - i));
            left -= weight;
            var code = codes.get(i);
            double a = 0.4 + random.nextDouble() * 0.3;
            Object curve = switch (code) {
                case "first_response_time" ->
                    linear(10_000 + random.nextInt(9_000), 1_000 + random.nextInt(5_000), 120);
                case "reopen_rate" -> Map.of("kind", "yes-no", "limit", random.nextDouble() / 4, "rises", false);
                default ->
                    random.nextBoolean()
                            ? linear(a, a + 0.25, 100)
                            : Map.of(
                                    "kind",
                                    "steps",
                                    "rises",
                                    true,
                                    "steps",
                                    List.of(Map.of("limit", a, "points", 60), Map.of("limit", a + 0.2, "points", 100)));
            };
            var item = measure(code, weight / 100.0, curve);
            item.put("least", 1 + random.nextInt(25));
            items.add(item);
        }
        items.add(rating("SUPERIOR", "态度", left / 100.0));
        return card(items.toArray());
    }

    @Test
    void whoseGradeChangesComesFirstThenByHowMuch() {
        long id = shipped("客服专员考核表");
        var answer = preview(manager, id, good());
        assertThat(answer.path("beforeVersion").asInt()).isEqualTo(2);
        boolean changing = true;
        double last = Double.MAX_VALUE;
        for (var row : answer.path("people")) {
            boolean changes = row.path("gradeChanges").asBoolean();
            assertThat(changing || !changes).as(answer.toString()).isTrue();
            assertThat(changes)
                    .isEqualTo(!row.path("now")
                            .path("grade")
                            .equals(row.path("before").path("grade")));
            double by = Math.abs(row.path("now").path("points").asDouble(0)
                    - row.path("before").path("points").asDouble(0));
            if (changes == changing) {
                assertThat(by).isLessThanOrEqualTo(last + 1e-9);
            }
            changing = changes;
            last = by;
        }
    }

    @Test
    void eachMonthComesOutAsIfItWereAskedForByItself() {
        long id = shipped("客服专员考核表");
        var counted = good();
        var byTeam = measure("resolved_in_time", 20, linear(0.5, 0.9, 100));
        byTeam.put("least", 30);
        byTeam.put("tooLittle", "TEAM");
        var ofTeam = measure("first_contact_resolution", 20, linear(0.5, 0.9, 100));
        ofTeam.put("whose", "TEAM");
        var stock = measure("backlog", 10, linear(40, 0, 100));
        stock.put("tooLittle", "POINTS");
        stock.put("points", 50);
        counted.put(
                "items",
                List.of(
                        measure("satisfaction", 30, linear(0.5, 0.9, 110)),
                        measure("first_response_time", 20, linear(14_400, 3_600, 100)),
                        byTeam,
                        ofTeam,
                        stock));
        earlierFacts(new Random(11));
        var until = LocalDate.of(2026, 1, 20);
        var answer = monthly(id, counted, until);
        assertThat(answer.path("beforeVersion").asInt()).isPositive();
        assertThat(answer.path("months")
                        .valueStream()
                        .map(month -> month.path("from").asString() + " "
                                + month.path("until").asString()))
                .containsExactly("2025-11-16 2025-11-30", "2025-12-01 2025-12-31", "2026-01-01 2026-01-20");
        assertThat(answer.path("people").size()).isEqualTo(6);
        int known = 0;
        for (int i = 0; i < answer.path("months").size(); i++) {
            var month = answer.path("months").path(i);
            var alone = manager.post(
                            SCORECARDS + "/" + id + "/previews",
                            Map.of(
                                    "team",
                                    team.value(),
                                    "content",
                                    counted,
                                    "from",
                                    month.path("from").asString(),
                                    "until",
                                    month.path("until").asString()))
                    .expecting(200)
                    .json();
            var totals = new ArrayList<BigDecimal>();
            var changes = new ArrayList<BigDecimal>();
            for (var row : answer.path("people")) {
                var cell = row.path("cells").path(i);
                var same = rowOf(alone, row.path("person").path("id").asLong());
                assertThat(cell.path("points"))
                        .as(month.toString())
                        .isEqualTo(same.path("now").path("points"));
                assertThat(cell.path("grade")).isEqualTo(same.path("now").path("grade"));
                assertThat(cell.path("pointsBefore"))
                        .isEqualTo(same.path("before").path("points"));
                assertThat(cell.path("gradeBefore"))
                        .isEqualTo(same.path("before").path("grade"));
                assertThat(cell.path("gradeChanges")).isEqualTo(same.path("gradeChanges"));
                if (cell.path("points").isNumber()) {
                    totals.add(cell.path("points").decimalValue());
                }
                if (cell.path("points").isNumber() && cell.path("pointsBefore").isNumber()) {
                    changes.add(cell.path("points")
                            .decimalValue()
                            .subtract(cell.path("pointsBefore").decimalValue()));
                }
            }
            known += totals.size();
            assertThat(month.path("people").asInt()).isEqualTo(totals.size());
            assertThat(month.path("mean").isNumber()).isEqualTo(!totals.isEmpty());
            if (!totals.isEmpty()) {
                assertThat(month.path("mean").decimalValue()).isEqualByComparingTo(mean(totals));
            }
            assertThat(month.path("change").isNumber()).isEqualTo(!changes.isEmpty());
            if (!changes.isEmpty()) {
                assertThat(month.path("change").decimalValue()).isEqualByComparingTo(mean(changes));
            }
        }
        assertThat(known).isGreaterThan(10);
        assertThat(answer.path("people").valueStream().map(ScorecardsTest::changes))
                .isSortedAccordingTo(java.util.Comparator.reverseOrder());
    }

    private static BigDecimal mean(List<BigDecimal> of) {
        return of.stream()
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .divide(BigDecimal.valueOf(of.size()), 2, java.math.RoundingMode.HALF_UP);
    }

    /** What was open before the days looked at is still there in them. */
    private void earlierFacts(Random random) {
        var recorded = EARLIER.atStartOfDay().toInstant(java.time.ZoneOffset.UTC);
        long source = 900_000;
        for (var person : specialists.subList(0, 5)) {
            for (int i = 0; i < 12; i++) {
                var when = recorded.plus(Duration.ofHours(random.nextInt(60 * 24) - 10 * 24));
                var drafts = Stream.of(
                                FactDraft.of(new MeasureCode("satisfaction"), when, random.nextInt(2), 1)
                                        .because("satisfied"),
                                FactDraft.of(new MeasureCode("resolved_in_time"), when, random.nextInt(2), 1)
                                        .because("in-time"),
                                FactDraft.of(new MeasureCode("first_contact_resolution"), when, random.nextInt(2), 1)
                                        .because("one-contact"),
                                FactDraft.of(new MeasureCode("first_response_time"), when, random.nextInt(9_000), 1)
                                        .because("replied"),
                                FactDraft.of(new MeasureCode("backlog"), when, random.nextInt(4) == 0 ? -1 : 1, 1)
                                        .because("opened"))
                        .map(draft -> draft.by(person, team))
                        .toList();
                var from = new FactSource("test", ++source, recorded);
                transaction.executeWithoutResult(status -> facts.insert(from, drafts));
            }
        }
    }

    private static long changes(JsonNode row) {
        return row.path("cells")
                .valueStream()
                .filter(cell -> cell.path("gradeChanges").asBoolean())
                .count();
    }

    private static JsonNode rowOf(JsonNode preview, long person) {
        return preview.path("people")
                .valueStream()
                .filter(one -> one.path("person").path("id").asLong() == person)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aMonthOfOnePersonOpensWithWhatTheItemsMadeOfIt() {
        long id = shipped("客服专员考核表");
        var person = specialists.get(2);
        var all = preview(manager, id, good());
        var one = manager.post(
                        SCORECARDS + "/" + id + "/previews",
                        Map.of(
                                "team",
                                team.value(),
                                "person",
                                person.value(),
                                "content",
                                good(),
                                "from",
                                FIRST.toString(),
                                "until",
                                LAST.toString()))
                .expecting(200)
                .json();
        assertThat(one.path("people").size()).isEqualTo(1);
        assertThat(one.path("people").path(0)).isEqualTo(rowOf(all, person.value()));
        var elsewhere = manager.post(
                        SCORECARDS + "/" + id + "/previews",
                        Map.of(
                                "team",
                                otherTeam.value(),
                                "person",
                                person.value(),
                                "from",
                                FIRST.toString(),
                                "until",
                                LAST.toString()))
                .expecting(200)
                .json();
        assertThat(elsewhere.path("people").isEmpty()).isTrue();
    }

    @Test
    void monthByMonthIsForAYearAtMostAndForWhomTheTeamIs() {
        long id = shipped("客服专员考核表");
        var path = SCORECARDS + "/" + id + "/monthly-previews";
        Map<String, Object> year = Map.of("team", team.value(), "from", "2025-01-31", "until", "2026-01-01");
        var many = manager.post(path, year).expecting(422);
        assertThat(many.text()).contains("appraisal.scorecards.many-months").contains("12 个月");
        assertThat(manager.with("Accept-Language", "en")
                        .post(path, year)
                        .expecting(422)
                        .text())
                .contains("12 months");
        manager.post(path, Map.of("team", team.value(), "from", "2025-02-28", "until", "2026-01-01"))
                .expecting(200);
        for (var question : List.<Map<String, Object>>of(
                Map.of("from", "2026-01-01", "until", "2026-01-31"),
                Map.of("team", team.value(), "from", "2026-01-31", "until", "2026-01-01"),
                Map.of("team", team.value(), "from", "+999999999-01-01", "until", "+999999999-12-31"),
                Map.of("team", team.value(), "from", "2030-01-01", "until", "2030-01-31"))) {
            assertThat(manager.post(path, question).expecting(422).code()).isEqualTo("platform.invalid");
        }
        supervisor
                .post(path, Map.of("team", otherTeam.value(), "from", "2026-01-01", "until", "2026-01-31"))
                .expecting(403);
        supervisor
                .post(path, Map.of("team", team.value(), "from", "2026-01-01", "until", "2026-01-31"))
                .expecting(200);
        agent.post(path, Map.of("team", team.value(), "from", "2026-01-01", "until", "2026-01-31"))
                .expecting(403);
        manager.post(
                        SCORECARDS + "/999999/monthly-previews",
                        Map.of("team", team.value(), "from", "2026-01-01", "until", "2026-01-31"))
                .expecting(404);
    }

    private void refuses(String field, String code, Consumer<Map<String, Object>> spoil) {
        var content = good();
        content.put("items", new ArrayList<>((List<?>) content.get("items")));
        spoil.accept(content);
        var answer = manager.post(SCORECARDS, Map.of("position", position(), "content", content));
        assertThat(answer.status()).as(answer.toString()).isEqualTo(422);
        assertThat(answer.json()
                        .path("fields")
                        .valueStream()
                        .map(one -> one.path("field").asString() + " "
                                + one.path("code").asString()))
                .as(answer.toString())
                .contains(field + " " + code);
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> item(Map<String, Object> card, int i) {
        return ((List<Map<String, Object>>) Objects.requireNonNull(card.get("items"))).get(i);
    }

    @Test
    void whatCannotBeAScorecardIsRefusedInWords() {
        refuses("items", "appraisal.scorecards.weights", card -> item(card, 1).put("weight", 39.4));
        var said = good();
        item(said, 1).put("weight", 39.4);
        assertThat(manager.post(SCORECARDS, Map.of("position", position(), "content", said))
                        .text())
                .contains("99.90");
        refuses(
                "items[0].weight",
                "appraisal.scorecards.weight",
                card -> item(card, 0).put("weight", 60.001));
        refuses(
                "items[0].weight",
                "appraisal.scorecards.weight",
                card -> item(card, 0).put("weight", -60));
        refuses(
                "items[0].curve",
                "appraisal.scorecards.has-to-rise",
                card -> item(card, 0).put("curve", linear(0.9, 0.5, 100)));
        refuses(
                "items[1].curve",
                "appraisal.scorecards.has-to-fall",
                card -> item(card, 1).put("curve", linear(60, 600, 100)));
        refuses(
                "items[2].curve",
                "appraisal.scorecards.has-to-rise",
                card -> item(card, 2).put("curve", linear(5, 1, 100)));
        refuses(
                "items[0].curve.target",
                "appraisal.target-is-floor",
                card -> item(card, 0).put("curve", linear(0.9, 0.9, 100)));
        refuses(
                "items[0].measure",
                "appraisal.scorecards.no-such-measure",
                card -> item(card, 0).put("measure", "no_such"));
        refuses("items[1].measure", "appraisal.scorecards.measure-twice", card -> {
            item(card, 1).put("measure", "satisfaction");
            item(card, 1).put("curve", linear(0.1, 0.2, 100));
        });
        refuses("items[0].whose", "appraisal.scorecards.not-told-apart", card -> {
            item(card, 0).put("measure", "first_response_time_any");
        });
        refuses(
                "items[0].least",
                "appraisal.scorecards.least",
                card -> item(card, 0).put("least", 0));
        refuses(
                "items[0].points",
                "appraisal.points-out-of-range",
                card -> item(card, 0).put("tooLittle", "POINTS"));
        refuses(
                "items[2].name",
                "appraisal.scorecards.name-missing",
                card -> item(card, 2).put("name", " "));
        refuses("items", "appraisal.scorecards.items", card -> card.put("items", List.of()));
        refuses("grades", "appraisal.scorecards.grades", card -> card.put("grades", List.of()));
        refuses(
                "grades[1].from",
                "appraisal.scorecards.grades-overlap",
                card -> card.put("grades", List.of(Map.of("name", "甲", "from", 0), Map.of("name", "乙", "from", 0))));
        refuses(
                "grades[1].from",
                "appraisal.scorecards.last-grade-from-0",
                card -> card.put("grades", List.of(Map.of("name", "甲", "from", 80), Map.of("name", "乙", "from", 50))));
        var nowhere = manager.post(SCORECARDS, Map.of("position", 999_999, "content", good()));
        assertThat(nowhere.text()).contains("appraisal.scorecards.no-such-position");
    }

    @Test
    void periodsAndPlacesThatAreNoneAreRefused() {
        long id = shipped("客服专员考核表");
        var path = SCORECARDS + "/" + id + "/previews";
        for (var question : List.<Map<String, Object>>of(
                Map.of("from", "2026-01-01", "until", "2026-01-31"),
                Map.of("team", team.value(), "department", department, "from", "2026-01-01", "until", "2026-01-31"),
                Map.of("team", team.value(), "from", "2026-01-31", "until", "2026-01-01"),
                Map.of("team", team.value(), "from", "2020-01-01", "until", "2026-01-01"),
                Map.of("team", team.value(), "from", "2030-01-01", "until", "2030-01-31"))) {
            assertThat(manager.post(path, question).expecting(422).code()).isEqualTo("platform.invalid");
        }
        manager.post(path, Map.of("team", 999_999, "from", "2026-01-01", "until", "2026-01-31"))
                .expecting(404);
        manager.post(
                        SCORECARDS + "/999999/previews",
                        Map.of("team", team.value(), "from", "2026-01-01", "until", "2026-01-31"))
                .expecting(404);
        assertThat(TestClock.START).isAfter(LAST.atStartOfDay().toInstant(java.time.ZoneOffset.UTC));
    }
}
