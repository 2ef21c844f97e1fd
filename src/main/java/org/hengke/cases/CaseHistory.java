package org.hengke.cases;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A case with everything that happened to it and was said in it. Made in memory by replaying verbs at given instants, it is what
 * imports, the demo and the benchmark hand to {@link CaseArchive}, and what live work appends to.
 *
 * <pre>{@code
 * var history = CaseHistory.open(id, Opening.of(INQUIRY, "发票抬头错误", "你好……", WEB), Actor.customer(), nine);
 * history.then(c -> c.reply(li, tenPast, "您好，请提供……", true))
 *        .then(c -> c.customerWrites(Actor.customer(), noon, "抬头是……", WEB))
 *        .then(c -> c.resolve(li, one, Outcome.SOLVED, null));
 * }</pre>
 */
public final class CaseHistory {

    private Case now;
    private final List<CaseEvent> events;
    private final List<Message> messages;

    private CaseHistory(Case now, List<CaseEvent> events, List<Message> messages) {
        this.now = now;
        this.events = new ArrayList<>(events);
        this.messages = new ArrayList<>(messages);
    }

    public static CaseHistory open(CaseId id, Opening opening, Actor by, Instant at) {
        var opened = Case.open(id, opening, by, at);
        return new CaseHistory(opened.next(), opened.events(), opened.messages());
    }

    /** A case as it was stored. Its messages may be left out where only clocks and facts are wanted. */
    public static CaseHistory of(Case now, List<CaseEvent> events, List<Message> messages) {
        return new CaseHistory(now, events, messages);
    }

    /** @throws org.hengke.platform.Refusal if the case does not allow it; the history is then unchanged */
    public CaseHistory then(Function<Case, Decision> verb) {
        var decided = verb.apply(now);
        now = decided.next();
        events.addAll(decided.events());
        messages.addAll(decided.messages());
        return this;
    }

    void eachEvent(Consumer<CaseEvent> reader) {
        events.forEach(reader);
    }

    @Nullable CaseEvent first(Predicate<CaseEvent> such) {
        for (var event : events) {
            if (such.test(event)) {
                return event;
            }
        }
        return null;
    }

    public Case now() {
        return now;
    }

    public CaseId id() {
        return now.id();
    }

    public List<CaseEvent> events() {
        return Collections.unmodifiableList(events);
    }

    public List<Message> messages() {
        return Collections.unmodifiableList(messages);
    }
}
