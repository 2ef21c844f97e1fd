package org.hengke.cases;

import java.util.List;
import org.hengke.platform.Kind;
import org.hengke.platform.Refusal;

/** Somebody else changed what this edit changes, since the editor looked. Says who changed what, and when. */
public final class StaleCase extends Refusal {

    private static final long serialVersionUID = 1L;

    private final transient List<CaseDetail.EventView> since;

    /** @param since what happened to the fields in question */
    public StaleCase(CaseId id, List<CaseDetail.EventView> since) {
        super(Kind.STALE, "cases.stale", id.number());
        this.since = List.copyOf(since);
    }

    public List<CaseDetail.EventView> since() {
        return since;
    }
}
