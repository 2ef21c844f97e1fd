package org.hengke.appraisal.fairness;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.hengke.appraisal.PlainScorecard;
import org.hengke.metrics.FactDraft;
import org.hengke.metrics.MeasureCode;
import org.hengke.staff.PersonId;
import org.hengke.staff.Rank;
import org.hengke.staff.ShippedRole;
import org.hengke.staff.TeamId;
import org.hengke.support.Client;
import org.hengke.support.Clients;
import org.hengke.support.Colleagues;
import org.hengke.support.DatabaseTest;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import tools.jackson.databind.JsonNode;

/** Items that say nothing, or the same twice, are found; so is who plays with a figure. */
@DatabaseTest
@TestInstance(Lifecycle.PER_CLASS)
class IndicatorReviewsTest {

    private static final LocalDate FIRST = LocalDate.of(2025, 9, 1);
    private static final int PEOPLE = 10;

    private final Colleagues colleagues;
    private final List<PersonId> specialists = new ArrayList<>();
    private TeamId team = new TeamId(0);
    private Client manager;
    private long card;
    private JsonNode review;

    IndicatorReviewsTest(Colleagues colleagues, Clients clients) {
        this.colleagues = colleagues;
        manager = clients.anonymous();
        review = tools.jackson.databind.json.JsonMapper.shared().nullNode();
    }

    /** Four months. Person 0 closes cases that come back the next hour, 1 answers just below the limit, 2 sends hardly a survey back. */
    @BeforeAll
    void colleagues() {
        var department = colleagues.department("检视部");
        team = colleagues.team("检视一组", department);
        manager = colleagues.as(colleagues.add("检视经理", department, ShippedRole.MANAGER));
        for (int i = 0; i < PEOPLE; i++) {
            specialists.add(colleagues.specialist("检视员" + i, team));
        }
        var random = new Random(11);
        for (int month = 0; month < 4; month++) {
            for (int i = 0; i < PEOPLE; i++) {
                var begin = FIRST.plusMonths(month).atTime(3, 0).toInstant(ZoneOffset.UTC);
                double skill = 0.55 + 0.04 * i;
                int who = i;
                colleagues.atOnce(() -> {
                    for (int k = 0; k < 60; k++) {
                        work(who, begin.plus(Duration.ofHours(k * 11L)), skill, random);
                    }
                });
            }
        }
        card = new PlainScorecard("检视表")
                .item("resolved_in_time", 30, 0.5, 1.0, 5)
                .item("resolution_rate", 30, 0.5, 1.0, 5)
                .item("first_contact_resolution", 20, 0.01, 0.02, 5)
                .item("satisfaction", 20, 0.5, 1.0, 5)
                .grade("合格", 60)
                .grade("不合格", 0)
                .publish(manager, colleagues.position(Rank.SPECIALIST));
        review = manager.get(path()).expecting(200).json();
    }

    private String path() {
        return "/api/v1/fairness/scorecards/" + card + "/review?from=2025-09-01&until=2025-12-31&team=" + team;
    }

    private void work(int who, Instant at, double skill, Random random) {
        boolean good = random.nextDouble() < skill;
        boolean back = random.nextDouble() < (who == 0 ? 0.3 : 0.03);
        boolean surveyed = random.nextDouble() < (who == 2 ? 0.05 : 0.4);
        boolean met = random.nextDouble() < 0.5;
        long limit = 7_200;
        long elapsed = who == 1 ? 6_600 + random.nextInt(600) : 300 + random.nextInt(6_900);
        var drafts = new ArrayList<FactDraft>();
        drafts.add(fact("resolved_in_time", at, good).because(good ? "in-time" : "late"));
        drafts.add(fact("resolution_rate", at, good).because(good ? "stays-resolved" : "open"));
        drafts.add(fact("first_contact_resolution", at, true).because("one-contact"));
        drafts.add(fact("satisfaction", at, met).because(met ? "satisfied" : "not-satisfied", 5));
        drafts.add(fact("reopen_rate", at, back).because(back ? "reopened" : "stays-resolved"));
        drafts.add(fact("survey_response_rate", at, surveyed).because(surveyed ? "answered" : "unanswered"));
        drafts.add(fact("answered_in_standard", at, true).because("in-time", elapsed, limit));
        if (back) {
            drafts.add(fact("backlog", at.plus(Duration.ofHours(1)), true).because("reopened"));
        }
        var credited = drafts.stream()
                .map(draft -> draft.by(specialists.get(who), team))
                .toList();
        colleagues.did(at, credited);
    }

    private static FactDraft fact(String measure, Instant at, boolean hit) {
        return FactDraft.of(new MeasureCode(measure), at, hit ? 1 : 0, 1);
    }

    private List<String> findings(int item) {
        return review.path("items")
                .path(item)
                .path("findings")
                .valueStream()
                .map(JsonNode::asString)
                .toList();
    }

    private List<String> signed(String kind) {
        return review.path("signs")
                .valueStream()
                .filter(sign -> sign.path("kind").asString().equals(kind))
                .map(sign -> sign.path("person").path("name").asString())
                .toList();
    }

    @Test
    void whatTwoItemsBothSayIsFoundAndWhatEveryoneMeets() {
        assertThat(review.path("months").asInt()).isEqualTo(4);
        assertThat(review.path("items").path(0).path("observations").asInt()).isEqualTo(4 * PEOPLE);
        assertThat(findings(0)).contains("COUNTED_TWICE");
        assertThat(findings(1)).contains("COUNTED_TWICE");
        assertThat(findings(2)).contains("EVERYONE_MEETS").doesNotContain("COUNTED_TWICE");
        assertThat(review.path("correlations").path(0).path("value").asDouble()).isGreaterThan(0.999);
    }

    @Test
    void whatIsOnlyChanceIsCalledNoise() {
        assertThat(findings(3)).contains("NOISE");
        assertThat(review.path("items").path(0).path("reliability").asDouble())
                .isGreaterThan(review.path("items").path(3).path("reliability").asDouble());
    }

    @Test
    void whoPlaysWithAFigureIsAskedAndNobodyElse() {
        assertThat(signed("RESOLVED_TOO_SOON")).containsExactly("检视员0");
        assertThat(signed("JUST_BELOW_LIMIT")).containsExactly("检视员1");
        assertThat(signed("FEW_SURVEYS")).containsExactly("检视员2");
        assertThat(signed("EASY_CASES")).isEmpty();
        assertThat(signed("SURVEYS_AVOIDED")).isEmpty();
    }

    @Test
    void isNotForThoseReviewed() {
        colleagues.as(specialists.getFirst()).get(path()).expecting(403);
    }
}
