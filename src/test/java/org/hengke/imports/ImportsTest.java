package org.hengke.imports;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.hengke.imports.ImportView.Made;
import org.hengke.imports.internal.RowProblem;
import org.hengke.platform.Invalid;
import org.hengke.platform.Refusal;
import org.hengke.platform.runs.RunState;
import org.hengke.platform.runs.Runs;
import org.hengke.platform.sheets.SheetFormat;
import org.hengke.staff.NewPerson;
import org.hengke.staff.Organisation;
import org.hengke.staff.People;
import org.hengke.staff.PersonId;
import org.hengke.support.DatabaseTest;
import org.hengke.support.ServiceDeskLog;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.jdbc.core.simple.JdbcClient;

@DatabaseTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ImportsTest {

    private static final String CALLER = "importer";
    private static final String CASES = """
            工单编号,标题,问题描述,状态,优先级,问题分类,处理人,处理组,客户姓名,手机号,创建时间,解决时间
            A-1,无法登录,提示密码错误,已解决,紧急,账号,王芳,一线,赵一,13800000001,2024-03-01 09:00:00,2024-03-01 10:30:00
            A-2,退款,请尽快退款,处理中,普通,售后,李强,二线,钱二,13800000002,2024-03-02 09:00:00,
            A-3,发票,抬头错误,已关闭,低,发票,王芳,一线,赵一,138 0000 0001,2024-03-03 09:00:00,2024-03-04 09:00:00
            """;

    private final Imports imports;
    private final Runs runs;
    private final People people;
    private final Organisation organisation;
    private final JdbcClient jdbc;
    private PersonId me = new PersonId(0);

    ImportsTest(Imports imports, Runs runs, People people, Organisation organisation, JdbcClient jdbc) {
        this.imports = imports;
        this.runs = runs;
        this.people = people;
        this.organisation = organisation;
        this.jdbc = jdbc;
    }

    @BeforeAll
    void found() {
        if (!organisation.isFounded()) {
            organisation.found("测试公司", ZoneId.of("Asia/Shanghai"));
        }
        me = people.add(NewPerson.named("导入员"));
    }

    @Test
    void takesInCasesAsTheyStandAndASecondRunAddsNothing() throws Exception {
        var before = count("cases.cases");
        var first = taken("工单.csv", CASES.getBytes(Charset.forName("GBK")), "甲系统");

        assertThat(first.state()).isEqualTo(ImportState.DONE);
        assertThat(result(first).created()).isEqualTo(3);
        assertThat(result(first).made()).contains(new Made("customer", 2), new Made("person", 2), new Made("team", 2));
        assertThat(count("cases.cases")).isEqualTo(before + 3);
        assertThat(jdbc.sql("select state from cases.cases where reference = 'A-1'")
                        .query(String.class)
                        .single())
                .isEqualTo("resolved");

        var again = taken("工单.csv", CASES.getBytes(UTF_8), "甲系统");

        assertThat(result(again)).satisfies(result -> {
            assertThat(result.created()).isZero();
            assertThat(result.same()).isEqualTo(3);
            assertThat(result.made()).isEmpty();
        });
        assertThat(count("cases.cases")).isEqualTo(before + 3);

        var changed = taken(
                "工单.csv",
                CASES.replace("处理中", "已解决")
                        .replace("02 09:00:00,\n", "02 09:00:00,2024-03-05 08:00:00\n")
                        .getBytes(UTF_8),
                "甲系统");

        assertThat(result(changed).updated()).isEqualTo(1);
        assertThat(result(changed).same()).isEqualTo(2);
        assertThat(jdbc.sql("select state from cases.cases where reference = 'A-2'")
                        .query(String.class)
                        .single())
                .isEqualTo("resolved");
    }

    @Test
    void undoesWhatNobodyTouchedAndSaysWhatItKept() throws Exception {
        var before = count("cases.cases");
        var customers = count("customers.customers");
        var text = CASES.replace("A-", "U-")
                .replace("1380000000", "1380000010")
                .replace("王芳", "周撤")
                .replace("李强", "吴撤")
                .replace("一线", "撤一线")
                .replace("二线", "撤二线")
                .replace("账号", "撤账号");
        var view = taken("undo.csv", text.getBytes(UTF_8), "撤销系统");
        assertThat(result(view).created()).isEqualTo(3);
        jdbc.sql("update cases.cases set version = version + 1 where reference = 'U-2'")
                .update();

        imports.undo(view.id(), CALLER);
        var undone = settled(view.id());

        assertThat(undone.state()).isEqualTo(ImportState.UNDONE);
        assertThat(Objects.requireNonNull(undone.undone()).removed())
                .contains(new Made("case", 2), new Made("customer", 1));
        assertThat(undone.undone().kept()).contains(new Made("case", 1), new Made("customer", 1));
        assertThat(count("cases.cases")).isEqualTo(before + 1);
        assertThat(count("customers.customers")).isEqualTo(customers + 1);

        var again = taken("undo.csv", text.getBytes(UTF_8), "撤销系统");
        assertThat(result(again).created()).isEqualTo(2);
    }

    @Test
    void tellsOfEachRowWhatIsWrongWithItAndGivesThemBackAsAFile() throws Exception {
        var text = """
                编号,标题,状态,创建时间,解决时间,客户电话
                B-1,好的,已解决,2024-03-01,2024-03-02,13800000009
                B-2,=cmd|' /C calc'!A0,已解决,2024-02-31,2024-03-02,13800000009
                ,没有编号,新建,2024-03-01,,
                B-4,时间倒置,已解决,2024-03-05,2024-03-02,
                B-5,没有解决时间,已解决,2024-03-05,,
                B-1,重复,新建,2024-03-05,,
                B-6,电话错误,新建,2024-03-05,,不是电话
                B-7,<script>alert(1)</script>,新建,2024-03-06,,
                """;
        var view = planned("bad.csv", text.getBytes(UTF_8), "乙系统");

        assertThat(checked(view).records()).isEqualTo(2);
        assertThat(imports.problems(view.id(), null, 100).items())
                .extracting(RowProblem::line, RowProblem::code)
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple(3L, "imports.not-a-time"),
                        org.assertj.core.groups.Tuple.tuple(4L, "imports.value-missing"),
                        org.assertj.core.groups.Tuple.tuple(5L, "imports.ends-before-it-begins"),
                        org.assertj.core.groups.Tuple.tuple(6L, "imports.done-without-a-time"),
                        org.assertj.core.groups.Tuple.tuple(7L, "imports.number-twice"),
                        org.assertj.core.groups.Tuple.tuple(8L, "imports.not-a-phone"));
        var file = new ByteArrayOutputStream();
        imports.writeProblems(view.id(), SheetFormat.CSV, Locale.SIMPLIFIED_CHINESE, file);
        assertThat(file.toString(UTF_8)).contains("创建时间：“2024-02-31”不是有效的时间").contains("'=cmd|");
        assertThat(imports.preview(view.id()).cases())
                .extracting(Preview.PreviewCase::subject)
                .containsExactly("好的", "<script>alert(1)</script>");
    }

    @Test
    void refusesAPlanWithoutTheColumnsThatAreNeeded() throws Exception {
        var id = imports.receive("nothing.csv", stream("颜色,大小\n红,大\n蓝,小\n".getBytes(UTF_8)), -1, me, CALLER);
        settled(id);
        var plan = imports.suggest(id, Shape.CASES);

        assertThatThrownBy(() -> imports.plan(id, plan, CALLER))
                .isInstanceOfSatisfying(
                        Invalid.class,
                        invalid -> assertThat(invalid.fields())
                                .extracting(Invalid.Field::field)
                                .contains("number", "opened-at"));
    }

    @Test
    void saysWhyAFileCannotBeRead() throws Exception {
        var mixed = new ByteArrayOutputStream();
        mixed.write("编号,内容\n1,这一行是统一码\n".getBytes(UTF_8));
        mixed.write("2,这一行是国标码\n".getBytes(Charset.forName("GBK")));
        var id = imports.receive("mixed.csv", stream(mixed.toByteArray()), -1, me, CALLER);

        var view = settled(id);

        assertThat(view.state()).isEqualTo(ImportState.FAILED);
        assertThat(view.problem()).isEqualTo("imports.encodings-mixed");
        assertThat(view.message()).contains("1").contains("3");
    }

    @Test
    void refusesAHugeFileBeforeReadingIt() {
        var never = new InputStream() {
            @Override
            public int read() {
                throw new AssertionError("read");
            }

            @Override
            public int read(byte[] into, int from, int length) {
                throw new AssertionError("read");
            }
        };

        assertThatThrownBy(() -> imports.receive("huge.csv", never, 2L << 30, me, CALLER))
                .isInstanceOf(Refusal.class)
                .hasMessage("imports.file-too-large");
    }

    @Test
    void refusesAFileThatIsNotWhatItsNameSaysAtOnce() {
        assertThatThrownBy(() -> imports.receive("a.xlsx", stream("a,b\n1,2\n".getBytes(UTF_8)), 8, me, CALLER))
                .isInstanceOf(Refusal.class)
                .hasMessage("imports.name-disagrees");
    }

    @Test
    void bringsPeopleAndTeamsOnTheFirstDay() throws Exception {
        var text = "姓名,工号,邮箱,团队,入职日期\n冯一,F001,feng@example.com,甲组,2023-05-01\n陈二,F002,,乙组,2024/1/8\n";
        var first = taken("花名册.csv", text.getBytes(UTF_8), "人事");
        var again = taken("花名册.csv", text.getBytes(UTF_8), "人事");

        assertThat(result(first).created()).isEqualTo(2);
        assertThat(result(again).created()).isZero();
        assertThat(jdbc.sql(
                                "select count(*) from staff.memberships m join staff.teams t on t.id = m.team_id where t.name in ('甲组', '乙组')")
                        .query(Long.class)
                        .single())
                .isEqualTo(2);
    }

    @Test
    void bringsCustomersAndFindsThemAgain() throws Exception {
        var text =
                "客户姓名,手机号,邮箱,客户等级,单位\n褚三,13700000071,chu@example.com,VIP客户,三公司\n卫四,13700000072,,普通,\n褚三,+86 13700000071,,,\n";
        var first = taken("客户名单.csv", text.getBytes(UTF_8), "客户库");

        assertThat(result(first).created()).isEqualTo(2);
        assertThat(jdbc.sql("select tier from customers.customers where name = '褚三'")
                        .query(String.class)
                        .single())
                .isEqualTo("vip");
        assertThat(result(taken("客户名单.csv", text.getBytes(UTF_8), "客户库")).created())
                .isZero();
    }

    @Test
    void twoImportsOfOneFileAtOnceAddEachCaseOnce() throws Exception {
        var text = new StringBuilder("编号,标题,状态,创建时间\n");
        for (var i = 0; i < 3_000; i++) {
            text.append("P-").append(i).append(",并行,新建,2024-03-01\n");
        }
        var before = count("cases.cases");
        var one = planned("one.csv", text.toString().getBytes(UTF_8), "并行系统");
        var two = planned("two.csv", text.toString().getBytes(UTF_8), "并行系统");

        imports.start(one.id(), CALLER);
        imports.start(two.id(), CALLER);
        var results = List.of(result(settled(one.id())), result(settled(two.id())));

        assertThat(results.get(0).created() + results.get(1).created()).isEqualTo(3_000);
        assertThat(results.get(0).same() + results.get(1).same()).isEqualTo(3_000);
        assertThat(count("cases.cases")).isEqualTo(before + 3_000);
    }

    @Test
    void stopsWhenAskedGoesOnAndComesToTheSameEnd() throws Exception {
        var text = new StringBuilder("编号,标题,状态,创建时间\n");
        for (var i = 0; i < 20_000; i++) {
            text.append("S-").append(i).append(",中断,新建,2024-03-01\n");
        }
        var view = planned("stop.csv", text.toString().getBytes(UTF_8), "中断系统");
        imports.start(view.id(), CALLER);
        imports.stop(view.id());

        var stopped = settled(view.id());
        assertThat(stopped.state()).isIn(ImportState.STOPPED, ImportState.DONE);
        if (stopped.state() == ImportState.STOPPED) {
            imports.start(view.id(), CALLER);
            stopped = settled(view.id());
        }
        assertThat(stopped.state()).isEqualTo(ImportState.DONE);
        assertThat(jdbc.sql("select count(*) from cases.cases where reference like 'S-%'")
                        .query(Long.class)
                        .single())
                .isEqualTo(20_000);
    }

    @Test
    void takesInATenthOfTheServiceDeskLogAndASecondRunAddsNothing() throws Exception {
        var log = ServiceDeskLog.first(2_000);

        takenTwiceAndUndone(log);
    }

    @Test
    @Tag("prove")
    void takesInTheServiceDeskLogAndASecondRunAddsNothing() throws Exception {
        var log = ServiceDeskLog.whole();
        assertThat(log).satisfies(said -> {
            assertThat(said.incidents()).isEqualTo(20_769);
            assertThat(said.assignees()).isEqualTo(208);
            assertThat(said.callers()).isEqualTo(4_828);
        });

        takenTwiceAndUndone(log);
    }

    private void takenTwiceAndUndone(ServiceDeskLog log) throws Exception {
        var before = count("cases.cases");

        var view = taken("servicenow_incident_log.csv.gz", log.content(), "ServiceNow");

        var result = result(view);
        assertThat(result.created()).isEqualTo(log.incidents());
        assertThat(result.badRows()).isZero();
        assertThat(result.made())
                .contains(
                        new Made("customer", log.callers()),
                        new Made("person", log.assignees()),
                        new Made("team", log.groups()));
        assertThat(count("cases.cases")).isEqualTo(before + log.incidents());
        assertThat(result.findings()).isEqualTo(checked(view).findings());

        var again = taken("servicenow_incident_log.csv.gz", log.content(), "ServiceNow");

        assertThat(result(again).created()).isZero();
        assertThat(result(again).same()).isEqualTo(log.incidents());
        assertThat(result(again).made()).isEmpty();

        imports.undo(view.id(), CALLER);
        var undone = Objects.requireNonNull(settled(view.id()).undone());
        assertThat(undone.removed()).contains(new Made("case", log.incidents()), new Made("customer", log.callers()));
        assertThat(count("cases.cases")).isEqualTo(before);
    }

    private ImportView taken(String name, byte[] content, String origin) throws Exception {
        var view = planned(name, content, origin);
        imports.start(view.id(), CALLER);
        return settled(view.id());
    }

    private ImportView planned(String name, byte[] content, String origin) throws Exception {
        var id = imports.receive(name, stream(content), content.length, me, CALLER);
        var plan = Objects.requireNonNull(settled(id).plan(), () -> "not read: " + imports.get(id));
        imports.plan(
                id,
                new ImportPlan(
                        plan.shape(),
                        origin,
                        plan.zone(),
                        plan.columns(),
                        plan.values(),
                        plan.otherwise(),
                        plan.create(),
                        plan.department()),
                CALLER);
        return settled(id);
    }

    private ImportView settled(ImportId id) throws InterruptedException {
        var run = runs.await(Objects.requireNonNull(imports.get(id).run()));
        assertThat(run.state()).isNotEqualTo(RunState.RUNNING);
        return imports.get(id);
    }

    private static ImportView.Result result(ImportView view) {
        return Objects.requireNonNull(view.result(), view::toString);
    }

    private static ImportView.Checked checked(ImportView view) {
        return Objects.requireNonNull(view.checked(), view::toString);
    }

    private long count(String table) {
        return jdbc.sql("select count(*) from " + table).query(Long.class).single();
    }

    private static InputStream stream(byte[] content) {
        return new ByteArrayInputStream(content);
    }
}
