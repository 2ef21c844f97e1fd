package org.hengke.appraisal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.hengke.appraisal.internal.GoalFigures;
import org.hengke.appraisal.internal.GoalRules;
import org.hengke.appraisal.internal.GoalStore;
import org.hengke.appraisal.scoring.Cascade;
import org.hengke.metrics.Aggregation;
import org.hengke.metrics.Direction;
import org.hengke.metrics.Figure;
import org.hengke.metrics.MeasureCatalogue;
import org.hengke.metrics.MeasureDefinition;
import org.hengke.metrics.Unit;
import org.hengke.platform.Invalid;
import org.hengke.platform.Kind;
import org.hengke.platform.Refusal;
import org.hengke.platform.audit.Audit;
import org.hengke.platform.audit.AuditEntry;
import org.hengke.staff.Me;
import org.hengke.staff.Person;
import org.hengke.staff.PersonId;
import org.hengke.staff.Staff;
import org.hengke.staff.TeamId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Splits a department's goal among its teams, a team's among its people: looked at first, then proposed to each of them. */
@Service
public class GoalCascades {

    private static final BigDecimal HUNDREDTH = new BigDecimal("0.01");
    private static final BigDecimal HUNDREDTH_PERCENT = new BigDecimal("0.0001");
    /** A hundredth of an hour, in which durations are typed. */
    private static final BigDecimal DURATION = new BigDecimal("36");

    private final Goals goals;
    private final GoalStore store;
    private final GoalRules rules;
    private final GoalFigures figures;
    private final MeasureCatalogue measures;
    private final Staff staff;
    private final Audit audit;

    GoalCascades(
            Goals goals,
            GoalStore store,
            GoalRules rules,
            GoalFigures figures,
            MeasureCatalogue measures,
            Staff staff,
            Audit audit) {
        this.goals = goals;
        this.store = store;
        this.rules = rules;
        this.figures = figures;
        this.measures = measures;
        this.staff = staff;
        this.audit = audit;
    }

    /**
     * A target for one below.
     *
     * @param subject id of the team or person
     */
    public record Share(long subject, @Nullable BigDecimal target) {}

    /** What history is taken from. */
    private record Basis(@Nullable GoalPeriod period, boolean running, Map<GoalSubject, Figure> figures) {}

    /** Whether there is something below, the period is not over, and the person may set the goals there. */
    public boolean maySplit(Goal goal, Me me) {
        return goals.mayManage(goal, me) && whyNot(goal) == null;
    }

    /**
     * @param without ids of teams or people who are left out
     * @throws Refusal {@code goals.not-yours-to-set}, {@code goals.nothing-below}, {@code goals.not-so-fine}, {@code goals.period-over}
     */
    @Transactional(readOnly = true)
    public GoalCascade preview(GoalId id, Cascade.Way way, Set<Long> without, Me by) {
        var goal = splittable(id, by);
        var measure = measures.get(goal.measure());
        var all = below(goal.subject());
        var basis = basis(goal, all);
        var kept = kept(goal);
        var asked = all.stream()
                .filter(subject -> !without.contains(subject.id()) || kept.containsKey(subject))
                .toList();
        var parts = asked.stream()
                .map(subject -> part(subject, measure, basis, kept.get(subject)))
                .toList();
        var split = Cascade.of(way, whole(goal, measure), parts);
        var shown = new ArrayList<GoalCascade.Part>();
        for (var subject : all) {
            int at = asked.indexOf(subject);
            var figure = basis.figures.get(subject);
            shown.add(new GoalCascade.Part(
                    subject,
                    heads(subject),
                    figure == null ? null : figure.value(),
                    at < 0 ? 0 : split.weights().get(at),
                    kept.get(subject),
                    at < 0 ? null : split.targets().get(at),
                    at < 0));
        }
        return new GoalCascade(way, basis.period, basis.running, adds(measure), shown, split.whole());
    }

    /**
     * Proposes what was decided upon; who has a goal already keeps it, so that it may be sent again.
     *
     * @return those that are new
     */
    @Transactional
    public List<Goal> propose(GoalId id, Cascade.Way way, List<Share> shares, Me by) {
        store.alone();
        var goal = splittable(id, by);
        var known = new HashMap<Long, GoalSubject>();
        below(goal.subject()).forEach(subject -> known.put(subject.id(), subject));
        var seen = new HashSet<Long>();
        Invalid.check()
                .that(!shares.isEmpty(), "parts", "goals.no-parts")
                .that(
                        shares.stream().allMatch(share -> known.containsKey(share.subject())),
                        "parts",
                        "goals.not-a-part")
                .that(shares.stream().allMatch(share -> seen.add(share.subject())), "parts", "goals.part-twice")
                .done();
        var kept = kept(goal);
        var proposed = shares.stream()
                .filter(share -> !kept.containsKey(known.get(share.subject())))
                .map(share -> goals.propose(
                        new GoalDraft(
                                goal.measure(),
                                Objects.requireNonNull(known.get(share.subject())),
                                goal.period(),
                                share.target(),
                                goal.id()),
                        by))
                .toList();
        if (!proposed.isEmpty()) {
            audit.record(AuditEntry.of("goals.split", "goal", id.value())
                    .with("way", way.name())
                    .with("parts", proposed.size()));
        }
        return proposed;
    }

    private Goal splittable(GoalId id, Me by) {
        var goal = goals.get(id, by);
        goal.mustStand();
        if (!rules.covers(by.scope(Goals.MANAGE), goal.subject())) {
            throw new Refusal(Kind.FORBIDDEN, "goals.not-yours-to-set");
        }
        var why = whyNot(goal);
        if (why != null) {
            throw new Refusal(Kind.CONFLICT, why);
        }
        return goal;
    }

    private @Nullable String whyNot(Goal goal) {
        var measure = measures.find(goal.measure()).orElse(null);
        var below = below(goal.subject());
        if (below.isEmpty()) {
            return "goals.nothing-below";
        }
        if (measure == null
                || !measure.grains().contains(below.getFirst().kind().grain())) {
            return "goals.not-so-fine";
        }
        return goal.period().last().isBefore(staff.today()) ? "goals.period-over" : null;
    }

    /** Teams with people in them, or the people. */
    private List<GoalSubject> below(GoalSubject whole) {
        return switch (whole.kind()) {
            case DEPARTMENT ->
                staff.teams().stream()
                        .filter(team -> !team.retired())
                        .map(team -> GoalSubject.of(team.id()))
                        .filter(team -> rules.isBelow(team, whole) && heads(team) > 0)
                        .toList();
            case TEAM ->
                staff.members(new TeamId(whole.id())).stream()
                        .map(Person::id)
                        .map(GoalSubject::of)
                        .toList();
            case PERSON -> List.of();
        };
    }

    private int heads(GoalSubject subject) {
        return subject.kind() == GoalSubject.Kind.TEAM
                ? staff.members(new TeamId(subject.id())).size()
                : 1;
    }

    private Map<GoalSubject, Goal> kept(Goal whole) {
        var kept = new HashMap<GoalSubject, Goal>();
        store.standing(whole.measure(), whole.period()).forEach(goal -> kept.put(goal.subject(), goal));
        return kept;
    }

    /** The last period of that length that is over; where it left nothing, the one that is running. */
    private Basis basis(Goal goal, List<GoalSubject> subjects) {
        var today = staff.today();
        var over = goal.period().before();
        while (!over.last().isBefore(today)) {
            over = over.before();
        }
        for (var period :
                List.of(over, GoalPeriod.containing(today, goal.period().span()))) {
            var known = figures.figures(goal.measure(), period, subjects);
            if (known.values().stream().anyMatch(figure -> figure.n() > 0 && figure.value() != null)) {
                return new Basis(period, !period.equals(over), known);
            }
        }
        return new Basis(null, false, Map.of());
    }

    private Cascade.Part part(GoalSubject subject, MeasureDefinition measure, Basis basis, @Nullable Goal kept) {
        var figure = basis.figures.get(subject);
        Double past = figure == null ? null : figure.value();
        if (past == null && adds(measure) && basis.period != null && wasThere(subject, basis.period)) {
            past = 0.0;
        }
        return new Cascade.Part(
                heads(subject), past, figure == null ? 0 : figure.n(), kept == null ? null : kept.target());
    }

    /** Who was in a team when it began and did nothing of the kind has a history of nought; who came later has none. */
    private boolean wasThere(GoalSubject subject, GoalPeriod period) {
        return subject.kind() == GoalSubject.Kind.PERSON
                && staff.teamOf(new PersonId(subject.id()), period.first()).isPresent();
    }

    private static Cascade.Whole whole(Goal goal, MeasureDefinition measure) {
        return new Cascade.Whole(
                goal.target(),
                adds(measure),
                measure.direction() != Direction.LOWER_IS_BETTER,
                measure.unit() == Unit.SHARE ? 1.0 : null,
                step(measure));
    }

    private static boolean adds(MeasureDefinition measure) {
        return measure.aggregation() == Aggregation.COUNT || measure.aggregation() == Aggregation.STOCK;
    }

    private static BigDecimal step(MeasureDefinition measure) {
        return switch (measure.unit()) {
            case COUNT -> adds(measure) ? BigDecimal.ONE : HUNDREDTH;
            case SHARE -> HUNDREDTH_PERCENT;
            case SECONDS -> adds(measure) ? BigDecimal.ONE : DURATION;
            case POINTS, MONEY, PER_THOUSAND -> HUNDREDTH;
        };
    }
}
