package org.hengke.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ScriptTest {

    private static final Instant NOW = Scripts.NOW;
    private static final Script SCRIPT = Scripts.of(7, NOW);

    @Test
    void tellsTheSameStoryForTheSameSeedAndDay() {
        assertThat(Scripts.of(7, NOW).cases()).isEqualTo(SCRIPT.cases());
        assertThat(Scripts.of(8, NOW).cases().getFirst())
                .isNotEqualTo(SCRIPT.cases().getFirst());
    }

    @Test
    void growsDuringTheDayWithoutChangingWhatHappened() {
        var later = Scripts.of(7, NOW.plus(Duration.ofHours(2)));

        assertThat(later.cases().stream()
                        .filter(plan -> !plan.openedAt().isAfter(NOW))
                        .map(plan -> withoutPromises(plan.until(NOW))))
                .isEqualTo(
                        SCRIPT.cases().stream().map(ScriptTest::withoutPromises).toList());
        assertThat(later.cases()).hasSizeGreaterThan(SCRIPT.cases().size());
    }

    @Test
    void writesTwentyThousandCasesThatReadDifferently() {
        assertThat(SCRIPT.cases()).hasSizeBetween(19_500, 20_500);
        assertThat(new HashSet<>(SCRIPT.cases().stream().map(CasePlan::text).toList()))
                .hasSizeGreaterThan(15_000);
        assertThat(SCRIPT.cases().stream().flatMap(ScriptTest::texts))
                .allSatisfy(text -> assertThat(text).doesNotContainPattern("[{}\\[\\]|]|回复：[^，。]+回复："));
    }

    @Test
    void keepsEveryCaseInOrderOfTimeAndInThePast() {
        for (var plan : SCRIPT.cases()) {
            assertThat(plan.beats()).isSortedAccordingTo(Comparator.comparing(Beat::at));
            assertThat(plan.beats())
                    .allMatch(beat ->
                            !beat.at().isBefore(plan.openedAt()) && !beat.at().isAfter(NOW));
        }
    }

    @Test
    void leavesWorkForToday() {
        assertThat(SCRIPT.cases().stream().filter(CasePlan::open).count()).isBetween(80L, 260L);
    }

    @Test
    void letsTheFiguresTellTheWeakFromTheExcellent() {
        var satisfied = new TreeMap<String, int[]>();
        for (var plan : SCRIPT.cases()) {
            for (var beat : plan.beats()) {
                if (beat instanceof Beat.Rated rated && Cast.ORDERS.equals(plan.team())) {
                    var counted = satisfied.computeIfAbsent(lastVoice(plan), _ -> new int[2]);
                    counted[0] += rated.score() >= 4 ? 1 : 0;
                    counted[1]++;
                }
            }
        }
        var share = new TreeMap<String, Double>();
        satisfied.forEach((name, counted) -> share.put(name, (double) counted[0] / counted[1]));
        var others = others(share);

        assertThat(share.get("李伟")).isLessThan(0.62);
        assertThat(share.get("刘洋")).isGreaterThan(0.9);
        assertThat(others).allMatch(value -> value > 0.75 && value < 0.95);
    }

    @Test
    void answersARatingRequestAboutOneTimeInFour() {
        var resolved = SCRIPT.cases().stream()
                .filter(plan -> plan.beats().stream().anyMatch(beat -> beat instanceof Beat.Resolved))
                .count();
        var rated = SCRIPT.cases().stream()
                .filter(plan -> plan.beats().stream().anyMatch(beat -> beat instanceof Beat.Rated))
                .count();

        assertThat((double) rated / resolved).isBetween(0.18, 0.30);
    }

    @Test
    void marksAPartOfTheCasesWithTags() {
        var tagged = SCRIPT.cases().stream()
                .flatMap(plan -> plan.beats().stream())
                .filter(beat -> beat instanceof Beat.Tagged)
                .map(beat -> ((Beat.Tagged) beat).tags())
                .toList();

        assertThat((double) tagged.size() / SCRIPT.cases().size()).isBetween(0.1, 0.4);
        assertThat(tagged).allMatch(tags -> tags.size() <= 3 && Set.copyOf(tags).size() == tags.size());
        assertThat(tagged.stream().flatMap(List::stream).distinct()).hasSizeGreaterThan(8);
    }

    @Test
    void suffersInTheWeekOfTheOutage() {
        var monday = SCRIPT.season().outageMonday();
        var late = SCRIPT.cases().stream()
                .filter(plan -> plan.scenario().key().equals("order.late"))
                .map(plan -> plan.openedAt().atZone(Scripts.EVERY_DAY.zone()).toLocalDate())
                .filter(day -> day.isAfter(monday) && day.isBefore(monday.plusDays(8)))
                .count();

        assertThat(late).isGreaterThan(120);
        assertThat(SCRIPT.cases().stream().flatMap(ScriptTest::texts)).anyMatch(text -> text.contains("中心仓系统故障"));
    }

    @Test
    void hasPromisesThatFallDueWithinTheHour() {
        for (var hours : List.of(0, 9)) {
            var now = NOW.plus(Duration.ofHours(hours));

            assertThat(Scripts.of(7, now).cases().stream()
                            .filter(CasePlan::open)
                            .flatMap(plan -> plan.beats().stream())
                            .filter(beat -> beat instanceof Beat.Promised)
                            .map(beat -> ((Beat.Promised) beat).due())
                            .filter(due -> due.isAfter(now) && due.isBefore(now.plus(Duration.ofHours(1)))))
                    .hasSizeGreaterThanOrEqualTo(5);
        }
    }

    /** Which promises were given depends on the minute. */
    private static CasePlan withoutPromises(CasePlan plan) {
        return new CasePlan(
                plan.openedAt(),
                plan.customer(),
                plan.channel(),
                plan.spoken(),
                plan.scenario(),
                plan.urgency(),
                plan.team(),
                plan.subject(),
                plan.text(),
                plan.situation(),
                plan.beats().stream()
                        .filter(beat -> !(beat instanceof Beat.Promised))
                        .toList());
    }

    private static List<Double> others(Map<String, Double> share) {
        return share.entrySet().stream()
                .filter(entry -> !Set.of("李伟", "刘洋", "赵磊").contains(entry.getKey()))
                .filter(entry -> SCRIPT.cast().agents(Cast.ORDERS).stream()
                        .anyMatch(person -> person.name().equals(entry.getKey())))
                .map(Map.Entry::getValue)
                .toList();
    }

    private static String lastVoice(CasePlan plan) {
        return plan.beats().stream()
                .filter(beat -> beat instanceof Beat.Replied)
                .map(beat -> ((Beat.Replied) beat).by().name())
                .reduce((_, last) -> last)
                .orElseThrow();
    }

    private static Stream<String> texts(CasePlan plan) {
        var said = plan.beats().stream().flatMap(beat -> switch (beat) {
            case Beat.CustomerWrote wrote -> Stream.of(wrote.text());
            case Beat.Replied replied -> Stream.of(replied.text());
            case Beat.Noted noted -> Stream.of(noted.text());
            case Beat.Resolved resolved -> Stream.of(resolved.summary());
            case Beat.Reopened reopened -> Stream.of(reopened.text());
            case Beat.Rated rated -> Stream.of(rated.comment());
            case Beat.Assessed assessed -> Stream.of(assessed.found());
            case Beat.Decided decided -> Stream.of(decided.reason());
            case Beat.Tagged tagged -> tagged.tags().stream();
            case Beat.Taken _, Beat.Raised _, Beat.Discarded _, Beat.Promised _ -> Stream.<String>empty();
        });
        return Stream.concat(Stream.of(plan.subject(), plan.text()), said);
    }
}
