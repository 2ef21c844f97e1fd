package org.hengke.stories;

import com.microsoft.playwright.options.ColorScheme;

/** How a screen is looked at. */
enum Look {
    LIGHT_WIDE(ColorScheme.LIGHT, 1440, 900),
    DARK_WIDE(ColorScheme.DARK, 1440, 900),
    LIGHT_PHONE(ColorScheme.LIGHT, 390, 844),
    DARK_PHONE(ColorScheme.DARK, 390, 844);

    final ColorScheme colours;
    final int width;
    final int height;

    Look(ColorScheme colours, int width, int height) {
        this.colours = colours;
        this.width = width;
        this.height = height;
    }

    boolean isNarrow() {
        return width < 500;
    }

    /** As in the name of a picture. */
    String words() {
        return (colours == ColorScheme.DARK ? "dark" : "light") + (isNarrow() ? "-phone" : "-wide");
    }
}
