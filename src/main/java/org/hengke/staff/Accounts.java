package org.hengke.staff;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.hengke.platform.Kind;
import org.hengke.platform.Refusal;
import org.hengke.platform.audit.Audit;
import org.hengke.platform.audit.AuditEntry;
import org.hengke.staff.internal.AccessTokens;
import org.hengke.staff.internal.Callers;
import org.hengke.staff.internal.Changes;
import org.hengke.staff.internal.Login;
import org.hengke.staff.internal.PasswordBook;
import org.hengke.staff.internal.PeopleStore;
import org.hengke.staff.internal.RoleStore;
import org.hengke.staff.internal.Sessions;
import org.hengke.staff.internal.SignInMethod;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Logins of people: names, passwords, tokens. */
@Service
public class Accounts {

    private final PeopleStore people;
    private final PasswordBook passwords;
    private final RoleStore roles;
    private final Sessions sessions;
    private final AccessTokens tokens;
    private final Callers callers;
    private final Changes changes;
    private final Audit audit;

    Accounts(
            PeopleStore people,
            PasswordBook passwords,
            RoleStore roles,
            Sessions sessions,
            AccessTokens tokens,
            Callers callers,
            Changes changes,
            Audit audit) {
        this.people = people;
        this.passwords = passwords;
        this.roles = roles;
        this.sessions = sessions;
        this.tokens = tokens;
        this.callers = callers;
        this.changes = changes;
        this.audit = audit;
    }

    /**
     * Gives somebody a login name, or another one; null takes it away and ends sessions and tokens.
     *
     * @throws Refusal {@code staff.login-taken} if somebody has one that reads the same
     */
    @Transactional
    public void setLogin(PersonId person, @Nullable String login) {
        try {
            roles.keepingSomebodyInCharge(
                    () -> people.setLogin(person, login == null || login.isBlank() ? null : Login.of(login)));
        } catch (DuplicateKeyException same) {
            throw (Refusal) new Refusal(Kind.CONFLICT, "staff.login-taken").initCause(same);
        }
        if (login == null || login.isBlank()) {
            sessions.endAll(person);
            tokens.revokeAll(person);
        }
        audit.record(AuditEntry.of("staff.login-set", "person", person.value()));
        changes.announce();
    }

    /**
     * Sets a password somebody else chose.
     *
     * @param temporary whether its owner must choose another at the first sign-in
     */
    @Transactional
    public void setPassword(PersonId person, String password, boolean temporary) {
        passwords.reset(person, password, temporary);
        audit.record(
                AuditEntry.of("staff.password-reset", "person", person.value()).with("temporary", temporary));
    }

    /** Opens many logins with one password, hashed once: for a demo department, not for people. */
    @Transactional
    public void openWithOnePassword(Map<PersonId, String> logins, String password) {
        logins.forEach(this::setLogin);
        passwords.setAll(logins.keySet(), password);
    }

    /** Takes an access token made elsewhere, with all that its owner may. */
    @Transactional
    public void registerToken(PersonId person, String name, String token) {
        tokens.register(person, name, token, null, null);
        audit.record(AuditEntry.of("staff.token-issued", "person", person.value()));
    }

    /** A new access token with all that its owner may. */
    @Transactional
    public String issueToken(PersonId person, String name, @Nullable Instant expiresAt) {
        var token = tokens.issue(person, name, null, expiresAt);
        audit.record(AuditEntry.of("staff.token-issued", "person", person.value()));
        return token;
    }

    /** A session for a person without asking for a password: the value of the cookie {@code hengke-session}. */
    public String openSession(PersonId person) {
        return sessions.open(person, SignInMethod.SETUP, "127.0.0.1", "");
    }

    /** What a person may do today, as the program lets that person; nobody for who no longer works here. */
    public Optional<Me> caller(PersonId person) {
        return callers.find(person);
    }
}
