package org.hengke.appraisal.web;

import java.math.BigDecimal;
import java.util.List;
import org.hengke.appraisal.Goals;
import org.hengke.appraisal.ShippedGoals;
import org.hengke.appraisal.web.GoalViews.GoalView;
import org.hengke.metrics.MeasureCode;
import org.hengke.platform.Invalid;
import org.hengke.platform.access.Needs;
import org.hengke.staff.DepartmentId;
import org.hengke.staff.Me;
import org.hengke.staff.Named;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The yearly goals that come with the program. */
@RestController
@RequestMapping("/api/v1/goals/shipped")
class ShippedGoalController {

    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 9998;

    private final ShippedGoals shipped;
    private final GoalViews views;

    ShippedGoalController(ShippedGoals shipped, GoalViews views) {
        this.shipped = shipped;
        this.views = views;
    }

    /** @param target in the unit of figures: shares 0 to 1, durations in seconds */
    record ShippedTarget(MeasureCode measure, BigDecimal target) {}

    /** @param departments those the caller may propose them to, the likeliest first */
    record ShippedOffer(List<Named> departments, List<ShippedTarget> goals) {}

    record ShippedWish(long department, int year) {}

    @Needs(Goals.MANAGE)
    @GetMapping
    ShippedOffer offer(Me me) {
        return new ShippedOffer(
                shipped.departments(me).stream()
                        .map(department -> new Named(department.id().value(), department.name()))
                        .toList(),
                ShippedGoals.ALL.stream()
                        .map(goal -> new ShippedTarget(goal.measure(), goal.target()))
                        .toList());
    }

    /** Proposes those the department has none of; asked again, it changes nothing. */
    @Needs(Goals.MANAGE)
    @PostMapping
    List<GoalView> propose(@RequestBody ShippedWish wish, Me me) {
        if (wish.year() < FIRST_YEAR || wish.year() > LAST_YEAR) {
            throw new Invalid("year", "platform.bad-value", String.valueOf(wish.year()));
        }
        return views.views(shipped.propose(new DepartmentId(wish.department()), wish.year(), me), me);
    }
}
