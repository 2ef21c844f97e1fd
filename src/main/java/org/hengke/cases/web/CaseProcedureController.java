package org.hengke.cases.web;

import java.time.Instant;
import org.hengke.cases.Assessment;
import org.hengke.cases.CaseId;
import org.hengke.cases.Outcome;
import org.hengke.cases.internal.CaseWork;
import org.hengke.platform.Invalid;
import org.hengke.platform.access.Needs;
import org.hengke.staff.Me;
import org.hengke.staff.PersonId;
import org.hengke.staff.TeamId;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The steps of a case from owner to archive; each is a resource that is put or taken away. */
@RestController
@RequestMapping("/api/v1/cases/{id}")
class CaseProcedureController {

    private final CaseWork work;

    CaseProcedureController(CaseWork work) {
        this.work = work;
    }

    /** @param inTurn to the member of the team whose turn it is */
    record AssignmentBody(
            @Nullable PersonId person,
            @Nullable TeamId team,
            @Nullable Boolean inTurn) {}

    record DecisionBody(boolean adopted, String reason) {}

    record PromiseBody(Instant due) {}

    record ResolutionBody(Outcome outcome, @Nullable String summary) {}

    record ClosureBody(@Nullable String summary) {}

    record MergerBody(CaseId into) {}

    @Needs("cases.assign")
    @PutMapping("/assignment")
    CaseChange assign(@PathVariable long id, @RequestBody AssignmentBody body, Me me) {
        if (Boolean.TRUE.equals(body.inTurn())) {
            if (body.team() == null || body.person() != null) {
                throw new Invalid("inTurn", "cases.turns-need-a-team");
            }
            return CaseChange.of(work.assignInTurn(new CaseId(id), body.team(), me));
        }
        if (body.person() == null && body.team() == null) {
            throw new Invalid("team", "cases.rule-needs-an-end");
        }
        return CaseChange.of(work.assign(new CaseId(id), body.person(), body.team(), me));
    }

    /** The caller takes the case. */
    @Needs("cases.work")
    @PutMapping("/ownership")
    CaseChange take(@PathVariable long id, Me me) {
        return CaseChange.of(work.take(new CaseId(id), me));
    }

    /** Back to the queue of its team. */
    @Needs("cases.work")
    @DeleteMapping("/ownership")
    CaseChange giveBack(@PathVariable long id, Me me) {
        return CaseChange.of(work.giveBack(new CaseId(id), me));
    }

    @Needs("cases.work")
    @PutMapping("/assessment")
    CaseChange assess(@PathVariable long id, @RequestBody Assessment body, Me me) {
        return CaseChange.of(work.assess(new CaseId(id), body, me));
    }

    @Needs("cases.work")
    @PutMapping("/decision")
    CaseChange decide(@PathVariable long id, @RequestBody DecisionBody body, Me me) {
        return CaseChange.of(work.decide(new CaseId(id), body.adopted(), body.reason(), me));
    }

    @Needs("cases.work")
    @PutMapping("/promise")
    CaseChange promise(@PathVariable long id, @RequestBody PromiseBody body, Me me) {
        return CaseChange.of(work.promise(new CaseId(id), body.due(), me));
    }

    @Needs("cases.work")
    @PutMapping("/resolution")
    CaseChange resolve(@PathVariable long id, @RequestBody ResolutionBody body, Me me) {
        return CaseChange.of(work.resolve(new CaseId(id), body.outcome(), body.summary(), me));
    }

    /** Reopens it. */
    @Needs("cases.work")
    @DeleteMapping("/resolution")
    CaseChange unresolve(@PathVariable long id, Me me) {
        return CaseChange.of(work.reopen(new CaseId(id), me));
    }

    @Needs("cases.close")
    @PutMapping("/closure")
    CaseChange close(@PathVariable long id, @RequestBody ClosureBody body, Me me) {
        return CaseChange.of(work.close(new CaseId(id), body.summary(), me));
    }

    /** Reopens it. */
    @Needs("cases.work")
    @DeleteMapping("/closure")
    CaseChange reopen(@PathVariable long id, Me me) {
        return CaseChange.of(work.reopen(new CaseId(id), me));
    }

    @Needs("cases.close")
    @PutMapping("/spam")
    CaseChange markSpam(@PathVariable long id, Me me) {
        return CaseChange.of(work.markSpam(new CaseId(id), me));
    }

    @Needs("cases.close")
    @DeleteMapping("/spam")
    CaseChange clearSpam(@PathVariable long id, Me me) {
        return CaseChange.of(work.clearSpam(new CaseId(id), me));
    }

    @Needs("cases.assign")
    @PutMapping("/merger")
    CaseChange merge(@PathVariable long id, @RequestBody MergerBody body, Me me) {
        return CaseChange.of(work.merge(new CaseId(id), body.into(), me));
    }
}
