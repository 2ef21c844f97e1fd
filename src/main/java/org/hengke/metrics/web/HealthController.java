package org.hengke.metrics.web;

import java.util.List;
import java.util.Locale;
import org.hengke.metrics.DataHealth;
import org.hengke.metrics.HealthCheck;
import org.hengke.metrics.Rebuild;
import org.hengke.metrics.Wording;
import org.hengke.platform.access.Needs;
import org.hengke.platform.runs.RunId;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/metrics")
class HealthController {

    private final DataHealth health;
    private final Rebuild rebuild;
    private final Wording wording;

    HealthController(DataHealth health, Rebuild rebuild, Wording wording) {
        this.health = health;
        this.rebuild = rebuild;
        this.wording = wording;
    }

    /** A finding in the caller's words, with what to do about it. */
    record FindingWords(
            String code,
            String said,
            String advice,
            long count,
            @Nullable String path) {}

    record HealthWords(DataHealth.HealthReport report, List<FindingWords> findings) {}

    record RebuildStarted(RunId run) {}

    @Needs("metrics.health")
    @GetMapping("/health")
    HealthWords health(Locale locale) {
        var report = health.report();
        return new HealthWords(
                report,
                report.findings().stream()
                        .map(finding -> words(finding, locale))
                        .toList());
    }

    @Needs("metrics.rebuild")
    @PostMapping("/rebuilds")
    @ResponseStatus(HttpStatus.ACCEPTED)
    RebuildStarted rebuild(Authentication me) {
        return new RebuildStarted(rebuild.start(me.getName()));
    }

    private FindingWords words(HealthCheck.Finding finding, Locale locale) {
        return new FindingWords(
                finding.code(),
                wording.say(finding.code(), locale),
                wording.sayIfKnown(finding.code() + ".advice", locale),
                finding.count(),
                finding.path());
    }
}
