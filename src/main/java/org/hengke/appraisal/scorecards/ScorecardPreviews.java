package org.hengke.appraisal.scorecards;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
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
import org.hengke.metrics.Looks;
import org.hengke.metrics.MeasureCode;
import org.hengke.platform.Invalid;
import org.hengke.platform.Kind;
import org.hengke.platform.Refusal;
import org.hengke.staff.DepartmentId;
import org.hengke.staff.Me;
import org.hengke.staff.Named;
import org.hengke.staff.Person;
import org.hengke.staff.PersonId;
import org.hengke.staff.Scope;
import org.hengke.staff.Staff;
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
    private final PreviewFigures figures;
    private final PreviewPlaces places;
    private final Looks looks;
    private final Staff staff;
    private final Clock clock;

    ScorecardPreviews(
            Scorecards scorecards,
            ScorecardRules rules,
            ScorecardWords words,
            PreviewFigures figures,
            PreviewPlaces places,
            Looks looks,
            Staff staff,
            Clock clock) {
        this.scorecards = scorecards;
        this.rules = rules;
        this.words = words;
        this.figures = figures;
        this.places = places;
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
     * @param person the only one to look at; absent for all who are there
     */
    public record PreviewQuestion(
            @Nullable Scorecard content,
            @Nullable TeamId team,
            @Nullable DepartmentId department,
            LocalDate from,
            LocalDate until,
            @Nullable PersonId person) {

        public PreviewQuestion(
                @Nullable Scorecard content,
                @Nullable TeamId team,
                @Nullable DepartmentId department,
                LocalDate from,
                LocalDate until) {
            this(content, team, department, from, until, null);
        }
    }

    /**
     * What is tried out on whom.
     *
     * @param before what holds, where that is another
     * @param beforeVersion its version
     */
    record Trial(
            List<Person> people,
            Scorecard now,
            @Nullable Scorecard before,
            @Nullable Integer beforeVersion) {

        Map<Whose, List<MeasureCode>> needed() {
            return Assessment.needed(
                    Stream.of(now, before).filter(Objects::nonNull).toList());
        }
    }

    /**
     * @throws Invalid for a bad period, or a scorecard that could not be kept
     * @throws Refusal {@code appraisal.scorecards-out-of-reach} for a team beyond the viewer's reach
     */
    @Transactional(isolation = Isolation.REPEATABLE_READ)
    public ScorecardPreview preview(ScorecardId id, PreviewQuestion asked, Me me) {
        check(asked);
        return previewed(trial(id, asked, me), asked);
    }

    /** Whoever is in it has been looked at. */
    Trial trial(ScorecardId id, PreviewQuestion asked, Me me) {
        var kept = scorecards.existing(id);
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
        var people = seen(kept, asked, me, Scorecards.READ);
        return considered == null || published == null
                ? new Trial(people, now, null, null)
                : new Trial(people, now, words.said(published.content()), published.version());
    }

    private List<Person> seen(ScorecardStore.Kept kept, PreviewQuestion asked, Me me, String permission) {
        var people = scorecards.goingBy(kept, within(asked, me.scope(permission)));
        looks.saw(me, people.stream().map(Person::id).toList());
        return people;
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
        var people = seen(kept, asked, me, permission);
        return previewed(new Trial(people, now, before, published.version()), asked);
    }

    private ScorecardPreview previewed(Trial trial, PreviewQuestion asked) {
        return new ScorecardPreview(
                asked.from(),
                asked.until(),
                clock.instant(),
                trial.now(),
                trial.before(),
                trial.beforeVersion(),
                assessed(trial, asked));
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

    void check(PreviewQuestion asked) {
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
        var all = staff.people().stream()
                .filter(Person::active)
                .filter(person -> asked.person() == null || asked.person().equals(person.id()));
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

    private List<PreviewedPerson> assessed(Trial trial, PreviewQuestion asked) {
        var evidence = new PreviewEvidence(
                figures.together(trial.people(), trial.needed(), asked.from(), asked.until()), places);
        var previewed = new ArrayList<PreviewedPerson>();
        for (var person : trial.people()) {
            var assessment = new Assessment(evidence.of(person));
            var scored = assessment.by(trial.now());
            var earlier = trial.before() == null ? null : assessment.by(trial.before());
            previewed.add(new PreviewedPerson(
                    new Named(person.id().value(), person.name()),
                    places.team(person),
                    places.teamsOf(person),
                    places.departmentsOf(person),
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
}
