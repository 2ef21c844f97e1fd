package org.hengke.appraisal.periods;

import java.util.Map;
import java.util.Set;
import org.hengke.staff.PersonId;

/** What those around a person say, as far as it may be told. */
public interface RoundMarks {

    /**
     * By person and name of the item, as the scorecard keeps it: the mean from 1 to 5 of what may be told. What may not be told is
     * not there.
     */
    Map<PersonId, Map<String, Double>> of(PeriodId period);

    /** About whom somebody was asked to say something in secret in a period: of them the means are not told to that reader. */
    Set<PersonId> keptFrom(PeriodId period, PersonId reader);
}
