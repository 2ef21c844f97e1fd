package org.hengke.platform.tables;

import java.io.BufferedReader;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/** Rows of a text file with a separator between cells and quotes around those that need them (RFC 4180, leniently). */
final class TextRows implements TableRows {

    /** A row beyond this is a quote that was never closed. */
    private static final int LONGEST_ROW = 4_000_000;

    private final long size;
    private final CountingStream counted;
    private final RowGuard guard;
    private final CSVParser parser;
    private final Iterator<CSVRecord> records;
    private long startLine = 1;
    private @Nullable TableRow next;

    TextRows(TableFile file, TableReading reading) throws IOException {
        size = Math.max(1, Files.size(file.path()));
        counted = new CountingStream(Files.newInputStream(file.path()));
        var bytes = file.packed()
                ? new LimitedStream(
                        new java.util.zip.GZIPInputStream(counted, 1 << 16), TableFile.LARGEST_UNPACKED, file.name())
                : counted;
        guard = new RowGuard(withoutMark(bytes, charset(reading)));
        parser = CSVParser.builder()
                .setReader(guard)
                .setFormat(CSVFormat.Builder.create()
                        .setDelimiter(reading.separatorCharacter())
                        .setQuote('"')
                        .setIgnoreEmptyLines(false)
                        .setTrailingData(true)
                        .get())
                .get();
        records = parser.iterator();
    }

    static Charset charset(TableReading reading) {
        return reading.charset() == null ? StandardCharsets.UTF_8 : Charset.forName(reading.charset());
    }

    @Override
    public boolean hasNext() {
        while (next == null) {
            try {
                guard.newRow();
                if (!records.hasNext()) {
                    return false;
                }
                var record = records.next();
                var row = new TableRow(startLine, record.toList());
                startLine = parser.getCurrentLineNumber() + 1;
                if (!row.isBlank()) {
                    next = row;
                }
            } catch (UncheckedIOException broken) {
                throw explained(broken.getCause());
            } catch (IllegalStateException broken) {
                throw broken.getCause() instanceof IOException cause ? explained(cause) : broken;
            }
        }
        return true;
    }

    @Override
    public TableRow next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        var row = java.util.Objects.requireNonNull(next);
        next = null;
        return row;
    }

    @Override
    public double progress() {
        return Math.min(1.0, (double) counted.read / size);
    }

    @Override
    public void close() {
        try {
            parser.close();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private RuntimeException explained(@Nullable IOException broken) {
        if (broken instanceof CharacterCodingException) {
            return new UnreadableTable("imports.encoding-wrong", startLine);
        }
        if (broken instanceof java.io.EOFException || broken instanceof java.util.zip.ZipException) {
            return new UnreadableTable("imports.packed-file-broken", startLine);
        }
        return new UnreadableTable("imports.quote-not-closed", startLine);
    }

    private static Reader withoutMark(InputStream bytes, Charset charset) throws IOException {
        var decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        var reader = new BufferedReader(new InputStreamReader(bytes, decoder), 1 << 16);
        reader.mark(1);
        if (reader.read() != '\ufeff') {
            reader.reset();
        }
        return reader;
    }

    private static final class CountingStream extends FilterInputStream {

        private long read;

        CountingStream(InputStream inner) {
            super(inner);
        }

        @Override
        public int read() throws IOException {
            var one = super.read();
            read += one < 0 ? 0 : 1;
            return one;
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            var count = super.read(into, offset, length);
            read += Math.max(0, count);
            return count;
        }
    }

    /** Counts what a single row takes, so that one open quote does not draw a whole file into memory. */
    private static final class RowGuard extends Reader {

        private final Reader inner;
        private long taken;

        RowGuard(Reader inner) {
            this.inner = inner;
        }

        void newRow() {
            taken = 0;
        }

        @Override
        public int read(char[] into, int offset, int length) throws IOException {
            var count = inner.read(into, offset, Math.min(length, 1 << 13));
            taken += Math.max(0, count);
            if (taken > LONGEST_ROW) {
                throw new IOException("row too long");
            }
            return count;
        }

        @Override
        public void close() throws IOException {
            inner.close();
        }
    }
}
