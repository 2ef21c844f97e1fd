package org.hengke.appraisal.periods;

import java.time.Instant;
import java.time.LocalDate;
import org.hengke.staff.Named;
import org.jspecify.annotations.Nullable;

/**
 * Another scorecard or another superior than usual, and why.
 *
 * @param part first day of the part that is rated by another; absent for all parts, and for a scorecard
 * @param scorecard by which from then on; absent where it is about the superior
 * @param superior who rates from then on; absent where it is about the scorecard
 */
public record Arrangement(
        @Nullable LocalDate part,
        @Nullable String scorecard,
        @Nullable Named superior,
        String reason,
        Named by,
        Instant at) {}
