package org.hengke.appraisal.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import org.hengke.appraisal.scoring.RaterGroups.Group;
import org.hengke.appraisal.scoring.RaterGroups.Rater;
import org.junit.jupiter.api.Test;

class RaterGroupsTest {

    @Test
    void weighTheMeansOfGroupsThatAreLargeEnough() {
        var report = RaterGroups.report(
                List.of(known(5), secret("peers", 2, 4.0, 4.0, 4.0, 4.0), secret("reports", 1, 2.0, 3.0, 4.0)));
        assertThat(report.told()).hasSize(3);
        // superior 5 × 1, peers 4 × 2, reports 3 × 1
        assertThat(report.total()).isCloseTo(16 / 4.0, within(1e-12));
        assertThat(report.withheld()).isEmpty();
    }

    @Test
    void joinSmallGroupsWithEachOther() {
        var report = RaterGroups.report(List.of(
                secret("peers", 2, 4.0, 2.0), secret("reports", 1, 3.0), secret("customers", 1, 5.0, 5.0, 5.0)));
        assertThat(report.told()).anySatisfy(told -> {
            assertThat(told.groups()).containsExactlyInAnyOrder("peers", "reports");
            assertThat(told.raters()).isEqualTo(3);
            assertThat(told.mean()).isCloseTo(3, within(1e-12));
            assertThat(told.weight()).isEqualTo(3);
        });
        assertThat(report.withheld()).isEmpty();
    }

    @Test
    void joinASmallGroupWithTheSmallestThatIsLargeEnough() {
        var report = RaterGroups.report(List.of(
                secret("peers", 1, 4.0, 4.0, 4.0, 4.0),
                secret("reports", 1, 1.0),
                secret("customers", 1, 5.0, 5.0, 5.0)));
        assertThat(report.told())
                .extracting(told -> told.groups())
                .containsExactlyInAnyOrder(Set.of("peers"), Set.of("customers", "reports"));
    }

    @Test
    void leaveOutOfTheTotalWhatIsToldNowhere() {
        var report = RaterGroups.report(List.of(known(4), secret("peers", 3, 1.0, 1.0)));
        assertThat(report.withheld()).containsExactly("peers");
        assertThat(report.total()).isEqualTo(4);
    }

    @Test
    void hideAnItemThatTooFewCouldJudge() {
        var peers = new Group(
                "peers",
                1,
                false,
                List.of(
                        new Rater(Map.of("listens", 4.0, "shares", 1.0)),
                        new Rater(Map.of("listens", 5.0, "shares", 2.0)),
                        new Rater(Map.of("listens", 3.0))));
        var told = RaterGroups.report(List.of(peers)).told().getFirst();
        assertThat(told.means()).containsOnlyKeys("listens");
        assertThat(told.mean()).isEqualTo(4);
    }

    /** Whoever holds any numbers of a report, or of what it would have been without one rater, learns of no one or two. */
    @Test
    void tellNothingAboutFewerThanThreeHoweverNumbersAreCombined() {
        for (long seed = 0; seed < 300; seed++) {
            var groups = any(new Random(seed));
            var report = RaterGroups.report(groups);
            var about = new ArrayList<Set<String>>();
            for (var told : report.told()) {
                for (var item : told.means().keySet()) {
                    var raters = new HashSet<String>();
                    groups.stream()
                            .filter(group -> told.groups().contains(group.key()) && !group.known())
                            .forEach(group -> {
                                for (int i = 0; i < group.raters().size(); i++) {
                                    if (group.raters().get(i).ratings().containsKey(item)) {
                                        raters.add(item + " of " + group.key() + i);
                                    }
                                }
                            });
                    if (!raters.isEmpty()) {
                        about.add(raters);
                    }
                }
            }
            for (var one : about) {
                assertThat(one).as("seed %d", seed).hasSizeGreaterThanOrEqualTo(RaterGroups.FEWEST);
                for (var other : about) {
                    var difference = new HashSet<>(one);
                    difference.removeAll(other);
                    assertThat(difference.size())
                            .as("seed %d: %s without %s", seed, one, other)
                            .matches(size -> size == 0 || size >= RaterGroups.FEWEST);
                }
            }
            for (var group : groups) {
                if (report.withheld().contains(group.key())) {
                    assertThat(RaterGroups.report(otherRatings(groups, group)).total())
                            .as("seed %d: what %s say does not show in the total", seed, group.key())
                            .isEqualTo(report.total());
                }
            }
        }
    }

    private static List<Group> otherRatings(List<Group> groups, Group of) {
        return groups.stream()
                .map(group -> group.equals(of)
                        ? new Group(
                                group.key(),
                                group.weight(),
                                group.known(),
                                group.raters().stream()
                                        .map(rater -> {
                                            var other = new HashMap<>(rater.ratings());
                                            other.replaceAll((item, rating) -> 6 - rating);
                                            return new Rater(other);
                                        })
                                        .toList())
                        : group)
                .toList();
    }

    private static List<Group> any(Random random) {
        var groups = new ArrayList<Group>();
        if (random.nextBoolean()) {
            groups.add(known(1 + random.nextInt(5)));
        }
        for (var key : List.of("peers", "reports", "customers")) {
            var raters = new ArrayList<Rater>();
            for (int i = random.nextInt(6); i > 0; i--) {
                var ratings = new HashMap<String, Double>();
                for (var item : List.of("listens", "shares", "helps")) {
                    if (random.nextInt(5) > 0) {
                        ratings.put(item, 1.0 + random.nextInt(5));
                    }
                }
                raters.add(new Rater(ratings));
            }
            groups.add(new Group(key, 1 + random.nextInt(3), false, raters));
        }
        return groups;
    }

    private static Group known(double rating) {
        return new Group("superior", 1, true, List.of(new Rater(Map.of("listens", rating))));
    }

    private static Group secret(String key, double weight, Double... ratings) {
        return new Group(
                key,
                weight,
                false,
                List.of(ratings).stream()
                        .map(rating -> new Rater(Map.of("listens", Objects.requireNonNull(rating))))
                        .toList());
    }
}
