package org.hengke.staff.web;

import java.util.Optional;
import org.hengke.platform.Kind;
import org.hengke.platform.Refusal;
import org.hengke.staff.Me;

/**
 * Who calls and with what.
 *
 * @param credential id of the session or of the access token
 */
record Caller(Me me, Means means, long credential) {

    enum Means {
        SESSION,
        TOKEN
    }

    /** What guards the account itself is changed by its owner in person, not by a program with a token. */
    Caller inPerson() {
        if (means != Means.SESSION) {
            throw new Refusal(Kind.FORBIDDEN, "staff.session-needed");
        }
        return this;
    }

    Optional<Long> session() {
        return means == Means.SESSION ? Optional.of(credential) : Optional.empty();
    }
}
