package org.hengke.staff.web;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.stereotype.Component;

/**
 * The OpenID Connect provider of this installation, if one is configured. It is asked about itself at the first sign-in, so that the
 * program starts while the provider is away.
 */
@Component
class OpenIdRegistrations implements ClientRegistrationRepository {

    static final String ID = "openid";

    private static final Logger log = LoggerFactory.getLogger(OpenIdRegistrations.class);

    private final String issuer;
    private final String clientId;
    private final String clientSecret;
    private volatile @Nullable ClientRegistration known;

    OpenIdRegistrations(
            @Value("${hengke.openid.issuer:}") String issuer,
            @Value("${hengke.openid.client-id:}") String clientId,
            @Value("${hengke.openid.client-secret:}") String clientSecret) {
        this.issuer = issuer;
        this.clientId = clientId;
        this.clientSecret = clientSecret;
    }

    boolean isConfigured() {
        return !issuer.isBlank() && !clientId.isBlank();
    }

    @Override
    public @Nullable ClientRegistration findByRegistrationId(String id) {
        if (!id.equals(ID) || !isConfigured()) {
            return null;
        }
        var registration = known;
        if (registration == null) {
            try {
                registration = ClientRegistrations.fromIssuerLocation(issuer)
                        .registrationId(ID)
                        .clientId(clientId)
                        .clientSecret(clientSecret)
                        .scope("openid", "profile", "email")
                        .build();
                known = registration;
            } catch (IllegalArgumentException | IllegalStateException away) {
                log.warn("The OpenID Connect provider {} cannot be asked: {}", issuer, away.getMessage());
            }
        }
        return registration;
    }
}
