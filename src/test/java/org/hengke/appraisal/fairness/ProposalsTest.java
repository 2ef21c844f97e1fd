package org.hengke.appraisal.fairness;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.hengke.appraisal.PlainScorecard;
import org.hengke.metrics.FactDraft;
import org.hengke.metrics.MeasureCode;
import org.hengke.staff.PersonId;
import org.hengke.staff.Rank;
import org.hengke.staff.ShippedRole;
import org.hengke.staff.TeamId;
import org.hengke.support.Answer;
import org.hengke.support.Client;
import org.hengke.support.Colleagues;
import org.hengke.support.DatabaseTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import tools.jackson.databind.JsonNode;

/** An analyst proposes a change upon a review, a manager decides, and the next version of the scorecard carries it. */
@DatabaseTest
@TestInstance(Lifecycle.PER_CLASS)
class ProposalsTest {

    private static final String PROPOSALS = "/api/v1/fairness/proposals";
    private static final LocalDate FIRST = LocalDate.of(2025, 9, 1);

    private final Colleagues colleagues;
    private final Map<String, Client> signedIn = new HashMap<>();
    private TeamId team = new TeamId(0);
    private long card;
    private int made;

    ProposalsTest(Colleagues colleagues) {
        this.colleagues = colleagues;
    }

    @BeforeAll
    void colleagues() {
        var department = colleagues.department("建议部");
        team = colleagues.team("建议一组", department);
        for (var who : List.of("manager", "second")) {
            signIn(who, colleagues.add(who, department, ShippedRole.MANAGER));
        }
        signIn("analyst", colleagues.add("analyst", department, ShippedRole.DATA_ANALYST));
        var random = new Random(5);
        for (int i = 0; i < 4; i++) {
            var person = colleagues.specialist("建议员" + i, team);
            signIn("agent" + i, person);
            for (int month = 0; month < 3; month++) {
                var begin = FIRST.plusMonths(month).atTime(3, 0).toInstant(ZoneOffset.UTC);
                for (int k = 0; k < 30; k++) {
                    var at = begin.plus(Duration.ofHours(k * 20L));
                    boolean good = random.nextDouble() < 0.6 + 0.1 * i;
                    colleagues.did(
                            at,
                            Stream.of("resolved_in_time", "resolution_rate", "satisfaction")
                                    .map(code -> FactDraft.of(new MeasureCode(code), at, good ? 1 : 0, 1)
                                            .because(code.equals("satisfaction") ? "satisfied" : "in-time")
                                            .by(person, team))
                                    .toList());
                }
            }
        }
    }

    @BeforeEach
    void aScorecardOfItsOwn() {
        card(List.of(item("resolved_in_time", 50), item("resolution_rate", 30), item("satisfaction", 20)));
    }

    private void card(List<Map<String, Object>> items) {
        var plain = new PlainScorecard("建议表" + ++made);
        items.forEach(plain::item);
        card = plain.grade("合格", 60).grade("不合格", 0).publish(as("manager"), colleagues.position(Rank.SPECIALIST));
    }

    @Test
    void aProposalKeepsTheFiguresItWasMadeUponAndEveryWording() {
        var proposal = merge(List.of(0, 1), 1).expecting(201).json();
        assertThat(proposal.path("state").asString()).isEqualTo("PROPOSED");
        assertThat(proposal.path("scorecardVersion").asInt()).isEqualTo(1);
        var evidence = proposal.path("evidence");
        assertThat(evidence.path("people").asInt()).isEqualTo(4);
        assertThat(evidence.path("items").path(0).path("observations").asInt()).isEqualTo(12);
        assertThat(evidence.path("correlations").path(0).path("value").asDouble())
                .isGreaterThan(0.99);
        assertThat(evidence.toString()).doesNotContain("建议员");

        var changed = change("analyst", proposal, 1, Map.of("kind", "OTHER", "what", "先问问大家", "why", "再想想"))
                .expecting(200)
                .json();

        assertThat(changed.path("versions")).hasSize(2);
        assertThat(changed.path("versions").path(0).path("what").asString()).isEqualTo("先问问大家");
        assertThat(changed.path("versions").path(1).path("kind").asString()).isEqualTo("MERGE_ITEMS");
        assertThat(changed.path("evidence")).isEqualTo(evidence);
        assertThat(change("analyst", proposal, 1, Map.of("kind", "OTHER", "what", "晚了", "why", "晚了"))
                        .code())
                .isEqualTo("appraisal.proposals.stale");
        assertThat(change("manager", proposal, 2, Map.of("kind", "OTHER", "what", "改", "why", "改"))
                        .code())
                .isEqualTo("appraisal.proposals.not-yours");
        assertThat(decide("analyst", proposal, 2, true, null).status()).isEqualTo(403);
        assertThat(list("open=true")).contains(id(proposal));
        as("analyst")
                .with("If-Match", "\"2\"")
                .put(path(proposal) + "/withdrawal", null)
                .expecting(200);
        assertThat(list("open=true")).doesNotContain(id(proposal));
        assertThat(list("open=false&scorecard=" + card)).containsExactly(id(proposal));
        assertThat(decide("manager", proposal, 3, true, null).code()).isEqualTo("appraisal.proposals.decided");
        for (var path : List.of("", "/" + id(proposal))) {
            as("agent0").get(PROPOSALS + path).expecting(403);
        }
    }

    @Test
    void anAcceptedChangeOfATargetGoesIntoTheDraftAndIsTracedToItsVersion() {
        var proposal = propose("analyst", List.of(2), "CHANGE_TARGET", 0.95)
                .expecting(201)
                .json();

        var accepted = decide("manager", proposal, 1, true, "同意").expecting(200).json();

        assertThat(accepted.path("drafted").asBoolean()).isTrue();
        assertThat(accepted.path("implementedIn").isNull()).isTrue();
        var draft = as("manager").get("/api/v1/scorecards/" + card).json().path("draft");
        assertThat(draft.path("content")
                        .path("items")
                        .path(2)
                        .path("curve")
                        .path("target")
                        .asDouble())
                .isEqualTo(0.95);
        publish();
        var after = as("analyst").get(path(proposal)).expecting(200).json();
        assertThat(after.path("implementedIn").asInt()).isEqualTo(2);
        assertThat(after.path("decidedBy").path("name").asString()).isEqualTo("manager");
    }

    @Test
    void weightThatComesFreeIsBorneByTheOthersInProportion() {
        var removal = propose("analyst", List.of(1), "REMOVE_ITEM", null)
                .expecting(201)
                .json();
        decide("manager", removal, 1, true, null).expecting(200);
        assertThat(draftedWeights()).containsExactly(71.43, 28.57);

        var weight = propose("analyst", List.of(0), "CHANGE_WEIGHT", 40.0)
                .expecting(201)
                .json();
        var accepted = decide("second", weight, 1, true, null).expecting(200).json();
        assertThat(accepted.path("drafted").asBoolean())
                .as("onto the draft that is there")
                .isTrue();
        assertThat(draftedWeights()).containsExactly(40.0, 60.0);

        var gone = propose("analyst", List.of(1), "CHANGE_WEIGHT", 10.0)
                .expecting(201)
                .json();
        assertThat(decide("manager", gone, 1, true, null)
                        .expecting(200)
                        .json()
                        .path("drafted")
                        .asBoolean())
                .as("the draft has no such item any more")
                .isFalse();
    }

    @Test
    void ofMergedItemsOneStaysWithTheWeightOfAll() {
        var proposal = merge(List.of(0, 2), 2).expecting(201).json();
        assertThat(proposal.path("versions").path(0).path("keeps").asInt()).isEqualTo(2);

        var accepted = decide("manager", proposal, 1, true, "留满意度，客户说了算")
                .expecting(200)
                .json();

        assertThat(accepted.path("drafted").asBoolean()).isTrue();
        assertThat(accepted.path("decidedWords").asString()).isEqualTo("留满意度，客户说了算");
        assertThat(draftedMeasures()).containsExactly("resolution_rate", "satisfaction");
        assertThat(draftedWeights()).containsExactly(30.0, 70.0);

        var gone = merge(List.of(0, 1), 0).expecting(201).json();
        assertThat(decide("manager", gone, 1, true, null)
                        .expecting(200)
                        .json()
                        .path("drafted")
                        .asBoolean())
                .as("the draft has one of them only")
                .isFalse();
        assertThat(draftedWeights()).containsExactly(30.0, 70.0);
        assertRefused(merge(List.of(0, 2), null), "appraisal.proposals.keeps.needed");
        assertRefused(merge(List.of(0, 2), 1), "appraisal.proposals.keeps.needed");
        assertRefused(
                as("analyst").post(PROPOSALS, body(List.of(0), "REMOVE_ITEM", null, Map.of("keeps", 0))),
                "appraisal.proposals.keeps.none");
    }

    @Test
    void aFormulaIsProposedOnlyForWhatTheDepartmentWorksOutItself() {
        as("manager")
                .post(
                        "/api/v1/measures",
                        Map.of(
                                "code",
                                "done_well",
                                "name",
                                "办得好",
                                "aggregation",
                                "FORMULA",
                                "unit",
                                "SHARE",
                                "direction",
                                "HIGHER_IS_BETTER",
                                "formula",
                                "(satisfaction + resolution_rate) / 2"))
                .expecting(201);
        card(List.of(item("done_well", 60), item("satisfaction", 40)));

        assertRefused(formula(1, "satisfaction * 1.1"), "appraisal.proposals.formula.shipped");
        assertRefused(formula(0, " "), "appraisal.proposals.formula.needed");
        assertThat(formula(0, "done_well / 2").status()).isEqualTo(422);
        assertThat(formula(0, "no_such_measure / 2").status()).isEqualTo(422);
        assertThat(formula(0, "satisfaction +").text()).contains("\"formula\"");
        assertRefused(
                as("analyst").post(PROPOSALS, body(List.of(0), "OTHER", null, Map.of("formula", "satisfaction"))),
                "appraisal.proposals.formula.none");

        var better = "(2 * satisfaction + resolution_rate) / 3";
        var proposal = formula(0, better).expecting(201).json();
        var accepted = decide("manager", proposal, 1, true, null).expecting(200).json();

        assertThat(accepted.path("drafted").asBoolean()).isFalse();
        assertThat(accepted.path("versions").path(0).path("formula").asString()).isEqualTo(better);
        assertThat(as("manager")
                        .get("/api/v1/measures/done_well")
                        .json()
                        .path("measure")
                        .path("version")
                        .asInt())
                .as("whoever may define measures tries it and saves it")
                .isEqualTo(1);
    }

    @Test
    void aTargetInStepsIsTheOneWorthFullPoints() {
        var stepped = item("satisfaction", 40);
        stepped.put(
                "curve",
                Map.of(
                        "kind",
                        "steps",
                        "rises",
                        true,
                        "steps",
                        List.of(
                                Map.of("limit", 0.7, "points", 60),
                                Map.of("limit", 0.9, "points", 100),
                                Map.of("limit", 0.98, "points", 120))));
        card(List.of(item("resolution_rate", 60), stepped));
        assertRefused(propose("analyst", List.of(1), "CHANGE_TARGET", 0.7), "appraisal.proposals.value.beside-steps");
        assertRefused(propose("analyst", List.of(1), "CHANGE_TARGET", 0.99), "appraisal.proposals.value.beside-steps");

        var proposal = propose("analyst", List.of(1), "CHANGE_TARGET", 0.85)
                .expecting(201)
                .json();
        var accepted = decide("manager", proposal, 1, true, null).expecting(200).json();

        assertThat(accepted.path("drafted").asBoolean()).isTrue();
        assertThat(drafted()
                        .path(1)
                        .path("curve")
                        .path("steps")
                        .valueStream()
                        .map(step -> step.path("limit").asDouble()))
                .containsExactly(0.7, 0.85, 0.98);
    }

    @Test
    void nobodyDecidesOnTheirOwnAndOfTwoAtOnceOneDecides() throws Exception {
        var own = propose("manager", List.of(0), "OTHER", null).expecting(201).json();
        assertThat(own.path("mayDecide").asBoolean()).isFalse();
        assertThat(decide("manager", own, 1, true, null).code()).isEqualTo("appraisal.proposals.own");
        assertThat(decide("second", own, 1, false, " ").text()).contains("appraisal.proposals.words-needed");
        decide("second", own, 1, false, "先看一季度").expecting(200);

        var proposal = propose("analyst", List.of(0), "REMOVE_ITEM", null)
                .expecting(201)
                .json();
        var answers = new ArrayList<Answer>();
        try (var pool = Executors.newFixedThreadPool(2)) {
            List<Callable<Answer>> both = List.of(
                    () -> decide("manager", proposal, 1, true, null), () -> decide("second", proposal, 1, false, "不必"));
            for (var answer : pool.invokeAll(both)) {
                answers.add(answer.get());
            }
        }
        assertThat(answers.stream().filter(answer -> answer.status() == 200)).hasSize(1);
        assertThat(answers.stream().filter(answer -> answer.status() != 200))
                .allSatisfy(answer -> assertThat(answer.code())
                        .isIn("appraisal.proposals.stale", "appraisal.proposals.decided", "platform.conflict"));
        assertThat(as("analyst").get(path(proposal)).json().path("state").asString())
                .isIn("ACCEPTED", "DECLINED");
    }

    @Test
    void whatCannotBeProposedIsRefusedWithItsReason() {
        assertRefused(propose("analyst", List.of(7), "REMOVE_ITEM", null), "appraisal.proposals.no-such-item");
        assertRefused(propose("analyst", List.of(0), "MERGE_ITEMS", null), "appraisal.proposals.items.MERGE_ITEMS");
        assertRefused(propose("analyst", List.of(0, 1), "REMOVE_ITEM", null), "appraisal.proposals.items.REMOVE_ITEM");
        assertRefused(propose("analyst", List.of(0), "CHANGE_WEIGHT", null), "appraisal.proposals.value.needed");
        assertRefused(propose("analyst", List.of(0), "CHANGE_WEIGHT", 100.0), "appraisal.proposals.value.weight");
        assertRefused(propose("analyst", List.of(0), "CHANGE_TARGET", 0.4), "appraisal.proposals.value.wrong-side");
        assertRefused(propose("analyst", List.of(0), "OTHER", 3.0), "appraisal.proposals.value.none");
        assertRefused(
                as("analyst").post(PROPOSALS, body(List.of(0), "OTHER", null, Map.of("what", " "))),
                "appraisal.proposals.words-needed");
        assertRefused(
                as("analyst")
                        .post(PROPOSALS, body(List.of(0), "OTHER", null, Map.of("sign", "EASY_CASES", "signOf", 1))),
                "appraisal.proposals.no-such-sign");
        assertThat(propose("agent0", List.of(0), "OTHER", null).status()).isEqualTo(403);
        as("analyst").get(PROPOSALS + "/999999").expecting(404);
    }

    private static void assertRefused(Answer answer, String code) {
        assertThat(answer.status()).as(answer.toString()).isEqualTo(422);
        assertThat(answer.text()).contains("\"" + code + "\"");
    }

    private Answer propose(String who, List<Integer> items, String kind, @Nullable Double value) {
        return as(who).post(PROPOSALS, body(items, kind, value, Map.of()));
    }

    private Answer merge(List<Integer> items, @Nullable Integer keeps) {
        return as("analyst")
                .post(PROPOSALS, body(items, "MERGE_ITEMS", null, keeps == null ? Map.of() : Map.of("keeps", keeps)));
    }

    private Answer formula(int item, String formula) {
        return as("analyst").post(PROPOSALS, body(List.of(item), "CHANGE_FORMULA", null, Map.of("formula", formula)));
    }

    private Map<String, Object> body(
            List<Integer> items, String kind, @Nullable Double value, Map<String, Object> more) {
        var body = new HashMap<String, Object>();
        body.put("scorecard", card);
        body.put("team", team.value());
        body.put("from", "2025-09-01");
        body.put("until", "2025-11-30");
        body.put("items", items);
        body.put("kind", kind);
        body.put("what", "调整这一项");
        body.put("why", "检视结果如此");
        if (value != null) {
            body.put("value", value);
        }
        body.putAll(more);
        return body;
    }

    private Answer change(String who, JsonNode proposal, int revision, Map<String, Object> body) {
        return as(who).with("If-Match", "\"" + revision + "\"").put(path(proposal), body);
    }

    private Answer decide(String who, JsonNode proposal, int revision, boolean accepted, @Nullable String words) {
        var body = new HashMap<String, Object>();
        body.put("accepted", accepted);
        body.put("words", words);
        return as(who).with("If-Match", "\"" + revision + "\"").put(path(proposal) + "/decision", body);
    }

    private static long id(JsonNode proposal) {
        return proposal.path("id").asLong();
    }

    private static String path(JsonNode proposal) {
        return PROPOSALS + "/" + id(proposal);
    }

    private List<Long> list(String query) {
        return as("analyst")
                .get(PROPOSALS + "?" + query)
                .expecting(200)
                .json()
                .path("items")
                .valueStream()
                .map(ProposalsTest::id)
                .toList();
    }

    private List<Double> draftedWeights() {
        return drafted()
                .valueStream()
                .map(item -> item.path("weight").asDouble())
                .toList();
    }

    private List<String> draftedMeasures() {
        return drafted()
                .valueStream()
                .map(item -> item.path("measure").asString())
                .toList();
    }

    private JsonNode drafted() {
        return as("manager")
                .get("/api/v1/scorecards/" + card)
                .json()
                .path("draft")
                .path("content")
                .path("items");
    }

    private void publish() {
        PlainScorecard.publishDraft(as("manager"), card);
    }

    private static Map<String, Object> item(String measure, int weight) {
        return PlainScorecard.measured(measure, weight, 0.5, 0.9, 5);
    }

    private Client as(String who) {
        return java.util.Objects.requireNonNull(signedIn.get(who));
    }

    private void signIn(String who, PersonId person) {
        signedIn.put(who, colleagues.as(person));
    }
}
