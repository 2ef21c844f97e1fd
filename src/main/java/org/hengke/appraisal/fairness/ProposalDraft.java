package org.hengke.appraisal.fairness;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What is proposed, as one version words it.
 *
 * @param value the new target, as the measure shows it, or the new weight; absent for other kinds
 * @param what should be done
 * @param why it should
 */
public record ProposalDraft(ProposalKind kind, @Nullable BigDecimal value, String what, String why) {}
