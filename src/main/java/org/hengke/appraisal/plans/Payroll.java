package org.hengke.appraisal.plans;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.hengke.appraisal.periods.AppraisalPeriod;
import org.hengke.appraisal.periods.PeriodSpan;
import org.hengke.appraisal.periods.Result;
import org.hengke.appraisal.periods.Results;
import org.hengke.platform.audit.Audit;
import org.hengke.platform.audit.AuditEntry;
import org.hengke.staff.Person;
import org.hengke.staff.PersonId;
import org.hengke.staff.Staff;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What pay-roll is to pay or take after a period: shares of approved pools, and approved bonuses and deductions that followed from it.
 * Those that follow from no appraisal count in the month of their day, and only there, so that nothing is paid twice.
 */
@Service
public class Payroll {

    public static final String READ = "appraisal.payroll";

    private final BonusStore pools;
    private final RecognitionStore recognitions;
    private final Results results;
    private final Staff staff;
    private final Audit audit;

    Payroll(BonusStore pools, RecognitionStore recognitions, Results results, Staff staff, Audit audit) {
        this.pools = pools;
        this.recognitions = recognitions;
        this.results = results;
        this.staff = staff;
        this.audit = audit;
    }

    /** Where an amount comes from. */
    public enum Sort {
        POOL_SHARE,
        BONUS,
        DEDUCTION
    }

    /**
     * Something to pay; below 0 something to take.
     *
     * @param source id of the pool or recognition
     * @param name empty for somebody whose data was erased
     */
    public record Line(
            PersonId person,
            @Nullable String staffNumber,
            String name,
            Sort sort,
            long source,
            BigDecimal amount,
            LocalDate approved) {}

    /**
     * What came out for somebody, for pay that goes by grade.
     *
     * @param grade as the scorecard keeps it; absent without a total
     * @param presence share of the period's days present
     */
    public record Grade(
            PersonId person,
            @Nullable String staffNumber,
            String name,
            @Nullable BigDecimal points,
            @Nullable String grade,
            int gradePlace,
            BigDecimal presence) {}

    /** Everybody's newest result, by person; nobody's before the period is published. */
    @Transactional(readOnly = true)
    public List<Grade> grades(AppraisalPeriod period) {
        return results.of(period.id()).stream()
                .sorted(Comparator.comparingLong(result -> result.person().value()))
                .map(result -> new Grade(
                        result.person(),
                        staff.find(result.person()).map(Person::staffNumber).orElse(null),
                        staff.name(result.person()),
                        result.points(),
                        result.grade(),
                        result.gradePlace(),
                        result.coefficient()))
                .toList();
    }

    /** By person, then where it comes from. */
    @Transactional
    public List<Line> of(AppraisalPeriod period) {
        audit.record(AuditEntry.viewed(
                "bonuses.payroll-read", "appraisal-period", period.id().value()));
        var lines = new ArrayList<Line>();
        for (var pool : pools.approved(period.id())) {
            var approved = staff.dayOf(pool.approvedAt() == null ? pool.madeAt() : pool.approvedAt());
            pools.shares(pool.id())
                    .forEach(share -> lines.add(
                            line(share.person(), Sort.POOL_SHARE, pool.id().value(), share.amount(), approved)));
        }
        money(period).forEach(one -> lines.add(line(one)));
        lines.sort(Comparator.comparingLong((Line line) -> line.person().value())
                .thenComparing(Line::sort)
                .thenComparingLong(Line::source));
        return lines;
    }

    private List<Recognition> money(AppraisalPeriod period) {
        var money = recognitions.ofPeriod(period.id()).stream()
                .filter(one -> one.state() == RecognitionState.APPROVED)
                .filter(one -> one.content().kind() == RecognitionKind.BONUS
                        || one.content().kind() == RecognitionKind.DEDUCTION)
                .collect(Collectors.toCollection(ArrayList::new));
        if (period.span() == PeriodSpan.MONTH) {
            var assessed = results.of(period.id()).stream().map(Result::person).collect(Collectors.toSet());
            recognitions.money(period.firstDay(), period.lastDay()).stream()
                    .filter(one -> assessed.contains(one.person()))
                    .forEach(money::add);
        }
        return money;
    }

    private Line line(Recognition one) {
        var amount =
                one.content().amount() == null ? BigDecimal.ZERO : one.content().amount();
        boolean taken = one.content().kind() == RecognitionKind.DEDUCTION;
        return line(
                one.person(),
                taken ? Sort.DEDUCTION : Sort.BONUS,
                one.id().value(),
                taken ? amount.negate() : amount,
                staff.dayOf(one.decidedAt() == null ? one.proposedAt() : one.decidedAt()));
    }

    private Line line(PersonId person, Sort sort, long source, BigDecimal amount, LocalDate approved) {
        return new Line(
                person,
                staff.find(person).map(Person::staffNumber).orElse(null),
                staff.name(person),
                sort,
                source,
                amount,
                approved);
    }
}
