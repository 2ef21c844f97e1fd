package org.hengke.planning.duties.web;

import java.util.List;
import org.hengke.planning.duties.DutyTemplate;
import org.hengke.planning.duties.DutyTemplateDraft;
import org.hengke.planning.duties.DutyTemplateId;
import org.hengke.planning.duties.DutyTemplates;
import org.hengke.planning.duties.Recurrence;
import org.hengke.planning.duties.web.DutyViews.DutyTemplateList;
import org.hengke.planning.duties.web.DutyViews.DutyTemplateView;
import org.hengke.platform.access.Needs;
import org.hengke.platform.web.Idempotency;
import org.hengke.platform.web.Version;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Templates of duties: what has to be done again and again. */
@RestController
@RequestMapping("/api/v1/duty-templates")
class DutyTemplateController {

    private final DutyTemplates templates;
    private final DutyViews views;
    private final Idempotency idempotency;

    DutyTemplateController(DutyTemplates templates, DutyViews views, Idempotency idempotency) {
        this.templates = templates;
        this.views = views;
        this.idempotency = idempotency;
    }

    record DutyRhythm(Recurrence recurrence, int dueDays) {}

    @Needs(DutyTemplates.MANAGE)
    @GetMapping
    DutyTemplateList all() {
        return views.templates();
    }

    @Needs(DutyTemplates.MANAGE)
    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    DutyTemplateView add(
            @RequestBody DutyTemplateDraft draft,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key) {
        return idempotency.once(key, draft, DutyTemplateView.class, () -> views.view(templates.add(draft)));
    }

    /** The next days of a rhythm that is being edited; nothing is kept. */
    @Needs(DutyTemplates.MANAGE)
    @PostMapping("/outlook")
    List<DutyTemplates.DutyWindow> outlook(@RequestBody DutyRhythm rhythm) {
        return templates.outlook(rhythm.recurrence(), rhythm.dueDays());
    }

    @Needs(DutyTemplates.MANAGE)
    @GetMapping("/{id}")
    ResponseEntity<DutyTemplateView> template(@PathVariable long id) {
        return tagged(templates.get(new DutyTemplateId(id)));
    }

    /** Concerns the duties that have not begun. */
    @Needs(DutyTemplates.MANAGE)
    @PutMapping("/{id}")
    ResponseEntity<DutyTemplateView> change(
            @PathVariable long id,
            @RequestBody DutyTemplateDraft draft,
            @RequestHeader(name = "If-Match", required = false) @Nullable String version) {
        return tagged(templates.change(new DutyTemplateId(id), draft, Version.of(version)));
    }

    /** Makes no more duties; those that have not begun are taken away. */
    @Needs(DutyTemplates.MANAGE)
    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void retire(@PathVariable long id, @RequestHeader(name = "If-Match", required = false) @Nullable String version) {
        templates.retire(new DutyTemplateId(id), Version.of(version));
    }

    private ResponseEntity<DutyTemplateView> tagged(DutyTemplate template) {
        return Version.tagged(views.view(template), template.version());
    }
}
