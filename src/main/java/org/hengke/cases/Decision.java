package org.hengke.cases;

import java.util.List;

/** What a verb decided: the next state of the case, and what is added to its history and its conversation. */
public record Decision(Case next, List<CaseEvent> events, List<Message> messages) {

    public Decision {
        events = List.copyOf(events);
        messages = List.copyOf(messages);
    }

    public boolean nothing() {
        return events.isEmpty();
    }
}
