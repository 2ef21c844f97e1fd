package org.hengke.appraisal.periods;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hengke.staff.Me;
import org.hengke.staff.Named;
import org.hengke.staff.Staff;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What is due from whom. */
@Service
public class Dues {

    private final PeriodStore periods;
    private final PeriodViews views;
    private final Reminders reminders;
    private final Staff staff;

    Dues(PeriodStore periods, PeriodViews views, Reminders reminders, Staff staff) {
        this.periods = periods;
        this.views = views;
        this.reminders = reminders;
        this.staff = staff;
    }

    /** From the caller; what is overdue first, then what the caller was reminded of, then by day. */
    @Transactional(readOnly = true)
    public List<Due> from(Me me) {
        var dues = new ArrayList<Due>();
        for (var period : periods.running(staff.today())) {
            Map<Step, StepDays> days =
                    periods.steps(period.id()).stream().collect(Collectors.toMap(StepDays::step, one -> one));
            var told = reminders.of(period.id(), me.id());
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
                            wanted.rows().size(),
                            told.get(wanted.step())));
                }
            }
        }
        dues.sort(Comparator.comparing(Due::overdue)
                .thenComparing(due -> due.reminded() != null)
                .reversed()
                .thenComparing(Due::dueOn));
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

    /** @see Reminders#remindOfWhatIsDue() */
    public int remind() {
        return reminders.remindOfWhatIsDue();
    }
}
