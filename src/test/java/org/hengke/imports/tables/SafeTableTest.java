package org.hengke.imports.tables;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SafeTableTest {

    @TempDir
    Path folder;

    @Test
    void noCellOfACsvIsAFormula() {
        var out = new ByteArrayOutputStream();
        SafeTable.csv(
                List.of("行", "内容"),
                Stream.of(
                        List.of("1", "=cmd|' /C calc'!A0"),
                        List.of("-2.5", "+86 138"),
                        List.of("3", "@SUM(A1)"),
                        List.of("4", "\t=1+1")),
                out);

        assertThat(out.toString(UTF_8).lines())
                .containsExactly("\ufeff行,内容", "1,'=cmd|' /C calc'!A0", "-2.5,'+86 138", "3,'@SUM(A1)", "4,'\t=1+1");
    }

    @Test
    void aWorkbookKeepsTextAsText() throws IOException {
        var path = folder.resolve("a.xlsx");
        try (var out = Files.newOutputStream(path)) {
            SafeTable.xlsx("问题", List.of("a"), Stream.of(List.of("=1+1"), List.of("bad\u0001 \u0000 character")), out);
        }

        var file = TableFile.of(path, "a.xlsx");
        try (var rows = TableRows.openAll(file, new TableReading(null, null, null, 1, List.of()))) {
            rows.next();
            assertThat(rows.next().cells()).containsExactly("=1+1");
            assertThat(rows.next().cells()).containsExactly("bad  character");
        }
    }
}
