package org.hengke.appraisal.periods;

import java.util.List;
import java.util.Optional;
import org.hengke.appraisal.scorecards.Scorecards;
import org.hengke.metrics.Looks;
import org.hengke.staff.Me;
import org.hengke.staff.Named;
import org.hengke.staff.PersonId;
import org.hengke.staff.Staff;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What was published about a person, period after period. */
@Service
public class PastResults {

    private final AppraisalStore appraisals;
    private final EditionStore editions;
    private final Canonical canonical;
    private final Reach reach;
    private final Scorecards scorecards;
    private final Staff staff;
    private final Looks looks;

    PastResults(
            AppraisalStore appraisals,
            EditionStore editions,
            Canonical canonical,
            Reach reach,
            Scorecards scorecards,
            Staff staff,
            Looks looks) {
        this.appraisals = appraisals;
        this.editions = editions;
        this.canonical = canonical;
        this.reach = reach;
        this.scorecards = scorecards;
        this.staff = staff;
        this.looks = looks;
    }

    /** The newest first, as far as the viewer may see the appraisals; of anybody else's nothing is there. */
    @Transactional
    public List<PastResult> of(PersonId person, Me me) {
        staff.person(person);
        var told = appraisals.ofPerson(person).stream()
                .filter(one -> reach.sees(one, me))
                .flatMap(one -> told(one).stream())
                .toList();
        if (!told.isEmpty()) {
            looks.saw(me, List.of(person));
        }
        return told;
    }

    private Optional<PastResult> told(Appraisal appraisal) {
        var period = reach.periodOf(appraisal);
        if (period.state() != PeriodState.PUBLISHED) {
            return Optional.empty();
        }
        return editions.newest(appraisal.id()).map(edition -> {
            var outcome = canonical.read(edition.content()).outcome();
            return new PastResult(
                    appraisal.id(),
                    new Named(period.id().value(), period.name()),
                    period.span(),
                    period.firstDay(),
                    period.lastDay(),
                    outcome.points(),
                    outcome.interval(),
                    outcome.grade() == null ? null : scorecards.said(outcome.grade()),
                    outcome.gradePlace());
        });
    }
}
