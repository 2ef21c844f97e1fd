package org.hengke.staff.internal;

import java.util.Optional;
import org.hengke.platform.audit.Audit;
import org.hengke.platform.audit.AuditEntry;
import org.hengke.platform.audit.AuditOrigin;
import org.hengke.staff.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who somebody is whom an OpenID Connect provider vouches for. */
@Service
public class OpenIdPeople {

    private final PeopleStore people;
    private final Callers callers;
    private final Audit audit;

    OpenIdPeople(PeopleStore people, Callers callers, Audit audit) {
        this.people = people;
        this.callers = callers;
        this.audit = audit;
    }

    /**
     * The person linked to this subject; at the first time, the one with this e-mail address, if the provider has verified it.
     *
     * @param email null unless verified
     */
    @Transactional
    public Optional<PersonId> find(String issuer, String subject, @Nullable String email, String address) {
        return people.byIdentity(issuer, subject)
                .or(() -> email == null ? Optional.empty() : link(issuer, subject, email, address))
                .filter(person -> callers.find(person).isPresent());
    }

    private Optional<PersonId> link(String issuer, String subject, String email, String address) {
        var found = people.byEmail(email).filter(person -> callers.find(person).isPresent());
        found.ifPresent(person -> {
            people.link(person, issuer, subject);
            audit.record(
                    AuditEntry.of("staff.identity-linked", "person", person.value()),
                    new AuditOrigin(person.value(), "session", address));
        });
        return found;
    }
}
