package org.hengke.appraisal.plans;

import java.time.LocalDate;
import java.util.Objects;
import org.hengke.appraisal.internal.GoalRules;
import org.hengke.metrics.Aggregation;
import org.hengke.metrics.Direction;
import org.hengke.metrics.Grain;
import org.hengke.metrics.MeasureCatalogue;
import org.hengke.platform.Invalid;
import org.hengke.staff.Person;
import org.hengke.staff.PersonId;
import org.hengke.staff.Staff;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What an improvement plan may say. */
@Component
class PlanRules {

    static final int LONGEST_WORDS = 2_000;

    private static final int MOST_GOALS = 10;
    private static final int LONGEST_TASK = 300;
    private static final int MOST_DAYS = 366;
    private static final int RAREST_CHECK = 90;
    private static final int DAYS_BACK = 90;

    private final Staff staff;
    private final MeasureCatalogue measures;

    PlanRules(Staff staff, MeasureCatalogue measures) {
        this.staff = staff;
        this.measures = measures;
    }

    /**
     * @param begun the first day it had before a change
     * @throws Invalid for what cannot be a plan of that person
     */
    void check(ImprovementDraft draft, PersonId person, @Nullable LocalDate begun) {
        var today = staff.today();
        Invalid.check()
                .that(isHere(person), "person", "plans.no-such-person")
                .that(draft.mentor() == null || isHere(draft.mentor()), "mentor", "plans.no-such-person")
                .that(!person.equals(draft.mentor()), "mentor", "plans.own-mentor")
                .that(
                        draft.first().equals(begun) || !draft.first().isBefore(today.minusDays(DAYS_BACK)),
                        "first",
                        "plans.long-ago",
                        DAYS_BACK)
                .that(!draft.first().isAfter(today.plusDays(MOST_DAYS)), "first", "plans.far-ahead")
                .that(draft.last().isAfter(draft.first()), "last", "plans.ends-before-it-begins")
                .that(!draft.last().isBefore(today), "last", "plans.over-already")
                .that(!draft.last().isAfter(draft.first().plusDays(MOST_DAYS)), "last", "plans.too-long", MOST_DAYS)
                .that(
                        draft.checkEveryDays() >= 1 && draft.checkEveryDays() <= RAREST_CHECK,
                        "checkEveryDays",
                        "plans.check-rhythm",
                        RAREST_CHECK)
                .that(
                        !draft.goals().isEmpty() && draft.goals().size() <= MOST_GOALS,
                        "goals",
                        "plans.goals",
                        MOST_GOALS)
                .done();
        for (int i = 0; i < draft.goals().size(); i++) {
            check(draft.goals().get(i), "goals[" + i + "]");
        }
    }

    private void check(PlanGoal goal, String field) {
        Invalid.check()
                .that((goal.measure() == null) != (goal.task() == null), field + ".task", "plans.figure-or-task")
                .that(goal.measure() == null || goal.target() != null, field + ".target", "goals.target-needed")
                .that(goal.measure() != null || goal.target() == null, field + ".target", "plans.figure-or-task")
                .that(
                        goal.task() == null || goal.task().length() <= LONGEST_TASK,
                        field + ".task",
                        "plans.words-too-long",
                        LONGEST_TASK)
                .done();
        if (goal.measure() != null) {
            var measure = measures.find(goal.measure())
                    .orElseThrow(() -> new Invalid(field + ".measure", "plans.no-such-measure"));
            Invalid.check()
                    .that(
                            measure.direction() != Direction.NEUTRAL || measure.aggregation() == Aggregation.COUNT,
                            field + ".measure",
                            "goals.no-better-way")
                    .that(measure.grains().contains(Grain.PERSON), field + ".measure", "goals.not-so-fine")
                    .that(!measures.isRetired(goal.measure()), field + ".measure", "metrics.measure-is-retired")
                    .done();
            GoalRules.checkTarget(goal.target(), measure, field + ".target");
        }
    }

    private boolean isHere(PersonId person) {
        return staff.find(person).filter(Person::active).isPresent();
    }

    /** @throws Invalid for words that say nothing or too much */
    static String words(String field, @Nullable String text) {
        Invalid.check()
                .that(text != null && !text.isBlank(), field, "plans.words-needed")
                .that(text == null || text.length() <= LONGEST_WORDS, field, "plans.words-too-long", LONGEST_WORDS)
                .done();
        return Objects.requireNonNull(text).strip();
    }

    /** The same for words that may be left away. */
    static @Nullable String someWords(String field, @Nullable String text) {
        return text == null || text.isBlank() ? null : words(field, text);
    }
}
