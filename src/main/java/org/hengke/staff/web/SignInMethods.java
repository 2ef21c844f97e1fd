package org.hengke.staff.web;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The ways to sign in that this installation offers. */
@Component
class SignInMethods {

    private final String openIdIssuer;
    private final String openIdName;

    SignInMethods(
            @Value("${hengke.openid.issuer:}") String openIdIssuer,
            @Value("${hengke.openid.name:}") String openIdName) {
        this.openIdIssuer = openIdIssuer;
        this.openIdName = openIdName;
    }

    /** @param start where the browser goes to sign in there */
    record OpenId(String name, String start) {}

    /** @param passkey not offered by this version */
    record Offered(
            boolean password, boolean passkey, @Nullable OpenId openId) {}

    Offered offered() {
        var openId = openIdIssuer.isBlank()
                ? null
                : new OpenId(openIdName.isBlank() ? openIdIssuer : openIdName, "/oauth2/authorization/openid");
        return new Offered(true, false, openId);
    }
}
