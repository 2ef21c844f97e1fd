package org.hengke.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.hengke.calendars.Calendars;
import org.hengke.cases.Actor;
import org.hengke.cases.CaseType;
import org.hengke.cases.Cases;
import org.hengke.cases.Categories;
import org.hengke.cases.Channel;
import org.hengke.cases.Opening;
import org.hengke.customers.Contact;
import org.hengke.customers.ContactKind;
import org.hengke.customers.CustomerId;
import org.hengke.customers.Customers;
import org.hengke.customers.NewCustomer;
import org.hengke.staff.Accounts;
import org.hengke.staff.NewPerson;
import org.hengke.staff.Organisation;
import org.hengke.staff.People;
import org.hengke.staff.PersonId;
import org.hengke.staff.Rank;
import org.hengke.staff.ShippedRole;
import org.hengke.staff.TeamId;
import org.hengke.support.Answer;
import org.hengke.support.Client;
import org.hengke.support.Clients;
import org.hengke.support.DatabaseTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Every operation of the contract against what nobody should send. What is new in the contract is walked too, without a word here:
 * an answer is one of success, or a refusal with a code that stays.
 */
@DatabaseTest
@TestInstance(Lifecycle.PER_CLASS)
class EveryEndpointTest {

    /** Operations that end the caller, run on for ever, or copy the whole database. */
    private static final Set<String> LEFT_OUT =
            Set.of("GET /api/v1/live", "POST /api/v1/backups", "POST /api/v1/backups/{id}/drills");

    /** What is sent to be taken away. */
    private static final String TAKEN_AWAY = "/tags/remove/0";

    /** Nothing is written, or only after more than this walk does: a fact to dispute, a file to import, a survey to answer,
     * a goal to decline, an improvement plan that somebody agreed to, a duty of another that was done, somebody else's
     * proposal, a period with its appraisals, a round that asks. */
    private static final Set<String> KEPT_NOWHERE = Set.of(
            "POST /api/v1/calendars/{id}/holiday-file",
            "POST /api/v1/servicelevels/previews",
            "POST /api/v1/scorecards/{id}/previews",
            "POST /api/v1/scorecards/{id}/monthly-previews",
            "POST /api/v1/fairness/scorecards/{id}/simulations",
            "PUT /api/v1/fairness/proposals/{id}/decision",
            "POST /api/v1/setup",
            "PUT /api/v1/imports/{id}/plan",
            "PUT /api/v1/imports/{id}/reading",
            "POST /api/v1/facts/{id}/disputes",
            "POST /api/v1/measures/formula-trials",
            "PUT /api/v1/entries/{id}/withdrawal",
            "PUT /api/v1/disputes/{id}/answer",
            "PUT /api/v1/goals/{id}/refusal",
            "POST /api/v1/improvement-plans/{id}/check-ins",
            "PUT /api/v1/improvement-plans/{id}/closure",
            "PUT /api/v1/duties/{id}/return",
            "POST /api/v1/recognitions/{id}/answers",
            "PUT /api/v1/recognitions/{id}/refusal",
            "POST /api/v1/bonus-pools",
            "PUT /api/v1/bonus-pools/{id}",
            "PUT /api/v1/bonus-pools/{id}/return",
            "POST /api/v1/portal/cases/{token}/rating",
            "POST /api/v1/appraisal-periods",
            "POST /api/v1/appraisal-periods/previews",
            "PUT /api/v1/appraisal-periods/{id}/cancellation",
            "PUT /api/v1/appraisal-periods/{id}/limits",
            "PUT /api/v1/appraisal-periods/{id}/steps/{step}",
            "POST /api/v1/appraisals/{id}/absences",
            "POST /api/v1/appraisals/{id}/appeals",
            "POST /api/v1/appraisals/{id}/talk-notes",
            "PUT /api/v1/appraisals/{id}/acknowledgement",
            "PUT /api/v1/appraisals/{id}/appeals/{appeal}/answer",
            "PUT /api/v1/appraisals/{id}/calibration",
            "PUT /api/v1/appraisals/{id}/inclusion",
            "PUT /api/v1/appraisals/{id}/ratings",
            "PUT /api/v1/appraisals/{id}/scorecard",
            "PUT /api/v1/appraisals/{id}/superior",
            "PUT /api/v1/appraisals/{id}/self-assessment",
            "PUT /api/v1/appraisals/{id}/self-assessment/return",
            "PUT /api/v1/feedback/{id}/withdrawal",
            "PUT /api/v1/duties/{id}/completion",
            "PUT /api/v1/duties/{id}/handover",
            "PUT /api/v1/portal/rounds/{token}/answer",
            "PUT /api/v1/recognitions/{id}/withdrawal",
            "POST /api/v1/rounds",
            "PUT /api/v1/rounds/asked/{id}/answer",
            "POST /api/v1/me/tokens");

    /** Fields that hold a name of something, a code, a secret or a number in words, and so take no free text. */
    private static final Set<String> NO_FREE_TEXT = Set.of(
            "password",
            "current",
            "code",
            "zone",
            "language",
            "theme",
            "tier",
            "gender",
            "preferredChannel",
            "login",
            "priority",
            "type",
            "charset",
            "separator",
            "sheet",
            "field",
            "permissions",
            "email",
            "phone",
            "monday",
            "tuesday",
            "wednesday",
            "thursday",
            "friday",
            "saturday",
            "sunday",
            "hours",
            "value",
            "website",
            "measure",
            "links",
            "formula");

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String PASSWORD = "correct horse battery";

    private final Clients clients;
    private final Accounts accounts;
    private final Cases cases;
    private final Customers customers;
    private final ApplicationContext program;
    private final Map<String, Object> known = new HashMap<>();
    private final List<String> faults = new ArrayList<>();

    private final Deque<Long> own = new ArrayDeque<>();
    private final Deque<Long> others = new ArrayDeque<>();
    private PersonId walker = new PersonId(0);
    private TeamId team = new TeamId(0);
    private long whoseCases;
    private int made;

    EveryEndpointTest(
            Clients clients, Accounts accounts, Cases cases, Customers customers, ApplicationContext program) {
        this.clients = clients;
        this.accounts = accounts;
        this.cases = cases;
        this.customers = customers;
        this.program = program;
    }

    @BeforeAll
    void aDepartmentThatHasOneOfEverything() {
        var organisation = program.getBean(Organisation.class);
        var people = program.getBean(People.class);
        organisation.found("江南家电", java.time.ZoneId.of("Asia/Shanghai"));
        var department = organisation.department("客服部", null);
        team = organisation.addTeam("售后一组", department, null);
        var everyRole = Arrays.stream(ShippedRole.values()).map(people::role).collect(Collectors.toSet());
        walker = people.add(NewPerson.named("周全")
                .inTeam(team)
                .joining(LocalDate.of(2020, 1, 1))
                .withRoles(everyRole));
        accounts.setLogin(walker, "walker");
        accounts.setPassword(walker, PASSWORD, false);
        var other = people.add(NewPerson.named("何其").inTeam(team).joining(LocalDate.of(2020, 1, 1)));
        known.put("person", other.value());
        known.put("team", team.value());
        known.put("department", department.value());
        known.put("role", people.role(ShippedRole.AGENT).value());
        known.put("position", organisation.shippedPosition(Rank.SPECIALIST).value());
        known.put("calendar", program.getBean(Calendars.class).standardId().value());
        known.put(
                "category",
                program.getBean(Categories.class).findOrCreate(List.of("退款")).value());
        whoseCases = customer();
        known.put("customer", whoseCases);
        known.put("other", customer());
        known.put("case", aCase());
        known.put("into", aCase());
        var client = caller();
        known.put(
                "import",
                client.with("Content-Type", "application/octet-stream")
                        .post(
                                "/api/v1/imports?name=a.csv",
                                "编号,主题\n1,一件事\n".getBytes(java.nio.charset.StandardCharsets.UTF_8))
                        .expecting(201)
                        .json()
                        .path("id")
                        .asLong());
        known.put(
                "rule",
                create(
                        "/api/v1/case-rules",
                        Map.of(
                                "name",
                                "规则",
                                "position",
                                1,
                                "active",
                                true,
                                "inTurn",
                                false,
                                "conditions",
                                Map.of(),
                                "team",
                                team.value())));
        known.put("goal", create("/api/v1/goals", goal(2027)));
        known.put("plan", aPlan());
        known.put("duty-template", dutiesOf(walker, own));
        known.put("duty", own.removeFirst());
        dutiesOf(other, others);
        known.put("recognition", aRecognition());
        known.put("feedback", aPraise());
        known.put(
                "view",
                create(
                        "/api/v1/case-views",
                        Map.of("name", "视图", "shared", "nobody", "sort", "due", "filter", Map.of())));
        known.put("measure", aMeasure("walked", "DISTRIBUTION"));
        known.put(
                "entry",
                create(
                        "/api/v1/entries",
                        Map.of(
                                "measure",
                                "walked",
                                "person",
                                other.value(),
                                "day",
                                "2026-03-01",
                                "amount",
                                4,
                                "reason",
                                "一件事")));
        known.put(
                "link",
                caller().post(
                                "/api/v1/portal/cases",
                                Map.of("type", "inquiry", "name", "何强", "phone", "13800138000", "text", "一件事"))
                        .expecting(201)
                        .json()
                        .path("token")
                        .asString());
    }

    private String aMeasure(String code, String aggregation) {
        caller().post(
                        "/api/v1/measures",
                        Map.of(
                                "code",
                                code,
                                "name",
                                "指标",
                                "aggregation",
                                aggregation,
                                "unit",
                                "POINTS",
                                "direction",
                                "HIGHER_IS_BETTER"))
                .expecting(201);
        return code;
    }

    /** Duties on every weekday. */
    private Object dutiesOf(PersonId person, Deque<Long> made) {
        var template = create(
                "/api/v1/duty-templates",
                Map.of(
                        "name",
                        "每日一事",
                        "recurrence",
                        Map.of("every", "WEEK", "weekdays", List.of(DayOfWeek.values()), "month", 1),
                        "dueDays",
                        0,
                        "evidence",
                        false,
                        "assignee",
                        Map.of("kind", "PERSON", "person", person.value())));
        caller().get("/api/v1/duties?from=2026-03-03&until=2026-04-30&person=" + person.value())
                .expecting(200)
                .json()
                .path("duties")
                .forEach(duty -> made.add(duty.path("id").asLong()));
        return template;
    }

    private Object create(String path, Object body) {
        return caller().post(path, body).expecting(201).json().path("id").asLong();
    }

    private Map<String, Object> goal(int year) {
        return Map.of(
                "measure",
                "satisfaction",
                "subjectKind",
                "TEAM",
                "subjectId",
                team.value(),
                "span",
                "YEAR",
                "first",
                year + "-01-01",
                "target",
                0.9);
    }

    private Object aPlan() {
        return caller().post(
                        "/api/v1/improvement-plans",
                        Map.of(
                                "person",
                                Objects.requireNonNull(known.get("person")),
                                "why",
                                "一件事",
                                "first",
                                "2026-03-01",
                                "last",
                                "2026-04-30",
                                "checkEveryDays",
                                7,
                                "goals",
                                List.of(Map.of("task", "一件事"))))
                .expecting(201)
                .json()
                .path("plan")
                .path("id")
                .asLong();
    }

    private Object aRecognition() {
        return caller().post(
                        "/api/v1/recognitions",
                        Map.of(
                                "person",
                                Objects.requireNonNull(known.get("person")),
                                "kind",
                                "COMMENDATION",
                                "day",
                                "2026-03-01",
                                "reason",
                                "一件事"))
                .expecting(201)
                .json()
                .path("recognition")
                .path("id")
                .asLong();
    }

    private Object aProposal() {
        return caller().post(
                        "/api/v1/fairness/proposals",
                        Map.of(
                                "scorecard",
                                1,
                                "team",
                                team.value(),
                                "from",
                                "2026-02-01",
                                "until",
                                "2026-02-28",
                                "items",
                                List.of(0),
                                "kind",
                                "OTHER",
                                "what",
                                "一件事",
                                "why",
                                "一件事"))
                .expecting(201)
                .json()
                .path("id")
                .asLong();
    }

    /** For the walker, of the other. */
    private Object aPraise() {
        var other = new PersonId((Long) Objects.requireNonNull(known.get("person")));
        return clients.anonymous()
                .withToken(accounts.issueToken(other, "praise " + made++, null))
                .post("/api/v1/people/" + walker + "/feedback", Map.of("sort", "PRAISE", "words", "一件事"))
                .expecting(201)
                .json()
                .path("id")
                .asLong();
    }

    private Client caller() {
        return clients.anonymous().withToken(accounts.issueToken(walker, "walk " + made++, null));
    }

    private long customer() {
        return customers
                .findOrCreate(NewCustomer.of(
                        "何强", List.of(Contact.of(ContactKind.PHONE, "138%08d".formatted(++made))), "staff"))
                .id()
                .value();
    }

    private long aCase() {
        return aCase(CaseType.COMPLAINT);
    }

    private long aCase(CaseType type) {
        return cases.open(
                        Opening.of(type, "一件事", "内容", Channel.EMAIL)
                                .withCustomer(new CustomerId(whoseCases), null)
                                .withAssignee(walker, team),
                        Actor.customer(),
                        List.of())
                .id()
                .value();
    }

    /** Values that the program takes, by the name of the field. */
    private @Nullable Object value(ApiOperation operation, String field) {
        if (operation.path().equals("/api/v1/case-changes")
                && !Set.of("cases", "tags", "add", "remove", "add[]", "remove[]")
                        .contains(field)) {
            return JSON.getNodeFactory().nullNode();
        }
        if (operation.path().startsWith("/api/v1/scorecards")
                && Set.of("measure", "whose", "points").contains(field)) {
            return JSON.getNodeFactory().nullNode();
        }
        if (operation.path().startsWith("/api/v1/entries")
                && Set.of("team", "of").contains(field)) {
            return JSON.getNodeFactory().nullNode();
        }
        if (operation.path().startsWith("/api/v1/improvement-plans")
                && Set.of("measure", "target", "after", "period").contains(field)) {
            return JSON.getNodeFactory().nullNode();
        }
        if (operation.path().endsWith("/feedback") && field.equals("about")) {
            return JSON.getNodeFactory().nullNode();
        }
        if (operation.path().startsWith("/api/v1/recognitions")
                && Set.of("amount", "links", "period").contains(field)) {
            return JSON.getNodeFactory().nullNode();
        }
        if (operation.path().startsWith("/api/v1/fairness/proposals")) {
            return switch (field) {
                case "scorecard" -> 1;
                case "items" -> List.of(0);
                case "kind" -> "OTHER";
                case "team" -> known.get("team");
                case "from" -> "2026-02-01";
                case "until" -> "2026-02-28";
                case "value", "keeps", "formula", "department", "sign", "signOf" ->
                    JSON.getNodeFactory().nullNode();
                default -> null;
            };
        }
        return switch (field) {
            case "mentor" -> walker.value();
            case "kind" -> operation.path().startsWith("/api/v1/scorecards") ? "SUPERIOR" : null;
            case "curve" -> Map.of("kind", "linear", "floor", 1, "target", 5, "cap", 100);
            case "weight" -> 100;
            case "recurrence" -> Map.of("every", "MONTH", "weekdays", List.of(), "month", 1, "day", 31);
            case "assignee" -> Map.of("kind", "LEAD");
            case "dueDays" -> 3;
            case "to" -> operation.path().startsWith("/api/v1/duties") ? known.get("person") : null;
            case "links" -> List.of("https://example.org/evidence");
            case "grades" -> List.of(Map.of("name", "合格", "from", 0));
            case "code" -> operation.path().contains("measures") ? "walked_" + ++made : null;
            case "measure" -> known.get("measure");
            case "aggregation" -> "DISTRIBUTION";
            case "unit" -> "POINTS";
            case "formula" ->
                operation.path().endsWith("trials")
                        ? "handled / 2"
                        : JSON.getNodeFactory().nullNode();
            case "day" ->
                operation.path().contains("entries") || operation.path().contains("recognitions") ? "2026-03-01" : null;
            case "name" -> "名" + ++made;
            case "staffNumber" -> "N" + ++made;
            case "filter" -> Map.of("tag", "一");
            case "type" -> operation.path().contains("portal") ? "complaint" : null;
            case "website" -> "";
            case "customer", "kept", "one" -> known.get("customer");
            case "other", "merged" -> known.get("other");
            case "owner", "person", "head", "lead" -> known.get("person");
            case "team" -> known.get("team");
            case "department" -> known.get("department");
            case "parent" -> JSON.getNodeFactory().nullNode();
            case "position" -> operation.path().contains("people") ? known.get("position") : 1;
            case "roles" -> List.of(known.get("role"));
            case "category" -> known.get("category");
            case "categories[]" -> known.get("category");
            case "id", "standard", "calendar" -> known.get("calendar");
            case "cases" -> List.of(known.get("case"));
            case "files" -> List.of();
            case "into" -> known.get("into");
            case "zone" -> "Asia/Shanghai";
            case "monday", "tuesday", "wednesday", "thursday", "friday" -> List.of("09:00-12:00", "13:00-18:00");
            case "saturday", "sunday" -> List.of();
            case "days" ->
                List.of(Map.of("date", "2026-10-01", "kind", "HOLIDAY", "hours", List.of(), "occasion", "国庆"));
            case "login" -> "login" + ++made;
            case "password", "current" -> PASSWORD;
            case "email" -> "a" + ++made + "@example.com";
            case "phone", "value" -> "139%08d".formatted(++made);
            case "tier" -> operation.path().contains("servicelevels") ? null : "standard";
            case "gender" -> "other";
            case "language" -> "zh-CN";
            case "theme" -> "light";
            case "grants" -> Map.of("cases.read", "ALL");
            case "permissions" -> List.of("cases.read");
            case "subjectKind" -> "TEAM";
            case "subjectId" -> known.get("team");
            case "span" -> "YEAR";
            case "first" -> "2026-01-01";
            case "target" -> 0.9;
            case "expiresAt" -> "2026-05-03T10:00:00Z";
            default -> null;
        };
    }

    /** The caller, saying what version of it there is now. */
    private static Client knowing(Client client, ApiOperation operation, String path) {
        return operation.takesIfMatch() ? client.with("If-Match", versionAt(client, path)) : client;
    }

    private static String versionAt(Client client, String path) {
        var now = client.get(path.replaceFirst("(/(scorecards|duties|proposals)/[^/]+)/.*", "$1"));
        if (now.status() == 200) {
            return now.header("ETag")
                    .orElseGet(() -> "\"" + now.json().path("version").asLong() + "\"");
        }
        int cut = path.lastIndexOf('/');
        var kind = path.substring(path.lastIndexOf('/', cut - 1) + 1, cut);
        var ofTheTree = Set.of("departments", "teams").contains(kind);
        var list = client.get(ofTheTree ? "/api/v1/organisation" : path.substring(0, cut));
        if (list.status() != 200) {
            return "\"0\"";
        }
        var found = list.json().isArray() ? list.json() : list.json().path(ofTheTree ? kind : "items");
        return found.valueStream()
                .filter(item -> item.path("id").asString("").equals(path.substring(cut + 1)))
                .map(item -> "\"" + item.path("version").asLong() + "\"")
                .findFirst()
                .orElse("\"0\"");
    }

    private String path(ApiOperation operation, String id) {
        return operation.path().replaceAll("\\{[^}]*}", id);
    }

    /** With the id of something that is there. */
    private String path(ApiOperation operation) {
        var kind = switch (operation.path().split("/")[3]) {
            case "cases" -> "case";
            case "customers" -> "customer";
            case "people", "case-workload" -> "person";
            case "departments" -> "department";
            case "teams" -> "team";
            case "roles" -> "role";
            case "positions" -> "position";
            case "calendars" -> "calendar";
            case "case-categories" -> "category";
            case "imports" -> "import";
            case "measures" -> "measure";
            case "entries" -> "entry";
            case "case-rules" -> "rule";
            case "case-views" -> "view";
            case "goals" -> "goal";
            case "improvement-plans" -> "plan";
            case "duties" -> "duty";
            case "duty-templates" -> "duty-template";
            case "recognitions" -> "recognition";
            case "feedback" -> "feedback";
            case "portal" -> "link";
            default -> "nothing";
        };
        return path(operation, String.valueOf(known.getOrDefault(kind, 1))).replace("/figures/1/", "/figures/handled/");
    }

    private void judge(Answer answer, @Nullable Object sent) {
        var body = String.valueOf(sent);
        var what = answer + "\n    to " + body.substring(0, Math.min(300, body.length()));
        if (answer.status() >= 500) {
            faults.add(what);
        } else if (answer.status() >= 400) {
            var code = answer.header("Content-Type").orElse("").contains("json") ? answer.code() : "";
            if (!code.matches("[a-z]+(\\.[a-z0-9-]+){1,2}")) {
                faults.add("without a code: " + what);
            }
        }
    }

    private void nothingFell() {
        assertThat(faults).as("%d answers", faults.size()).isEmpty();
    }

    private List<ApiOperation> operations() {
        faults.clear();
        return ApiOperation.all().stream()
                .filter(operation -> !LEFT_OUT.contains(operation.toString()))
                .toList();
    }

    @Test
    void bodiesThatAreNotWhatTheyShouldBeAreRefusedEverywhere() {
        var bodies = new ArrayList<@Nullable Object>(List.of(
                "{\"a\": ", "null", "[]", "[null]", "\"text\"", "7", "{}", "{\"nobodyKnowsThis\": 1}", "\u0000", ""));
        bodies.add("[".repeat(5_000));
        bodies.add("{\"a\":".repeat(5_000));
        for (var operation : operations()) {
            if (operation.body() != null) {
                var path = path(operation);
                var client = knowing(caller(), operation, path);
                for (var body : bodies) {
                    var answer = client.send(operation.method(), path, body);
                    judge(answer, body);
                    if (answer.status() < 300 && !"{}".equals(body)) {
                        faults.add("taken: " + answer + "\n    " + body);
                    }
                }
            }
        }
        nothingFell();
    }

    @Test
    void valuesOfWrongKindAndSizeAreRefusedFieldByField() {
        for (var operation : operations()) {
            if (operation.body() == null) {
                continue;
            }
            var path = path(operation);
            var client = knowing(caller(), operation, path);
            for (var place : operation.places()) {
                for (var value : wrong(place)) {
                    var body = operation.sample(this::value);
                    if (!replace(body, place.pointer(), "\u0001")) {
                        continue;
                    }
                    var text = JSON.writeValueAsString(body).replace("\"\\u0001\"", value);
                    var answer = client.send(operation.method(), path, text);
                    judge(answer, text);
                    if (answer.status() < 300) {
                        client = knowing(caller(), operation, path);
                    }
                }
            }
        }
        nothingFell();
    }

    private static List<String> wrong(ApiOperation.Place place) {
        return switch (place.type()) {
            case "integer", "number" -> List.of("-1", "9223372036854775807", "1e400", "\"text\"", "null");
            case "array" -> List.of("{}", "[null]", "null");
            case "boolean" -> List.of("\"text\"", "null");
            case "string" ->
                place.isText()
                        ? List.of("\" \"", "null", "{}")
                        : List.of("\"text\"", "\"+999999999-12-31\"", "\"0001-01-01T00:00:00Z\"", "null");
            default -> List.of("[]", "null");
        };
    }

    @Test
    void addressesOfNothingAreRefusedEverywhere() {
        for (var operation : operations()) {
            if (!operation.path().contains("{")) {
                continue;
            }
            var client = caller();
            var body = operation.body() == null ? null : operation.sample(this::value);
            for (var id : List.of(
                    "-1", "0", "999999999999", "99999999999999999999", "one", "%27%3B--", "%2e%2e", "%20", "1.0")) {
                var path = path(operation, id);
                judge(knowing(client, operation, path).send(operation.method(), path, body), body);
            }
        }
        nothingFell();
    }

    @Test
    void queriesThatMeanNothingAreRefusedEverywhere() {
        var values = List.of(
                "%20", "-1", "99999999999999999999", "text%27%22--", "%00", "%2B999999999-12-31", "a".repeat(3_000));
        for (var operation : operations()) {
            var client = caller();
            var usual = operation.asked().stream()
                    .map(EveryEndpointTest::usual)
                    .filter(pair -> !pair.isEmpty())
                    .toList();
            for (var parameter : operation.asked()) {
                var others = usual.stream()
                        .filter(pair -> !pair.startsWith(parameter.name() + "="))
                        .collect(Collectors.joining("&"));
                for (var value : values) {
                    var path = path(operation) + "?" + others + "&" + parameter.name() + "=" + value;
                    judge(client.send(operation.method(), path, null), null);
                }
                judge(client.send(operation.method(), path(operation) + "?" + others, null), null);
            }
        }
        nothingFell();
    }

    private static String usual(ApiOperation.Parameter parameter) {
        return switch (parameter.name()) {
            case "from" -> "from=2026-02-01";
            case "until" -> "until=2026-02-28";
            case "format" -> "format=" + parameter.schema().path("enum").path(0).asString("csv");
            case "shape" -> "shape=cases";
            case "name" -> "name=a.csv";
            default -> "";
        };
    }

    @Test
    void whatIsWrittenIsReadAsItWasWritten() {
        var texts =
                List.of("<script>alert(1)</script>{{7*7}}'\"", "零\u200b宽\u202e שלום 👩\u200d👧🏳️\u200d🌈 𠮷 e\u0301");
        var tried = new TreeSet<String>();
        var kept = new TreeSet<String>();
        var refusals = new HashMap<String, String>();
        for (var operation : operations()) {
            for (var place : operation.places()) {
                if (KEPT_NOWHERE.contains(operation.toString())
                        || place.pointer().equals(TAKEN_AWAY)
                        || !place.isText()
                        || NO_FREE_TEXT.contains(place.name())) {
                    continue;
                }
                tried.add(operation + " " + place.pointer());
                for (var text : texts) {
                    var sent = text + ++made;
                    var path = freshPath(operation);
                    var client = knowing(caller(), operation, path);
                    var body = operation.sample(this::value);
                    if (!replace(body, place.pointer(), sent)) {
                        continue;
                    }
                    var answer = client.send(operation.method(), path, body);
                    judge(answer, body);
                    if (answer.status() >= 300) {
                        refusals.put(operation + " " + place.pointer(), answer.toString());
                        continue;
                    }
                    var shown = client.get(readAt(path, answer));
                    if (leaves(shown).stream().anyMatch(leaf -> leaf.contains(sent))) {
                        kept.add(operation + " " + place.pointer());
                    } else {
                        faults.add("not as sent: " + operation + " " + place.pointer() + " " + sent + " in " + shown);
                    }
                }
            }
        }
        nothingFell();
        refusals.keySet().removeAll(kept);
        assertThat(refusals).as("taken nowhere").isEmpty();
        assertThat(kept).containsAll(tried);
    }

    private String freshPath(ApiOperation operation) {
        return switch (operation.path().split("/")[3]) {
            case "cases" -> path(operation, String.valueOf(caseFor(operation)));
            case "improvement-plans" -> path(operation, String.valueOf(aPlan()));
            case "recognitions" -> path(operation, String.valueOf(aRecognition()));
            case "feedback" -> path(operation, String.valueOf(aPraise()));
            case "customers" -> path(operation, String.valueOf(customer()));
            case "fairness" -> path(operation, String.valueOf(aProposal()));
            case "duties" ->
                path(operation, String.valueOf((operation.path().endsWith("/excuse") ? others : own).removeFirst()));
            default -> path(operation);
        };
    }

    private long caseFor(ApiOperation operation) {
        var verb = operation.path().substring(operation.path().lastIndexOf('/') + 1);
        return switch (verb) {
            case "decision" -> {
                long assessed = aCase(CaseType.SUGGESTION);
                caller().put("/api/v1/cases/" + assessed + "/assessment", Map.of("feasibility", "high", "text", "可行"))
                        .expecting(200);
                yield assessed;
            }
            case "resolution" -> aCase(CaseType.INQUIRY);
            case "closure" -> {
                long resolved = aCase(CaseType.INQUIRY);
                caller().post("/api/v1/cases/" + resolved + "/replies", Map.of("text", "好"))
                        .expecting(201);
                caller().put("/api/v1/cases/" + resolved + "/resolution", Map.of("outcome", "solved"))
                        .expecting(200);
                yield resolved;
            }
            default -> aCase();
        };
    }

    /** Where that which was written can be read again. */
    private String readAt(String path, Answer answer) {
        var location = answer.header("Location");
        if (location.isPresent()) {
            return location.get();
        }
        var parts = path.split("/");
        var first = "/api/v1/" + parts[3];
        return switch (parts[3]) {
            case "cases", "customers", "calendars", "roles", "people", "positions", "goals", "duties", "feedback" ->
                parts.length > 4 ? first + "/" + parts[4] : first + "?limit=200";
            case "improvement-plans", "recognitions" ->
                first + "/"
                        + (parts.length > 4
                                ? parts[4]
                                : answer.json()
                                        .path(parts[3].equals("recognitions") ? "recognition" : "plan")
                                        .path("id")
                                        .asString());
            case "settings", "me", "servicelevels" -> first + "/" + parts[4];
            case "fairness" ->
                first + "/proposals/"
                        + (parts.length > 5
                                ? parts[5]
                                : answer.json().path("id").asString());
            case "case-changes" -> "/api/v1/cases/" + known.get("case");
            case "portal" ->
                parts.length > 5
                        ? first + "/cases/" + parts[5]
                        : "/api/v1/cases/"
                                + answer.json().path("number").asString().substring(2);
            case "imports" -> first + "/templates";
            case "measures" ->
                first + "/"
                        + (parts.length > 4
                                ? parts[4]
                                : answer.json().path("code").asString());
            case "entries" ->
                first + "/"
                        + (parts.length > 4
                                ? parts[4]
                                : answer.json().path("id").asString());
            default -> first;
        };
    }

    private static List<String> leaves(Answer answer) {
        var found = new ArrayList<String>();
        if (answer.status() == 200) {
            leaves(answer.json(), found);
        }
        return found;
    }

    private static void leaves(JsonNode node, List<String> found) {
        if (node.isString()) {
            found.add(node.asString());
        }
        node.forEach(child -> leaves(child, found));
    }

    private static boolean replace(JsonNode body, String pointer, String value) {
        int cut = pointer.lastIndexOf('/');
        var last = pointer.substring(cut + 1);
        return switch (body.at(pointer.substring(0, cut))) {
            case ObjectNode object -> {
                object.put(last, value);
                yield true;
            }
            case ArrayNode array
            when !array.isEmpty() -> {
                array.set(0, JSON.getNodeFactory().stringNode(value));
                yield true;
            }
            default -> false;
        };
    }
}
