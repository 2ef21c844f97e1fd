package org.hengke.appraisal.scorecards;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hengke.appraisal.scoring.Total;
import org.hengke.metrics.Breakdown;
import org.hengke.metrics.FactDraft;
import org.hengke.metrics.FactFilter;
import org.hengke.metrics.FactSource;
import org.hengke.metrics.Figure;
import org.hengke.metrics.FigureQuery;
import org.hengke.metrics.MeasureCode;
import org.hengke.support.Client;
import org.hengke.support.DatabaseTest;
import org.hengke.support.TestClock;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.JsonNode;

/** Scorecards are tried out on past days over HTTP, as a whole and month by month. */
@DatabaseTest
@TestInstance(Lifecycle.PER_CLASS)
class ScorecardPreviewsTest extends ScorecardStory {

    /** As far back as there is data, and with a month that has none. */
    private static final LocalDate EARLIER = LocalDate.of(2025, 11, 16);

    ScorecardPreviewsTest(ApplicationContext program) {
        super(program);
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
        assertThat(answer.path("people").valueStream().map(ScorecardPreviewsTest::changes))
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
