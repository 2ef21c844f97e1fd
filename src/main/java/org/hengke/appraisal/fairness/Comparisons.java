package org.hengke.appraisal.fairness;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.hengke.appraisal.fairness.Comparison.ComparedPerson;
import org.hengke.metrics.CaseMixes;
import org.hengke.metrics.FactFilter;
import org.hengke.metrics.Looks;
import org.hengke.metrics.MeasureCatalogue;
import org.hengke.metrics.MeasureCode;
import org.hengke.platform.Invalid;
import org.hengke.platform.Kind;
import org.hengke.platform.Refusal;
import org.hengke.staff.DepartmentId;
import org.hengke.staff.Me;
import org.hengke.staff.Named;
import org.hengke.staff.PersonId;
import org.hengke.staff.Scope;
import org.hengke.staff.Staff;
import org.hengke.staff.Team;
import org.hengke.staff.TeamId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Compares people honestly. Who reaches only oneself sees the own team without names. */
@Service
public class Comparisons {

    /** Comparing those within reach. */
    public static final String READ = "fairness.read";

    /** Fewer unnamed people than this are recognised too easily by how much they had to do. */
    private static final int FEWEST_UNNAMED = 5;

    private static final int LONGEST_MONTHS = 36;

    private final CaseMixes mixes;
    private final MeasureCatalogue measures;
    private final Looks looks;
    private final Staff staff;
    private final Clock clock;

    Comparisons(CaseMixes mixes, MeasureCatalogue measures, Looks looks, Staff staff, Clock clock) {
        this.mixes = mixes;
        this.measures = measures;
        this.looks = looks;
        this.staff = staff;
        this.clock = clock;
    }

    /**
     * @param team whose facts to compare, or else
     * @param department with all below it, or else everything within reach
     * @param from first day
     * @param until last day
     */
    public record ComparisonQuestion(
            MeasureCode measure,
            @Nullable TeamId team,
            @Nullable DepartmentId department,
            LocalDate from,
            LocalDate until) {}

    /**
     * @throws Invalid for a bad period, or a measure by which people cannot be compared
     * @throws Refusal {@code appraisal.fairness.out-of-reach} for a team beyond the viewer's reach
     */
    @Transactional(isolation = Isolation.REPEATABLE_READ)
    public Comparison compare(ComparisonQuestion asked, Me me, Locale locale) {
        var measure = measures.get(asked.measure());
        var days = PastDays.of(asked.from(), asked.until(), staff.today(), LONGEST_MONTHS);
        Invalid.check()
                .that(CaseMixes.compares(measure), "measure", "appraisal.fairness.not-comparable")
                .that(
                        asked.team() == null || asked.department() == null,
                        "team",
                        "appraisal.fairness.team-or-department")
                .done();
        boolean named = !(me.scope(READ) instanceof Scope.Own);
        var filter = within(asked, FactFilter.of(days.from(), days.until()), me);
        var mix = mixes.of(asked.measure(), filter, locale);
        if (mix.people().isEmpty()) {
            return new Comparison(
                    asked.measure(), days.from(), days.until(), clock.instant(), named, 0, null, null, null, List.of());
        }
        var beside = new Beside(mix);
        var people = beside.people();
        if (named) {
            looks.saw(me, people);
        }
        long others = people.stream().filter(person -> !person.equals(me.id())).count();
        boolean hides = !named && others < FEWEST_UNNAMED;
        return new Comparison(
                asked.measure(),
                days.from(),
                days.until(),
                clock.instant(),
                named,
                hides ? (int) others : 0,
                beside.raw(),
                beside.adjusted(),
                beside.variation(),
                rows(beside, people, named, hides, me));
    }

    private List<ComparedPerson> rows(Beside beside, List<PersonId> people, boolean named, boolean hides, Me me) {
        var names = named ? staff.names(people) : Map.<PersonId, String>of();
        var parts = beside.parts();
        var rows = new ArrayList<ComparedPerson>();
        for (var person : people) {
            boolean own = person.equals(me.id());
            if (own || !hides) {
                boolean known = own || named;
                rows.add(new ComparedPerson(
                        known ? new Named(person.value(), own ? me.name() : names.getOrDefault(person, "")) : null,
                        own,
                        beside.n(person),
                        beside.value(person),
                        beside.interval(person),
                        beside.others(person),
                        beside.shrunk(person),
                        beside.limits(person),
                        beside.isOutside(person),
                        beside.mix(person, known ? parts : null),
                        beside.verdict(person)));
            }
        }
        rows.sort(
                named
                        ? Comparator.comparing(ComparedPerson::own).reversed().thenComparing(Comparisons::name)
                        : UNNAMED);
        return rows;
    }

    /** The order says nothing of whose row it is. */
    private static final Comparator<ComparedPerson> UNNAMED = Comparator.comparing(ComparedPerson::own)
            .reversed()
            .thenComparingLong(ComparedPerson::n)
            .thenComparingDouble(ComparedPerson::value);

    private static String name(ComparedPerson row) {
        return row.person() == null ? "" : row.person().name();
    }

    private FactFilter within(ComparisonQuestion asked, FactFilter period, Me me) {
        var scope = me.scope(READ);
        if (asked.team() != null) {
            var team = staff.team(asked.team()).id();
            return switch (scope) {
                case Scope.Everything _ -> period.ofTeams(List.of(team));
                case Scope.Teams reached when reached.teams().contains(team) -> period.ofTeams(List.of(team));
                case Scope.Own own when team.equals(own.team()) -> period.ofTeams(List.of(team));
                case Scope.Teams _, Scope.Own _, Scope.Nothing _ -> throw beyond();
            };
        }
        var department = asked.department() == null
                ? null
                : staff.department(asked.department()).id();
        return switch (scope) {
            case Scope.Everything _ -> department == null ? period : period.ofDepartments(List.of(department));
            case Scope.Teams of -> {
                var reached = department == null ? of.teams() : both(of.teams(), teamsOf(department));
                yield reached.isEmpty() ? period.ofPeople(List.of(me.id())) : period.ofTeams(List.copyOf(reached));
            }
            case Scope.Own own -> {
                if (department != null) {
                    throw beyond();
                }
                yield own.team() == null ? period.ofPeople(List.of(own.person())) : period.ofTeams(List.of(own.team()));
            }
            case Scope.Nothing _ -> throw beyond();
        };
    }

    private static Set<TeamId> both(Set<TeamId> some, Set<TeamId> others) {
        var both = new HashSet<>(some);
        both.retainAll(others);
        return both;
    }

    private Set<TeamId> teamsOf(DepartmentId top) {
        var below = new HashSet<>(Set.of(top));
        boolean grew = true;
        while (grew) {
            grew = false;
            for (var department : staff.departments()) {
                grew |= department.parent() != null
                        && below.contains(department.parent())
                        && below.add(department.id());
            }
        }
        var teams = new HashSet<TeamId>();
        for (Team team : staff.teams()) {
            if (below.contains(team.department())) {
                teams.add(team.id());
            }
        }
        return teams;
    }

    private static Refusal beyond() {
        return new Refusal(Kind.FORBIDDEN, "appraisal.fairness.out-of-reach");
    }
}
