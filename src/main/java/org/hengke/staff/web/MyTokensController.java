package org.hengke.staff.web;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.hengke.platform.Invalid;
import org.hengke.platform.Kind;
import org.hengke.platform.Refusal;
import org.hengke.platform.access.SignedIn;
import org.hengke.platform.audit.Audit;
import org.hengke.platform.audit.AuditEntry;
import org.hengke.staff.internal.AccessToken;
import org.hengke.staff.internal.AccessTokens;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Tokens by which programs act for the caller. */
@RestController
@RequestMapping("/api/v1/me/tokens")
class MyTokensController {

    private static final int LONGEST_NAME = 80;
    private static final Duration LONGEST_LIFE = Duration.ofDays(732);

    private final AccessTokens tokens;
    private final Clock clock;
    private final Audit audit;

    MyTokensController(AccessTokens tokens, Clock clock, Audit audit) {
        this.tokens = tokens;
        this.clock = clock;
        this.audit = audit;
    }

    /** @param permissions what it is limited to; null for whatever its owner may at the time */
    record NewToken(String name, @Nullable Set<String> permissions, Instant expiresAt) {}

    /** @param token shown this once */
    record IssuedToken(String token) {}

    @SignedIn
    @GetMapping
    List<AccessToken> all(Caller caller) {
        return tokens.of(caller.me().id());
    }

    @SignedIn
    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    IssuedToken issue(@RequestBody NewToken wanted, Caller caller) {
        var me = caller.inPerson().me();
        var now = clock.instant();
        Invalid.check()
                .that(!wanted.name().isBlank(), "name", "staff.name-missing")
                .that(wanted.name().length() <= LONGEST_NAME, "name", "staff.name-long", LONGEST_NAME)
                .that(
                        wanted.expiresAt().isAfter(now) && wanted.expiresAt().isBefore(now.plus(LONGEST_LIFE)),
                        "expiresAt",
                        "staff.bad-token-life",
                        LONGEST_LIFE.toDays())
                .that(
                        wanted.permissions() == null || me.permissions().containsAll(wanted.permissions()),
                        "permissions",
                        "staff.token-beyond-owner")
                .done();
        var token = tokens.issue(me.id(), wanted.name().strip(), wanted.permissions(), wanted.expiresAt());
        audit.record(AuditEntry.of("staff.token-issued", "person", me.id().value()));
        return new IssuedToken(token);
    }

    @SignedIn
    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void revoke(@PathVariable long id, Caller caller) {
        var me = caller.inPerson().me().id();
        if (!tokens.revoke(me, id)) {
            throw new Refusal(Kind.NOT_FOUND, "staff.token-not-found");
        }
        audit.record(AuditEntry.of("staff.token-revoked", "person", me.value()).with("token", id));
    }
}
