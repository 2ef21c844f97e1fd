package org.hengke.staff;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.hengke.platform.Invalid;
import org.hengke.platform.Kind;
import org.hengke.platform.Refusal;
import org.hengke.platform.audit.Audit;
import org.hengke.platform.audit.AuditEntry;
import org.hengke.staff.internal.AccessTokens;
import org.hengke.staff.internal.Changes;
import org.hengke.staff.internal.OrganisationStore;
import org.hengke.staff.internal.PeopleStore;
import org.hengke.staff.internal.RoleStore;
import org.hengke.staff.internal.Sessions;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Changes who works here: hiring, moving between teams, roles, leaving, erasing. */
@Service
public class People {

    private static final int LONGEST_NAME = 80;
    private static final Pattern EMAIL = Pattern.compile("[^@\\s]{1,64}@[^@\\s]{1,190}");

    private final PeopleStore store;
    private final OrganisationStore organisation;
    private final RoleStore roles;
    private final Sessions sessions;
    private final AccessTokens tokens;
    private final Staff staff;
    private final Changes changes;
    private final Audit audit;
    private final ApplicationEventPublisher events;

    People(
            PeopleStore store,
            OrganisationStore organisation,
            RoleStore roles,
            Sessions sessions,
            AccessTokens tokens,
            Staff staff,
            Changes changes,
            Audit audit,
            ApplicationEventPublisher events) {
        this.store = store;
        this.organisation = organisation;
        this.roles = roles;
        this.sessions = sessions;
        this.tokens = tokens;
        this.staff = staff;
        this.changes = changes;
        this.audit = audit;
        this.events = events;
    }

    /** @throws Refusal {@code staff.person-taken} if staff number or e-mail belong to somebody */
    @Transactional
    public PersonId add(NewPerson person) {
        check(person.name(), person.email());
        var joined = person.joinedOn() == null ? staff.today() : person.joinedOn();
        PersonId id;
        try {
            id = store.add(person, joined);
        } catch (DuplicateKeyException same) {
            throw (Refusal) new Refusal(Kind.CONFLICT, "staff.person-taken").initCause(same);
        }
        if (person.team() != null) {
            store.beginStay(id, person.team(), joined);
        }
        store.setRoles(id, person.roles());
        audit.record(AuditEntry.of("staff.person-added", "person", id.value())
                .with("team", person.team() == null ? "" : person.team().value())
                .with(
                        "roles",
                        person.roles().stream().map(RoleId::value).sorted().toList()));
        changes.announce();
        return id;
    }

    /** @throws Refusal {@code staff.changed-meanwhile} unless the person is at this version */
    @Transactional
    public void change(PersonId id, PersonChange change, long version) {
        check(change.name(), change.email());
        var before = staff.person(id);
        try {
            store.change(
                    id,
                    change.name(),
                    change.staffNumber(),
                    change.email(),
                    change.phone(),
                    change.position(),
                    change.department(),
                    version);
        } catch (DuplicateKeyException same) {
            throw (Refusal) new Refusal(Kind.CONFLICT, "staff.person-taken").initCause(same);
        }
        audit.record(AuditEntry.of("staff.person-changed", "person", id.value())
                .changed("name", digest(id, before.name()), digest(id, change.name()))
                .changed("email", digest(id, before.email()), digest(id, change.email()))
                .changed("position", before.position(), change.position()));
        changes.announce();
    }

    /**
     * Moves somebody to a team, or out of any, from a day on. The past stays; a later move that was planned is replaced.
     *
     * @throws Refusal {@code staff.moved-since} if the day is past and another move has happened since
     */
    @Transactional
    public void move(PersonId id, @Nullable TeamId team, LocalDate from) {
        staff.person(id);
        boolean movedSince = store.stays(id).stream()
                .anyMatch(stay -> stay.from().isAfter(from) && !stay.from().isAfter(staff.today()));
        if (movedSince) {
            throw new Refusal(Kind.CONFLICT, "staff.moved-since", from);
        }
        store.endStays(id, from);
        if (team != null) {
            store.beginStay(id, team, from);
        }
        audit.record(AuditEntry.of("staff.person-moved", "person", id.value())
                .with("team", team == null ? "" : team.value())
                .with("from", from.toString()));
        changes.announce();
    }

    /** @throws Refusal {@code staff.last-administrator} if nobody could manage roles any more */
    @Transactional
    public void giveRoles(PersonId id, Set<RoleId> given) {
        var before = roles.idsOf(id);
        roles.keepingSomebodyInCharge(() -> store.setRoles(id, given));
        audit.record(AuditEntry.of("staff.roles-given", "person", id.value())
                .changed("roles", sorted(before), sorted(given)));
        changes.announce();
    }

    /** The person cannot sign in any more and running sessions end; all history stays. */
    @Transactional
    public void deactivate(PersonId id) {
        if (staff.person(id).active()) {
            roles.keepingSomebodyInCharge(() -> store.setActive(id, false));
            sessions.endAll(id);
            tokens.revokeAll(id);
            store.endStays(id, staff.today().plusDays(1));
            audit.record(AuditEntry.of("staff.person-deactivated", "person", id.value()));
            changes.announce();
        }
    }

    @Transactional
    public void reactivate(PersonId id) {
        if (store.setActive(id, true)) {
            audit.record(AuditEntry.of("staff.person-reactivated", "person", id.value()));
            changes.announce();
        }
    }

    /**
     * Takes away name, contact and login for good; figures and history keep the id.
     *
     * @throws Refusal {@code staff.erase-active} while the person works here
     */
    @Transactional
    public void erase(PersonId id) {
        if (staff.person(id).active()) {
            throw new Refusal(Kind.CONFLICT, "staff.erase-active");
        }
        store.erase(id);
        audit.forget("person", id.value());
        audit.record(AuditEntry.of("staff.person-erased", "person", id.value()));
        events.publishEvent(new PersonErased(id));
        changes.announce();
    }

    public Optional<PersonId> find(ImportedPerson person) {
        if (person.staffNumber() != null && !person.staffNumber().isBlank()) {
            return store.byStaffNumber(person.staffNumber());
        }
        if (person.email() != null && !person.email().isBlank()) {
            return store.byEmail(person.email());
        }
        return store.byName(person.name());
    }

    /**
     * Finds or adds each, in their order; a new one gets no login and the role of an agent.
     *
     * @return their ids, one for each
     */
    @Transactional
    public List<PersonId> findOrAdd(List<ImportedPerson> people) {
        organisation.oneImportAtATime();
        var agent = Set.of(roles.shipped(ShippedRole.AGENT));
        var specialist = organisation.shippedPosition(Rank.SPECIALIST).orElse(null);
        var ids = new ArrayList<PersonId>();
        for (var person : people) {
            ids.add(find(person)
                    .orElseGet(() -> add(new NewPerson(
                            person.name(),
                            person.staffNumber(),
                            person.email(),
                            null,
                            specialist,
                            null,
                            person.team(),
                            agent,
                            person.since()))));
        }
        return ids;
    }

    /** The role that came with the program. */
    public RoleId role(ShippedRole role) {
        return roles.shipped(role);
    }

    private @Nullable String digest(PersonId id, @Nullable String text) {
        return text == null ? null : audit.digest("person", id.value(), text);
    }

    private static void check(String name, @Nullable String email) {
        Invalid.check()
                .that(!name.isBlank(), "name", "staff.name-missing")
                .that(name.strip().length() <= LONGEST_NAME, "name", "staff.name-long", LONGEST_NAME)
                .that(
                        email == null
                                || email.isBlank()
                                || EMAIL.matcher(email.strip()).matches(),
                        "email",
                        "staff.bad-email")
                .done();
    }

    private static List<Long> sorted(Set<RoleId> roles) {
        return roles.stream().map(RoleId::value).sorted().collect(Collectors.toList());
    }
}
