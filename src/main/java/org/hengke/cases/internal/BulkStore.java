package org.hengke.cases.internal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.hengke.cases.Case;
import org.hengke.cases.CaseEvent;
import org.hengke.cases.CaseHistory;
import org.hengke.cases.CaseId;
import org.hengke.cases.Change;
import org.hengke.cases.Contact;
import org.hengke.platform.database.CopyRows;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Thousands of cases at once, by COPY. */
@Component
public class BulkStore {

    private static final String MESSAGE_COLUMNS =
            "case_id, number, at, kind, actor, person_id, team_id, channel, seconds, contact, text";
    private static final String EVENT_COLUMNS = "case_id, number, at, actor, person_id, team_id, kind, data";

    private final JdbcTemplate jdbc;
    private final JdbcClient client;
    private final CasePartitions partitions;

    BulkStore(JdbcTemplate jdbc, JdbcClient client, CasePartitions partitions) {
        this.jdbc = jdbc;
        this.client = client;
        this.partitions = partitions;
    }

    public List<CaseId> reserve(int count) {
        var ids = client.sql("select nextval('cases.cases_id_seq') from generate_series(1, :count)")
                .param("count", count)
                .query((row, n) -> new CaseId(row.getLong(1)))
                .list();
        if (!ids.isEmpty()) {
            partitions.ensureCases(ids.getFirst().value(), ids.getLast().value());
        }
        return ids;
    }

    public void copy(List<CaseHistory> histories, Function<CaseId, @Nullable Instant> dueAt) {
        partitions.ensureMonths(
                histories.stream().flatMap(h -> h.events().stream()).map(CaseEvent::at));
        copyCases(histories, dueAt);
        copyMessages(histories);
        copyEvents(histories);
        copyWords(histories);
    }

    private void copyCases(List<CaseHistory> histories, Function<CaseId, @Nullable Instant> dueAt) {
        CopyRows.into(jdbc, "cases.cases", "id, " + String.join(", ", CaseRows.COLUMNS), rows -> {
            for (var history : histories) {
                Case now = history.now();
                var due = dueAt.apply(now.id());
                var values = CaseRows.values(now, null);
                var row = new @Nullable Object[values.length + 1];
                row[0] = now.id().value();
                System.arraycopy(values, 0, row, 1, values.length);
                row[1 + CaseRows.COLUMNS.indexOf("due_at")] = due == null ? "infinity" : due;
                rows.row(row);
            }
        });
    }

    private void copyMessages(List<CaseHistory> histories) {
        CopyRows.into(jdbc, "cases.messages", MESSAGE_COLUMNS, rows -> {
            for (var history : histories) {
                var contacts = contacts(history);
                for (var message : history.messages()) {
                    var person = message.by().personOrNone();
                    var team = message.by().teamOrNone();
                    var contact = contacts.get(message.number());
                    rows.row(
                            history.id().value(),
                            message.number(),
                            message.at(),
                            message.kind().code(),
                            CaseRows.code(message.by()),
                            person == null ? null : person.value(),
                            team == null ? null : team.value(),
                            message.channel().code(),
                            message.seconds(),
                            contact == null ? null : contact.code(),
                            message.text());
                }
            }
        });
    }

    private static Map<Integer, Contact> contacts(CaseHistory history) {
        var contacts = new HashMap<Integer, Contact>();
        for (var event : history.events()) {
            if (event.change() instanceof Change.CustomerWrote(var number, var contact) && number != null) {
                contacts.put(number, contact);
            } else if (event.change() instanceof Change.Opened opened && opened.message() != null) {
                contacts.put(opened.message(), Contact.FIRST);
            }
        }
        return contacts;
    }

    private void copyEvents(List<CaseHistory> histories) {
        CopyRows.into(jdbc, "cases.events", EVENT_COLUMNS, rows -> {
            for (var history : histories) {
                for (var event : history.events()) {
                    rows.row(CaseStore.row(history.id(), event));
                }
            }
        });
    }

    private void copyWords(List<CaseHistory> histories) {
        CopyRows.into(jdbc, "cases.search", "case_id, team_id, owner_id, words", rows -> {
            for (var history : histories) {
                var now = history.now();
                rows.row(
                        now.id().value(),
                        now.team() == null ? null : now.team().value(),
                        now.owner() == null ? null : now.owner().value(),
                        CaseStore.words(history));
            }
        });
    }

    /** Rows of cases that never were; what follows one of them follows nothing. */
    public void delete(Collection<CaseId> cases) {
        var ids = cases.stream().map(CaseId::value).toArray(Long[]::new);
        client.sql("select set_config('hengke.undoing_import', 'on', true)")
                .query()
                .singleRow();
        for (var statement : new ArrayList<>(List.of(
                "delete from cases.uploads where case_id = any (:ids)",
                "delete from cases.attachments where case_id = any (:ids)",
                "delete from cases.search where case_id = any (:ids)",
                """
                delete from cases.events
                 where case_id = any (:ids)
                   and at >= (select min(opened_at) from cases.cases where id = any (:ids))
                   and at <= (select max(updated_at) from cases.cases where id = any (:ids))""",
                "delete from cases.messages where case_id = any (:ids)",
                "update cases.cases set follows_id = null where follows_id = any (:ids) and id <> all (:ids)",
                "delete from cases.cases where id = any (:ids)"))) {
            client.sql(statement).param("ids", ids).update();
        }
        client.sql("select set_config('hengke.undoing_import', 'off', true)")
                .query()
                .singleRow();
    }
}
