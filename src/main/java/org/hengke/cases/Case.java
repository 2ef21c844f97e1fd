package org.hengke.cases;

import static org.hengke.platform.Kind.CONFLICT;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.hengke.customers.CustomerId;
import org.hengke.platform.Invalid;
import org.hengke.platform.Refusal;
import org.hengke.staff.PersonId;
import org.hengke.staff.TeamId;
import org.jspecify.annotations.Nullable;

/**
 * An inquiry, complaint or suggestion from first contact to archive. Immutable: a verb either refuses or returns what it decided.
 * A verb at an instant before the last change is taken to happen at the last change, so that a history never runs backwards.
 *
 * @param version number of the last event
 * @param messages number of the last message
 * @param tier the customer's tier when the case was opened or moved to that customer
 * @param severity 1 is gravest, 4 is slight
 * @param waitingSince the customer has to answer since then
 * @param firstRepliedAt first public reply or logged contact by a person
 * @param unansweredSince first message of the customer that no person has answered yet
 * @param firstResolvedAt first resolution; stays when the case is reopened
 * @param resolvedAt last resolution, absent while open
 * @param summary what was done, in the words of who resolved or archived it
 */
public record Case(
        CaseId id,
        int version,
        int messages,
        CaseType type,
        CaseState state,
        String subject,
        @Nullable String reference,
        @Nullable CustomerId customer,
        @Nullable String tier,
        Channel channel,
        @Nullable CategoryId category,
        Priority priority,
        @Nullable Integer severity,
        @Nullable PersonId owner,
        @Nullable TeamId team,
        List<String> tags,
        CaseForm form,
        @Nullable Instant promisedFor,
        @Nullable Instant waitingSince,
        Instant openedAt,
        @Nullable Instant firstRepliedAt,
        @Nullable Instant lastRepliedAt,
        @Nullable Instant unansweredSince,
        @Nullable Instant assessedAt,
        @Nullable Instant decidedAt,
        @Nullable Instant firstResolvedAt,
        @Nullable Instant resolvedAt,
        @Nullable Instant closedAt,
        Instant updatedAt,
        int reopens,
        @Nullable Outcome outcome,
        @Nullable String summary,
        @Nullable CaseId follows,
        @Nullable CaseId mergedInto) {

    /** A customer's message reopens a case for this long after it was resolved; later it begins a new one. */
    public static final Duration REOPENABLE = Duration.ofDays(30);

    static final int LONGEST_SUBJECT = 300;
    static final int LONGEST_TEXT = 100_000;
    static final int LONGEST_TAG = 40;
    static final int MOST_TAGS = 20;

    public Case {
        tags = List.copyOf(tags);
    }

    public static Decision open(CaseId id, Opening opening, Actor by, Instant at) {
        check(opening);
        var turn = Turn.opening(id, opening, by, at);
        if (opening.spoken() && by instanceof Actor.Person) {
            turn.answered(new Change.ContactLogged(turn.lastMessage(), opening.channel()));
        }
        return turn.done();
    }

    public Decision customerWrites(Actor by, Instant at, @Nullable String text, Channel over) {
        if (!state.counts() || (state.done() && resolvedAt != null && at.isAfter(resolvedAt.plus(REOPENABLE)))) {
            throw new Refusal(CONFLICT, "cases.no-longer-open", id.number());
        }
        var turn = new Turn(this, by, at);
        var contact = contact(text);
        if (state.done() && contact != Contact.THANKS) {
            turn.reopens();
        }
        turn.happened(new Change.CustomerWrote(turn.says(Message.Kind.CUSTOMER, over, text, null), contact));
        if (state == CaseState.WAITING) {
            turn.happened(new Change.WaitingEnded());
            turn.opens();
        }
        if (!(state.done() && contact == Contact.THANKS) && unansweredSince == null) {
            turn.next.unansweredSince = turn.at;
        }
        return turn.done();
    }

    private Contact contact(@Nullable String text) {
        if (firstRepliedAt == null) {
            return Contact.SAME;
        }
        if (text != null && Thanks.only(text)) {
            return Contact.THANKS;
        }
        return state == CaseState.WAITING ? Contact.ANSWER : Contact.AGAIN;
    }

    /** @param thenWait the customer has to answer, and the clock of the resolution stands still until then */
    public Decision reply(Actor.Person by, Instant at, @Nullable String text, boolean thenWait) {
        needOpenOrDone();
        var turn = new Turn(this, by, at);
        turn.answered(new Change.Replied(turn.says(Message.Kind.REPLY, channel, text, null)));
        if (thenWait) {
            turn.waits();
        }
        return turn.done();
    }

    public Decision autoReply(Instant at, @Nullable String text) {
        needOpenOrDone();
        var turn = new Turn(this, Actor.program(), at);
        turn.happened(new Change.AutoReplied(turn.says(Message.Kind.AUTOMATIC, channel, text, null)));
        return turn.done();
    }

    /** @param seconds how long was spoken, absent if nobody noted it */
    public Decision logContact(
            Actor.Person by,
            Instant at,
            @Nullable String text,
            Channel over,
            @Nullable Integer seconds,
            boolean thenWait) {
        needOpenOrDone();
        if (seconds != null && (seconds < 0 || seconds > Duration.ofDays(1).toSeconds())) {
            throw new Invalid("seconds", "cases.bad-seconds");
        }
        var turn = new Turn(this, by, at);
        turn.answered(new Change.ContactLogged(turn.says(Message.Kind.CONTACT, over, text, seconds), over));
        if (thenWait) {
            turn.waits();
        }
        return turn.done();
    }

    /**
     * The customer was asked something, as another program recorded it without the words, perhaps without saying by whom; it waits.
     */
    public Decision asked(Actor by, Instant at) {
        needOpen();
        var turn = new Turn(this, by, at);
        turn.answered(new Change.ContactLogged(null, channel));
        turn.waits();
        return turn.done();
    }

    public Decision note(Actor by, Instant at, String text) {
        needCounting();
        var turn = new Turn(this, by, at);
        turn.happened(new Change.Noted(turn.says(Message.Kind.NOTE, channel, text, null)));
        return turn.done();
    }

    public Decision endWaiting(Actor by, Instant at) {
        if (state != CaseState.WAITING) {
            throw new Refusal(CONFLICT, "cases.not-waiting", id.number());
        }
        var turn = new Turn(this, by, at);
        turn.happened(new Change.WaitingEnded());
        turn.opens();
        return turn.done();
    }

    public Decision take(Actor.Person by, Instant at) {
        return assign(by, at, by.person(), by.team() == null ? team : by.team(), Change.How.TAKEN);
    }

    /** Back to the queue of its team. */
    public Decision giveBack(Actor.Person by, Instant at) {
        if (owner == null) {
            throw new Refusal(CONFLICT, "cases.no-owner", id.number());
        }
        return assign(by, at, null, team, Change.How.RETURNED);
    }

    public Decision assign(
            Actor by, Instant at, @Nullable PersonId newOwner, @Nullable TeamId newTeam, Change.How how) {
        needOpen();
        var turn = new Turn(this, by, at);
        if (!Objects.equals(owner, newOwner) || !Objects.equals(team, newTeam)) {
            turn.happened(new Change.Assigned(how, owner, team, newOwner, newTeam));
            turn.next.owner = newOwner;
            turn.next.team = newTeam;
            if (how == Change.How.TAKEN) {
                turn.begun();
            }
        }
        return turn.done();
    }

    /** @param newTier tier of the customer of the edit */
    public Decision edit(Actor by, Instant at, Edit edit, @Nullable String newTier) {
        needCounting();
        check(edit);
        var turn = new Turn(this, by, at);
        if (!subject.equals(edit.subject())) {
            turn.happened(new Change.SubjectChanged());
            turn.next.subject = edit.subject();
        }
        if (type != edit.type()) {
            turn.happened(new Change.TypeChanged(type, edit.type()));
            turn.next.type = edit.type();
        }
        if (priority != edit.priority()) {
            turn.happened(new Change.PriorityChanged(priority, edit.priority()));
            turn.next.priority = edit.priority();
        }
        if (!Objects.equals(severity, edit.severity())) {
            turn.happened(new Change.SeverityChanged(severity, edit.severity()));
            turn.next.severity = edit.severity();
        }
        if (!Objects.equals(category, edit.category())) {
            turn.happened(new Change.CategoryChanged(category, edit.category()));
            turn.next.category = edit.category();
        }
        if (!Objects.equals(customer, edit.customer())) {
            turn.happened(new Change.CustomerChanged(customer, edit.customer(), tier, newTier));
            turn.next.customer = edit.customer();
            turn.next.tier = newTier;
        }
        if (!tags.equals(edit.tags())) {
            turn.happened(new Change.TagsChanged(tags, edit.tags()));
            turn.next.tags = edit.tags();
        }
        var filled = form.written(edit.order(), edit.wish());
        if (!filled.equals(form)) {
            turn.happened(new Change.FormChanged(form.differences(filled)));
            turn.next.form = filled;
        }
        return turn.done();
    }

    public Decision assess(Actor.Person by, Instant at, Assessment found) {
        needOpen();
        CaseProcedure.check(type, found);
        var turn = new Turn(this, by, at);
        turn.happened(new Change.Assessed(found.nature(), found.feasibility(), found.about(), found.upheld()));
        if (type == CaseType.COMPLAINT && !Objects.equals(severity, found.severity())) {
            turn.happened(new Change.SeverityChanged(severity, found.severity()));
            turn.next.severity = found.severity();
        }
        turn.next.form = form.assessed(found);
        turn.next.assessedAt = turn.at;
        turn.begun();
        return turn.done();
    }

    /** A suggestion is taken up, or declined; either has a reason that the customer can be told. */
    public Decision decide(Actor.Person by, Instant at, boolean adopted, String reason) {
        needOpen();
        if (type != CaseType.SUGGESTION) {
            throw new Refusal(CONFLICT, "cases.only-suggestions-are-decided", id.number());
        }
        if (assessedAt == null) {
            throw new Refusal(CONFLICT, "cases.suggestion-not-assessed", id.number());
        }
        Invalid.check().that(!reason.isBlank(), "reason", "cases.missing").done();
        var turn = new Turn(this, by, at);
        turn.happened(new Change.Decided(adopted));
        turn.next.form = form.decided(adopted, reason);
        turn.next.decidedAt = turn.at;
        turn.begun();
        return turn.done();
    }

    /** Promises the customer an answer by then; the promise is tracked by a clock. */
    public Decision promise(Actor by, Instant at, Instant due) {
        needOpen();
        if (!due.isAfter(at)) {
            throw new Invalid("due", "cases.promise-in-the-past");
        }
        var turn = new Turn(this, by, at);
        turn.happened(new Change.Promised(promisedFor, due));
        turn.next.promisedFor = due;
        turn.begun();
        return turn.done();
    }

    public Decision resolve(Actor by, Instant at, Outcome how, @Nullable String whatWasDone) {
        needOpen();
        CaseProcedure.checkResolution(this, how);
        var turn = new Turn(this, by, at);
        turn.happened(new Change.Resolved(how));
        turn.next.state = CaseState.RESOLVED;
        turn.next.resolvedAt = turn.at;
        if (firstResolvedAt == null) {
            turn.next.firstResolvedAt = turn.at;
        }
        turn.next.waitingSince = null;
        turn.next.unansweredSince = null;
        turn.next.outcome = how;
        if (whatWasDone != null && !whatWasDone.isBlank()) {
            turn.next.summary = whatWasDone;
        }
        return turn.done();
    }

    /** Archives a resolved case. */
    public Decision close(Actor by, Instant at, @Nullable String inShort) {
        if (state == CaseState.CLOSED) {
            throw new Refusal(CONFLICT, "cases.already-closed", id.number());
        }
        if (state != CaseState.RESOLVED) {
            throw new Refusal(CONFLICT, "cases.not-resolved", id.number());
        }
        var written = inShort == null || inShort.isBlank() ? summary : inShort;
        CaseProcedure.checkClosure(this, written);
        var turn = new Turn(this, by, at);
        turn.happened(new Change.Closed());
        turn.next.state = CaseState.CLOSED;
        turn.next.closedAt = turn.at;
        turn.next.summary = written;
        return turn.done();
    }

    public Decision reopen(Actor by, Instant at) {
        if (!state.done()) {
            throw new Refusal(CONFLICT, "cases.not-resolved", id.number());
        }
        var turn = new Turn(this, by, at);
        turn.reopens();
        return turn.done();
    }

    public Decision markSpam(Actor by, Instant at) {
        needCounting();
        var turn = new Turn(this, by, at);
        turn.happened(new Change.MarkedSpam());
        turn.next.state = CaseState.SPAM;
        return turn.done();
    }

    public Decision clearSpam(Actor by, Instant at) {
        if (state != CaseState.SPAM) {
            throw new Refusal(CONFLICT, "cases.not-spam", id.number());
        }
        var turn = new Turn(this, by, at);
        var before = closedAt != null
                ? CaseState.CLOSED
                : resolvedAt != null
                        ? CaseState.RESOLVED
                        : waitingSince != null
                                ? CaseState.WAITING
                                : firstRepliedAt == null ? CaseState.NEW : CaseState.OPEN;
        turn.happened(new Change.SpamCleared(before));
        turn.next.state = before;
        return turn.done();
    }

    public Decision mergeInto(Actor by, Instant at, Case other) {
        needCounting();
        if (other.id.equals(id)) {
            throw new Refusal(CONFLICT, "cases.merged-with-itself", id.number());
        }
        if (!other.state.counts()) {
            throw new Refusal(CONFLICT, "cases.no-longer-open", other.id.number());
        }
        var turn = new Turn(this, by, at);
        turn.happened(new Change.MergedInto(other.id));
        turn.next.state = CaseState.MERGED;
        turn.next.mergedInto = other.id;
        return turn.done();
    }

    public Decision absorb(Actor by, Instant at, CaseId other) {
        var turn = new Turn(this, by, at);
        turn.happened(new Change.Absorbed(other));
        return turn.done();
    }

    /** What its state and type allow; what the person may do besides is another question. */
    public Set<CaseVerb> allows() {
        return CaseProcedure.allows(this);
    }

    private void needOpen() {
        if (!state.open()) {
            throw new Refusal(CONFLICT, state.done() ? "cases.already-resolved" : "cases.no-longer-open", id.number());
        }
    }

    private void needOpenOrDone() {
        if (!EnumSet.of(CaseState.NEW, CaseState.OPEN, CaseState.WAITING, CaseState.RESOLVED)
                .contains(state)) {
            throw new Refusal(CONFLICT, "cases.no-longer-open", id.number());
        }
    }

    private void needCounting() {
        if (!state.counts()) {
            throw new Refusal(CONFLICT, "cases.no-longer-open", id.number());
        }
    }

    private static void check(Opening opening) {
        var check = Invalid.check();
        common(check, opening.subject(), opening.severity(), opening.tags());
        check.that(fits(opening.text()), "text", "cases.too-long", LONGEST_TEXT);
        opening.form().check(check);
        check.done();
    }

    private static void check(Edit edit) {
        var check = Invalid.check();
        common(check, edit.subject(), edit.severity(), edit.tags());
        CaseForm.EMPTY.written(edit.order(), edit.wish()).check(check);
        check.done();
    }

    private static void common(Invalid.Check check, String subject, @Nullable Integer severity, List<String> tags) {
        check.that(!subject.isBlank(), "subject", "cases.missing")
                .that(subject.length() <= LONGEST_SUBJECT, "subject", "cases.too-long", LONGEST_SUBJECT)
                .that(severity == null || (severity >= 1 && severity <= 4), "severity", "cases.bad-severity")
                .that(tags.size() <= MOST_TAGS, "tags", "cases.too-many-tags", MOST_TAGS)
                .that(
                        tags.stream().allMatch(tag -> !tag.isBlank() && tag.length() <= LONGEST_TAG),
                        "tags",
                        "cases.bad-tag",
                        LONGEST_TAG);
    }

    static boolean fits(@Nullable String text) {
        return text == null || text.length() <= LONGEST_TEXT;
    }
}
