package org.hengke.appraisal.sheets.web;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.hengke.appraisal.periods.AppraisalId;
import org.hengke.appraisal.periods.PeriodId;
import org.hengke.appraisal.sheets.PeriodSheet;
import org.hengke.appraisal.sheets.PersonalSheet;
import org.hengke.platform.access.SignedIn;
import org.hengke.platform.sheets.SheetFormat;
import org.hengke.staff.Me;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

/** Appraisals as files: a person's as PDF, a period's as a table. */
@RestController
class SheetController {

    private final PersonalSheet personal;
    private final PeriodSheet periods;

    SheetController(PersonalSheet personal, PeriodSheet periods) {
        this.personal = personal;
        this.periods = periods;
    }

    @SignedIn
    @GetMapping(path = "/api/v1/appraisals/{id}/sheet", produces = MediaType.APPLICATION_PDF_VALUE)
    ResponseEntity<byte[]> sheet(@PathVariable long id, Me me, Locale locale) {
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, named("appraisal_%d.pdf".formatted(id)))
                .contentType(MediaType.APPLICATION_PDF)
                .body(personal.pdf(new AppraisalId(id), me, locale));
    }

    @SignedIn
    @GetMapping("/api/v1/appraisal-periods/{id}/export")
    ResponseEntity<StreamingResponseBody> export(
            @PathVariable long id, @RequestParam(defaultValue = "XLSX") SheetFormat format, Me me, Locale locale) {
        var sheet = periods.of(new PeriodId(id), me, locale);
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, named("appraisals_%d.%s".formatted(id, format.suffix())))
                .contentType(MediaType.parseMediaType(format.mediaType()))
                .body(out -> sheet.write(format, out));
    }

    private static String named(String file) {
        return ContentDisposition.attachment()
                .filename(file, StandardCharsets.UTF_8)
                .build()
                .toString();
    }
}
