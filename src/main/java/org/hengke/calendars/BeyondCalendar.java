package org.hengke.calendars;

import java.time.Instant;
import org.hengke.platform.Kind;
import org.hengke.platform.Refusal;

/** A calculation left the years that calendars know, 1900 to 2199. */
public final class BeyondCalendar extends Refusal {

    private static final long serialVersionUID = 1L;

    BeyondCalendar(Instant from) {
        super(Kind.INVALID, "calendars.beyond", from.toString());
    }
}
