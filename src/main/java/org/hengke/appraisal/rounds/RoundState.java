package org.hengke.appraisal.rounds;

/** How far a round is. */
public enum RoundState {
    /** It is settled who rates whom. */
    NOMINATION,
    /** Those asked answer; who is asked stays as it is. */
    ANSWERING,
    /** Reports are made, once and for all; no single answer is kept. */
    CLOSED,
    /** Given up; answers given are gone. */
    CANCELLED
}
