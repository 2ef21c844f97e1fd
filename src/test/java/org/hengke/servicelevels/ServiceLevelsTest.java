package org.hengke.servicelevels;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hengke.servicelevels.Policies.NORMAL;
import static org.hengke.servicelevels.Policies.URGENT;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.hengke.calendars.CalendarDraft;
import org.hengke.calendars.CalendarId;
import org.hengke.calendars.Calendars;
import org.hengke.calendars.OpenHours;
import org.hengke.calendars.Week;
import org.hengke.platform.Invalid;
import org.hengke.platform.Refusal;
import org.hengke.platform.database.DatabaseReplaced;
import org.hengke.platform.runs.Run;
import org.hengke.platform.runs.RunId;
import org.hengke.platform.runs.RunState;
import org.hengke.platform.runs.Runs;
import org.hengke.servicelevels.Signal.CustomerWrote;
import org.hengke.servicelevels.Signal.Opened;
import org.hengke.servicelevels.Signal.OwnerChanged;
import org.hengke.servicelevels.Signal.PersonReplied;
import org.hengke.servicelevels.Signal.Resolved;
import org.hengke.servicelevels.internal.Alerts;
import org.hengke.servicelevels.internal.Previews;
import org.hengke.servicelevels.internal.Recomputation;
import org.hengke.staff.PersonId;
import org.hengke.staff.Scope;
import org.hengke.staff.TeamId;
import org.hengke.support.DatabaseTest;
import org.hengke.support.TestClock;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

@DatabaseTest
class ServiceLevelsTest {

    private static final String KIND = "exercise";
    private static final PersonId LI = new PersonId(7);
    private static final TeamId ORDERS = new TeamId(1);
    private static final AtomicLong IDS = new AtomicLong();

    private final ServiceLevels levels;
    private final Alerts alerts;
    private final Previews previews;
    private final Recomputation recomputation;
    private final Calendars calendars;
    private final Runs runs;
    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final TestClock clock;
    private final TransactionTemplate transaction;
    private final DefaultListableBeanFactory beans;
    private final ApplicationEventPublisher events;
    private final Exercises exercises;

    ServiceLevelsTest(
            ServiceLevels levels,
            Alerts alerts,
            Previews previews,
            Recomputation recomputation,
            Calendars calendars,
            Runs runs,
            JdbcClient jdbc,
            JsonMapper json,
            TestClock clock,
            TransactionTemplate transaction,
            DefaultListableBeanFactory beans,
            ApplicationEventPublisher events) {
        this.levels = levels;
        this.alerts = alerts;
        this.previews = previews;
        this.recomputation = recomputation;
        this.calendars = calendars;
        this.runs = runs;
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
        this.transaction = transaction;
        this.beans = beans;
        this.events = events;
        this.exercises = new Exercises(levels);
    }

    /** A module whose subjects have clocks. */
    private static final class Exercises implements ServiceHistory {

        private final ServiceLevels levels;
        private final Map<Subject, List<Signal>> histories = new LinkedHashMap<>();

        Exercises(ServiceLevels levels) {
            this.levels = levels;
        }

        @Override
        public String kind() {
            return KIND;
        }

        @Override
        public AttributeValues values() {
            return new AttributeValues(
                    List.of("inquiry", "complaint", "suggestion"),
                    List.of("urgent", "high", "normal", "low"),
                    List.of("gold"));
        }

        @Override
        public Stream<SubjectHistory> open() {
            return all().filter(h -> Clocks.fold(h.signals(), levels.policy()).stream()
                    .anyMatch(c -> c.outcome().open()));
        }

        @Override
        public Stream<SubjectHistory> histories(Instant from, Instant until) {
            return all().filter(h -> !h.signals().getFirst().at().isBefore(from)
                    && h.signals().getFirst().at().isBefore(until));
        }

        @Override
        public void recompute(Subject subject) {
            levels.save(subject, Clocks.fold(requireNonNull(histories.get(subject)), levels.policy()));
        }

        private Stream<SubjectHistory> all() {
            return histories.entrySet().stream()
                    .map(e -> new SubjectHistory(e.getKey(), "E" + e.getKey().id(), "练习", e.getValue()));
        }
    }

    @BeforeEach
    void enterMondayMorning() {
        beans.registerSingleton("exercises", exercises);
        clock.set(TestClock.START);
    }

    @AfterEach
    void leave() throws InterruptedException {
        for (var run : runs.latest("servicelevels.recompute", 10)) {
            await(run.id());
        }
        beans.destroySingleton("exercises");
        for (var table : List.of(
                "clocks",
                "targets where version > 1",
                "edition_calendars where version > 1",
                "editions where version > 1")) {
            jdbc.sql("delete from servicelevels." + table).update();
        }
        events.publishEvent(new DatabaseReplaced());
    }

    @Test
    void shipsTargetsThatAnswerUrgentWithinAnHourAndNormalWithinAWorkingDay() {
        var urgent = save(opened(TestClock.START, URGENT), wrote(TestClock.START));
        assertThat(levels.clocks(urgent))
                .filteredOn(c -> c.kind() == ClockKind.FIRST_RESPONSE)
                .extracting(ServiceClock::dueAt)
                .containsExactly(TestClock.START.plus(Duration.ofHours(1)));
        var normal = save(opened(TestClock.START, NORMAL), wrote(TestClock.START.plusSeconds(3600)));
        assertThat(levels.clocks(normal))
                .filteredOn(c -> c.kind() == ClockKind.FIRST_RESPONSE)
                .extracting(ServiceClock::dueAt)
                .containsExactly(TestClock.START.plus(Duration.ofHours(25)));
    }

    @Test
    void whatIsSavedIsReadBackAsItWas() {
        var subject = subject();
        var clocks = fold(
                opened(TestClock.START, URGENT),
                wrote(TestClock.START.plusNanos(123_456_000)),
                new OwnerChanged(TestClock.START.plusSeconds(60), LI, ORDERS),
                new PersonReplied(TestClock.START.plusSeconds(1800), LI, ORDERS),
                new Signal.WaitingBegan(TestClock.START.plusSeconds(1800)));
        levels.save(subject, clocks);
        assertThat(levels.clocks(subject)).isEqualTo(clocks);
    }

    @Test
    void onlyWhatDiffersIsWritten() {
        var subject = save(opened(TestClock.START, URGENT), wrote(TestClock.START));
        var before = versions(subject);
        levels.save(subject, fold(opened(TestClock.START, URGENT), wrote(TestClock.START)));
        assertThat(versions(subject)).isEqualTo(before);
        levels.save(
                subject,
                fold(
                        opened(TestClock.START, URGENT),
                        wrote(TestClock.START),
                        new PersonReplied(TestClock.START.plusSeconds(60), LI, ORDERS)));
        assertThat(versions(subject)).hasSize(2).isNotEqualTo(before);
        assertThat(versions(subject).stream().filter(before::contains)).hasSize(1);
    }

    @Test
    void clocksThatHistoryDoesNotHaveAnyMoreGo() {
        var subject = save(opened(TestClock.START, URGENT), wrote(TestClock.START));
        levels.save(subject, fold(opened(TestClock.START, URGENT)));
        assertThat(levels.clocks(subject)).extracting(ServiceClock::kind).containsExactly(ClockKind.RESOLUTION);
    }

    @Test
    void warnsAtHalfAndAtFourFifthsAndTellsABreachEachOnce() {
        var subject = save(
                opened(TestClock.START, URGENT), wrote(TestClock.START), new OwnerChanged(TestClock.START, LI, ORDERS));
        assertThat(told(Duration.ofMinutes(30))).isZero();
        assertThat(told(Duration.ofMinutes(31))).isEqualTo(1);
        assertThat(told(Duration.ofMinutes(31))).isZero();
        assertThat(told(Duration.ofMinutes(61))).isEqualTo(2);
        assertThat(told(Duration.ofHours(3))).isZero();
        assertThat(log(subject)).extracting(Alert::threshold).containsExactly(100, 80, 50);
        assertThat(log(subject)).allSatisfy(alert -> {
            assertThat(alert.owner()).isEqualTo(LI);
            assertThat(alert.team()).isEqualTo(ORDERS);
        });
    }

    @Test
    void twoNodesTellEachThresholdOnce() throws Exception {
        var subjects = IntStream.range(0, 700)
                .mapToObj(i -> save(opened(TestClock.START, URGENT), wrote(TestClock.START)))
                .toList();
        clock.set(TestClock.START.plus(Duration.ofMinutes(61)));
        int told = 0;
        try (var nodes = Executors.newFixedThreadPool(4)) {
            for (var node : nodes.invokeAll(IntStream.range(0, 4)
                    .<Callable<Integer>>mapToObj(i -> alerts::tellReached)
                    .toList())) {
                told += node.get();
            }
        }
        told += alerts.tellReached();
        assertThat(told).isEqualTo(3 * subjects.size());
        assertThat(jdbc.sql("select count(*) from servicelevels.alerts")
                        .query(Long.class)
                        .single())
                .isEqualTo(3L * subjects.size());
    }

    @Test
    void whatWasNotCommittedIsToldAgain() {
        var subject = save(opened(TestClock.START, URGENT), wrote(TestClock.START));
        clock.set(TestClock.START.plus(Duration.ofMinutes(61)));
        transaction.executeWithoutResult(killed -> {
            assertThat(alerts.tellReached()).isEqualTo(3);
            killed.setRollbackOnly();
        });
        assertThat(log(subject)).isEmpty();
        assertThat(alerts.tellReached()).isEqualTo(3);
    }

    @Test
    void aLateReplyBeforeTheJobLooksIsOnRecordAllTheSame() {
        var subject = save(opened(TestClock.START, URGENT), wrote(TestClock.START));
        clock.set(TestClock.START.plus(Duration.ofMinutes(90)));
        levels.save(
                subject,
                fold(
                        opened(TestClock.START, URGENT),
                        wrote(TestClock.START),
                        new PersonReplied(clock.instant(), LI, ORDERS)));
        assertThat(log(subject)).extracting(Alert::threshold).containsExactlyInAnyOrder(50, 80, 100);
        assertThat(alerts.tellReached()).isZero();
    }

    @Test
    void aNewTargetIsWarnedOfAnewAndTheOldWarningStaysOnRecord() {
        var subject = save(opened(TestClock.START, URGENT), wrote(TestClock.START));
        assertThat(told(Duration.ofMinutes(61))).isEqualTo(3);
        levels.save(
                subject,
                fold(
                        opened(TestClock.START, URGENT),
                        wrote(TestClock.START),
                        new Signal.Changed(clock.instant(), NORMAL)));
        assertThat(alerts.tellReached()).isZero();
        assertThat(told(Duration.ofHours(26))).isEqualTo(3);
        assertThat(log(subject).stream().filter(a -> a.kind() == ClockKind.FIRST_RESPONSE))
                .extracting(Alert::targetVersion)
                .containsExactlyInAnyOrder(1, 1, 1, 2, 2, 2);
    }

    @Test
    void nobodyIsWarnedOfAClockThatWaitsOrCountsNowhere() {
        save(
                opened(TestClock.START, URGENT),
                wrote(TestClock.START),
                new PersonReplied(TestClock.START.plusSeconds(60), LI, ORDERS),
                new Signal.WaitingBegan(TestClock.START.plusSeconds(60)));
        save(
                opened(TestClock.START, URGENT),
                wrote(TestClock.START),
                new Signal.Excluded(TestClock.START.plusSeconds(60)));
        assertThat(told(Duration.ofDays(30))).isZero();
    }

    @Test
    void manyAreWrittenAtOnceAndWhatIsPastIsNotTold() {
        clock.set(TestClock.START.plus(Duration.ofMinutes(40)));
        var many = IntStream.range(0, 2_000)
                .mapToObj(i -> new SubjectClocks(
                        subject(),
                        fold(
                                opened(TestClock.START, URGENT),
                                wrote(TestClock.START),
                                new OwnerChanged(TestClock.START, i % 2 == 0 ? LI : null, ORDERS))))
                .toList();
        long written = requireNonNull(transaction.execute(status -> levels.append(many.stream())));
        assertThat(written).isEqualTo(4_000);
        for (var each : List.of(many.getFirst(), many.getLast())) {
            assertThat(levels.clocks(each.subject())).containsExactlyInAnyOrderElementsOf(each.clocks());
        }
        assertThat(alerts.tellReached()).as("half of an hour is past").isZero();
        assertThat(told(Duration.ofMinutes(50))).as("four fifths come").isEqualTo(2_000);
    }

    @Test
    void newTargetsComputeWhatIsOpenAgainAndLeaveTheRest() throws Exception {
        var open = exercise(opened(TestClock.START, NORMAL), wrote(TestClock.START));
        var done = exercise(
                opened(TestClock.START, NORMAL),
                wrote(TestClock.START),
                new PersonReplied(TestClock.START.plusSeconds(4 * 3600), LI, ORDERS),
                new Resolved(TestClock.START.plusSeconds(4 * 3600), LI, ORDERS));
        var before = levels.clocks(done);
        clock.set(TestClock.START.plus(Duration.ofHours(3)));
        int version = levels.view().version();
        var run = levels.change(version, strict(), boss());
        var ended = await(run);
        assertThat(ended.state()).as("%s", ended).isEqualTo(RunState.DONE);
        assertThat(levels.policy().current().version()).isEqualTo(version + 1);
        assertThat(levels.clocks(open))
                .allSatisfy(c -> assertThat(c.dueAt()).isEqualTo(TestClock.START.plus(Duration.ofHours(1))));
        assertThat(levels.clocks(done)).isEqualTo(before);
        assertThat(log(open))
                .as("late on the spot")
                .filteredOn(a -> a.threshold() == 100)
                .hasSize(2);
        refused("servicelevels.stale", () -> levels.change(version, strict(), boss()));
    }

    @Test
    void whatAnInterruptedRunLeftIsCaughtUp() throws Exception {
        await(levels.change(levels.view().version(), shipped(), boss()));
        var subject = subject();
        exercises.histories.put(subject, List.of(opened(TestClock.START, NORMAL), wrote(TestClock.START)));
        levels.save(subject, Clocks.fold(requireNonNull(exercises.histories.get(subject)), onlyFirstEdition()));
        assertThat(recomputation.catchUp().recomputed()).isEqualTo(1);
        assertThat(recomputation.catchUp().recomputed()).isZero();
        assertThat(levels.clocks(subject))
                .allSatisfy(c ->
                        assertThat(c.policyVersion()).isEqualTo(levels.view().version()));
    }

    @Test
    void aChangedCalendarMakesAnEditionAndOneInUseStays() throws Exception {
        var id = calendars.create(calendar("夜班", "22:00-06:00"), null);
        int version = levels.view().version();
        var rules = new ArrayList<>(strict());
        rules.add(new TargetRule(
                ClockKind.FIRST_RESPONSE,
                "complaint",
                null,
                null,
                new Target(Duration.ofHours(1), TimeKind.BUSINESS, id)));
        await(levels.change(version, rules, boss()));
        calendars.change(id, 1, calendar("夜班", "20:00-06:00"), null);
        assertThat(levels.view().version()).isEqualTo(version + 2);
        var night = TestClock.START.plus(Duration.ofHours(11)).plusSeconds(1800);
        assertThat(requireNonNull(
                        levels.policy().at(night.minusSeconds(1)).calendars().get(id)))
                .isEqualTo(calendars.get(id, 2));
        assertThat(calendars.get(id, 1).isOpen(night)).isFalse();
        assertThat(calendars.get(id, 2).isOpen(night)).isTrue();
        refused("servicelevels.calendar-in-use", () -> calendars.retire(id, 2));
        await(levels.change(version + 2, shipped(), boss()));
        calendars.retire(id, 2);
    }

    @Test
    void refusesTargetsThatWouldNeverFallDueOrSayNothingClear() {
        var rare = calendars.create(calendar("每周一小时", "09:00-10:00"), null);
        invalid("servicelevels.never-due", () -> change(rule(ClockKind.RESOLUTION, "normal", 400, rare)));
        invalid(
                "servicelevels.bad-limit",
                () -> change(new TargetRule(
                        ClockKind.RESOLUTION,
                        null,
                        null,
                        null,
                        new Target(Duration.ofSeconds(59), TimeKind.BUSINESS, null))));
        invalid("servicelevels.bad-limit", () -> change(rule(ClockKind.RESOLUTION, "normal", 367 * 24, null)));
        invalid("servicelevels.unknown-priority", () -> change(rule(ClockKind.RESOLUTION, "asap", 1, null)));
        invalid(
                "servicelevels.unknown-calendar",
                () -> change(rule(ClockKind.RESOLUTION, null, 1, new CalendarId(987_654))));
        invalid("servicelevels.promise-has-no-target", () -> change(rule(ClockKind.PROMISE, null, 1, null)));
        invalid(
                "servicelevels.same-subjects-twice",
                () -> change(rule(ClockKind.RESOLUTION, null, 1, null), rule(ClockKind.RESOLUTION, null, 2, null)));
    }

    @Test
    void aCalendarChangeByWhichATargetWouldNeverFallDueIsRefusedAsAWhole() throws Exception {
        var id = calendars.create(calendar("先宽后窄", "00:00-24:00"), null);
        int version = levels.view().version();
        await(levels.change(version, List.of(rule(ClockKind.RESOLUTION, null, 2_000, id)), boss()));
        invalid("servicelevels.never-due", () -> calendars.change(id, 1, calendar("先宽后窄", "09:00-10:00"), null));
        assertThat(calendars.calendar(id).version()).isEqualTo(1);
        assertThat(levels.view().version()).isEqualTo(version + 1);
        await(levels.change(version + 1, shipped(), boss()));
    }

    @Test
    void aPreviewShowsWhatBecomesLateAndWhatPastMonthsWouldHaveBeenAndChangesNothing() throws Exception {
        await(levels.change(levels.view().version(), shipped(), boss()));
        var february = Instant.parse("2026-02-10T02:00:00Z");
        for (int i = 0; i < 10; i++) {
            exercise(
                    opened(february, NORMAL),
                    wrote(february),
                    new PersonReplied(february.plusSeconds(i < 4 ? 1800 : 2 * 3600), LI, ORDERS),
                    new Resolved(february.plusSeconds(3 * 3600), LI, ORDERS));
        }
        var open = exercise(opened(TestClock.START, NORMAL), wrote(TestClock.START));
        clock.set(TestClock.START.plus(Duration.ofHours(2)));
        int version = levels.view().version();
        var run = await(previews.start(new PolicyChange(strict(), null, null, null), 2, boss()));
        assertThat(run.state()).isEqualTo(RunState.DONE);
        var preview = json.treeToValue(requireNonNull(run.result()), PolicyPreview.class);
        assertThat(preview.openSubjects()).isEqualTo(1);
        assertThat(preview.moved()).isEqualTo(2);
        assertThat(preview.becomeLate()).isEqualTo(2);
        assertThat(preview.late()).extracting(PolicyPreview.MovedClock::subject).containsOnly(open);
        assertThat(preview.months())
                .filteredOn(
                        m -> m.kind() == ClockKind.FIRST_RESPONSE && m.month().getMonthValue() == 2)
                .singleElement()
                .satisfies(m -> {
                    assertThat(m.before()).isEqualTo(new PolicyPreview.Share(10, 10));
                    assertThat(m.after()).isEqualTo(new PolicyPreview.Share(4, 10));
                });
        assertThat(levels.view().version()).isEqualTo(version);
        assertThat(levels.clocks(open)).allMatch(c -> !c.late(clock.instant()));
    }

    @Test
    void aPreviewOfACalendarCountsByItAsItWouldBe() throws Exception {
        await(levels.change(levels.view().version(), shipped(), boss()));
        exercise(opened(TestClock.START, NORMAL), wrote(TestClock.START));
        clock.set(TestClock.START.plus(Duration.ofMinutes(510)));
        var run = await(previews.start(
                new PolicyChange(null, calendars.standardId(), calendar("全天", "00:00-24:00"), null), 1, boss()));
        var preview = json.treeToValue(requireNonNull(run.result()), PolicyPreview.class);
        assertThat(preview.moved()).isEqualTo(2);
        assertThat(preview.becomeLate()).isEqualTo(1);
    }

    @Test
    void whatIsSetBeforeAnythingWasCountedHoldsForAllThePast() throws Exception {
        var lastYear = TestClock.START.minus(Duration.ofDays(365));
        await(change(rule(ClockKind.RESOLUTION, null, 30, null)));
        assertThat(levels.policy().at(lastYear)).isEqualTo(levels.policy().current());

        exercise(opened(TestClock.START, NORMAL), wrote(TestClock.START));
        var before = levels.policy().at(lastYear);
        await(change(rule(ClockKind.RESOLUTION, null, 60, null)));
        assertThat(levels.policy().at(lastYear)).isEqualTo(before);
        assertThat(levels.policy().current().from()).isAfter(TestClock.START);
    }

    private int told(Duration after) {
        clock.set(TestClock.START.plus(after));
        return alerts.tellReached();
    }

    private List<Alert> log(Subject subject) {
        return levels.alerts(new Scope.Everything(), subject, null, 100).items();
    }

    private Subject save(Signal... history) {
        var subject = subject();
        levels.save(subject, fold(history));
        return subject;
    }

    private Subject exercise(Signal... history) {
        var subject = subject();
        exercises.histories.put(subject, List.of(history));
        exercises.recompute(subject);
        return subject;
    }

    private static Subject subject() {
        return new Subject(KIND, IDS.incrementAndGet());
    }

    private List<ServiceClock> fold(Signal... history) {
        return Clocks.fold(List.of(history), levels.policy());
    }

    private List<String> versions(Subject subject) {
        return jdbc.sql("select kind || ' ' || xmin from servicelevels.clocks where subject_id = :id order by kind")
                .param("id", subject.id())
                .query((row, n) -> row.getString(1))
                .list();
    }

    private PersonId boss() {
        return new PersonId(jdbc.sql("insert into staff.people (name, created_at) values ('经理', now()) returning id")
                .query(Long.class)
                .single());
    }

    private Run await(RunId run) throws InterruptedException {
        return runs.await(run);
    }

    private RunId change(TargetRule... rules) {
        return levels.change(levels.view().version(), List.of(rules), boss());
    }

    private List<TargetRule> shipped() {
        return levels.policy().editions().getFirst().rules();
    }

    private TargetPolicy onlyFirstEdition() {
        return TargetPolicy.of(levels.policy().editions().getFirst());
    }

    /** Everything within an hour. */
    private static List<TargetRule> strict() {
        return List.of(
                rule(ClockKind.FIRST_RESPONSE, null, 1, null),
                rule(ClockKind.NEXT_RESPONSE, null, 1, null),
                rule(ClockKind.RESOLUTION, null, 1, null));
    }

    private static TargetRule rule(
            ClockKind kind, @Nullable String priority, int hours, @Nullable CalendarId calendar) {
        return new TargetRule(
                kind, null, priority, null, new Target(Duration.ofHours(hours), TimeKind.BUSINESS, calendar));
    }

    private static CalendarDraft calendar(String name, String monday) {
        return new CalendarDraft(
                name,
                "Asia/Shanghai",
                DayOfWeek.MONDAY,
                new Week(
                        List.of(OpenHours.parse(monday)),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of()),
                List.of());
    }

    private static Opened opened(Instant at, SubjectAttributes attributes) {
        return new Opened(at, attributes);
    }

    private static CustomerWrote wrote(Instant at) {
        return new CustomerWrote(at);
    }

    private static void refused(String code, ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
    }

    private static void invalid(String code, ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        Invalid.class,
                        invalid -> assertThat(invalid.fields())
                                .extracting(Invalid.Field::code)
                                .contains(code));
    }
}
