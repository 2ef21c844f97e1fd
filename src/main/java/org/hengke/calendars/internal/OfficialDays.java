package org.hengke.calendars.internal;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.hengke.calendars.SpecialDay;

/** The holidays and make-up working days of China's mainland as its government announced them, for the years that ship with the program. */
public final class OfficialDays {

    private OfficialDays() {}

    public static List<SpecialDay> china() {
        var format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (var rows = format.parse(new InputStreamReader(
                Objects.requireNonNull(OfficialDays.class.getResourceAsStream("/org/hengke/calendars/china.csv")),
                StandardCharsets.UTF_8))) {
            return rows.stream().map(OfficialDays::day).toList();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private static SpecialDay day(CSVRecord row) {
        var date = LocalDate.parse(row.get("date"));
        return row.get("kind").equals("working-day")
                ? SpecialDay.workingDay(date, row.get("occasion"))
                : SpecialDay.holiday(date, row.get("occasion"));
    }
}
