package org.hengke.planning.duties;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.hengke.metrics.FactFilter;
import org.hengke.metrics.Facts;
import org.hengke.metrics.FigureQuery;
import org.hengke.planning.duties.PastDuties.Doing;
import org.hengke.staff.PersonId;
import org.hengke.support.DatabaseTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;

/** Duties count for whoever had them when they fell due. */
@DatabaseTest
@TestInstance(Lifecycle.PER_CLASS)
class DutyFiguresTest extends DutyStory {

    private final PastDuties past;
    private final Facts facts;
    private final DutySource source;
    private final TransactionTemplate transaction;

    DutyFiguresTest(
            ApplicationContext program,
            PastDuties past,
            Facts facts,
            DutySource source,
            TransactionTemplate transaction) {
        super(program);
        this.past = past;
        this.facts = facts;
        this.source = source;
        this.transaction = transaction;
    }

    @Test
    void dutiesOfDaysGoneByAreToldOnceAndCount() {
        var from = TODAY.minusMonths(2);
        int made = past.recall(from, TODAY, duty -> {
            boolean weekly = "team-review".equals(duty.code());
            var at = duty.due().plusDays(weekly ? 0 : 2).atTime(10, 0).toInstant(ZoneOffset.ofHours(8));
            return at.isAfter(clock.instant()) ? Optional.empty() : Optional.of(new Doing(at, "已完成", List.of()));
        });

        assertThat(made).isGreaterThan(20);
        assertThat(past.recall(from, TODAY, duty -> Optional.empty()))
                .as("what is there stays as it is")
                .isZero();
        var filter = FactFilter.of(from, TODAY).ofPeople(List.of(Objects.requireNonNull(ids.get("supervisor"))));
        var figure = figures.table(FigureQuery.of(filter, DutyMeasures.ON_TIME), Locale.ROOT)
                .total()
                .getFirst();
        long weekly = jdbc.sql("""
                select count(*)
                  from planning.duties d
                  join planning.duty_templates t on t.id = d.template_id
                 where t.code = 'team-review' and d.owner_id = :owner and d.done_at < d.due_at
                """)
                .param("owner", Objects.requireNonNull(ids.get("supervisor")).value())
                .query(Long.class)
                .single();
        assertThat(figure.numerator()).isEqualTo(weekly).isGreaterThan(6);
        assertThat(figure.n()).isGreaterThan(weekly);
    }

    @Test
    void lateAndUndoneAreBothMissed() {
        var inTime = duty("li", 0);
        done("li", inTime, evidence()).expecting(200);
        var late = duty("li", 0);
        var undone = duty("li", 0);
        itIs("2026-03-02T15:59:59Z");
        assertThat(figure("li")).as("nothing has fallen due yet").isNull();
        itIs("2026-03-02T16:00:00Z");
        done("li", late, evidence()).expecting(200);
        assertThat(plan.settle()).isEqualTo(2);

        assertThat(figure("li")).isEqualTo(1.0 / 3);
        assertThat(standing("li", inTime)).isEqualTo("DONE");
        assertThat(standing("li", late)).isEqualTo("DONE_LATE");
        assertThat(standing("li", undone)).isEqualTo("OVERDUE");
        assertThat(rules()).containsExactlyInAnyOrder("按时完成", "逾期才完成，计为未按时", "到期未完成，计为未按时");
        assertThat(days()).containsOnly(TODAY);
        assertThat(plan.settle()).isZero();
    }

    @Test
    void countsForWhoHadItWhenItFellDue() {
        var before = duty("li", 2);
        handOver("li", before, "wang");
        var after = duty("li", 2);
        itIs("2026-03-05T01:00:00Z");
        handOver("li", after, "wang");
        done("wang", after, evidence()).expecting(200);
        var _ = plan.settle();

        assertThat(missedBy(before)).isEqualTo(id("wang"));
        assertThat(missedBy(after)).isEqualTo(id("li"));
        assertThat(page("wang", after).path("creditedTo").path("name").asString())
                .isEqualTo("li");
        assertThat(page("li", after).path("duty").path("owner").path("name").asString())
                .as("whoever it counts for can see it")
                .isEqualTo("wang");
    }

    @Test
    void theTeamIsThatOfTheDueDay() {
        var duty = duty("stranger", 2);
        itIs("2026-03-03T01:00:00Z");
        people.move(id("stranger"), team, LocalDate.of(2026, 3, 3));
        itIs("2026-03-05T01:00:00Z");
        var _ = plan.settle();
        people.move(id("stranger"), other, LocalDate.of(2026, 3, 5));

        assertThat(jdbc.sql("select team_id from metrics.facts where superseded_at is null and source_id = :duty")
                        .param("duty", duty)
                        .query(Long.class)
                        .list())
                .containsExactly(team.value());
        assertThat(rebuilt().superseded()).isZero();
    }

    @Test
    void aFigureOpensOntoTheDuty() {
        var duty = duty("li", 0);
        itIs("2026-03-03T01:00:00Z");
        var _ = plan.settle();

        var facts = as("supervisor")
                .get("/api/v1/figures/duties_on_time/facts?from=2026-03-01&until=2026-03-31")
                .expecting(200)
                .text();

        assertThat(facts).contains("/duties/" + duty).contains("核对样品");
        assertThat(as("neighbour")
                        .get("/api/v1/figures/duties_on_time/facts?from=2026-03-01&until=2026-03-31")
                        .text())
                .doesNotContain("/duties/" + duty);
    }

    @Test
    void rebuiltFactsAreTheSame() {
        var _ = plan.plan();
        done("li", duty("li", 0), evidence()).expecting(200);
        var _ = duty("li", 0);
        itIs("2026-03-20T01:00:00Z");
        var _ = plan.settle();

        var result = rebuilt();

        assertThat(result.superseded()).isZero();
        assertThat(result.added()).isZero();
    }

    private PersonId missedBy(long duty) {
        return new PersonId(jdbc.sql("""
                select person_id
                  from metrics.facts
                 where source_id = :duty
                   and superseded_at is null
                   and numerator = 0""").param("duty", duty).query(Long.class).single());
    }

    private List<String> rules() {
        var rules = new ArrayList<String>();
        as("supervisor")
                .get("/api/v1/figures/duties_on_time/facts?from=2026-03-01&until=2026-03-31")
                .expecting(200)
                .json()
                .findValues("rule")
                .forEach(rule -> rules.add(rule.asString()));
        return rules;
    }

    private List<LocalDate> days() {
        return jdbc.sql(
                        "select business_day from metrics.facts where superseded_at is null and occurred_at < '2026-03-03'")
                .query((row, n) -> row.getObject(1, LocalDate.class))
                .list();
    }

    private Facts.Changed rebuilt() {
        return Objects.requireNonNull(transaction.execute(
                status -> facts.reconcileRange(DutyMeasures.SOURCE, 0, Long.MAX_VALUE, source.after(0, 10_000))));
    }
}
