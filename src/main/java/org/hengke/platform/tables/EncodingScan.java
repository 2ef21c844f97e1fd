package org.hengke.platform.tables;

import java.nio.charset.StandardCharsets;

/**
 * Follows a text byte by byte, line by line, through the grammars of UTF-8 and of GB18030 at once. A line feed is never
 * part of a longer character in either, so each line can be judged by itself, and a file whose lines disagree is found out.
 */
final class EncodingScan {

    private static final int IN_UTF8_BAD = -1;

    private long line = 1;
    private boolean lineHasHighBytes;

    private int utf8Left;
    private int utf8Low = 0x80;
    private int utf8High = 0xbf;
    private int utf8Lead;
    private int wideCharacters;

    private int gbState;
    private boolean gbBad;

    private boolean anyHighBytes;
    private boolean fourBytesInGb;
    private long firstNotUtf8;
    private long firstNotGb;
    private long firstSurelyUtf8;
    private long firstOnlyGb;

    void add(byte[] bytes, int length) {
        for (var i = 0; i < length; i++) {
            var b = bytes[i] & 0xff;
            if (b == '\n') {
                endLine();
            } else if (b >= 0x80 || utf8Left != 0 || gbState != 0) {
                lineHasHighBytes |= b >= 0x80;
                utf8(b);
                gb(b);
            }
        }
    }

    void end() {
        endLine();
    }

    TextEncoding verdict() {
        if (!anyHighBytes || firstNotUtf8 == 0) {
            return new TextEncoding(StandardCharsets.UTF_8, "UTF-8", 0);
        }
        if (firstSurelyUtf8 > 0 && firstOnlyGb > 0) {
            throw new UnreadableTable("imports.encodings-mixed", firstSurelyUtf8, firstOnlyGb);
        }
        if (firstNotGb > 0) {
            throw new UnreadableTable("imports.encoding-unknown", firstNotGb);
        }
        return new TextEncoding(TextEncoding.GB18030, fourBytesInGb ? "GB18030" : "GBK", 0);
    }

    TextEncoding confirm(TextEncoding marked) {
        if (firstNotUtf8 > 0) {
            throw new UnreadableTable("imports.encoding-not-as-marked", firstNotUtf8);
        }
        return marked;
    }

    private void endLine() {
        if (lineHasHighBytes) {
            anyHighBytes = true;
            var isUtf8 = utf8Left == 0;
            var isGb = !gbBad && gbState == 0;
            if (!isUtf8 && firstNotUtf8 == 0) {
                firstNotUtf8 = line;
            }
            if (!isGb && firstNotGb == 0) {
                firstNotGb = line;
            }
            if (isUtf8 && wideCharacters > 1 && firstSurelyUtf8 == 0) {
                firstSurelyUtf8 = line;
            }
            if (!isUtf8 && isGb && firstOnlyGb == 0) {
                firstOnlyGb = line;
            }
        }
        line++;
        lineHasHighBytes = false;
        utf8Left = 0;
        wideCharacters = 0;
        gbState = 0;
        gbBad = false;
    }

    /** RFC 3629, table of well-formed sequences: no overlong forms, no surrogates, nothing above U+10FFFF. */
    private void utf8(int b) {
        if (utf8Left == IN_UTF8_BAD) {
            return;
        }
        if (utf8Left > 0) {
            if (b < utf8Low || b > utf8High) {
                utf8Left = IN_UTF8_BAD;
                return;
            }
            utf8Low = 0x80;
            utf8High = 0xbf;
            utf8Left--;
            if (utf8Left == 0 && utf8Lead >= 0xe3 && utf8Lead <= 0xef) {
                wideCharacters++;
            }
            return;
        }
        if (b < 0x80) {
            return;
        }
        utf8Lead = b;
        utf8Low = b == 0xe0 ? 0xa0 : b == 0xf0 ? 0x90 : 0x80;
        utf8High = b == 0xed ? 0x9f : b == 0xf4 ? 0x8f : 0xbf;
        utf8Left = b >= 0xc2 && b <= 0xdf ? 1 : b >= 0xe0 && b <= 0xef ? 2 : b >= 0xf0 && b <= 0xf4 ? 3 : IN_UTF8_BAD;
    }

    /** GB 18030: one byte, two bytes (as GBK), or four of which the second and the fourth are digits. */
    private void gb(int b) {
        if (gbBad) {
            return;
        }
        switch (gbState) {
            case 0 -> {
                if (b >= 0x81 && b <= 0xfe) {
                    gbState = 1;
                } else if (b >= 0x80) {
                    gbBad = true;
                }
            }
            case 1 -> {
                if (b >= '0' && b <= '9') {
                    gbState = 2;
                } else {
                    gbBad = b < 0x40 || b == 0x7f || b == 0xff;
                    gbState = 0;
                }
            }
            case 2 -> {
                gbBad = b < 0x81 || b == 0xff;
                gbState = 3;
            }
            default -> {
                gbBad = b < '0' || b > '9';
                fourBytesInGb |= !gbBad;
                gbState = 0;
            }
        }
    }
}
