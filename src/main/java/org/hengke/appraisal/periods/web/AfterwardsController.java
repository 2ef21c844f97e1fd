package org.hengke.appraisal.periods.web;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.hengke.appraisal.periods.Appeals;
import org.hengke.appraisal.periods.AppraisalId;
import org.hengke.appraisal.periods.AppraisalView;
import org.hengke.appraisal.periods.AppraisalViews;
import org.hengke.appraisal.periods.Periods;
import org.hengke.appraisal.periods.Talks;
import org.hengke.platform.access.Needs;
import org.hengke.platform.access.SignedIn;
import org.hengke.platform.attachments.Attachment;
import org.hengke.platform.attachments.AttachmentId;
import org.hengke.platform.web.Idempotency;
import org.hengke.staff.Me;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
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
import org.springframework.web.multipart.MultipartFile;

/** What follows a published result: talk, acknowledgement, appeal. */
@RestController
@RequestMapping("/api/v1/appraisals/{id}")
class AfterwardsController {

    private final Talks talks;
    private final Appeals appeals;
    private final AppraisalViews views;
    private final Idempotency idempotency;

    AfterwardsController(Talks talks, Appeals appeals, AppraisalViews views, Idempotency idempotency) {
        this.talks = talks;
        this.appeals = appeals;
        this.views = views;
        this.idempotency = idempotency;
    }

    record NewTalkNote(@Nullable String words) {}

    /** @param remarks needed without consent */
    record Seen(boolean agrees, @Nullable String remarks) {}

    /**
     * @param facts ids of the facts it points at
     * @param files ids of files sent before
     */
    record NewAppeal(
            @Nullable String words,
            @Nullable List<Long> facts,
            @Nullable List<Long> files) {}

    record AppealRaised(long id) {}

    @SignedIn
    @PostMapping("/talk-notes")
    AppraisalView note(@PathVariable long id, @RequestBody NewTalkNote note, Me me) {
        talks.note(new AppraisalId(id), note.words(), me);
        return views.get(new AppraisalId(id), me);
    }

    @SignedIn
    @PutMapping("/acknowledgement")
    AppraisalView acknowledge(@PathVariable long id, @RequestBody Seen seen, Me me) {
        talks.acknowledge(new AppraisalId(id), seen.agrees(), seen.remarks(), me);
        return views.get(new AppraisalId(id), me);
    }

    @SignedIn
    @PostMapping("/appeals")
    @ResponseStatus(HttpStatus.CREATED)
    AppealRaised appeal(
            @PathVariable long id,
            @RequestBody NewAppeal wanted,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
            Me me,
            Locale locale) {
        return idempotency.once(
                key,
                wanted,
                AppealRaised.class,
                () -> new AppealRaised(appeals.raise(
                        new AppraisalId(id),
                        wanted.words(),
                        Objects.requireNonNullElse(wanted.facts(), List.of()),
                        Objects.requireNonNullElse(wanted.files(), List.of()),
                        me,
                        locale)));
    }

    @SignedIn
    @PutMapping("/appeals/{appeal}/withdrawal")
    AppraisalView withdraw(@PathVariable long id, @PathVariable long appeal, Me me) {
        appeals.withdraw(new AppraisalId(id), appeal, me);
        return views.get(new AppraisalId(id), me);
    }

    /** Rejects it, or upholds it by a new edition. */
    @Needs(Periods.CALIBRATE)
    @PutMapping("/appeals/{appeal}/answer")
    AppraisalView answer(@PathVariable long id, @PathVariable long appeal, @RequestBody Appeals.Answer answer, Me me) {
        appeals.prepare(answer);
        appeals.answer(new AppraisalId(id), appeal, answer, me);
        return views.get(new AppraisalId(id), me);
    }

    /** Keeps a file until an appeal takes it up. */
    @SignedIn
    @PostMapping(path = "/appeal-files", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    Attachment upload(@PathVariable long id, @RequestParam MultipartFile file, Me me) throws IOException {
        try (var content = file.getInputStream()) {
            return appeals.upload(
                    new AppraisalId(id), Objects.requireNonNullElse(file.getOriginalFilename(), "file"), content, me);
        }
    }

    @SignedIn
    @GetMapping("/appeal-files/{file}")
    ResponseEntity<Resource> download(@PathVariable long id, @PathVariable long file, Me me) {
        return appeals.download(new AppraisalId(id), new AttachmentId(file), me);
    }
}
