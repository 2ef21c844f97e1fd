package org.hengke.appraisal.periods;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import org.hengke.appraisal.periods.Periods.NewPeriod;
import org.hengke.appraisal.scorecards.Scorecards;
import org.hengke.platform.Invalid;
import org.hengke.staff.Person;
import org.hengke.staff.PersonId;
import org.hengke.staff.Staff;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What a period must be to be taken. */
@Component
class PeriodRules {

    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2200;
    private static final int LONGEST_NAME = 60;
    private static final int LONGEST_MONTHS = 24;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Staff staff;
    private final Scorecards scorecards;

    PeriodRules(Staff staff, Scorecards scorecards) {
        this.staff = staff;
        this.scorecards = scorecards;
    }

    void check(NewPeriod wanted) {
        var check = Invalid.check()
                .that(!wanted.name().isBlank(), "name", "appraisal.periods.words-needed")
                .that(
                        wanted.name().strip().length() <= LONGEST_NAME,
                        "name",
                        "appraisal.periods.too-long",
                        LONGEST_NAME)
                .that(
                        begins(wanted.span(), wanted.firstDay()),
                        "firstDay",
                        "appraisal.periods.not-a-beginning." + wanted.span())
                .that(
                        wanted.department() == null
                                || staff.findDepartment(wanted.department()).isPresent(),
                        "department",
                        "appraisal.periods.no-such-department");
        var chosen = Objects.requireNonNullElse(wanted.scorecards(), List.<Periods.TeamScorecard>of());
        for (int i = 0; i < chosen.size(); i++) {
            check.that(
                            staff.findTeam(chosen.get(i).team()).isPresent(),
                            "scorecards[" + i + "].team",
                            "appraisal.periods.no-such-team")
                    .that(
                            scorecards.inForce(chosen.get(i).scorecard()).isPresent(),
                            "scorecards[" + i + "].scorecard",
                            "appraisal.periods.no-such-scorecard");
        }
        check.done();
        var last = wanted.span().lastDay(wanted.firstDay());
        var days = Objects.requireNonNullElse(wanted.steps(), List.<StepDays>of());
        for (int i = 0; i < days.size(); i++) {
            check(check, "steps[" + i + "].", days.get(i), wanted.firstDay(), last);
        }
        check.that(
                days.stream().map(StepDays::step).distinct().count() == days.size(),
                "steps",
                "appraisal.periods.step-twice");
        check.done();
        check(Objects.requireNonNullElse(wanted.limits(), List.of()));
    }

    /** All of them, at their usual days unless others are wanted. */
    List<StepDays> steps(NewPeriod wanted) {
        var last = wanted.span().lastDay(wanted.firstDay());
        var all = new EnumMap<Step, StepDays>(Step.class);
        for (var step : Step.values()) {
            all.put(step, step.usual(wanted.span(), last));
        }
        Objects.requireNonNullElse(wanted.steps(), List.<StepDays>of()).forEach(days -> all.put(days.step(), days));
        return List.copyOf(all.values());
    }

    void check(AppraisalPeriod period, StepDays days) {
        var check = Invalid.check();
        check(check, "", days, period.firstDay(), period.lastDay());
        check.done();
    }

    void checkBeginning(PeriodSpan span, LocalDate firstDay) {
        Invalid.check()
                .that(begins(span, firstDay), "firstDay", "appraisal.periods.not-a-beginning." + span)
                .done();
    }

    void check(List<GradeLimit> limits) {
        var check = Invalid.check();
        var grades = new HashSet<String>();
        var least = new ArrayList<BigDecimal>();
        for (int i = 0; i < limits.size(); i++) {
            var limit = limits.get(i);
            var field = "limits[" + i + "]";
            check.that(!limit.grade().isBlank(), field + ".grade", "appraisal.periods.words-needed")
                    .that(
                            limit.grade().length() <= LONGEST_NAME,
                            field + ".grade",
                            "appraisal.periods.too-long",
                            LONGEST_NAME)
                    .that(grades.add(limit.grade()), field + ".grade", "appraisal.periods.grade-twice")
                    .that(isShare(limit.least()), field + ".least", "appraisal.periods.not-a-share")
                    .that(isShare(limit.most()), field + ".most", "appraisal.periods.not-a-share")
                    .that(
                            limit.least() == null
                                    || limit.most() == null
                                    || limit.least().compareTo(limit.most()) <= 0,
                            field + ".most",
                            "appraisal.periods.limits-cross");
            if (limit.least() != null) {
                least.add(limit.least());
            }
        }
        check.that(
                least.stream().reduce(BigDecimal.ZERO, BigDecimal::add).compareTo(HUNDRED) <= 0,
                "limits",
                "appraisal.periods.limits-leave-no-room");
        check.done();
    }

    void checkDelegate(PersonId delegate, PersonId superior) {
        Invalid.check()
                .that(
                        staff.find(delegate).filter(Person::active).isPresent(),
                        "delegate",
                        "appraisal.periods.no-such-person")
                .that(!delegate.equals(superior), "delegate", "appraisal.periods.delegate-is-oneself")
                .done();
    }

    private static void check(Invalid.Check check, String field, StepDays days, LocalDate firstDay, LocalDate lastDay) {
        var latest = lastDay.plusMonths(LONGEST_MONTHS);
        check.that(!days.dueOn().isBefore(days.opensOn()), field + "dueOn", "appraisal.periods.due-before-it-opens")
                .that(!days.opensOn().isBefore(firstDay), field + "opensOn", "appraisal.periods.step-too-early")
                .that(!days.dueOn().isAfter(latest), field + "dueOn", "appraisal.periods.step-too-late", latest);
    }

    private static boolean begins(PeriodSpan span, LocalDate day) {
        return day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR && span.beginsOn(day);
    }

    private static boolean isShare(@Nullable BigDecimal share) {
        return share == null || (share.signum() >= 0 && share.compareTo(HUNDRED) <= 0 && share.scale() <= 2);
    }
}
