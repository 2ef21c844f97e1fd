package org.hengke.calendars;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;
import org.hengke.platform.Kind;
import org.hengke.platform.Refusal;

/**
 * One stretch of opening on a day, by the wall clock, written {@code 09:00-12:00}. A stretch that ends no later than it begins runs
 * past midnight ({@code 22:00-06:00}) and belongs to the day on which it begins; {@code 00:00-24:00} is the whole day.
 *
 * @param from minutes after midnight, 0 to 1439
 * @param until minutes after the midnight that begins the day, more than {@code from}, at most 24 hours later
 */
public record OpenHours(int from, int until) implements Comparable<OpenHours> {

    private static final int DAY = 24 * 60;
    private static final Pattern WRITTEN = Pattern.compile("([01]\\d|2[0-3]):([0-5]\\d)-([01]\\d|2[0-4]):([0-5]\\d)");

    public static final OpenHours WHOLE_DAY = new OpenHours(0, DAY);

    public OpenHours {
        if (from < 0 || from >= DAY || until <= from || until > from + DAY) {
            throw new Refusal(Kind.INVALID, "calendars.bad-hours", from + "-" + until);
        }
    }

    /** @throws Refusal {@code calendars.bad-hours} if it is not written as {@code HH:mm-HH:mm} */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static OpenHours parse(String text) {
        var parts = WRITTEN.matcher(text.strip());
        if (!parts.matches()) {
            throw new Refusal(Kind.INVALID, "calendars.bad-hours", text);
        }
        int from = minutes(parts.group(1), parts.group(2));
        int until = minutes(parts.group(3), parts.group(4));
        if (until > DAY) {
            throw new Refusal(Kind.INVALID, "calendars.bad-hours", text);
        }
        return new OpenHours(from, until > from ? until : until + DAY);
    }

    /** Whether both cover some minute, counted from the same midnight. */
    public boolean overlaps(OpenHours other) {
        return from < other.until && other.from < until;
    }

    public int minutes() {
        return until - from;
    }

    @Override
    public int compareTo(OpenHours other) {
        return from != other.from ? Integer.compare(from, other.from) : Integer.compare(until, other.until);
    }

    @JsonValue
    @Override
    public String toString() {
        return "%s-%s".formatted(clock(from), until == DAY ? "24:00" : clock(until % DAY));
    }

    private static int minutes(String hours, String minutes) {
        return Integer.parseInt(hours) * 60 + Integer.parseInt(minutes);
    }

    private static String clock(int minutes) {
        return "%02d:%02d".formatted(minutes / 60, minutes % 60);
    }
}
