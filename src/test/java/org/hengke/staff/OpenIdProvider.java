package org.hengke.staff;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.function.Consumer;

/** A provider that vouches for whomever the test says. */
final class OpenIdProvider implements AutoCloseable {

    private final HttpServer server;
    private final RSAKey key;
    private volatile Consumer<JWTClaimsSet.Builder> claims = _ -> {};
    private volatile RSAKey signingKey;

    OpenIdProvider() {
        try {
            key = new RSAKeyGenerator(2048).keyID("1").generate();
            signingKey = key;
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            server.createContext(
                    "/.well-known/openid-configuration", exchange -> answer(exchange, """
                    {"issuer": "%1$s", "authorization_endpoint": "%1$s/authorize", "token_endpoint": "%1$s/token",
                     "jwks_uri": "%1$s/keys", "response_types_supported": ["code"], "subject_types_supported": ["public"],
                     "id_token_signing_alg_values_supported": ["RS256"]}
                    """.formatted(issuer())));
            server.createContext("/keys", exchange -> answer(exchange, new JWKSet(key.toPublicJWK()).toString()));
            server.createContext("/token", exchange -> answer(exchange, """
                    {"access_token": "a", "token_type": "Bearer", "expires_in": 60, "id_token": "%s"}
                    """.formatted(idToken())));
            server.start();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        } catch (JOSEException fault) {
            throw new IllegalStateException(fault);
        }
    }

    String issuer() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    void vouchFor(Consumer<JWTClaimsSet.Builder> whom) {
        claims = whom;
        signingKey = key;
    }

    /** Signs with a key that is not the published one. */
    void forge(Consumer<JWTClaimsSet.Builder> whom) {
        try {
            claims = whom;
            signingKey = new RSAKeyGenerator(2048).keyID("1").generate();
        } catch (JOSEException fault) {
            throw new IllegalStateException(fault);
        }
    }

    private String idToken() {
        var now = Instant.now();
        var builder = new JWTClaimsSet.Builder()
                .issuer(issuer())
                .audience("hengke-test")
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plusSeconds(60)));
        claims.accept(builder);
        try {
            var token = new SignedJWT(
                    new JWSHeader.Builder(JWSAlgorithm.RS256).keyID("1").build(), builder.build());
            token.sign(new RSASSASigner(signingKey));
            return token.serialize();
        } catch (JOSEException fault) {
            throw new IllegalStateException(fault);
        }
    }

    private static void answer(HttpExchange exchange, String body) throws IOException {
        try (exchange) {
            exchange.getRequestBody().readAllBytes();
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            var bytes = body.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, bytes.length);
            exchange.getResponseBody().write(bytes);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
