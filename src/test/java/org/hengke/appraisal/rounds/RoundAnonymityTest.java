package org.hengke.appraisal.rounds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hengke.appraisal.rounds.RoundTeam.ITEM;
import static org.hengke.appraisal.rounds.RoundTeam.ROUNDS;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import org.hengke.platform.live.LiveEvent;
import org.hengke.platform.live.LiveStream;
import org.hengke.staff.PersonId;
import org.hengke.support.DatabaseTest;
import org.hengke.support.TestClock;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;

/**
 * Attempts to find out who said what: by somebody with the whole database but not the key, by readers of reports, logs and live events,
 * by people who run rounds, start others, and take raters away.
 */
@DatabaseTest
@TestInstance(Lifecycle.PER_CLASS)
class RoundAnonymityTest {

    private static final LocalDate LAST = LocalDate.of(2026, 3, 20);
    private static final String SECRET_WORDS = "交接总是拖到最后一刻";

    private final ApplicationContext program;
    private final JdbcClient jdbc;
    private final AnswerBox box;
    private final LiveStream live;
    private final TransactionTemplate transaction;
    private final TestClock clock;
    private RoundTeam team;

    RoundAnonymityTest(
            ApplicationContext program,
            JdbcClient jdbc,
            AnswerBox box,
            LiveStream live,
            TransactionTemplate transaction,
            TestClock clock) {
        this.program = program;
        this.jdbc = jdbc;
        this.box = box;
        this.live = live;
        this.transaction = transaction;
        this.clock = clock;
    }

    @BeforeAll
    void aDepartment() {
        clock.set(TestClock.START);
    }

    @BeforeEach
    void colleagues() {
        clock.set(TestClock.START);
        team = new RoundTeam(program, 8);
    }

    @Test
    void theDatabaseHoldsNoWordOfAnAnswerBeforeTheEndAndNoSingleAnswerAfterIt() {
        var round = started(team.agent(0), 1, 2, 3, 4);
        team.answers(team.agent(1), team.agent(0), 1, SECRET_WORDS);
        team.answers(team.agent(2), team.agent(0), 4, "");

        assertThat(everyRow()).noneMatch(row -> tells(row, SECRET_WORDS));
        assertThat(everyRow()).noneMatch(row -> row.contains("\"mark\""));

        team.answers(team.agent(3), team.agent(0), 4, "");
        team.close(round);

        assertThat(boxes(team.agent(0))).isZero();
        var rows = everyRow().stream().filter(row -> tells(row, SECRET_WORDS)).toList();
        assertThat(rows)
                .singleElement()
                .satisfies(row -> assertThat(row).contains("\"parts\"").doesNotContain("\"mark\""));
    }

    /** An answer changes the box and one flag. In particular no digest of it is kept beside the caller. */
    @Test
    void anAnswerLeavesNothingElseBehind() {
        var about = team.agent(0);
        started(about, 1, 2, 3);
        var id = team.asked(team.agent(1), about);
        var before = tables();
        team.of(team.agent(1))
                .with("Idempotency-Key", "once")
                .put(ROUNDS + "/asked/" + id + "/answer", RoundTeam.answer(ITEM, 2, SECRET_WORDS))
                .expecting(204);
        var after = tables();

        var changed = new HashSet<String>();
        after.forEach((table, rows) -> {
            if (!rows.equals(before.get(table))) {
                changed.add(table);
            }
        });
        assertThat(changed).containsExactlyInAnyOrder("appraisal.round_boxes", "appraisal.round_raters");
    }

    @Test
    void boxesAreOfOneSizeAndChangeAltogether() {
        var about = team.agent(0);
        started(about, 1, 2, 3, 4);
        var sizes = new HashSet<Integer>();
        var last = sealed(about);
        for (int peer = 1; peer <= 4; peer++) {
            team.answers(team.agent(peer), about, peer, "一".repeat(peer * 100));
            var now = sealed(about);
            sizes.add(now.length);
            int same = 0;
            for (int i = 0; i < now.length; i++) {
                same += now[i] == last[i] ? 1 : 0;
            }
            assertThat(same).isLessThan(now.length / 100);
            last = now;
        }
        assertThat(sizes).hasSize(1);
    }

    /** Also for who has the key. */
    @Test
    void theOrderInABoxIsNotTheOrderOfComing() {
        var about = team.agent(0);
        started(about, 1, 2, 3);
        var rated = rated(about);
        var lastOnes = new HashSet<Integer>();
        for (int go = 0; go < 40; go++) {
            transaction.executeWithoutResult(status -> {
                for (int mark = 1; mark <= 4; mark++) {
                    box.put(rated, new Given(RaterGroup.PEER, List.of(new ItemAnswer(ITEM, mark, null))));
                }
                lastOnes.add(box.open(rated).getLast().items().getFirst().mark());
                status.setRollbackOnly();
            });
        }
        assertThat(lastOnes).hasSize(4);
    }

    @Test
    void theRowsOfRatersDoNotShowWhenEachWasAnswered() {
        var about = team.agent(0);
        var round = started(about, 1, 2, 3, 4);
        for (var peer : List.of(3, 1, 4, 2)) {
            team.answers(team.agent(peer), about, 3, "");
        }
        team.close(round);
        assertThat(jdbc.sql(
                                "select distinct cast(q.xmin as text) from appraisal.round_raters q where q.rated_id = :rated")
                        .param("rated", rated(about))
                        .query(String.class)
                        .list())
                .hasSize(1);
    }

    @Test
    void noTimeInARoundIsFinerThanADay() {
        var types = jdbc.sql("""
                select distinct data_type
                  from information_schema.columns
                 where table_schema = 'appraisal'
                   and (table_name = 'rounds' or table_name like 'round\\_%')
                """).query(String.class).list();
        assertThat(types).isNotEmpty().noneMatch(type -> type.startsWith("time"));
    }

    @Test
    void nobodyHearsOfAnAnswerAndNoLogHasIt() {
        var about = team.agent(0);
        started(about, 1, 2, 3);
        var id = team.asked(team.agent(1), about);
        var heard = new CopyOnWriteArrayList<LiveEvent>();
        var entries = auditEntries();
        try (var _ = live.subscribe(heard::add)) {
            team.of(team.agent(1))
                    .put(ROUNDS + "/asked/" + id + "/answer", RoundTeam.answer(ITEM, 2, ""))
                    .expecting(204);
        }
        assertThat(heard).noneMatch(event -> event.topic().equals("rounds"));
        assertThat(auditEntries()).isEqualTo(entries);
    }

    @Test
    void whoRunsARoundSeesCountsOnlyAndWhoIsRatedNotEvenThose() {
        var about = team.agent(0);
        var round = started(about, 1, 2, 3);
        team.answers(team.agent(1), about, 1, SECRET_WORDS);
        for (var reader : List.of(team.manager, team.lead, about)) {
            for (var path : List.of("", "/" + round, "/" + round + "/people/" + about.value(), "/tasks")) {
                var text = team.of(reader).get(ROUNDS + path).expecting(200).text();
                assertThat(text).doesNotContain(SECRET_WORDS).doesNotContain("\"answered\":true");
                if (!reader.equals(team.manager)) {
                    assertThat(text).doesNotContain("\"answered\":1");
                }
            }
            assertThat(team.of(reader).get(RoundTeam.report(round, about)).status())
                    .isEqualTo(409);
        }
    }

    @Test
    void nobodyIsTakenAwayOnceAskedAndTheRefusalDoesNotSayWhoHasAnswered() {
        var about = team.agent(0);
        var round = started(about, 1, 2, 3);
        team.answers(team.agent(1), about, 1, "");
        var raters = team.of(team.manager)
                .get(ROUNDS + "/" + round + "/people/" + about.value())
                .json()
                .path("raters");
        var refusals = new HashSet<String>();
        for (JsonNode rater : raters) {
            var answer = team.of(team.manager)
                    .delete(RoundTeam.raters(round, about) + "/"
                            + rater.path("id").asLong());
            refusals.add(answer.status()
                    + answer.code()
                    + answer.json().path("detail").asString());
        }
        assertThat(raters.size()).isGreaterThan(3);
        assertThat(refusals).singleElement().asString().contains("appraisal.rounds.already-past");
        assertThat(team.of(team.manager)
                        .delete(ROUNDS + "/" + round + "/people/" + about.value())
                        .code())
                .isEqualTo("appraisal.rounds.already-past");
        assertThat(team.of(team.manager)
                        .post(
                                RoundTeam.raters(round, about),
                                Map.of("group", "PEER", "who", team.agent(6).value()))
                        .code())
                .isEqualTo("appraisal.rounds.already-past");
    }

    @Test
    void closingEarlyTellsNoGroupOfTwoAndClosesForGood() {
        var about = team.agent(0);
        var round = started(about, 1, 2, 3);
        team.answers(team.lead, about, 5, "");
        team.answers(team.agent(1), about, 1, SECRET_WORDS);
        team.answers(team.agent(2), about, 2, "");
        team.close(round);
        var report = team.of(team.manager).get(RoundTeam.report(round, about)).expecting(200);
        assertThat(report.text()).doesNotContain(SECRET_WORDS);
        assertThat(report.json().path("total").asDouble()).isEqualTo(5);
        assertThat(report.json().path("withheld").toString()).contains("PEER");
        assertThat(team.atVersion(round)
                        .put(ROUNDS + "/" + round + "/closure", null)
                        .code())
                .isEqualTo("appraisal.rounds.already-past");
        assertThatThrownBy(() -> jdbc.sql("update appraisal.round_people set report = '{}' where round_id = :round")
                        .param("round", round)
                        .update())
                .isInstanceOf(DataAccessException.class);
    }

    @Test
    void aSecondRoundWithOneMoreRaterDoesNotGiveThatOneAway() {
        var about = team.agent(0);
        var first = started(about, 1, 2, 3);
        answering(about, 1, 2, 3);
        team.close(first);
        assertThat(told(first, about)).contains("PEER");

        clock.advance(Duration.ofDays(14));
        var second = startedUntil(LAST.plusDays(14), about, 1, 2, 3, 4);
        answering(about, 1, 2, 3);
        team.answers(team.agent(4), about, 1, SECRET_WORDS);
        team.close(second);

        assertThat(told(second, about)).doesNotContain("PEER");
        assertThat(team.of(team.manager).get(RoundTeam.report(second, about)).text())
                .doesNotContain(SECRET_WORDS);
    }

    @Test
    void twoRoundsAtTheSameTimeAreComparedWhicheverClosesFirst() {
        var about = team.agent(0);
        var one = started(about, 1, 2, 3, 4);
        var other = team.begin(LAST, about);
        team.askPeers(other, about, team.agent(1), team.agent(2), team.agent(3));
        team.start(other);
        for (int peer = 1; peer <= 4; peer++) {
            for (var asked : team.of(team.agent(peer)).get(ROUNDS + "/asked").json()) {
                team.of(team.agent(peer))
                        .put(
                                ROUNDS + "/asked/" + asked.path("id").asLong() + "/answer",
                                RoundTeam.answer(ITEM, peer, ""))
                        .expecting(204);
            }
        }
        team.close(other);
        team.close(one);
        assertThat(told(other, about)).contains("PEER");
        assertThat(told(one, about)).doesNotContain("PEER");
    }

    @Test
    void afterNinetyDaysARoundStandsForItself() {
        var about = team.agent(0);
        var first = started(about, 1, 2, 3);
        answering(about, 1, 2, 3);
        team.close(first);
        clock.advance(Duration.ofDays(91));
        var second = startedUntil(LAST.plusDays(120), about, 1, 2, 3, 4);
        answering(about, 1, 2, 3, 4);
        team.close(second);
        assertThat(told(second, about)).contains("PEER");
    }

    @Test
    void whoRatedInSecretReadsNoReportAnsweredOrNot() {
        var about = team.lead;
        var round = team.begin(LAST, about);
        team.ask(
                round,
                about,
                RaterGroup.SUBORDINATE,
                team.agent(0).value(),
                team.agent(1).value(),
                team.agent(2).value());
        var outsider = new RoundTeam(program, 0);
        team.askPeers(round, about, outsider.manager);
        team.start(round);
        for (int i = 0; i < 3; i++) {
            team.answers(team.agent(i), about, 4, "", "teamwork-and-communication");
        }
        team.close(round);
        assertThat(outsider.of(outsider.manager)
                        .get(RoundTeam.report(round, about))
                        .code())
                .isEqualTo("appraisal.rounds.rated-too");
        team.of(team.manager).get(RoundTeam.report(round, about)).expecting(200);
    }

    @Test
    void aRoundGivenUpTakesItsAnswersAlong() {
        var about = team.agent(0);
        var round = started(about, 1, 2, 3);
        answering(about, 1, 2, 3);
        team.atVersion(round).delete(ROUNDS + "/" + round).expecting(204);
        assertThat(boxes(about)).isZero();
        assertThat(jdbc.sql("select count(*) from appraisal.round_raters where rated_id = :rated and answered")
                        .param("rated", rated(about))
                        .query(Long.class)
                        .single())
                .isZero();
        assertThat(team.of(team.manager).get(RoundTeam.report(round, about)).status())
                .isEqualTo(409);
    }

    @Test
    void answersAtTheSameMomentAreAllInTheBoxOnce() throws Exception {
        var about = team.agent(0);
        var round = started(about, 1, 2, 3, 4, 5, 6);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int peer = 1; peer <= 6; peer++) {
                var rater = team.agent(peer);
                var path = ROUNDS + "/asked/" + team.asked(rater, about) + "/answer";
                for (int twice = 0; twice < 2; twice++) {
                    var _ = threads.submit(() -> team.of(rater).put(path, RoundTeam.answer(ITEM, 3, "")));
                }
            }
        }
        team.close(round);
        var report = team.of(team.manager).get(RoundTeam.report(round, about)).json();
        assertThat(report.at("/parts/0/raters").asInt()).isEqualTo(6);
    }

    private long started(PersonId about, int... peers) {
        return startedUntil(LAST, about, peers);
    }

    private long startedUntil(LocalDate last, PersonId about, int... peers) {
        var round = team.begin(last, about);
        for (var peer : peers) {
            team.askPeers(round, about, team.agent(peer));
        }
        team.start(round);
        return round;
    }

    private void answering(PersonId about, int... peers) {
        for (var peer : peers) {
            team.answers(team.agent(peer), about, 4, "");
        }
    }

    private String told(long round, PersonId about) {
        return team.of(team.manager)
                .get(RoundTeam.report(round, about))
                .expecting(200)
                .json()
                .path("parts")
                .toString();
    }

    private long rated(PersonId about) {
        return jdbc.sql("select max(id) from appraisal.round_people where person_id = :person")
                .param("person", about.value())
                .query(Long.class)
                .single();
    }

    private long boxes(PersonId about) {
        return jdbc.sql("select count(*) from appraisal.round_boxes where rated_id = :rated")
                .param("rated", rated(about))
                .query(Long.class)
                .single();
    }

    private byte[] sealed(PersonId about) {
        return jdbc.sql("select sealed from appraisal.round_boxes where rated_id = :rated")
                .param("rated", rated(about))
                .query((row, _) -> row.getBytes(1))
                .single();
    }

    private long auditEntries() {
        return jdbc.sql("select count(*) from platform.audit_entries")
                .query(Long.class)
                .single();
    }

    private static boolean tells(String row, String words) {
        return row.contains(words) || row.contains(HexFormat.of().formatHex(words.getBytes(StandardCharsets.UTF_8)));
    }

    private List<String> everyRow() {
        var rows = new ArrayList<String>();
        tables().values().forEach(rows::addAll);
        return rows;
    }

    /** What a backup holds. */
    private Map<String, List<String>> tables() {
        var tables = new TreeMap<String, List<String>>();
        jdbc.sql("""
                select table_schema || '.' || table_name
                  from information_schema.tables
                 where table_type = 'BASE TABLE'
                   and table_schema not in ('pg_catalog', 'information_schema')
                """)
                .query(String.class)
                .list()
                .forEach(table -> tables.put(
                        table,
                        jdbc.sql("select cast(t as text) from " + table + " t order by 1")
                                .query(String.class)
                                .list()));
        return tables;
    }
}
