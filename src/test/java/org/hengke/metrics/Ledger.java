package org.hengke.metrics;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.hengke.staff.PersonId;
import org.hengke.staff.TeamId;
import org.jspecify.annotations.Nullable;

/** What the tables should say, kept in memory: the live facts of each source, drawn at random, and their fold by hand. */
final class Ledger {

    static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private static final String[] CHANNELS = {"portal", "mail", "phone"};

    private final Map<Long, List<FactDraft>> live = new TreeMap<>();
    private final Random random;
    private final Instant from;
    private final Instant until;

    Ledger(long seed, Instant from, Instant until) {
        random = new Random(seed);
        this.from = from;
        this.until = until;
    }

    /** A source says something else, or for the first time. */
    SourceFacts change(long id) {
        var facts = new ArrayList<>(live.getOrDefault(id, List.of()));
        facts.removeIf(fact -> random.nextInt(3) == 0);
        int more = 1 + random.nextInt(4);
        for (int i = 0; i < more; i++) {
            facts.add(draw());
        }
        live.put(id, List.copyOf(facts));
        return new SourceFacts(source(id), facts);
    }

    FactSource source(long id) {
        return new FactSource("test", id, from);
    }

    Stream<FactDraft> facts() {
        return live.values().stream().flatMap(List::stream);
    }

    /** Facts of a measure that happened by now, in a period, that also satisfy a condition. */
    List<FactDraft> matching(
            MeasureCode measure, LocalDate first, LocalDate last, Instant now, Predicate<FactDraft> also) {
        return facts().filter(fact -> fact.measure().equals(measure))
                .filter(fact -> !fact.occurredAt().isAfter(now))
                .filter(fact -> !day(fact).isBefore(first) && !day(fact).isAfter(last))
                .filter(also)
                .toList();
    }

    static LocalDate day(FactDraft fact) {
        return LocalDate.ofInstant(fact.occurredAt(), ZONE);
    }

    /** Sums and amounts as text, to be compared whole. */
    static Map<String, Object> fold(List<FactDraft> facts, boolean distribution, Instant now) {
        var fold = new HashMap<String, Object>();
        fold.put("facts", (long) facts.size());
        fold.put("numerator", facts.stream().mapToLong(FactDraft::numerator).sum());
        fold.put("denominator", facts.stream().mapToLong(FactDraft::denominator).sum());
        fold.put(
                "provisional",
                facts.stream()
                        .filter(fact ->
                                fact.settlesAt() != null && fact.settlesAt().isAfter(now))
                        .count());
        if (distribution && !facts.isEmpty()) {
            var amounts = facts.stream()
                    .map(FactDraft::numerator)
                    .sorted(Comparator.naturalOrder())
                    .toList();
            fold.put("mean", amounts.stream().mapToLong(a -> a).average().orElseThrow());
            fold.put("p90", amounts.get((int) Math.ceil(0.9 * amounts.size() - 1e-9) - 1));
        }
        return fold;
    }

    private FactDraft draw() {
        var measure = TestMeasures.ALL.get(random.nextInt(TestMeasures.ALL.size()));
        long span = Duration.between(from, until).toMinutes();
        var at = from.plus(Duration.ofMinutes(random.nextLong(span)));
        long numerator;
        long denominator = 1;
        if (measure.equals(TestMeasures.SHARE)) {
            denominator = 1 + random.nextLong(3);
            numerator = random.nextLong(denominator + 1);
        } else if (measure.equals(TestMeasures.OPEN)) {
            numerator = random.nextBoolean() ? 1 : -1;
        } else if (measure.equals(TestMeasures.COMPLAINTS)) {
            numerator = random.nextInt(10) == 0 ? 1 : 0;
            denominator = 1 - numerator;
        } else {
            numerator = random.nextLong(5) * 60 + random.nextInt(3);
        }
        var settles = random.nextInt(3) == 0 ? at.plus(Duration.ofHours(random.nextInt(24 * 9))) : null;
        return FactDraft.of(measure, at, numerator, denominator)
                .by(someone(), random.nextInt(8) == 0 ? null : new TeamId(1 + random.nextInt(3)))
                .about(
                        random.nextInt(8) == 0 ? null : CHANNELS[random.nextInt(CHANNELS.length)],
                        random.nextInt(8) == 0 ? null : 1 + random.nextLong(4))
                .settling(settles)
                .because(random.nextBoolean() ? "in-time" : "late", random.nextInt(100), 60);
    }

    private @Nullable PersonId someone() {
        return random.nextInt(6) == 0 ? null : new PersonId(1 + random.nextInt(6));
    }
}
