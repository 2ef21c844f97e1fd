package org.hengke.metrics;

import java.util.Collection;
import java.util.Map;
import org.hengke.staff.Me;

/** Shows the sources behind facts, as far as the viewer may see them; filled by the module that owns the sources. */
public interface Evidence {

    /** The {@link FactSource#kind()} it shows. */
    String kind();

    /** What may be said of each source; one that the viewer may not see is left out. */
    Map<Long, Shown> show(Collection<Long> ids, Me viewer);

    /**
     * @param label short, as {@code C-19822}
     * @param title what it was about
     * @param path page of the program that opens it, as {@code /cases/19822}
     */
    record Shown(String label, String title, String path) {}
}
