package org.hengke.cases;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.hengke.customers.CustomerId;
import org.hengke.platform.Invalid;
import org.hengke.staff.PersonId;
import org.hengke.staff.TeamId;
import org.jspecify.annotations.Nullable;

/** One verb at work: gathers what happens and the state that follows. */
final class Turn {

    final Instant at;
    final Next next;

    private final Actor by;
    private final List<CaseEvent> events = new ArrayList<>(3);
    private final List<Message> messages = new ArrayList<>(1);

    Turn(Case now, Actor by, Instant at) {
        var instant = at.truncatedTo(ChronoUnit.MICROS);
        this.at = instant.isBefore(now.updatedAt()) ? now.updatedAt() : instant;
        this.by = by;
        this.next = new Next(now);
    }

    static Turn opening(CaseId id, Opening from, Actor by, Instant at) {
        var opened = at.truncatedTo(ChronoUnit.MICROS);
        var blank = new Case(
                id,
                0,
                0,
                from.type(),
                CaseState.NEW,
                from.subject(),
                from.reference(),
                from.customer(),
                from.tier(),
                from.channel(),
                from.category(),
                from.priority(),
                from.severity(),
                from.owner(),
                from.team(),
                from.tags(),
                from.form(),
                null,
                null,
                opened,
                null,
                null,
                opened,
                null,
                null,
                null,
                null,
                null,
                opened,
                0,
                null,
                null,
                from.follows(),
                null);
        var turn = new Turn(blank, by, opened);
        var words = from.text();
        var message =
                words == null || words.isBlank() ? null : turn.says(Message.Kind.CUSTOMER, from.channel(), words, null);
        turn.happened(new Change.Opened(
                from.type(),
                from.channel(),
                from.customer(),
                from.tier(),
                from.category(),
                from.priority(),
                from.severity(),
                from.owner(),
                from.team(),
                message));
        return turn;
    }

    void happened(Change change) {
        next.version++;
        events.add(new CaseEvent(next.version, at, by, change));
    }

    /** @return the number of the new message; none if there are no words to keep */
    @Nullable Integer says(Message.Kind kind, Channel channel, @Nullable String text, @Nullable Integer seconds) {
        if (!Case.fits(text)) {
            throw new Invalid("text", "cases.too-long", Case.LONGEST_TEXT);
        }
        if (text == null && seconds == null) {
            return null;
        }
        next.messages++;
        messages.add(new Message(next.messages, at, kind, by, channel, text == null ? "" : text, seconds));
        return next.messages;
    }

    @Nullable Integer lastMessage() {
        return next.messages == 0 ? null : next.messages;
    }

    /** A person has answered the customer in public. */
    void answered(Change how) {
        happened(how);
        if (next.firstRepliedAt == null) {
            next.firstRepliedAt = at;
        }
        next.lastRepliedAt = at;
        next.unansweredSince = null;
        if (next.state == CaseState.WAITING) {
            happened(new Change.WaitingEnded());
            opens();
        }
        begun();
    }

    /** A person works on it: it is no longer new. */
    void begun() {
        if (next.state == CaseState.NEW && by instanceof Actor.Person) {
            next.state = CaseState.OPEN;
        }
    }

    void waits() {
        if (next.state.open()) {
            happened(new Change.WaitingBegan());
            next.state = CaseState.WAITING;
            next.waitingSince = at;
        }
    }

    void opens() {
        next.state = CaseState.OPEN;
        next.waitingSince = null;
    }

    void reopens() {
        happened(new Change.Reopened());
        opens();
        next.reopens++;
        next.resolvedAt = null;
        next.closedAt = null;
        next.outcome = null;
    }

    Decision done() {
        if (!events.isEmpty()) {
            next.updatedAt = at;
        }
        return new Decision(next.toCase(), events, messages);
    }

    /** The state that follows, while it is being put together. */
    static final class Next {

        private final Case from;
        int version;
        int messages;
        CaseType type;
        CaseState state;
        String subject;

        @Nullable CustomerId customer;

        @Nullable String tier;

        @Nullable CategoryId category;

        Priority priority;

        @Nullable Integer severity;

        @Nullable PersonId owner;

        @Nullable TeamId team;

        List<String> tags;
        CaseForm form;

        @Nullable Instant promisedFor;

        @Nullable Instant waitingSince;

        @Nullable Instant firstRepliedAt;

        @Nullable Instant lastRepliedAt;

        @Nullable Instant unansweredSince;

        @Nullable Instant assessedAt;

        @Nullable Instant decidedAt;

        @Nullable Instant firstResolvedAt;

        @Nullable Instant resolvedAt;

        @Nullable Instant closedAt;

        Instant updatedAt;
        int reopens;

        @Nullable Outcome outcome;

        @Nullable String summary;

        @Nullable CaseId mergedInto;

        Next(Case now) {
            from = now;
            version = now.version();
            messages = now.messages();
            type = now.type();
            state = now.state();
            subject = now.subject();
            customer = now.customer();
            tier = now.tier();
            category = now.category();
            priority = now.priority();
            severity = now.severity();
            owner = now.owner();
            team = now.team();
            tags = now.tags();
            form = now.form();
            promisedFor = now.promisedFor();
            waitingSince = now.waitingSince();
            firstRepliedAt = now.firstRepliedAt();
            lastRepliedAt = now.lastRepliedAt();
            unansweredSince = now.unansweredSince();
            assessedAt = now.assessedAt();
            decidedAt = now.decidedAt();
            firstResolvedAt = now.firstResolvedAt();
            resolvedAt = now.resolvedAt();
            closedAt = now.closedAt();
            updatedAt = now.updatedAt();
            reopens = now.reopens();
            outcome = now.outcome();
            summary = now.summary();
            mergedInto = now.mergedInto();
        }

        private Case toCase() {
            return new Case(
                    from.id(),
                    version,
                    messages,
                    type,
                    state,
                    subject,
                    from.reference(),
                    customer,
                    tier,
                    from.channel(),
                    category,
                    priority,
                    severity,
                    owner,
                    team,
                    tags,
                    form,
                    promisedFor,
                    waitingSince,
                    from.openedAt(),
                    firstRepliedAt,
                    lastRepliedAt,
                    unansweredSince,
                    assessedAt,
                    decidedAt,
                    firstResolvedAt,
                    resolvedAt,
                    closedAt,
                    updatedAt,
                    reopens,
                    outcome,
                    summary,
                    from.follows(),
                    mergedInto);
        }
    }
}
