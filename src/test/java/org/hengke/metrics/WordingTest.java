package org.hengke.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.context.support.ResourceBundleMessageSource;

class WordingTest {

    private final Wording wording;

    WordingTest() {
        var messages = new ResourceBundleMessageSource();
        messages.setBasename("messages/metrics");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        wording = new Wording(messages);
    }

    @ParameterizedTest
    @CsvSource({"59, 59 秒, 59 s", "60, 1 分, 1 min", "7200, 2 小时, 2 h", "7259, 2 小时, 2 h", "7260, 2 时 1 分, 2 h 1 min"})
    void durationsSayNoMinutesWhereThereAreNone(double seconds, String chinese, String english) {
        assertThat(wording.value(Unit.SECONDS, seconds, Locale.SIMPLIFIED_CHINESE))
                .isEqualTo(chinese);
        assertThat(wording.value(Unit.SECONDS, seconds, Locale.ENGLISH)).isEqualTo(english);
    }
}
