package org.hengke.appraisal.periods;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The person has seen an edition.
 *
 * @param agrees or has remarks that say otherwise
 */
public record Acknowledgement(
        int edition, boolean agrees, @Nullable String remarks, Instant at) {}
