package org.hengke.staff.internal;

import org.hengke.platform.Kind;
import org.hengke.platform.Refusal;
import org.hengke.platform.audit.Audit;
import org.hengke.platform.audit.AuditEntry;
import org.hengke.platform.audit.AuditOrigin;
import org.hengke.staff.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Signing in with a password, and with a code where the person set that up. */
@Service
public class SignIn {

    private final Credentials credentials;
    private final PasswordHashes hashes;
    private final SecondFactors factors;
    private final Guessing guessing;
    private final Sessions sessions;
    private final Audit audit;

    SignIn(
            Credentials credentials,
            PasswordHashes hashes,
            SecondFactors factors,
            Guessing guessing,
            Sessions sessions,
            Audit audit) {
        this.credentials = credentials;
        this.hashes = hashes;
        this.factors = factors;
        this.guessing = guessing;
        this.sessions = sessions;
        this.audit = audit;
    }

    /** A token of a new session, and whose it is. */
    public record SignedIn(PersonId person, String token) {}

    /**
     * @param code of the authenticator, or a recovery code
     * @throws TooManyAttempts while guessing is suspected
     * @throws Refusal {@code staff.sign-in-failed} for a wrong name or password alike; {@code staff.code-needed} if all was right but
     *     the code is missing; {@code staff.code-wrong}
     */
    public SignedIn withPassword(String login, String password, @Nullable String code, String address, String agent) {
        guessing.attempt(login, address);
        var found = credentials.findByLogin(login).filter(Credentials.Credential::active);
        if (!matches(found.map(Credentials.Credential::hash).orElse(null), password)) {
            failed(login, found.map(Credentials.Credential::person).orElse(null), address, "password");
            throw new Refusal(Kind.UNAUTHENTICATED, "staff.sign-in-failed");
        }
        var person = found.orElseThrow().person();
        checkCode(login, person, code, address);
        guessing.succeeded(login, address);
        return open(person, SignInMethod.PASSWORD, address, agent);
    }

    /** For somebody who has proved who they are in another way. */
    public SignedIn open(PersonId person, SignInMethod method, String address, String agent) {
        var token = sessions.open(person, method, address, agent);
        audit.record(
                AuditEntry.of("staff.signed-in", "person", person.value()).with("method", method.name()),
                new AuditOrigin(person.value(), "session", address));
        return new SignedIn(person, token);
    }

    private void checkCode(String login, PersonId person, @Nullable String code, String address) {
        if (!factors.isOn(person)) {
            return;
        }
        if (code == null || code.isBlank()) {
            guessing.unfinished(login, address);
            throw new Refusal(Kind.UNAUTHENTICATED, "staff.code-needed");
        }
        if (!factors.use(person, code)) {
            failed(login, person, address, "code");
            throw new Refusal(Kind.UNAUTHENTICATED, "staff.code-wrong");
        }
    }

    private boolean matches(@Nullable String hash, String password) {
        if (hash == null) {
            hashes.pretend(password);
            return false;
        }
        return hashes.matches(password, hash);
    }

    private void failed(String login, @Nullable PersonId person, String address, String wrong) {
        var entry = person == null
                ? AuditEntry.of("staff.sign-in-failed", "login")
                : AuditEntry.of("staff.sign-in-failed", "person", person.value());
        audit.record(
                entry.with("wrong", wrong).with("locked", guessing.isLocked(login)),
                new AuditOrigin(null, "public", address));
    }
}
