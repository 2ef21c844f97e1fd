package org.hengke.platform.attachments;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.util.Arrays;
import java.util.Base64;
import org.hengke.platform.Refusal;
import org.hengke.support.DatabaseTest;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpHeaders;

@DatabaseTest
class AttachmentsTest {

    private static final byte[] PICTURE = Base64.getDecoder()
            .decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

    private final Attachments attachments;

    AttachmentsTest(Attachments attachments) {
        this.attachments = attachments;
    }

    @Test
    void goesByTheContentNotByTheName() {
        assertThat(store("invoice.pdf", PICTURE).type()).isEqualTo("image/png");
    }

    @Test
    void neverShowsHtmlInThePage() {
        var page = store("photo.png", "<html><script>alert(1)</script></html>".getBytes(UTF_8));

        var answer = attachments.download(page.id());

        assertThat(answer.getHeaders().getFirst(HttpHeaders.CONTENT_DISPOSITION))
                .startsWith("attachment");
        assertThat(answer.getHeaders().getContentType()).hasToString("application/octet-stream");
        assertThat(answer.getHeaders().getFirst("X-Content-Type-Options")).isEqualTo("nosniff");
    }

    @Test
    void neverShowsAPictureThatCanCarryAScript() {
        var drawing = store("a.svg", "<svg xmlns='http://www.w3.org/2000/svg'><script/></svg>".getBytes(UTF_8));

        assertThat(drawing.isPicture()).isFalse();
    }

    @Test
    void refusesPrograms() {
        var windows = Arrays.copyOf(new byte[] {'M', 'Z'}, 512);

        assertThatThrownBy(() -> store("letter.txt", windows)).hasMessage("platform.attachment-dangerous");
    }

    @Test
    void refusesAnEmptyFileAndOneTooLarge() {
        assertThatThrownBy(() -> store("nothing.txt", new byte[0])).hasMessage("platform.attachment-empty");
        assertThatThrownBy(() -> store("much.bin", new byte[21 * 1024 * 1024]))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.arguments()).containsExactly("much.bin", 20L));
    }

    @Test
    void takesFoldersAndControlCharactersOutOfAName() {
        assertThat(store("..\\..\\etc/pass\u0000wd\n", new byte[] {1}).name()).isEqualTo("passwd");
        assertThat(store("发票 (1).png", PICTURE).name()).isEqualTo("发票 (1).png");
    }

    @Test
    void doesNotKnowAForgedId() {
        assertThatThrownBy(() -> attachments.get(new AttachmentId(-1))).hasMessage("platform.attachment-not-found");
    }

    private Attachment store(String name, byte[] content) {
        return attachments.store(name, new ByteArrayInputStream(content));
    }
}
