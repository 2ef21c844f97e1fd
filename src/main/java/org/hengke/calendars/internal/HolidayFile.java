package org.hengke.calendars.internal;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.util.ICalDate;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.hengke.calendars.CalendarDraft;
import org.hengke.calendars.FoundDay;
import org.hengke.calendars.FoundDays;
import org.hengke.calendars.SpecialDay;
import org.hengke.platform.Kind;
import org.hengke.platform.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Reads holidays and make-up working days from iCalendar files as authorities, phones and calendar services publish them: whole-day
 * events, told apart by Apple's {@code X-APPLE-SPECIAL-DAY} or by the words of the title (休, 班).
 */
@Component
public class HolidayFile {

    private static final int MOST_DAYS = 2_000;
    private static final int LONGEST_EVENT_DAYS = 31;
    private static final int YEARS_AHEAD = 6;
    private static final int YEARS_BACK = 10;
    private static final int LONGEST_OCCASION = 100;
    private static final String APPLE = "X-APPLE-SPECIAL-DAY";
    private static final Pattern WORKED = Pattern.compile("班|上課日|make-?up (work|day)|work(ing)?[ -]?day");
    private static final Pattern OFF = Pattern.compile("休|假|day off|public holiday|bank holiday|gesetzlich");
    private static final Pattern OBSERVED = Pattern.compile("observance|纪念日|紀念日|gedenktag|not a public holiday");
    /** What calendar services add to a title: （休）, 第1天/共3天, 假期, 补班. */
    private static final Pattern DECORATION = Pattern.compile(
            "[(（\\[【]\\s*(休|班|补班|補班|调休|調休|放假|day off|workday)\\s*[)）\\]】]|第\\s*\\d+\\s*天\\s*[/／]?\\s*共\\s*\\d+\\s*天|\\s(假期|补班|補班|放假|上班|休|班)$",
            Pattern.CASE_INSENSITIVE);

    private final Clock clock;

    public HolidayFile(Clock clock) {
        this.clock = clock;
    }

    /** One event, before days of several are put together. */
    private record Entry(LocalDate date, String occasion, Meaning meaning) {}

    private enum Meaning {
        OFF,
        WORKED,
        OBSERVED,
        UNSAID
    }

    /**
     * Reads a file.
     *
     * @param present what the calendar says so far
     * @throws Refusal {@code calendars.not-icalendar}, {@code calendars.too-many-days}
     */
    public FoundDays read(String text, CalendarDraft present) {
        var zone = ZoneId.of(present.zone());
        var entries = new ArrayList<Entry>();
        var skipped = new ArrayList<FoundDays.Skipped>();
        for (var event : parse(text).getEvents()) {
            read(event, zone, entries, skipped);
        }
        return compared(entries, skipped, present);
    }

    private static ICalendar parse(String text) {
        var calendar = text.contains("BEGIN:VCALENDAR") ? Biweekly.parse(text).first() : null;
        if (calendar == null) {
            throw new Refusal(Kind.INVALID, "calendars.not-icalendar");
        }
        return calendar;
    }

    private void read(VEvent event, ZoneId zone, List<Entry> entries, List<FoundDays.Skipped> skipped) {
        var title = event.getSummary() == null || event.getSummary().getValue() == null
                ? ""
                : event.getSummary().getValue().strip();
        if (event.getStatus() != null && event.getStatus().isCancelled()) {
            skipped.add(new FoundDays.Skipped(shortened(title), "calendars.entry-cancelled"));
            return;
        }
        var start = event.getDateStart() == null ? null : event.getDateStart().getValue();
        if (start == null || start.hasTime()) {
            skipped.add(new FoundDays.Skipped(shortened(title), "calendars.entry-not-a-whole-day"));
            return;
        }
        long length = length(event, start);
        if (length > LONGEST_EVENT_DAYS) {
            skipped.add(new FoundDays.Skipped(shortened(title), "calendars.entry-too-long"));
            return;
        }
        var meaning = meaning(event, title);
        var occasion = occasion(title);
        var today = LocalDate.ofInstant(clock.instant(), zone);
        for (var first : starts(event, start, today.minusYears(YEARS_BACK), today.plusYears(YEARS_AHEAD))) {
            for (var date = first; date.isBefore(first.plusDays(length)); date = date.plusDays(1)) {
                entries.add(new Entry(date, occasion, meaning));
            }
            if (entries.size() > MOST_DAYS) {
                throw new Refusal(Kind.INVALID, "calendars.too-many-days", MOST_DAYS);
            }
        }
    }

    /** The library reads whole days as midnight in the machine's zone, so they are turned back into dates in that. */
    private static List<LocalDate> starts(VEvent event, ICalDate start, LocalDate earliest, LocalDate latest) {
        if (event.getRecurrenceRule() == null && event.getRecurrenceDates().isEmpty()) {
            var only = day(start);
            return only.isBefore(earliest) || only.isAfter(latest) ? List.of() : List.of(only);
        }
        var starts = new ArrayList<LocalDate>();
        var dates = event.getDateIterator(TimeZone.getDefault());
        while (dates.hasNext() && starts.size() < MOST_DAYS) {
            var date = LocalDate.ofInstant(dates.next().toInstant(), ZoneId.systemDefault());
            if (date.isAfter(latest)) {
                break;
            }
            if (!date.isBefore(earliest)) {
                starts.add(date);
            }
        }
        return starts;
    }

    private static long length(VEvent event, ICalDate start) {
        if (event.getDateEnd() != null && event.getDateEnd().getValue() != null) {
            return Math.max(
                    1,
                    day(event.getDateEnd().getValue()).toEpochDay() - day(start).toEpochDay());
        }
        if (event.getDuration() != null && event.getDuration().getValue() != null) {
            return Math.max(1, event.getDuration().getValue().toMillis() / 86_400_000L);
        }
        return 1;
    }

    private static LocalDate day(ICalDate date) {
        var raw = date.getRawComponents();
        return raw == null
                ? LocalDate.ofInstant(date.toInstant(), ZoneId.systemDefault())
                : LocalDate.of(raw.getYear(), raw.getMonth(), raw.getDate());
    }

    private static Meaning meaning(VEvent event, String title) {
        var apple = event.getExperimentalProperty(APPLE);
        if (apple != null && apple.getValue() != null) {
            return switch (apple.getValue().toUpperCase(Locale.ROOT)) {
                case "WORK-HOLIDAY" -> Meaning.OFF;
                case "ALTERNATE-WORKDAY" -> Meaning.WORKED;
                default -> Meaning.OBSERVED;
            };
        }
        var description =
                event.getDescription() == null || event.getDescription().getValue() == null
                        ? ""
                        : event.getDescription().getValue();
        var said = title.toLowerCase(Locale.ROOT);
        if (WORKED.matcher(said).find()) {
            return Meaning.WORKED;
        }
        if (OFF.matcher(said).find()) {
            return Meaning.OFF;
        }
        var more = description.toLowerCase(Locale.ROOT);
        if (OBSERVED.matcher(more).find()) {
            return Meaning.OBSERVED;
        }
        return OFF.matcher(more).find() ? Meaning.OFF : Meaning.UNSAID;
    }

    private static String occasion(String title) {
        var plain = DECORATION.matcher(title).replaceAll(" ").strip();
        plain = DECORATION.matcher(plain).replaceAll(" ").strip();
        return shortened(plain.isEmpty() ? title : plain);
    }

    private static String shortened(String text) {
        var clean = text.codePoints()
                .filter(c -> !Character.isISOControl(c))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        return clean.length() <= LONGEST_OCCASION ? clean : clean.substring(0, LONGEST_OCCASION - 1) + "…";
    }

    /** Days that the file marks win over those it only names; a worked day wins over a day off. */
    private static FoundDays compared(List<Entry> entries, List<FoundDays.Skipped> skipped, CalendarDraft present) {
        boolean marks = entries.stream().anyMatch(e -> e.meaning == Meaning.OFF || e.meaning == Meaning.WORKED);
        var byDate = new TreeMap<LocalDate, Entry>();
        for (var entry : entries) {
            byDate.merge(entry.date, entry, (a, b) -> rank(b.meaning) > rank(a.meaning) ? b : a);
        }
        var days = byDate.values().stream()
                .map(entry -> found(entry, suggested(entry.meaning, marks), present))
                .toList();
        return new FoundDays(
                days,
                List.copyOf(skipped),
                byDate.isEmpty() ? null : byDate.firstKey(),
                byDate.isEmpty() ? null : byDate.lastKey());
    }

    private static boolean suggested(Meaning meaning, boolean marks) {
        return switch (meaning) {
            case OFF, WORKED -> true;
            case UNSAID -> !marks;
            case OBSERVED -> false;
        };
    }

    private static int rank(Meaning meaning) {
        return switch (meaning) {
            case WORKED -> 3;
            case OFF -> 2;
            case UNSAID -> 1;
            case OBSERVED -> 0;
        };
    }

    private static FoundDay found(Entry entry, boolean suggested, CalendarDraft present) {
        var day = entry.meaning == Meaning.WORKED
                ? SpecialDay.workingDay(entry.date, entry.occasion)
                : SpecialDay.holiday(entry.date, entry.occasion);
        var there = there(present, entry.date);
        var standing = there == null
                ? FoundDay.Standing.NEW
                : there.kind() == day.kind() ? FoundDay.Standing.SAME : FoundDay.Standing.DIFFERENT;
        return new FoundDay(day, standing, suggested, there);
    }

    private static @Nullable SpecialDay there(CalendarDraft present, LocalDate date) {
        return present.days().stream()
                .filter(day -> day.date().equals(date))
                .findFirst()
                .orElse(null);
    }
}
