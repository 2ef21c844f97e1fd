package org.hengke.cases.internal;

import static java.util.stream.Collectors.joining;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.hengke.cases.Case;
import org.hengke.cases.CaseDetail;
import org.hengke.cases.CaseEvent;
import org.hengke.cases.CaseHistory;
import org.hengke.cases.CaseId;
import org.hengke.cases.Change;
import org.hengke.cases.Contact;
import org.hengke.cases.Decision;
import org.hengke.cases.Message;
import org.hengke.platform.text.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Single cases in SQL: few statements, sent together. */
@Component
public class CaseStore {

    /** The events of a case lie between its opening and its last change, so that other months are not looked at. */
    private static final String EVENTS = """
            select %s
              from cases.events
             where case_id = ?
               and at >= (select opened_at from cases.cases where id = ?)
               and at <= (select updated_at from cases.cases where id = ?)
             order by number""".formatted(CaseRows.EVENT_COLUMNS);

    private static final String MESSAGES = """
            select %s
              from cases.messages
             where case_id = ?
             order by number""".formatted(CaseRows.MESSAGE_COLUMNS);

    private static final String INSERT = """
            insert into cases.cases (id, %s)
            values (?, %s)""".formatted(
                    String.join(", ", CaseRows.COLUMNS),
                    CaseRows.COLUMNS.stream().map(CaseStore::placeholder).collect(joining(", ")));

    private static final String UPDATE = """
            update cases.cases
               set %s
             where id = ?
               and version = ?""".formatted(CaseRows.COLUMNS.stream()
            .map(column -> column + " = " + placeholder(column))
            .collect(joining(", ")));

    /** Words are added, never taken away; beyond what a vector holds they are left out. */
    private static final String ADD_WORDS = """
            update cases.search
               set words = case
                             when length(words) < 2000 or octet_length(words::text) < 300000
                             then words || cast(? as tsvector)
                             else words
                           end
             where case_id = ?""";

    private final JdbcTemplate jdbc;
    private final JdbcClient client;
    private final CasePartitions partitions;

    CaseStore(JdbcTemplate jdbc, JdbcClient client, CasePartitions partitions) {
        this.jdbc = jdbc;
        this.client = client;
        this.partitions = partitions;
    }

    private static String placeholder(String column) {
        return switch (column) {
            case "form" -> "cast(? as jsonb)";
            case "due_at" -> "coalesce(cast(? as timestamptz), 'infinity')";
            default -> "?";
        };
    }

    public CaseId nextId() {
        var id = new CaseId(client.sql("select nextval('cases.cases_id_seq')")
                .query(Long.class)
                .single());
        partitions.ensureCases(id.value(), id.value());
        return id;
    }

    public Optional<Case> find(CaseId id) {
        return client.sql("select * from cases.cases where id = :id")
                .param("id", id.value())
                .query((RowMapper<Case>) (row, n) -> CaseRows.read(row))
                .optional();
    }

    /** Holds the case against changes by others until the transaction ends. */
    public Optional<CaseHistory> lock(CaseId id) {
        return read(id, " for no key update", false).map(Stored::history);
    }

    public Optional<CaseHistory> history(CaseId id) {
        return read(id, "", false).map(Stored::history);
    }

    /** A case with its conversation. */
    public record Stored(CaseHistory history, Map<Integer, List<CaseDetail.File>> attachments) {}

    public Optional<Stored> conversation(CaseId id) {
        return read(id, "", true);
    }

    private Optional<Stored> read(CaseId id, String lock, boolean withMessages) {
        var found = new Object() {
            @Nullable Case row;
        };
        var events = new ArrayList<CaseEvent>();
        var messages = new ArrayList<Message>();
        var attachments = new HashMap<Integer, List<CaseDetail.File>>();
        var statements = new Statements()
                .query(
                        "select * from cases.cases where id = ?" + lock,
                        rows -> {
                            if (rows.next()) {
                                found.row = CaseRows.read(rows);
                            }
                        },
                        id.value())
                .query(
                        EVENTS,
                        rows -> {
                            while (rows.next()) {
                                events.add(CaseRows.event(rows));
                            }
                        },
                        id.value(),
                        id.value(),
                        id.value());
        if (withMessages) {
            statements
                    .query(
                            MESSAGES,
                            rows -> {
                                while (rows.next()) {
                                    messages.add(CaseRows.message(rows));
                                }
                            },
                            id.value())
                    .query(
                            """
                            select a.message, f.id, f.name, f.type, f.size
                              from cases.attachments a
                              join platform.attachments f on f.id = a.attachment_id
                             where a.case_id = ?
                             order by a.message, f.id""",
                            rows -> {
                                while (rows.next()) {
                                    attachments
                                            .computeIfAbsent(rows.getInt(1), n -> new ArrayList<>())
                                            .add(new CaseDetail.File(
                                                    rows.getLong(2),
                                                    rows.getString(3),
                                                    rows.getString(4),
                                                    rows.getLong(5)));
                                }
                            },
                            id.value());
        }
        statements.run(jdbc);
        var row = found.row;
        return row == null
                ? Optional.empty()
                : Optional.of(new Stored(CaseHistory.of(row, events, messages), attachments));
    }

    public void insert(CaseHistory opened, @Nullable Instant dueAt) {
        var now = opened.now();
        partitions.ensureMonths(opened.events().stream().map(CaseEvent::at));
        var statements = new Statements().update(INSERT, with(now.id().value(), CaseRows.values(now, dueAt)));
        add(statements, now.id(), opened.events(), opened.messages());
        statements.update(
                "insert into cases.search (case_id, team_id, owner_id, words) values (?, ?, ?, cast(? as tsvector))",
                now.id().value(),
                now.team() == null ? null : now.team().value(),
                now.owner() == null ? null : now.owner().value(),
                words(opened));
        statements.run(jdbc);
    }

    /** @throws OptimisticLockingFailureException if the case was not held and somebody else changed it */
    public void update(Case before, Decision decided, @Nullable Instant dueAt) {
        var next = decided.next();
        partitions.ensureMonths(decided.events().stream().map(CaseEvent::at));
        var statements = new Statements()
                .mustUpdate(UPDATE, with(CaseRows.values(next, dueAt), next.id().value(), before.version()));
        add(statements, next.id(), decided.events(), decided.messages());
        if (!Objects.equals(before.team(), next.team()) || !Objects.equals(before.owner(), next.owner())) {
            statements.update(
                    """
                    update cases.search
                       set team_id = ?, owner_id = ?, words = ts_delete(words, ?) || cast(? as tsvector)
                     where case_id = ?""",
                    next.team() == null ? null : next.team().value(),
                    next.owner() == null ? null : next.owner().value(),
                    SearchReach.marks(before).toArray(String[]::new),
                    Words.vectorOf(SearchReach.marks(next)),
                    next.id().value());
        }
        var added = new ArrayList<String>();
        if (!before.subject().equals(next.subject())) {
            added.add(next.subject());
        }
        decided.messages().forEach(message -> added.add(message.text()));
        if (!added.isEmpty()) {
            statements.update(ADD_WORDS, Words.vector(added), next.id().value());
        }
        if (!statements.run(jdbc)) {
            throw new OptimisticLockingFailureException("Case " + next.id().number() + " was changed meanwhile");
        }
    }

    /** The due time alone, after targets or calendars changed. */
    public void saveDue(CaseId id, @Nullable Instant dueAt) {
        client.sql("update cases.cases set due_at = coalesce(cast(:due as timestamptz), 'infinity') where id = :id")
                .param("due", dueAt == null ? null : Statements.at(dueAt))
                .param("id", id.value())
                .update();
    }

    private static void add(Statements statements, CaseId id, List<CaseEvent> events, List<Message> messages) {
        for (var message : messages) {
            statements.update(
                    """
                    insert into cases.messages
                           (case_id, number, at, kind, actor, person_id, team_id, channel, seconds, contact, text)
                    values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""",
                    id.value(),
                    message.number(),
                    message.at(),
                    message.kind().code(),
                    CaseRows.code(message.by()),
                    number(
                            message.by().personOrNone() == null
                                    ? null
                                    : message.by().personOrNone().value()),
                    number(
                            message.by().teamOrNone() == null
                                    ? null
                                    : message.by().teamOrNone().value()),
                    message.channel().code(),
                    message.seconds(),
                    contactOf(message, events),
                    message.text());
        }
        if (events.isEmpty()) {
            return;
        }
        var values = new ArrayList<@Nullable Object>(events.size() * 8);
        for (var event : events) {
            Collections.addAll(values, row(id, event));
        }
        statements.update(
                "insert into cases.events (case_id, number, at, actor, person_id, team_id, kind, data) values "
                        + events.stream()
                                .map(event -> "(?, ?, ?, ?, ?, ?, ?, cast(? as jsonb))")
                                .collect(joining(", ")),
                values.toArray());
    }

    static @Nullable Object[] row(CaseId id, CaseEvent event) {
        var person = event.by().personOrNone();
        var team = event.by().teamOrNone();
        return new @Nullable Object[] {
            id.value(),
            event.number(),
            event.at(),
            CaseRows.code(event.by()),
            person == null ? null : person.value(),
            team == null ? null : team.value(),
            ChangeCodec.kind(event.change()),
            ChangeCodec.data(event.change())
        };
    }

    static @Nullable String contactOf(Message message, List<CaseEvent> events) {
        if (message.kind() != Message.Kind.CUSTOMER) {
            return null;
        }
        for (var event : events) {
            if (event.change() instanceof Change.CustomerWrote(var number, var contact)
                    && Objects.equals(number, message.number())) {
                return contact.code();
            }
            if (event.change() instanceof Change.Opened opened && Objects.equals(opened.message(), message.number())) {
                return Contact.FIRST.code();
            }
        }
        return null;
    }

    static String words(CaseHistory of) {
        var texts = new ArrayList<String>();
        texts.add(of.now().subject());
        if (of.now().reference() != null) {
            texts.add(of.now().reference());
        }
        of.messages().forEach(message -> texts.add(message.text()));
        return (Words.vector(texts) + " " + Words.vectorOf(SearchReach.marks(of.now()))).strip();
    }

    /** Many histories without their messages, in ascending order. */
    public List<CaseHistory> histories(String where, Map<String, ?> parameters) {
        var cases = new ArrayList<Case>();
        var events = new HashMap<Long, List<CaseEvent>>();
        var found = client.sql("select * from cases.cases where " + where)
                .params(parameters)
                .query((RowMapper<Case>) (row, n) -> CaseRows.read(row))
                .list();
        cases.addAll(found);
        if (cases.isEmpty()) {
            return List.of();
        }
        var from = cases.stream().map(Case::openedAt).min(Instant::compareTo).orElseThrow();
        var until = cases.stream().map(Case::updatedAt).max(Instant::compareTo).orElseThrow();
        client.sql("""
                select case_id, %s
                  from cases.events
                 where case_id = any (:ids)
                   and at between :from and :until
                 order by case_id, number""".formatted(CaseRows.EVENT_COLUMNS))
                .param("ids", cases.stream().map(c -> c.id().value()).toArray(Long[]::new))
                .param("from", Statements.at(from))
                .param("until", Statements.at(until))
                .query(row -> {
                    events.computeIfAbsent(row.getLong("case_id"), id -> new ArrayList<>())
                            .add(CaseRows.event(row));
                });
        return cases.stream()
                .map(c -> CaseHistory.of(c, events.getOrDefault(c.id().value(), List.of()), List.of()))
                .toList();
    }

    private static @Nullable Object number(@Nullable Long value) {
        return value;
    }

    private static @Nullable Object[] with(Object first, @Nullable Object[] rest) {
        var all = new @Nullable Object[rest.length + 1];
        all[0] = first;
        System.arraycopy(rest, 0, all, 1, rest.length);
        return all;
    }

    private static @Nullable Object[] with(@Nullable Object[] first, Object... rest) {
        var all = new @Nullable Object[first.length + rest.length];
        System.arraycopy(first, 0, all, 0, first.length);
        System.arraycopy(rest, 0, all, first.length, rest.length);
        return all;
    }
}
