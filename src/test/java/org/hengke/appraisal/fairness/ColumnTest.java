package org.hengke.appraisal.fairness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ColumnTest {

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void tellsSignalFromNoiseWithinMonths(long seed) {
        var random = new Random(seed);
        var signal = new Column();
        var noise = new Column();
        var same = new Column();
        for (int month = 0; month < 12; month++) {
            for (int person = 0; person < 60; person++) {
                double skill = 10 * random.nextGaussian();
                double chance = 5 * random.nextGaussian();
                signal.add(month, 50 + month + skill + chance, 25);
                noise.add(month, 50 + chance, 25);
                same.add(month, 20 - 3 * month + 0.5 * (skill + chance), 6.25);
            }
        }

        assertThat(signal.reliability()).as("seed " + seed).isCloseTo(0.8, within(0.05));
        assertThat(noise.reliability()).as("seed " + seed).isCloseTo(0, within(0.12));
        assertThat(signal.correlation(same.points())).as("seed " + seed).isCloseTo(1, within(1e-9));
        assertThat(signal.correlation(noise.points())).as("seed " + seed).isBetween(0.3, 0.6);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 5})
    void saysNothingWithoutVariationOrWithTooFew(int people) {
        var column = new Column();
        for (int i = 0; i < people; i++) {
            column.add(0, 100.0, 0);
            column.add(0, null, 0);
        }

        assertThat(column.reliability()).isNull();
        assertThat(column.correlation(column.points())).isNull();
        assertThat(column.known()).hasSize(people);
    }
}
