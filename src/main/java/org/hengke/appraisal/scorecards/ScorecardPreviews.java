package org.hengke.appraisal.scorecards;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.hengke.appraisal.scorecards.ScorecardItem.Whose;
import org.hengke.appraisal.scorecards.ScorecardPreview.PreviewedPerson;
import org.hengke.appraisal.scorecards.ScorecardPreview.Scored;
import org.hengke.metrics.FactFilter;
import org.hengke.metrics.Figures;
import org.hengke.metrics.Looks;
import org.hengke.metrics.MeasureCode;
import org.hengke.metrics.Observed;
import org.hengke.platform.Invalid;
import org.hengke.platform.Kind;
import org.hengke.platform.Refusal;
import org.hengke.staff.Department;
import org.hengke.staff.DepartmentId;
import org.hengke.staff.Me;
import org.hengke.staff.Named;
import org.hengke.staff.Person;
import org.hengke.staff.Scope;
import org.hengke.staff.Staff;
import org.hengke.staff.Team;
import org.hengke.staff.TeamId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Who would have got what in past months, were a scorecard to hold. */
@Service
public class ScorecardPreviews {

    private static final int LONGEST_MONTHS = 24;
    private static final int FIRST_YEAR = 1990;
    private static final int LAST_YEAR = 9999;

    private final Scorecards scorecards;
    private final ScorecardRules rules;
    private final ScorecardWords words;
    private final Figures figures;
    private final Looks looks;
    private final Staff staff;
    private final Clock clock;

    ScorecardPreviews(
            Scorecards scorecards,
            ScorecardRules rules,
            ScorecardWords words,
            Figures figures,
            Looks looks,
            Staff staff,
            Clock clock) {
        this.scorecards = scorecards;
        this.rules = rules;
        this.words = words;
        this.figures = figures;
        this.looks = looks;
        this.staff = staff;
        this.clock = clock;
    }

    /**
     * @param content the scorecard as it is being edited; absent for the draft, or without one for what holds
     * @param team whose members to look at, or else
     * @param department with all below it
     * @param from first day
     * @param until last day
     */
    public record PreviewQuestion(
            @Nullable Scorecard content,
            @Nullable TeamId team,
            @Nullable DepartmentId department,
            LocalDate from,
            LocalDate until) {}

    /**
     * @throws Invalid for a bad period, or a scorecard that could not be kept
     * @throws Refusal {@code appraisal.scorecards-out-of-reach} for a team beyond the viewer's reach
     */
    @Transactional(isolation = Isolation.REPEATABLE_READ)
    public ScorecardPreview preview(ScorecardId id, PreviewQuestion asked, Me me) {
        var kept = scorecards.existing(id);
        check(asked);
        if (asked.content() != null) {
            rules.check(asked.content());
        }
        var published = kept.published();
        var considered = Stream.of(
                        asked.content(),
                        kept.draft() == null ? null : kept.draft().content())
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        var now = words.said(
                considered == null ? Objects.requireNonNull(published).content() : words.kept(considered));
        var before = considered == null || published == null ? null : words.said(published.content());
        var people = scorecards.goingBy(kept, within(asked, me.scope(Scorecards.READ)));
        looks.saw(me, people.stream().map(Person::id).toList());
        return new ScorecardPreview(
                asked.from(),
                asked.until(),
                clock.instant(),
                now,
                before,
                before == null || published == null ? null : published.version(),
                assessed(people, now, before, asked));
    }

    /**
     * What holds beside a change of it that could not be kept, as weights that do not sum to a hundred.
     *
     * @param change of what holds, in the caller's words
     * @param permission how far the viewer reaches by
     * @throws Refusal {@code appraisal.scorecards-nothing-holds}
     */
    @Transactional(isolation = Isolation.REPEATABLE_READ)
    public ScorecardPreview tryOut(
            ScorecardId id, UnaryOperator<Scorecard> change, PreviewQuestion asked, Me me, String permission) {
        var kept = scorecards.existing(id);
        check(asked);
        var published = holding(kept);
        var before = words.said(published.content());
        var now = change.apply(before);
        var people = scorecards.goingBy(kept, within(asked, me.scope(permission)));
        looks.saw(me, people.stream().map(Person::id).toList());
        return new ScorecardPreview(
                asked.from(),
                asked.until(),
                clock.instant(),
                now,
                before,
                published.version(),
                assessed(people, now, before, asked));
    }

    /**
     * Who goes by what holds, as far as the viewer reaches.
     *
     * @throws Refusal {@code appraisal.scorecards-nothing-holds}
     */
    @Transactional(readOnly = true)
    public List<Person> people(ScorecardId id, PreviewQuestion asked, Me me, String permission) {
        var kept = scorecards.existing(id);
        check(asked);
        var _ = holding(kept);
        return scorecards.goingBy(kept, within(asked, me.scope(permission)));
    }

    private static ScorecardVersion holding(ScorecardStore.Kept kept) {
        if (kept.published() == null) {
            throw new Refusal(Kind.CONFLICT, "appraisal.scorecards-nothing-holds");
        }
        return kept.published();
    }

    private void check(PreviewQuestion asked) {
        var today = staff.today();
        boolean days = inCalendar(asked.from()) && inCalendar(asked.until());
        Invalid.check()
                .that(days, "from", "appraisal.scorecards.bad-period")
                .that(!days || !asked.until().isBefore(asked.from()), "until", "appraisal.scorecards.bad-period")
                .that(!days || !asked.from().isAfter(today), "from", "appraisal.scorecards.period-ahead")
                .that(
                        !days || asked.until().isBefore(asked.from().plusMonths(LONGEST_MONTHS)),
                        "until",
                        "appraisal.scorecards.long-period",
                        LONGEST_MONTHS)
                .that(
                        (asked.team() == null) != (asked.department() == null),
                        "team",
                        "appraisal.scorecards.team-or-department")
                .done();
    }

    private static boolean inCalendar(LocalDate day) {
        return day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR;
    }

    /** Who works there today, as far as the viewer's permission reaches. */
    private List<Person> within(PreviewQuestion asked, Scope scope) {
        var all = staff.people().stream().filter(Person::active);
        if (asked.team() != null) {
            var team = staff.team(asked.team()).id();
            if (!scope.covers(null, team)) {
                throw new Refusal(Kind.FORBIDDEN, "appraisal.scorecards-out-of-reach");
            }
            return all.filter(person -> team.equals(person.team())).toList();
        }
        var departments = withBelow(
                staff.department(Objects.requireNonNull(asked.department())).id());
        return all.filter(person -> person.department() != null && departments.contains(person.department()))
                .filter(person -> scope.covers(person.id(), person.team()))
                .toList();
    }

    private Set<DepartmentId> withBelow(DepartmentId top) {
        var below = new HashSet<DepartmentId>(Set.of(top));
        boolean grew = true;
        while (grew) {
            grew = false;
            for (var department : staff.departments()) {
                grew |= department.parent() != null
                        && below.contains(department.parent())
                        && below.add(department.id());
            }
        }
        return below;
    }

    private List<PreviewedPerson> assessed(
            List<Person> people, Scorecard now, @Nullable Scorecard before, PreviewQuestion asked) {
        var observations = new Observations(
                people,
                Assessment.needed(
                        Stream.of(now, before).filter(Objects::nonNull).toList()),
                FactFilter.of(asked.from(), asked.until()));
        var previewed = new ArrayList<PreviewedPerson>();
        for (var person : people) {
            var assessment = new Assessment(observations.of(person));
            var scored = assessment.by(now);
            var earlier = before == null ? null : assessment.by(before);
            previewed.add(new PreviewedPerson(
                    new Named(person.id().value(), person.name()),
                    person.team() == null
                            ? null
                            : new Named(
                                    person.team().value(),
                                    staff.team(person.team()).name()),
                    teamsOf(person),
                    departmentsOf(person),
                    scored,
                    earlier,
                    earlier != null && !Objects.equals(scored.grade(), earlier.grade())));
        }
        previewed.sort(Comparator.comparing(PreviewedPerson::gradeChanges)
                .thenComparing(ScorecardPreviews::difference)
                .reversed());
        return previewed;
    }

    private static BigDecimal difference(PreviewedPerson person) {
        var before = person.before();
        return before == null
                ? BigDecimal.ZERO
                : points(person.now()).subtract(points(before)).abs();
    }

    private static BigDecimal points(Scored scored) {
        return Objects.requireNonNullElse(scored.points(), BigDecimal.ZERO);
    }

    /** What was observed of all the people, their teams and departments: a few queries, however many they are. */
    private final class Observations {

        private final Map<Whose, List<MeasureCode>> needed;
        private final FactFilter period;
        private final Map<?, Map<MeasureCode, Observed>> people;
        private final Map<TeamId, Map<MeasureCode, Observed>> teams;
        private final Map<Object, Map<MeasureCode, Observed>> together = new HashMap<>();

        Observations(List<Person> people, Map<Whose, List<MeasureCode>> needed, FactFilter period) {
            this.needed = needed;
            this.period = period;
            this.people = people.isEmpty()
                    ? Map.of()
                    : figures.observed(
                            needed.getOrDefault(Whose.PERSON, List.of()),
                            period.ofPeople(people.stream().map(Person::id).toList()),
                            null);
            teams = people.isEmpty()
                    ? Map.of()
                    : figures.observedOfTeams(needed.getOrDefault(Whose.TEAM, List.of()), period, null);
        }

        Assessment.Evidence of(Person person) {
            var of = byWhose(person);
            var team = ofTeam(person);
            return new Assessment.Evidence() {

                @Override
                public List<Assessment.Seen> of(Whose whose, MeasureCode measure) {
                    return seen(of.getOrDefault(whose, Map.of()).get(measure));
                }

                @Override
                public List<Assessment.Seen> standingIn(MeasureCode measure) {
                    return seen(team.get(measure));
                }

                @Override
                public List<Assessment.Rated> ratings(ScorecardItem item) {
                    return List.of();
                }
            };
        }

        private static List<Assessment.Seen> seen(@Nullable Observed observed) {
            return observed == null ? List.of() : List.of(new Assessment.Seen(observed, 1));
        }

        private Map<Whose, Map<MeasureCode, Observed>> byWhose(Person person) {
            var of = new EnumMap<Whose, Map<MeasureCode, Observed>>(Whose.class);
            of.put(Whose.PERSON, people.getOrDefault(person.id(), Map.of()));
            if (needed.containsKey(Whose.TEAM)) {
                of.put(Whose.TEAM, ofLed(person));
            }
            if (needed.containsKey(Whose.DEPARTMENT)) {
                of.put(Whose.DEPARTMENT, ofHeaded(person));
            }
            return of;
        }

        private Map<MeasureCode, Observed> ofTeam(Person person) {
            return person.team() == null ? Map.of() : teams.getOrDefault(person.team(), Map.of());
        }

        private Map<MeasureCode, Observed> ofLed(Person person) {
            var led = teamsOf(person);
            return switch (led.size()) {
                case 0 -> Map.of();
                case 1 -> teams.getOrDefault(led.getFirst(), Map.of());
                default ->
                    together.computeIfAbsent(
                            led,
                            k -> figures.observedTogether(
                                    needed.getOrDefault(Whose.TEAM, List.of()), period.ofTeams(led), null));
            };
        }

        private Map<MeasureCode, Observed> ofHeaded(Person person) {
            var headed = departmentsOf(person);
            return headed.isEmpty()
                    ? Map.of()
                    : together.computeIfAbsent(
                            headed,
                            k -> figures.observedTogether(
                                    needed.getOrDefault(Whose.DEPARTMENT, List.of()),
                                    period.ofDepartments(headed),
                                    null));
        }
    }

    /** Those the person leads, or else the one the person is in. */
    private List<TeamId> teamsOf(Person person) {
        var led = staff.teams().stream()
                .filter(team -> !team.retired() && person.id().equals(team.lead()))
                .map(Team::id)
                .toList();
        return led.isEmpty() && person.team() != null ? List.of(person.team()) : led;
    }

    /** Those the person heads, or else the one the person is in. */
    private List<DepartmentId> departmentsOf(Person person) {
        var headed = staff.departments().stream()
                .filter(department -> !department.retired() && person.id().equals(department.head()))
                .map(Department::id)
                .toList();
        return headed.isEmpty() && person.department() != null ? List.of(person.department()) : headed;
    }
}
