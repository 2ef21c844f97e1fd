package org.hengke.appraisal.rounds;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import org.hengke.appraisal.scoring.RaterGroups;

/** Makes one person's report of the answers. */
final class Closing {

    private final GroupWeights weights;
    private final List<String> items;
    private final List<Given> given;
    private final Map<RaterGroup, Set<Voice>> answered;
    private final Earlier earlier;
    private final RandomGenerator random;

    /**
     * @param items in the order asked
     * @param answered who gave those answers; who gave which is known to nobody
     */
    Closing(
            GroupWeights weights,
            List<String> items,
            List<Given> given,
            Map<RaterGroup, Set<Voice>> answered,
            Earlier earlier,
            RandomGenerator random) {
        this.weights = weights;
        this.items = items;
        this.given = given;
        this.answered = new EnumMap<>(RaterGroup.class);
        this.answered.putAll(answered);
        this.earlier = earlier;
        this.random = random;
    }

    /**
     * What was told of the same person not long ago.
     *
     * @param known who rated as a superior then
     */
    record Earlier(List<EarlierPart> parts, Set<Voice> known) {

        static final Earlier NOTHING = new Earlier(List.of(), Set.of());
    }

    /**
     * @param judged by item told, how many could judge it
     */
    record EarlierPart(Set<Voice> voices, Map<String, Integer> judged) {}

    RoundReport report() {
        var known = new HashSet<>(earlier.known);
        known.addAll(answered.getOrDefault(RaterGroup.SUPERIOR, Set.of()));
        var secret = new EnumMap<RaterGroup, Set<Voice>>(RaterGroup.class);
        answered.forEach((group, voices) -> {
            if (!group.isKnown()) {
                secret.put(group, voices);
            }
        });
        var plan = Telling.plan(
                secret, known, earlier.parts.stream().map(EarlierPart::voices).toList());
        var tellable = new ArrayList<Tellable>();
        if (answered.containsKey(RaterGroup.SUPERIOR)) {
            tellable.add(new Tellable(Set.of(RaterGroup.SUPERIOR), new LinkedHashSet<>(items)));
        }
        plan.together().forEach(groups -> tellable.add(new Tellable(groups, itemsToTell(groups, known))));
        return told(tellable, plan.withheld());
    }

    private record Tellable(Set<RaterGroup> groups, Set<String> items) {

        String key() {
            return groups.stream().sorted().map(Enum::name).collect(Collectors.joining("+"));
        }
    }

    private RoundReport told(List<Tellable> tellable, Set<RaterGroup> withheld) {
        var by = tellable.stream().collect(Collectors.toMap(Tellable::key, part -> part));
        var report = RaterGroups.report(tellable.stream()
                .map(part -> new RaterGroups.Group(
                        part.key(),
                        part.groups.stream().mapToInt(weights::of).sum(),
                        part.groups.contains(RaterGroup.SUPERIOR),
                        of(part.groups).stream()
                                .map(one -> rater(one, part.items))
                                .toList()))
                .toList());
        var parts = report.told().stream()
                .map(told -> part(Objects.requireNonNull(by.get(String.join("+", told.groups()))), told))
                .toList();
        return new RoundReport(parts, report.total(), withheld);
    }

    private static RaterGroups.Rater rater(Given one, Set<String> told) {
        var marks = new HashMap<String, Double>();
        one.items().forEach(item -> {
            if (item.mark() != null && told.contains(item.item())) {
                marks.put(item.item(), item.mark().doubleValue());
            }
        });
        return new RaterGroups.Rater(marks);
    }

    private RoundReport.Part part(Tellable tellable, RaterGroups.Told told) {
        var shown = new ArrayList<RoundReport.Item>();
        for (var item : items) {
            var mean = told.means().get(item);
            var comments = comments(tellable.groups, item);
            boolean byTheKnown = tellable.groups.contains(RaterGroup.SUPERIOR) && !comments.isEmpty();
            if (mean != null || byTheKnown) {
                shown.add(new RoundReport.Item(item, mean, judged(tellable.groups, item), comments));
            }
        }
        return new RoundReport.Part(tellable.groups, told.weight(), told.raters(), shown, told.mean());
    }

    /**
     * Who could judge an item is not known, only how many. So a number about fewer than all of its people is not told beside another
     * one about some of the same people: the two might differ by one of them.
     */
    private Set<String> itemsToTell(Set<RaterGroup> groups, Set<Voice> known) {
        var voices = Telling.voices(groups, answered);
        long knownHere = voices.stream().filter(known::contains).count();
        var told = new LinkedHashSet<String>();
        for (var item : items) {
            int judged = judged(groups, item);
            if (judged - knownHere >= RaterGroups.FEWEST && !mayDifferByOne(item, judged, voices)) {
                told.add(item);
            }
        }
        return told;
    }

    private boolean mayDifferByOne(String item, int judged, Set<Voice> voices) {
        var before = earlier.parts.stream()
                .filter(part -> part.judged.containsKey(item))
                .toList();
        boolean shared = before.stream().anyMatch(part -> !Collections.disjoint(part.voices, voices));
        boolean whole = judged == voices.size()
                && before.stream().allMatch(part -> part.judged.getOrDefault(item, 0) == part.voices.size());
        return shared && !whole;
    }

    private int judged(Set<RaterGroup> groups, String item) {
        return (int) of(groups).stream()
                .flatMap(one -> one.items().stream())
                .filter(answer -> answer.item().equals(item) && answer.isJudged())
                .count();
    }

    private List<String> comments(Set<RaterGroup> groups, String item) {
        var comments = of(groups).stream()
                .flatMap(one -> one.items().stream())
                .filter(answer -> answer.item().equals(item))
                .map(ItemAnswer::comment)
                .filter(Objects::nonNull)
                .collect(Collectors.toCollection(ArrayList::new));
        shuffle(comments);
        return comments;
    }

    private void shuffle(List<String> comments) {
        for (int at = comments.size() - 1; at > 0; at--) {
            Collections.swap(comments, at, random.nextInt(at + 1));
        }
    }

    private Collection<Given> of(Set<RaterGroup> groups) {
        return given.stream().filter(one -> groups.contains(one.group())).toList();
    }
}
