package org.hengke.appraisal.periods;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.hengke.staff.Named;
import org.jspecify.annotations.Nullable;

/**
 * What a person reports of the own work.
 *
 * @param quality of the own service
 * @param satisfaction of the customers, as the person sees it
 * @param teamwork with the others
 * @param marks by name of an item, 1 to 5
 * @param submittedAt absent for a draft
 * @param returns when it was handed back, the newest last
 */
public record SelfAssessment(
        String quality,
        String satisfaction,
        String teamwork,
        Map<String, Integer> marks,
        @Nullable Instant savedAt,
        @Nullable Instant submittedAt,
        List<HandedBack> returns) {

    static final SelfAssessment NONE = new SelfAssessment("", "", "", Map.of(), null, null, List.of());

    public SelfAssessment {
        marks = Map.copyOf(marks);
        returns = List.copyOf(returns);
    }

    /** To be done over. */
    public record HandedBack(String reason, Named by, Instant at) {}
}
