package org.hengke.appraisal.fairness;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What is proposed, as one version words it.
 *
 * @param value the new target, as the measure shows it, or the new weight; absent for other kinds
 * @param keeps place of the item that stays in a merger, in the version it is about; absent for other kinds
 * @param formula the new one of a measure by formula; absent for other kinds
 * @param what should be done
 * @param why it should
 */
public record ProposalDraft(
        ProposalKind kind,
        @Nullable BigDecimal value,
        @Nullable Integer keeps,
        @Nullable String formula,
        String what,
        String why) {}
