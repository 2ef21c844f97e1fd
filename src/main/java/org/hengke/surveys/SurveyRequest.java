package org.hengke.surveys;

import java.time.Instant;
import org.hengke.cases.CaseId;
import org.hengke.cases.CategoryId;
import org.hengke.cases.Channel;
import org.hengke.customers.CustomerId;
import org.hengke.staff.PersonId;
import org.hengke.staff.TeamId;
import org.jspecify.annotations.Nullable;

/**
 * A customer asked about a case.
 *
 * @param person who served, as it was then; the rating is credited to that person and team for ever
 * @param excluded the case turned out to be spam or was merged: nothing of it counts
 */
public record SurveyRequest(
        RequestId id,
        CaseId about,
        @Nullable CustomerId customer,
        @Nullable PersonId person,
        @Nullable TeamId team,
        Channel channel,
        @Nullable CategoryId category,
        Instant askedAt,
        boolean excluded) {}
