package org.hengke.appraisal.periods;

import java.time.Instant;
import org.hengke.staff.Named;
import org.jspecify.annotations.Nullable;

/**
 * That somebody was reminded.
 *
 * @param by absent where the program did so by itself
 */
public record Reminder(Instant at, @Nullable Named by) {}
