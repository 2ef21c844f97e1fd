package org.hengke.staff;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which rows a person may see or change by one permission. Lists apply it in SQL by {@link #where}, single records by
 * {@link #covers}; both say the same.
 */
public sealed interface Scope {

    /** A condition without leading {@code and}, and the named parameters it mentions. */
    record Condition(String sql, Map<String, Object> parameters) {}

    /**
     * The scope as a condition over two columns, either of which may be null in a row. Parameters are named {@code scopePerson} and
     * {@code scopeTeams}; teams are an array, so the statement's text is the same for everybody with the same reach.
     *
     * @param ownerColumn column with the id of the person a row belongs to, as {@code c.owner_id}
     * @param teamColumn column with the id of its team
     */
    Condition where(String ownerColumn, String teamColumn);

    /** Whether a row of this owner and team is within the scope. */
    boolean covers(@Nullable PersonId owner, @Nullable TeamId team);

    default boolean isEverything() {
        return this instanceof Everything;
    }

    default boolean isNothing() {
        return this instanceof Nothing;
    }

    /** The permission is not held. */
    record Nothing() implements Scope {

        @Override
        public Condition where(String ownerColumn, String teamColumn) {
            return new Condition("false", Map.of());
        }

        @Override
        public boolean covers(@Nullable PersonId owner, @Nullable TeamId team) {
            return false;
        }
    }

    /** What belongs to the person, and what belongs to the person's team and to nobody in it yet. */
    record Own(PersonId person, @Nullable TeamId team) implements Scope {

        @Override
        public Condition where(String ownerColumn, String teamColumn) {
            if (team == null) {
                return new Condition(ownerColumn + " = :scopePerson", Map.of("scopePerson", person.value()));
            }
            return new Condition(
                    "(%1$s = :scopePerson or (%1$s is null and %2$s = any (:scopeTeams)))"
                            .formatted(ownerColumn, teamColumn),
                    Map.of("scopePerson", person.value(), "scopeTeams", new Long[] {team.value()}));
        }

        @Override
        public boolean covers(@Nullable PersonId owner, @Nullable TeamId rowTeam) {
            return owner == null ? team != null && team.equals(rowTeam) : owner.equals(person);
        }
    }

    /** What belongs to any of these teams, and what belongs to the person wherever it is. */
    record Teams(Set<TeamId> teams, PersonId person) implements Scope {

        public Teams {
            teams = Set.copyOf(teams);
        }

        @Override
        public Condition where(String ownerColumn, String teamColumn) {
            return new Condition(
                    "(%s = any (:scopeTeams) or %s = :scopePerson)".formatted(teamColumn, ownerColumn),
                    Map.of(
                            "scopePerson",
                            person.value(),
                            "scopeTeams",
                            teams.stream().map(TeamId::value).sorted().toArray(Long[]::new)));
        }

        @Override
        public boolean covers(@Nullable PersonId owner, @Nullable TeamId team) {
            return person.equals(owner) || (team != null && teams.contains(team));
        }
    }

    record Everything() implements Scope {

        @Override
        public Condition where(String ownerColumn, String teamColumn) {
            return new Condition("true", Map.of());
        }

        @Override
        public boolean covers(@Nullable PersonId owner, @Nullable TeamId team) {
            return true;
        }
    }
}
