package org.hengke.cases;

import org.hengke.platform.Kind;
import org.hengke.platform.Refusal;

/** There is no such case, or none that the caller may see. */
public final class CaseNotFound extends Refusal {

    private static final long serialVersionUID = 1L;

    public CaseNotFound(CaseId id) {
        super(Kind.NOT_FOUND, "cases.not-found", id.number());
    }
}
