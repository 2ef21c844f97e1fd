package org.hengke.appraisal.rounds.web;

import java.util.List;
import org.hengke.appraisal.rounds.Nominations;
import org.hengke.appraisal.rounds.RaterGroup;
import org.hengke.appraisal.rounds.RaterId;
import org.hengke.appraisal.rounds.RoundId;
import org.hengke.appraisal.rounds.Rounds;
import org.hengke.appraisal.rounds.web.RoundViews.CustomerLink;
import org.hengke.appraisal.rounds.web.RoundViews.NominationPage;
import org.hengke.platform.access.Needs;
import org.hengke.platform.access.SignedIn;
import org.hengke.platform.web.Idempotency;
import org.hengke.staff.Me;
import org.hengke.staff.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Who is to rate a person. */
@RestController
@RequestMapping("/api/v1/rounds/{round}/people/{person}")
class NominationController {

    private final Rounds rounds;
    private final Nominations nominations;
    private final RoundViews views;
    private final Idempotency idempotency;

    NominationController(Rounds rounds, Nominations nominations, RoundViews views, Idempotency idempotency) {
        this.rounds = rounds;
        this.nominations = nominations;
        this.views = views;
        this.idempotency = idempotency;
    }

    /** @param who id of a colleague, or of a customer where the group is customers */
    record NewRater(RaterGroup group, @Nullable Long who) {}

    @SignedIn
    @GetMapping
    NominationPage get(@PathVariable long round, @PathVariable long person, Me me) {
        var rated = nominations.rated(new RoundId(round), new PersonId(person), me);
        return views.nominations(rounds.get(rated.round(), me), rated, me);
    }

    @SignedIn
    @PostMapping("/raters")
    NominationPage add(
            @PathVariable long round,
            @PathVariable long person,
            @RequestBody NewRater wanted,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
            Me me) {
        return idempotency.once(key, wanted, NominationPage.class, () -> {
            nominations.add(new RoundId(round), new PersonId(person), wanted.group(), wanted.who(), me);
            return get(round, person, me);
        });
    }

    @SignedIn
    @DeleteMapping("/raters/{rater}")
    NominationPage remove(@PathVariable long round, @PathVariable long person, @PathVariable long rater, Me me) {
        nominations.remove(new RoundId(round), new PersonId(person), new RaterId(rater), me);
        return get(round, person, me);
    }

    /** Agrees to everybody proposed. */
    @SignedIn
    @PutMapping("/approval")
    NominationPage approve(@PathVariable long round, @PathVariable long person, Me me) {
        nominations.approve(new RoundId(round), new PersonId(person), me);
        return get(round, person, me);
    }

    /** The addresses behind which customers answer; looking at them is recorded. */
    @Needs(Rounds.RUN)
    @GetMapping("/links")
    List<CustomerLink> links(@PathVariable long round, @PathVariable long person, Me me) {
        return views.links(nominations.links(new RoundId(round), new PersonId(person), me));
    }
}
