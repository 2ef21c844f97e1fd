package org.hengke.planning.duties;

import org.hengke.staff.PersonId;
import org.hengke.staff.PositionId;
import org.hengke.staff.TeamId;
import org.jspecify.annotations.Nullable;

/**
 * Whose duties a template makes.
 *
 * @param team of a lead: only that team's; absent for the lead of every team
 */
public record DutyAssignee(
        Kind kind,
        @Nullable PositionId position,
        @Nullable PersonId person,
        @Nullable TeamId team) {

    /** Who it may be. */
    public enum Kind {
        /** Everybody who fills a position. */
        POSITION,
        PERSON,
        LEAD
    }
}
