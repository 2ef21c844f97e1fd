package org.hengke.servicelevels;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.hengke.staff.Accounts;
import org.hengke.staff.NewPerson;
import org.hengke.staff.Organisation;
import org.hengke.staff.People;
import org.hengke.staff.ShippedRole;
import org.hengke.staff.TeamId;
import org.hengke.support.Answer;
import org.hengke.support.Client;
import org.hengke.support.Clients;
import org.hengke.support.DatabaseTest;
import org.hengke.support.TestClock;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** Whoever keeps calendars and targets tries them out, changes them, and is told where somebody else was faster. */
@DatabaseTest
@TestInstance(Lifecycle.PER_CLASS)
class TargetsOverHttpTest {

    private static final String CALENDARS = "/api/v1/calendars";
    private static final String TARGETS = "/api/v1/servicelevels/targets";

    private final Clients clients;
    private final Organisation organisation;
    private final People people;
    private final Accounts accounts;
    private final TestClock clock;
    private TeamId team = new TeamId(0);
    private Client manager;
    private Client agent;
    private int made;

    TargetsOverHttpTest(Clients clients, Organisation organisation, People people, Accounts accounts, TestClock clock) {
        this.clients = clients;
        this.organisation = organisation;
        this.people = people;
        this.accounts = accounts;
        this.clock = clock;
        this.manager = clients.anonymous();
        this.agent = clients.anonymous();
    }

    @BeforeAll
    void colleagues() {
        team = organisation.addTeam("时限一组", organisation.addDepartment("时限部", null, null), null);
        manager = colleague(ShippedRole.MANAGER, ShippedRole.ADMINISTRATOR);
        agent = colleague(ShippedRole.AGENT);
    }

    private Client colleague(ShippedRole... roles) {
        var person = people.add(NewPerson.named("同事" + ++made)
                .inTeam(team)
                .joining(LocalDate.of(2020, 1, 1))
                .withRoles(Set.copyOf(Stream.of(roles).map(people::role).toList())));
        return clients.anonymous().withToken(accounts.issueToken(person, "targets", null));
    }

    private static Map<String, Object> calendar(String name, List<String> weekdays, List<?> days) {
        var week = new HashMap<String, Object>();
        for (var day : List.of("monday", "tuesday", "wednesday", "thursday", "friday")) {
            week.put(day, weekdays);
        }
        week.put("saturday", List.of());
        week.put("sunday", List.of());
        return Map.of("name", name, "zone", "Asia/Shanghai", "usual", "MONDAY", "week", week, "days", days);
    }

    private long created(String name) {
        return manager.post(CALENDARS, calendar(name, List.of("09:00-12:00", "13:00-18:00"), List.of()))
                .expecting(201)
                .json()
                .path("id")
                .asLong();
    }

    @Test
    void ofTwoWhoEditOneCalendarTheSecondIsTold() {
        var path = CALENDARS + "/" + created("两人同改");
        var seen = manager.get(path).expecting(200).header("ETag").orElseThrow();
        var makeUp = Map.of("date", "2026-03-07", "kind", "WORKING_DAY", "hours", List.of(), "occasion", "补班");
        var changed = manager.with("If-Match", seen)
                .put(path, calendar("两人同改", List.of("10:00-19:00"), List.of(makeUp)))
                .expecting(200);
        assertThat(changed.json().path("week").path("monday").path(0).asString())
                .isEqualTo("10:00-19:00");
        assertThat(changed.json().path("days").path(0).path("date").asString()).isEqualTo("2026-03-07");
        assertThat(changed.header("ETag").orElseThrow()).isNotEqualTo(seen);

        var late = manager.with("If-Match", seen).put(path, calendar("后到的", List.of("08:00-09:00"), List.of()));
        assertThat(late.expecting(412).code()).startsWith("calendars.");
        assertThat(manager.put(path, calendar("没说版本", List.of("08:00-10:00"), List.of()))
                        .code())
                .isEqualTo("platform.version-needed");
        assertThat(manager.get(path).text()).isEqualTo(changed.text());
        assertThat(agent.with("If-Match", seen)
                        .put(path, Map.of())
                        .expecting(403)
                        .code())
                .isEqualTo("staff.not-allowed");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "09:00-12:00,11:00-18:00",
                "09:00-12:00,09:00-12:00",
                "22:00-06:00,00:00-24:00",
                "25:00-26:00",
                "9-18",
                "09:00",
                "09:60-10:00",
                "-1:00-02:00",
                "09:00-24:30",
                ""
            })
    void hoursThatOverlapOrAreNoneAreRefusedAndNothingIsKept(String hours) {
        var name = "坏时段" + ++made;
        var refused = manager.post(CALENDARS, calendar(name, List.of(hours.split(",")), List.of()));
        assertThat(refused.status()).as(refused.toString()).isEqualTo(422);
        assertThat(refused.code()).isNotBlank();
        assertThat(manager.get(CALENDARS).expecting(200).text()).doesNotContain(name);
    }

    @Test
    void aHolidayFileIsShownBeforeAnythingChangesAndRefusedWhereItIsNone() {
        var path = CALENDARS + "/" + created("假期文件");
        var before = manager.get(path).text();
        var file = """
                BEGIN:VCALENDAR\r
                VERSION:2.0\r
                BEGIN:VEVENT\r
                UID:a\r
                DTSTART;VALUE=DATE:20261001\r
                SUMMARY:国庆节 休\r
                END:VEVENT\r
                BEGIN:VEVENT\r
                UID:b\r
                DTSTART;VALUE=DATE:20261010\r
                SUMMARY:国庆节 班\r
                END:VEVENT\r
                END:VCALENDAR\r
                """;
        var found = manager.post(path + "/holiday-file", Map.of("text", file))
                .expecting(200)
                .json();
        assertThat(found.path("days")
                        .valueStream()
                        .map(day -> day.path("day").path("date").asString() + " "
                                + day.path("day").path("kind").asString() + " "
                                + day.path("standing").asString())
                        .toList())
                .containsExactly("2026-10-01 HOLIDAY NEW", "2026-10-10 WORKING_DAY NEW");
        for (var wrong : List.of("", "<html></html>", "BEGIN:VCALENDAR", "a,b\n1,2", "\u202e".repeat(100))) {
            var refused = manager.post(path + "/holiday-file", Map.of("text", wrong));
            assertThat(refused.status()).as(refused.toString()).isIn(200, 422);
            assertThat(refused.status() == 422 || refused.json().path("days").isEmpty())
                    .isTrue();
        }
        assertThat(manager.post(path + "/holiday-file", Map.of("text", "x".repeat(2_000_001)))
                        .expecting(413)
                        .code())
                .isEqualTo("calendars.file-too-large");
        assertThat(agent.post(path + "/holiday-file", Map.of("text", file)).status())
                .isEqualTo(403);
        assertThat(manager.get(path).text()).as("asking changes nothing").isEqualTo(before);
    }

    /** Every first response within so many minutes by the clock on the wall; all else is left to be measured. */
    private static Map<String, Object> within(int minutes) {
        return Map.of(
                "rules",
                List.of(
                        Map.of("kind", "FIRST_RESPONSE", "withinMinutes", minutes, "time", "CALENDAR"),
                        Map.of("kind", "RESOLUTION", "time", "CALENDAR")));
    }

    private void applied(int minutes) {
        var version = manager.get(TARGETS).expecting(200).header("ETag").orElseThrow();
        var applied =
                manager.with("If-Match", version).put(TARGETS, within(minutes)).expecting(200);
        ended("/api/v1/runs/" + applied.json().path("run").asLong());
        var stale = manager.with("If-Match", version).put(TARGETS, within(minutes + 1));
        assertThat(stale.status()).as(stale.toString()).isEqualTo(412);
        var newest = manager.get("/api/v1/servicelevels/editions")
                .expecting(200)
                .json()
                .path("items")
                .path(0);
        assertThat(newest.path("version").asInt())
                .isEqualTo(manager.get(TARGETS).json().path("version").asInt());
    }

    private JsonNode ended(String path) {
        var until = Instant.now().plusSeconds(20);
        Answer now;
        do {
            now = manager.get(path).expecting(200);
            assertThat(Instant.now()).as(now.toString()).isBefore(until);
        } while (Set.of("WAITING", "QUEUED", "RUNNING")
                .contains(now.json().path("state").asString()));
        assertThat(now.json().path("state").asString()).as(now.toString()).isEqualTo("DONE");
        return now.json();
    }

    private long opened() {
        return manager.post(
                        "/api/v1/cases",
                        Map.of(
                                "type",
                                "inquiry",
                                "subject",
                                "时限",
                                "text",
                                "请回复",
                                "channel",
                                "web",
                                "team",
                                team.value()))
                .expecting(201)
                .json()
                .path("id")
                .asLong();
    }

    @Test
    void aPreviewSaysWhatTheTestReckonsItself() {
        int present = 120;
        int proposed = 30;
        clock.set(Instant.parse("2026-02-02T01:00:00Z"));
        applied(present);
        var took = List.of(5, 30, 31, 60, 119, 120, 121, 300);
        for (int minutes : took) {
            long id = opened();
            clock.advance(Duration.ofMinutes(minutes));
            manager.post("/api/v1/cases/" + id + "/replies", Map.of("text", "您好"))
                    .expecting(201);
            clock.advance(Duration.ofHours(1));
        }
        clock.set(Instant.parse("2026-03-04T02:00:00Z"));
        var now = clock.instant();
        var ages = List.of(10, 29, 31, 45, 119, 121, 500);
        var waiting = new ArrayList<Long>();
        for (int minutes : ages) {
            clock.set(now.minus(Duration.ofMinutes(minutes)));
            waiting.add(opened());
        }
        clock.set(now);
        var before = manager.get(TARGETS).text();

        var run = manager.post(
                        "/api/v1/servicelevels/previews",
                        Map.of("rules", within(proposed).get("rules"), "months", 2))
                .expecting(202)
                .json()
                .path("run")
                .asLong();
        var preview = ended("/api/v1/servicelevels/previews/" + run).path("preview");

        var late = new ArrayList<Long>();
        for (int i = 0; i < ages.size(); i++) {
            if (ages.get(i) > proposed && ages.get(i) <= present) {
                late.add(waiting.get(i));
            }
        }
        assertThat(preview.path("becomeLate").asInt()).isEqualTo(late.size());
        assertThat(preview.path("noLongerLate").asInt()).isZero();
        assertThat(preview.path("moved").asInt()).isEqualTo(ages.size());
        assertThat(preview.path("late")
                        .valueStream()
                        .map(one -> one.path("subject").path("id").asLong())
                        .toList())
                .containsExactlyInAnyOrderElementsOf(late);
        var february = preview.path("months")
                .valueStream()
                .filter(month -> month.path("month").asString().equals("2026-02")
                        && month.path("kind").asString().equals("FIRST_RESPONSE"))
                .findFirst()
                .orElseThrow();
        assertThat(february.path("before").path("judged").asInt()).isEqualTo(took.size());
        assertThat(february.path("before").path("inTime").asLong())
                .isEqualTo(took.stream().filter(minutes -> minutes <= present).count());
        assertThat(february.path("after").path("judged").asInt()).isEqualTo(took.size());
        assertThat(february.path("after").path("inTime").asLong())
                .isEqualTo(took.stream().filter(minutes -> minutes <= proposed).count());
        assertThat(manager.get(TARGETS).text()).as("a preview changes nothing").isEqualTo(before);
        assertThat(agent.get("/api/v1/servicelevels/previews/" + run).status()).isIn(403, 404);
        assertThat(manager.get("/api/v1/servicelevels/previews/99999999")
                        .expecting(404)
                        .code())
                .isEqualTo("platform.run-not-found");
    }
}
