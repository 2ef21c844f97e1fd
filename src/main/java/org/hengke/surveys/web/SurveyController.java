package org.hengke.surveys.web;

import java.time.Instant;
import java.util.List;
import org.hengke.cases.CaseId;
import org.hengke.platform.Cursor;
import org.hengke.platform.Limit;
import org.hengke.platform.Page;
import org.hengke.platform.access.Needs;
import org.hengke.staff.Me;
import org.hengke.staff.Named;
import org.hengke.staff.PersonId;
import org.hengke.staff.Staff;
import org.hengke.surveys.Flag;
import org.hengke.surveys.Survey;
import org.hengke.surveys.SurveyResponse;
import org.hengke.surveys.Surveys;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What customers said, for those who serve them. */
@RestController
class SurveyController {

    private final Surveys surveys;
    private final Staff staff;

    SurveyController(Surveys surveys, Staff staff) {
        this.surveys = surveys;
        this.staff = staff;
    }

    /**
     * @param low it counts, and somebody should look into it
     * @param flags why it does not count; empty for one that does
     */
    record ResponseView(int score, @Nullable String comment, Instant answeredAt, boolean low, List<Flag> flags) {}

    /** @param person who is credited with it */
    record SurveyView(
            long id,
            long caseId,
            String caseNumber,
            @Nullable Named person,
            Instant askedAt,
            boolean excluded,
            List<ResponseView> responses) {}

    /** Answered requests within the caller's scope, the newest answer first. */
    @Needs("surveys.read")
    @GetMapping("/api/v1/surveys")
    Page<SurveyView> answered(
            @RequestParam(required = false) @Nullable Boolean satisfied,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable Integer limit,
            Me me) {
        return surveys.answered(me.scope("surveys.read"), satisfied, Cursor.parse(after, 2), Limit.of(limit))
                .map(this::view);
    }

    /** The requests about one case, as far as the caller may see them. */
    @Needs("surveys.read")
    @GetMapping("/api/v1/cases/{id}/surveys")
    List<SurveyView> ofCase(@PathVariable long id, Me me) {
        var scope = me.scope("surveys.read");
        return surveys.ofCase(new CaseId(id)).stream()
                .filter(survey ->
                        scope.covers(survey.request().person(), survey.request().team()))
                .map(this::view)
                .toList();
    }

    private SurveyView view(Survey survey) {
        var request = survey.request();
        return new SurveyView(
                request.id().value(),
                request.about().value(),
                request.about().number(),
                request.person() == null ? null : named(request.person()),
                request.askedAt(),
                request.excluded(),
                survey.responses().stream().map(SurveyController::view).toList());
    }

    private Named named(PersonId person) {
        return new Named(person.value(), staff.name(person));
    }

    private static ResponseView view(SurveyResponse response) {
        return new ResponseView(
                response.score(), response.comment(), response.answeredAt(), response.low(), response.flags());
    }
}
