package org.hengke.staff.web;

import java.time.Instant;
import org.hengke.platform.Cursor;
import org.hengke.platform.Limit;
import org.hengke.platform.Page;
import org.hengke.platform.access.Needs;
import org.hengke.platform.access.SignedIn;
import org.hengke.platform.audit.AuditFilter;
import org.hengke.platform.audit.AuditRecord;
import org.hengke.platform.audit.AuditSeal;
import org.hengke.platform.audit.AuditTrail;
import org.hengke.staff.Me;
import org.hengke.staff.Named;
import org.hengke.staff.PersonId;
import org.hengke.staff.Staff;
import org.hengke.staff.internal.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/** The audit trail, and for everybody who looked at their own figures and page. */
@RestController
class AuditController {

    private static final String PERSON = "person";

    private final AuditTrail trail;
    private final AuditSeal seal;
    private final Staff staff;
    private final Words words;

    AuditController(AuditTrail trail, AuditSeal seal, Staff staff, Words words) {
        this.trail = trail;
        this.seal = seal;
        this.staff = staff;
        this.words = words;
    }

    /**
     * @param actor none for the program itself and for strangers; an empty name for somebody whose data was erased
     * @param actionName in the caller's language
     * @param subject named if it is a person
     */
    record EntryView(
            long id,
            Instant occurredAt,
            @Nullable Named actor,
            String via,
            @Nullable String address,
            String action,
            String actionName,
            boolean viewing,
            String subjectKind,
            @Nullable Long subjectId,
            @Nullable String subject,
            JsonNode details,
            boolean sealed) {}

    /** Somebody looked. */
    record ViewOfMe(Instant occurredAt, @Nullable Named viewer, String action, String actionName) {}

    /** @param action a whole action or its beginning, as {@code staff.} */
    @Needs("audit.read")
    @GetMapping("/api/v1/audit/entries")
    Page<EntryView> entries(
            @RequestParam(required = false) @Nullable Long actor,
            @RequestParam(required = false) @Nullable String action,
            @RequestParam(required = false) @Nullable Boolean viewing,
            @RequestParam(required = false) @Nullable String subjectKind,
            @RequestParam(required = false) @Nullable Long subjectId,
            @RequestParam(required = false) @Nullable Instant from,
            @RequestParam(required = false) @Nullable Instant until,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable Integer limit) {
        var filter = new AuditFilter(actor, action, viewing, subjectKind, subjectId, from, until);
        return trail.list(filter, Cursor.parse(after, 1), Limit.of(limit)).map(this::view);
    }

    @Needs("audit.read")
    @GetMapping("/api/v1/audit/verification")
    AuditSeal.Verification verification() {
        return seal.verify();
    }

    @SignedIn
    @GetMapping("/api/v1/me/views")
    Page<ViewOfMe> viewsOfMe(
            Me me,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable Integer limit) {
        var filter = new AuditFilter(null, null, true, PERSON, me.id().value(), null, null);
        return trail.list(filter, Cursor.parse(after, 1), Limit.of(limit))
                .map(entry -> new ViewOfMe(
                        entry.occurredAt(), named(entry.actor()), entry.action(), words.of("audit." + entry.action())));
    }

    private EntryView view(AuditRecord entry) {
        var subject = entry.subjectId() != null && entry.subjectKind().equals(PERSON)
                ? staff.name(new PersonId(entry.subjectId()))
                : null;
        return new EntryView(
                entry.id(),
                entry.occurredAt(),
                named(entry.actor()),
                entry.via(),
                entry.address(),
                entry.action(),
                words.of("audit." + entry.action()),
                entry.viewing(),
                entry.subjectKind(),
                entry.subjectId(),
                subject,
                entry.details(),
                entry.sealed());
    }

    private @Nullable Named named(@Nullable Long person) {
        return person == null ? null : new Named(person, staff.name(new PersonId(person)));
    }
}
