package org.hengke.servicelevels.web;

import java.util.List;
import java.util.Objects;
import org.hengke.calendars.CalendarDraft;
import org.hengke.calendars.CalendarId;
import org.hengke.platform.Kind;
import org.hengke.platform.Refusal;
import org.hengke.platform.access.Needs;
import org.hengke.platform.runs.RunId;
import org.hengke.platform.runs.RunState;
import org.hengke.platform.runs.Runs;
import org.hengke.servicelevels.PolicyChange;
import org.hengke.servicelevels.PolicyPreview;
import org.hengke.servicelevels.internal.Previews;
import org.hengke.staff.Me;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

/** What a change of targets or calendars would do, worked out in the background before anything is saved. */
@RestController
@RequestMapping("/api/v1/servicelevels/previews")
class PreviewController {

    private static final int USUAL_MONTHS = 6;

    private final Previews previews;
    private final Runs runs;
    private final JsonMapper json;

    PreviewController(Previews previews, Runs runs, JsonMapper json) {
        this.previews = previews;
        this.runs = runs;
        this.json = json;
    }

    /**
     * What is considered; what is absent stays as it is.
     *
     * @param rules all targets as they would be
     * @param calendar which calendar would change, to what {@code draft} says
     * @param standard which calendar would be the standard one
     * @param months how many months back to look, the running one included; 6 unless said
     */
    record Considered(
            @Nullable List<TargetRow> rules,
            @Nullable CalendarId calendar,
            @Nullable CalendarDraft draft,
            @Nullable CalendarId standard,
            @Nullable Integer months) {

        Considered {
            rules = rules == null ? null : List.copyOf(rules);
        }
    }

    record Started(RunId run) {}

    /** @param preview there once the state is {@code DONE} */
    record Standing(
            RunState state,
            long done,
            @Nullable Long total,
            @Nullable String step,
            @Nullable PolicyPreview preview) {}

    @Needs({"servicelevels.manage", "calendars.manage"})
    @PostMapping
    @ResponseStatus(HttpStatus.ACCEPTED)
    Started start(@RequestBody Considered considered, Me me) {
        var rules = considered.rules() == null
                ? null
                : considered.rules().stream().map(TargetRow::rule).toList();
        var change = new PolicyChange(rules, considered.calendar(), considered.draft(), considered.standard());
        return new Started(
                previews.start(change, Objects.requireNonNullElse(considered.months(), USUAL_MONTHS), me.id()));
    }

    @Needs({"servicelevels.manage", "calendars.manage"})
    @GetMapping("/{run}")
    Standing get(@PathVariable long run, Me me) {
        var found = runs.get(new RunId(run));
        if (!found.kind().equals(Previews.KIND) || !me.id().toString().equals(found.startedBy())) {
            throw new Refusal(Kind.NOT_FOUND, "platform.run-not-found");
        }
        return new Standing(
                found.state(),
                found.done(),
                found.total(),
                found.step(),
                found.state() == RunState.DONE && found.result() != null
                        ? json.treeToValue(found.result(), PolicyPreview.class)
                        : null);
    }
}
