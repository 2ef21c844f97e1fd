package org.hengke.imports.internal;

import java.time.Instant;
import java.util.Objects;
import org.hengke.cases.Actor;
import org.hengke.cases.CaseHistory;
import org.hengke.cases.CaseId;
import org.hengke.cases.CaseState;
import org.hengke.cases.CaseType;
import org.hengke.cases.CategoryId;
import org.hengke.cases.Change;
import org.hengke.cases.Channel;
import org.hengke.cases.Edit;
import org.hengke.cases.Opening;
import org.hengke.cases.Outcome;
import org.hengke.cases.Priority;
import org.hengke.customers.CustomerId;
import org.hengke.imports.internal.CaseDraft.Look;
import org.hengke.imports.internal.CaseDraft.Step;
import org.hengke.imports.internal.CaseDraft.Who;
import org.hengke.staff.PersonId;
import org.hengke.staff.TeamId;
import org.jspecify.annotations.Nullable;

/**
 * Plays a draft through the verbs of a case, as if people had done it here, so that clocks, waiting and reopening come out of the
 * same rules as for live work.
 */
final class CaseWriting {

    /** The names of a file and what they are here; nothing for those that are not to be made. */
    interface Names {

        @Nullable PersonId person(String name);

        @Nullable TeamId team(String name);

        @Nullable CategoryId category(String name, String below);

        @Nullable CustomerId customer(Who who);

        @Nullable String tier(CustomerId customer);
    }

    private final Names names;

    CaseWriting(Names names) {
        this.names = names;
    }

    CaseHistory write(CaseId id, CaseDraft draft) {
        var look = draft.opening();
        var customer = names.customer(draft.customer());
        var opening = Opening.of(CaseType.of(look.type()), look.subject(), draft.text(), Channel.of(look.channel()))
                .withCustomer(customer, customer == null ? null : names.tier(customer))
                .withCategory(names.category(look.category(), look.subcategory()))
                .withPriority(Priority.of(look.priority()))
                .withTags(look.tags())
                .withAssignee(names.person(look.owner()), names.team(look.team()))
                .withReference(draft.number());
        var history = CaseHistory.open(id, opening, Actor.customer(), draft.openedAt());
        draft.steps().forEach(step -> play(history, step));
        return history;
    }

    private void play(CaseHistory history, Step step) {
        var by = actor(step);
        var at = step.at();
        switch (step.what()) {
            case EDITED -> {
                var now = history.now();
                history.then(c -> c.edit(by, at, edited(Edit.of(now), step.look()), now.tier()));
            }
            case ASSIGNED -> {
                var owner = names.person(step.look().owner());
                var team = names.team(step.look().team());
                history.then(c -> c.assign(by, at, owner, team, Change.How.IMPORT));
            }
            case REPLIED -> replied(history, by, at, step.text());
            case NOTED -> {
                var text = Objects.requireNonNullElse(step.text(), "");
                history.then(c -> c.note(by, at, text));
            }
            case ASKED -> history.then(c -> c.asked(by, at));
            case WAITING_ENDED -> {
                if (history.now().state() == CaseState.WAITING) {
                    history.then(c -> c.endWaiting(by, at));
                }
            }
            case RESOLVED -> history.then(c -> c.resolve(by, at, Outcome.RECORDED, null));
            case CLOSED -> history.then(c -> c.close(by, at, null));
            case REOPENED -> history.then(c -> c.reopen(by, at));
        }
    }

    private static void replied(CaseHistory history, Actor by, Instant at, @Nullable String text) {
        if (by instanceof Actor.Person person) {
            history.then(c -> c.reply(person, at, text, false));
        } else if (text != null) {
            history.then(c -> c.autoReply(at, text));
        }
    }

    private Edit edited(Edit edit, Look look) {
        return edit.withType(CaseType.of(look.type()))
                .withPriority(Priority.of(look.priority()))
                .withCategory(names.category(look.category(), look.subcategory()))
                .withSubject(look.subject())
                .withTags(look.tags());
    }

    /** Whoever is named as the author, else the owner of that time; the team is the one that the row names. */
    private Actor actor(Step step) {
        var person = names.person(step.author().isEmpty() ? step.look().owner() : step.author());
        return person == null
                ? Actor.program()
                : new Actor.Person(person, names.team(step.look().team()));
    }
}
