package org.hengke.platform.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.hengke.support.DatabaseTest;
import org.junit.jupiter.api.Test;

@DatabaseTest
class SettingsTest {

    private final Settings settings;

    SettingsTest(Settings settings) {
        this.settings = settings;
    }

    record Colours(String accent) {}

    @Test
    void givesTheDefaultUntilItIsSet() {
        var before = settings.get("test.unset", Colours.class, new Colours("indigo"));

        assertThat(before).isEqualTo(new Settings.Setting<>(new Colours("indigo"), 0));
    }

    @Test
    void givesWhatWasSet() {
        settings.set("test.set", new Colours("jade"), 0);
        settings.set("test.set", new Colours("amber"), 1);

        assertThat(settings.get("test.set", Colours.class, new Colours("indigo")))
                .isEqualTo(new Settings.Setting<>(new Colours("amber"), 2));
    }

    @Test
    void refusesAnEditOfAnOldVersion() {
        settings.set("test.stale", new Colours("jade"), 0);
        settings.set("test.stale", new Colours("amber"), 1);

        assertThatThrownBy(() -> settings.set("test.stale", new Colours("red"), 1))
                .hasMessage("platform.setting-stale");
    }
}
