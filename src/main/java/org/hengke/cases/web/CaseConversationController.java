package org.hengke.cases.web;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import org.hengke.cases.CaseId;
import org.hengke.cases.Channel;
import org.hengke.cases.internal.CaseWork;
import org.hengke.platform.access.Needs;
import org.hengke.platform.attachments.Attachment;
import org.hengke.platform.attachments.AttachmentId;
import org.hengke.platform.web.Idempotency;
import org.hengke.staff.Me;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** What is said in a case. */
@RestController
@RequestMapping("/api/v1/cases/{id}")
class CaseConversationController {

    private final CaseWork work;
    private final Idempotency idempotency;

    CaseConversationController(CaseWork work, Idempotency idempotency) {
        this.work = work;
        this.idempotency = idempotency;
    }

    /**
     * @param waiting the customer has to answer: the resolution clock stands still until then
     * @param files ids of files uploaded for this case
     */
    record Reply(
            String text,
            @Nullable Boolean waiting,
            @Nullable List<Long> files) {}

    record Note(String text, @Nullable List<Long> files) {}

    /** @param seconds how long was spoken */
    record SpokenContact(
            String text,
            Channel channel,
            @Nullable Integer seconds,
            @Nullable Boolean waiting) {}

    record CustomerSaid(String text, Channel channel) {}

    @Needs("cases.work")
    @PostMapping("/replies")
    @ResponseStatus(HttpStatus.CREATED)
    CaseChange reply(
            @PathVariable long id,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
            @RequestBody Reply body,
            Me me) {
        return idempotency.once(
                key,
                new Keyed<>(id, body),
                CaseChange.class,
                () -> CaseChange.of(work.reply(
                        new CaseId(id), body.text(), Boolean.TRUE.equals(body.waiting()), files(body.files()), me)));
    }

    @Needs("cases.work")
    @PostMapping("/notes")
    @ResponseStatus(HttpStatus.CREATED)
    CaseChange note(
            @PathVariable long id,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
            @RequestBody Note body,
            Me me) {
        return idempotency.once(
                key,
                new Keyed<>(id, body),
                CaseChange.class,
                () -> CaseChange.of(work.note(new CaseId(id), body.text(), files(body.files()), me)));
    }

    @Needs("cases.work")
    @PostMapping("/contacts")
    @ResponseStatus(HttpStatus.CREATED)
    CaseChange contact(
            @PathVariable long id,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
            @RequestBody SpokenContact body,
            Me me) {
        return idempotency.once(
                key,
                new Keyed<>(id, body),
                CaseChange.class,
                () -> CaseChange.of(work.contact(
                        new CaseId(id),
                        body.text(),
                        body.channel(),
                        body.seconds(),
                        Boolean.TRUE.equals(body.waiting()),
                        me)));
    }

    /** What the customer said by another way, written down by a person. */
    @Needs("cases.work")
    @PostMapping("/customer-messages")
    @ResponseStatus(HttpStatus.CREATED)
    CaseChange customerSaid(
            @PathVariable long id,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
            @RequestBody CustomerSaid body,
            Me me) {
        return idempotency.once(
                key,
                new Keyed<>(id, body),
                CaseChange.class,
                () -> CaseChange.of(work.customerSaid(new CaseId(id), body.text(), body.channel(), me)));
    }

    @Needs("cases.work")
    @DeleteMapping("/waiting")
    CaseChange endWaiting(@PathVariable long id, Me me) {
        return CaseChange.of(work.endWaiting(new CaseId(id), me));
    }

    /** Keeps a file until a message of the same person takes it up. */
    @Needs("cases.work")
    @PostMapping(path = "/attachments", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    Attachment upload(@PathVariable long id, @RequestParam MultipartFile file, Me me) throws IOException {
        try (var content = file.getInputStream()) {
            return work.upload(
                    new CaseId(id), Objects.requireNonNullElse(file.getOriginalFilename(), "file"), content, me);
        }
    }

    @Needs("cases.read")
    @GetMapping("/messages/{message}/attachments/{file}")
    ResponseEntity<Resource> download(
            @PathVariable long id, @PathVariable int message, @PathVariable long file, Me me) {
        return work.download(new CaseId(id), message, new AttachmentId(file), me);
    }

    private record Keyed<T>(long id, T body) {}

    private static List<Long> files(@Nullable List<Long> files) {
        return files == null ? List.of() : files;
    }
}
