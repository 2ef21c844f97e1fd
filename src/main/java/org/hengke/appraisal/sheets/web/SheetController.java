package org.hengke.appraisal.sheets.web;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.hengke.appraisal.periods.AppraisalId;
import org.hengke.appraisal.periods.PeriodId;
import org.hengke.appraisal.periods.PeriodViews;
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
    private final PeriodViews views;

    SheetController(PersonalSheet personal, PeriodSheet periods, PeriodViews views) {
        this.personal = personal;
        this.periods = periods;
        this.views = views;
    }

    @SignedIn
    @GetMapping(path = "/api/v1/appraisals/{id}/sheet", produces = MediaType.APPLICATION_PDF_VALUE)
    ResponseEntity<byte[]> sheet(@PathVariable long id, Me me, Locale locale) {
        var pdf = personal.pdf(new AppraisalId(id), me, locale);
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, named(pdf.name(), "pdf"))
                .contentType(MediaType.APPLICATION_PDF)
                .body(pdf.content().getByteArray());
    }

    @SignedIn
    @GetMapping("/api/v1/appraisal-periods/{id}/export")
    ResponseEntity<StreamingResponseBody> export(
            @PathVariable long id, @RequestParam(defaultValue = "XLSX") SheetFormat format, Me me, Locale locale) {
        var sheet = periods.of(new PeriodId(id), me, locale);
        return ResponseEntity.ok()
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        named(views.get(new PeriodId(id), me).name(), format.suffix()))
                .contentType(MediaType.parseMediaType(format.mediaType()))
                .body(out -> sheet.write(format, out));
    }

    /** Without what file systems do not take. */
    private static String named(String name, String suffix) {
        return ContentDisposition.attachment()
                .filename(name.replaceAll("[\\p{Cntrl}\\\\/:*?\"<>|]", "_") + "." + suffix, StandardCharsets.UTF_8)
                .build()
                .toString();
    }
}
