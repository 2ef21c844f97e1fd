package org.hengke.cases;

import java.time.Instant;
import java.util.List;
import org.hengke.customers.CustomerName;
import org.hengke.staff.Named;
import org.jspecify.annotations.Nullable;

/**
 * A case as lists show it.
 *
 * @param dueAt when its next running clock is used up; absent while none runs
 * @param unansweredSince the customer waits for a person's answer since then
 */
public record CaseItem(
        CaseId id,
        String number,
        int version,
        CaseType type,
        CaseState state,
        String subject,
        @Nullable String reference,
        @Nullable CustomerName customer,
        Channel channel,
        @Nullable CategoryId category,
        Priority priority,
        @Nullable Integer severity,
        @Nullable Named owner,
        @Nullable Named team,
        List<String> tags,
        @Nullable Instant dueAt,
        @Nullable Instant waitingSince,
        @Nullable Instant unansweredSince,
        Instant openedAt,
        Instant updatedAt,
        @Nullable Instant resolvedAt,
        int messages,
        int reopens) {

    public CaseItem withCustomer(@Nullable CustomerName name) {
        return new CaseItem(
                id,
                number,
                version,
                type,
                state,
                subject,
                reference,
                name,
                channel,
                category,
                priority,
                severity,
                owner,
                team,
                tags,
                dueAt,
                waitingSince,
                unansweredSince,
                openedAt,
                updatedAt,
                resolvedAt,
                messages,
                reopens);
    }
}
