package org.hengke.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class CursorTest {

    @Test
    void comesBackAsItWent() {
        var cursor = Cursor.parse(Cursor.of(Instant.EPOCH, 42L).toString(), 2);

        assertThat(cursor).isNotNull();
        assertThat(cursor.instant(0)).isEqualTo(Instant.EPOCH);
        assertThat(cursor.number(1)).isEqualTo(42);
    }

    @Test
    void isAbsentOnTheFirstPage() {
        assertThat(Cursor.parse(null, 2)).isNull();
        assertThat(Cursor.parse(" ", 2)).isNull();
    }

    @Test
    void refusesWhatIsNoneOfOurs() {
        for (var forged : List.of("%%%", "abc", Cursor.of(1).toString())) {
            assertThatThrownBy(() -> Cursor.parse(forged, 2))
                    .isInstanceOfSatisfying(
                            Refusal.class, r -> assertThat(r.code()).isEqualTo("platform.bad-cursor"));
        }
    }

    @Test
    void refusesValuesOfAnotherSort() {
        var cursor = Cursor.parse(Cursor.of("x", "y").toString(), 2);

        assertThat(cursor).isNotNull();
        assertThatThrownBy(() -> cursor.number(0)).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> cursor.instant(1)).isInstanceOf(Refusal.class);
    }

    @Test
    void marksThePageThatHasAnother() {
        var page = Page.of(List.of(1, 2, 3), 2, last -> Cursor.of(last));

        assertThat(page.items()).containsExactly(1, 2);
        assertThat(page.after()).isEqualTo(Cursor.of(2).toString());
        assertThat(Page.of(List.of(1, 2), 2, last -> Cursor.of(last)).after()).isNull();
    }
}
