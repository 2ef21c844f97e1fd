package org.hengke.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.hengke.cases.internal.CaseKeeper;
import org.hengke.cases.internal.CaseReckoning;
import org.hengke.cases.internal.CaseStore;
import org.hengke.customers.Customers;
import org.hengke.metrics.FactRebuilder;
import org.hengke.metrics.Facts;
import org.hengke.platform.Refusal;
import org.hengke.servicelevels.ServiceLevels;
import org.hengke.staff.Organisation;
import org.hengke.staff.People;
import org.hengke.support.DatabaseTest;
import org.hengke.support.TestClock;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@DatabaseTest
@TestInstance(Lifecycle.PER_CLASS)
class CaseArchiveTest {

    private static final Instant DAY_ONE = Instant.parse("2025-11-03T01:00:00Z");

    private final CaseArchive archive;
    private final CaseStore store;
    private final JdbcClient jdbc;

    private final Cases cases;
    private final CaseKeeper keeper;
    private final CaseReckoning reckoning;
    private final ServiceLevels levels;
    private final Facts facts;
    private final FactRebuilder rebuilder;
    private final TransactionTemplate transactions;
    private final TestClock clock;

    CaseArchiveTest(
            CaseArchive archive,
            CaseStore store,
            JdbcClient jdbc,
            Cases cases,
            CaseKeeper keeper,
            CaseReckoning reckoning,
            ServiceLevels levels,
            Facts facts,
            List<FactRebuilder> rebuilders,
            TransactionTemplate transactions,
            TestClock clock) {
        this.archive = archive;
        this.store = store;
        this.jdbc = jdbc;
        this.cases = cases;
        this.keeper = keeper;
        this.reckoning = reckoning;
        this.levels = levels;
        this.facts = facts;
        this.rebuilder = rebuilders.stream()
                .filter(one -> one.kind().equals(CaseMeasures.SOURCE))
                .findFirst()
                .orElseThrow();
        this.transactions = transactions;
        this.clock = clock;
    }

    private World world;

    @BeforeAll
    void people(
            @Autowired Organisation organisation,
            @Autowired People people,
            @Autowired Customers customers,
            @Autowired Categories categories) {
        world = World.in(organisation, people, customers, categories);
    }

    @Test
    void whatIsStoredIsReadBackAsItWas() {
        var histories = world.histories(1);
        var made = new ArrayList<CaseHistory>();
        for (var id : archive.reserve(200)) {
            made.add(histories.next(id, DAY_ONE.plus(Duration.ofHours(id.value() % 2000))));
        }
        archive.store(made);

        for (var history : made) {
            var stored = store.conversation(history.id()).orElseThrow().history();
            assertThat(stored.now()).isEqualTo(history.now());
            assertThat(stored.events()).isEqualTo(history.events());
            assertThat(stored.messages()).isEqualTo(history.messages());
        }
    }

    @Test
    void factsAndClocksAreTheSameWhetherStoredAtOnceWorkedStepByStepOrStatedAgain() {
        var archived = store(7, 150);
        var live = live(8, 40);

        var before = liveFacts();
        assertThat(before).hasSizeGreaterThan(1_000);
        stateAgain();
        assertThat(liveFacts()).isEqualTo(before);
        var all = new ArrayList<>(archived);
        all.addAll(live);
        for (var id : all) {
            var history = store.history(id).orElseThrow();
            assertThat(levels.clocks(CaseReckoning.subject(id)))
                    .as("clocks of %s", id.number())
                    .containsExactlyInAnyOrderElementsOf(reckoning.clocks(history));
        }
    }

    @Test
    void theBacklogAtAnyTimeIsTheNumberOfOpenCasesAndByPersonOfThoseTheyOwn() {
        store(21, 200);
        live(22, 30);

        var open = jdbc.sql("""
            select concat_ws(' ', coalesce(owner_id, 0), coalesce(team_id, 0), count(*)) as held
              from cases.cases
             where open
             group by owner_id, team_id
             order by 1\
            """).query(String.class).list();
        var backlog = jdbc.sql("""
            select concat_ws(' ', coalesce(person_id, 0), coalesce(team_id, 0), sum(numerator)) as held
              from metrics.facts f
              join metrics.measures m on m.id = f.measure_id and m.code = 'backlog'
             where superseded_at is null
             group by person_id, team_id
            having sum(numerator) <> 0
             order by 1\
            """).query(String.class).list();
        assertThat(backlog).isEqualTo(open);
    }

    @Test
    void urgentFirstResponsesAreThoseOfCasesThatWereUrgentWhenTheReplyCame() {
        store(23, 400);
        live(24, 40);

        var byHistory = jdbc.sql("""
            select f.source_id
              from metrics.facts f
              join metrics.measures m on m.id = f.measure_id and m.code = 'first_response_time'
              join lateral (select r.number
                              from cases.events r
                             where r.case_id = f.source_id
                               and r.kind = 'replied'
                               and r.at = f.occurred_at
                             order by r.number
                             limit 1) reply on true
             where f.superseded_at is null
               and (select coalesce(e.data ->> 'to', e.data ->> 'priority')
                      from cases.events e
                     where e.case_id = f.source_id
                       and e.kind in ('opened', 'priority-changed')
                       and e.number < reply.number
                     order by e.number desc
                     limit 1) = 'urgent'
             order by 1\
            """).query((row, n) -> row.getLong(1)).list();

        assertThat(recorded("urgent_first_response_time")).isEqualTo(byHistory).hasSizeGreaterThan(20);
        assertThat(jdbc.sql("""
            select count(*)
              from metrics.facts u
              join metrics.measures m on m.id = u.measure_id and m.code = 'urgent_first_response_time'
             where u.superseded_at is null
               and not exists (select
                                 from metrics.facts f
                                 join metrics.measures n on n.id = f.measure_id and n.code = 'first_response_time'
                                where f.superseded_at is null
                                  and (f.source_id, f.occurred_at, f.numerator, f.denominator)
                                      = (u.source_id, u.occurred_at, u.numerator, u.denominator)
                                  and f.person_id is not distinct from u.person_id
                                  and f.team_id is not distinct from u.team_id)\
            """).query(Long.class).single())
                .as("otherwise like any first response")
                .isZero();
        assertThat(jdbc.sql("""
            select count(*)
              from cases.cases c
             where c.id in (:urgent)
               and c.priority <> 'urgent'\
            """).param("urgent", byHistory).query(Long.class).single())
                .as("some were lowered later")
                .isPositive();
    }

    @Test
    void aMeasureThatWasNotThereYetComesWithTheRebuild() {
        store(25, 120);
        var before = liveFacts();
        jdbc.sql("""
            delete from metrics.facts
             where measure_id = (select id from metrics.measures where code = 'urgent_first_response_time')\
            """).update();
        assertThat(recorded("urgent_first_response_time")).isEmpty();

        stateAgain();

        assertThat(liveFacts()).isEqualTo(before);
    }

    @Test
    void takingBackAnImportLeavesNothing() {
        var before = liveFacts();
        var stored = store(31, 60);
        archive.remove(stored);

        assertThat(liveFacts()).isEqualTo(before);
        for (var table : List.of("cases", "messages", "events", "search")) {
            assertThat(jdbc.sql("select count(*) from cases.%s where %s = any (:ids)"
                                    .formatted(table, table.equals("cases") ? "id" : "case_id"))
                            .param("ids", stored.stream().map(CaseId::value).toArray(Long[]::new))
                            .query(Long.class)
                            .single())
                    .as(table)
                    .isZero();
        }
    }

    @Test
    void historyCannotBeRewritten() {
        store(41, 5);

        assertThatThrownBy(() -> jdbc.sql("update cases.events set person_id = 1, actor = 'person'")
                        .update())
                .hasMessageContaining("only grows");
        assertThatThrownBy(() -> jdbc.sql("delete from cases.events").update()).hasMessageContaining("only grows");
        assertThatThrownBy(() -> jdbc.sql("truncate cases.events").update()).hasMessageContaining("only grows");
    }

    private List<CaseId> store(long seed, int count) {
        var histories = world.histories(seed);
        var made = new ArrayList<CaseHistory>();
        for (var id : archive.reserve(count)) {
            made.add(histories.next(id, DAY_ONE.plus(Duration.ofMinutes(37 * (id.value() % 1000)))));
        }
        archive.store(made);
        return made.stream().map(CaseHistory::id).toList();
    }

    private List<CaseId> live(long seed, int count) {
        var histories = world.histories(seed);
        var ids = new ArrayList<CaseId>();
        for (int i = 0; i < count; i++) {
            clock.advance(Duration.ofMinutes(11));
            ids.add(cases.open(histories.opening(), Actor.customer(), List.of()).id());
            for (int j = 0; j < 12; j++) {
                clock.advance(Duration.ofMinutes(47));
                try {
                    keeper.change(ids.get((i * 7 + j) % ids.size()), c -> {}, histories.verb(clock.instant()));
                } catch (Refusal notNow) {
                    // not lawful here
                }
            }
        }
        return ids;
    }

    private void stateAgain() {
        transactions.executeWithoutResult(status -> {
            long after = 0;
            for (var batch = rebuilder.after(after, 50); !batch.isEmpty(); batch = rebuilder.after(after, 50)) {
                facts.reconcile(batch);
                after = batch.getLast().source().id();
            }
        });
    }

    private List<Long> recorded(String measure) {
        return jdbc.sql("""
            select source_id
              from metrics.facts f
              join metrics.measures m on m.id = f.measure_id and m.code = :measure
             where superseded_at is null
             order by 1\
            """)
                .param("measure", measure)
                .query((row, n) -> row.getLong(1))
                .list();
    }

    private List<String> liveFacts() {
        return jdbc.sql("""
            select concat_ws('|', source_id, m.code, occurred_at, ordinal, numerator, denominator, person_id, team_id,
                             department_id, channel, category_id, settles_at, rule, explanation) as fact
              from metrics.facts f
              join metrics.measures m on m.id = f.measure_id
             where superseded_at is null
               and source_kind = 'case'
             order by 1\
            """)
                .query((row, n) -> Objects.requireNonNull(row.getString("fact")))
                .list();
    }
}
