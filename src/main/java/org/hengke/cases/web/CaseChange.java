package org.hengke.cases.web;

import org.hengke.cases.CaseId;
import org.hengke.cases.CaseState;
import org.hengke.cases.internal.CaseKeeper;

/**
 * What a change led to; the case itself may no longer be within the caller's sight.
 *
 * @param message number of the message that was added, 0 for none
 */
record CaseChange(CaseId id, String number, int version, CaseState state, int message) {

    static CaseChange of(CaseKeeper.Changed changed) {
        var now = changed.now();
        return new CaseChange(now.id(), now.id().number(), now.version(), now.state(), changed.message());
    }
}
