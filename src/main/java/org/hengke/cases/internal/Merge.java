package org.hengke.cases.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.hengke.cases.Case;
import org.hengke.cases.CaseEvent;
import org.hengke.cases.CaseHistory;
import org.hengke.cases.Change;
import org.hengke.cases.Edit;
import org.jspecify.annotations.Nullable;

/**
 * Brings an edit that began from an older version together with what others did since. A field the editor left alone keeps what
 * others made of it; a field both changed to different values is a conflict.
 */
record Merge(Edit edit, List<CaseEvent> conflicts) {

    static Merge of(CaseHistory history, long from, Edit wanted) {
        var now = history.now();
        var since =
                history.events().stream().filter(event -> event.number() > from).toList();
        var conflicts = new ArrayList<CaseEvent>();
        var edit = new Edit(
                field(
                        since,
                        conflicts,
                        wanted.type(),
                        now.type(),
                        change -> change instanceof Change.TypeChanged(var before, var _) ? new Was<>(before) : null),
                subject(since, conflicts, wanted, now),
                field(
                        since,
                        conflicts,
                        wanted.category(),
                        now.category(),
                        change ->
                                change instanceof Change.CategoryChanged(var before, var _) ? new Was<>(before) : null),
                field(
                        since,
                        conflicts,
                        wanted.priority(),
                        now.priority(),
                        change ->
                                change instanceof Change.PriorityChanged(var before, var _) ? new Was<>(before) : null),
                field(
                        since,
                        conflicts,
                        wanted.severity(),
                        now.severity(),
                        change ->
                                change instanceof Change.SeverityChanged(var before, var _) ? new Was<>(before) : null),
                field(
                        since,
                        conflicts,
                        wanted.tags(),
                        now.tags(),
                        change -> change instanceof Change.TagsChanged(var before, var _) ? new Was<>(before) : null),
                field(
                        since,
                        conflicts,
                        wanted.customer(),
                        now.customer(),
                        change -> change instanceof Change.CustomerChanged changed ? new Was<>(changed.from()) : null),
                form(since, conflicts, "order", wanted.order(), now.form().order()),
                form(since, conflicts, "wish", wanted.wish(), now.form().wish()));
        return new Merge(edit, conflicts);
    }

    private record Was<T extends @Nullable Object>(T value) {}

    /** @param before what the field was before a change; null for a change of something else */
    private static <T extends @Nullable Object> T field(
            List<CaseEvent> since,
            List<CaseEvent> conflicts,
            T wanted,
            T now,
            Function<Change, @Nullable Was<T>> before) {
        CaseEvent last = null;
        Was<T> base = null;
        for (var event : since) {
            var was = before.apply(event.change());
            if (was != null) {
                last = event;
                base = base == null ? was : base;
            }
        }
        if (base == null || last == null || Objects.equals(wanted, now)) {
            return wanted;
        }
        if (Objects.equals(wanted, base.value())) {
            return now;
        }
        conflicts.add(last);
        return wanted;
    }

    /** The history holds no texts, so a text that is not what it is now is taken as meant to be changed. */
    private static String subject(List<CaseEvent> since, List<CaseEvent> conflicts, Edit wanted, Case now) {
        if (!wanted.subject().equals(now.subject())) {
            since.stream()
                    .filter(event -> event.change() instanceof Change.SubjectChanged)
                    .forEach(conflicts::add);
        }
        return wanted.subject();
    }

    private static @Nullable String form(
            List<CaseEvent> since,
            List<CaseEvent> conflicts,
            String field,
            @Nullable String wanted,
            @Nullable String now) {
        if (!Objects.equals(wanted, now)) {
            since.stream()
                    .filter(event -> event.change() instanceof Change.FormChanged(var fields) && fields.contains(field))
                    .forEach(conflicts::add);
        }
        return wanted;
    }
}
