package org.hengke.staff.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.DateTimeException;
import java.time.ZoneId;
import org.hengke.platform.Invalid;
import org.hengke.platform.Kind;
import org.hengke.platform.Refusal;
import org.hengke.platform.access.Public;
import org.hengke.staff.Organisation;
import org.hengke.staff.internal.Callers;
import org.hengke.staff.internal.FirstStart;
import org.hengke.staff.internal.SignIn;
import org.hengke.staff.internal.SignInMethod;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The first start: who runs this installation and who looks after it. Works once. */
@RestController
@RequestMapping("/api/v1/setup")
class SetupController {

    private final Organisation organisation;
    private final FirstStart firstStart;
    private final SignIn signIn;
    private final Callers callers;
    private final MyAccounts accounts;
    private final BrowserSessions browser;

    SetupController(
            Organisation organisation,
            FirstStart firstStart,
            SignIn signIn,
            Callers callers,
            MyAccounts accounts,
            BrowserSessions browser) {
        this.organisation = organisation;
        this.firstStart = firstStart;
        this.signIn = signIn;
        this.callers = callers;
        this.accounts = accounts;
        this.browser = browser;
    }

    record Setup(boolean needed) {}

    /** @param zone as {@code Asia/Shanghai} */
    record FirstAccount(String organisation, String zone, String name, String login, String password) {}

    @Public
    @GetMapping
    Setup get() {
        return new Setup(!organisation.isFounded());
    }

    /** Signs the new administrator in as well. */
    @Public
    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    MyAccount setUp(@RequestBody FirstAccount first, HttpServletRequest request, HttpServletResponse response) {
        if (organisation.isFounded()) {
            throw new Refusal(Kind.CONFLICT, "staff.already-set-up");
        }
        var person = firstStart.begin(
                first.organisation(), zone(first.zone()), first.name(), first.login(), first.password());
        var signedIn = signIn.open(person, SignInMethod.SETUP, request.getRemoteAddr(), BrowserSessions.agent(request));
        browser.begin(request, response, signedIn.token());
        return accounts.of(callers.find(person).orElseThrow());
    }

    private static ZoneId zone(String name) {
        try {
            return ZoneId.of(name);
        } catch (DateTimeException unknown) {
            throw (Refusal) new Invalid("zone", "staff.bad-zone", name).initCause(unknown);
        }
    }
}
