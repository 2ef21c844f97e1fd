package org.hengke.appraisal.periods;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.hengke.staff.Me;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What is published, for whatever follows from it. */
@Service
public class Results {

    private final PeriodStore periods;
    private final AppraisalStore appraisals;
    private final EditionStore editions;
    private final Canonical canonical;
    private final Secrecy secrecy;

    Results(
            PeriodStore periods,
            AppraisalStore appraisals,
            EditionStore editions,
            Canonical canonical,
            Secrecy secrecy) {
        this.periods = periods;
        this.appraisals = appraisals;
        this.editions = editions;
        this.canonical = canonical;
        this.secrecy = secrecy;
    }

    /** Everybody's result in the newest edition; nobody's before the period is published. */
    @Transactional(readOnly = true)
    public List<Result> of(PeriodId period) {
        if (periods.find(period).isEmpty()) {
            throw Periods.notFound();
        }
        var told = editions.newest(period);
        return appraisals.ofPeriod(period).stream()
                .filter(one -> told.containsKey(one.id()))
                .map(one -> result(
                        one,
                        canonical.read(
                                Objects.requireNonNull(told.get(one.id())).content())))
                .toList();
    }

    /** The same as somebody may read it: without the points of rounds in which that reader was asked in secret. */
    @Transactional(readOnly = true)
    public List<Result> of(PeriodId period, Me reader) {
        var kept = secrecy.keptFrom(period, reader);
        return of(period).stream()
                .map(result -> kept.contains(result.person()) ? result.withoutRounds() : result)
                .toList();
    }

    private static Result result(Appraisal of, Edition.Frozen told) {
        var outcome = told.outcome();
        var items = new ArrayList<Result.ItemResult>();
        for (int i = 0; i < outcome.marks().size(); i++) {
            var item = told.inputs().content().items().get(i);
            items.add(new Result.ItemResult(
                    item.name(),
                    item.group(),
                    outcome.marks().get(i).points(),
                    item.weight(),
                    item.kind(),
                    item.measure()));
        }
        return new Result(
                of.person(),
                of.team(),
                outcome.points(),
                outcome.grade(),
                outcome.gradePlace(),
                outcome.coefficient(),
                items);
    }

    /** A period by its id, whoever asks. */
    @Transactional(readOnly = true)
    public Optional<AppraisalPeriod> period(PeriodId period) {
        return periods.find(period);
    }

    /** Every period, the newest first, whoever asks. */
    @Transactional(readOnly = true)
    public List<AppraisalPeriod> periods() {
        return periods.all();
    }
}
