package org.hengke.staff.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.hengke.platform.Kind;
import org.hengke.platform.Refusal;
import org.hengke.platform.access.Public;
import org.hengke.platform.access.SignedIn;
import org.hengke.platform.audit.Audit;
import org.hengke.platform.audit.AuditEntry;
import org.hengke.staff.internal.Callers;
import org.hengke.staff.internal.Sessions;
import org.hengke.staff.internal.SignIn;
import org.hengke.staff.internal.TooManyAttempts;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The caller's session: signing in and out. */
@RestController
@RequestMapping("/api/v1/session")
class SessionController {

    private final SignIn signIn;
    private final BrowserSessions browser;
    private final Sessions sessions;
    private final Callers callers;
    private final MyAccounts accounts;
    private final SignInMethods methods;
    private final Audit audit;

    SessionController(
            SignIn signIn,
            BrowserSessions browser,
            Sessions sessions,
            Callers callers,
            MyAccounts accounts,
            SignInMethods methods,
            Audit audit) {
        this.signIn = signIn;
        this.browser = browser;
        this.sessions = sessions;
        this.callers = callers;
        this.accounts = accounts;
        this.methods = methods;
        this.audit = audit;
    }

    /** @param code of the authenticator or a recovery code; asked for by the refusal {@code staff.code-needed} */
    record Attempt(String login, String password, @Nullable String code) {}

    /** What the sign-in page offers. */
    @Public
    @GetMapping("/methods")
    SignInMethods.Offered methods() {
        return methods.offered();
    }

    @Public
    @PostMapping
    MyAccount signIn(@RequestBody Attempt attempt, HttpServletRequest request, HttpServletResponse response) {
        try {
            var signedIn = signIn.withPassword(
                    attempt.login(),
                    attempt.password(),
                    attempt.code(),
                    request.getRemoteAddr(),
                    BrowserSessions.agent(request));
            browser.begin(request, response, signedIn.token());
            return callers.find(signedIn.person())
                    .map(accounts::of)
                    .orElseThrow(() -> new Refusal(Kind.UNAUTHENTICATED, "staff.sign-in-failed"));
        } catch (TooManyAttempts tooMany) {
            response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(tooMany.seconds()));
            throw tooMany;
        }
    }

    @SignedIn
    @DeleteMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void signOut(Caller caller, HttpServletRequest request, HttpServletResponse response) {
        var me = caller.me().id();
        sessions.end(me, caller.inPerson().credential());
        audit.record(AuditEntry.of("staff.signed-out", "person", me.value()));
        browser.forget(request, response);
    }
}
