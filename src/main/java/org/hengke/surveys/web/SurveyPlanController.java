package org.hengke.surveys.web;

import org.hengke.platform.access.Needs;
import org.hengke.platform.web.Version;
import org.hengke.surveys.SurveyPlan;
import org.hengke.surveys.Surveys;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Whom the survey goes to, and its wording. */
@RestController
@RequestMapping("/api/v1/settings/surveys")
class SurveyPlanController {

    private final Surveys surveys;

    SurveyPlanController(Surveys surveys) {
        this.surveys = surveys;
    }

    /** @param version for the edit that starts from it; 0 while everything is as shipped */
    record SurveySetting(SurveyPlan plan, long version) {}

    @Needs("surveys.manage")
    @GetMapping
    ResponseEntity<SurveySetting> plan() {
        var plan = surveys.plan();
        return Version.tagged(new SurveySetting(plan.value(), plan.version()), plan.version());
    }

    @Needs("surveys.manage")
    @PutMapping
    ResponseEntity<SurveySetting> plan(
            @RequestBody SurveyPlan plan,
            @RequestHeader(name = "If-Match", required = false) @Nullable String version) {
        surveys.plan(plan, Version.of(version));
        return plan();
    }
}
