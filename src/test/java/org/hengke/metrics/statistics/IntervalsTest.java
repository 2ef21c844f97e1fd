package org.hengke.metrics.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class IntervalsTest {

    @Test
    void wilsonMatchesThePublishedExample() {
        // Newcombe 1998, table II: 81 of 263
        var interval = new Proportion(81, 263).interval();

        assertThat(interval.low()).isCloseTo(0.2553, within(5e-5));
        assertThat(interval.high()).isCloseTo(0.3662, within(5e-5));
    }

    @Test
    void allOrNothingStillHasAnIntervalThatEndsThere() {
        assertThat(new Proportion(0, 10).interval().low()).isZero();
        assertThat(new Proportion(0, 10).interval().high()).isCloseTo(0.2775, within(5e-5));
        assertThat(new Proportion(10, 10).interval().high()).isEqualTo(1);
        assertThat(new Proportion(1, 1).interval().low()).isCloseTo(0.2065, within(5e-5));
    }

    @Test
    void theDifferenceOfProportionsMatchesThePublishedExample() {
        // Newcombe 1998, table II, method 10: 56/70 − 48/80
        var interval = new Proportion(56, 70).difference(new Proportion(48, 80));

        assertThat(interval.low()).isCloseTo(0.0524, within(5e-5));
        assertThat(interval.high()).isCloseTo(0.3339, within(5e-5));
    }

    @Test
    void poissonIntervalsAreExact() {
        assertThat(new Events(0, 1).interval()).satisfies(interval -> {
            assertThat(interval.low()).isZero();
            assertThat(interval.high()).isCloseTo(3.6889, within(5e-5));
        });
        assertThat(new Events(5, 1).interval()).satisfies(interval -> {
            assertThat(interval.low()).isCloseTo(1.6235, within(5e-5));
            assertThat(interval.high()).isCloseTo(11.6683, within(5e-5));
        });
    }

    @Test
    void nothingIsNoProportion() {
        assertThatThrownBy(() -> new Proportion(0, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Events(1, 0)).isInstanceOf(IllegalArgumentException.class);
    }
}
