package org.hengke.cases;

import static org.hengke.metrics.Aggregation.COUNT;
import static org.hengke.metrics.Aggregation.DISTRIBUTION;
import static org.hengke.metrics.Aggregation.RATE;
import static org.hengke.metrics.Aggregation.RATIO;
import static org.hengke.metrics.Aggregation.STOCK;
import static org.hengke.metrics.Direction.HIGHER_IS_BETTER;
import static org.hengke.metrics.Direction.LOWER_IS_BETTER;
import static org.hengke.metrics.Direction.NEUTRAL;

import java.time.Duration;
import org.hengke.metrics.MeasureCode;
import org.hengke.metrics.MeasureDefinition;
import org.hengke.metrics.Measures;
import org.hengke.metrics.Unit;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What is measured of cases; how each fact comes about is in {@link CaseFacts}. */
@Configuration(proxyBeanMethods = false)
public class CaseMeasures {

    /** {@link org.hengke.metrics.FactSource#kind()} of a case. */
    public static final String SOURCE = "case";

    public static final MeasureCode HANDLED = new MeasureCode("handled");
    public static final MeasureCode BACKLOG = new MeasureCode("backlog");
    public static final MeasureCode FIRST_RESPONSE_TIME = new MeasureCode("first_response_time");
    public static final MeasureCode FIRST_RESPONSE_TIME_ANY = new MeasureCode("first_response_time_any");
    public static final MeasureCode URGENT_FIRST_RESPONSE_TIME = new MeasureCode("urgent_first_response_time");
    public static final MeasureCode ANSWERED_IN_STANDARD = new MeasureCode("answered_in_standard");
    public static final MeasureCode RESOLUTION_TIME = new MeasureCode("resolution_time");
    public static final MeasureCode RESOLUTION_RATE = new MeasureCode("resolution_rate");
    public static final MeasureCode RESOLVED_IN_TIME = new MeasureCode("resolved_in_time");
    public static final MeasureCode REOPEN_RATE = new MeasureCode("reopen_rate");
    public static final MeasureCode FIRST_CONTACT_RESOLUTION = new MeasureCode("first_contact_resolution");
    public static final MeasureCode COMPLAINT_RATE = new MeasureCode("complaint_rate");

    /** A case created counts as resolved if it was resolved within this time … */
    static final Duration RESOLVED_WITHIN = Duration.ofDays(30);
    /** … and stayed resolved for this long. */
    static final Duration STAYS_RESOLVED = Duration.ofDays(7);

    static final Duration REOPENED_WITHIN = Duration.ofDays(30);
    static final Duration NO_CONTACT_WITHIN = Duration.ofDays(7);

    @Bean
    Measures measuresOfCases() {
        return Measures.of(
                MeasureDefinition.of("handled", SOURCE, COUNT, Unit.COUNT, NEUTRAL)
                        .withRule("replied")
                        .withRule("spoke")
                        .withRule("resolved"),
                MeasureDefinition.of("backlog", SOURCE, STOCK, Unit.COUNT, LOWER_IS_BETTER)
                        .withRule("opened")
                        .withRule("reopened")
                        .withRule("resolved")
                        .withRule("handed-over"),
                MeasureDefinition.of("first_response_time", SOURCE, DISTRIBUTION, Unit.SECONDS, LOWER_IS_BETTER)
                        .withRule("replied", Unit.SECONDS),
                MeasureDefinition.of("first_response_time_any", SOURCE, DISTRIBUTION, Unit.SECONDS, LOWER_IS_BETTER)
                        .without(org.hengke.metrics.Grain.PERSON)
                        .withRule("by-person", Unit.SECONDS)
                        .withRule("by-program", Unit.SECONDS),
                MeasureDefinition.of("urgent_first_response_time", SOURCE, DISTRIBUTION, Unit.SECONDS, LOWER_IS_BETTER)
                        .withRule("replied", Unit.SECONDS),
                MeasureDefinition.of("answered_in_standard", SOURCE, RATIO, Unit.SHARE, HIGHER_IS_BETTER)
                        .withRule("in-time", Unit.SECONDS, Unit.SECONDS)
                        .withRule("late", Unit.SECONDS)
                        .withRule("unanswered", Unit.SECONDS),
                MeasureDefinition.of("resolution_time", SOURCE, DISTRIBUTION, Unit.SECONDS, LOWER_IS_BETTER)
                        .withRule("resolved", Unit.SECONDS),
                MeasureDefinition.of("resolution_rate", SOURCE, RATIO, Unit.SHARE, HIGHER_IS_BETTER)
                        .withHorizon(RESOLVED_WITHIN.plus(STAYS_RESOLVED))
                        .withRule("stays-resolved")
                        .withRule("reopened")
                        .withRule("too-late")
                        .withRule("open"),
                MeasureDefinition.of("resolved_in_time", SOURCE, RATIO, Unit.SHARE, HIGHER_IS_BETTER)
                        .withRule("in-time", Unit.SECONDS, Unit.SECONDS)
                        .withRule("late", Unit.SECONDS)
                        .withRule("unresolved", Unit.SECONDS),
                MeasureDefinition.of("reopen_rate", SOURCE, RATIO, Unit.SHARE, LOWER_IS_BETTER)
                        .withHorizon(REOPENED_WITHIN)
                        .withRule("stays-resolved")
                        .withRule("reopened"),
                MeasureDefinition.of("first_contact_resolution", SOURCE, RATIO, Unit.SHARE, HIGHER_IS_BETTER)
                        .withHorizon(NO_CONTACT_WITHIN)
                        .withRule("one-contact")
                        .withRule("several-contacts", Unit.COUNT)
                        .withRule("came-back"),
                MeasureDefinition.of("complaint_rate", SOURCE, RATE, Unit.PER_THOUSAND, LOWER_IS_BETTER)
                        .withRule("contact")
                        .withRule("complaint")
                        .withRule("upheld"));
    }
}
