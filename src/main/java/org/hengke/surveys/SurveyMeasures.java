package org.hengke.surveys;

import static org.hengke.metrics.Aggregation.DISTRIBUTION;
import static org.hengke.metrics.Aggregation.RATIO;
import static org.hengke.metrics.Direction.HIGHER_IS_BETTER;

import java.time.Duration;
import org.hengke.metrics.MeasureCode;
import org.hengke.metrics.MeasureDefinition;
import org.hengke.metrics.Measures;
import org.hengke.metrics.Unit;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What is measured of surveys; how each fact comes about is in {@link Survey}. */
@Configuration(proxyBeanMethods = false)
public class SurveyMeasures {

    /** {@link org.hengke.metrics.FactSource#kind()} of a request. */
    public static final String SOURCE = "survey";

    public static final MeasureCode SATISFACTION = new MeasureCode("satisfaction");
    public static final MeasureCode RATING = new MeasureCode("rating");
    public static final MeasureCode RESPONSE_RATE = new MeasureCode("survey_response_rate");

    /** A request not answered by then counts as unanswered. */
    static final Duration ANSWERED_WITHIN = Duration.ofDays(14);

    @Bean
    Measures measuresOfSurveys() {
        return Measures.of(
                MeasureDefinition.of("satisfaction", SOURCE, RATIO, Unit.SHARE, HIGHER_IS_BETTER)
                        .withRule("satisfied", Unit.COUNT)
                        .withRule("not-satisfied", Unit.COUNT),
                MeasureDefinition.of("rating", SOURCE, DISTRIBUTION, Unit.POINTS, HIGHER_IS_BETTER)
                        .withRule("rated", Unit.COUNT),
                MeasureDefinition.of("survey_response_rate", SOURCE, RATIO, Unit.SHARE, HIGHER_IS_BETTER)
                        .withHorizon(ANSWERED_WITHIN)
                        .withRule("answered")
                        .withRule("unanswered"));
    }
}
