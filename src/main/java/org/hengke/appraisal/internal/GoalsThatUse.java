package org.hengke.appraisal.internal;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.hengke.appraisal.Goal;
import org.hengke.appraisal.GoalPeriod;
import org.hengke.appraisal.Goals;
import org.hengke.metrics.MeasureCode;
import org.hengke.metrics.MeasureUse;
import org.hengke.staff.Me;
import org.hengke.staff.Staff;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Goals of today that ask for a measure. */
@Component
class GoalsThatUse implements MeasureUse {

    private final Goals goals;
    private final GoalStore store;
    private final Staff staff;
    private final MessageSource messages;

    GoalsThatUse(Goals goals, GoalStore store, Staff staff, MessageSource messages) {
        this.goals = goals;
        this.store = store;
        this.staff = staff;
        this.messages = messages;
    }

    @Override
    public List<User> of(MeasureCode measure, Me viewer, Locale locale) {
        return Arrays.stream(GoalPeriod.Span.values())
                .map(span -> GoalPeriod.containing(staff.today(), span))
                .flatMap(period -> goals.ofPeriod(period, viewer).stream())
                .filter(goal -> goal.measure().equals(measure))
                .map(goal -> user(goal, locale))
                .toList();
    }

    @Override
    public List<User> inForce(MeasureCode measure, Me viewer, Locale locale) {
        return store.live(measure, staff.today()).stream()
                .map(goal -> user(goal, locale))
                .toList();
    }

    private User user(Goal goal, Locale locale) {
        return new User(
                messages.getMessage("goals.goal", null, locale),
                goals.named(goal.subject()) + " · " + period(goal),
                "/goals/" + goal.id().value());
    }

    private static String period(Goal goal) {
        var first = goal.period().first();
        return switch (goal.period().span()) {
            case YEAR -> String.valueOf(first.getYear());
            case QUARTER -> first.getYear() + " Q" + (first.getMonthValue() + 2) / 3;
            case MONTH -> "%d-%02d".formatted(first.getYear(), first.getMonthValue());
        };
    }
}
