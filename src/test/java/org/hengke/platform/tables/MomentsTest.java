package org.hengke.platform.tables;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MomentsTest {

    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    private final Moments moments = new Moments(SHANGHAI);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "29/2/2016 01:16 | DAY_FIRST | 2016-02-28T17:16:00Z",
                "2024-03-09 14:05:07 | YEAR_FIRST | 2024-03-09T06:05:07Z",
                "2024/3/9 9:05 | YEAR_FIRST | 2024-03-09T01:05:00Z",
                "2024年3月9日 | YEAR_FIRST | 2024-03-08T16:00:00Z",
                "2024年3月9日 14时05分 | YEAR_FIRST | 2024-03-09T06:05:00Z",
                "2024年3月9日14:05 | YEAR_FIRST | 2024-03-09T06:05:00Z",
                "2024年3月9日 下午2点05分 | YEAR_FIRST | 2024-03-09T06:05:00Z",
                "2024-03-09T14:05:07.123+02:00 | YEAR_FIRST | 2024-03-09T12:05:07.123Z",
                "2024-03-09T14:05:07Z | YEAR_FIRST | 2024-03-09T14:05:07Z",
                "2024-03-09 14:05:07 +0800 | YEAR_FIRST | 2024-03-09T06:05:07Z",
                "2024-03-09 14:05:07 UTC | YEAR_FIRST | 2024-03-09T14:05:07Z",
                "20240309 | YEAR_FIRST | 2024-03-08T16:00:00Z",
                "20240309140507 | YEAR_FIRST | 2024-03-09T06:05:07Z",
                "20240309T140507 | YEAR_FIRST | 2024-03-09T06:05:07Z",
                "3/9/2024 2:05 PM | MONTH_FIRST | 2024-03-09T06:05:00Z",
                "3/9/2024 12:05 AM | MONTH_FIRST | 2024-03-08T16:05:00Z",
                "3/9/24, 2:05 PM | MONTH_FIRST | 2024-03-09T06:05:00Z",
                "9-Mar-2024 | DAY_FIRST | 2024-03-08T16:00:00Z",
                "Mar 9, 2024 14:05 | MONTH_FIRST | 2024-03-09T06:05:00Z",
                "Sat, 9 Mar 2024 14:05:07 +0000 | DAY_FIRST | 2024-03-09T14:05:07Z",
                "09.03.2024 24:00 | DAY_FIRST | 2024-03-09T16:00:00Z",
                "45360.5 | SERIAL | 2024-03-09T04:00:00Z",
                "1709964307 | EPOCH_SECONDS | 2024-03-09T06:05:07Z",
                "1709964307000 | EPOCH_MILLISECONDS | 2024-03-09T06:05:07Z"
            })
    void readsWhatPeopleAndProgramsWrite(String text, DateOrder order, Instant expected) {
        assertThat(moments.instant(text, order)).contains(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "31/2/2024",
                "2024-13-01",
                "2024-02-30",
                "yesterday",
                "12:30",
                "3/9",
                "2024-03-09 25:00",
                "2024-03-09x",
                "99999999999999999999",
                "2024-03-09 14:05 and more",
                "",
                "2024--03",
                "１２/3/2024",
                "0000-00-00"
            })
    void refusesWhatIsNoTime(String text) {
        for (var order : List.of(DateOrder.YEAR_FIRST, DateOrder.DAY_FIRST, DateOrder.MONTH_FIRST)) {
            assertThat(moments.instant(text, order)).as("%s as %s", text, order).isEmpty();
        }
    }

    @Test
    void readsBackWhateverIsWritten() {
        var written = List.of(
                "yyyy-MM-dd HH:mm:ss;YEAR_FIRST",
                "yyyy/M/d H:mm:ss;YEAR_FIRST",
                "yyyy年M月d日 H时m分s秒;YEAR_FIRST",
                "d/M/yyyy HH:mm:ss;DAY_FIRST",
                "M/d/yyyy h:mm:ss a;MONTH_FIRST",
                "d-MMM-yyyy HH:mm:ss;DAY_FIRST",
                "MMM d, yyyy HH:mm:ss;MONTH_FIRST",
                "yyyyMMddHHmmss;YEAR_FIRST");
        for (var seed = 0L; seed < 2000; seed++) {
            var random = new Random(seed);
            var moment = LocalDateTime.of(2000, 1, 1, 0, 0).plusSeconds(random.nextInt(1_500_000_000));
            for (var each : written) {
                var pattern = each.split(";");
                var text =
                        DateTimeFormatter.ofPattern(pattern[0], Locale.ENGLISH).format(moment);
                assertThat(moments.instant(text, DateOrder.valueOf(pattern[1])))
                        .as("seed %d: %s", seed, text)
                        .contains(moment.atZone(SHANGHAI).toInstant());
            }
        }
    }
}
