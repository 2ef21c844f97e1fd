package org.hengke.stories;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hengke.staff.ShippedRole;
import org.hengke.stories.Screen.Who;
import org.hengke.support.TestClock;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;

/**
 * Every screen of a department at work. {@code -Dhengke.screenshots=true} also takes the pictures in docs/screenshots;
 * {@code -Dhengke.at=http://127.0.0.1:8321 -Dhengke.password=…} looks at a demo that runs there instead of the program under test.
 */
@Story
class ScreensTest {

    private static final String ELSEWHERE = System.getProperty("hengke.at", "");

    private final Office office;
    private final TestClock clock;

    ScreensTest(ApplicationContext program, TestClock clock) {
        this.office = new Office(program);
        this.clock = clock;
    }

    @Test
    void noRouteOfThePagesIsForgotten() throws IOException {
        var walked = new TreeSet<String>();
        Screens.ALL.forEach(screen -> walked.add(screen.route()));
        walked.add(Screens.SETUP.route());
        walked.add(Screens.NEW_PASSWORD.route());
        walked.removeIf(route -> route.startsWith("/portal"));

        assertThat(walked).isEqualTo(Screens.routesOfThePages());
    }

    @Test
    void everyScreenOfADepartmentAtWorkIsInOrder(Windows windows) {
        var people = ELSEWHERE.isEmpty() ? atWork() : Map.<Who, Colleague>of();
        var from = ELSEWHERE.isEmpty() ? windows : windows.at(URI.create(ELSEWHERE));
        var open = new EnumMap<Who, Window>(Who.class);
        Stream.of(Who.values()).forEach(who -> open.put(who, signedIn(from, people, who)));
        var things = things(requireNonNull(open.get(Who.MANAGER)));
        things.put("self", ownAppraisal(requireNonNull(open.get(Who.AGENT))));
        var walk = new Walk(
                things, List.of(Look.LIGHT_WIDE, Look.DARK_PHONE), screen -> requireNonNull(open.get(screen.who())));
        var passedBy = walk.past(Screens.ALL.stream()
                .filter(screen -> ELSEWHERE.isEmpty() || !Screens.FOR_ADMINISTRATORS.contains(screen))
                .toList());
        assertThat(walk.faults()).isEmpty();
        assertThat(passedBy).as("screens of what the department does not have").isEmpty();
    }

    private static Window signedIn(Windows windows, Map<Who, Colleague> people, Who who) {
        if (who == Who.NOBODY) {
            return windows.visitor();
        }
        var colleague = people.get(who);
        if (colleague != null) {
            return windows.of(colleague);
        }
        var window = windows.visitor().expecting(401).open("/sign-in");
        window.field("账号").fill(who.name().toLowerCase(java.util.Locale.ROOT));
        window.field("密码").fill(System.getProperty("hengke.password", ""));
        window.press("Enter");
        window.page().waitForURL(Pattern.compile("[^n]$"));
        return window;
    }

    /** What the department has, for the paths of the screens. */
    private static Map<String, String> things(Window manager) {
        manager.open("/settings/imports");
        manager.page().locator("input[type=file]").setInputFiles(new FilePayload("旧系统工单.csv", "text/csv", """
                        编号,创建时间,主题,客户,电话,处理人,状态
                        A-1,2026-02-02 09:10,洗衣机漏水,马丽,13500000001,赵磊,处理中
                        A-2,2026-02-03 10:20,要求退货,钱进,13500000002,赵磊,处理中
                        """.getBytes(
                        StandardCharsets.UTF_8)));
        com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat(manager.heading("列与字段的对应"))
                .isVisible();
        var things = new HashMap<String, String>();
        things.put("import", manager.page().url().replaceAll(".*/", ""));
        things.put("case", first(manager, "/api/v1/cases?view=team-open"));
        things.put("customer", first(manager, "/api/v1/customers"));
        things.put("person", first(manager, "/api/v1/people"));
        things.put("goal", String.valueOf(manager.page().evaluate("""
                async () => {
                  const board = await (await fetch('/api/v1/goals')).json()
                  if (board.goals.length) return board.goals[0].id
                  const teams = await (await fetch('/api/v1/teams')).json()
                  const token = document.cookie.match(/XSRF-TOKEN=([^;]+)/)[1]
                  const answer = await fetch('/api/v1/goals', {
                    method: 'POST',
                    headers: { 'X-XSRF-TOKEN': token, 'Content-Type': 'application/json' },
                    body: JSON.stringify({
                      measure: 'answered_in_standard', subjectKind: 'TEAM', subjectId: teams[0].id, span: 'YEAR',
                      first: board.first, target: 0.9 }),
                  })
                  return (await answer.json()).id
                }""")));
        things.put("duty", String.valueOf(manager.page().evaluate("""
                async () => {
                  const token = document.cookie.match(/XSRF-TOKEN=([^;]+)/)[1]
                  const answer = await fetch('/api/v1/duty-templates', {
                    method: 'POST',
                    headers: { 'X-XSRF-TOKEN': token, 'Content-Type': 'application/json' },
                    body: JSON.stringify({
                      name: '晨会', recurrence: { every: 'WEEK', weekdays: ['MONDAY', 'WEDNESDAY'], month: 1 },
                      dueDays: 1, evidence: false,
                      assignee: { kind: 'PERSON', person: (await (await fetch('/api/v1/me')).json()).id } }),
                  })
                  const { start } = (await answer.json()).next[0]
                  const { duties } = await (await fetch(`/api/v1/duties?from=${start}&until=${start}`)).json()
                  return duties.find((duty) => duty.name === '晨会').id
                }""")));
        things.put("link", String.valueOf(manager.page().evaluate("""
                async (id) => {
                  const token = document.cookie.match(/XSRF-TOKEN=([^;]+)/)[1]
                  const answer = await fetch(`/api/v1/cases/${id}/portal-link`, { method: 'PUT', headers: { 'X-XSRF-TOKEN': token } })
                  return (await answer.json()).path
                }""", things.get("case"))));
        things.put("entry", String.valueOf(manager.page().evaluate("""
                async () => {
                  const token = document.cookie.match(/XSRF-TOKEN=([^;]+)/)[1]
                  const post = (path, body) => fetch(path, { method: 'POST', body: JSON.stringify(body),
                    headers: { 'X-XSRF-TOKEN': token, 'Content-Type': 'application/json' } })
                  await post('/api/v1/measures', { code: 'team_spirit', name: '团队协作', aggregation: 'DISTRIBUTION',
                    unit: 'POINTS', direction: 'HIGHER_IS_BETTER' })
                  const [team] = await (await fetch('/api/v1/teams')).json()
                  const made = await post('/api/v1/entries', { measure: 'team_spirit', team: team.id, day: '2026-03-01',
                    amount: 4.5, reason: '周会上主动分享了处理退货的做法' })
                  return (await made.json()).id
                }""")));
        things.put("plan", String.valueOf(manager.page().evaluate("""
                async (list) => {
                  const token = document.cookie.match(/XSRF-TOKEN=([^;]+)/)[1]
                  const [known] = (await (await fetch('/api/v1/improvement-plans')).json()).items
                  if (known) return known.id
                  const own = (await (await fetch('/api/v1/me')).json()).id
                  const people = (await (await fetch(list)).json()).items
                  const day = (ahead) => new Date(Date.now() + ahead * 86400000).toISOString().slice(0, 10)
                  const made = await fetch('/api/v1/improvement-plans', { method: 'POST',
                    headers: { 'X-XSRF-TOKEN': token, 'Content-Type': 'application/json' },
                    body: JSON.stringify({ person: people.find((one) => one.id !== own).id, first: day(0), last: day(60),
                      why: '连续两个月回复偏慢', checkEveryDays: 14, training: '快捷短语与知识库检索',
                      goals: [{ measure: 'answered_in_standard', target: 0.9 }, { task: '每周听两通优秀录音并写下要点' }] }),
                  })
                  return (await made.json()).plan.id
                }""", "/api/v1/people")));
        var appraisal = String.valueOf(manager.page().evaluate("""
                async () => {
                  const token = document.cookie.match(/XSRF-TOKEN=([^;]+)/)[1]
                  const send = (method, path, body) => fetch(`/api/v1/appraisal-periods${path}`, { method,
                    headers: { 'X-XSRF-TOKEN': token, 'Content-Type': 'application/json' }, body: JSON.stringify(body) })
                  const known = await (await fetch('/api/v1/appraisal-periods')).json()
                  let id = known[0]?.id
                  if (!id) {
                    const step = (name) => ({ step: name, opensOn: '2026-03-01', dueOn: '2026-03-31' })
                    const made = await send('POST', '', { name: '2026 年 3 月绩效考核', span: 'MONTH', firstDay: '2026-03-01',
                      steps: [step('SELF_ASSESSMENT'), step('RATING')], limits: [], scorecards: [] })
                    id = (await made.json()).id
                  }
                  const rows = await (await fetch(`/api/v1/appraisal-periods/${id}/appraisals`)).json()
                  const one = rows.find((row) => row.points != null)
                    ?? rows.find((row) => row.mineToRate || row.ratingsWanted > 0) ?? rows[0]
                  return `${id}/${one.id}`
                }""")).split("/");
        things.put("period", appraisal[0]);
        things.put("appraisal", appraisal[1]);
        things.put("recognition", String.valueOf(manager.page().evaluate("""
                async (list) => {
                  const token = document.cookie.match(/XSRF-TOKEN=([^;]+)/)[1]
                  const own = (await (await fetch('/api/v1/me')).json()).id
                  const people = (await (await fetch(list)).json()).items
                  const made = await fetch('/api/v1/recognitions', { method: 'POST',
                    headers: { 'X-XSRF-TOKEN': token, 'Content-Type': 'application/json' },
                    body: JSON.stringify({ person: people.find((one) => one.id !== own).id, kind: 'BONUS', amount: 500,
                      day: '2026-03-01', reason: '客户来信点名表扬', links: ['/cases/1'] }),
                  })
                  return (await made.json()).recognition.id
                }""", "/api/v1/people")));
        things.put("pool", String.valueOf(manager.page().evaluate("""
                async () => {
                  const token = document.cookie.match(/XSRF-TOKEN=([^;]+)/)[1]
                  const get = async (path) => (await fetch('/api/v1' + path)).json()
                  const send = async (method, path, body) => (await fetch('/api/v1' + path, { method,
                    headers: { 'X-XSRF-TOKEN': token, 'Content-Type': 'application/json' }, body: JSON.stringify(body) })).json()
                  const [known] = await get('/bonus-pools')
                  if (known) return known.id
                  let told = (await get('/appraisal-periods')).find((one) => one.state === 'PUBLISHED')?.id
                  if (!told) {
                    const made = await send('POST', '/appraisal-periods', { name: '2026 年 2 月绩效考核', span: 'MONTH',
                      firstDay: '2026-02-01', steps: [], limits: [], scorecards: [] })
                    await fetch(`/api/v1/appraisal-periods/${made.id}/closure`, { method: 'PUT', headers: { 'X-XSRF-TOKEN': token } })
                    const { run } = await send('POST', `/appraisal-periods/${made.id}/publication`)
                    while ((await get(`/runs/${run}`)).state === 'RUNNING') await new Promise((next) => setTimeout(next, 100))
                    told = made.id
                  }
                  return (await send('POST', '/bonus-pools', { period: told, name: '绩效奖金', amount: 30000,
                    coefficients: { specialist: 1, supervisor: 1.5, manager: 2 } })).pool.id
                }""")));
        things.putAll(rounds(manager, things.get("customer")));
        return things;
    }

    private static String ownAppraisal(Window window) {
        window.open("/appraisals");
        return String.valueOf(
                window.page().evaluate("async () => (await (await fetch('/api/v1/appraisals/mine')).json())[0].id"));
    }

    /** One round that the manager is asked in, and one that is over; where none was before, about the same colleague. */
    private static Map<String, String> rounds(Window manager, String customer) {
        var made = manager.page().evaluate("""
                async (customer) => {
                  const token = document.cookie.match(/XSRF-TOKEN=([^;]+)/)[1]
                  const get = async (path) => (await fetch('/api/v1' + path)).json()
                  const send = async (method, path, body, version) => (await fetch('/api/v1/rounds' + path, { method,
                    body: JSON.stringify(body), headers: { 'X-XSRF-TOKEN': token, 'Content-Type': 'application/json',
                      ...(version == null ? {} : { 'If-Match': `"${version}"` }) } })).json()
                  const me = await get('/me')
                  const rated = (await get('/people')).items.filter((one) => one.id !== me.id && one.active).at(-1).id
                  const day = (days) => new Date(Date.now() + days * 86400000).toISOString().slice(0, 10)
                  const begin = async (name) => (await send('POST', '', { name, firstDay: day(-2), lastDay: day(20),
                    people: [rated], weights: { superior: 40, peer: 30, subordinate: 20, customer: 10 } })).id
                  const round = await begin('第一季度 360° 评价')
                  const ask = (group, who) => send('POST', `/${round}/people/${rated}/raters`, { group, who })
                  await ask('PEER', me.id)
                  await ask('CUSTOMER', Number(customer))
                  const started = await send('PUT', `/${round}/start`, null, 0)
                  const links = await get(`/rounds/${round}/people/${rated}/links`)
                  const [asked] = (await get('/rounds/asked')).filter((one) => one.about.id === rated)
                  const over = (await get('/rounds')).find((one) => one.state === 'CLOSED')
                  if (over) {
                    const { people } = await get(`/rounds/${over.id}`)
                    return [rated, round, over.id, people.at(-1).person.id, asked.id, links[0].path].map(String)
                  }
                  const told = await begin('上季度 360° 评价')
                  const { version } = await send('PUT', `/${told}/start`, null, 0)
                  await send('PUT', `/${told}/closure`, null, version)
                  return [rated, round, told, rated, asked.id, links[0].path].map(String)
                }""", customer);
        var ids = ((List<?>) made).stream().map(String::valueOf).toList();
        return Map.of(
                "rated",
                ids.get(0),
                "round",
                ids.get(1),
                "told",
                ids.get(2),
                "reported",
                ids.get(3),
                "asked",
                ids.get(4),
                "roundLink",
                ids.get(5));
    }

    private static String first(Window window, String list) {
        return String.valueOf(
                window.page().evaluate("async (list) => (await (await fetch(list)).json()).items[0].id", list));
    }

    private Map<Who, Colleague> atWork() {
        var team = office.team("售后一组");
        var other = office.team("售前组");
        var people = new EnumMap<Who, Colleague>(Who.class);
        people.put(Who.AGENT, office.colleague("王芳", team, ShippedRole.AGENT));
        people.put(Who.SUPERVISOR, office.lead("周敏", team));
        people.put(Who.MANAGER, office.colleague("孙立", team, ShippedRole.MANAGER, ShippedRole.ADMINISTRATOR));
        office.colleague("李伟", other, ShippedRole.AGENT);
        var agent = people.get(Who.AGENT);
        var subjects = List.of("发票抬头写错了", "空调不制冷", "物流三天没动", "积分没有到账", "要求换货", "保修期怎么算");
        var answered = new ArrayList<Long>();
        for (int i = 0; i < 12; i++) {
            var customer = office.customer("客户" + "甲乙丙丁".charAt(i % 4), "1380000000" + i % 4);
            var id = office.inquiry(subjects.get(i % 6), "请尽快处理，谢谢。", customer, team, agent);
            clock.advance(Duration.ofMinutes(7));
            if (i % 3 != 0) {
                agent.client()
                        .post(
                                "/api/v1/cases/" + id.value() + "/replies",
                                Map.of("text", "您好，已经在处理", "waiting", i % 2 == 0))
                        .expecting(201);
                answered.add(id.value());
            }
        }
        answered.subList(0, 4)
                .forEach(id -> agent.client()
                        .put("/api/v1/cases/" + id + "/resolution", Map.of("outcome", "solved"))
                        .expecting(200));
        return people;
    }
}
