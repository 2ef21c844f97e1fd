package org.hengke.cases;

import org.hengke.staff.PersonId;
import org.hengke.staff.TeamId;
import org.jspecify.annotations.Nullable;

/**
 * Where new cases go. Rules are asked in their order; the first whose conditions a case meets decides.
 *
 * @param person straight to this person, where the person takes cases now; otherwise to the team
 * @param inTurn to the members of the team one after another, who take cases now and are below their limit
 */
public record AssignmentRule(
        long id,
        String name,
        int position,
        boolean active,
        RuleConditions conditions,
        @Nullable TeamId team,
        @Nullable PersonId person,
        boolean inTurn,
        long version) {}
