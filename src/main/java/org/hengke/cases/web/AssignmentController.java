package org.hengke.cases.web;

import java.time.Instant;
import java.util.List;
import org.hengke.cases.AssignmentRule;
import org.hengke.cases.Availability;
import org.hengke.cases.internal.Assignment;
import org.hengke.cases.internal.Workload;
import org.hengke.platform.access.Needs;
import org.hengke.platform.web.Version;
import org.hengke.staff.Me;
import org.hengke.staff.PersonId;
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
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Where new cases go, and who takes them. */
@RestController
@RequestMapping("/api/v1")
class AssignmentController {

    private final Assignment assignment;
    private final Workload workload;

    AssignmentController(Assignment assignment, Workload workload) {
        this.assignment = assignment;
        this.workload = workload;
    }

    record Added(long id) {}

    record AvailabilityBody(
            boolean accepting,
            @Nullable Instant awayUntil,
            @Nullable Integer mostOpen) {}

    record OwnAvailability(boolean accepting, @Nullable Instant awayUntil) {}

    @Needs("cases.manage")
    @GetMapping("/case-rules")
    List<AssignmentRule> rules() {
        return assignment.rules();
    }

    @Needs("cases.manage")
    @PostMapping("/case-rules")
    @ResponseStatus(HttpStatus.CREATED)
    Added add(@RequestBody Assignment.RuleDraft draft) {
        return new Added(assignment.add(draft));
    }

    @Needs("cases.manage")
    @PutMapping("/case-rules/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void change(
            @PathVariable long id,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @RequestBody Assignment.RuleDraft draft) {
        assignment.change(id, Version.of(ifMatch), draft);
    }

    record RuleOrder(List<Long> ids) {}

    /** All rules in the order in which they shall be asked. */
    @Needs("cases.manage")
    @PutMapping("/case-rules/order")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void order(@RequestBody RuleOrder order) {
        assignment.order(order.ids());
    }

    @Needs("cases.manage")
    @DeleteMapping("/case-rules/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void delete(@PathVariable long id, @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch) {
        assignment.delete(id, Version.of(ifMatch));
    }

    /** Whether the caller takes new cases. */
    @Needs("cases.work")
    @GetMapping("/case-availability")
    Availability mine(Me me) {
        return assignment.availability(me.id());
    }

    @Needs("cases.work")
    @PutMapping("/case-availability")
    Availability change(@RequestBody OwnAvailability body, Me me) {
        assignment.setAvailability(
                me.id(),
                body.accepting(),
                body.awayUntil(),
                assignment.availability(me.id()).mostOpen());
        return assignment.availability(me.id());
    }

    /** Who of the caller's people has how much, and takes more. */
    @Needs("cases.assign")
    @GetMapping("/case-workload")
    List<Workload.Load> workload(Me me) {
        return workload.of(me);
    }

    @Needs("cases.assign")
    @PutMapping("/case-workload/{person}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void limit(@PathVariable long person, @RequestBody AvailabilityBody body, Me me) {
        workload.limit(new PersonId(person), body.accepting(), body.awayUntil(), body.mostOpen(), me);
    }
}
