package org.hengke.calendars.web;

import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.hengke.calendars.Calendar;
import org.hengke.calendars.CalendarDraft;
import org.hengke.calendars.CalendarId;
import org.hengke.calendars.Calendars;
import org.hengke.calendars.FoundDays;
import org.hengke.calendars.SpecialDay;
import org.hengke.calendars.internal.HolidayFile;
import org.hengke.calendars.internal.OfficialDays;
import org.hengke.platform.Kind;
import org.hengke.platform.Refusal;
import org.hengke.platform.access.Needs;
import org.hengke.platform.access.SignedIn;
import org.hengke.platform.web.Idempotency;
import org.hengke.platform.web.Version;
import org.hengke.staff.Me;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/calendars")
class CalendarController {

    private static final int LONGEST_FILE = 2_000_000;

    private final Calendars calendars;
    private final HolidayFile files;
    private final Idempotency idempotency;

    CalendarController(Calendars calendars, HolidayFile files, Idempotency idempotency) {
        this.calendars = calendars;
        this.files = files;
        this.idempotency = idempotency;
    }

    record Created(CalendarId id) {}

    record StandardCalendar(CalendarId id) {}

    /** @param text the file as it is, up to 2 MB */
    record HolidayText(String text) {}

    record Zones(Set<String> zones) {}

    @Needs("calendars.read")
    @GetMapping
    List<Calendar> list() {
        return calendars.list();
    }

    @Needs("calendars.read")
    @GetMapping("/{id}")
    ResponseEntity<Calendar> get(@PathVariable long id) {
        var calendar = calendars.calendar(new CalendarId(id));
        return Version.tagged(calendar, calendar.version());
    }

    @Needs("calendars.manage")
    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    Created create(
            @RequestBody CalendarDraft draft,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
            Me me) {
        return idempotency.once(key, draft, Created.class, () -> new Created(calendars.create(draft, me.id())));
    }

    @Needs("calendars.manage")
    @PutMapping("/{id}")
    ResponseEntity<Calendar> change(
            @PathVariable long id,
            @RequestBody CalendarDraft draft,
            @RequestHeader(name = "If-Match", required = false) @Nullable String version,
            Me me) {
        calendars.change(new CalendarId(id), Version.of(version), draft, me.id());
        return get(id);
    }

    @Needs("calendars.manage")
    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void retire(@PathVariable long id, @RequestHeader(name = "If-Match", required = false) @Nullable String version) {
        calendars.retire(new CalendarId(id), Version.of(version));
    }

    @Needs("calendars.manage")
    @PutMapping("/standard")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void makeStandard(@RequestBody StandardCalendar standard) {
        calendars.makeStandard(standard.id());
    }

    /** What an iCalendar file says about days, beside what the calendar has; nothing is changed by asking. */
    @Needs("calendars.manage")
    @PostMapping("/{id}/holiday-file")
    FoundDays read(@PathVariable long id, @RequestBody HolidayText file) {
        if (file.text().length() > LONGEST_FILE) {
            throw new Refusal(Kind.TOO_LARGE, "calendars.file-too-large", LONGEST_FILE / 1_000_000);
        }
        var calendar = calendars.calendar(new CalendarId(id));
        return files.read(
                file.text(),
                new CalendarDraft(
                        calendar.name(), calendar.zone(), calendar.usual(), calendar.week(), calendar.days()));
    }

    /** China's official days of the years that ship with the program. */
    @Needs("calendars.read")
    @GetMapping("/official-days")
    List<SpecialDay> officialDays() {
        return OfficialDays.china();
    }

    @SignedIn
    @GetMapping("/zones")
    Zones zones() {
        var regions = new TreeSet<>(ZoneId.getAvailableZoneIds());
        regions.removeIf(zone -> !zone.contains("/") || zone.startsWith("Etc/") || zone.startsWith("SystemV/"));
        regions.add("UTC");
        return new Zones(regions);
    }
}
