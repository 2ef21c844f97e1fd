package org.hengke.metrics;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A module's own look at what may be wrong with the data behind figures, as gaps in clocks. */
public interface HealthCheck {

    List<Finding> findings();

    /**
     * @param code key of its message, as {@code servicelevels.health.gaps}; {@code .advice} after it says what to do
     * @param count how many; 0 is good news and shown as such
     * @param path page of the program that lists them
     */
    record Finding(String code, long count, @Nullable String path) {}
}
