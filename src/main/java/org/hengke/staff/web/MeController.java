package org.hengke.staff.web;

import java.util.Set;
import org.hengke.platform.Invalid;
import org.hengke.platform.Kind;
import org.hengke.platform.Refusal;
import org.hengke.platform.access.SignedIn;
import org.hengke.platform.audit.Audit;
import org.hengke.platform.audit.AuditEntry;
import org.hengke.staff.Me;
import org.hengke.staff.Staff;
import org.hengke.staff.internal.Changes;
import org.hengke.staff.internal.PasswordBook;
import org.hengke.staff.internal.PeopleStore;
import org.hengke.staff.internal.Positions;
import org.springframework.http.HttpStatus;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The caller: who that is, preferences, password, and what the position asks. */
@RestController
@RequestMapping("/api/v1/me")
class MeController {

    private static final Set<String> LANGUAGES = Set.of("zh-CN", "zh-TW", "en");
    private static final Set<String> THEMES = Set.of("system", "light", "dark");

    private final MyAccounts accounts;
    private final PeopleStore people;
    private final PasswordBook passwords;
    private final Positions positions;
    private final Staff staff;
    private final Changes changes;
    private final Audit audit;

    MeController(
            MyAccounts accounts,
            PeopleStore people,
            PasswordBook passwords,
            Positions positions,
            Staff staff,
            Changes changes,
            Audit audit) {
        this.accounts = accounts;
        this.people = people;
        this.passwords = passwords;
        this.positions = positions;
        this.staff = staff;
        this.changes = changes;
        this.audit = audit;
    }

    record Preferences(String language, String theme) {}

    record PasswordChange(String current, String password) {}

    @SignedIn
    @GetMapping
    MyAccount get(Me me) {
        return accounts.of(me);
    }

    /** What is expected of the caller: duties, indicators and results of the position. */
    @SignedIn
    @GetMapping("/position")
    Positions.Position position(Me me) {
        var position = staff.person(me.id()).position();
        if (position == null) {
            throw new Refusal(Kind.NOT_FOUND, "staff.position-missing");
        }
        return positions.get(position);
    }

    @SignedIn
    @PutMapping("/preferences")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Transactional
    public void prefer(@RequestBody Preferences preferences, Me me) {
        Invalid.check()
                .that(LANGUAGES.contains(preferences.language()), "language", "staff.bad-language")
                .that(THEMES.contains(preferences.theme()), "theme", "staff.bad-theme")
                .done();
        people.setPreferences(me.id(), preferences.language(), preferences.theme());
        changes.announce();
    }

    @SignedIn
    @PutMapping("/password")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void changePassword(@RequestBody PasswordChange change, Caller caller) {
        var me = caller.inPerson().me().id();
        passwords.change(me, change.current(), change.password(), caller.credential());
        audit.record(AuditEntry.of("staff.password-changed", "person", me.value()));
    }
}
