package org.hengke.support;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Assumptions;

/**
 * A real service desk's log of changes, or the incidents it begins with. Skips the test where the data are absent.
 *
 * @param rows the file as text, with its header
 * @param groups different ones named in it, as are assignees and callers
 */
public record ServiceDeskLog(String rows, long incidents, long groups, long assignees, long callers) {

    private static final String UNKNOWN = "?";

    public static ServiceDeskLog whole() throws IOException {
        return first(Integer.MAX_VALUE);
    }

    /** The incidents it begins with, with all their rows up to the first of the next. */
    public static ServiceDeskLog first(int incidents) throws IOException {
        var file = Path.of(System.getenv().getOrDefault("HENGKE_TEST_DATA", "../shared/data"))
                .resolve("servicenow_incident_log.csv.gz");
        Assumptions.assumeTrue(Files.exists(file), "the real log is not here: " + file.toAbsolutePath());
        String text;
        try (var in = new GZIPInputStream(Files.newInputStream(file))) {
            text = new String(in.readAllBytes(), UTF_8);
        }
        var lines = text.split("\\R");
        var taken = new HashSet<String>();
        var kept = Arrays.stream(lines)
                .skip(1)
                .takeWhile(line -> {
                    taken.add(line.substring(0, line.indexOf(',')));
                    return taken.size() <= incidents;
                })
                .collect(Collectors.joining("\n", lines[0] + "\n", "\n"));
        var records = CSVFormat.DEFAULT
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get()
                .parse(new StringReader(kept))
                .getRecords();
        return new ServiceDeskLog(
                kept,
                different(records, "number"),
                different(records, "assignment_group"),
                different(records, "assigned_to"),
                different(records, "caller_id"));
    }

    private static long different(List<CSVRecord> records, String column) {
        Set<String> seen = records.stream().map(row -> row.get(column)).collect(Collectors.toSet());
        seen.remove(UNKNOWN);
        return seen.size();
    }

    /** The file, compressed. */
    public byte[] content() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var out = new GZIPOutputStream(bytes)) {
            out.write(rows.getBytes(UTF_8));
        }
        return bytes.toByteArray();
    }
}
