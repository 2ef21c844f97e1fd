package org.hengke.platform.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.hengke.platform.sheets.SheetFormat;
import org.junit.jupiter.api.Test;
import org.springframework.http.MediaType;
import org.springframework.mock.http.MockHttpOutputMessage;

/** A person takes a file away. */
class DownloadTest {

    @Test
    void goesUnderItsOwnNameAndTypeWhateverTheCallerWouldTake() throws IOException {
        var table = new Download("案例-2026", SheetFormat.CSV, out -> out.write("编号".getBytes(UTF_8)));

        var answer = sent(table);

        assertThat(answer.getBodyAsString(UTF_8)).isEqualTo("编号");
        assertThat(answer.getHeaders().getContentType()).isEqualTo(MediaType.parseMediaType("text/csv;charset=UTF-8"));
        assertThat(answer.getHeaders().getContentDisposition().isAttachment()).isTrue();
        assertThat(answer.getHeaders().getContentDisposition().getFilename()).isEqualTo("案例-2026.csv");
    }

    @Test
    void hasNothingInItsNameThatAFileSystemRefuses() throws IOException {
        var file = new Download("../李\r\n伟: \"年度\" <a|b>?*\\c.pdf", MediaType.APPLICATION_PDF, out -> {});

        assertThat(sent(file).getHeaders().getContentDisposition().getFilename())
                .isEqualTo(".._李__伟_ _年度_ _a_b____c.pdf");
    }

    private static MockHttpOutputMessage sent(Download file) throws IOException {
        var answer = new MockHttpOutputMessage();
        new DownloadWriter().write(file, MediaType.APPLICATION_JSON, answer);
        return answer;
    }
}
