package org.hengke.metrics.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.hengke.metrics.statistics.Signal.Noisy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SignalTest {

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void findsHowMuchPeopleDifferBeneathChanceAndNothingWhereThereIsOnlyChance(long seed) {
        var random = new Random(seed);
        var differing = new ArrayList<Noisy>();
        var alike = new ArrayList<Noisy>();
        for (int i = 0; i < 2_000; i++) {
            double n = 20 + random.nextInt(200);
            double chance = 9 / n;
            double noise = Math.sqrt(chance) * random.nextGaussian();
            differing.add(new Noisy(5 + 0.4 * random.nextGaussian() + noise, chance, n));
            alike.add(new Noisy(5 + noise, chance, n));
        }

        assertThat(Signal.of(differing).between()).as("seed " + seed).isCloseTo(0.16, within(0.02));
        assertThat(Signal.of(differing).centre()).as("seed " + seed).isCloseTo(5, within(0.05));
        assertThat(Signal.of(alike).share()).as("seed " + seed).isLessThan(0.15);
    }

    @Test
    void drawsAValueToTheCentreByHowMuchOfItMayBeChance() {
        var signal = new Signal(10, 5, 1);

        assertThat(signal.shrunk(14, 4)).isEqualTo(12);
        assertThat(signal.shrunk(14, 0)).isEqualTo(14);
        assertThat(new Signal(10, 1, 2).shrunk(14, 1)).isEqualTo(10);
    }

    @Test
    void hasNothingToSayOfOneOrOfNobody() {
        assertThat(Signal.of(List.of()).share()).isZero();
        assertThat(Signal.of(List.of(new Noisy(3, 1, 10))).between()).isZero();
    }

    @Test
    void ofRareEventsTheExactLawKnowsThatThreeInFortyAreNotRareWhereOneInAHundredIsUsual() {
        assertThat(Tail.ofShare(3, 40, 0.011)).isBetween(0.001, 0.02);
        assertThat(Tail.ofShare(0, 10, 0.5)).isCloseTo(Math.pow(0.5, 10), within(1e-12));
        assertThat(Tail.ofEvents(0, 2)).isCloseTo(Math.exp(-2), within(1e-12));
        assertThat(Tail.ofEvents(4, 0)).isZero();
        assertThat(Tail.ofShare(5, 5, 1)).isEqualTo(1);
    }
}
