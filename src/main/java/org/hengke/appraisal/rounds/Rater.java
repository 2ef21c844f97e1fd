package org.hengke.appraisal.rounds;

import java.util.Objects;
import org.hengke.customers.CustomerId;
import org.hengke.staff.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who rates, or is proposed to. What was answered is not here and cannot be found from here.
 *
 * @param rated the {@link Rated} it is about
 * @param person of the staff, or {@code customer}
 * @param answered whether an answer was given; nothing shows it to anybody but the rater
 */
public record Rater(
        RaterId id,
        long rated,
        RaterGroup group,
        @Nullable PersonId person,
        @Nullable CustomerId customer,
        boolean approved,
        boolean answered) {

    boolean is(PersonId somebody) {
        return somebody.equals(person);
    }

    Voice voice() {
        return person != null ? Voice.of(person) : Voice.of(Objects.requireNonNull(customer));
    }
}
