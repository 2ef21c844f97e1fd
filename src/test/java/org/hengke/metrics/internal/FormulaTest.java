package org.hengke.metrics.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import org.hengke.metrics.MeasureCode;
import org.hengke.platform.Invalid;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FormulaTest {

    private static final Map<String, Double> VALUES = Map.of("a", 6.0, "b", 4.0, "c", 0.0);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            a / 4                      | 1.5
            (a + b) * 2 - 1            | 19
            -a                         | -6
            a > b ? a : b              | 6
            1e1 * a                    | 60
            0.5 * a + .5*b             | 5
            c == 0 ? 7 : a / c         | 7
            a >= 6 && b < 5 ? 1 : 0    | 1
            """)
    void reckonsAsInABook(String text, double value) {
        assertThat(value(text)).isEqualTo(value);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a / c", "c / c", "-a / c", "a / (b - 4)", "a * 1e308 * 1e308"})
    void whatIsUndefinedIsNoData(String text) {
        assertThat(value(text)).isNull();
    }

    @Test
    void aPartWithoutDataLeavesNoData() {
        assertThat(Formula.of("a + nothing").value(code -> VALUES.get(code.value())))
                .isNull();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ''               | metrics.formula-needed
            a +              | metrics.formula-unreadable
            (a               | metrics.formula-unreadable
            a b              | metrics.formula-unreadable
            2 + 2            | metrics.formula-of-nothing
            a > b            | metrics.formula-not-a-number
            string(a)        | metrics.formula-not-a-number
            "x" + a          | metrics.formula-not-a-number
            a % 2            | metrics.formula-not-a-number
            a.b              | metrics.formula-not-a-number
            a ? 1 : 2        | metrics.formula-not-a-number
            system(a)        | metrics.formula-not-a-number
            [a][0]           | metrics.formula-not-a-number
            {1: a}           | metrics.formula-not-a-number
            Ab + 1           | metrics.formula-unknown-measure
            _x + 1           | metrics.formula-unknown-measure
            """)
    void whatIsNoFormulaIsRefusedWithAWord(String text, String code) {
        assertThatThrownBy(() -> Formula.of(text))
                .isInstanceOfSatisfying(
                        Invalid.class,
                        refused ->
                                assertThat(refused.fields().getFirst().code()).isEqualTo(code));
    }

    @Test
    void aFormulaHasAnEnd() {
        var longest = "a" + " + a".repeat((Formula.LONGEST - 1) / 4);
        assertThat(Formula.of(longest).parts()).containsExactly(new MeasureCode("a"));
        assertThatThrownBy(() -> Formula.of(longest + " + a".repeat(2)))
                .isInstanceOfSatisfying(
                        Invalid.class,
                        refused ->
                                assertThat(refused.fields().getFirst().code()).isEqualTo("metrics.formula-too-long"));
        assertThatThrownBy(() -> Formula.of("(".repeat(Formula.LONGEST))).isInstanceOf(Invalid.class);
    }

    @Test
    void isReadInWords() {
        var words = Formula.of("(csat+first_try) /2*csat")
                .words(code -> code.value().equals("csat") ? "满意度" : "首解率");
        assertThat(words).isEqualTo("(满意度+首解率) ÷ 2 × 满意度");
    }

    @Test
    void randomSumsOfProductsComeOutAsByHand() {
        for (long seed = 1; seed <= 50; seed++) {
            var random = new Random(seed);
            var text = new StringBuilder();
            double expected = 0;
            var values = new LinkedHashMap<String, Double>();
            for (int i = 0; i < 1 + random.nextInt(8); i++) {
                double value = random.nextInt(1_000) / 8.0;
                int weight = 1 + random.nextInt(9);
                values.put("m" + i, value);
                text.append(i == 0 ? "" : " + ").append(weight).append(" * m").append(i);
                expected += weight * value;
            }
            assertThat(Formula.of(text.toString()).value(code -> values.get(code.value())))
                    .as("seed %d: %s", seed, text)
                    .isEqualTo(expected);
        }
    }

    private static @Nullable Double value(String text) {
        return Formula.of(text).value(code -> VALUES.get(code.value()));
    }
}
