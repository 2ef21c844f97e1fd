package org.hengke.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.hengke.support.Clients;
import org.hengke.support.DatabaseTest;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

@DatabaseTest
class OrganisationTest {

    private static final LocalDate MARCH = LocalDate.of(2026, 3, 1);

    private final Clients clients;
    private final People people;
    private final Accounts accounts;
    private final Organisation organisation;
    private final Staff staff;
    private final JdbcClient jdbc;
    private final StaffForTests forTests;

    OrganisationTest(
            Clients clients,
            People people,
            Accounts accounts,
            Organisation organisation,
            Staff staff,
            JdbcClient jdbc) {
        this.clients = clients;
        this.people = people;
        this.accounts = accounts;
        this.organisation = organisation;
        this.staff = staff;
        this.jdbc = jdbc;
        this.forTests = new StaffForTests(clients, people, accounts);
    }

    @Test
    void isSetUpOnceHoweverManyTry() throws Exception {
        assertThat(clients.anonymous()
                        .get("/api/v1/setup")
                        .json()
                        .path("needed")
                        .asBoolean())
                .isTrue();
        var first = Map.of(
                "organisation", "清河客服中心",
                "zone", "Asia/Shanghai",
                "name", "周岚",
                "login", "zhoulan",
                "password", "a long enough phrase");
        try (var pool = Executors.newVirtualThreadPerTaskExecutor()) {
            var answers = pool.invokeAll(IntStream.range(0, 8)
                    .<Callable<Integer>>mapToObj(_ -> () ->
                            clients.anonymous().post("/api/v1/setup", first).status())
                    .toList());
            int founded = 0;
            for (var answer : answers) {
                founded += answer.get() == 201 ? 1 : 0;
                assertThat(answer.get()).isIn(201, 409);
            }
            assertThat(founded).isEqualTo(1);
        }
        assertThat(clients.anonymous()
                        .get("/api/v1/setup")
                        .json()
                        .path("needed")
                        .asBoolean())
                .isFalse();
        var admin = clients.anonymous();
        admin.post("/api/v1/session", Map.of("login", "zhoulan", "password", "a long enough phrase"))
                .expecting(200);
        assertThat(admin.get("/api/v1/organisation").expecting(200).text()).contains("清河客服中心", "周岚");
    }

    @Test
    void rememberTheTeamOfEachDay() {
        var department = organisation.addDepartment("记忆部", null, null);
        var first = organisation.addTeam("记忆一组", department, null);
        var second = organisation.addTeam("记忆二组", department, null);
        var person = people.add(NewPerson.named("调动者").inTeam(first).joining(MARCH.minusMonths(2)));
        people.move(person, second, MARCH);
        assertThat(staff.teamOf(person, MARCH.minusDays(1))).contains(first);
        assertThat(staff.teamOf(person, MARCH)).contains(second);
        assertThat(staff.teamOf(person, MARCH.minusMonths(3))).isEmpty();
        assertThatThrownBy(() -> people.move(person, first, MARCH.minusDays(10)))
                .hasMessage("staff.moved-since");
        assertThat(staff.members(second)).extracting(Person::id).containsExactly(person);
    }

    @Test
    void aPlannedMoveIsReplacedByAnother() {
        var department = organisation.addDepartment("计划部", null, null);
        var first = organisation.addTeam("计划一组", department, null);
        var second = organisation.addTeam("计划二组", department, null);
        var person = people.add(NewPerson.named("待调动").inTeam(first).joining(MARCH.minusMonths(2)));
        people.move(person, second, MARCH.plusMonths(3));
        people.move(person, null, MARCH.plusMonths(2));
        assertThat(staff.teamOf(person, MARCH.plusMonths(1))).contains(first);
        assertThat(staff.teamOf(person, MARCH.plusMonths(4))).isEmpty();
    }

    @Test
    void nobodyIsInTwoTeamsAtOnce() {
        var department = organisation.addDepartment("唯一部", null, null);
        var team = organisation.addTeam("唯一组", department, null);
        var person = people.add(NewPerson.named("独一").inTeam(team).joining(MARCH));
        assertThatThrownBy(() -> jdbc.sql("""
                        insert into staff.memberships (person_id, team_id, from_day)
                        values (:person, :team, :day)
                        """)
                        .param("person", person.value())
                        .param("team", team.value())
                        .param("day", MARCH.plusDays(3))
                        .update())
                .hasMessageContaining("memberships_do_not_overlap");
    }

    @Test
    void scopesReachAsFarAsTheRoleSays() {
        var top = organisation.addDepartment("范围总部", null, null);
        var below = organisation.addDepartment("范围分部", top, null);
        var aside = organisation.addDepartment("范围旁部", null, null);
        var mine = organisation.addTeam("范围本组", top, null);
        var deep = organisation.addTeam("范围下组", below, null);
        var other = organisation.addTeam("范围外组", aside, null);
        var lead = people.add(NewPerson.named("带组人").inTeam(mine).joining(MARCH));
        organisation.setLead(other, lead);
        var agent = new PersonId(-1);
        var own = new Scope.Own(lead, mine);
        assertThat(own.covers(lead, other)).isTrue();
        assertThat(own.covers(null, mine)).isTrue();
        assertThat(own.covers(agent, mine)).isFalse();
        var head = forTests.person(
                "scopehead", NewPerson.named("负责人").inTeam(mine).joining(MARCH), ShippedRole.SUPERVISOR);
        organisation.setHead(top, head);
        var role = new RoleId(jdbc.sql("insert into staff.roles (name) values ('范围试验') returning id")
                .query(Long.class)
                .single());
        for (var reach : Reach.values()) {
            jdbc.sql("""
                    insert into staff.role_permissions (role_id, permission, reach)
                    values (:role, 'audit.read', :reach)
                        on conflict (role_id, permission) do update set reach = excluded.reach
                    """)
                    .param("role", role.value())
                    .param("reach", reach.name())
                    .update();
            people.giveRoles(head, Set.of(role));
            var scope = accounts.caller(head).orElseThrow().scope("audit.read");
            assertThat(List.of(
                            scope.covers(agent, mine),
                            scope.covers(agent, deep),
                            scope.covers(agent, other),
                            scope.covers(head, other)))
                    .as(reach.name())
                    .isEqualTo(
                            switch (reach) {
                                case OWN -> List.of(false, false, false, true);
                                case TEAM -> List.of(true, false, false, true);
                                case DEPARTMENT -> List.of(true, true, false, true);
                                case ALL -> List.of(true, true, true, true);
                            });
            var condition = scope.where("owner", "team");
            var shown = jdbc.sql("""
                    select count(*)
                      from (values (-1::bigint, %d::bigint), (-1, %d), (-1, %d), (%d, %d), (null, %d)) rows (owner, team)
                     where %s
                    """.formatted(
                                    mine.value(),
                                    deep.value(),
                                    other.value(),
                                    head.value(),
                                    other.value(),
                                    mine.value(),
                                    condition.sql()))
                    .params(condition.parameters())
                    .query(Integer.class)
                    .single();
            assertThat(shown)
                    .as(reach.name())
                    .isEqualTo(
                            switch (reach) {
                                case OWN -> 2;
                                case TEAM -> 3;
                                case DEPARTMENT -> 4;
                                case ALL -> 5;
                            });
        }
    }

    @Test
    void twoPeopleEditingOneRoleDoNotOverwriteEachOther() {
        var admin = forTests.signedIn(ShippedRole.ADMINISTRATOR);
        var role = admin.post(
                        "/api/v1/roles", Map.of("name", "夜班", "description", "", "grants", Map.of("staff.read", "ALL")))
                .expecting(201)
                .json();
        var path = "/api/v1/roles/" + role.path("id").asLong();
        var edit = Map.of("name", "夜班组长", "grants", Map.of("staff.read", "ALL", "audit.read", "ALL"));
        admin.with("If-Match", "\"0\"").put(path, edit).expecting(200);
        assertThat(admin.with("If-Match", "\"0\"")
                        .put(path, edit)
                        .expecting(412)
                        .code())
                .isEqualTo("staff.changed-meanwhile");
        admin.put(path, edit).expecting(422);
        admin.with("If-Match", "\"1\"")
                .put(path, Map.of("name", "x", "grants", Map.of("no.such", "ALL")))
                .expecting(422);
        admin.with("If-Match", "\"1\"")
                .put(path, Map.of("name", "x", "grants", Map.of("staff.read", "OWN")))
                .expecting(422);
        admin.delete(path).expecting(204);
    }

    @Test
    void whoManagesPeopleCannotTakeOverWhoManagesRoles() {
        var admin = forTests.person("boss.admin", ShippedRole.ADMINISTRATOR);
        var manager = forTests.signedIn(ShippedRole.MANAGER);
        var path = "/api/v1/people/" + admin.value();
        assertThat(manager.put(path + "/password", Map.of("password", "mine all mine"))
                        .expecting(403)
                        .code())
                .isEqualTo("staff.account-protected");
        manager.put(path + "/login", Map.of("login", "stolen")).expecting(403);
        manager.delete(path + "/second-factor").expecting(403);
        manager.put(path + "/roles", Map.of("roles", List.of())).expecting(403);
        var agent = forTests.person("plain.agent", ShippedRole.AGENT);
        manager.put("/api/v1/people/" + agent.value() + "/password", Map.of("password", "a first password"))
                .expecting(204);
    }

    @Test
    void whoeverLeavesCanBeErasedAndThePageGoesOn() {
        var person = forTests.person("erased.one", NewPerson.named("将被遗忘").withEmail("wangji@example.com"));
        var admin = forTests.signedIn(ShippedRole.ADMINISTRATOR);
        var path = "/api/v1/people/" + person.value();
        assertThat(admin.put(path + "/erasure", null).expecting(409).code()).isEqualTo("staff.erase-active");
        admin.put(path + "/deactivation", null).expecting(204);
        admin.put(path + "/erasure", null).expecting(204);
        assertThat(admin.get(path).expecting(200).text()).doesNotContain("将被遗忘", "wangji", "erased.one");
        assertThat(admin.get("/api/v1/audit/entries?limit=200").text()).doesNotContain("将被遗忘", "wangji@example");
    }

    @Test
    void anImportFindsWhomItMadeBefore() {
        var first = people.findOrAdd(List.of(
                new ImportedPerson("李强", "G-1", null, null, null),
                new ImportedPerson("李强", "G-2", null, null, null),
                ImportedPerson.named("赵敏")));
        assertThat(first).doesNotHaveDuplicates();
        var second = people.findOrAdd(
                List.of(new ImportedPerson("李强", "G-2", null, null, null), ImportedPerson.named("赵敏")));
        assertThat(second).containsExactly(first.get(1), first.get(2));
        var department = organisation.department("导入部", null);
        assertThat(organisation.department("导入部", null)).isEqualTo(department);
        var teams = organisation.teams(List.of("甲组", "乙组", "甲组"), department);
        assertThat(organisation.teams(List.of("乙组", "甲组"), department)).isEqualTo(teams);
    }

    @Test
    void theLastAdministratorStays() {
        var admins = jdbc.sql("""
                select distinct p.id
                  from staff.people p
                  join staff.person_roles r on r.person_id = p.id
                  join staff.role_permissions g on g.role_id = r.role_id and g.permission = 'staff.roles'
                 where p.active and p.login is not null
                """).query(Long.class).list();
        var last = forTests.person("the.last", ShippedRole.ADMINISTRATOR);
        admins.forEach(id -> people.deactivate(new PersonId(id)));
        assertThatThrownBy(() -> people.giveRoles(last, Set.of())).hasMessage("staff.last-administrator");
        assertThatThrownBy(() -> people.deactivate(last)).hasMessage("staff.last-administrator");
        assertThatThrownBy(() -> accounts.setLogin(last, null)).hasMessage("staff.last-administrator");
    }

    @Test
    void departmentsDoNotGoInCircles() {
        var top = organisation.addDepartment("环上", null, null);
        var below = organisation.addDepartment("环下", top, null);
        assertThatThrownBy(() -> organisation.changeDepartment(top, "环上", below, null, 0))
                .hasMessage("staff.department-circle");
        assertThatThrownBy(() -> organisation.retireDepartment(top)).hasMessage("staff.department-in-use");
    }

    @Test
    void everyoneSeesWhatTheirPositionAsks() {
        var position = organisation.shippedPosition(Rank.SPECIALIST);
        forTests.person("with.position", NewPerson.named("有岗位").withPosition(position), ShippedRole.AGENT);
        var client = forTests.signedIn("with.position");
        var mine = client.with("Accept-Language", "zh-CN")
                .get("/api/v1/me/position")
                .expecting(200)
                .json();
        assertThat(mine.path("name").asString()).isEqualTo("客户服务专员");
        assertThat(mine.path("duties").size()).isGreaterThanOrEqualTo(5);
        assertThat(client.with("Accept-Language", "en")
                        .get("/api/v1/me/position")
                        .text())
                .contains("Customer service specialist");
    }
}
