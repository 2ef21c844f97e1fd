package org.hengke.staff.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.hengke.platform.Kind;
import org.hengke.platform.Refusal;
import org.hengke.platform.access.SignedIn;
import org.hengke.platform.audit.Audit;
import org.hengke.platform.audit.AuditEntry;
import org.hengke.staff.internal.PasswordBook;
import org.hengke.staff.internal.SecondFactors;
import org.hengke.staff.internal.Sessions;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The caller's authenticator app. Each step that weakens or shows something asks for the password again. */
@RestController
@RequestMapping("/api/v1/me/second-factor")
class SecondFactorController {

    private final SecondFactors factors;
    private final PasswordBook passwords;
    private final Sessions sessions;
    private final MyAccounts accounts;
    private final Audit audit;

    SecondFactorController(
            SecondFactors factors, PasswordBook passwords, Sessions sessions, MyAccounts accounts, Audit audit) {
        this.factors = factors;
        this.passwords = passwords;
        this.sessions = sessions;
        this.accounts = accounts;
        this.audit = audit;
    }

    record Password(String password) {}

    record Code(String code) {}

    /** @param secret to type where nothing can be scanned */
    record Enrolment(String secret, String address, QrCode qrCode) {}

    record RecoveryCodes(List<String> codes) {}

    @SignedIn
    @GetMapping
    SecondFactors.Status get(Caller caller) {
        return factors.status(caller.me().id());
    }

    @SignedIn
    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    Enrolment start(@RequestBody Password password, Caller caller) {
        var me = caller.inPerson().me();
        passwords.confirm(me.id(), "password", password.password());
        var secret = factors.start(me.id());
        var account = accounts.of(me);
        var issuer = account.organisation() == null
                ? "Hengke"
                : account.organisation().name();
        var address = "otpauth://totp/%s:%s?secret=%s&issuer=%s"
                .formatted(
                        encoded(issuer),
                        encoded(Objects.requireNonNullElse(account.login(), "")),
                        secret,
                        encoded(issuer));
        return new Enrolment(secret, address, QrCode.of(address));
    }

    /** Turns it on and shows the recovery codes, this once. */
    @SignedIn
    @PutMapping("/confirmation")
    RecoveryCodes confirm(@RequestBody Code code, Caller caller) {
        var me = caller.inPerson().me().id();
        var codes = factors.confirm(me, code.code());
        sessions.endAllBut(me, caller.credential());
        audit.record(AuditEntry.of("staff.second-factor-on", "person", me.value()));
        return new RecoveryCodes(codes);
    }

    @SignedIn
    @PostMapping("/recovery-codes")
    RecoveryCodes newRecoveryCodes(@RequestBody Password password, Caller caller) {
        var me = caller.inPerson().me().id();
        passwords.confirm(me, "password", password.password());
        if (!factors.status(me).on()) {
            throw new Refusal(Kind.CONFLICT, "staff.second-factor-not-started");
        }
        var codes = factors.newRecoveryCodes(me);
        audit.record(AuditEntry.of("staff.recovery-codes-made", "person", me.value()));
        return new RecoveryCodes(codes);
    }

    @SignedIn
    @PutMapping("/removal")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void remove(@RequestBody Password password, Caller caller) {
        var me = caller.inPerson().me().id();
        passwords.confirm(me, "password", password.password());
        factors.remove(me);
        audit.record(AuditEntry.of("staff.second-factor-off", "person", me.value()));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
