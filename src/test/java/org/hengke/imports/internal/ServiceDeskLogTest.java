package org.hengke.imports.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hengke.cases.CaseId;
import org.hengke.cases.CategoryId;
import org.hengke.customers.CustomerId;
import org.hengke.imports.CaseFindings;
import org.hengke.imports.CaseFindings.Difference;
import org.hengke.imports.ImportPlan.ColumnUse;
import org.hengke.imports.ImportPlan.ValueUse;
import org.hengke.imports.Shape;
import org.hengke.imports.internal.CaseDraft.Who;
import org.hengke.platform.tables.Recognition;
import org.hengke.platform.tables.TableFile;
import org.hengke.platform.tables.TableRows;
import org.hengke.staff.PersonId;
import org.hengke.staff.TeamId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The real log of a service desk, recognised, mapped and played through the rules of a case without a hand touching it. */
class ServiceDeskLogTest {

    private static final Path LOG = Path.of(System.getenv().getOrDefault("HENGKE_TEST_DATA", "../shared/data"))
            .resolve("servicenow_incident_log.csv.gz");

    private static Recognition file = nothing();
    private static List<RowProblem> problems = new ArrayList<>();
    private static CaseFindings findings = nothing();

    @BeforeAll
    static void read() {
        Assumptions.assumeTrue(Files.exists(LOG), "the real log is not here: " + LOG.toAbsolutePath());
        var table = TableFile.of(LOG, "servicenow_incident_log.csv.gz");
        file = Recognition.of(table, done -> {});
        var plan = Guess.plan(Shape.EVENTS, file, "ServiceNow", "Asia/Shanghai");
        var reader = new RowReader(plan, file.reading(), file.columns().size());
        var places = Snapshot.places(reader.fields());
        var groups = new LinkedHashMap<String, List<Snapshot>>();
        try (var rows = TableRows.open(table, file.reading())) {
            while (rows.hasNext()) {
                reader.read(rows.next(), problems::add)
                        .ifPresent(row -> groups.computeIfAbsent(row.key(), key -> new ArrayList<>())
                                .add(new Snapshot(row, places)));
            }
        }
        var drafting = new CaseDrafting(plan);
        var writing = new CaseWriting(new Numbered());
        var all = new Findings();
        var id = 0L;
        for (var rows : groups.values()) {
            var draft = drafting.draft(rows, problems::add).orElseThrow();
            all.add(draft, writing.write(new CaseId(++id), draft));
        }
        findings = all.findings();
    }

    @Test
    void isTakenForALog() {
        assertThat(Guess.shape(file)).isEqualTo(Shape.EVENTS);
    }

    @Test
    void itsColumnsAreUnderstood() {
        var plan = Guess.plan(Shape.EVENTS, file, "ServiceNow", "Asia/Shanghai");
        var meant = new HashMap<String, String>();
        for (ColumnUse use : plan.columns()) {
            meant.put(use.field(), file.columns().get(use.column()).name());
        }

        assertThat(meant)
                .containsExactlyInAnyOrderEntriesOf(Map.ofEntries(
                        Map.entry("number", "number"),
                        Map.entry("opened-at", "opened_at"),
                        Map.entry("state", "incident_state"),
                        Map.entry("channel", "contact_type"),
                        Map.entry("priority", "priority"),
                        Map.entry("category", "category"),
                        Map.entry("subcategory", "subcategory"),
                        Map.entry("owner", "assigned_to"),
                        Map.entry("team", "assignment_group"),
                        Map.entry("customer-reference", "caller_id"),
                        Map.entry("changed-at", "sys_updated_at"),
                        Map.entry("sequence", "sys_mod_count"),
                        Map.entry("stated-resolved-at", "resolved_at"),
                        Map.entry("stated-closed-at", "closed_at"),
                        Map.entry("stated-reopens", "reopen_count")));
        assertThat(plan.values())
                .contains(
                        new ValueUse("state", "Awaiting User Info", "waiting"),
                        new ValueUse("state", "Awaiting Vendor", "open"),
                        new ValueUse("state", "-100", "ignore"),
                        new ValueUse("priority", "1 - Critical", "urgent"),
                        new ValueUse("priority", "3 - Moderate", "normal"),
                        new ValueUse("channel", "Phone", "phone"));
    }

    @Test
    void everyRowIsTaken() {
        assertThat(problems).isEmpty();
    }

    @Test
    void itHoldsTheIncidentsPeopleGroupsAndCallersItIsKnownToHold() {
        assertThat(findings.cases()).isEqualTo(20_769);
        assertThat(findings.closed()).isEqualTo(20_768);
        assertThat(findings.teams()).isEqualTo(72);
        assertThat(findings.owners()).isEqualTo(208);
        assertThat(findings.customers()).isEqualTo(4_828);
    }

    @Test
    void bothTimesOfResolutionAreShownAndEveryDifferenceHasItsCause() {
        assertThat(findings.stated()).isEqualTo(new CaseFindings.Resolutions(19_351, 24.6));
        assertThat(findings.computed().count()).isEqualTo(20_765);
        assertThat(findings.computed().medianHours()).isCloseTo(18.73, within(0.01));
        assertThat(findings.resolutionDifferences())
                .extracting(Difference::cause, Difference::count)
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple("same", 18_861),
                        org.assertj.core.groups.Tuple.tuple("not-stated", 1_415),
                        org.assertj.core.groups.Tuple.tuple("edited-after", 266),
                        org.assertj.core.groups.Tuple.tuple("later-resolution", 223),
                        org.assertj.core.groups.Tuple.tuple("closed-directly", 3),
                        org.assertj.core.groups.Tuple.tuple("log-ends-before", 1));
        assertThat(findings.both()).isEqualTo(19_350);
        assertThat(findings.bothComputedMedian()).isCloseTo(24.1, within(0.01));
    }

    @Test
    void reopeningsAgreeButForOneWhoseRowsAreOutOfOrder() {
        assertThat(findings.reopenedStated()).isEqualTo(234);
        assertThat(findings.reopenedComputed()).isEqualTo(235);
        assertThat(findings.reopeningDifferences())
                .containsExactly(new Difference("rows-out-of-order", 1, List.of("INC0000135")));
    }

    @Test
    void waitingForTheCustomerIsFoundWhetherOrNotSomebodyIsNamed() {
        assertThat(findings.waits()).isGreaterThan(5_000);
        assertThat(findings.waitsByNobody()).isBetween(1, findings.waits());
    }

    @SuppressWarnings({"NullAway", "TypeParameterUnusedInFormals"})
    private static <T> T nothing() {
        return null;
    }

    private static final class Numbered implements CaseWriting.Names {

        private final Map<String, Long> numbers = new HashMap<>();

        private long number(String name) {
            return numbers.computeIfAbsent(name, key -> numbers.size() + 1L);
        }

        @Override
        public @Nullable PersonId person(String name) {
            return name.isEmpty() ? null : new PersonId(number("p" + name));
        }

        @Override
        public @Nullable TeamId team(String name) {
            return name.isEmpty() ? null : new TeamId(number("t" + name));
        }

        @Override
        public @Nullable CategoryId category(String name, String below) {
            return name.isEmpty() ? null : new CategoryId(number("c" + name + "/" + below));
        }

        @Override
        public @Nullable CustomerId customer(Who who) {
            return who.nobody() ? null : new CustomerId(number("k" + who.key()));
        }

        @Override
        public @Nullable String tier(CustomerId customer) {
            return null;
        }
    }
}
