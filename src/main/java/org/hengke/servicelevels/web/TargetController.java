package org.hengke.servicelevels.web;

import java.time.Instant;
import java.util.List;
import org.hengke.calendars.CalendarId;
import org.hengke.platform.Cursor;
import org.hengke.platform.Kind;
import org.hengke.platform.Limit;
import org.hengke.platform.Page;
import org.hengke.platform.Refusal;
import org.hengke.platform.access.Needs;
import org.hengke.platform.runs.RunId;
import org.hengke.platform.web.Version;
import org.hengke.servicelevels.Alert;
import org.hengke.servicelevels.AttributeValues;
import org.hengke.servicelevels.EditionView;
import org.hengke.servicelevels.ServiceLevels;
import org.hengke.servicelevels.Subject;
import org.hengke.staff.Me;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/servicelevels")
class TargetController {

    private final ServiceLevels levels;

    TargetController(ServiceLevels levels) {
        this.levels = levels;
    }

    record Targets(int version, Instant from, CalendarId standard, List<TargetRow> rules, AttributeValues values) {}

    record WantedTargets(List<TargetRow> rules) {

        WantedTargets {
            rules = List.copyOf(rules);
        }
    }

    /** @param run computes the open clocks again */
    record Applied(int version, RunId run) {}

    @Needs("servicelevels.read")
    @GetMapping("/targets")
    ResponseEntity<Targets> targets() {
        var view = levels.view();
        var rules = view.rules().stream().map(TargetRow::of).toList();
        return Version.tagged(
                new Targets(view.version(), view.from(), view.standard(), rules, view.values()), view.version());
    }

    @Needs("servicelevels.manage")
    @PutMapping("/targets")
    Applied change(
            @RequestBody WantedTargets wanted,
            @RequestHeader(name = "If-Match", required = false) @Nullable String version,
            Me me) {
        int from = Math.clamp(Version.of(version), 0, Integer.MAX_VALUE);
        var run =
                levels.change(from, wanted.rules().stream().map(TargetRow::rule).toList(), me.id());
        return new Applied(from + 1, run);
    }

    @Needs("servicelevels.read")
    @GetMapping("/editions")
    Page<EditionView> editions(
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable Integer limit) {
        return levels.editions(Cursor.parse(after, 1), Limit.of(limit));
    }

    /** Warnings and breaches of what the caller may see; of one subject where both its kind and id are given. */
    @Needs("servicelevels.read")
    @GetMapping("/alerts")
    Page<Alert> alerts(
            @RequestParam(required = false) @Nullable String subjectKind,
            @RequestParam(required = false) @Nullable Long subjectId,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable Integer limit,
            Me me) {
        if ((subjectKind == null) != (subjectId == null)) {
            throw new Refusal(Kind.INVALID, "servicelevels.half-a-subject");
        }
        var subject = subjectKind == null || subjectId == null ? null : new Subject(subjectKind, subjectId);
        return levels.alerts(me.scope("servicelevels.read"), subject, Cursor.parse(after, 2), Limit.of(limit));
    }
}
