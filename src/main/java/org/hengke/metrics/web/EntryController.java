package org.hengke.metrics.web;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.hengke.metrics.Entries;
import org.hengke.metrics.Entry;
import org.hengke.metrics.MeasureCode;
import org.hengke.platform.Cursor;
import org.hengke.platform.Limit;
import org.hengke.platform.Page;
import org.hengke.platform.access.Needs;
import org.hengke.platform.access.SignedIn;
import org.hengke.platform.attachments.Attachment;
import org.hengke.platform.attachments.AttachmentId;
import org.hengke.platform.web.Idempotency;
import org.hengke.platform.web.Version;
import org.hengke.staff.Me;
import org.hengke.staff.PersonId;
import org.hengke.staff.TeamId;
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

/** Values entered about people and teams. */
@RestController
@RequestMapping("/api/v1/entries")
class EntryController {

    private final Entries entries;
    private final Idempotency idempotency;

    EntryController(Entries entries, Idempotency idempotency) {
        this.entries = entries;
        this.idempotency = idempotency;
    }

    /**
     * @param person or team, one of them
     * @param amount in the unit shown; of a share, how many succeeded
     * @param of of a share, how many there were
     * @param files evidence sent before
     */
    record NewEntry(
            MeasureCode measure,
            @Nullable Long person,
            @Nullable Long team,
            LocalDate day,
            BigDecimal amount,
            @Nullable BigDecimal of,
            String reason,
            @Nullable List<Long> files) {}

    record EntryCorrection(
            BigDecimal amount,
            @Nullable BigDecimal of,
            String reason,
            @Nullable List<Long> files) {}

    record EntryWithdrawal(String reason) {}

    record EntryMade(long id) {}

    @SignedIn
    @GetMapping
    Page<Entry> entries(
            @RequestParam(required = false) @Nullable String measure,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable Integer limit,
            Me me) {
        return entries.list(measure == null ? null : Asked.code(measure), Cursor.parse(after, 1), Limit.of(limit), me);
    }

    @Needs(Entries.ENTER)
    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    EntryMade enter(
            @RequestBody NewEntry body,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
            Me me) {
        return idempotency.once(
                key,
                body,
                EntryMade.class,
                () -> new EntryMade(entries.enter(
                        body.measure(),
                        body.person() == null ? null : new PersonId(body.person()),
                        body.team() == null ? null : new TeamId(body.team()),
                        body.day(),
                        new Entries.Said(body.amount(), body.of(), body.reason(), files(body.files())),
                        me)));
    }

    @SignedIn
    @GetMapping("/{id}")
    ResponseEntity<Entry> entry(@PathVariable long id, Me me) {
        var entry = entries.get(id, me);
        return Version.tagged(entry, entry.version());
    }

    @Needs(Entries.ENTER)
    @PutMapping("/{id}")
    Entry correct(
            @PathVariable long id,
            @RequestBody EntryCorrection body,
            @RequestHeader(name = "If-Match", required = false) @Nullable String version,
            Me me) {
        entries.correct(
                id,
                Version.of(version),
                new Entries.Said(body.amount(), body.of(), body.reason(), files(body.files())),
                me);
        return entries.get(id, me);
    }

    @Needs(Entries.ENTER)
    @PutMapping("/{id}/withdrawal")
    Entry withdraw(
            @PathVariable long id,
            @RequestBody EntryWithdrawal body,
            @RequestHeader(name = "If-Match", required = false) @Nullable String version,
            Me me) {
        entries.withdraw(id, Version.of(version), body.reason(), me);
        return entries.get(id, me);
    }

    /** Keeps a file until an entry of the same person takes it up. */
    @Needs(Entries.ENTER)
    @PostMapping(path = "/attachments", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    Attachment upload(@RequestParam MultipartFile file, Me me) throws IOException {
        try (var content = file.getInputStream()) {
            return entries.upload(Objects.requireNonNullElse(file.getOriginalFilename(), "file"), content, me);
        }
    }

    @SignedIn
    @GetMapping("/{id}/attachments/{file}")
    ResponseEntity<Resource> download(@PathVariable long id, @PathVariable long file, Me me) {
        return entries.download(id, new AttachmentId(file), me);
    }

    private static List<Long> files(@Nullable List<Long> files) {
        return files == null ? List.of() : files;
    }
}
