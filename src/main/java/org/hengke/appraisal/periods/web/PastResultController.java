package org.hengke.appraisal.periods.web;

import java.util.List;
import org.hengke.appraisal.periods.PastResult;
import org.hengke.appraisal.periods.PastResults;
import org.hengke.platform.access.SignedIn;
import org.hengke.staff.Me;
import org.hengke.staff.PersonId;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** A person's published results. Everyone sees their own; whose else, the permission says. */
@RestController
@RequestMapping("/api/v1/people/{id}/appraisals")
class PastResultController {

    private final PastResults results;

    PastResultController(PastResults results) {
        this.results = results;
    }

    /** The newest first. */
    @SignedIn
    @GetMapping
    List<PastResult> of(@PathVariable long id, Me me) {
        return results.of(new PersonId(id), me);
    }
}
