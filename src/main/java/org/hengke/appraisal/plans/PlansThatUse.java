package org.hengke.appraisal.plans;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.hengke.metrics.MeasureCode;
import org.hengke.metrics.MeasureUse;
import org.hengke.staff.Me;
import org.hengke.staff.Staff;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Improvement plans under way that ask for a measure. Whose they are is told only to those who may see them. */
@Component
class PlansThatUse implements MeasureUse {

    private final ImprovementPlanStore store;
    private final ImprovementPlans plans;
    private final Staff staff;
    private final MessageSource messages;

    PlansThatUse(ImprovementPlanStore store, ImprovementPlans plans, Staff staff, MessageSource messages) {
        this.store = store;
        this.plans = plans;
        this.staff = staff;
        this.messages = messages;
    }

    @Override
    public List<User> of(MeasureCode measure, Me viewer, Locale locale) {
        return seen(store.underWay(measure, staff.today()), viewer, locale);
    }

    @Override
    public List<User> inForce(MeasureCode measure, Me viewer, Locale locale) {
        var underWay = store.underWay(measure, staff.today());
        var users = new ArrayList<>(seen(underWay, viewer, locale));
        int unseen = underWay.size() - users.size();
        if (unseen > 0) {
            users.add(new User(
                    messages.getMessage("plans.plan", null, locale),
                    messages.getMessage("plans.unseen", new Object[] {unseen}, locale),
                    null));
        }
        return List.copyOf(users);
    }

    private List<User> seen(List<ImprovementPlan> underWay, Me viewer, Locale locale) {
        return underWay.stream()
                .filter(plan -> plans.sees(plan, viewer))
                .map(plan -> new User(
                        messages.getMessage("plans.plan", null, locale),
                        "%s · %s – %s"
                                .formatted(
                                        staff.name(plan.person()),
                                        plan.content().first(),
                                        plan.content().last()),
                        "/improvement-plans/" + plan.id()))
                .toList();
    }
}
