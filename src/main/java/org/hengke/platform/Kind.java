package org.hengke.platform;

/** What sort of refusal it is; decides the HTTP status. */
public enum Kind {
    INVALID,
    UNAUTHENTICATED,
    FORBIDDEN,
    NOT_FOUND,
    CONFLICT,
    STALE,
    GONE,
    TOO_LARGE,
    UNSUPPORTED,
    TOO_MANY,
    UNAVAILABLE
}
