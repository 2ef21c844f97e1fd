package org.hengke.appraisal.rounds.web;

import java.time.LocalDate;
import java.util.List;
import org.hengke.appraisal.periods.PeriodId;
import org.hengke.appraisal.rounds.GroupWeights;
import org.hengke.appraisal.rounds.RoundDraft;
import org.hengke.appraisal.rounds.RoundId;
import org.hengke.appraisal.rounds.RoundReports;
import org.hengke.appraisal.rounds.Rounds;
import org.hengke.appraisal.rounds.web.RoundViews.ReportPage;
import org.hengke.appraisal.rounds.web.RoundViews.RoundLine;
import org.hengke.appraisal.rounds.web.RoundViews.RoundPage;
import org.hengke.platform.access.Needs;
import org.hengke.platform.access.SignedIn;
import org.hengke.platform.web.Idempotency;
import org.hengke.platform.web.Version;
import org.hengke.staff.Me;
import org.hengke.staff.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
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

/** Rounds: begun, started, closed, and read. */
@RestController
@RequestMapping("/api/v1/rounds")
class RoundController {

    private final Rounds rounds;
    private final RoundReports reports;
    private final RoundViews views;
    private final Idempotency idempotency;

    RoundController(Rounds rounds, RoundReports reports, RoundViews views, Idempotency idempotency) {
        this.rounds = rounds;
        this.reports = reports;
        this.views = views;
        this.idempotency = idempotency;
    }

    /** @param period whose scorecards it is for; absent where it stands alone */
    record NewRound(
            String name,
            @Nullable PeriodId period,
            LocalDate firstDay,
            LocalDate lastDay,
            GroupWeights weights,
            List<PersonId> people) {}

    record MadeRound(RoundId id) {}

    record RoundChange(String name, LocalDate firstDay, LocalDate lastDay) {}

    record MorePeople(List<PersonId> people) {}

    /** All for who runs rounds; else those in which the caller is rated or somebody's superior. */
    @SignedIn
    @GetMapping
    List<RoundLine> all(Me me) {
        return views.lines(me);
    }

    @Needs(Rounds.RUN)
    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    MadeRound begin(
            @RequestBody NewRound wanted,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
            Me me) {
        return idempotency.once(key, wanted, MadeRound.class, () -> new MadeRound(rounds.begin(draft(wanted), me)));
    }

    @SignedIn
    @GetMapping("/{id}")
    ResponseEntity<RoundPage> get(@PathVariable long id, Me me) {
        var round = rounds.get(new RoundId(id), me);
        return Version.tagged(views.page(round, me), round.version());
    }

    @Needs(Rounds.RUN)
    @PutMapping("/{id}")
    ResponseEntity<RoundPage> change(
            @PathVariable long id,
            @RequestBody RoundChange wanted,
            @RequestHeader(name = "If-Match", required = false) @Nullable String version,
            Me me) {
        rounds.change(new RoundId(id), wanted.name(), wanted.firstDay(), wanted.lastDay(), Version.of(version));
        return get(id, me);
    }

    @Needs(Rounds.RUN)
    @PutMapping("/{id}/people")
    ResponseEntity<RoundPage> add(@PathVariable long id, @RequestBody MorePeople more, Me me) {
        rounds.add(new RoundId(id), more.people());
        return get(id, me);
    }

    @Needs(Rounds.RUN)
    @DeleteMapping("/{id}/people/{person}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void remove(@PathVariable long id, @PathVariable long person) {
        rounds.remove(new RoundId(id), new PersonId(person));
    }

    /** From now on it stays as it is who is asked. */
    @Needs(Rounds.RUN)
    @PutMapping("/{id}/start")
    ResponseEntity<RoundPage> start(
            @PathVariable long id,
            @RequestHeader(name = "If-Match", required = false) @Nullable String version,
            Me me) {
        rounds.start(new RoundId(id), Version.of(version));
        return get(id, me);
    }

    /** Makes the reports, once and for all. */
    @Needs(Rounds.RUN)
    @PutMapping("/{id}/closure")
    ResponseEntity<RoundPage> close(
            @PathVariable long id,
            @RequestHeader(name = "If-Match", required = false) @Nullable String version,
            Me me) {
        rounds.close(new RoundId(id), Version.of(version));
        return get(id, me);
    }

    /** Gives it up; answers given are gone. */
    @Needs(Rounds.RUN)
    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void cancel(@PathVariable long id, @RequestHeader(name = "If-Match", required = false) @Nullable String version) {
        rounds.cancel(new RoundId(id), Version.of(version));
    }

    /** What may be told about a person. */
    @SignedIn
    @GetMapping("/{id}/people/{person}/report")
    ReportPage report(@PathVariable long id, @PathVariable long person, Me me) {
        var about = new PersonId(person);
        var report = reports.get(new RoundId(id), about, me);
        return views.report(reports.roundOf(new RoundId(id)), about, report);
    }

    private static RoundDraft draft(NewRound wanted) {
        return new RoundDraft(
                wanted.name(), wanted.period(), wanted.firstDay(), wanted.lastDay(), wanted.weights(), wanted.people());
    }
}
