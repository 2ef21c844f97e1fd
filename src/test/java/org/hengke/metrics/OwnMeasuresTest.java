package org.hengke.metrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.hengke.metrics.TestMeasures.MARKS;
import static org.hengke.metrics.TestMeasures.OPEN;
import static org.hengke.metrics.TestMeasures.PIECES;
import static org.hengke.metrics.TestMeasures.SHARE;
import static org.hengke.metrics.TestMeasures.WAIT;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
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
import org.hengke.support.TestClock;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;

/** A manager defines measures, supervisors enter values, agents read theirs. */
@MetricsTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OwnMeasuresTest {

    private static final String PASSWORD = "correct horse battery";

    private final Clients clients;
    private final People people;
    private final Accounts accounts;
    private final Organisation organisation;
    private final Facts facts;
    private final Figures figures;
    private final Rebuild rebuild;
    private final TransactionTemplate transaction;
    private final JdbcClient jdbc;
    private final TestClock clock;
    private final Map<String, Client> signedIn = new LinkedHashMap<>();

    private TeamId team = new TeamId(0);
    private TeamId otherTeam = new TeamId(0);
    private PersonId ann = new PersonId(0);
    private PersonId bob = new PersonId(0);
    private PersonId cho = new PersonId(0);
    private PersonId fay = new PersonId(0);
    private String today = "";
    private int made;

    OwnMeasuresTest(
            Clients clients,
            People people,
            Accounts accounts,
            Organisation organisation,
            Facts facts,
            Figures figures,
            Rebuild rebuild,
            TransactionTemplate transaction,
            JdbcClient jdbc,
            TestClock clock) {
        this.clients = clients;
        this.people = people;
        this.accounts = accounts;
        this.organisation = organisation;
        this.facts = facts;
        this.figures = figures;
        this.rebuild = rebuild;
        this.transaction = transaction;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @BeforeAll
    void staff() {
        var department = organisation.addDepartment("客服部", null, null);
        cho = person("cho", ShippedRole.SUPERVISOR);
        var eve = person("eve", ShippedRole.SUPERVISOR);
        ann = person("ann", ShippedRole.AGENT);
        bob = person("bob", ShippedRole.AGENT);
        fay = person("fay", ShippedRole.AGENT);
        person("max", ShippedRole.MANAGER);
        person("dan", ShippedRole.DATA_ANALYST);
        person("quinn", ShippedRole.QUALITY);
        team = organisation.addTeam("售后一组", department, cho);
        otherTeam = organisation.addTeam("售后二组", department, eve);
        for (var member : List.of(ann, bob, cho)) {
            people.move(member, team, LocalDate.of(2026, 1, 1));
        }
        for (var member : List.of(eve, fay)) {
            people.move(member, otherTeam, LocalDate.of(2026, 1, 1));
        }
        for (var login : List.of("cho", "eve", "ann", "bob", "fay", "max", "dan", "quinn")) {
            var client = clients.anonymous();
            client.post("/api/v1/session", Map.of("login", login, "password", PASSWORD))
                    .expecting(200);
            signedIn.put(login, client);
        }
    }

    @BeforeEach
    void now() {
        clock.set(TestClock.START);
        today = LocalDate.ofInstant(clock.instant(), Ledger.ZONE).toString();
    }

    @Test
    void managersAndAnalystsDefineNobodyElseDoes() {
        for (var login : signedIn.keySet()) {
            boolean may = List.of("max", "dan").contains(login);
            as(login)
                    .post("/api/v1/measures", measure(fresh(), "DISTRIBUTION", "POINTS", null))
                    .expecting(may ? 201 : 403);
            as(login)
                    .post("/api/v1/measures/formula-trials", Map.of("formula", "test_share", "unit", "SHARE"))
                    .expecting(may ? 200 : 403);
        }
    }

    @Test
    void theMatrixOfWhoEntersAboutWhom() {
        var code = defined("DISTRIBUTION", "POINTS", null);
        assertThat(enter("max", code, ann, null, 4.5).status()).isEqualTo(201);
        assertThat(enter("cho", code, ann, null, 4.5).status()).isEqualTo(201);
        assertThat(enter("cho", code, null, team, 4.5).status()).isEqualTo(201);
        assertThat(enter("cho", code, cho, null, 5).code()).isEqualTo("metrics.entry-about-oneself");
        assertThat(enter("cho", code, fay, null, 5).code()).isEqualTo("metrics.entry-out-of-reach");
        assertThat(enter("cho", code, null, otherTeam, 5).code()).isEqualTo("metrics.entry-out-of-reach");
        for (var login : List.of("ann", "dan", "quinn")) {
            assertThat(enter(login, code, bob, null, 5).status()).as(login).isEqualTo(403);
        }
    }

    @Test
    void anEntryIsAFactThatOpensAndIsSeenByWhomItConcerns() {
        var code = defined("DISTRIBUTION", "POINTS", null);
        var sent = as("cho").upload("/api/v1/entries/attachments", "file", "纪要.txt", new byte[] {'a', 'b'});
        long file = sent.expecting(201).json().path("id").asLong();
        long id = as("cho")
                .post(
                        "/api/v1/entries",
                        Map.of(
                                "measure",
                                code,
                                "person",
                                ann.value(),
                                "day",
                                today,
                                "amount",
                                4.25,
                                "reason",
                                "主动帮新人带班",
                                "files",
                                List.of(file)))
                .expecting(201)
                .json()
                .path("id")
                .asLong();
        assertThat(value("ann", code, "by=PERSON")).isEqualTo(4.25);
        var fact = as("ann")
                .get("/api/v1/figures/" + code + "/facts?from=" + today + "&until=" + today)
                .expecting(200)
                .json()
                .path("items")
                .path(0);
        assertThat(fact.path("source").path("path").asString()).isEqualTo("/figures/entries/" + id);
        assertThat(fact.path("source").path("title").asString()).isEqualTo("主动帮新人带班");
        var entry = as("ann").get("/api/v1/entries/" + id).expecting(200).json();
        assertThat(entry.path("files").size()).isEqualTo(1);
        assertThat(entry.path("mayChange").asBoolean()).isFalse();
        as("ann").get("/api/v1/entries/" + id + "/attachments/" + file).expecting(200);
        as("eve").get("/api/v1/entries/" + id).expecting(404);
        as("eve").get("/api/v1/entries/" + id + "/attachments/" + file).expecting(404);
        as("bob").get("/api/v1/entries/" + id).expecting(404);
        assertThat(as("bob")
                        .get("/api/v1/entries?measure=" + code)
                        .json()
                        .path("items")
                        .size())
                .isZero();
        assertThat(as("ann")
                        .get("/api/v1/entries?measure=" + code)
                        .json()
                        .path("items")
                        .size())
                .isEqualTo(1);
        assertThat(enterWith("eve", code, fay, Map.of("amount", 1, "files", List.of(file)))
                        .json()
                        .toString())
                .contains("metrics.no-such-file");
    }

    @Test
    void aCorrectionSupersedesAndAWithdrawalEnds() {
        var code = defined("DISTRIBUTION", "POINTS", null);
        long id = enter("cho", code, ann, null, 2)
                .expecting(201)
                .json()
                .path("id")
                .asLong();
        var before = clock.instant();
        clock.advance(java.time.Duration.ofMinutes(5));
        var correction = Map.of("amount", 3, "reason", "看错了一栏");
        as("cho").put("/api/v1/entries/" + id, correction).expecting(422);
        as("cho")
                .with("If-Match", "\"7\"")
                .put("/api/v1/entries/" + id, correction)
                .expecting(412);
        as("eve")
                .with("If-Match", "\"1\"")
                .put("/api/v1/entries/" + id, correction)
                .expecting(404);
        as("cho")
                .with("If-Match", "\"1\"")
                .put("/api/v1/entries/" + id, correction)
                .expecting(200);
        assertThat(value("max", code, "")).isEqualTo(3);
        assertThat(value("max", code, "asOf=" + before)).isEqualTo(2);
        clock.advance(java.time.Duration.ofMinutes(5));
        as("cho")
                .with("If-Match", "\"2\"")
                .put("/api/v1/entries/" + id + "/withdrawal", Map.of("reason", "记错了人"))
                .expecting(200);
        assertThat(value("max", code, "")).isNull();
        assertThat(as("cho")
                        .with("If-Match", "\"3\"")
                        .put("/api/v1/entries/" + id, correction)
                        .code())
                .isEqualTo("metrics.entry-withdrawn");
        var versions = as("max").get("/api/v1/entries/" + id).json().path("versions");
        assertThat(versions.size()).isEqualTo(3);
        assertThat(versions.path(0).path("withdrawn").asBoolean()).isTrue();
        assertThat(versions.path(2).path("amount").asDouble()).isEqualTo(2);
        assertThat(jdbc.sql("select count(*) from platform.audit_entries where subject_kind = 'entry'"
                                + " and subject_id = :id")
                        .param("id", id)
                        .query(Long.class)
                        .single())
                .isEqualTo(3);
    }

    @Test
    void rebuildingLeavesEntriesAsTheyAre() {
        var code = defined("COUNT", "COUNT", null);
        var _ = rebuild.run(FiguresStoryTest.silent());
        enter("cho", code, ann, null, 3).expecting(201);
        long withdrawn = enter("cho", code, bob, null, 9)
                .expecting(201)
                .json()
                .path("id")
                .asLong();
        as("cho")
                .with("If-Match", "\"1\"")
                .put("/api/v1/entries/" + withdrawn + "/withdrawal", Map.of("reason", "重复"))
                .expecting(200);
        var result = rebuild.run(FiguresStoryTest.silent());
        assertThat(result.superseded() + result.added()).isZero();
        assertThat(value("max", code, "")).isEqualTo(3);
    }

    @Test
    void sharesAndCountsAddUp() {
        var share = defined("RATIO", "SHARE", null);
        enterWith("cho", share, ann, Map.of("amount", 8, "of", 10)).expecting(201);
        enterWith("cho", share, bob, Map.of("amount", 1, "of", 10)).expecting(201);
        assertThat(value("max", share, "")).isEqualTo(0.45);
        var money = defined("COUNT", "MONEY", null);
        enter("cho", money, ann, null, 10.25).expecting(201);
        enter("cho", money, bob, null, 0.5).expecting(201);
        assertThat(value("max", money, "")).isEqualTo(10.75);
    }

    @Test
    void whatCannotBeEnteredIsRefusedInWords() {
        var marks = defined("DISTRIBUTION", "POINTS", null);
        var share = defined("RATIO", "SHARE", null);
        assertRefused(enterWith("cho", marks, ann, Map.of("amount", -1)), "metrics.entry-negative");
        assertRefused(enterWith("cho", marks, ann, Map.of("amount", 1.234)), "metrics.entry-two-places");
        assertRefused(enterWith("cho", marks, ann, Map.of("amount", 1e14)), "metrics.entry-too-large");
        assertRefused(enterWith("cho", marks, ann, Map.of("amount", 1, "of", 2)), "metrics.entry-of-nothing");
        assertRefused(enterWith("cho", share, ann, Map.of("amount", 1)), "metrics.entry-of-needed");
        assertRefused(enterWith("cho", share, ann, Map.of("amount", 3, "of", 2)), "metrics.entry-more-than-all");
        assertRefused(enterWith("cho", share, ann, Map.of("amount", 0.5, "of", 2)), "metrics.entry-whole");
        assertRefused(enterWith("cho", marks, ann, Map.of("amount", 1, "reason", " ")), "metrics.words-needed");
        assertRefused(enterWith("cho", marks, ann, Map.of("amount", 1, "day", "2099-01-01")), "metrics.entry-ahead");
        assertRefused(enterWith("cho", marks, ann, Map.of("amount", 1, "day", "2001-01-01")), "metrics.entry-long-ago");
        assertRefused(
                enterWith("cho", marks, ann, Map.of("amount", 1, "team", team.value())), "metrics.entry-about-one");
        assertRefused(enterWith("cho", "test_share", ann, Map.of("amount", 1)), "metrics.not-entered");
        assertRefused(enterWith("cho", "never_was", ann, Map.of("amount", 1)), "metrics.not-entered");
    }

    @Test
    void whatIsNoMeasureIsRefusedFieldByField() {
        assertDefining(measure("Bad Code", "COUNT", "COUNT", null), "metrics.bad-code");
        assertDefining(measure("in", "COUNT", "COUNT", null), "metrics.bad-code");
        assertDefining(measure("test_share", "COUNT", "COUNT", null), "metrics.code-taken");
        assertDefining(measure("x".repeat(41), "COUNT", "COUNT", null), "metrics.code-too-long");
        assertDefining(measure(fresh(), "COUNT", "SHARE", null), "metrics.bad-unit");
        assertDefining(measure(fresh(), "STOCK", "COUNT", null), "metrics.bad-aggregation");
        assertDefining(measure(fresh(), "COUNT", "COUNT", "test_share"), "metrics.bad-aggregation");
        assertDefining(measure(fresh(), "FORMULA", "SHARE", null), "metrics.bad-aggregation");
        assertDefining(measure(fresh(), "FORMULA", "SHARE", "never_was / 2"), "metrics.formula-unknown-measure");
        assertDefining(measure(fresh(), "FORMULA", "SHARE", "test_share /"), "metrics.formula-unreadable");
        assertDefining(measure(fresh(), "FORMULA", "SHARE", "test_share > 1"), "metrics.formula-not-a-number");
        var self = fresh();
        assertDefining(measure(self, "FORMULA", "SHARE", self + " / 2"), "metrics.formula-in-a-circle");
    }

    @Test
    void formulasCannotLeadBackToThemselves() {
        var first = defined("FORMULA", "SHARE", "test_share / 2");
        var second = defined("FORMULA", "SHARE", first + " + test_share");
        var third = defined("FORMULA", "SHARE", second + " * 2");
        for (var through : List.of(first, second, third)) {
            var refused = as("max")
                    .with("If-Match", "\"1\"")
                    .put("/api/v1/measures/" + first, change("FORMULA", "SHARE", through + " + 1"));
            assertRefused(refused, "metrics.formula-in-a-circle");
        }
        var page = as("ann").get("/api/v1/measures/" + first).expecting(200).json();
        assertThat(page.path("users").path(0).path("path").asString()).isEqualTo("/figures/measures/" + second);
    }

    @Test
    void everyChangeMakesAVersionFromTheLatest() {
        var code = defined("FORMULA", "SHARE", "test_share / 2");
        as("max")
                .put("/api/v1/measures/" + code, change("FORMULA", "SHARE", "test_share"))
                .expecting(422);
        as("max")
                .with("If-Match", "\"1\"")
                .put("/api/v1/measures/" + code, change("FORMULA", "SHARE", "test_share * 2"))
                .expecting(200);
        as("dan")
                .with("If-Match", "\"1\"")
                .put("/api/v1/measures/" + code, change("FORMULA", "SHARE", "test_share * 3"))
                .expecting(412);
        as("cho")
                .with("If-Match", "\"2\"")
                .put("/api/v1/measures/" + code, change("FORMULA", "SHARE", "test_share * 3"))
                .expecting(403);
        assertThat(as("max")
                        .with("If-Match", "\"2\"")
                        .put("/api/v1/measures/" + code, change("COUNT", "COUNT", null))
                        .code())
                .isEqualTo("metrics.measure-fixed");
        assertThat(as("max")
                        .with("If-Match", "\"1\"")
                        .put("/api/v1/measures/test_share", change("RATIO", "SHARE", null))
                        .code())
                .isEqualTo("metrics.not-own-measure");
        var page = as("ann").get("/api/v1/measures/" + code).expecting(200);
        assertThat(page.header("ETag")).contains("\"2\"");
        assertThat(page.json().path("versions").size()).isEqualTo(2);
        assertThat(page.json().path("versions").path(0).path("changedBy").asString())
                .isEqualTo("max");
        assertThat(page.json().path("measure").path("expression").asString()).isEqualTo("test_share * 2");
    }

    /** Random facts: in every row and in all together, the formula's figure is the formula over the figures of its parts. */
    @Test
    void aFormulasFigureIsTheFormulaOverThoseOfItsParts() {
        var inner = defined("FORMULA", "SHARE", "test_share * 100 - test_marks");
        var code = defined(
                "FORMULA", "POINTS", "(" + inner + " + test_wait / 60) / (test_pieces - 3) + (test_open > 0 ? 1 : 2)");
        for (long seed = 1; seed <= 3; seed++) {
            jdbc.sql("truncate metrics.facts, metrics.stale_days").update();
            var ledger = new Ledger(seed, Instant.parse("2026-01-05T00:00:00Z"), Instant.parse("2026-02-20T00:00:00Z"));
            for (long source = 1; source <= 120; source++) {
                var said = ledger.change(source);
                transaction.executeWithoutResult(status -> facts.reconcile(said.source(), said.facts()));
            }
            clock.set(Instant.parse("2026-03-01T00:00:00Z"));
            var filter = FactFilter.of(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 2, 28));
            var query = FigureQuery.of(
                    filter, new MeasureCode(code), SHARE, MARKS, WAIT, PIECES, OPEN, new MeasureCode(inner));
            int withData = 0;
            for (var by :
                    List.of(Breakdown.PERSON, Breakdown.TEAM, Breakdown.CHANNEL, Breakdown.MONTH, Breakdown.DAY)) {
                var table = figures.table(query.by(by), Locale.ROOT);
                var rows = new ArrayList<>(table.rows().stream()
                        .map(FigureTable.FigureRow::figures)
                        .toList());
                rows.add(table.total());
                for (var row : rows) {
                    var expected = byHand(row);
                    var value = row.getFirst().value();
                    if (expected == null) {
                        assertThat(value).as("seed %d by %s", seed, by).isNull();
                    } else {
                        withData++;
                        assertThat(Objects.requireNonNull(value))
                                .as("seed %d by %s", seed, by)
                                .isCloseTo(expected, within(1e-9 * Math.max(1, Math.abs(expected))));
                        var interval = row.getFirst().interval();
                        assertThat(interval == null || interval.low() <= interval.high())
                                .isTrue();
                    }
                }
            }
            assertThat(withData).as("seed %d", seed).isGreaterThan(20);
        }
    }

    private static @Nullable Double byHand(List<Figure> row) {
        var share = row.get(1).value();
        var marks = row.get(2).value();
        var wait = row.get(3).value();
        var pieces = Objects.requireNonNull(row.get(4).value());
        var open = Objects.requireNonNull(row.get(5).value());
        if (share == null || marks == null || wait == null || pieces == 3) {
            return null;
        }
        return (share * 100 - marks + wait / 60) / (pieces - 3) + (open > 0 ? 1 : 2);
    }

    @Test
    void dividingByNothingIsNoDataEverywhere() {
        var code = defined("FORMULA", "SHARE", "test_pieces / (test_pieces - test_pieces)");
        var table = as("max")
                .get("/api/v1/figures?measure=" + code
                        + "&from=2026-01-01&until=2026-02-28&by=TEAM&trend=MONTH&earlier=PERIOD")
                .expecting(200)
                .json();
        assertThat(table.path("total").path(0).path("value").isNull()).isTrue();
        table.path("rows")
                .forEach(row -> assertThat(
                                row.path("figures").path(0).path("value").isNull())
                        .isTrue());
        var tried = as("max")
                .post(
                        "/api/v1/measures/formula-trials",
                        Map.of("formula", "1 / (test_pieces - test_pieces)", "unit", "SHARE"))
                .expecting(200)
                .json();
        assertThat(tried.path("formula").path("total").path(0).path("value").isNull())
                .isTrue();
    }

    @Test
    void anIntervalHoldsTheValueAndNarrowsWithMore() {
        var code = defined("FORMULA", "SHARE", "test_share * 2 - 1");
        var random = new Random(7);
        var widths = new ArrayList<Double>();
        for (int many : List.of(50, 2_000)) {
            jdbc.sql("truncate metrics.facts, metrics.stale_days").update();
            var drafts = new ArrayList<FactDraft>();
            for (int i = 0; i < many; i++) {
                drafts.add(FactDraft.of(SHARE, Instant.parse("2026-02-10T02:00:00Z"), random.nextInt(10) < 8 ? 1 : 0, 1)
                        .by(ann, team));
            }
            transaction.executeWithoutResult(status ->
                    facts.reconcile(new FactSource("test", 1, Instant.parse("2026-02-01T00:00:00Z")), drafts));
            clock.set(Instant.parse("2026-03-01T00:00:00Z"));
            var filter = FactFilter.of(LocalDate.of(2026, 2, 1), LocalDate.of(2026, 2, 28));
            var figure = figures.table(FigureQuery.of(filter, new MeasureCode(code)), Locale.ROOT)
                    .total()
                    .getFirst();
            var interval = Objects.requireNonNull(figure.interval());
            assertThat(interval.contains(Objects.requireNonNull(figure.value())))
                    .isTrue();
            widths.add(interval.high() - interval.low());
            assertThat(figures.table(FigureQuery.of(filter, new MeasureCode(code)), Locale.ROOT)
                            .total()
                            .getFirst()
                            .interval())
                    .isEqualTo(interval);
        }
        assertThat(widths.get(1)).isLessThan(widths.get(0) / 3);
    }

    private String fresh() {
        return "own_" + ++made;
    }

    private String defined(String aggregation, String unit, @Nullable String formula) {
        var code = fresh();
        as("max")
                .post("/api/v1/measures", measure(code, aggregation, unit, formula))
                .expecting(201);
        return code;
    }

    private static Map<String, Object> measure(String code, String aggregation, String unit, @Nullable String formula) {
        var body = new LinkedHashMap<String, Object>(change(aggregation, unit, formula));
        body.put("code", code);
        return body;
    }

    private static Map<String, Object> change(String aggregation, String unit, @Nullable String formula) {
        var body = new LinkedHashMap<String, Object>();
        body.put("name", "团队协作");
        body.put("description", "主管观察到的");
        body.put("aggregation", aggregation);
        body.put("unit", unit);
        body.put("direction", "HIGHER_IS_BETTER");
        if (formula != null) {
            body.put("formula", formula);
        }
        return body;
    }

    private Answer enter(String login, String code, @Nullable PersonId person, @Nullable TeamId about, double amount) {
        var body = new LinkedHashMap<String, Object>();
        body.put("amount", amount);
        if (about != null) {
            body.put("team", about.value());
        }
        return enterWith(login, code, person, body);
    }

    private Answer enterWith(String login, String code, @Nullable PersonId person, Map<String, Object> more) {
        var body = new LinkedHashMap<String, Object>();
        body.put("measure", code);
        body.put("day", today);
        body.put("reason", "周会上帮同事复盘");
        if (person != null) {
            body.put("person", person.value());
        }
        body.putAll(more);
        return as(login).post("/api/v1/entries", body);
    }

    private @Nullable Double value(String login, String code, String more) {
        var first = LocalDate.parse(today).minusDays(1);
        JsonNode table = as(login)
                .get("/api/v1/figures?measure=" + code + "&from=" + first + "&until=" + today + "&" + more)
                .expecting(200)
                .json();
        var value = table.path("total").path(0).path("value");
        return value.isNull() || value.isMissingNode() ? null : value.asDouble();
    }

    private void assertDefining(Map<String, Object> body, String code) {
        assertRefused(as("max").post("/api/v1/measures", body), code);
    }

    private static void assertRefused(Answer answer, String code) {
        assertThat(answer.status()).as(answer.toString()).isEqualTo(422);
        assertThat(answer.json().toString()).contains("\"" + code + "\"");
    }

    private Client as(String login) {
        return Objects.requireNonNull(signedIn.get(login));
    }

    private PersonId person(String login, ShippedRole role) {
        var id = people.add(NewPerson.named(login)
                .joining(LocalDate.of(2026, 1, 1))
                .withRoles(java.util.Set.of(people.role(role))));
        accounts.setLogin(id, login);
        accounts.setPassword(id, PASSWORD, false);
        return id;
    }
}
