package org.hengke.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import org.hengke.cases.CaseHistory;
import org.hengke.cases.CaseId;
import org.hengke.cases.CaseState;
import org.hengke.cases.CaseType;
import org.hengke.cases.CategoryId;
import org.hengke.customers.CustomerId;
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
