package org.hengke.appraisal.rounds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ClosingTest {

    private static final GroupWeights WEIGHTS = new GroupWeights(40, 30, 20, 10);
    private static final List<String> ITEMS = List.of("collaboration", "coaching");

    private final List<Given> given = new ArrayList<>();
    private final Map<RaterGroup, Set<Voice>> answered = new EnumMap<>(RaterGroup.class);

    @Test
    void weighsTheMeansOfGroups() {
        says(RaterGroup.SUPERIOR, "boss", 5, 4);
        says(RaterGroup.PEER, "a", 3, 3);
        says(RaterGroup.PEER, "b", 4, 2);
        says(RaterGroup.PEER, "c", 5, 1);

        var report = report(Closing.Earlier.NOTHING);

        assertThat(report.parts()).hasSize(2);
        // collaboration: superior 5 × 40, peers 4 × 30; coaching: superior 4 × 40, peers 2 × 30
        assertThat(report.mean("collaboration").orElseThrow()).isCloseTo(320 / 70.0, within(1e-12));
        assertThat(report.mean("coaching").orElseThrow()).isCloseTo(220 / 70.0, within(1e-12));
        assertThat(report.total()).isCloseTo((4.5 * 40 + 3 * 30) / 70, within(1e-12));
    }

    @Test
    void anItemThatTooFewCouldJudgeIsLeftOutWithItsComments() {
        says(RaterGroup.PEER, "a", 3, 3);
        says(RaterGroup.PEER, "b", 4, 2);
        given.add(new Given(
                RaterGroup.PEER,
                List.of(new ItemAnswer("collaboration", 5, null), new ItemAnswer("coaching", null, "没带过我"))));
        voice(RaterGroup.PEER, "c");

        var part = report(Closing.Earlier.NOTHING).parts().getFirst();

        assertThat(part.items()).extracting(RoundReport.Item::name).containsExactly("collaboration");
        assertThat(part.toString()).doesNotContain("没带过我");
        assertThat(part.mean()).isCloseTo(4, within(1e-12));
    }

    @Test
    void whatIsWithheldIsNeitherInTheTotalNorInTheComments() {
        says(RaterGroup.SUPERIOR, "boss", 4, 4);
        says(RaterGroup.PEER, "a", 1, 1);
        says(RaterGroup.PEER, "b", 1, 1);

        var report = report(Closing.Earlier.NOTHING);

        assertThat(report.withheld()).containsExactly(RaterGroup.PEER);
        assertThat(report.total()).isEqualTo(4);
        assertThat(report.toString()).doesNotContain("a 说").doesNotContain("b 说");
    }

    @Test
    void anAbstentionInASecondRoundLeavesTheItemOut() {
        var before = new Closing.Earlier(
                List.of(new Closing.EarlierPart(
                        Set.of(new Voice("a"), new Voice("b"), new Voice("c"), new Voice("d")),
                        Map.of("collaboration", 4, "coaching", 4))),
                Set.of());
        for (var name : List.of("a", "b", "c")) {
            says(RaterGroup.PEER, name, 3, 3);
        }
        given.add(new Given(
                RaterGroup.PEER,
                List.of(new ItemAnswer("collaboration", 5, null), new ItemAnswer("coaching", null, null))));
        voice(RaterGroup.PEER, "d");

        var part = report(before).parts().getFirst();

        assertThat(part.items()).extracting(RoundReport.Item::name).containsExactly("collaboration");
    }

    @Test
    void theOrderOfAnswersLeavesNoTrace() {
        var first = new HashSet<String>();
        var random = new Random(11);
        for (int i = 0; i < 60; i++) {
            given.clear();
            for (var name : List.of("a", "b", "c", "d")) {
                says(RaterGroup.PEER, name, 3, 3);
            }
            var report = new Closing(WEIGHTS, ITEMS, given, answered, Closing.Earlier.NOTHING, random).report();
            first.add(report.parts().getFirst().items().getFirst().comments().getFirst());
        }
        assertThat(first).hasSize(4);
    }

    @Test
    void theOrderInTheBoxChangesNoNumber() {
        for (int i = 0; i < 7; i++) {
            says(i % 2 == 0 ? RaterGroup.PEER : RaterGroup.SUBORDINATE, "r" + i, 1 + i % 5, 1 + (i * 2) % 5);
        }
        var one = report(Closing.Earlier.NOTHING);
        Collections.shuffle(given, new Random(3));
        var other = report(Closing.Earlier.NOTHING);
        assertThat(other.total()).isEqualTo(one.total());
        assertThat(other.parts())
                .extracting(RoundReport.Part::mean)
                .isEqualTo(one.parts().stream().map(RoundReport.Part::mean).toList());
    }

    /** With the very sets of people behind each number, which not even the program knows. */
    @Test
    void noReportsOfSeveralRoundsCanBeSubtractedFromEachOther() {
        int compared = 0;
        for (long seed = 0; seed < 250; seed++) {
            var random = new Random(seed);
            var told = new ArrayList<Set<Voice>>();
            var parts = new ArrayList<Closing.EarlierPart>();
            for (int round = 0; round < 3; round++) {
                given.clear();
                answered.clear();
                var judges = new HashMap<RaterGroup, Set<Voice>>();
                for (var name : List.of("a", "b", "c", "d", "e", "f", "g", "h")) {
                    var group = TellingTest.SECRET.get(random.nextInt(3));
                    if (random.nextInt(4) > 0) {
                        boolean judges1 = random.nextInt(8) > 0;
                        says(group, name, judges1 ? 1 + random.nextInt(5) : null, 3);
                        if (judges1) {
                            judges.computeIfAbsent(group, _ -> new HashSet<>()).add(new Voice(name));
                        }
                    }
                }
                var report = report(new Closing.Earlier(List.copyOf(parts), Set.of()));
                for (var part : report.parts()) {
                    var judged = new HashMap<String, Integer>();
                    part.items().forEach(item -> judged.put(item.name(), item.judged()));
                    parts.add(new Closing.EarlierPart(Telling.voices(part.groups(), answered), judged));
                    if (judged.containsKey("collaboration")) {
                        told.add(Telling.voices(part.groups(), judges));
                        compared += round;
                    }
                }
            }
            assertThat(TellingTest.fewestInAnySum(told))
                    .as("seed %d: %s", seed, told)
                    .isGreaterThanOrEqualTo(3);
        }
        assertThat(compared).isGreaterThan(20);
    }

    private void says(RaterGroup group, String name, @Nullable Integer collaboration, @Nullable Integer coaching) {
        given.add(new Given(
                group,
                List.of(
                        new ItemAnswer("collaboration", collaboration, name + " 说"),
                        new ItemAnswer("coaching", coaching, null))));
        voice(group, name);
    }

    private void voice(RaterGroup group, String name) {
        answered.computeIfAbsent(group, _ -> new HashSet<>()).add(new Voice(name));
    }

    private RoundReport report(Closing.Earlier earlier) {
        return new Closing(WEIGHTS, ITEMS, given, answered, earlier, new Random(1)).report();
    }
}
