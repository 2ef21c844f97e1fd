package org.hengke.planning.duties;

import static org.hengke.metrics.Aggregation.RATIO;
import static org.hengke.metrics.Direction.HIGHER_IS_BETTER;

import org.hengke.metrics.Grain;
import org.hengke.metrics.MeasureCode;
import org.hengke.metrics.MeasureDefinition;
import org.hengke.metrics.Measures;
import org.hengke.metrics.Unit;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What is measured of duties; how the fact comes about is in {@link Duty}. */
@Configuration(proxyBeanMethods = false)
public class DutyMeasures {

    /** {@link org.hengke.metrics.FactSource#kind()} of a duty. */
    public static final String SOURCE = "duty";

    public static final MeasureCode ON_TIME = new MeasureCode("duties_on_time");

    @Bean
    Measures measuresOfDuties() {
        return Measures.of(MeasureDefinition.of(ON_TIME.value(), SOURCE, RATIO, Unit.SHARE, HIGHER_IS_BETTER)
                .without(Grain.CHANNEL)
                .without(Grain.CATEGORY)
                .withRule("in-time")
                .withRule("late")
                .withRule("undone"));
    }
}
