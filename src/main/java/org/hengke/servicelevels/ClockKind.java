package org.hengke.servicelevels;

/** What a clock measures. */
public enum ClockKind {
    /** From the customer's first message to the first public reply by a person. */
    FIRST_RESPONSE,
    /** From the first unanswered message to the next public reply by a person; it ends when the subject is resolved. */
    NEXT_RESPONSE,
    /** From creation, or reopening, until resolved, less the waiting for the customer. */
    RESOLUTION,
    /** From a promise to the next reply, logged call or resolution after it; by the calendar, waiting or not. */
    PROMISE
}
