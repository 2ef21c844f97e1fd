package org.hengke.platform.documents;

import com.openhtmltopdf.extend.FSSupplier;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.hengke.platform.Kind;
import org.hengke.platform.Refusal;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Service;

/**
 * Makes PDF files from the templates in {@code documents/}: XHTML with {@code {{words}}}, which are escaped. The font comes with the
 * program, so a page looks the same wherever it is made; a file holds only the signs that it uses.
 */
@Service
public class Documents {

    private static final String FAMILY = "Noto Sans SC";
    private static final Map<Integer, String> FONTS = Map.of(
            400, "fonts/400Regular/NotoSansSC_400Regular.ttf",
            700, "fonts/700Bold/NotoSansSC_700Bold.ttf");

    private final Mustache.Compiler compiler =
            Mustache.compiler().defaultValue("").escapeHTML(true);
    private final Map<String, Template> templates = new ConcurrentHashMap<>();

    /**
     * @param template its name in {@code documents/}, without the ending
     * @param content what the template names, as a record or a map
     * @throws Refusal {@code platform.fonts-missing} if the program was built without its fonts
     */
    public byte[] pdf(String template, Object content) {
        var page = templates.computeIfAbsent(template, this::read).execute(content);
        var file = new ByteArrayOutputStream();
        var builder = new PdfRendererBuilder();
        FONTS.forEach((weight, path) -> builder.useFont(font(path), FAMILY, weight, FontStyle.NORMAL, true));
        builder.useUriResolver((base, uri) -> null)
                .withProducer("Hengke")
                .withHtmlContent(page, null)
                .toStream(file);
        try {
            builder.run();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return file.toByteArray();
    }

    private Template read(String name) {
        try (var in = new ClassPathResource("documents/" + name + ".xhtml").getInputStream()) {
            return compiler.compile(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    private static FSSupplier<InputStream> font(String path) {
        var resource = new ClassPathResource(path);
        if (!resource.exists()) {
            throw new Refusal(Kind.UNAVAILABLE, "platform.fonts-missing");
        }
        return () -> {
            try {
                return resource.getInputStream();
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        };
    }
}
