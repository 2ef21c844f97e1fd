package org.hengke.planning.duties;

import org.jspecify.annotations.Nullable;

/** What is said of a template when it is made or changed; see {@link DutyTemplate}. */
public record DutyTemplateDraft(
        String name,
        @Nullable String about,
        Recurrence recurrence,
        int dueDays,
        boolean evidence,
        DutyAssignee assignee) {}
