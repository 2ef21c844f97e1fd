package org.hengke.platform.tables;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.apache.poi.ss.usermodel.DateUtil;

/** What a cell of a workbook says as text: times in ISO form, numbers without exponent or a trailing ".0". */
final class SheetText {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuu-MM-dd");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss");

    private SheetText() {}

    static boolean isDate(int formatId, @org.jspecify.annotations.Nullable String format) {
        return DateUtil.isADateFormat(formatId, format == null ? "" : format);
    }

    static String date(double serial, boolean since1904) {
        if (!DateUtil.isValidExcelDate(serial)) {
            return number(BigDecimal.valueOf(serial));
        }
        return date(DateUtil.getLocalDateTime(serial, since1904, true));
    }

    static String date(LocalDateTime moment) {
        return (moment.toLocalTime().equals(LocalTime.MIDNIGHT) ? DAY : TIME).format(moment);
    }

    /** Binary fractions such as 0.1 + 0.2 are shown as a spreadsheet shows them, with 15 digits. */
    static String number(BigDecimal value) {
        var rounded = value.round(new java.math.MathContext(15, RoundingMode.HALF_UP));
        return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
    }

    static String sheet(List<String> names, @org.jspecify.annotations.Nullable String wanted) {
        if (wanted == null) {
            return names.getFirst();
        }
        if (!names.contains(wanted)) {
            throw new UnreadableTable("imports.sheet-missing", wanted);
        }
        return wanted;
    }
}
