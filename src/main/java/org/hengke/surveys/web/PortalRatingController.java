package org.hengke.surveys.web;

import io.swagger.v3.oas.annotations.Parameter;
import java.time.Instant;
import java.util.Optional;
import org.hengke.channels.PortalLinks;
import org.hengke.platform.access.Public;
import org.hengke.platform.web.Idempotency;
import org.hengke.staff.Me;
import org.hengke.surveys.SurveyResponse;
import org.hengke.surveys.Surveys;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/** The rating on the page behind a customer's signed link. */
@RestController
class PortalRatingController {

    private final PortalLinks links;
    private final Surveys surveys;
    private final Idempotency idempotency;

    PortalRatingController(PortalLinks links, Surveys surveys, Idempotency idempotency) {
        this.links = links;
        this.surveys = surveys;
        this.idempotency = idempotency;
    }

    record NewRating(int score, @Nullable String comment) {}

    /**
     * @param asked the customer may rate now
     * @param question the department's own words, absent: those of the page
     * @param thanks the same, for after the answer
     */
    record PortalRating(
            boolean asked,
            @Nullable Integer score,
            @Nullable String comment,
            @Nullable Instant ratedAt,
            @Nullable String question,
            @Nullable String thanks) {}

    @Public
    @GetMapping("/api/v1/portal/cases/{token}/rating")
    PortalRating rating(@PathVariable String token) {
        var about = links.open(token);
        var given = surveys.latest(about).stream()
                .flatMap(survey -> survey.responses().stream())
                .findFirst();
        return shown(given, surveys.open(about));
    }

    @Public
    @PostMapping("/api/v1/portal/cases/{token}/rating")
    PortalRating rate(
            @PathVariable String token,
            @RequestBody NewRating rating,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
            @Parameter(hidden = true) Optional<Me> signedIn) {
        var about = links.open(token);
        return idempotency.once("portal " + about.value(), key, rating, PortalRating.class, () -> {
            var survey = surveys.answer(about, rating.score(), rating.comment(), signedIn.isPresent());
            return shown(survey.responses().stream().findFirst(), false);
        });
    }

    private PortalRating shown(Optional<SurveyResponse> given, boolean asked) {
        var plan = surveys.plan().value();
        return given.map(answer -> new PortalRating(
                        false, answer.score(), answer.comment(), answer.answeredAt(), plan.question(), plan.thanks()))
                .orElseGet(() -> new PortalRating(asked, null, null, null, plan.question(), plan.thanks()));
    }
}
