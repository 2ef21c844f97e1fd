package org.hengke.staff.internal;

import org.hengke.platform.signals.Signals;
import org.springframework.stereotype.Component;

/** Makes every node drop what it remembers of the organisation and of what people may do. */
@Component
public class Changes {

    static final String TOPIC = "staff";

    private final Signals signals;

    Changes(Signals signals) {
        this.signals = signals;
    }

    /** To be called in the transaction that changes people, teams, departments, positions, roles or grants. */
    public void announce() {
        signals.send(TOPIC, "changed");
    }
}
