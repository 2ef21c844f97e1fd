package org.hengke.cases.web;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.hengke.cases.CaseDetail;
import org.hengke.cases.CaseForm;
import org.hengke.cases.CaseId;
import org.hengke.cases.CaseItem;
import org.hengke.cases.CaseType;
import org.hengke.cases.CategoryId;
import org.hengke.cases.Channel;
import org.hengke.cases.Edit;
import org.hengke.cases.Nature;
import org.hengke.cases.Opening;
import org.hengke.cases.Priority;
import org.hengke.cases.StaleCase;
import org.hengke.cases.internal.CaseList;
import org.hengke.cases.internal.CaseReading;
import org.hengke.cases.internal.CaseWork;
import org.hengke.customers.CustomerId;
import org.hengke.platform.Limit;
import org.hengke.platform.Page;
import org.hengke.platform.access.Needs;
import org.hengke.platform.sheets.SheetFormat;
import org.hengke.platform.web.Download;
import org.hengke.platform.web.Idempotency;
import org.hengke.platform.web.Version;
import org.hengke.staff.Me;
import org.hengke.staff.PersonId;
import org.hengke.staff.TeamId;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Cases: lists, search, opening, reading, editing. */
@RestController
@RequestMapping("/api/v1/cases")
class CaseController {

    private final CaseList list;
    private final CaseReading reading;
    private final CaseWork work;
    private final CaseExport export;
    private final Idempotency idempotency;
    private final MessageSource messages;

    CaseController(
            CaseList list,
            CaseReading reading,
            CaseWork work,
            CaseExport export,
            Idempotency idempotency,
            MessageSource messages) {
        this.list = list;
        this.reading = reading;
        this.work = work;
        this.export = export;
        this.idempotency = idempotency;
        this.messages = messages;
    }

    /**
     * What a person writes down to open a case.
     *
     * @param text the customer's words
     * @param spoken the customer was spoken with just now; by telephone and face to face that goes without saying
     * @param promise when the customer was promised an answer
     */
    record NewCase(
            CaseType type,
            String subject,
            @Nullable String text,
            Channel channel,
            @Nullable CustomerId customer,
            @Nullable CategoryId category,
            @Nullable Priority priority,
            @Nullable Integer severity,
            @Nullable PersonId owner,
            @Nullable TeamId team,
            @Nullable List<String> tags,
            @Nullable String order,
            @Nullable Nature nature,
            @Nullable String wish,
            @Nullable Boolean spoken,
            @Nullable Instant promise) {

        Opening opening() {
            var heard = spoken == null ? channel == Channel.PHONE || channel == Channel.VISIT : spoken;
            return new Opening(
                    type,
                    subject,
                    text,
                    channel,
                    customer,
                    null,
                    category,
                    priority == null ? Priority.NORMAL : priority,
                    severity,
                    owner,
                    team,
                    tags == null ? List.of() : tags,
                    new CaseForm(order, nature, wish, null, null, null, null, null, null),
                    heard,
                    null,
                    null);
        }
    }

    /** @param count up to 10,000; one more means more than that */
    record SearchResult(List<CaseItem> items, int count) {}

    @Needs("cases.read")
    @GetMapping
    Page<CaseItem> list(
            @ParameterObject CaseQuery asked,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable Integer limit,
            Me me) {
        return list.list(asked.filter(), asked.order(), after, Limit.of(limit), me);
    }

    record CaseCount(int count) {}

    /** How many cases a list has, up to 10,000; one more means more than that. */
    @Needs("cases.read")
    @GetMapping("/count")
    CaseCount count(@ParameterObject CaseQuery asked, Me me) {
        var filter = asked.filter();
        filter.check();
        return new CaseCount(list.counts(List.of(filter), me).getFirst());
    }

    /** The list as a file. */
    @Needs("cases.export")
    @GetMapping("/export")
    Download export(
            @ParameterObject CaseQuery asked,
            @RequestParam(defaultValue = "XLSX") SheetFormat format,
            Me me,
            Locale locale) {
        var filter = asked.filter();
        var name = export.record(filter, format, locale);
        return new Download(name, format, out -> export.write(format, filter, asked.order(), me, locale, out));
    }

    /** By number, by the customer's name or contacts, by words; the newest 50. */
    @Needs("cases.read")
    @GetMapping("/search")
    SearchResult search(@RequestParam String text, Me me) {
        var found = list.search(text.length() > 200 ? text.substring(0, 200) : text, me);
        return new SearchResult(found.items(), found.count());
    }

    record TagSuggestions(List<String> items) {}

    /** Tags in use within what the person may see, the most frequent first, 10 at most. */
    @Needs("cases.read")
    @GetMapping("/tags")
    TagSuggestions tags(@RequestParam(defaultValue = "") String text, Me me) {
        return new TagSuggestions(list.tags(text, me));
    }

    @Needs("cases.work")
    @PostMapping
    ResponseEntity<CaseChange> open(
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
            @RequestBody NewCase body,
            Me me) {
        var opened = idempotency.once(key, body, CaseChange.class, () -> {
            var now = work.open(body.opening(), body.promise(), me);
            return new CaseChange(now.id(), now.id().number(), now.version(), now.state(), now.messages());
        });
        return ResponseEntity.created(URI.create("/api/v1/cases/" + opened.id().value()))
                .eTag("\"" + opened.version() + "\"")
                .body(opened);
    }

    @Needs("cases.read")
    @GetMapping("/{id}")
    ResponseEntity<CaseDetail> get(@PathVariable long id, Me me) {
        var detail = reading.detail(new CaseId(id), me);
        return Version.tagged(detail, detail.item().version());
    }

    @Needs("cases.read")
    @GetMapping("/{id}/history")
    List<CaseDetail.EventView> history(@PathVariable long id, Me me) {
        return reading.events(new CaseId(id), me);
    }

    /** All editable attributes at once; a field left as it was keeps what others made of it meanwhile. */
    @Needs("cases.work")
    @PutMapping("/{id}")
    ResponseEntity<CaseChange> edit(
            @PathVariable long id,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @RequestBody Edit edit,
            Me me) {
        var changed = CaseChange.of(work.edit(new CaseId(id), Version.of(ifMatch), edit, me));
        return Version.tagged(changed, changed.version());
    }

    /** Says in {@code since} who changed what meanwhile. */
    @ExceptionHandler
    ResponseEntity<ProblemDetail> stale(StaleCase stale, Locale locale) {
        var said = messages.getMessage(stale.code(), stale.arguments(), locale);
        var problem = ProblemDetail.forStatusAndDetail(HttpStatus.PRECONDITION_FAILED, Objects.toString(said));
        problem.setType(URI.create("urn:hengke:problem:" + stale.code()));
        problem.setTitle(HttpStatus.PRECONDITION_FAILED.getReasonPhrase());
        problem.setProperty("code", stale.code());
        problem.setProperty("since", stale.since());
        return ResponseEntity.status(HttpStatus.PRECONDITION_FAILED)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }
}
