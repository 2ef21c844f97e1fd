package org.hengke.cases;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.hengke.customers.CustomerId;
import org.hengke.staff.PersonId;
import org.hengke.staff.TeamId;
import org.jspecify.annotations.Nullable;

/**
 * What happened to a case. Ids, codes and times only: names and texts live in rows that can be erased. A {@code message} is the
 * number of a message within the case.
 */
public sealed interface Change {

    /** @param message the customer's first words; absent where none were recorded */
    record Opened(
            CaseType type,
            Channel channel,
            @Nullable CustomerId customer,
            @Nullable String tier,
            @Nullable CategoryId category,
            Priority priority,
            @Nullable Integer severity,
            @Nullable PersonId owner,
            @Nullable TeamId team,
            @Nullable Integer message)
            implements Change {}

    record CustomerWrote(@Nullable Integer message, Contact contact) implements Change {}

    /** A public reply by a person. */
    record Replied(@Nullable Integer message) implements Change {}

    /** A public reply by a bot or a rule; it never counts as a response by a person. */
    record AutoReplied(@Nullable Integer message) implements Change {}

    /** A person spoke with the customer, by telephone or face to face. */
    record ContactLogged(@Nullable Integer message, Channel channel) implements Change {}

    record Noted(@Nullable Integer message) implements Change {}

    record WaitingBegan() implements Change {}

    record WaitingEnded() implements Change {}

    record Assigned(
            How how,
            @Nullable PersonId fromOwner,
            @Nullable TeamId fromTeam,
            @Nullable PersonId toOwner,
            @Nullable TeamId toTeam)
            implements Change {}

    record TypeChanged(CaseType from, CaseType to) implements Change {}

    record PriorityChanged(Priority from, Priority to) implements Change {}

    record SeverityChanged(@Nullable Integer from, @Nullable Integer to) implements Change {}

    record CategoryChanged(
            @Nullable CategoryId from, @Nullable CategoryId to) implements Change {}

    record CustomerChanged(
            @Nullable CustomerId from,
            @Nullable CustomerId to,
            @Nullable String fromTier,
            @Nullable String toTier) implements Change {}

    record TagsChanged(List<String> from, List<String> to) implements Change {
        public TagsChanged {
            from = List.copyOf(from);
            to = List.copyOf(to);
        }
    }

    record SubjectChanged() implements Change {}

    /** @param fields names of the fields of the form that have a new value */
    record FormChanged(List<String> fields) implements Change {
        public FormChanged {
            fields = List.copyOf(fields);
        }
    }

    /** The nature and weight of a complaint, or the feasibility of a suggestion, have been judged. */
    record Assessed(
            @Nullable Nature nature,
            @Nullable Feasibility feasibility,
            @Nullable PersonId about,
            @Nullable Boolean upheld)
            implements Change {}

    record Decided(boolean adopted) implements Change {}

    record Promised(@Nullable Instant from, Instant due) implements Change {}

    record Resolved(Outcome outcome) implements Change {}

    record Closed() implements Change {}

    record Reopened() implements Change {}

    record MarkedSpam() implements Change {}

    /** @param to the state it had before */
    record SpamCleared(CaseState to) implements Change {}

    record MergedInto(CaseId into) implements Change {}

    record Absorbed(CaseId other) implements Change {}

    /** How a case came to its owner. */
    enum How {
        HAND,
        TAKEN,
        RETURNED,
        RULE,
        TURN,
        IMPORT;

        @JsonValue
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        @JsonCreator
        public static How of(String code) {
            return valueOf(code.toUpperCase(Locale.ROOT));
        }
    }
}
