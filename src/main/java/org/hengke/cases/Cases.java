package org.hengke.cases;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.hengke.cases.internal.Assignment;
import org.hengke.cases.internal.CaseFiles;
import org.hengke.cases.internal.CaseKeeper;
import org.hengke.cases.internal.CaseStore;
import org.hengke.customers.Customers;
import org.hengke.platform.attachments.AttachmentId;
import org.hengke.staff.PersonId;
import org.hengke.staff.Staff;
import org.hengke.staff.TeamId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Cases, for other modules. What a signed-in person may do with them is decided in front of this. */
@Service
public class Cases {

    private final CaseKeeper keeper;
    private final CaseStore store;
    private final CaseFiles caseFiles;
    private final Assignment assignment;
    private final Customers customers;
    private final Categories categories;
    private final Staff staff;
    private final Clock clock;

    Cases(
            CaseKeeper keeper,
            CaseStore store,
            CaseFiles caseFiles,
            Assignment assignment,
            Customers customers,
            Categories categories,
            Staff staff,
            Clock clock) {
        this.keeper = keeper;
        this.store = store;
        this.caseFiles = caseFiles;
        this.assignment = assignment;
        this.customers = customers;
        this.categories = categories;
        this.staff = staff;
        this.clock = clock;
    }

    /**
     * Opens a case. Where it names neither owner nor team, the rules for new cases decide; the customer's tier is looked up where it
     * is not given.
     *
     * @param files attachments of the first message
     */
    @Transactional
    public Case open(Opening asked, Actor by, List<AttachmentId> files) {
        categories.check(asked.category(), "category");
        var opening = withTier(asked);
        var id = store.nextId();
        var choice = opening.owner() == null && opening.team() == null
                ? assignment.choose(opening).orElse(null)
                : null;
        var history = CaseHistory.open(id, opening, by, clock.instant());
        if (choice != null) {
            history.then(c -> c.assign(Actor.program(), c.openedAt(), choice.person(), choice.team(), choice.how()));
        }
        var opened = keeper.open(history);
        attach(id, opened.messages().isEmpty() ? 0 : 1, files);
        return opened.now();
    }

    /**
     * The customer adds to a case. One that can no longer be reopened is followed by a new case, with the same subject.
     *
     * @return the case the message went to
     */
    @Transactional
    public Case customerWrote(CaseId id, String text, Channel over, List<AttachmentId> files) {
        var now = get(id);
        if (now.state() == CaseState.MERGED && now.mergedInto() != null) {
            return customerWrote(now.mergedInto(), text, over, files);
        }
        if (now.state().done()
                && now.resolvedAt() != null
                && clock.instant().isAfter(now.resolvedAt().plus(Case.REOPENABLE))) {
            return open(
                    Opening.of(now.type(), now.subject(), text, over)
                            .withCustomer(now.customer(), null)
                            .withCategory(stillOffered(now.category()))
                            .withAssignee(null, stillThere(now.team()))
                            .following(id),
                    Actor.customer(),
                    files);
        }
        var changed = keeper.change(id, c -> {}, c -> c.customerWrites(Actor.customer(), clock.instant(), text, over));
        attach(id, changed.message(), files);
        return changed.now();
    }

    /** A bot or a rule answers the customer; no clock of ours minds it. */
    @Transactional
    public Case autoReply(CaseId id, String text) {
        return keeper.change(id, c -> {}, c -> c.autoReply(clock.instant(), text))
                .now();
    }

    /** A note for colleagues, by the program. */
    @Transactional
    public Case note(CaseId id, String text) {
        return keeper.change(id, c -> {}, c -> c.note(Actor.program(), clock.instant(), text))
                .now();
    }

    public Optional<Case> find(CaseId id) {
        return store.find(id);
    }

    /** @throws CaseNotFound if there is none */
    public Case get(CaseId id) {
        return find(id).orElseThrow(() -> new CaseNotFound(id));
    }

    /** What the customer may see of the conversation: no notes. */
    @Transactional(readOnly = true)
    public PublicConversation conversation(CaseId id) {
        var stored = store.conversation(id).orElseThrow(() -> new CaseNotFound(id));
        return new PublicConversation(
                stored.history().now(),
                stored.history().messages().stream()
                        .filter(message ->
                                message.kind() != Message.Kind.NOTE && message.kind() != Message.Kind.CONTACT)
                        .map(message -> new PublicConversation.Said(
                                message, stored.attachments().getOrDefault(message.number(), List.of())))
                        .toList());
    }

    /** The person who last answered the customer in public or, if nobody did, the owner: whom a rating is about. */
    public Optional<Actor.Person> servedBy(CaseId id) {
        var history = store.history(id).orElseThrow(() -> new CaseNotFound(id));
        var last = history.events().reversed().stream()
                .filter(event -> event.change() instanceof Change.Replied
                        || event.change() instanceof Change.ContactLogged
                        || event.change() instanceof Change.Resolved)
                .map(CaseEvent::by)
                .filter(Actor.Person.class::isInstance)
                .map(Actor.Person.class::cast)
                .findFirst();
        return last.or(
                () -> Optional.ofNullable(history.now().owner()).map(owner -> new Actor.Person(owner, teamOf(owner))));
    }

    private Opening withTier(Opening opening) {
        if (opening.customer() == null || opening.tier() != null) {
            return opening;
        }
        return customers
                .name(opening.customer())
                .map(name -> opening.withCustomer(opening.customer(), name.tier()))
                .orElse(opening);
    }

    private @Nullable CategoryId stillOffered(@Nullable CategoryId category) {
        return category == null
                ? null
                : categories
                        .find(category)
                        .filter(found -> !found.retired())
                        .map(Category::id)
                        .orElse(null);
    }

    private @Nullable TeamId stillThere(@Nullable TeamId team) {
        return team == null
                ? null
                : staff.findTeam(team)
                        .filter(found -> !found.retired())
                        .map(found -> found.id())
                        .orElse(null);
    }

    private @Nullable TeamId teamOf(PersonId person) {
        return staff.teamOf(person).orElse(null);
    }

    private void attach(CaseId id, int message, List<AttachmentId> files) {
        if (message > 0) {
            caseFiles.attach(
                    id, message, files.stream().map(AttachmentId::value).toList());
        }
    }
}
