package org.hengke.cases.internal;

import static org.hengke.platform.Kind.FORBIDDEN;
import static org.hengke.platform.Kind.NOT_FOUND;

import java.io.InputStream;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.hengke.cases.Actor;
import org.hengke.cases.Assessment;
import org.hengke.cases.Case;
import org.hengke.cases.CaseId;
import org.hengke.cases.CaseNotFound;
import org.hengke.cases.CaseVerb;
import org.hengke.cases.Cases;
import org.hengke.cases.Categories;
import org.hengke.cases.Change.How;
import org.hengke.cases.Channel;
import org.hengke.cases.Decision;
import org.hengke.cases.Edit;
import org.hengke.cases.Opening;
import org.hengke.cases.Outcome;
import org.hengke.cases.StaleCase;
import org.hengke.customers.CustomerName;
import org.hengke.customers.Customers;
import org.hengke.platform.Invalid;
import org.hengke.platform.Refusal;
import org.hengke.platform.attachments.Attachment;
import org.hengke.platform.attachments.AttachmentId;
import org.hengke.platform.attachments.Attachments;
import org.hengke.staff.Me;
import org.hengke.staff.Person;
import org.hengke.staff.PersonId;
import org.hengke.staff.Staff;
import org.hengke.staff.TeamId;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What a signed-in person does with cases, within permission and scope. */
@Component
public class CaseWork {

    private final Cases cases;
    private final CaseKeeper keeper;
    private final CaseReading reading;
    private final CaseStore store;
    private final CaseFiles caseFiles;
    private final Assignment assignment;
    private final Categories categories;
    private final Customers customers;
    private final Staff staff;
    private final Attachments attachments;
    private final Clock clock;

    CaseWork(
            Cases cases,
            CaseKeeper keeper,
            CaseReading reading,
            CaseStore store,
            CaseFiles caseFiles,
            Assignment assignment,
            Categories categories,
            Customers customers,
            Staff staff,
            Attachments attachments,
            Clock clock) {
        this.cases = cases;
        this.keeper = keeper;
        this.reading = reading;
        this.store = store;
        this.caseFiles = caseFiles;
        this.assignment = assignment;
        this.categories = categories;
        this.customers = customers;
        this.staff = staff;
        this.attachments = attachments;
        this.clock = clock;
    }

    @Transactional
    public Case open(Opening opening, @Nullable Instant promise, Me me) {
        checkAssignee(opening.owner(), opening.team());
        if (opening.owner() != null && !opening.owner().equals(me.id())) {
            me.mustBeAllowed("cases.assign");
        }
        if (opening.customer() != null) {
            Invalid.check()
                    .that(customers.name(opening.customer()).isPresent(), "customer", "cases.no-such-customer")
                    .done();
        }
        var opened = cases.open(opening, actor(me), List.of());
        if (promise == null) {
            return opened;
        }
        return keeper.change(opened.id(), c -> {}, c -> c.promise(actor(me), clock.instant(), promise))
                .now();
    }

    @Transactional
    public CaseKeeper.Changed reply(CaseId id, @Nullable String text, boolean thenWait, List<Long> files, Me me) {
        Invalid.check()
                .that(text != null && !text.isBlank(), "text", "cases.missing")
                .done();
        return withFiles(
                id, files, me, act(id, CaseVerb.REPLY, me, c -> c.reply(actor(me), clock.instant(), text, thenWait)));
    }

    @Transactional
    public CaseKeeper.Changed note(CaseId id, String text, List<Long> files, Me me) {
        Invalid.check().that(!text.isBlank(), "text", "cases.missing").done();
        return withFiles(id, files, me, act(id, CaseVerb.NOTE, me, c -> c.note(actor(me), clock.instant(), text)));
    }

    public CaseKeeper.Changed contact(
            CaseId id, String text, Channel over, @Nullable Integer seconds, boolean thenWait, Me me) {
        Invalid.check().that(!text.isBlank(), "text", "cases.missing").done();
        return act(
                id, CaseVerb.CONTACT, me, c -> c.logContact(actor(me), clock.instant(), text, over, seconds, thenWait));
    }

    /** What the customer said by another way, written down by a person. */
    public CaseKeeper.Changed customerSaid(CaseId id, String text, Channel over, Me me) {
        Invalid.check().that(!text.isBlank(), "text", "cases.missing").done();
        return act(id, CaseVerb.NOTE, me, c -> c.customerWrites(actor(me), clock.instant(), text, over));
    }

    public CaseKeeper.Changed endWaiting(CaseId id, Me me) {
        return act(id, CaseVerb.END_WAITING, me, c -> c.endWaiting(actor(me), clock.instant()));
    }

    /** Taking a case from somebody else needs the right to assign. */
    public CaseKeeper.Changed take(CaseId id, Me me) {
        return act(id, CaseVerb.TAKE, me, c -> c.take(actor(me), clock.instant()));
    }

    public CaseKeeper.Changed giveBack(CaseId id, Me me) {
        return act(id, CaseVerb.RETURN, me, c -> c.giveBack(actor(me), clock.instant()));
    }

    public CaseKeeper.Changed assign(CaseId id, @Nullable PersonId person, @Nullable TeamId team, Me me) {
        checkAssignee(person, team);
        var to = team == null && person != null ? staff.teamOf(person).orElse(null) : team;
        return act(id, CaseVerb.ASSIGN, me, c -> c.assign(actor(me), clock.instant(), person, to, How.HAND));
    }

    /** To the member of the team whose turn it is. */
    @Transactional
    public CaseKeeper.Changed assignInTurn(CaseId id, TeamId team, Me me) {
        checkAssignee(null, team);
        var person = assignment.next(team).orElse(null);
        return act(id, CaseVerb.ASSIGN, me, c -> c.assign(actor(me), clock.instant(), person, team, How.TURN));
    }

    /**
     * @param from the version the editor looked at
     * @throws StaleCase if others changed the same fields since
     */
    public CaseKeeper.Changed edit(CaseId id, long from, Edit wanted, Me me) {
        return keeper.decide(id, allowed(CaseVerb.EDIT, me), history -> {
            var merged = Merge.of(history, from, wanted);
            if (!merged.conflicts().isEmpty()) {
                throw new StaleCase(
                        id, merged.conflicts().stream().map(reading::event).toList());
            }
            var now = history.now();
            var edit = merged.edit();
            if (!Objects.equals(now.category(), edit.category())) {
                categories.check(edit.category(), "category");
            }
            return now.edit(actor(me), clock.instant(), edit, tier(now, edit));
        });
    }

    /** One field of a case as it stands, whatever others did to the rest. */
    public CaseKeeper.Changed edit(CaseId id, UnaryOperator<Edit> change, Me me) {
        return act(id, CaseVerb.EDIT, me, now -> {
            var edit = change.apply(Edit.of(now));
            if (!Objects.equals(now.category(), edit.category())) {
                categories.check(edit.category(), "category");
            }
            return now.edit(actor(me), clock.instant(), edit, tier(now, edit));
        });
    }

    private @Nullable String tier(Case now, Edit edit) {
        if (Objects.equals(now.customer(), edit.customer())) {
            return now.tier();
        }
        return edit.customer() == null
                ? null
                : customers
                        .name(edit.customer())
                        .map(CustomerName::tier)
                        .orElseThrow(() -> new Invalid("customer", "cases.no-such-customer"));
    }

    public CaseKeeper.Changed assess(CaseId id, Assessment found, Me me) {
        Invalid.check()
                .that(found.about() == null || staff.find(found.about()).isPresent(), "about", "cases.no-such-person")
                .done();
        return act(id, CaseVerb.ASSESS, me, c -> c.assess(actor(me), clock.instant(), found));
    }

    public CaseKeeper.Changed decide(CaseId id, boolean adopted, String reason, Me me) {
        return act(id, CaseVerb.DECIDE, me, c -> c.decide(actor(me), clock.instant(), adopted, reason));
    }

    public CaseKeeper.Changed promise(CaseId id, Instant due, Me me) {
        return act(id, CaseVerb.PROMISE, me, c -> c.promise(actor(me), clock.instant(), due));
    }

    public CaseKeeper.Changed resolve(CaseId id, Outcome how, @Nullable String summary, Me me) {
        if (how == Outcome.RECORDED) {
            throw new Invalid("outcome", "cases.bad-outcome");
        }
        checkText(summary, "summary");
        return act(id, CaseVerb.RESOLVE, me, c -> c.resolve(actor(me), clock.instant(), how, summary));
    }

    public CaseKeeper.Changed close(CaseId id, @Nullable String summary, Me me) {
        checkText(summary, "summary");
        return act(id, CaseVerb.CLOSE, me, c -> c.close(actor(me), clock.instant(), summary));
    }

    public CaseKeeper.Changed reopen(CaseId id, Me me) {
        return act(id, CaseVerb.REOPEN, me, c -> c.reopen(actor(me), clock.instant()));
    }

    public CaseKeeper.Changed markSpam(CaseId id, Me me) {
        return act(id, CaseVerb.SPAM, me, c -> c.markSpam(actor(me), clock.instant()));
    }

    public CaseKeeper.Changed clearSpam(CaseId id, Me me) {
        return act(id, CaseVerb.CLEAR_SPAM, me, c -> c.clearSpam(actor(me), clock.instant()));
    }

    /** Locks the one with the lower number first, so that two mergers never wait for each other. */
    @Transactional
    public CaseKeeper.Changed merge(CaseId id, CaseId into, Me me) {
        store.lock(id.value() < into.value() ? id : into);
        var target = store.lock(into).orElseThrow(() -> new CaseNotFound(into)).now();
        allowed(CaseVerb.NOTE, me).accept(target);
        var merged = act(id, CaseVerb.MERGE, me, c -> c.mergeInto(actor(me), clock.instant(), target));
        keeper.change(into, c -> {}, c -> c.absorb(actor(me), clock.instant(), id));
        return merged;
    }

    /** Keeps a file that a message of the same person will take up. */
    @Transactional
    public Attachment upload(CaseId id, String name, InputStream content, Me me) {
        var now = cases.get(id);
        allowed(CaseVerb.NOTE, me).accept(now);
        var stored = attachments.store(name, content);
        caseFiles.uploaded(id, me.id(), stored.id().value(), clock.instant());
        return stored;
    }

    public ResponseEntity<Resource> download(CaseId id, int message, AttachmentId file, Me me) {
        CaseReading.seen(cases.get(id), me);
        if (!caseFiles.isAttached(id, message, file.value())) {
            throw new Refusal(NOT_FOUND, "platform.attachment-not-found");
        }
        return attachments.download(file);
    }

    private CaseKeeper.Changed withFiles(CaseId id, List<Long> files, Me me, CaseKeeper.Changed changed) {
        if (!files.isEmpty()) {
            var taken = caseFiles.takeUploads(id, me.id(), files);
            if (taken.size() < files.stream().distinct().count()) {
                throw new Invalid("files", "cases.no-such-file");
            }
            caseFiles.attach(id, changed.message(), taken);
        }
        return changed;
    }

    private CaseKeeper.Changed act(CaseId id, CaseVerb verb, Me me, Function<Case, Decision> how) {
        return keeper.change(id, allowed(verb, me), how);
    }

    private static Consumer<Case> allowed(CaseVerb verb, Me me) {
        return now -> {
            CaseReading.seen(now, me);
            if (!CaseReading.may(verb, now, me)
                    && !(verb == CaseVerb.TAKE && me.id().equals(now.owner()))) {
                throw new Refusal(FORBIDDEN, "cases.not-yours");
            }
        };
    }

    private void checkAssignee(@Nullable PersonId person, @Nullable TeamId team) {
        Invalid.check()
                .that(
                        person == null
                                || staff.find(person).filter(Person::active).isPresent(),
                        "person",
                        "cases.no-such-person")
                .that(
                        team == null
                                || staff.findTeam(team)
                                        .filter(t -> !t.retired())
                                        .isPresent(),
                        "team",
                        "cases.no-such-team")
                .done();
    }

    private static void checkText(@Nullable String text, String field) {
        Invalid.check()
                .that(text == null || text.length() <= 5_000, field, "cases.too-long", 5_000)
                .done();
    }

    private static Actor.Person actor(Me me) {
        return new Actor.Person(me.id(), me.team());
    }
}
