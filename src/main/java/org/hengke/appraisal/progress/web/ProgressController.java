package org.hengke.appraisal.progress.web;

import java.util.List;
import org.hengke.appraisal.progress.PeopleProgress;
import org.hengke.appraisal.progress.Progress;
import org.hengke.appraisal.progress.ProgressOfPeople;
import org.hengke.appraisal.progress.TeamProgress;
import org.hengke.metrics.Looks;
import org.hengke.platform.access.SignedIn;
import org.hengke.staff.Me;
import org.hengke.staff.PersonId;
import org.hengke.staff.TeamId;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** How people are doing. Anyone may see their own; whose else, the permission for figures says. */
@RestController
@RequestMapping("/api/v1")
class ProgressController {

    private final ProgressOfPeople progress;
    private final PeopleProgress teams;
    private final Looks looks;

    ProgressController(ProgressOfPeople progress, PeopleProgress teams, Looks looks) {
        this.progress = progress;
        this.teams = teams;
        this.looks = looks;
    }

    @SignedIn
    @GetMapping("/people/{id}/progress")
    Progress of(@PathVariable long id, Me me) {
        var found = progress.of(new PersonId(id), me);
        looks.saw(me, List.of(new PersonId(id)));
        return found;
    }

    /** Those who need a word first. */
    @SignedIn
    @GetMapping("/team-progress")
    TeamProgress ofTeam(@RequestParam(required = false) @Nullable Long team, Me me) {
        var found = teams.of(team == null ? null : new TeamId(team), me);
        looks.saw(
                me,
                found.rows().stream()
                        .map(row -> new PersonId(row.person().id()))
                        .toList());
        return found;
    }
}
