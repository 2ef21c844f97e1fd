package org.hengke.appraisal.fairness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.hengke.support.DatabaseTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;

/** All 208 assignees of the real log: how few of them can be told apart. The import takes a minute. */
@Tag("prove")
@DatabaseTest
class WholeRealLogTest extends RealLogComparison {

    WholeRealLogTest(ApplicationContext program) {
        super(program, Integer.MAX_VALUE);
    }

    @Test
    void hardlyAnyOfTheAssigneesCanBeToldApartAndTheMixExplainsAThirdOfWhatTheyDifferBy() {
        assertThat(log().incidents()).isEqualTo(20_769);
        assertThat(log().assignees()).isEqualTo(208);

        assertThat(verdicts("resolved_in_time").values().stream()
                        .mapToInt(n -> n)
                        .sum())
                .isEqualTo(193);
        var inTime = variation("resolved_in_time");
        assertThat(inTime.path("told").asInt()).isEqualTo(8);
        assertThat(inTime.path("truly").asInt()).isEqualTo(6);
        assertThat(inTime.path("chance").asDouble()).isCloseTo(0.03, within(0.01));
        assertThat(inTime.path("mix").asDouble()).isCloseTo(0.34, within(0.01));
        var reopened = variation("reopen_rate");
        assertThat(reopened.path("chance").asDouble()).isCloseTo(0.90, within(0.01));
        assertThat(reopened.path("people").asDouble()).isZero();
        var atOnce = variation("first_contact_resolution");
        assertThat(atOnce.path("mix").asDouble()).isCloseTo(0.58, within(0.01));
        assertThat(atOnce.path("truly").asInt()).isEqualTo(7);
    }
}
