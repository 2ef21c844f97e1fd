package org.hengke.demo;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hengke.appraisal.GoalDraft;
import org.hengke.appraisal.GoalPeriod;
import org.hengke.appraisal.GoalPeriod.Span;
import org.hengke.appraisal.GoalSubject;
import org.hengke.appraisal.Goals;
import org.hengke.appraisal.Goals.Agreed;
import org.hengke.appraisal.ShippedGoals;
import org.hengke.metrics.MeasureCode;
import org.hengke.staff.PersonId;
import org.hengke.staff.Staff;
import org.springframework.stereotype.Service;

/** What the demo department has agreed on: its year, and this month of its teams and people; some of it will not come to pass. */
@Service
class DemoGoals {

    private static final String SATISFACTION = "satisfaction";
    private static final String OWN_SATISFACTION = "0.82";

    /** Of each team: what a good month of it comes to, here and there a little more. */
    private static final Map<String, Map<String, String>> OF_TEAMS = Map.of(
            Cast.ORDERS,
                    Map.of(
                            SATISFACTION,
                            "0.84",
                            "handled",
                            "2200",
                            "first_response_time",
                            "720",
                            "first_contact_resolution",
                            "0.76"),
            Cast.INSTALLATION,
                    Map.of(
                            SATISFACTION,
                            "0.86",
                            "handled",
                            "2100",
                            "first_response_time",
                            "720",
                            "first_contact_resolution",
                            "0.84"),
            Cast.COMPLAINTS,
                    Map.of(
                            SATISFACTION,
                            "0.78",
                            "handled",
                            "900",
                            "first_response_time",
                            "600",
                            "first_contact_resolution",
                            "0.4"));

    private final Goals goals;
    private final Staff staff;

    DemoGoals(Goals goals, Staff staff) {
        this.goals = goals;
        this.staff = staff;
    }

    /** Says which goals are on course, once the cases are there that show it. */
    int watch() {
        return goals.watch();
    }

    /** @return how many are new: all of them at first, those of the month once a new one has begun, otherwise none */
    int agree(Cast cast, Map<Integer, Long> people) {
        var today = staff.today();
        var agreed = new ArrayList<Agreed>();
        var manager = cast.everyone().stream()
                .filter(one -> one.rank() == Colleague.Rank.MANAGER)
                .findFirst()
                .flatMap(one -> person(one, people));
        manager.ifPresent(head -> {
            agreed.addAll(ofYear(head, today));
            Cast.TEAMS.forEach(team -> agreed.addAll(ofTeam(team, head, cast, people, today)));
        });
        return goals.adopt(agreed);
    }

    private List<Agreed> ofYear(PersonId head, LocalDate today) {
        var year = GoalPeriod.containing(today, Span.YEAR);
        return staff.departmentOf(head, today).stream()
                .flatMap(department -> ShippedGoals.ALL.stream()
                        .map(goal -> new Agreed(
                                new GoalDraft(goal.measure(), GoalSubject.of(department), year, goal.target(), null),
                                head,
                                head)))
                .toList();
    }

    private List<Agreed> ofTeam(String team, PersonId head, Cast cast, Map<Integer, Long> people, LocalDate today) {
        var month = GoalPeriod.containing(today, Span.MONTH);
        var agreed = new ArrayList<Agreed>();
        person(cast.supervisor(team), people).ifPresent(lead -> {
            staff.teamOf(lead)
                    .ifPresent(id -> OF_TEAMS.getOrDefault(team, Map.of())
                            .forEach((measure, target) -> agreed.add(
                                    new Agreed(draft(measure, GoalSubject.of(id), month, target), head, lead))));
            cast.agents(team).stream()
                    .flatMap(one -> person(one, people).stream())
                    .forEach(one -> agreed.add(
                            new Agreed(draft(SATISFACTION, GoalSubject.of(one), month, OWN_SATISFACTION), lead, one)));
        });
        return agreed;
    }

    private static GoalDraft draft(String measure, GoalSubject subject, GoalPeriod period, String target) {
        return new GoalDraft(new MeasureCode(measure), subject, period, new BigDecimal(target), null);
    }

    /** Whoever is still there: visitors of the demo may have let somebody go. */
    private Optional<PersonId> person(Colleague colleague, Map<Integer, Long> people) {
        return Optional.ofNullable(people.get(colleague.number()))
                .map(PersonId::new)
                .filter(id -> staff.find(id).filter(found -> found.active()).isPresent());
    }
}
