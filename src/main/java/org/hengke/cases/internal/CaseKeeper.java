package org.hengke.cases.internal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import org.hengke.cases.Actor;
import org.hengke.cases.Case;
import org.hengke.cases.CaseAssigned;
import org.hengke.cases.CaseClosed;
import org.hengke.cases.CaseEvent;
import org.hengke.cases.CaseExcluded;
import org.hengke.cases.CaseFacts;
import org.hengke.cases.CaseHistory;
import org.hengke.cases.CaseId;
import org.hengke.cases.CaseNotFound;
import org.hengke.cases.CaseOpened;
import org.hengke.cases.CaseReopened;
import org.hengke.cases.CaseReplied;
import org.hengke.cases.CaseResolved;
import org.hengke.cases.Change;
import org.hengke.cases.CustomerWroteAgain;
import org.hengke.cases.Decision;
import org.hengke.cases.Message;
import org.hengke.metrics.Facts;
import org.hengke.platform.live.LiveEvent;
import org.hengke.platform.live.LiveStream;
import org.hengke.servicelevels.ServiceClock;
import org.hengke.servicelevels.ServiceLevels;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes what a verb decided with all that follows from it, clocks and facts included, in one transaction. */
@Component
public class CaseKeeper {

    private final CaseStore store;
    private final Neighbours neighbours;
    private final CaseReckoning reckoning;
    private final ServiceLevels levels;
    private final Facts facts;
    private final ApplicationEventPublisher events;
    private final LiveStream live;

    CaseKeeper(
            CaseStore store,
            Neighbours neighbours,
            CaseReckoning reckoning,
            ServiceLevels levels,
            Facts facts,
            ApplicationEventPublisher events,
            LiveStream live) {
        this.store = store;
        this.neighbours = neighbours;
        this.reckoning = reckoning;
        this.levels = levels;
        this.facts = facts;
        this.events = events;
        this.live = live;
    }

    /** What a change led to. */
    public record Changed(Case now, List<CaseEvent> events, List<Message> messages) {

        /** Number of the message that was added, 0 for none. */
        public int message() {
            return messages.isEmpty() ? 0 : messages.getLast().number();
        }
    }

    @Transactional
    public Changed open(CaseHistory opened) {
        var now = opened.now();
        var clocks = reckoning.clocks(opened);
        store.insert(opened, CaseReckoning.due(now, clocks));
        levels.save(CaseReckoning.subject(now.id()), clocks);
        facts.insert(CaseFacts.source(now), CaseFacts.of(opened, clocks, reckoning.context()));
        restateOthers(now, opened.events());
        tell(now, opened.events());
        return new Changed(now, opened.events(), opened.messages());
    }

    /**
     * @param guard refuses what the caller may not touch
     * @throws CaseNotFound if there is none
     */
    @Transactional
    public Changed change(CaseId id, Consumer<Case> guard, Function<Case, Decision> verb) {
        return decide(id, guard, history -> verb.apply(history.now()));
    }

    /** The same for a verb that needs to know what happened before. */
    @Transactional
    public Changed decide(CaseId id, Consumer<Case> guard, Function<CaseHistory, Decision> verb) {
        var history = store.lock(id).orElseThrow(() -> new CaseNotFound(id));
        var before = history.now();
        guard.accept(before);
        var decided = verb.apply(history);
        if (decided.nothing()) {
            return new Changed(before, List.of(), List.of());
        }
        var all = new ArrayList<>(history.events());
        all.addAll(decided.events());
        var after = CaseHistory.of(decided.next(), all, List.of());
        var clocksBefore = reckoning.clocks(history);
        var clocks = reckoning.clocks(after);
        store.update(before, decided, CaseReckoning.due(decided.next(), clocks));
        if (!clocks.equals(clocksBefore)) {
            levels.save(CaseReckoning.subject(id), clocks);
        }
        reconcile(history, clocksBefore, after, clocks);
        restateOthers(decided.next(), decided.events());
        if (decided.next().customer() != null && !decided.next().customer().equals(before.customer())) {
            restateOthers(before, decided.events());
        }
        tell(decided.next(), decided.events());
        return new Changed(decided.next(), decided.events(), decided.messages());
    }

    private void reconcile(
            CaseHistory before, List<ServiceClock> clocksBefore, CaseHistory after, List<ServiceClock> clocks) {
        var now = after.now();
        var elsewhere = now.firstResolvedAt() == null || now.customer() == null
                ? List.<CaseFacts.OtherContact>of()
                : neighbours.contactsElsewhere(List.of(now.id())).getOrDefault(now.id(), List.of());
        var context = reckoning.context().with(elsewhere);
        var wanted = CaseFacts.of(after, clocks, context);
        if (!wanted.equals(CaseFacts.of(before, clocksBefore, context))) {
            facts.reconcile(CaseFacts.source(now), wanted);
        }
    }

    /** A contact of the customer decides whether cases resolved shortly before were resolved with one contact. */
    private void restateOthers(Case now, List<CaseEvent> happened) {
        if (now.customer() == null) {
            return;
        }
        Instant from = null;
        for (var event : happened) {
            switch (event.change()) {
                case Change.Opened _ -> from = now.openedAt();
                case Change.CustomerWrote wrote -> from = wrote.contact().counts() && from == null ? event.at() : from;
                case Change.CategoryChanged _,
                        Change.CustomerChanged _,
                        Change.MarkedSpam _,
                        Change.SpamCleared _,
                        Change.MergedInto _ -> from = now.openedAt();
                default -> {}
            }
        }
        if (from == null) {
            return;
        }
        var others = neighbours.resolvedShortlyBefore(now.customer(), now.id(), from, now.updatedAt());
        if (!others.isEmpty()) {
            facts.reconcile(reckoning.facts(store.histories(
                    "id = any (:ids) order by id for no key update",
                    Map.of("ids", others.stream().map(CaseId::value).toArray(Long[]::new)))));
        }
    }

    /** Folds a case by the targets of now, after these changed. */
    @Transactional
    public void recompute(CaseId id) {
        store.lock(id).ifPresent(history -> {
            var clocks = reckoning.clocks(history);
            store.saveDue(id, CaseReckoning.due(history.now(), clocks));
            levels.save(CaseReckoning.subject(id), clocks);
            facts.reconcile(reckoning.facts(List.of(history)));
        });
    }

    private void tell(Case now, List<CaseEvent> happened) {
        var id = now.id();
        for (var event : happened) {
            var at = event.at();
            var by = event.by().personOrNone();
            switch (event.change()) {
                case Change.Opened _ ->
                    events.publishEvent(new CaseOpened(id, now.type(), now.channel(), now.customer(), at));
                case Change.Replied(var message)
                when event.by() instanceof Actor.Person(var person, var _) ->
                    events.publishEvent(new CaseReplied(id, person, at, message));
                case Change.CustomerWrote(var message, var _) ->
                    events.publishEvent(new CustomerWroteAgain(id, at, message));
                case Change.Assigned to -> events.publishEvent(new CaseAssigned(id, to.toOwner(), to.toTeam(), by, at));
                case Change.Resolved _ ->
                    events.publishEvent(new CaseResolved(
                            id, now.customer(), now.channel(), by, event.by().teamOrNone(), at));
                case Change.Closed _ -> events.publishEvent(new CaseClosed(id, at));
                case Change.Reopened _ -> events.publishEvent(new CaseReopened(id, at));
                case Change.MarkedSpam _, Change.MergedInto _ -> events.publishEvent(new CaseExcluded(id, at));
                default -> {}
            }
        }
        if (!happened.isEmpty()) {
            live.publish(new LiveEvent(
                    "cases", id.value(), ChangeCodec.kind(happened.getLast().change())));
        }
    }
}
