package org.hengke.appraisal.feedback;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.hengke.appraisal.GoalId;
import org.hengke.appraisal.Goals;
import org.hengke.metrics.Evidence;
import org.hengke.metrics.FactList;
import org.hengke.metrics.MeasureCatalogue;
import org.hengke.metrics.MeasureCode;
import org.hengke.metrics.Wording;
import org.hengke.platform.Kind;
import org.hengke.platform.Refusal;
import org.hengke.staff.Me;
import org.springframework.stereotype.Component;

/** What things inside the program are called and where they are opened, as far as a viewer may see them. */
@Component
class Subjects {

    private static final String CASE = "case";

    private final List<Evidence> evidence;
    private final FactList facts;
    private final Goals goals;
    private final MeasureCatalogue measures;
    private final Wording wording;

    Subjects(List<Evidence> evidence, FactList facts, Goals goals, MeasureCatalogue measures, Wording wording) {
        this.evidence = evidence;
        this.facts = facts;
        this.goals = goals;
        this.measures = measures;
        this.wording = wording;
    }

    /** Nothing where it is gone or the viewer may not see it. */
    Optional<Evidence.Shown> shown(About about, Me viewer, Locale locale) {
        return switch (about.kind()) {
            case CASE -> aCase(about.id(), viewer);
            case FACT -> found(() -> fact(about.id(), viewer, locale));
            case GOAL -> found(() -> goal(about.id(), viewer, locale));
        };
    }

    private Optional<Evidence.Shown> aCase(long id, Me viewer) {
        return evidence.stream()
                .filter(shows -> shows.kind().equals(CASE))
                .flatMap(shows ->
                        Optional.ofNullable(shows.show(List.of(id), viewer).get(id)).stream())
                .findFirst();
    }

    /** Opened where it comes from, or else among the records of its day. */
    private Evidence.Shown fact(long id, Me viewer, Locale locale) {
        var fact = facts.fact(id, viewer, locale);
        var source = fact.source();
        var measure = name(fact.measure(), locale);
        if (source != null) {
            return new Evidence.Shown(measure, source.label() + " " + source.title(), source.path());
        }
        var whose = fact.person() == null ? "" : "&person=" + fact.person();
        return new Evidence.Shown(
                measure,
                fact.day().toString(),
                "/figures/%s/facts?from=%2$s&until=%2$s%3$s".formatted(fact.measure(), fact.day(), whose));
    }

    private Evidence.Shown goal(long id, Me viewer, Locale locale) {
        var goal = goals.get(new GoalId(id), viewer);
        return new Evidence.Shown(
                name(goal.measure(), locale),
                goals.named(goal.subject()),
                "/goals/" + goal.id().value());
    }

    private String name(MeasureCode code, Locale locale) {
        return measures.find(code).map(measure -> wording.name(measure, locale)).orElse(code.value());
    }

    private interface Search {
        Evidence.Shown go();
    }

    private static Optional<Evidence.Shown> found(Search search) {
        try {
            return Optional.of(search.go());
        } catch (Refusal refused) {
            if (refused.kind() == Kind.NOT_FOUND) {
                return Optional.empty();
            }
            throw refused;
        }
    }
}
