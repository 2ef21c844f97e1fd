package org.hengke.staff.internal;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import org.hengke.platform.signals.Signals;
import org.hengke.staff.DepartmentId;
import org.hengke.staff.Me;
import org.hengke.staff.PermissionCatalogue;
import org.hengke.staff.PersonId;
import org.hengke.staff.Reach;
import org.hengke.staff.Scope;
import org.hengke.staff.TeamId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What each person may do today, worked out once and kept until the organisation or a role changes. */
@Component
public class Callers {

    private static final int MOST = 20_000;

    /** @param change how many changes had been heard of when it was worked out */
    private record Known(Me me, LocalDate day, long change) {}

    private final DirectoryCache directory;
    private final RoleStore roles;
    private final PermissionCatalogue catalogue;
    private final Clock clock;
    private final AtomicLong changes = new AtomicLong();
    private final Cache<PersonId, Known> known =
            Caffeine.newBuilder().maximumSize(MOST).build();

    Callers(DirectoryCache directory, RoleStore roles, PermissionCatalogue catalogue, Clock clock, Signals signals) {
        this.directory = directory;
        this.roles = roles;
        this.catalogue = catalogue;
        this.clock = clock;
        signals.listen(Changes.TOPIC, changes::incrementAndGet);
    }

    /** Nobody for a person who is not known or no longer works here. */
    public Optional<Me> find(PersonId person) {
        long change = changes.get();
        var organisation = directory.get();
        var today = LocalDate.ofInstant(clock.instant(), organisation.zone());
        var found = known.getIfPresent(person);
        if (found == null || found.change() != change || !found.day().equals(today)) {
            var member = organisation.people().get(person);
            if (member == null || !member.row().active()) {
                known.invalidate(person);
                return Optional.empty();
            }
            found = new Known(load(organisation, member, today), today, change);
            known.put(person, found);
        }
        return Optional.of(found.me());
    }

    private Me load(Directory organisation, Directory.Member member, LocalDate today) {
        var person = member.row().id();
        var team = member.teamOn(today).orElse(null);
        var department = team == null ? member.row().department() : departmentOf(organisation, team);
        return new Me(
                person,
                member.row().name(),
                team,
                department,
                member.row().rank(),
                roles.codesOf(person),
                member.row().language(),
                scopes(organisation, person, team, department));
    }

    private Map<String, Scope> scopes(
            Directory organisation, PersonId person, @Nullable TeamId team, @Nullable DepartmentId department) {
        var own = new Scope.Own(person, team);
        var teams = new Scope.Teams(teams(organisation, person, team), person);
        var below = new Scope.Teams(departments(organisation, person, teams, department), person);
        var scopes = new HashMap<String, Scope>();
        roles.grantsOf(person)
                .forEach((permission, reach) -> catalogue
                        .find(permission)
                        .ifPresent(_ -> scopes.put(permission, scope(reach, own, teams, below))));
        return scopes;
    }

    private static Scope scope(Reach reach, Scope.Own own, Scope.Teams teams, Scope.Teams below) {
        return switch (reach) {
            case OWN -> own;
            case TEAM -> teams;
            case DEPARTMENT -> below;
            case ALL -> new Scope.Everything();
        };
    }

    private static Set<TeamId> teams(Directory organisation, PersonId person, @Nullable TeamId team) {
        var teams = new HashSet<>(organisation.ledBy(person));
        if (team != null) {
            teams.add(team);
        }
        return teams;
    }

    private static Set<TeamId> departments(
            Directory organisation, PersonId person, Scope.Teams teams, @Nullable DepartmentId department) {
        var tops = new HashSet<>(organisation.headedBy(person));
        if (department != null) {
            tops.add(department);
        }
        var all = new HashSet<>(organisation.teamsOf(organisation.below(tops)));
        all.addAll(teams.teams());
        return all;
    }

    private static @Nullable DepartmentId departmentOf(Directory organisation, TeamId team) {
        var found = organisation.teams().get(team);
        return found == null ? null : found.department();
    }
}
