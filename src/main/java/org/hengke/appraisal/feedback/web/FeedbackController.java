package org.hengke.appraisal.feedback.web;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.hengke.appraisal.feedback.About;
import org.hengke.appraisal.feedback.Feedback;
import org.hengke.appraisal.feedback.FeedbackDraft;
import org.hengke.appraisal.feedback.FeedbackId;
import org.hengke.appraisal.feedback.Feedbacks;
import org.hengke.metrics.Evidence;
import org.hengke.platform.Cursor;
import org.hengke.platform.Limit;
import org.hengke.platform.Page;
import org.hengke.platform.access.Needs;
import org.hengke.platform.access.SignedIn;
import org.hengke.platform.web.Idempotency;
import org.hengke.staff.Me;
import org.hengke.staff.Named;
import org.hengke.staff.PersonId;
import org.hengke.staff.Staff;
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

/** Notes and praise. Anyone reads what is meant for them and praises a colleague; the rest, the permissions say. */
@RestController
@RequestMapping("/api/v1")
class FeedbackController {

    private final Feedbacks feedbacks;
    private final Staff staff;
    private final Idempotency idempotency;

    FeedbackController(Feedbacks feedbacks, Staff staff, Idempotency idempotency) {
        this.feedbacks = feedbacks;
        this.staff = staff;
        this.idempotency = idempotency;
    }

    record NewFeedback(
            Feedback.Sort sort, String words, @Nullable About about) {}

    record FeedbackAnswer(String words) {}

    record FeedbackReason(String reason) {}

    /**
     * What it was written about, as the viewer may open it.
     *
     * @param shown absent where that is gone or not for the viewer
     */
    record AboutView(About.Kind kind, Evidence.@Nullable Shown shown) {}

    /**
     * A note or praise.
     *
     * @param mine whether it is for the viewer, who may answer while there is no answer
     * @param own whether the viewer wrote it and so may withdraw it
     */
    record FeedbackView(
            FeedbackId id,
            Named person,
            Named author,
            Feedback.Sort sort,
            String words,
            @Nullable AboutView about,
            Instant writtenAt,
            @Nullable Instant readAt,
            @Nullable String answer,
            @Nullable Instant answeredAt,
            boolean mine,
            boolean own) {}

    /**
     * Something that was taken back.
     *
     * @param reason as its author gave it
     */
    record WithdrawnView(FeedbackView feedback, Instant withdrawnAt, String reason) {}

    /**
     * What the viewer may do for somebody.
     *
     * @param notes whether to write notes
     * @param praise whether to praise
     */
    record FeedbackActs(boolean notes, boolean praise) {}

    /** What was written last first. */
    @SignedIn
    @GetMapping("/people/{id}/feedback")
    Page<FeedbackView> of(
            @PathVariable long id,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable Integer limit,
            Me me,
            Locale locale) {
        return feedbacks
                .of(new PersonId(id), Cursor.parse(after, 1), Limit.of(limit), me)
                .map(one -> view(one, me, locale));
    }

    /** What was taken back, for who audits; what was written last first. */
    @Needs("audit.read")
    @GetMapping("/people/{id}/feedback/withdrawn")
    Page<WithdrawnView> withdrawn(
            @PathVariable long id,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable Integer limit,
            Me me,
            Locale locale) {
        return feedbacks
                .withdrawn(new PersonId(id), Cursor.parse(after, 1), Limit.of(limit), me)
                .map(one -> new WithdrawnView(view(one.feedback(), me, locale), one.withdrawnAt(), one.reason()));
    }

    @SignedIn
    @GetMapping("/people/{id}/feedback/acts")
    FeedbackActs acts(@PathVariable long id, Me me) {
        var person = staff.person(new PersonId(id));
        return new FeedbackActs(
                person.active() && feedbacks.writesNotes(person.id(), me),
                person.active() && !person.id().equals(me.id()));
    }

    @SignedIn
    @PostMapping("/people/{id}/feedback")
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<FeedbackView> write(
            @PathVariable long id,
            @RequestBody NewFeedback wanted,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
            Me me,
            Locale locale) {
        var draft = new FeedbackDraft(new PersonId(id), wanted.sort(), wanted.words(), wanted.about());
        var written = idempotency.once(
                key, draft, FeedbackView.class, () -> view(feedbacks.write(draft, me, locale), me, locale));
        return ResponseEntity.created(URI.create("/api/v1/feedback/" + written.id()))
                .body(written);
    }

    /** What the caller has not read yet; the first first. */
    @SignedIn
    @GetMapping("/feedback/unread")
    List<FeedbackView> unread(Me me, Locale locale) {
        return feedbacks.unread(me).stream().map(one -> view(one, me, locale)).toList();
    }

    @SignedIn
    @GetMapping("/feedback/{id}")
    FeedbackView get(@PathVariable long id, Me me, Locale locale) {
        return view(feedbacks.get(new FeedbackId(id), me), me, locale);
    }

    /** The receiver has read it. */
    @SignedIn
    @PutMapping("/feedback/{id}/reading")
    FeedbackView read(@PathVariable long id, Me me, Locale locale) {
        return view(feedbacks.read(new FeedbackId(id), me), me, locale);
    }

    /** The receiver's only answer. */
    @SignedIn
    @PutMapping("/feedback/{id}/answer")
    FeedbackView answer(@PathVariable long id, @RequestBody FeedbackAnswer said, Me me, Locale locale) {
        return view(feedbacks.answer(new FeedbackId(id), said.words(), me), me, locale);
    }

    /** The author takes it back. */
    @SignedIn
    @PutMapping("/feedback/{id}/withdrawal")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void withdraw(@PathVariable long id, @RequestBody FeedbackReason said, Me me) {
        feedbacks.withdraw(new FeedbackId(id), said.reason(), me);
    }

    private FeedbackView view(Feedback one, Me me, Locale locale) {
        var about = one.about();
        return new FeedbackView(
                one.id(),
                named(one.person()),
                named(one.author()),
                one.sort(),
                one.words(),
                about == null
                        ? null
                        : new AboutView(
                                about.kind(), feedbacks.about(one, me, locale).orElse(null)),
                one.writtenAt(),
                one.readAt(),
                one.answer(),
                one.answeredAt(),
                one.person().equals(me.id()),
                one.author().equals(me.id()));
    }

    private Named named(PersonId person) {
        return new Named(person.value(), staff.name(person));
    }
}
