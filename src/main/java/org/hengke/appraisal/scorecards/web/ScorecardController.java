package org.hengke.appraisal.scorecards.web;

import java.util.List;
import org.hengke.appraisal.scorecards.MonthlyPreview;
import org.hengke.appraisal.scorecards.MonthlyPreviews;
import org.hengke.appraisal.scorecards.Scorecard;
import org.hengke.appraisal.scorecards.ScorecardId;
import org.hengke.appraisal.scorecards.ScorecardPreview;
import org.hengke.appraisal.scorecards.ScorecardPreviews;
import org.hengke.appraisal.scorecards.ScorecardVersion;
import org.hengke.appraisal.scorecards.ScorecardView;
import org.hengke.appraisal.scorecards.Scorecards;
import org.hengke.platform.access.Needs;
import org.hengke.platform.access.SignedIn;
import org.hengke.platform.web.Idempotency;
import org.hengke.platform.web.Version;
import org.hengke.staff.Me;
import org.hengke.staff.Named;
import org.hengke.staff.PersonId;
import org.hengke.staff.PositionId;
import org.hengke.staff.Staff;
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

/** Scorecards: what positions are assessed by. Everyone sees what holds for the own position. */
@RestController
@RequestMapping("/api/v1/scorecards")
class ScorecardController {

    private final Scorecards scorecards;
    private final ScorecardPreviews previews;
    private final MonthlyPreviews monthly;
    private final Idempotency idempotency;
    private final Staff staff;

    ScorecardController(
            Scorecards scorecards,
            ScorecardPreviews previews,
            MonthlyPreviews monthly,
            Idempotency idempotency,
            Staff staff) {
        this.scorecards = scorecards;
        this.previews = previews;
        this.monthly = monthly;
        this.idempotency = idempotency;
        this.staff = staff;
    }

    /** @param position whom it is for */
    record NewScorecard(PositionId position, Scorecard content) {}

    record MadeScorecard(ScorecardId id) {}

    /** A version with those who made it; absent where it came with the program. */
    record ScorecardHistory(
            ScorecardVersion version,
            @Nullable Named editor,
            @Nullable Named publisher) {}

    @SignedIn
    @GetMapping
    List<ScorecardView> all(Me me) {
        return scorecards.all(me);
    }

    @SignedIn
    @GetMapping("/{id}")
    ResponseEntity<ScorecardView> get(@PathVariable long id, Me me) {
        var view = scorecards.get(new ScorecardId(id), me);
        return Version.tagged(view, view.version());
    }

    /** All versions, the newest first; what holds, for who sees no other. */
    @SignedIn
    @GetMapping("/{id}/versions")
    List<ScorecardHistory> versions(@PathVariable long id, Me me) {
        return scorecards.versions(new ScorecardId(id), me).stream()
                .map(version -> new ScorecardHistory(version, named(version.editedBy()), named(version.publishedBy())))
                .toList();
    }

    @Needs(Scorecards.MANAGE)
    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    MadeScorecard add(
            @RequestBody NewScorecard wanted,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
            Me me) {
        return idempotency.once(
                key,
                wanted,
                MadeScorecard.class,
                () -> new MadeScorecard(scorecards.add(wanted.position(), wanted.content(), me.id())));
    }

    @Needs(Scorecards.MANAGE)
    @PutMapping("/{id}/draft")
    ResponseEntity<ScorecardView> draft(
            @PathVariable long id,
            @RequestBody Scorecard content,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            Me me) {
        scorecards.draft(new ScorecardId(id), content, Version.of(ifMatch), me.id());
        return get(id, me);
    }

    @Needs(Scorecards.MANAGE)
    @DeleteMapping("/{id}/draft")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void discard(@PathVariable long id, @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch) {
        scorecards.discard(new ScorecardId(id), Version.of(ifMatch));
    }

    /** The draft holds from now on. */
    @Needs(Scorecards.MANAGE)
    @PutMapping("/{id}/publication")
    ResponseEntity<ScorecardView> publish(
            @PathVariable long id,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            Me me) {
        scorecards.publish(new ScorecardId(id), Version.of(ifMatch), me.id());
        return get(id, me);
    }

    /** Who would have got what; nothing is kept. */
    @Needs(Scorecards.READ)
    @PostMapping("/{id}/previews")
    ScorecardPreview preview(@PathVariable long id, @RequestBody ScorecardPreviews.PreviewQuestion question, Me me) {
        return previews.preview(new ScorecardId(id), question, me);
    }

    /** The same of each month by itself. */
    @Needs(Scorecards.READ)
    @PostMapping("/{id}/monthly-previews")
    MonthlyPreview monthly(@PathVariable long id, @RequestBody ScorecardPreviews.PreviewQuestion question, Me me) {
        return monthly.preview(new ScorecardId(id), question, me);
    }

    private @Nullable Named named(@Nullable PersonId person) {
        return person == null ? null : new Named(person.value(), staff.name(person));
    }
}
