package org.hengke.customers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.hengke.platform.Invalid;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ContactTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "13800138000",
                "138 0013 8000",
                "138-0013-8000",
                "+86 13800138000",
                "0086 138 0013 8000",
                "+86-138-0013-8000",
                "１３８００１３８０００",
                "(+86)13800138000"
            })
    void oneMobileNumberIsOneHoweverItIsWritten(String text) {
        assertThat(Contact.phoneOf(text).normalised()).isEqualTo("+8613800138000");
    }

    @ParameterizedTest
    @CsvSource({
        "010-62345678, +861062345678",
        "0755 8888 6666, +8675588886666",
        "+1 (415) 555-2671, +14155552671",
        "021-62345678转801, +862162345678;801",
        "10086, 10086",
        "95588, 95588",
        "8001, 8001"
    })
    void numbersFromElsewhereAndShortNumbersAreKept(String text, String normalised) {
        assertThat(Contact.phoneOf(text).normalised()).isEqualTo(normalised);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "abc", "12", "1380013800013800138000138000", "<script>", "138\u0000001380"})
    void refusesWhatIsNoTelephoneNumber(String text) {
        assertThatThrownBy(() -> Contact.phoneOf(text)).isInstanceOf(Invalid.class);
    }

    @Test
    void mailIsComparedWithoutCase() {
        assertThat(Contact.emailOf(" Li.Na@Example.COM ").normalised()).isEqualTo("li.na@example.com");
        assertThatThrownBy(() -> Contact.emailOf("no at sign")).isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> Contact.emailOf("<b>@x")).isInstanceOf(Invalid.class);
    }

    @ParameterizedTest
    @CsvSource({
        "PHONE, 13800138000, 138****8000",
        "PHONE, +8613800138000, 86138****8000",
        "PHONE, 10086, ****86",
        "EMAIL, wang.xiaoming@example.com, w****@example.com",
        "EMAIL, a@b.cn, ****@b.cn",
        "WECHAT, xiaoming_88, xi****8",
        "QQ, 123, ****"
    })
    void aMaskShowsEnoughToRecognise(ContactKind kind, String value, String shown) {
        assertThat(Contact.of(kind, value).masked()).isEqualTo(shown);
    }
}
