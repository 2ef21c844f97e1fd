package org.hengke.appraisal.rounds;

/** How somebody who rates stands to the person. */
public enum RaterGroup {
    /** One, and no secret. */
    SUPERIOR,
    PEER,
    SUBORDINATE,
    /** Without an account, by a signed link. */
    CUSTOMER;

    public boolean isKnown() {
        return this == SUPERIOR;
    }
}
