package org.hengke.servicelevels;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.hengke.staff.PersonId;
import org.hengke.staff.TeamId;
import org.jspecify.annotations.Nullable;

/** Who owned the subject when. */
final class Owners {

    private record Since(
            Instant at, @Nullable PersonId person, @Nullable TeamId team) {}

    private final List<Since> owners = new ArrayList<>(2);
    private final TeamOfDay teams;
    private final ZoneId zone;

    Owners(TeamOfDay teams, ZoneId zone) {
        this.teams = teams;
        this.zone = zone;
    }

    void changed(Signal.OwnerChanged signal) {
        owners.add(new Since(signal.at(), signal.person(), signal.team()));
    }

    /** The owner at an instant with the team of that day; the team alone while nobody owns it. */
    Credit at(Instant time) {
        for (int i = owners.size() - 1; i >= 0; i--) {
            var owner = owners.get(i);
            if (!owner.at.isAfter(time)) {
                return credit(owner, LocalDate.ofInstant(time, zone));
            }
        }
        return Credit.NOBODY;
    }

    private Credit credit(Since owner, LocalDate day) {
        if (owner.person == null) {
            return new Credit(null, owner.team);
        }
        var team = teams.teamOf(owner.person, day);
        return new Credit(owner.person, team == null ? owner.team : team);
    }
}
