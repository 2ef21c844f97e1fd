package org.hengke.metrics.web;

import java.util.Locale;
import org.hengke.metrics.Dispute;
import org.hengke.metrics.Disputes;
import org.hengke.metrics.Effect;
import org.hengke.metrics.FactList;
import org.hengke.metrics.FactRow;
import org.hengke.platform.Limit;
import org.hengke.platform.Page;
import org.hengke.platform.access.Needs;
import org.hengke.platform.access.SignedIn;
import org.hengke.platform.web.Idempotency;
import org.hengke.platform.web.Version;
import org.hengke.staff.Me;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
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

@RestController
@RequestMapping("/api/v1")
class DisputeController {

    private final Disputes disputes;
    private final FactList facts;
    private final Idempotency idempotency;

    DisputeController(Disputes disputes, FactList facts, Idempotency idempotency) {
        this.disputes = disputes;
        this.facts = facts;
        this.idempotency = idempotency;
    }

    record Objection(String reason) {}

    record DisputeRaised(long id) {}

    /** @param effect what to do to the fact; absent if the dispute is rejected */
    record DisputeAnswer(@Nullable Effect effect, String answer) {}

    @SignedIn
    @GetMapping("/facts/{id}")
    FactRow fact(@PathVariable long id, Me me, Locale locale) {
        return facts.fact(id, me, locale);
    }

    @SignedIn
    @PostMapping("/facts/{id}/disputes")
    @ResponseStatus(HttpStatus.CREATED)
    DisputeRaised raise(
            @PathVariable long id,
            @RequestBody Objection objection,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
            Me me) {
        return idempotency.once(
                key,
                objection,
                DisputeRaised.class,
                () -> new DisputeRaised(disputes.raise(id, objection.reason(), me)));
    }

    @SignedIn
    @GetMapping("/disputes")
    Page<Dispute> raised(
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable Integer limit,
            Me me,
            Locale locale) {
        return disputes.raised(after, Limit.of(limit), me, locale);
    }

    @Needs(Disputes.ANSWER)
    @GetMapping("/disputes/waiting")
    Page<Dispute> waiting(
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable Integer limit,
            Me me,
            Locale locale) {
        return disputes.waiting(after, Limit.of(limit), me, locale);
    }

    @SignedIn
    @GetMapping("/disputes/{id}")
    ResponseEntity<Dispute> dispute(@PathVariable long id, Me me, Locale locale) {
        var dispute = disputes.get(id, me, locale);
        return Version.tagged(dispute, dispute.version());
    }

    @Needs(Disputes.ANSWER)
    @PutMapping("/disputes/{id}/answer")
    Dispute answer(
            @PathVariable long id,
            @RequestBody DisputeAnswer answer,
            @RequestHeader(name = "If-Match", required = false) @Nullable String version,
            Me me,
            Locale locale) {
        disputes.answer(id, Version.of(version), answer.effect(), answer.answer(), me);
        return disputes.get(id, me, locale);
    }

    @SignedIn
    @PutMapping("/disputes/{id}/withdrawal")
    Dispute withdraw(@PathVariable long id, Me me, Locale locale) {
        disputes.withdraw(id, me);
        return disputes.get(id, me, locale);
    }
}
