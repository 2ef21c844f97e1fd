package org.hengke.appraisal.periods;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hengke.platform.live.LiveEvent;
import org.hengke.platform.live.LiveStream;
import org.hengke.staff.Me;
import org.hengke.staff.Named;
import org.hengke.staff.PersonId;
import org.hengke.staff.Staff;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What is due from whom. */
@Service
public class Dues {

    /** Reminders come this many days before something is due. */
    private static final int DAYS_BEFORE = 2;

    private final PeriodStore periods;
    private final PeriodViews views;
    private final AppraisalStore appraisals;
    private final Staff staff;
    private final LiveStream live;
    private final JdbcClient jdbc;
    private final Clock clock;

    Dues(
            PeriodStore periods,
            PeriodViews views,
            AppraisalStore appraisals,
            Staff staff,
            LiveStream live,
            JdbcClient jdbc,
            Clock clock) {
        this.periods = periods;
        this.views = views;
        this.appraisals = appraisals;
        this.staff = staff;
        this.live = live;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** From the caller; what is overdue first, then by day. */
    @Transactional(readOnly = true)
    public List<Due> from(Me me) {
        var dues = new ArrayList<Due>();
        for (var period : periods.running(staff.today())) {
            Map<Step, StepDays> days =
                    periods.steps(period.id()).stream().collect(Collectors.toMap(StepDays::step, one -> one));
            for (var wanted : wanted(period, views.rowsUnrecorded(period, me), me)) {
                var step = days.get(wanted.step());
                if (step != null && !(period.state() == PeriodState.OPEN && step.isAhead(staff.today()))) {
                    dues.add(new Due(
                            new Named(period.id().value(), period.name()),
                            wanted.step(),
                            step.dueOn(),
                            step.isOver(staff.today()),
                            wanted.rows().size() == 1 ? wanted.rows().getFirst().id() : null,
                            wanted.rows().size() == 1 ? wanted.rows().getFirst().person() : null,
                            wanted.rows().size()));
                }
            }
        }
        dues.sort(Comparator.comparing(Due::overdue).reversed().thenComparing(Due::dueOn));
        return dues;
    }

    private record Wanted(Step step, List<AppraisalRow> rows) {}

    private static List<Wanted> wanted(AppraisalPeriod period, List<AppraisalRow> rows, Me me) {
        var assessed =
                rows.stream().filter(row -> row.standing() == Standing.ASSESSED).toList();
        var mine = assessed.stream()
                .filter(row -> row.person().id() == me.id().value())
                .toList();
        var others = assessed.stream()
                .filter(row -> row.person().id() != me.id().value())
                .toList();
        var wanted = new ArrayList<Wanted>();
        switch (period.state()) {
            case OPEN -> {
                wanted.add(new Wanted(
                        Step.SELF_ASSESSMENT,
                        mine.stream()
                                .filter(row -> row.self() == AppraisalRow.SelfState.MISSING
                                        || row.self() == AppraisalRow.SelfState.DRAFT)
                                .toList()));
                wanted.add(new Wanted(
                        Step.RATING,
                        others.stream()
                                .filter(row -> row.mineToRate() && row.ratingsGiven() < row.ratingsWanted())
                                .toList()));
            }
            case CALIBRATION -> {
                if (me.may(Periods.CALIBRATE)) {
                    wanted.add(new Wanted(Step.CALIBRATION, assessed));
                }
            }
            case PUBLISHED -> {
                wanted.add(new Wanted(
                        Step.TALK,
                        others.stream()
                                .filter(row -> row.mineToTalk() && !row.talked())
                                .toList()));
                wanted.add(new Wanted(
                        Step.ACKNOWLEDGEMENT,
                        mine.stream().filter(row -> !row.acknowledged()).toList()));
                if (me.may(Periods.CALIBRATE)) {
                    wanted.add(new Wanted(
                            Step.APPEAL,
                            others.stream().filter(AppraisalRow::appealOpen).toList()));
                }
            }
            case CANCELLED -> {}
        }
        wanted.removeIf(one -> one.rows().isEmpty());
        return wanted;
    }

    /**
     * Reminds those from whom a self-assessment, ratings or an acknowledgement are due in two days or overdue: once of each, also
     * with several nodes.
     *
     * @return how many were reminded
     */
    @Transactional
    public int remind() {
        int reminded = 0;
        for (var period : periods.running(staff.today())) {
            for (var days : periods.steps(period.id())) {
                boolean near = !staff.today().isBefore(days.dueOn().minusDays(DAYS_BEFORE));
                if (near && isRemindedOf(days.step(), period.state())) {
                    for (var person : late(period, days.step())) {
                        if (record(period.id(), person, days.step(), days.isOver(staff.today()))) {
                            live.publish(new LiveEvent("appraisal-dues", person.value(), "reminded"));
                            reminded++;
                        }
                    }
                }
            }
        }
        return reminded;
    }

    private static boolean isRemindedOf(Step step, PeriodState state) {
        return switch (step) {
            case SELF_ASSESSMENT, RATING -> state == PeriodState.OPEN;
            case ACKNOWLEDGEMENT -> state == PeriodState.PUBLISHED;
            case ROUND, CALIBRATION, TALK, APPEAL -> false;
        };
    }

    private List<PersonId> late(AppraisalPeriod period, Step step) {
        var rows = views.rowsOfAll(period);
        return switch (step) {
            case SELF_ASSESSMENT ->
                rows.stream()
                        .filter(row -> row.self() == AppraisalRow.SelfState.MISSING
                                || row.self() == AppraisalRow.SelfState.DRAFT)
                        .map(row -> new PersonId(row.person().id()))
                        .toList();
            case RATING -> {
                var waiting = rows.stream()
                        .filter(row -> row.ratingsGiven() < row.ratingsWanted())
                        .map(AppraisalRow::id)
                        .collect(Collectors.toSet());
                var delegates = periods.delegates(period.id());
                yield appraisals.ofPeriod(period.id()).stream()
                        .filter(one -> waiting.contains(one.id()))
                        .flatMap(one -> one.parts().stream())
                        .filter(part -> part.superior() != null)
                        .map(part -> delegates.getOrDefault(part.superior(), part.superior()))
                        .distinct()
                        .toList();
            }
            case ACKNOWLEDGEMENT ->
                rows.stream()
                        .filter(row -> row.standing() == Standing.ASSESSED && !row.acknowledged())
                        .map(row -> new PersonId(row.person().id()))
                        .toList();
            case ROUND, CALIBRATION, TALK, APPEAL -> List.of();
        };
    }

    private boolean record(PeriodId period, PersonId person, Step step, boolean overdue) {
        return jdbc.sql("""
                insert into appraisal.reminders (period_id, person_id, step, overdue, at)
                values (:period, :person, :step, :overdue, :at)
                    on conflict do nothing
                """)
                        .param("period", period.value())
                        .param("person", person.value())
                        .param("step", step.name())
                        .param("overdue", overdue)
                        .param("at", Timestamp.from(clock.instant()))
                        .update()
                == 1;
    }
}
