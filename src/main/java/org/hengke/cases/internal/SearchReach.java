package org.hengke.cases.internal;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.stream.Collectors;
import org.hengke.cases.Case;
import org.hengke.staff.PersonId;
import org.hengke.staff.Scope;
import org.hengke.staff.TeamId;

/**
 * Owner and team of a case as marks among its words, so that the index of words finds a person's own hits and passes over all others.
 * No word of a text looks like a mark. The columns decide; the marks only save reading.
 */
final class SearchReach {

    private static final String NOBODY = "#nobody";

    private SearchReach() {}

    static SequencedSet<String> marks(Case of) {
        var marks = new LinkedHashSet<String>();
        marks.add(of.owner() == null ? NOBODY : owner(of.owner()));
        if (of.team() != null) {
            marks.add(team(of.team()));
        }
        return marks;
    }

    /**
     * A query for what the scope covers, in the text form of a tsquery.
     *
     * @return empty if it covers everything or nothing
     */
    static Optional<String> query(Scope scope) {
        return switch (scope) {
            case Scope.Everything _, Scope.Nothing _ -> Optional.empty();
            case Scope.Own(var person, var team) ->
                Optional.of(
                        team == null
                                ? quoted(owner(person))
                                : "%s | %s & %s".formatted(quoted(owner(person)), quoted(NOBODY), quoted(team(team))));
            case Scope.Teams(var teams, var person) ->
                Optional.of(teams.stream()
                                .map(SearchReach::team)
                                .sorted()
                                .map(SearchReach::quoted)
                                .collect(Collectors.joining(" | ", "", teams.isEmpty() ? "" : " | "))
                        + quoted(owner(person)));
        };
    }

    private static String owner(PersonId person) {
        return "#o" + person.value();
    }

    private static String team(TeamId team) {
        return "#t" + team.value();
    }

    private static String quoted(String mark) {
        return "'" + mark + "'";
    }
}
