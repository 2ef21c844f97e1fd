package org.hengke.staff.internal;

/** How somebody proved who they are. */
public enum SignInMethod {
    PASSWORD,
    OPENID,
    PASSKEY,
    SETUP
}
