package org.hengke.staff.web;

import org.hengke.platform.Kind;
import org.hengke.platform.Refusal;
import org.hengke.platform.access.Needs;
import org.hengke.platform.audit.Audit;
import org.hengke.platform.audit.AuditEntry;
import org.hengke.staff.Accounts;
import org.hengke.staff.Me;
import org.hengke.staff.PersonId;
import org.hengke.staff.Staff;
import org.hengke.staff.internal.Callers;
import org.hengke.staff.internal.SecondFactors;
import org.hengke.staff.internal.Sessions;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/**
 * Logins of other people. Whoever manages people could take over an account by setting its password; therefore the accounts of those
 * who manage roles are open only to those who do so themselves.
 */
@RestController
@RequestMapping("/api/v1/people/{id}")
class LoginController {

    private static final String HIGHEST = "staff.roles";

    private final Accounts accounts;
    private final Staff staff;
    private final Callers callers;
    private final Sessions sessions;
    private final SecondFactors factors;
    private final Audit audit;

    LoginController(
            Accounts accounts, Staff staff, Callers callers, Sessions sessions, SecondFactors factors, Audit audit) {
        this.accounts = accounts;
        this.staff = staff;
        this.callers = callers;
        this.sessions = sessions;
        this.factors = factors;
        this.audit = audit;
    }

    /** @param login null or empty takes it away */
    record LoginName(@Nullable String login) {}

    /** A first or forgotten password; its owner must choose another at once. */
    record FirstPassword(String password) {}

    @Needs("staff.manage")
    @PutMapping("/login")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void setLogin(@PathVariable long id, @RequestBody LoginName name, Me me) {
        accounts.setLogin(below(id, me), name.login());
    }

    @Needs("staff.manage")
    @PutMapping("/password")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void setPassword(@PathVariable long id, @RequestBody FirstPassword first, Me me) {
        accounts.setPassword(below(id, me), first.password(), true);
    }

    /** For a lost telephone. */
    @Needs("staff.manage")
    @DeleteMapping("/second-factor")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void removeSecondFactor(@PathVariable long id, Me me) {
        var person = below(id, me);
        factors.remove(person);
        audit.record(AuditEntry.of("staff.second-factor-off", "person", person.value()));
    }

    @Needs("staff.manage")
    @DeleteMapping("/sessions")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void endSessions(@PathVariable long id, Me me) {
        var person = below(id, me);
        int ended = sessions.endAll(person);
        audit.record(
                AuditEntry.of("staff.session-ended", "person", person.value()).with("all", ended));
    }

    private PersonId below(long id, Me me) {
        var person = staff.person(new PersonId(id)).id();
        boolean higher = callers.find(person).map(them -> them.may(HIGHEST)).orElse(false);
        if (higher && !me.may(HIGHEST)) {
            throw new Refusal(Kind.FORBIDDEN, "staff.account-protected");
        }
        return person;
    }
}
