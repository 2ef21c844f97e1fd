package org.hengke.planning.duties;

import org.jspecify.annotations.Nullable;

/**
 * What has to be done again and again.
 *
 * @param code of a shipped one
 * @param name absent for the words of the code
 * @param about what is expected; absent for the words of the code, or for none
 * @param dueDays how many working days after its start it is due; 0 for the same day
 * @param evidence whether a file or a link is needed
 */
public record DutyTemplate(
        DutyTemplateId id,
        @Nullable String code,
        @Nullable String name,
        @Nullable String about,
        Recurrence recurrence,
        int dueDays,
        boolean evidence,
        DutyAssignee assignee,
        boolean retired,
        long version) {}
