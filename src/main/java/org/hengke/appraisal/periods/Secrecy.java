package org.hengke.appraisal.periods;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hengke.staff.Me;
import org.hengke.staff.PersonId;
import org.springframework.stereotype.Component;

/** What the people around somebody said is told to nobody who was asked to say it too in secret: neither as a report nor as points. */
@Component
class Secrecy {

    private final List<RoundMarks> rounds;

    Secrecy(List<RoundMarks> rounds) {
        this.rounds = rounds;
    }

    /** Of whom the viewer reads no means of a period's rounds. */
    Set<PersonId> keptFrom(PeriodId period, Me me) {
        var kept = new HashSet<PersonId>();
        rounds.forEach(marks -> kept.addAll(marks.keptFrom(period, me.id())));
        return kept;
    }

    boolean isKept(Appraisal appraisal, Me me) {
        return keptFrom(appraisal.period(), me).contains(appraisal.person());
    }
}
