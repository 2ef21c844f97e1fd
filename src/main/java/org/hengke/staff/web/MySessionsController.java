package org.hengke.staff.web;

import java.time.Instant;
import java.util.List;
import org.hengke.platform.Kind;
import org.hengke.platform.Refusal;
import org.hengke.platform.access.SignedIn;
import org.hengke.platform.audit.Audit;
import org.hengke.platform.audit.AuditEntry;
import org.hengke.staff.internal.Sessions;
import org.hengke.staff.internal.SignInMethod;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Where the caller is signed in. */
@RestController
@RequestMapping("/api/v1/me/sessions")
class MySessionsController {

    private final Sessions sessions;
    private final Audit audit;

    MySessionsController(Sessions sessions, Audit audit) {
        this.sessions = sessions;
        this.audit = audit;
    }

    /** @param current whether it is the one that asks */
    record SessionView(
            long id,
            SignInMethod method,
            String address,
            String agent,
            Instant createdAt,
            Instant lastSeenAt,
            Instant expiresAt,
            boolean current) {}

    @SignedIn
    @GetMapping
    List<SessionView> all(Caller caller) {
        return sessions.of(caller.me().id()).stream()
                .map(session -> new SessionView(
                        session.id(),
                        session.method(),
                        session.address(),
                        session.agent(),
                        session.createdAt(),
                        session.lastSeenAt(),
                        session.expiresAt(),
                        caller.session().filter(id -> id == session.id()).isPresent()))
                .toList();
    }

    @SignedIn
    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void end(@PathVariable long id, Caller caller) {
        var me = caller.inPerson().me().id();
        if (!sessions.end(me, id)) {
            throw new Refusal(Kind.NOT_FOUND, "staff.session-not-found");
        }
        audit.record(AuditEntry.of("staff.session-ended", "person", me.value()).with("session", id));
    }

    /** Ends all but the one that asks. */
    @SignedIn
    @DeleteMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void endOthers(Caller caller) {
        var me = caller.inPerson().me().id();
        int ended = sessions.endAllBut(me, caller.credential());
        audit.record(AuditEntry.of("staff.session-ended", "person", me.value()).with("others", ended));
    }
}
