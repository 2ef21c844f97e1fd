package org.hengke.servicelevels;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The clocks of one subject as a fold over its history: what live work, imports, the demo and rebuilds all compute. Signals that
 * cannot be (a wait that nobody's reply began, a second resolution) are passed over: the subject's own module refuses them.
 */
public final class Clocks {

    private final TargetPolicy policy;
    private final Owners owners;
    private final List<ServiceClock> done = new ArrayList<>();
    private final List<OpenClock> open = new ArrayList<>(3);
    private final Map<ClockKind, Integer> ordinals = new EnumMap<>(ClockKind.class);

    private TargetPolicy.Edition edition;
    private SubjectAttributes attributes;
    private boolean opened;
    private boolean resolved;
    private boolean waiting;
    /** The customer's turn may begin: a person turned to the customer, who has not written since. */
    private boolean customersTurn;
    /** The first message that nobody answered yet, while no response clock runs for it. */
    private @Nullable Instant unanswered;

    private Clocks(TargetPolicy policy, TeamOfDay teams, SubjectAttributes attributes) {
        this.policy = policy;
        this.owners = new Owners(teams, policy.zone());
        this.attributes = attributes;
        this.edition = policy.editions().getFirst();
    }

    /** As {@link #fold(List, TargetPolicy, TeamOfDay)}, with the teams that the history names. */
    public static List<ServiceClock> fold(List<Signal> history, TargetPolicy policy) {
        return fold(history, policy, TeamOfDay.asHistorySays());
    }

    /**
     * @param history in any order; signals of one instant count in the order given
     * @return in order of their ending, the open ones last; with one exclusion all are cancelled
     */
    public static List<ServiceClock> fold(List<Signal> history, TargetPolicy policy, TeamOfDay teams) {
        var inOrder = history.stream().sorted(Comparator.comparing(Signal::at)).toList();
        var exclusion = exclusion(inOrder);
        if (exclusion != null) {
            inOrder = inOrder.subList(0, inOrder.indexOf(exclusion));
        }
        var clocks = read(inOrder, policy, teams, exclusion == null ? Instant.MAX : exclusion.at());
        return exclusion == null ? clocks.result() : clocks.excluded(exclusion.at());
    }

    private static Clocks read(List<Signal> inOrder, TargetPolicy policy, TeamOfDay teams, Instant until) {
        var attributes = inOrder.stream()
                .mapMulti((Signal signal, Consumer<SubjectAttributes> found) -> {
                    if (signal instanceof Signal.Opened opened) {
                        found.accept(opened.attributes());
                    }
                })
                .findFirst();
        if (attributes.isEmpty()) {
            throw new IllegalArgumentException("A history without a beginning");
        }
        var clocks = new Clocks(policy, teams, attributes.get());
        var editions = policy.editions();
        int next = 1;
        for (var signal : inOrder) {
            while (next < editions.size() && !editions.get(next).from().isAfter(signal.at())) {
                clocks.enter(editions.get(next++));
            }
            clocks.follow(signal);
        }
        while (next < editions.size() && editions.get(next).from().isBefore(until)) {
            clocks.enter(editions.get(next++));
        }
        return clocks;
    }

    /** The exclusion that holds at the end of history; what happened after it is of no matter. */
    private static Signal.@Nullable Excluded exclusion(List<Signal> inOrder) {
        Signal.Excluded holding = null;
        for (var signal : inOrder) {
            if (signal instanceof Signal.Excluded excluded && holding == null) {
                holding = excluded;
            } else if (signal instanceof Signal.Readmitted) {
                holding = null;
            }
        }
        return holding;
    }

    private void enter(TargetPolicy.Edition next) {
        edition = next;
        retarget(next.from());
    }

    private void follow(Signal signal) {
        switch (signal) {
            case Signal.Opened s -> open(s.at());
            case Signal.Changed s -> {
                attributes = s.attributes();
                retarget(s.at());
            }
            case Signal.CustomerWrote s -> customerWrote(s.at());
            case Signal.PersonReplied s -> personReplied(s.at(), new Credit(s.person(), s.team()));
            case Signal.ProgramReplied _ -> {}
            case Signal.CallLogged s -> {
                customersTurn = true;
                keepPromise(s.at(), new Credit(s.person(), s.team()));
            }
            case Signal.WaitingBegan s -> beginWaiting(s.at());
            case Signal.WaitingEnded s -> endWaiting(s.at());
            case Signal.Resolved s -> resolve(s.at(), new Credit(s.person(), s.team()));
            case Signal.Reopened s -> reopen(s.at());
            case Signal.OwnerChanged s -> owners.changed(s);
            case Signal.Excluded _, Signal.Readmitted _ -> {}
            case Signal.PromiseMade s -> promise(s.at(), s.due());
        }
    }

    private void open(Instant at) {
        if (!opened) {
            opened = true;
            start(ClockKind.RESOLUTION, at);
        }
    }

    private void customerWrote(Instant at) {
        customersTurn = false;
        if (resolved) {
            unanswered = unanswered == null ? at : unanswered;
        } else if (!ordinals.containsKey(ClockKind.FIRST_RESPONSE)) {
            start(ClockKind.FIRST_RESPONSE, at);
        } else if (!runs(ClockKind.FIRST_RESPONSE) && !runs(ClockKind.NEXT_RESPONSE)) {
            start(ClockKind.NEXT_RESPONSE, at);
        }
    }

    private void personReplied(Instant at, Credit by) {
        customersTurn = true;
        unanswered = null;
        stop(ClockKind.FIRST_RESPONSE, at, by);
        stop(ClockKind.NEXT_RESPONSE, at, by);
        keepPromise(at, by);
    }

    private void beginWaiting(Instant at) {
        if (!waiting && !resolved && customersTurn) {
            waiting = true;
            open.stream().filter(Clocks::waits).forEach(clock -> clock.pause(at));
        }
    }

    private void endWaiting(Instant at) {
        waiting = false;
        open.forEach(clock -> clock.resume(at));
    }

    private void resolve(Instant at, Credit by) {
        if (resolved) {
            return;
        }
        resolved = true;
        waiting = false;
        customersTurn = false;
        stop(ClockKind.RESOLUTION, at, by);
        stop(ClockKind.PROMISE, at, by);
        end(ClockKind.FIRST_RESPONSE, at);
        end(ClockKind.NEXT_RESPONSE, at);
    }

    private void reopen(Instant at) {
        if (!resolved) {
            return;
        }
        resolved = false;
        start(ClockKind.RESOLUTION, at);
        if (unanswered != null) {
            unanswered = null;
            start(ClockKind.NEXT_RESPONSE, at);
        }
    }

    private void promise(Instant at, Instant due) {
        if (resolved || !due.isAfter(at)) {
            return;
        }
        end(ClockKind.PROMISE, at);
        open.add(new OpenClock(
                ClockKind.PROMISE,
                ordinal(ClockKind.PROMISE),
                at,
                target(ClockKind.RESOLUTION).fixed(Duration.between(at, due))));
    }

    private void retarget(Instant at) {
        for (var clock : open) {
            if (clock.kind() != ClockKind.PROMISE) {
                clock.retarget(target(clock.kind()), at);
            }
        }
    }

    private void start(ClockKind kind, Instant at) {
        open.add(new OpenClock(kind, ordinal(kind), at, target(kind)));
    }

    private void stop(ClockKind kind, Instant at, Credit by) {
        for (var clock : taken(kind)) {
            done.add(clock.stopped(at, by, owners));
        }
    }

    private void end(ClockKind kind, Instant at) {
        for (var clock : taken(kind)) {
            done.add(clock.ended(at, owners));
        }
    }

    private List<OpenClock> taken(ClockKind kind) {
        var taken = open.stream().filter(clock -> clock.kind() == kind).toList();
        open.removeAll(taken);
        return taken;
    }

    /** By something that came after the promise; the reply in which it was made does not keep it. */
    private void keepPromise(Instant at, Credit by) {
        if (open.stream()
                .anyMatch(c -> c.kind() == ClockKind.PROMISE && c.startedAt().isBefore(at))) {
            stop(ClockKind.PROMISE, at, by);
        }
    }

    private boolean runs(ClockKind kind) {
        return open.stream().anyMatch(clock -> clock.kind() == kind);
    }

    private int ordinal(ClockKind kind) {
        return ordinals.merge(kind, 1, Integer::sum);
    }

    private TimedTarget target(ClockKind kind) {
        return policy.target(edition, kind, attributes);
    }

    private static boolean waits(OpenClock clock) {
        return clock.kind() != ClockKind.PROMISE;
    }

    private List<ServiceClock> result() {
        var all = new ArrayList<>(done);
        open.forEach(clock -> all.add(clock.stillOpen(owners)));
        return all;
    }

    private List<ServiceClock> excluded(Instant at) {
        var all = new ArrayList<ServiceClock>();
        done.forEach(clock -> all.add(clock.cancelled()));
        open.forEach(clock -> all.add(clock.cancelled(at, owners)));
        return all;
    }
}
