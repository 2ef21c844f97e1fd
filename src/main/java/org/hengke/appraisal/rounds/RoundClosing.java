package org.hengke.appraisal.rounds;

import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.hengke.staff.PersonId;
import org.hengke.staff.Staff;
import org.springframework.stereotype.Component;

/**
 * Turns the answers of a round into its reports and destroys them. What was told of the same person in the 90 days before counts, so
 * rounds close one after the other.
 */
@Component
class RoundClosing {

    /** For this long people are taken to think the same, so that two rounds might be compared to single somebody out. */
    static final int DAYS_TO_COMPARE = 90;

    private static final SecureRandom RANDOM = new SecureRandom();

    private final RoundStore store;
    private final RaterStore raters;
    private final AnswerBox box;
    private final Staff staff;

    RoundClosing(RoundStore store, RaterStore raters, AnswerBox box, Staff staff) {
        this.store = store;
        this.raters = raters;
        this.box = box;
        this.staff = staff;
    }

    /** Within the transaction that holds the round. */
    void close(Round round) {
        store.queueToClose();
        var people = store.people(round.id());
        var asked = raters.of(people).stream().collect(Collectors.groupingBy(Rater::rated));
        var today = staff.today();
        for (var rated : people) {
            var report = new Closing(
                            round.weights(),
                            rated.items(),
                            box.open(rated.id()),
                            answered(asked.getOrDefault(rated.id(), List.of())),
                            earlier(rated.person(), today),
                            RANDOM)
                    .report();
            store.report(rated.id(), report);
        }
        box.destroyAll(round.id());
        raters.rewrite(round.id(), true);
        store.go(round.id(), RoundState.CLOSED, today);
    }

    private static Map<RaterGroup, Set<Voice>> answered(Collection<Rater> asked) {
        var answered = new EnumMap<RaterGroup, Set<Voice>>(RaterGroup.class);
        asked.stream()
                .filter(Rater::answered)
                .forEach(rater -> answered.computeIfAbsent(rater.group(), _ -> new HashSet<>())
                        .add(rater.voice()));
        return answered;
    }

    private Closing.Earlier earlier(PersonId person, LocalDate today) {
        var parts = new ArrayList<Closing.EarlierPart>();
        var known = new HashSet<Voice>();
        for (var before : store.closedSince(person, today.minusDays(DAYS_TO_COMPARE))) {
            var answered = answered(raters.of(before));
            known.addAll(answered.getOrDefault(RaterGroup.SUPERIOR, Set.of()));
            store.report(before.id()).stream()
                    .flatMap(report -> report.parts().stream())
                    .filter(part -> !part.isKnown())
                    .map(part -> new Closing.EarlierPart(Telling.voices(part.groups(), answered), judged(part)))
                    .forEach(parts::add);
        }
        return new Closing.Earlier(parts, known);
    }

    private static Map<String, Integer> judged(RoundReport.Part part) {
        var judged = new HashMap<String, Integer>();
        part.items().stream()
                .filter(item -> item.mean() != null)
                .forEach(item -> judged.put(item.name(), item.judged()));
        return judged;
    }
}
