package org.hengke.appraisal.rounds;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.hengke.appraisal.scoring.RaterGroups;
import org.junit.jupiter.api.Test;

/** No sum or difference of anything told is about fewer than three people. */
class TellingTest {

    static final List<RaterGroup> SECRET = List.of(RaterGroup.PEER, RaterGroup.SUBORDINATE, RaterGroup.CUSTOMER);

    @Test
    void groupsOfThreeAreToldForThemselves() {
        var plan = Telling.plan(groups("a b c", "d e f", "g h i j"), Set.of(), List.of());
        assertThat(plan.together())
                .containsExactlyInAnyOrder(
                        Set.of(RaterGroup.PEER), Set.of(RaterGroup.SUBORDINATE), Set.of(RaterGroup.CUSTOMER));
        assertThat(plan.withheld()).isEmpty();
    }

    @Test
    void withoutAnEarlierRoundGroupsAreJoinedAsRaterGroupsSays() {
        for (long seed = 0; seed < 300; seed++) {
            var random = new Random(seed);
            var answered = new EnumMap<RaterGroup, Set<Voice>>(RaterGroup.class);
            int next = 0;
            for (var group : SECRET) {
                var voices = new HashSet<Voice>();
                for (int i = random.nextInt(6); i > 0; i--) {
                    voices.add(new Voice("v" + next++));
                }
                answered.put(group, voices);
            }
            var report = RaterGroups.report(answered.entrySet().stream()
                    .map(entry -> new RaterGroups.Group(
                            entry.getKey().name(),
                            1,
                            false,
                            entry.getValue().stream()
                                    .map(_ -> new RaterGroups.Rater(Map.of("x", 3.0)))
                                    .toList()))
                    .toList());

            var plan = Telling.plan(answered, Set.of(), List.of());

            assertThat(plan.together())
                    .as("seed %d: %s", seed, answered)
                    .extracting(part -> Telling.voices(part, answered).size())
                    .containsExactlyInAnyOrderElementsOf(
                            report.told().stream().map(RaterGroups.Told::raters).toList());
            assertThat(names(plan.withheld())).as("seed %d", seed).isEqualTo(report.withheld());
        }
    }

    @Test
    void aSecondRoundWithOneRaterMoreTellsTheGroupOnlyTogetherWithAnother() {
        var plan = Telling.plan(groups("a b c d", "e f g", ""), Set.of(), List.of(voices("a b c")));
        assertThat(plan.together()).containsExactly(Set.of(RaterGroup.PEER, RaterGroup.SUBORDINATE));
    }

    @Test
    void aSecondRoundWithOneRaterMoreAndNobodyToJoinTellsNothing() {
        var plan = Telling.plan(groups("a b c d", "", ""), Set.of(), List.of(voices("a b c")));
        assertThat(plan.together()).isEmpty();
        assertThat(plan.withheld()).containsExactly(RaterGroup.PEER);
    }

    @Test
    void theSamePeopleAgainAreToldAndSoAreThreeMore() {
        assertThat(Telling.plan(groups("a b c", "", ""), Set.of(), List.of(voices("a b c")))
                        .withheld())
                .isEmpty();
        assertThat(Telling.plan(groups("a b c d e f", "", ""), Set.of(), List.of(voices("a b c")))
                        .withheld())
                .isEmpty();
    }

    @Test
    void oneTakenAwayOrTwoExchangedAreSeenThrough() {
        assertThat(Telling.plan(groups("a b c", "", ""), Set.of(), List.of(voices("a b c d")))
                        .withheld())
                .containsExactly(RaterGroup.PEER);
        assertThat(Telling.plan(groups("a b c e", "", ""), Set.of(), List.of(voices("a b c d")))
                        .withheld())
                .containsExactly(RaterGroup.PEER);
    }

    @Test
    void threeNumbersThatNoPairGivesAwayAreSeenThrough() {
        var earlier = List.of(voices("a b c"), voices("d e f"));
        assertThat(Telling.plan(groups("a b c d e f g", "", ""), Set.of(), earlier)
                        .withheld())
                .containsExactly(RaterGroup.PEER);
    }

    @Test
    void somebodyWhoMovedBetweenGroupsIsStillTheSamePerson() {
        var plan = Telling.plan(groups("a b c", "d e f", ""), Set.of(), List.of(voices("a b c d"), voices("e f h")));
        assertThat(Telling.givesAway(List.of(voices("a b c d"), voices("e f h"), voices("a b c"), voices("d e f"))))
                .isTrue();
        assertThat(plan.together()).hasSizeLessThan(2);
    }

    @Test
    void whoseRatingIsKnownHidesNobody() {
        var plan = Telling.plan(groups("a b boss", "", ""), Set.of(new Voice("boss")), List.of());
        assertThat(plan.withheld()).containsExactly(RaterGroup.PEER);
    }

    /** Against trying out all sums with small whole factors, which is another way to look for the same. */
    @Test
    void whatAnyPlanTellsCannotBeSubtractedOut() {
        int plansWithEarlier = 0;
        for (long seed = 0; seed < 400; seed++) {
            var random = new Random(seed);
            var pool =
                    "abcdefgh".chars().mapToObj(c -> String.valueOf((char) c)).toList();
            var told = new ArrayList<Set<Voice>>();
            for (int round = 0; round < 3; round++) {
                var answered = new EnumMap<RaterGroup, Set<Voice>>(RaterGroup.class);
                for (var voice : pool) {
                    int group = random.nextInt(4);
                    if (group < 3) {
                        answered.computeIfAbsent(SECRET.get(group), _ -> new HashSet<>())
                                .add(new Voice(voice));
                    }
                }
                var plan = Telling.plan(answered, Set.of(), told);
                plan.together().forEach(part -> told.add(Telling.voices(part, answered)));
                if (round > 0 && !plan.together().isEmpty()) {
                    plansWithEarlier++;
                }
            }
            assertThat(fewestInAnySum(told)).as("seed %d: %s", seed, told).isGreaterThanOrEqualTo(3);
        }
        assertThat(plansWithEarlier).isGreaterThan(50);
    }

    static int fewestInAnySum(List<Set<Voice>> told) {
        var all = told.stream().flatMap(Set::stream).distinct().toList();
        int fewest = Integer.MAX_VALUE;
        int ways = (int) Math.pow(5, told.size());
        for (int way = 0; way < ways; way++) {
            var sum = new int[all.size()];
            int left = way;
            for (var voices : told) {
                int factor = left % 5 - 2;
                left /= 5;
                for (int i = 0; i < sum.length; i++) {
                    sum[i] += voices.contains(all.get(i)) ? factor : 0;
                }
            }
            int about = (int) Arrays.stream(sum).filter(n -> n != 0).count();
            if (about > 0) {
                fewest = Math.min(fewest, about);
            }
        }
        return fewest;
    }

    private static Set<String> names(Set<RaterGroup> groups) {
        return groups.stream().map(Enum::name).collect(Collectors.toSet());
    }

    private static Map<RaterGroup, Set<Voice>> groups(String peers, String subordinates, String customers) {
        var groups = new EnumMap<RaterGroup, Set<Voice>>(RaterGroup.class);
        groups.put(RaterGroup.PEER, voices(peers));
        groups.put(RaterGroup.SUBORDINATE, voices(subordinates));
        groups.put(RaterGroup.CUSTOMER, voices(customers));
        return groups;
    }

    private static Set<Voice> voices(String names) {
        return Arrays.stream(names.split(" "))
                .filter(name -> !name.isEmpty())
                .map(Voice::new)
                .collect(Collectors.toSet());
    }
}
