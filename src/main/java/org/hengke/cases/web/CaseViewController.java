package org.hengke.cases.web;

import java.util.List;
import org.hengke.cases.CaseView;
import org.hengke.cases.internal.CaseViews;
import org.hengke.platform.access.Needs;
import org.hengke.platform.web.Version;
import org.hengke.staff.Me;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Saved and shipped lists with their counts. */
@RestController
@RequestMapping("/api/v1/case-views")
class CaseViewController {

    private final CaseViews views;

    CaseViewController(CaseViews views) {
        this.views = views;
    }

    record Saved(long id) {}

    @Needs("cases.read")
    @GetMapping
    List<CaseView> list(@RequestParam(defaultValue = "true") boolean counts, Me me) {
        return views.of(me, counts);
    }

    @Needs("cases.read")
    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    Saved save(@RequestBody CaseViews.Draft draft, Me me) {
        return new Saved(views.save(draft, me));
    }

    @Needs("cases.read")
    @PutMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void change(
            @PathVariable long id,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @RequestBody CaseViews.Draft draft,
            Me me) {
        views.change(id, Version.of(ifMatch), draft, me);
    }

    @Needs("cases.read")
    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void delete(
            @PathVariable long id,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            Me me) {
        views.delete(id, Version.of(ifMatch), me);
    }
}
