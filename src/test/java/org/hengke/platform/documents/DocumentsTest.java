package org.hengke.platform.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class DocumentsTest {

    private final Documents documents = new Documents();

    @Test
    void writesChineseOfBothScriptsAndLeavesMarkupAsTheWordsItIs() throws IOException {
        var lines =
                List.of("客服专员王芳 89.40 分", "客服專員羅嶔，請於覆核後簽名", "<script>alert('扣分')</script> & \"引号\"", "Zoë café ≥ 90 %");

        var file = documents.pdf("test", Map.of("lines", lines));

        try (var pdf = Loader.loadPDF(file)) {
            assertThat(new PDFTextStripper().getText(pdf).lines().map(String::strip))
                    .containsSubsequence(lines);
            assertThat(pdf.getPage(0).getResources().getFontNames()).isNotEmpty();
        }
        assertThat(file).hasSizeLessThan(200_000);
    }
}
