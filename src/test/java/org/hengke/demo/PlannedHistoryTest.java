package org.hengke.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import org.hengke.cases.CaseHistory;
import org.hengke.cases.CaseId;
import org.hengke.cases.CaseSignals;
import org.hengke.cases.CaseState;
import org.hengke.cases.CaseType;
import org.hengke.cases.CategoryId;
import org.hengke.customers.CustomerId;
import org.hengke.servicelevels.Signal;
import org.hengke.staff.PersonId;
import org.hengke.staff.TeamId;
import org.junit.jupiter.api.Test;

class PlannedHistoryTest {

    private static final Script SCRIPT = Scripts.of(7, Scripts.NOW);

    @Test
    void playsEveryPlanThroughTheVerbsOfTheCase() {
        var histories = histories();

        assertThat(histories).hasSameSizeAs(SCRIPT.cases());
        for (var i = 0; i < histories.size(); i++) {
            assertThat(histories.get(i).now().state().open())
                    .as("case %s", SCRIPT.cases().get(i))
                    .isEqualTo(SCRIPT.cases().get(i).open());
        }
    }

    @Test
    void reopensArchivesAndWaitsAsPeopleDo() {
        var cases = histories().stream().map(CaseHistory::now).toList();

        assertThat(cases.stream().filter(now -> now.reopens() > 0).count()).isBetween(300L, 1_200L);
        assertThat(cases.stream().filter(now -> now.state() == CaseState.CLOSED).count())
                .isGreaterThan(18_000);
        assertThat(cases.stream()
                        .filter(now -> now.state() == CaseState.WAITING)
                        .count())
                .isBetween(5L, 120L);
        assertThat(cases.stream()
                        .filter(now -> now.type() == CaseType.COMPLAINT)
                        .count())
                .isBetween(2_500L, 5_500L);
        assertThat(cases.stream().filter(now -> now.state() == CaseState.SPAM).count())
                .isBetween(60L, 300L);
    }

    @Test
    void callsOnlyThoseWhoWaitForNoReply() {
        var calls = 0;
        for (var history : histories()) {
            var owed = false;
            for (var signal : CaseSignals.of(history)) {
                if (signal instanceof Signal.CustomerWrote) {
                    owed = true;
                } else if (signal instanceof Signal.PersonReplied) {
                    owed = false;
                } else if (signal instanceof Signal.CallLogged) {
                    assertThat(owed).as("%s, %s", history.now(), signal).isFalse();
                    calls++;
                }
            }
        }

        assertThat(calls).isGreaterThan(3_000);
    }

    @Test
    void answersSuggestionsByTelephoneAsSoonAsTheOthers() {
        var inTime = new HashMap<Boolean, int[]>();
        var histories = histories();
        for (var i = 0; i < histories.size(); i++) {
            var plan = SCRIPT.cases().get(i);
            if (plan.scenario().sort() != Scenario.Sort.SUGGESTION) {
                continue;
            }
            var counted = inTime.computeIfAbsent(plan.channel() == CasePlan.Channel.PHONE, _ -> new int[2]);
            firstAnswer(histories.get(i)).ifPresent(took -> {
                counted[0] += took.compareTo(Duration.ofHours(24)) <= 0 ? 1 : 0;
                counted[1]++;
            });
        }

        assertThat(inTime)
                .containsOnlyKeys(true, false)
                .allSatisfy((phone, counted) -> assertThat((double) counted[0] / counted[1])
                        .as("%d of %d, by telephone: %s", counted[0], counted[1], phone)
                        .isGreaterThan(0.8));
    }

    /** From the opening to the first public reply. */
    private static Optional<Duration> firstAnswer(CaseHistory history) {
        return CaseSignals.of(history).stream()
                .filter(signal -> signal instanceof Signal.PersonReplied)
                .map(reply -> Duration.between(history.now().openedAt(), reply.at()))
                .findFirst();
    }

    private static List<CaseHistory> histories() {
        var ids = ids();
        var histories = new ArrayList<CaseHistory>();
        for (var plan : SCRIPT.cases()) {
            histories.add(PlannedHistory.of(new CaseId(10_001 + histories.size()), plan, ids, Scripts.NOW));
        }
        return histories;
    }

    private static PlannedHistory.Ids ids() {
        var people = new HashMap<Integer, PersonId>();
        SCRIPT.cast().everyone().forEach(person -> people.put(person.number(), new PersonId(person.number())));
        var teams = new HashMap<String, TeamId>();
        Cast.TEAMS.forEach(team -> teams.put(team, new TeamId(teams.size() + 1)));
        var categories = new HashMap<String, CategoryId>();
        var customers = new HashMap<Integer, CustomerId>();
        for (var plan : SCRIPT.cases()) {
            categories.computeIfAbsent(plan.scenario().category(), _ -> new CategoryId(categories.size() + 1));
            customers.computeIfAbsent(plan.customer().number(), CustomerId::new);
        }
        return new PlannedHistory.Ids(people, teams, categories, customers);
    }
}
