package org.hengke.imports.internal;

import java.time.Instant;
import java.util.List;
import org.hengke.cases.CaseState;
import org.jspecify.annotations.Nullable;

/**
 * A case as a file tells it, with names where the program has ids, and what happened to it step by step.
 *
 * @param stated what the file's own closing columns say, to be held against what the steps give
 * @param direct closed without having been resolved before
 * @param disordered the line whose time is before that of the row before it, 0 for none
 */
record CaseDraft(
        String number,
        List<Long> lines,
        Who customer,
        Look opening,
        @Nullable String text,
        Instant openedAt,
        List<Step> steps,
        Stated stated,
        boolean direct,
        long disordered) {

    CaseDraft {
        lines = List.copyOf(lines);
        steps = List.copyOf(steps);
    }

    /** Who the case is of, as far as the file tells. */
    record Who(String reference, String name, String phone, String email) {

        boolean nobody() {
            return reference.isEmpty() && name.isEmpty() && phone.isEmpty() && email.isEmpty();
        }

        /** What tells one customer of a file from another. */
        String key() {
            return reference.isEmpty() ? phone.isEmpty() ? email.isEmpty() ? name : email : phone : reference;
        }
    }

    /** The attributes of a case at a time. */
    record Look(
            String subject,
            String type,
            String channel,
            String priority,
            String category,
            String subcategory,
            List<String> tags,
            String owner,
            String team) {

        Look {
            tags = List.copyOf(tags);
        }
    }

    /**
     * @param author who did it, empty where nobody is named: then the owner of that time did
     */
    record Step(
            Instant at,
            What what,
            Look look,
            String author,
            @Nullable String text,
            long line) {}

    enum What {
        EDITED,
        ASSIGNED,
        REPLIED,
        NOTED,
        ASKED,
        WAITING_ENDED,
        RESOLVED,
        CLOSED,
        REOPENED
    }

    record Stated(
            @Nullable CaseState state,
            @Nullable Instant resolvedAt,
            @Nullable Instant closedAt,
            @Nullable Integer reopens,
            List<Instant> editedWhileResolved) {

        Stated {
            editedWhileResolved = List.copyOf(editedWhileResolved);
        }
    }
}
