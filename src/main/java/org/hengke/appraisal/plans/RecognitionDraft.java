package org.hengke.appraisal.plans;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.hengke.appraisal.periods.PeriodId;
import org.hengke.staff.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * What is proposed.
 *
 * @param amount money; of equity shares, of days off days
 * @param day of what it is for
 * @param links pages of the program, beginning with a slash, or addresses elsewhere
 * @param period the appraisal it follows from
 */
public record RecognitionDraft(
        PersonId person,
        RecognitionKind kind,
        @Nullable BigDecimal amount,
        LocalDate day,
        String reason,
        List<String> links,
        @Nullable PeriodId period) {

    public RecognitionDraft {
        links = List.copyOf(links);
    }
}
