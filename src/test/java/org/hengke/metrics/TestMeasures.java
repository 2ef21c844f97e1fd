package org.hengke.metrics;

import java.time.Duration;
import java.util.List;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/** One measure of each kind, and names for channels and categories. */
@TestConfiguration(proxyBeanMethods = false)
class TestMeasures {

    static final MeasureCode SHARE = new MeasureCode("test_share");
    static final MeasureCode WAIT = new MeasureCode("test_wait");
    static final MeasureCode MARKS = new MeasureCode("test_marks");
    static final MeasureCode PIECES = new MeasureCode("test_pieces");
    static final MeasureCode OPEN = new MeasureCode("test_open");
    static final MeasureCode COMPLAINTS = new MeasureCode("test_complaints");
    static final List<MeasureCode> ALL = List.of(SHARE, WAIT, MARKS, PIECES, OPEN, COMPLAINTS);

    @Bean
    Measures testMeasures() {
        return Measures.of(
                MeasureDefinition.of("test_share", "test", Aggregation.RATIO, Unit.SHARE, Direction.HIGHER_IS_BETTER)
                        .withHorizon(Duration.ofDays(7))
                        .withRule("in-time", Unit.SECONDS, Unit.SECONDS)
                        .withRule("late", Unit.SECONDS, Unit.SECONDS),
                MeasureDefinition.of(
                        "test_wait", "test", Aggregation.DISTRIBUTION, Unit.SECONDS, Direction.LOWER_IS_BETTER),
                MeasureDefinition.of(
                        "test_marks", "test", Aggregation.DISTRIBUTION, Unit.POINTS, Direction.HIGHER_IS_BETTER),
                MeasureDefinition.of("test_pieces", "test", Aggregation.COUNT, Unit.COUNT, Direction.NEUTRAL),
                MeasureDefinition.of("test_open", "test", Aggregation.STOCK, Unit.COUNT, Direction.LOWER_IS_BETTER),
                MeasureDefinition.of(
                        "test_complaints", "test", Aggregation.RATE, Unit.PER_THOUSAND, Direction.LOWER_IS_BETTER));
    }
}
