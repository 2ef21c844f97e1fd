package org.hengke.appraisal.sheets.web;

import java.util.Locale;
import org.hengke.appraisal.periods.AppraisalId;
import org.hengke.appraisal.periods.PeriodId;
import org.hengke.appraisal.periods.PeriodViews;
import org.hengke.appraisal.sheets.PeriodSheet;
import org.hengke.appraisal.sheets.PersonalSheet;
import org.hengke.platform.access.SignedIn;
import org.hengke.platform.sheets.SheetFormat;
import org.hengke.platform.web.Download;
import org.hengke.staff.Me;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

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
    Download sheet(@PathVariable long id, Me me, Locale locale) {
        var pdf = personal.pdf(new AppraisalId(id), me, locale);
        return new Download(
                pdf.name() + ".pdf",
                MediaType.APPLICATION_PDF,
                out -> out.write(pdf.content().getByteArray()));
    }

    @SignedIn
    @GetMapping("/api/v1/appraisal-periods/{id}/export")
    Download export(
            @PathVariable long id, @RequestParam(defaultValue = "XLSX") SheetFormat format, Me me, Locale locale) {
        var sheet = periods.of(new PeriodId(id), me, locale);
        var name = views.get(new PeriodId(id), me).name();
        return new Download(name, format, out -> sheet.write(format, out));
    }
}
