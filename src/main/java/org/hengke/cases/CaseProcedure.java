package org.hengke.cases;

import static org.hengke.cases.CaseVerb.*;
import static org.hengke.platform.Kind.CONFLICT;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.hengke.platform.Invalid;
import org.hengke.platform.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * The procedure of each type: an inquiry is answered now or on a promised date; a complaint is acknowledged, assessed, handled,
 * answered and archived with a summary; a suggestion is assessed, adopted or declined with a reason, and the customer is told.
 */
public final class CaseProcedure {

    private CaseProcedure() {}

    /**
     * One step of the procedure.
     *
     * @param code key of its name
     * @param doneAt absent while it is still to be done
     */
    public record Step(String code, @Nullable Instant doneAt) {}

    public static List<Step> steps(Case of) {
        var steps = new ArrayList<Step>();
        steps.add(new Step("received", of.openedAt()));
        switch (of.type()) {
            case INQUIRY -> steps.add(new Step("answered", of.firstRepliedAt()));
            case COMPLAINT -> {
                steps.add(new Step("acknowledged", of.firstRepliedAt()));
                steps.add(new Step("assessed", of.assessedAt()));
            }
            case SUGGESTION -> {
                steps.add(new Step("assessed", of.assessedAt()));
                steps.add(new Step("decided", of.decidedAt()));
            }
        }
        steps.add(new Step("resolved", of.resolvedAt()));
        steps.add(new Step("archived", of.closedAt()));
        return List.copyOf(steps);
    }

    static void check(CaseType type, Assessment found) {
        var check = Invalid.check();
        switch (type) {
            case INQUIRY -> throw new Refusal(CONFLICT, "cases.inquiries-are-not-assessed");
            case COMPLAINT ->
                check.that(found.nature() != null, "nature", "cases.missing")
                        .that(
                                found.severity() != null && found.severity() >= 1 && found.severity() <= 4,
                                "severity",
                                "cases.bad-severity");
            case SUGGESTION -> check.that(found.feasibility() != null, "feasibility", "cases.missing");
        }
        new CaseForm(null, null, null, null, null, null, found.text(), null, null).check(check);
        check.done();
    }

    /** What was recorded by another program is taken as it was. */
    static void checkResolution(Case of, Outcome how) {
        if (how == Outcome.RECORDED) {
            return;
        }
        switch (of.type()) {
            case INQUIRY -> {}
            case COMPLAINT -> {
                if (of.assessedAt() == null) {
                    throw new Refusal(
                            CONFLICT, "cases.complaint-not-assessed", of.id().number());
                }
                needTold(of, "cases.complaint-not-answered", of.openedAt());
            }
            case SUGGESTION -> {
                if (of.decidedAt() == null) {
                    throw new Refusal(
                            CONFLICT, "cases.suggestion-not-decided", of.id().number());
                }
                needTold(of, "cases.suggestion-not-answered", of.decidedAt());
            }
        }
    }

    private static void needTold(Case of, String code, Instant since) {
        var told = of.lastRepliedAt();
        if (of.customer() != null && (told == null || told.isBefore(since))) {
            throw new Refusal(CONFLICT, code, of.id().number());
        }
    }

    static void checkClosure(Case of, @Nullable String summary) {
        if (of.type() == CaseType.COMPLAINT && of.outcome() != Outcome.RECORDED && summary == null) {
            throw new Invalid("summary", "cases.complaint-needs-summary");
        }
    }

    static Set<CaseVerb> allows(Case of) {
        var verbs = EnumSet.noneOf(CaseVerb.class);
        switch (of.state()) {
            case NEW, OPEN, WAITING -> {
                verbs.addAll(EnumSet.of(REPLY, NOTE, CONTACT, EDIT, ASSIGN, TAKE, PROMISE, RESOLVE, SPAM, MERGE));
                if (of.owner() != null) {
                    verbs.add(RETURN);
                }
                if (of.state() == CaseState.WAITING) {
                    verbs.add(END_WAITING);
                }
                if (of.type() != CaseType.INQUIRY) {
                    verbs.add(ASSESS);
                }
                if (of.type() == CaseType.SUGGESTION && of.assessedAt() != null) {
                    verbs.add(DECIDE);
                }
            }
            case RESOLVED -> verbs.addAll(EnumSet.of(REPLY, NOTE, CONTACT, EDIT, CLOSE, REOPEN, SPAM, MERGE));
            case CLOSED -> verbs.addAll(EnumSet.of(NOTE, EDIT, REOPEN, SPAM, MERGE));
            case SPAM -> verbs.add(CLEAR_SPAM);
            case MERGED -> {}
        }
        return verbs;
    }
}
