package org.hengke.platform.sheets;

import java.util.Locale;

/** A kind of file. */
public enum SheetFormat {
    CSV("text/csv;charset=UTF-8"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final String mediaType;

    SheetFormat(String mediaType) {
        this.mediaType = mediaType;
    }

    public String mediaType() {
        return mediaType;
    }

    /** What ends a file's name, without the dot. */
    public String suffix() {
        return name().toLowerCase(Locale.ROOT);
    }
}
