package org.hengke.surveys.internal;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import org.hengke.cases.CaseEndings;
import org.hengke.metrics.FactPatterns.Hits;
import org.hengke.metrics.UnaskedCustomers;
import org.hengke.staff.PersonId;
import org.hengke.surveys.Surveys;
import org.springframework.stereotype.Component;

/**
 * Asking is automatic once a case is resolved, so what keeps a customer from being asked is what somebody did before. That the
 * customer was asked lately is nobody's doing and counts for nothing.
 */
@Component
class CasesLeftUnasked implements UnaskedCustomers {

    private final CaseEndings endings;
    private final Surveys surveys;

    CasesLeftUnasked(CaseEndings endings, Surveys surveys) {
        this.endings = endings;
        this.surveys = surveys;
    }

    @Override
    public Map<PersonId, Hits> unasked(Collection<PersonId> people, LocalDate from, LocalDate until) {
        var plan = surveys.plan().value();
        return plan.enabled() ? endings.keptFromFollowUp(people, from, until, plan.types()) : Map.of();
    }
}
