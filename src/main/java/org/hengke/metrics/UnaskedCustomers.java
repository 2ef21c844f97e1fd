package org.hengke.metrics;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import org.hengke.staff.PersonId;

/**
 * Tells how often people ended a case in a way that keeps its customer from being asked how it was; filled by the module that asks.
 * For the program itself, whoever asks.
 */
public interface UnaskedCustomers {

    /** Of the cases each person ended in these days, those whose customer the person's own act kept from being asked. */
    Map<PersonId, FactPatterns.Hits> unasked(Collection<PersonId> people, LocalDate from, LocalDate until);
}
