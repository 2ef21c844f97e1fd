package org.hengke.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.hengke.calendars.BusinessCalendar;

/** Half a year of the demo department, ending now: the same seed and day give the same script, cut at the minute. */
record Script(Cast cast, Season season, List<CasePlan> cases) {

    private static final int CASES = 20_000;
    private static final int CUSTOMERS = 9_000;

    /** Contacts by hour of the day. */
    private static final double[] HOURS = {
        0.3, 0.2, 0.1, 0.1, 0.1, 0.2, 0.5, 1.2, 3.2, 6.8, 8.2, 7.1, 5.0, 5.6, 7.4, 7.2, 6.6, 5.6, 4.8, 5.4, 6.2, 4.6,
        2.4, 1.0
    };

    static Script write(long seed, Instant now, BusinessCalendar calendar, Set<LocalDate> holidays) {
        var today = now.atZone(calendar.zone()).toLocalDate();
        var season = new Season(today, holidays);
        var cast = Cast.gather(seed);
        var catalogue = Catalogue.read();
        var book = PhraseBook.read();
        var stage = new CaseWriter.Stage(
                book,
                new SituationDraw(catalogue),
                cast,
                new Roster(cast, calendar.zone(), today, holidays),
                season,
                calendar);
        var days = season.first().datesUntil(today.plusDays(1)).toList();
        var total = days.stream().mapToDouble(season::volume).sum();
        var usual = total / days.size();
        var customers = IntStream.range(0, CUSTOMERS)
                .mapToObj(number -> Customer.draw(seed, number, catalogue))
                .toList();
        var plans = new ArrayList<CasePlan>();
        for (var day : days) {
            var load = season.volume(day) / usual;
            var noise = Math.exp(Dice.of(seed, 5, day.toEpochDay()).normal(0, 0.06));
            var count = (int) Math.round(CASES * season.volume(day) / total * noise);
            var weights = book.scenarios().stream()
                    .mapToDouble(scenario -> scenario.weight() * season.appetite(scenario, day))
                    .toArray();
            for (var i = 0; i < count; i++) {
                var dice = Dice.of(seed, 7, day.toEpochDay(), i);
                var second = dice.weighted(HOURS) * 3600L + dice.below(3600);
                var at = day.atStartOfDay(calendar.zone()).toInstant().plus(Duration.ofSeconds(second));
                if (at.isAfter(now)) {
                    continue;
                }
                var scenario = book.scenarios().get(dice.weighted(weights));
                var customer = customers.get((int) (CUSTOMERS * Math.pow(dice.unit(), 1.4)));
                plans.add(new CaseWriter(stage, dice, scenario, customer, at, load)
                        .write()
                        .until(now));
            }
        }
        plans.sort(Comparator.comparing(CasePlan::openedAt));
        promiseSoon(seed, now, plans);
        return new Script(cast, season, List.copyOf(plans));
    }

    /** At whatever hour one looks, a few promises fall due within the next. */
    private static void promiseSoon(long seed, Instant now, List<CasePlan> plans) {
        var dice = Dice.of(seed, 11, now.getEpochSecond() / 86_400);
        var minutes = List.of(8, 17, 26, 34, 43, 52, 58);
        var promised = 0;
        var open = new ArrayList<Integer>();
        for (var i = plans.size() - 1; i >= 0; i--) {
            var plan = plans.get(i);
            if (plan.open() && plan.owner().isPresent() && plan.lastAt().isBefore(now.minus(Duration.ofMinutes(10)))) {
                open.add(i);
            }
        }
        open.sort(Comparator.comparing(i -> plans.get(i).owner().orElseThrow().login() == null));
        for (var i : open) {
            if (promised == minutes.size()) {
                return;
            }
            var plan = plans.get(i);
            var at = plan.lastAt().plusSeconds(dice.between(60, 540));
            var due = now.plus(Duration.ofMinutes(minutes.get(promised++)));
            plans.set(i, plan.then(new Beat.Promised(at, plan.owner().orElseThrow(), due)));
        }
    }
}
