package org.hengke.appraisal.plans.web;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import org.hengke.appraisal.periods.AppraisalPeriod;
import org.hengke.appraisal.periods.PeriodId;
import org.hengke.appraisal.periods.PeriodSpan;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Words of scorecards, which keep those that came with the program as codes. */
@Component
class AppraisalWords {

    private final MessageSource messages;

    AppraisalWords(MessageSource messages) {
        this.messages = messages;
    }

    /** A published period, as a reference. */
    record PublishedPeriod(PeriodId id, String name, PeriodSpan span, LocalDate firstDay, LocalDate lastDay) {

        static PublishedPeriod of(AppraisalPeriod period) {
            return new PublishedPeriod(period.id(), period.name(), period.span(), period.firstDay(), period.lastDay());
        }
    }

    @Nullable String said(@Nullable String kept, Locale locale) {
        return kept == null
                ? null
                : Objects.requireNonNullElse(
                        messages.getMessage("appraisal.scorecards.words." + kept, null, null, locale), kept);
    }

    String say(String key, Locale locale) {
        return messages.getMessage(key, null, locale);
    }
}
