package org.hengke.cases.internal;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.hengke.cases.Actor;
import org.hengke.cases.Case;
import org.hengke.cases.CaseEvent;
import org.hengke.cases.CaseForm;
import org.hengke.cases.CaseId;
import org.hengke.cases.CaseState;
import org.hengke.cases.CaseType;
import org.hengke.cases.CategoryId;
import org.hengke.cases.Channel;
import org.hengke.cases.Message;
import org.hengke.cases.Outcome;
import org.hengke.cases.Priority;
import org.hengke.customers.CustomerId;
import org.hengke.staff.PersonId;
import org.hengke.staff.TeamId;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** How a case, its events and its messages lie in rows. */
public final class CaseRows {

    static final JsonMapper JSON = JsonMapper.builder().build();

    /** Every column of a case that is written, in the order of {@link #values}. */
    static final List<String> COLUMNS = List.of(
            "version",
            "messages",
            "type",
            "state",
            "subject",
            "reference",
            "customer_id",
            "tier",
            "channel",
            "category_id",
            "priority",
            "severity",
            "owner_id",
            "team_id",
            "tags",
            "form",
            "due_at",
            "promised_for",
            "waiting_since",
            "opened_at",
            "first_replied_at",
            "last_replied_at",
            "unanswered_since",
            "assessed_at",
            "decided_at",
            "first_resolved_at",
            "resolved_at",
            "closed_at",
            "updated_at",
            "reopens",
            "outcome",
            "summary",
            "follows_id",
            "merged_into_id");

    static final String EVENT_COLUMNS = "number, at, actor, person_id, team_id, kind, data";
    static final String MESSAGE_COLUMNS = "number, at, kind, actor, person_id, team_id, channel, seconds, text";

    private CaseRows() {}

    static @Nullable Object[] values(Case of, @Nullable Instant dueAt) {
        return new @Nullable Object[] {
            of.version(),
            of.messages(),
            of.type().code(),
            of.state().code(),
            of.subject(),
            of.reference(),
            of.customer() == null ? null : of.customer().value(),
            of.tier(),
            of.channel().code(),
            of.category() == null ? null : of.category().value(),
            of.priority().code(),
            of.severity(),
            of.owner() == null ? null : of.owner().value(),
            of.team() == null ? null : of.team().value(),
            of.tags().toArray(String[]::new),
            JSON.writeValueAsString(of.form()),
            dueAt,
            of.promisedFor(),
            of.waitingSince(),
            of.openedAt(),
            of.firstRepliedAt(),
            of.lastRepliedAt(),
            of.unansweredSince(),
            of.assessedAt(),
            of.decidedAt(),
            of.firstResolvedAt(),
            of.resolvedAt(),
            of.closedAt(),
            of.updatedAt(),
            of.reopens(),
            of.outcome() == null ? null : of.outcome().code(),
            of.summary(),
            of.follows() == null ? null : of.follows().value(),
            of.mergedInto() == null ? null : of.mergedInto().value()
        };
    }

    static Case read(ResultSet row) throws SQLException {
        var customer = longOrNone(row, "customer_id");
        var category = longOrNone(row, "category_id");
        var outcome = row.getString("outcome");
        var follows = longOrNone(row, "follows_id");
        var into = longOrNone(row, "merged_into_id");
        return new Case(
                new CaseId(row.getLong("id")),
                row.getInt("version"),
                row.getInt("messages"),
                CaseType.of(row.getString("type")),
                CaseState.of(row.getString("state")),
                row.getString("subject"),
                row.getString("reference"),
                customer == null ? null : new CustomerId(customer),
                row.getString("tier"),
                Channel.of(row.getString("channel")),
                category == null ? null : new CategoryId(category),
                Priority.of(row.getString("priority")),
                row.getObject("severity", Integer.class),
                person(row, "owner_id"),
                team(row, "team_id"),
                tags(row),
                JSON.readValue(row.getString("form"), CaseForm.class),
                instant(row, "promised_for"),
                instant(row, "waiting_since"),
                time(row, "opened_at"),
                instant(row, "first_replied_at"),
                instant(row, "last_replied_at"),
                instant(row, "unanswered_since"),
                instant(row, "assessed_at"),
                instant(row, "decided_at"),
                instant(row, "first_resolved_at"),
                instant(row, "resolved_at"),
                instant(row, "closed_at"),
                time(row, "updated_at"),
                row.getInt("reopens"),
                outcome == null ? null : Outcome.of(outcome),
                row.getString("summary"),
                follows == null ? null : new CaseId(follows),
                into == null ? null : new CaseId(into));
    }

    static CaseEvent event(ResultSet row) throws SQLException {
        return new CaseEvent(
                row.getInt("number"),
                time(row, "at"),
                actor(row),
                ChangeCodec.read(row.getString("kind"), row.getString("data")));
    }

    static Message message(ResultSet row) throws SQLException {
        return new Message(
                row.getInt("number"),
                time(row, "at"),
                Message.Kind.of(row.getString("kind")),
                actor(row),
                Channel.of(row.getString("channel")),
                row.getString("text"),
                row.getObject("seconds", Integer.class));
    }

    static String code(Actor actor) {
        return switch (actor) {
            case Actor.Person _ -> "person";
            case Actor.Customer _ -> "customer";
            case Actor.Program _ -> "program";
        };
    }

    static Actor actor(ResultSet row) throws SQLException {
        var actor = row.getString("actor");
        return switch (actor) {
            case "person" -> new Actor.Person(new PersonId(row.getLong("person_id")), team(row, "team_id"));
            case "customer" -> Actor.customer();
            case "program" -> Actor.program();
            default -> throw new IllegalStateException("Nobody is called " + actor);
        };
    }

    static List<String> tags(ResultSet row) throws SQLException {
        Array tags = row.getArray("tags");
        return List.of((String[]) tags.getArray());
    }

    static @Nullable PersonId person(ResultSet row, String column) throws SQLException {
        var id = longOrNone(row, column);
        return id == null ? null : new PersonId(id);
    }

    static @Nullable TeamId team(ResultSet row, String column) throws SQLException {
        var id = longOrNone(row, column);
        return id == null ? null : new TeamId(id);
    }

    static @Nullable Long longOrNone(ResultSet row, String column) throws SQLException {
        long value = row.getLong(column);
        return row.wasNull() ? null : value;
    }

    static Instant time(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var value = row.getObject(column, OffsetDateTime.class);
        return value == null || value.equals(OffsetDateTime.MAX) ? null : value.toInstant();
    }
}
