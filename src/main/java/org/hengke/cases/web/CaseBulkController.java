package org.hengke.cases.web;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import org.hengke.cases.CaseId;
import org.hengke.cases.CategoryId;
import org.hengke.cases.Edit;
import org.hengke.cases.Outcome;
import org.hengke.cases.Priority;
import org.hengke.cases.internal.CaseWork;
import org.hengke.platform.Invalid;
import org.hengke.platform.Refusal;
import org.hengke.platform.access.Needs;
import org.hengke.staff.Me;
import org.hengke.staff.PersonId;
import org.hengke.staff.TeamId;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** One change to many cases; each succeeds or is refused by itself. */
@RestController
@RequestMapping("/api/v1/case-changes")
class CaseBulkController {

    private static final int MOST = 200;

    private final CaseWork work;
    private final MessageSource messages;

    CaseBulkController(CaseWork work, MessageSource messages) {
        this.work = work;
        this.messages = messages;
    }

    /** Exactly one of the changes. */
    record BulkChange(
            List<CaseId> cases,
            @Nullable Assignee assign,
            @Nullable Boolean take,
            @Nullable Priority priority,
            @Nullable CategoryId category,
            @Nullable Tags tags,
            @Nullable Outcome resolve,
            @Nullable Boolean close,
            @Nullable Boolean spam) {}

    record Assignee(@Nullable PersonId person, @Nullable TeamId team) {}

    record Tags(@Nullable List<String> add, @Nullable List<String> remove) {}

    /**
     * @param code why it was refused; absent where it was done
     * @param message the same in words
     */
    record BulkResult(
            CaseId id,
            String number,
            boolean done,
            @Nullable String code,
            @Nullable String message) {}

    @Needs("cases.work")
    @PostMapping
    List<BulkResult> change(@RequestBody BulkChange change, Me me, Locale locale) {
        var ids = new LinkedHashSet<>(change.cases());
        if (ids.size() > MOST) {
            throw new Invalid("cases", "cases.too-many-cases", MOST);
        }
        var verb = verb(change, me);
        var results = new ArrayList<BulkResult>(ids.size());
        for (var id : ids) {
            results.add(attempt(id, verb, locale));
        }
        return results;
    }

    private BulkResult attempt(CaseId id, Consumer<CaseId> verb, Locale locale) {
        try {
            verb.accept(id);
            return new BulkResult(id, id.number(), true, null, null);
        } catch (Invalid invalid) {
            var field = invalid.fields().getFirst();
            return refused(id, field.code(), field.arguments().toArray(), locale);
        } catch (Refusal refusal) {
            return refused(id, refusal.code(), refusal.arguments(), locale);
        }
    }

    private BulkResult refused(CaseId id, String code, Object[] arguments, Locale locale) {
        return new BulkResult(id, id.number(), false, code, messages.getMessage(code, arguments, code, locale));
    }

    private Consumer<CaseId> verb(BulkChange change, Me me) {
        var wanted = new ArrayList<Consumer<CaseId>>();
        var to = change.assign();
        if (to != null) {
            wanted.add(id -> work.assign(id, to.person(), to.team(), me));
        }
        if (Boolean.TRUE.equals(change.take())) {
            wanted.add(id -> work.take(id, me));
        }
        var priority = change.priority();
        if (priority != null) {
            wanted.add(id -> work.edit(id, edit -> edit.withPriority(priority), me));
        }
        var category = change.category();
        if (category != null) {
            wanted.add(id -> work.edit(id, edit -> edit.withCategory(category), me));
        }
        var tags = change.tags();
        if (tags != null) {
            wanted.add(id -> work.edit(id, edit -> edit.withTags(tagged(edit, tags)), me));
        }
        var outcome = change.resolve();
        if (outcome != null) {
            wanted.add(id -> work.resolve(id, outcome, null, me));
        }
        if (Boolean.TRUE.equals(change.close())) {
            wanted.add(id -> work.close(id, null, me));
        }
        if (Boolean.TRUE.equals(change.spam())) {
            wanted.add(id -> work.markSpam(id, me));
        }
        if (wanted.size() != 1) {
            throw new Invalid("cases", "cases.one-change-at-a-time");
        }
        return wanted.getFirst();
    }

    private static List<String> tagged(Edit edit, Tags tags) {
        var all = new LinkedHashSet<>(edit.tags());
        all.addAll(Objects.requireNonNullElse(tags.add(), List.of()));
        all.removeAll(Set.copyOf(Objects.requireNonNullElse(tags.remove(), List.of())));
        return List.copyOf(all);
    }
}
