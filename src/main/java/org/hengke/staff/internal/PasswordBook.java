package org.hengke.staff.internal;

import java.util.Collection;
import org.hengke.platform.Invalid;
import org.hengke.platform.Kind;
import org.hengke.platform.Refusal;
import org.hengke.staff.PersonId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Sets, changes and asks for passwords. */
@Service
public class PasswordBook {

    private final Credentials credentials;
    private final PasswordHashes hashes;
    private final Sessions sessions;
    private final Guessing guessing;

    PasswordBook(Credentials credentials, PasswordHashes hashes, Sessions sessions, Guessing guessing) {
        this.credentials = credentials;
        this.hashes = hashes;
        this.sessions = sessions;
        this.guessing = guessing;
    }

    /** Set by somebody else; every session of its owner ends. */
    @Transactional
    public void reset(PersonId person, String password, boolean temporary) {
        var credential = credentials.of(person).orElseThrow(() -> new Refusal(Kind.CONFLICT, "staff.login-missing"));
        PasswordRules.check("password", password, credential.login());
        credentials.setPassword(person, hashes.of(password), temporary);
        sessions.endAll(person);
    }

    /** Changed by its owner, who knows the old one; sessions elsewhere end. */
    @Transactional
    public void change(PersonId person, String current, String wanted, long session) {
        var credential = confirm(person, "current", current);
        PasswordRules.check("password", wanted, credential.login());
        if (wanted.equals(current)) {
            throw new Invalid("password", "staff.password-same");
        }
        credentials.setPassword(person, hashes.of(wanted), false);
        sessions.endAllBut(person, session);
    }

    /**
     * @throws Invalid {@code staff.password-wrong} on that field
     * @throws TooManyAttempts when it is being guessed
     */
    public Credentials.Credential confirm(PersonId person, String field, String password) {
        var credential = credentials.of(person).orElseThrow(() -> new Refusal(Kind.CONFLICT, "staff.login-missing"));
        guessing.attempt(credential.login(), "person " + person);
        if (credential.hash() == null || !hashes.matches(password, credential.hash())) {
            throw new Invalid(field, "staff.password-wrong");
        }
        guessing.succeeded(credential.login(), "person " + person);
        return credential;
    }

    @Transactional
    public void setAll(Collection<PersonId> people, String password) {
        var hash = hashes.of(password);
        people.forEach(person -> credentials.setPassword(person, hash, false));
    }
}
