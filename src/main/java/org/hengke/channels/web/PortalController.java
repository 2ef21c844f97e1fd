package org.hengke.channels.web;

import com.fasterxml.jackson.annotation.JsonValue;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.hengke.cases.Actor;
import org.hengke.cases.Case;
import org.hengke.cases.CaseProcedure;
import org.hengke.cases.CaseState;
import org.hengke.cases.CaseType;
import org.hengke.cases.CategoryId;
import org.hengke.cases.PublicConversation;
import org.hengke.channels.PortalLinks;
import org.hengke.channels.internal.PortalDesk;
import org.hengke.platform.Invalid;
import org.hengke.platform.access.Public;
import org.hengke.platform.attachments.Attachments;
import org.hengke.platform.web.Idempotency;
import org.hengke.staff.Staff;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** The public form, and the page behind a customer's signed link. Nobody signs in here. */
@RestController
@RequestMapping("/api/v1/portal")
class PortalController {

    private static final long MEGABYTE = 1024 * 1024;

    private final PortalDesk desk;
    private final PortalLinks links;
    private final Attachments attachments;
    private final Staff staff;
    private final Idempotency idempotency;

    PortalController(
            PortalDesk desk, PortalLinks links, Attachments attachments, Staff staff, Idempotency idempotency) {
        this.desk = desk;
        this.links = links;
        this.attachments = attachments;
        this.staff = staff;
        this.idempotency = idempotency;
    }

    record OfferedCategory(long id, String name) {}

    record PortalForm(List<OfferedCategory> categories, int mostFiles, long mostMegabytes) {}

    /** @param website a field that people do not see and programs fill in */
    record PortalAsk(
            @Nullable CaseType type,
            @Nullable Long category,
            @Nullable String name,
            @Nullable String phone,
            @Nullable String email,
            @Nullable String order,
            @Nullable String text,
            @Nullable String wish,
            @Nullable String website) {}

    record PortalReceipt(String number, String token) {}

    record PortalReply(@Nullable String text) {}

    record PortalFile(long id, String name, long size) {}

    /** Where a case stands, in the customer's words. */
    enum PortalState {
        RECEIVED,
        IN_PROGRESS,
        WAITING_FOR_YOU,
        RESOLVED,
        CLOSED;

        @JsonValue
        String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    enum PortalSpeaker {
        YOU,
        /** What a person wrote down of the customer's words. */
        NOTED,
        US,
        PROGRAM;

        @JsonValue
        String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    record PortalMessage(
            int number, PortalSpeaker from, @Nullable String name, Instant at, String text, List<PortalFile> files) {}

    record PortalStep(String code, @Nullable Instant doneAt) {}

    record PortalCase(
            String number,
            CaseType type,
            String subject,
            PortalState state,
            Instant openedAt,
            @Nullable Instant promisedFor,
            List<PortalStep> steps,
            List<PortalMessage> messages,
            boolean takesReplies) {}

    private record Digested(Object request, List<String> files) {}

    @Public
    @GetMapping("/form")
    PortalForm form() {
        return new PortalForm(
                desk.offered().stream()
                        .map(category -> new OfferedCategory(category.id().value(), category.name()))
                        .toList(),
                PortalGate.MOST_FILES,
                PortalGate.MOST_MEGABYTES);
    }

    @Public
    @PostMapping(path = "/cases", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    PortalReceipt raise(
            @RequestPart("case") PortalAsk asked,
            @RequestPart(name = "files", required = false) @Nullable List<MultipartFile> files,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key) {
        var given = checked(files);
        return idempotency.once("portal", key, digested(asked, given), PortalReceipt.class, () -> {
            var raised = desk.raise(asked(asked), incoming(given));
            return new PortalReceipt(raised.id().number(), links.tokenFor(raised.id()));
        });
    }

    @Public
    @PostMapping(path = "/cases", consumes = MediaType.APPLICATION_JSON_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    PortalReceipt raise(
            @RequestBody PortalAsk asked,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key) {
        return raise(asked, null, key);
    }

    @Public
    @GetMapping("/cases/{token}")
    PortalCase read(@PathVariable String token) {
        var conversation = desk.read(token);
        links.seen(links.open(token));
        return shown(conversation);
    }

    @Public
    @PostMapping(path = "/cases/{token}/messages", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    PortalCase reply(
            @PathVariable String token,
            @RequestPart("message") PortalReply reply,
            @RequestPart(name = "files", required = false) @Nullable List<MultipartFile> files,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key) {
        var given = checked(files);
        var about = links.open(token);
        idempotency.once("portal " + about.value(), key, digested(reply, given), String.class, () -> {
            desk.reply(token, reply.text() == null ? "" : reply.text(), incoming(given));
            return about.number();
        });
        return shown(desk.read(token));
    }

    @Public
    @PostMapping(path = "/cases/{token}/messages", consumes = MediaType.APPLICATION_JSON_VALUE)
    PortalCase reply(
            @PathVariable String token,
            @RequestBody PortalReply reply,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key) {
        return reply(token, reply, null, key);
    }

    /** Always saved, never shown in the page: whoever sent it is a stranger. */
    @Public
    @GetMapping("/cases/{token}/files/{file}")
    ResponseEntity<Resource> file(@PathVariable String token, @PathVariable long file) {
        var id = desk.file(token, file);
        var stored = attachments.download(id);
        return ResponseEntity.ok()
                .headers(headers -> {
                    headers.addAll(stored.getHeaders());
                    headers.set(
                            HttpHeaders.CONTENT_DISPOSITION,
                            ContentDisposition.attachment()
                                    .filename(attachments.get(id).name(), StandardCharsets.UTF_8)
                                    .build()
                                    .toString());
                    headers.setContentType(MediaType.APPLICATION_OCTET_STREAM);
                    headers.setCacheControl("private, no-store");
                })
                .body(stored.getBody());
    }

    private static List<MultipartFile> checked(@Nullable List<MultipartFile> files) {
        var given = Optional.ofNullable(files).orElse(List.of());
        var check = Invalid.check()
                .that(given.size() <= PortalGate.MOST_FILES, "files", "channels.too-many-files", PortalGate.MOST_FILES);
        for (var file : given) {
            check.that(
                    file.getSize() <= PortalGate.MOST_MEGABYTES * MEGABYTE,
                    "files",
                    "channels.file-too-large",
                    name(file),
                    PortalGate.MOST_MEGABYTES);
        }
        check.done();
        return given;
    }

    private static Digested digested(Object request, List<MultipartFile> files) {
        return new Digested(
                request,
                files.stream().map(file -> name(file) + " " + file.getSize()).toList());
    }

    private static List<PortalDesk.Incoming> incoming(List<MultipartFile> files) {
        return files.stream()
                .map(file -> new PortalDesk.Incoming(name(file), file::getInputStream))
                .toList();
    }

    private static String name(MultipartFile file) {
        return Objects.requireNonNullElse(file.getOriginalFilename(), "");
    }

    private static PortalDesk.Asked asked(PortalAsk asked) {
        if (asked.type() == null) {
            throw new Invalid("type", "channels.needed");
        }
        return new PortalDesk.Asked(
                asked.type(),
                asked.category() == null ? null : new CategoryId(asked.category()),
                text(asked.name()),
                text(asked.phone()),
                text(asked.email()),
                text(asked.order()),
                text(asked.text()),
                text(asked.wish()),
                !text(asked.website()).isBlank());
    }

    private static String text(@Nullable String given) {
        return given == null ? "" : given;
    }

    private PortalCase shown(PublicConversation conversation) {
        var of = conversation.of();
        return new PortalCase(
                of.id().number(),
                of.type(),
                of.subject(),
                state(of.state()),
                of.openedAt(),
                of.promisedFor(),
                steps(of),
                conversation.messages().stream().map(this::shown).toList(),
                desk.takesReplies(of));
    }

    private static List<PortalStep> steps(Case of) {
        return CaseProcedure.steps(of).stream()
                .filter(step -> !step.code().equals("archived"))
                .map(step -> new PortalStep(step.code(), step.doneAt()))
                .toList();
    }

    /** Nobody is told that we think them spam. */
    private static PortalState state(CaseState state) {
        return switch (state) {
            case NEW -> PortalState.RECEIVED;
            case OPEN -> PortalState.IN_PROGRESS;
            case WAITING -> PortalState.WAITING_FOR_YOU;
            case RESOLVED -> PortalState.RESOLVED;
            case CLOSED, SPAM, MERGED -> PortalState.CLOSED;
        };
    }

    private PortalMessage shown(PublicConversation.Said said) {
        var message = said.message();
        return new PortalMessage(
                message.number(),
                switch (message.kind()) {
                    case CUSTOMER -> message.by() instanceof Actor.Person ? PortalSpeaker.NOTED : PortalSpeaker.YOU;
                    case AUTOMATIC -> PortalSpeaker.PROGRAM;
                    case REPLY, CONTACT, NOTE -> PortalSpeaker.US;
                },
                message.by() instanceof Actor.Person(var person, var _) ? staff.name(person) : null,
                message.at(),
                message.text(),
                said.files().stream()
                        .map(file -> new PortalFile(file.id(), file.name(), file.size()))
                        .toList());
    }
}
