package org.hengke.platform.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class WordsTest {

    @Test
    void cutsChineseIntoPairsAndTheLastCharacter() {
        assertThat(words("退款没到账")).containsExactly("退款", "款没", "没到", "到账", "账");
    }

    @Test
    void foldsLatinWordsAndFullWidthForms() {
        assertThat(words("ＡＢＣ１２３ Router-X9")).containsExactly("abc123", "router", "x9");
    }

    @Test
    void keepsScriptsApartWithoutASpaceBetweenThem() {
        assertThat(words("订单A100退款")).containsExactly("订单", "单", "a100", "退款", "款");
    }

    @Test
    void asksForEachPairOfALongerRun() {
        assertThat(Words.query("退款没到")).hasValue("'退款' & '款没' & '没到'");
    }

    @Test
    void asksForATwoCharacterWordAsOneLexeme() {
        assertThat(Words.query("退款")).hasValue("'退款'");
    }

    @Test
    void asksForASingleCharacterAsTheBeginningOfAPair() {
        assertThat(Words.query("退")).hasValue("'退':*");
    }

    @Test
    void hasNothingToAskForInPunctuation() {
        assertThat(Words.query("  ，。!?' & | :* ")).isEmpty();
    }

    @Test
    void neverLetsSyntaxThrough() {
        assertThat(words("it's <script>alert('x')</script> \\ a:*|b")).allMatch(word -> word.matches("[a-z0-9]+"));
    }

    @Test
    void cutsOffWhatAVectorCannotHold() {
        var text = new StringBuilder();
        for (int i = 0; i < 300_000; i++) {
            text.append('w').append(i).append(' ');
        }

        var vector = Words.vector(text.toString());

        assertThat(vector.getBytes(StandardCharsets.UTF_8).length).isLessThan(1_048_576);
        assertThat(vector).startsWith("'w0' 'w1' ");
    }

    @Test
    void handlesCharactersBeyondTheBasicPlane() {
        assertThat(words("𠮷野家")).containsExactly("𠮷野", "野家", "家");
    }

    private static List<String> words(String text) {
        var vector = Words.vector(text);
        return Arrays.stream(vector.split(" "))
                .map(word -> word.substring(1, word.length() - 1))
                .toList();
    }
}
