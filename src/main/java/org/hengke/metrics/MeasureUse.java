package org.hengke.metrics;

import java.util.List;
import java.util.Locale;
import org.hengke.staff.Me;
import org.jspecify.annotations.Nullable;

/** Tells who relies on a measure, as a goal or a scorecard does; filled by the modules that own them. */
public interface MeasureUse {

    /** What relies on it, as far as the viewer may know of it. */
    List<User> of(MeasureCode measure, Me viewer, Locale locale);

    /**
     * What is in force now and relies on it, whoever asks; with any of it a measure cannot be retired. What the viewer may not know
     * of is only counted.
     */
    List<User> inForce(MeasureCode measure, Me viewer, Locale locale);

    /**
     * @param what sort of thing it is, in the viewer's words, as "goal"
     * @param name what it is called
     * @param path page of the program that opens it; absent where the viewer may not
     */
    record User(String what, String name, @Nullable String path) {}
}
