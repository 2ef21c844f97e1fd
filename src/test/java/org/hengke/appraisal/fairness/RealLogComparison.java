package org.hengke.appraisal.fairness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.hengke.imports.ImportId;
import org.hengke.imports.ImportPlan;
import org.hengke.imports.Imports;
import org.hengke.platform.runs.Runs;
import org.hengke.staff.Accounts;
import org.hengke.staff.NewPerson;
import org.hengke.staff.Organisation;
import org.hengke.staff.People;
import org.hengke.staff.PersonId;
import org.hengke.staff.ShippedRole;
import org.hengke.support.Client;
import org.hengke.support.Clients;
import org.hengke.support.ServiceDeskLog;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/**
 * The people of a real service desk, imported and compared, against the same reckoned from the file itself: counts by hand, expectation
 * cell by cell, distances as observed less expected over a standard deviation.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class RealLogComparison {

    private static final String CALLER = "importer";
    private static final String PERIOD = "?from=2016-02-01&until=2017-03-01";
    private static final double OUTER = 3.090232306167813;

    private final Imports imports;
    private final Runs runs;
    private final JdbcClient jdbc;
    private final ApplicationContext program;
    private final int most;
    private ServiceDeskLog log = nothing();
    private final Map<String, Counted> people = new TreeMap<>();
    private final Map<String, double[]> cells = new HashMap<>();
    private Client manager = nothing();
    private double overall;

    /** What was counted of one person: cases, those reopened, and cases by what they were about. */
    private static final class Counted {
        private double cases;
        private double reopened;
        private final Map<String, Double> about = new HashMap<>();
    }

    RealLogComparison(ApplicationContext program, int most) {
        this.program = program;
        this.most = most;
        imports = program.getBean(Imports.class);
        runs = program.getBean(Runs.class);
        jdbc = program.getBean(JdbcClient.class);
    }

    @SuppressWarnings({"NullAway", "TypeParameterUnusedInFormals"})
    private static <T> T nothing() {
        return null;
    }

    @BeforeAll
    void importTheLog() throws Exception {
        log = ServiceDeskLog.first(most);
        var organisation = program.getBean(Organisation.class);
        if (!organisation.isFounded()) {
            organisation.found("测试公司", ZoneId.of("Asia/Shanghai"));
        }
        var staff = program.getBean(People.class);
        var me = staff.add(NewPerson.named("数据员").withRoles(Set.of(staff.role(ShippedRole.MANAGER))));
        manager = program.getBean(Clients.class)
                .anonymous()
                .withToken(program.getBean(Accounts.class).issueToken(me, "real log", null));
        take(log.content(), me);
        FirstResolution.allOf(log.rows()).forEach(this::count);
        overall = cells.values().stream().mapToDouble(cell -> cell[0]).sum()
                / cells.values().stream().mapToDouble(cell -> cell[1]).sum();
    }

    private void take(byte[] content, PersonId me) throws InterruptedException {
        var id = imports.receive("log.csv.gz", new ByteArrayInputStream(content), content.length, me, CALLER);
        settle(id);
        var plan = Objects.requireNonNull(imports.get(id).plan());
        imports.plan(
                id,
                new ImportPlan(
                        plan.shape(),
                        "ServiceNow",
                        plan.zone(),
                        plan.columns(),
                        plan.values(),
                        plan.otherwise(),
                        plan.create(),
                        plan.department()),
                CALLER);
        settle(id);
        imports.start(id, CALLER);
        settle(id);
    }

    private void settle(ImportId id) throws InterruptedException {
        var _ = runs.await(Objects.requireNonNull(imports.get(id).run()));
    }

    private void count(FirstResolution one) {
        var cell = cells.computeIfAbsent(one.about(), k -> new double[2]);
        cell[0] += one.reopened() ? 1 : 0;
        cell[1]++;
        if (one.person() != null) {
            var of = people.computeIfAbsent(one.person(), k -> new Counted());
            of.cases++;
            of.reopened += one.reopened() ? 1 : 0;
            of.about.merge(one.about(), 1.0, Double::sum);
        }
    }

    private JsonNode compared(String measure) {
        return manager.get("/api/v1/fairness/comparisons/" + measure + PERIOD)
                .expecting(200)
                .json();
    }

    private double chance(String about) {
        var cell = Objects.requireNonNull(cells.get(about));
        return cell[0] / cell[1];
    }

    private double expected(Counted of) {
        return of.about.entrySet().stream()
                .mapToDouble(cell -> cell.getValue() * chance(cell.getKey()))
                .sum();
    }

    private double variance(Counted of) {
        return of.about.entrySet().stream()
                .mapToDouble(cell -> cell.getValue() * chance(cell.getKey()) * (1 - chance(cell.getKey())))
                .sum();
    }

    /** The mean square with a tenth at each end drawn in, at least one. */
    private static double dispersion(double[] distances) {
        var sorted = distances.clone();
        Arrays.sort(sorted);
        int tenth = sorted.length / 10;
        double squares = 0;
        for (int i = 0; i < sorted.length; i++) {
            double drawnIn = sorted[Math.min(Math.max(i, tenth), sorted.length - 1 - tenth)];
            squares += drawnIn * drawnIn;
        }
        return Math.max(1, squares / sorted.length);
    }

    @Test
    void countsWhatTheFileCounts() {
        var seen = compared("reopen_rate");

        assertThat(seen.path("rows").size()).isEqualTo(people.size());
        for (var row : seen.path("rows")) {
            var of = people.get(row.path("person").path("name").asString());
            assertThat(of).as(row.toString()).isNotNull();
            assertThat(row.path("n").asDouble()).isEqualTo(of.cases);
            assertThat(row.path("value").asDouble()).isCloseTo(of.reopened / of.cases, within(1e-12));
        }
    }

    @Test
    void expectsOfEveryMixWhatTheFileSays() {
        for (var row : compared("reopen_rate").path("rows")) {
            var of = Objects.requireNonNull(
                    people.get(row.path("person").path("name").asString()));
            if (expected(of) > 0) {
                var mix = row.path("mix");
                assertThat(mix.path("expected").asDouble()).isCloseTo(expected(of) / of.cases, within(1e-12));
                assertThat(mix.path("overall").asDouble()).isCloseTo(overall, within(1e-12));
                assertThat(mix.path("adjusted").asDouble())
                        .isCloseTo(of.reopened / expected(of) * overall, within(1e-9));
            } else {
                assertThat(row.path("mix").isNull() || row.path("mix").isMissingNode())
                        .isTrue();
            }
        }
    }

    @Test
    void tellsApartOnlyWhomTheFileTellsApart() {
        double cases = people.values().stream().mapToDouble(of -> of.cases).sum();
        double mean = people.values().stream().mapToDouble(of -> of.reopened).sum() / cases;
        double wide = Math.sqrt(dispersion(people.values().stream()
                .mapToDouble(of -> (of.reopened - of.cases * mean) / Math.sqrt(of.cases * mean * (1 - mean)))
                .toArray()));
        double wideAdjusted = Math.sqrt(dispersion(people.values().stream()
                .filter(of -> variance(of) > 0)
                .mapToDouble(of -> (of.reopened - expected(of)) / Math.sqrt(variance(of)))
                .toArray()));
        var seen = compared("reopen_rate");
        assertThat(seen.path("funnel").path("dispersion").asDouble()).isCloseTo(wide * wide, within(1e-9));
        assertThat(seen.path("adjusted").path("dispersion").asDouble())
                .isCloseTo(wideAdjusted * wideAdjusted, within(1e-9));
        int truly = 0;
        for (var row : seen.path("rows")) {
            var of = Objects.requireNonNull(
                    people.get(row.path("person").path("name").asString()));
            boolean far = of.cases >= 30
                    && variance(of) > 0
                    && Math.abs(of.reopened - expected(of)) > OUTER * wideAdjusted * Math.sqrt(variance(of))
                    && tail(of, expected(of) / of.cases) < 0.001;
            boolean told = Set.of("ABOVE", "BELOW").contains(row.path("verdict").asString());
            assertThat(told).as(row.toString()).isEqualTo(far);
            truly += far ? 1 : 0;
        }
        assertThat(seen.path("variation").path("truly").asInt()).isEqualTo(truly);
    }

    /** By adding up the terms of the binomial law. */
    private static double tail(Counted of, double chance) {
        double sum = 0;
        double term = Math.pow(1 - chance, of.cases);
        boolean above = of.reopened > of.cases * chance;
        for (int k = 0; k <= of.cases; k++) {
            sum += (above ? k >= of.reopened : k <= of.reopened) ? term : 0;
            term *= (of.cases - k) / (k + 1) * chance / (1 - chance);
        }
        return sum;
    }

    @Test
    void explainsByTheMixWhatTheFactsSay() {
        var measure = "resolved_in_time";
        var rows = new TreeMap<String, double[]>();
        var whole = new HashMap<String, double[]>();
        jdbc.sql("""
            select coalesce(person_id::text, '') as person, coalesce(channel, '') || '|' || coalesce(category_id::text, '') as about,
                   sum(numerator) as hits, count(*) as cases
              from metrics.facts
              join metrics.measures on measures.id = facts.measure_id
             where measures.code = :measure and superseded_at is null
             group by 1, 2
            """).param("measure", measure).query(row -> {
            rows.put(
                    row.getString("person") + "/" + row.getString("about"),
                    new double[] {row.getDouble("hits"), row.getDouble("cases")});
            var cell = whole.computeIfAbsent(row.getString("about"), k -> new double[2]);
            cell[0] += row.getDouble("hits");
            cell[1] += row.getDouble("cases");
        });
        var ofPeople = new TreeMap<String, double[]>();
        double level = whole.values().stream().mapToDouble(cell -> cell[0]).sum()
                / whole.values().stream().mapToDouble(cell -> cell[1]).sum();
        rows.forEach((key, sums) -> {
            var person = key.substring(0, key.indexOf('/'));
            var cell = Objects.requireNonNull(whole.get(key.substring(key.indexOf('/') + 1)));
            double p = cell[0] / cell[1];
            var of = ofPeople.computeIfAbsent(person, k -> new double[4]);
            of[0] += sums[0];
            of[1] += sums[1];
            of[2] += sums[1] * p;
            of[3] += sums[1] * p * (1 - p);
        });
        ofPeople.remove("");
        double mean = ofPeople.values().stream().mapToDouble(of -> of[0]).sum()
                / ofPeople.values().stream().mapToDouble(of -> of[1]).sum();
        double seen = between(ofPeople, of -> of[0] / of[1], of -> 0);
        double raw = between(ofPeople, of -> of[0] / of[1], of -> mean * (1 - mean) / of[1]);
        var standing = new TreeMap<>(ofPeople);
        standing.values().removeIf(of -> of[2] == 0);
        double rest = between(standing, of -> of[0] / of[2] * level, of -> level * level * of[3] / of[2] / of[2]);

        var variation = compared(measure).path("variation");
        assertThat(variation.path("of").asInt()).isEqualTo(ofPeople.size());
        assertThat(variation.path("chance").asDouble()).isCloseTo(1 - raw / seen, within(1e-9));
        assertThat(variation.path("mix").asDouble()).isCloseTo((raw - rest) / seen, within(1e-9));
        assertThat(variation.path("people").asDouble()).isCloseTo(rest / seen, within(1e-9));
    }

    private interface Part {
        double of(double[] sums);
    }

    /** Variance between people less that of chance, weighted by cases. */
    private static double between(Map<String, double[]> people, Part value, Part noise) {
        double weights = 0;
        double squares = 0;
        double sum = 0;
        for (var of : people.values()) {
            weights += of[1];
            squares += of[1] * of[1];
            sum += of[1] * value.of(of);
        }
        double apart = 0;
        for (var of : people.values()) {
            double away = value.of(of) - sum / weights;
            apart += of[1] * away * away - of[1] * (1 - of[1] / weights) * noise.of(of);
        }
        return apart / (weights - squares / weights);
    }

    ServiceDeskLog log() {
        return log;
    }

    /** How many of each verdict, and how many people there are. */
    Map<String, Integer> verdicts(String measure) {
        var verdicts = new TreeMap<String, Integer>();
        compared(measure)
                .path("rows")
                .forEach(row -> verdicts.merge(row.path("verdict").asString(), 1, Integer::sum));
        return verdicts;
    }

    JsonNode variation(String measure) {
        return compared(measure).path("variation");
    }
}
