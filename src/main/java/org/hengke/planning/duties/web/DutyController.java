package org.hengke.planning.duties.web;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.hengke.planning.duties.Duties;
import org.hengke.planning.duties.Duty;
import org.hengke.planning.duties.DutyId;
import org.hengke.planning.duties.web.DutyViews.DutiesOfToday;
import org.hengke.planning.duties.web.DutyViews.DutyCalendar;
import org.hengke.planning.duties.web.DutyViews.DutyPage;
import org.hengke.platform.Invalid;
import org.hengke.platform.access.Needs;
import org.hengke.platform.attachments.Attachment;
import org.hengke.platform.attachments.AttachmentId;
import org.hengke.platform.web.Version;
import org.hengke.staff.Me;
import org.hengke.staff.PersonId;
import org.hengke.staff.TeamId;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
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

/** Duties: the calendar, and what becomes of each. */
@RestController
@RequestMapping("/api/v1/duties")
class DutyController {

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2199;

    private final Duties duties;
    private final DutyViews views;

    DutyController(Duties duties, DutyViews views) {
        this.duties = duties;
        this.views = views;
    }

    /**
     * @param links addresses of evidence kept elsewhere
     * @param files evidence sent before
     */
    record DutyCompletion(
            @Nullable String words,
            @Nullable List<String> links,
            @Nullable List<Long> files) {}

    record DutyReason(@Nullable String reason) {}

    record DutyHandover(long to, @Nullable String words) {}

    /** Those of some days, at most two months, that the caller may see; each from its start to its due day. */
    @Needs(Duties.READ)
    @GetMapping
    DutyCalendar duties(
            @RequestParam LocalDate from,
            @RequestParam LocalDate until,
            @RequestParam(required = false) @Nullable Long person,
            @RequestParam(required = false) @Nullable Long team,
            Me me) {
        var some = duties.between(
                plausible("from", from),
                plausible("until", until),
                person == null ? null : new PersonId(person),
                team == null ? null : new TeamId(team),
                me);
        return views.calendar(from, until, some);
    }

    @Needs(Duties.READ)
    @GetMapping("/current")
    DutiesOfToday today(Me me) {
        return views.today(duties.today(me));
    }

    @Needs(Duties.READ)
    @GetMapping("/{id}")
    ResponseEntity<DutyPage> duty(@PathVariable long id, Me me) {
        return tagged(duties.get(new DutyId(id), me), me);
    }

    @Needs(Duties.READ)
    @PutMapping("/{id}/completion")
    ResponseEntity<DutyPage> done(
            @PathVariable long id,
            @RequestBody DutyCompletion body,
            @RequestHeader(name = "If-Match", required = false) @Nullable String version,
            Me me) {
        var report = new Duties.Report(
                body.words(),
                Objects.requireNonNullElse(body.links(), List.of()),
                Objects.requireNonNullElse(body.files(), List.of()));
        return tagged(duties.done(new DutyId(id), report, Version.of(version), me), me);
    }

    /** What was said to be done is not: it is open again. */
    @Needs(Duties.OVERSEE)
    @PutMapping("/{id}/return")
    ResponseEntity<DutyPage> returned(
            @PathVariable long id,
            @RequestBody DutyReason body,
            @RequestHeader(name = "If-Match", required = false) @Nullable String version,
            Me me) {
        return tagged(duties.returned(new DutyId(id), body.reason(), Version.of(version), me), me);
    }

    /** It need not be done, and counts nowhere. */
    @Needs(Duties.OVERSEE)
    @PutMapping("/{id}/excuse")
    ResponseEntity<DutyPage> excused(
            @PathVariable long id,
            @RequestBody DutyReason body,
            @RequestHeader(name = "If-Match", required = false) @Nullable String version,
            Me me) {
        return tagged(duties.excused(new DutyId(id), body.reason(), Version.of(version), me), me);
    }

    @Needs(Duties.OVERSEE)
    @DeleteMapping("/{id}/excuse")
    ResponseEntity<DutyPage> required(
            @PathVariable long id,
            @RequestHeader(name = "If-Match", required = false) @Nullable String version,
            Me me) {
        return tagged(duties.required(new DutyId(id), Version.of(version), me), me);
    }

    /** Asks somebody to take it over. */
    @Needs(Duties.READ)
    @PutMapping("/{id}/handover")
    ResponseEntity<DutyPage> offered(
            @PathVariable long id,
            @RequestBody DutyHandover body,
            @RequestHeader(name = "If-Match", required = false) @Nullable String version,
            Me me) {
        return tagged(
                duties.offered(new DutyId(id), new PersonId(body.to()), body.words(), Version.of(version), me), me);
    }

    /** Whoever was asked takes it over. */
    @Needs(Duties.READ)
    @PutMapping("/{id}/handover/acceptance")
    ResponseEntity<DutyPage> accepted(
            @PathVariable long id,
            @RequestHeader(name = "If-Match", required = false) @Nullable String version,
            Me me) {
        return tagged(duties.accepted(new DutyId(id), Version.of(version), me), me);
    }

    /** Whoever was asked says no, or who asked takes it back. */
    @Needs(Duties.READ)
    @DeleteMapping("/{id}/handover")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void declined(
            @PathVariable long id,
            @RequestHeader(name = "If-Match", required = false) @Nullable String version,
            Me me) {
        var _ = duties.declined(new DutyId(id), Version.of(version), me);
    }

    /** Keeps a file until the owner says that the duty is done. */
    @Needs(Duties.READ)
    @PostMapping(path = "/{id}/attachments", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    Attachment upload(@PathVariable long id, @RequestParam MultipartFile file, Me me) throws IOException {
        try (var content = file.getInputStream()) {
            return duties.upload(
                    new DutyId(id), Objects.requireNonNullElse(file.getOriginalFilename(), "file"), content, me);
        }
    }

    @Needs(Duties.READ)
    @GetMapping("/{id}/attachments/{file}")
    ResponseEntity<Resource> download(@PathVariable long id, @PathVariable long file, Me me) {
        return duties.download(new DutyId(id), new AttachmentId(file), me);
    }

    private static LocalDate plausible(String field, LocalDate day) {
        if (day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR) {
            throw new Invalid(field, "platform.bad-value", day.toString());
        }
        return day;
    }

    private ResponseEntity<DutyPage> tagged(Duty duty, Me me) {
        return Version.tagged(views.page(duty, me), duty.version());
    }
}
