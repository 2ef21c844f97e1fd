package org.hengke.appraisal.plans.web;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.hengke.appraisal.periods.PeriodId;
import org.hengke.appraisal.plans.Recognition;
import org.hengke.appraisal.plans.RecognitionDraft;
import org.hengke.appraisal.plans.RecognitionEntry;
import org.hengke.appraisal.plans.RecognitionId;
import org.hengke.appraisal.plans.RecognitionKind;
import org.hengke.appraisal.plans.RecognitionState;
import org.hengke.appraisal.plans.Recognitions;
import org.hengke.metrics.Looks;
import org.hengke.platform.Cursor;
import org.hengke.platform.Invalid;
import org.hengke.platform.Limit;
import org.hengke.platform.Page;
import org.hengke.platform.access.Needs;
import org.hengke.platform.access.SignedIn;
import org.hengke.platform.attachments.Attachment;
import org.hengke.platform.attachments.AttachmentId;
import org.hengke.platform.web.Idempotency;
import org.hengke.platform.web.Version;
import org.hengke.staff.Me;
import org.hengke.staff.Named;
import org.hengke.staff.PersonId;
import org.hengke.staff.Staff;
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

/** Rewards and penalties. Everyone sees the own ones once they are approved; whose else, the permission says. */
@RestController
@RequestMapping("/api/v1/recognitions")
class RecognitionController {

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 9998;

    private final Recognitions recognitions;
    private final Staff staff;
    private final Looks looks;
    private final Idempotency idempotency;

    RecognitionController(Recognitions recognitions, Staff staff, Looks looks, Idempotency idempotency) {
        this.recognitions = recognitions;
        this.staff = staff;
        this.looks = looks;
        this.idempotency = idempotency;
    }

    /**
     * A proposal.
     *
     * @param amount money; of equity shares, of days off days
     * @param day of what it is for
     * @param links pages of the program, beginning with a slash, or addresses elsewhere
     * @param files sent before
     * @param period the appraisal it follows from
     */
    record NewRecognition(
            long person,
            RecognitionKind kind,
            @Nullable BigDecimal amount,
            LocalDate day,
            String reason,
            @Nullable List<String> links,
            @Nullable List<Long> files,
            @Nullable PeriodId period) {}

    record RecognitionReason(String reason) {}

    record RecognitionAnswer(String words) {}

    /**
     * In short.
     *
     * @param own whether it is about the caller
     * @param decides whether it waits for the caller's decision
     */
    record RecognitionLine(
            RecognitionId id,
            Named person,
            @Nullable Named team,
            RecognitionKind kind,
            boolean penalty,
            @Nullable BigDecimal amount,
            LocalDate day,
            String reason,
            RecognitionState state,
            Named proposedBy,
            Instant proposedAt,
            @Nullable Instant decidedAt,
            boolean own,
            boolean decides) {}

    record RecognitionEntryView(
            RecognitionEntry.Sort sort,
            Instant at,
            Named by,
            @Nullable String words) {}

    /**
     * Whole.
     *
     * @param entries the first first
     * @param withdraws whether the caller may take it back
     * @param answers whether the caller may answer it
     */
    record RecognitionPage(
            RecognitionLine recognition,
            List<String> links,
            List<Attachment> files,
            @Nullable Named decidedBy,
            @Nullable PeriodId period,
            List<RecognitionEntryView> entries,
            boolean withdraws,
            boolean answers,
            long version) {}

    /** What was proposed last first. */
    @SignedIn
    @GetMapping
    Page<RecognitionLine> list(
            @RequestParam(required = false) @Nullable Long person,
            @RequestParam(required = false) @Nullable RecognitionState state,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable Integer limit,
            Me me) {
        return recognitions
                .list(person == null ? null : new PersonId(person), state, Cursor.parse(after, 1), Limit.of(limit), me)
                .map(one -> line(one, me));
    }

    /** Proposals that wait for the caller's decision. */
    @SignedIn
    @GetMapping("/waiting")
    List<RecognitionLine> waiting(Me me) {
        return recognitions.waiting(me).stream().map(one -> line(one, me)).toList();
    }

    @Needs(Recognitions.PROPOSE)
    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    RecognitionPage propose(
            @RequestBody NewRecognition wanted,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
            Me me) {
        return idempotency.once(
                key,
                wanted,
                RecognitionPage.class,
                () -> page(
                        recognitions.propose(
                                draft(wanted), Objects.requireNonNullElse(wanted.files(), List.<Long>of()), me),
                        me));
    }

    @SignedIn
    @GetMapping("/{id}")
    ResponseEntity<RecognitionPage> recognition(@PathVariable long id, Me me) {
        var one = recognitions.get(new RecognitionId(id), me);
        looks.saw(me, List.of(one.person()));
        return tagged(one, me);
    }

    @Needs(Recognitions.APPROVE)
    @PutMapping("/{id}/approval")
    ResponseEntity<RecognitionPage> approve(
            @PathVariable long id,
            @RequestHeader(name = "If-Match", required = false) @Nullable String version,
            Me me) {
        return tagged(recognitions.approve(new RecognitionId(id), Version.of(version), me), me);
    }

    @Needs(Recognitions.APPROVE)
    @PutMapping("/{id}/refusal")
    ResponseEntity<RecognitionPage> decline(
            @PathVariable long id,
            @RequestBody RecognitionReason said,
            @RequestHeader(name = "If-Match", required = false) @Nullable String version,
            Me me) {
        return tagged(recognitions.decline(new RecognitionId(id), said.reason(), Version.of(version), me), me);
    }

    /** By whoever proposed it before it is decided, by whoever may approve after. */
    @SignedIn
    @PutMapping("/{id}/withdrawal")
    ResponseEntity<RecognitionPage> withdraw(
            @PathVariable long id,
            @RequestBody RecognitionReason said,
            @RequestHeader(name = "If-Match", required = false) @Nullable String version,
            Me me) {
        return tagged(recognitions.withdraw(new RecognitionId(id), said.reason(), Version.of(version), me), me);
    }

    /** What the person says to a penalty. */
    @SignedIn
    @PostMapping("/{id}/answers")
    RecognitionPage answer(
            @PathVariable long id,
            @RequestBody RecognitionAnswer said,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
            Me me) {
        return idempotency.once(
                key,
                said,
                RecognitionPage.class,
                () -> page(recognitions.answer(new RecognitionId(id), said.words(), me), me));
    }

    /** Keeps a file until a proposal of the same person takes it up. */
    @Needs(Recognitions.PROPOSE)
    @PostMapping(path = "/attachments", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    Attachment upload(@RequestParam MultipartFile file, Me me) throws IOException {
        try (var content = file.getInputStream()) {
            return recognitions.upload(Objects.requireNonNullElse(file.getOriginalFilename(), "file"), content, me);
        }
    }

    @SignedIn
    @GetMapping("/{id}/attachments/{file}")
    ResponseEntity<Resource> download(@PathVariable long id, @PathVariable long file, Me me) {
        return recognitions.download(new RecognitionId(id), new AttachmentId(file), me);
    }

    private static RecognitionDraft draft(NewRecognition wanted) {
        var day = wanted.day();
        if (day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR) {
            throw new Invalid("day", "platform.bad-value", day.toString());
        }
        return new RecognitionDraft(
                new PersonId(wanted.person()),
                wanted.kind(),
                wanted.amount(),
                day,
                wanted.reason(),
                Objects.requireNonNullElse(wanted.links(), List.of()),
                wanted.period());
    }

    private ResponseEntity<RecognitionPage> tagged(Recognition one, Me me) {
        return Version.tagged(page(one, me), one.version());
    }

    private RecognitionLine line(Recognition one, Me me) {
        var content = one.content();
        return new RecognitionLine(
                one.id(),
                named(one.person()),
                staff.teamOf(one.person())
                        .flatMap(staff::findTeam)
                        .map(team -> new Named(team.id().value(), team.name()))
                        .orElse(null),
                content.kind(),
                content.kind().isPenalty(),
                content.amount(),
                content.day(),
                content.reason(),
                one.state(),
                named(one.proposedBy()),
                one.proposedAt(),
                one.decidedAt(),
                one.person().equals(me.id()),
                recognitions.decides(one, me));
    }

    private RecognitionPage page(Recognition one, Me me) {
        return new RecognitionPage(
                line(one, me),
                one.content().links(),
                recognitions.files(one),
                one.decidedBy() == null ? null : named(one.decidedBy()),
                one.content().period(),
                recognitions.entries(one).stream()
                        .map(entry ->
                                new RecognitionEntryView(entry.sort(), entry.at(), named(entry.by()), entry.words()))
                        .toList(),
                recognitions.withdraws(one, me),
                recognitions.answers(one, me),
                one.version());
    }

    private Named named(PersonId person) {
        return new Named(person.value(), staff.name(person));
    }
}
