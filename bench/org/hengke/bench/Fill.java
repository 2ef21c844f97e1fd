package org.hengke.bench;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.hengke.Hengke;
import org.hengke.cases.Actor;
import org.hengke.cases.Case;
import org.hengke.cases.CaseArchive;
import org.hengke.cases.CaseHistory;
import org.hengke.cases.CaseId;
import org.hengke.cases.CaseType;
import org.hengke.cases.CategoryId;
import org.hengke.cases.Channel;
import org.hengke.cases.Decision;
import org.hengke.cases.Opening;
import org.hengke.cases.Outcome;
import org.hengke.cases.Priority;
import org.hengke.customers.Contact;
import org.hengke.customers.CustomerId;
import org.hengke.customers.Customers;
import org.hengke.customers.NewCustomer;
import org.hengke.platform.database.DatabaseBeforeBeans;
import org.hengke.staff.Accounts;
import org.hengke.staff.NewPerson;
import org.hengke.staff.Organisation;
import org.hengke.staff.People;
import org.hengke.staff.PersonId;
import org.hengke.staff.ShippedRole;
import org.hengke.staff.TeamId;
import org.springframework.boot.SpringApplication;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Fills a home with a department's two years: 300 people in 20 teams, customers, cases with three messages on average, and a backlog
 * that does not grow with the history. The same size gives the same data.
 *
 * <p>Among the words: one in a hundredth of a thousandth of the cases, one in 6.2 of a hundred, and a two-character word inside sentences.
 */
final class Fill {

    static final String PASSWORD = "bench-Passwort-2026";
    static final int TEAMS = 20;
    static final int PEOPLE = 300;
    static final int BACKLOG = 12_000;
    static final String COMMON = "滤网";
    static final String RARE = "qz7719";
    static final String INSIDE = "漏水";

    private static final int BATCH = 2_000;
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final Channel[] CHANNELS = {Channel.WEB, Channel.EMAIL, Channel.PHONE, Channel.CHAT, Channel.WECHAT};

    private final Organisation organisation;
    private final People people;
    private final Accounts accounts;
    private final Customers customers;
    private final CaseArchive archive;
    private final JdbcClient jdbc;
    private final Instant now;
    private final Random random = new Random(20_261_122);
    private final List<String> vocabulary = new ArrayList<>();

    private Fill(
            Organisation organisation,
            People people,
            Accounts accounts,
            Customers customers,
            CaseArchive archive,
            JdbcClient jdbc,
            Clock clock) {
        this.organisation = organisation;
        this.people = people;
        this.accounts = accounts;
        this.customers = customers;
        this.archive = archive;
        this.jdbc = jdbc;
        this.now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
    }

    public static void main(String[] arguments) {
        int cases = Integer.parseInt(arguments[0]);
        var application = new SpringApplication(Hengke.class);
        application.addInitializers(new DatabaseBeforeBeans());
        try (var context = application.run("--db-scheduler.enabled=false")) {
            new Fill(
                            context.getBean(Organisation.class),
                            context.getBean(People.class),
                            context.getBean(Accounts.class),
                            context.getBean(Customers.class),
                            context.getBean(CaseArchive.class),
                            context.getBean(JdbcClient.class),
                            context.getBean(Clock.class))
                    .fill(cases);
        }
    }

    private record Crew(TeamId team, List<Actor.Person> members) {}

    private void fill(int cases) {
        var started = System.nanoTime();
        var crews = hire();
        var categories = categories();
        var known = acquaint(Math.max(1_000, cases / 5));
        learnWords();
        for (int done = 0; done < cases; done += BATCH) {
            store(Math.min(BATCH, cases - done), done, cases, crews, categories, known);
            if ((done / BATCH) % 25 == 0) {
                System.out.printf(
                        "%,d of %,d cases, %d s%n", done, cases, Duration.ofNanos(System.nanoTime() - started).toSeconds());
            }
        }
        for (var statement : List.of("vacuum analyze")) {
            jdbc.sql(statement).update();
        }
        System.out.printf("%,d cases filled in %d s%n", cases, Duration.ofNanos(System.nanoTime() - started).toSeconds());
    }

    private List<Crew> hire() {
        organisation.found("Bench", ZONE);
        var department = organisation.addDepartment("客户服务部", null, null);
        var joined = LocalDate.ofInstant(now, ZONE).minusYears(3);
        var logins = new HashMap<PersonId, String>();
        var crews = new ArrayList<Crew>();
        for (int t = 0; t < TEAMS; t++) {
            var team = organisation.addTeam("客服%02d组".formatted(t + 1), department, null);
            var members = new ArrayList<Actor.Person>();
            for (int p = 0; p < PEOPLE / TEAMS; p++) {
                var role = p == 0 ? ShippedRole.SUPERVISOR : ShippedRole.AGENT;
                var person = people.add(NewPerson.named("客服%02d%02d".formatted(t + 1, p + 1))
                        .inTeam(team)
                        .joining(joined)
                        .withRoles(Set.of(people.role(role))));
                if (p < 2) {
                    logins.put(person, (p == 0 ? "supervisor" : "agent") + (t + 1));
                }
                members.add(new Actor.Person(person, team));
            }
            crews.add(new Crew(team, members));
        }
        logins.put(
                people.add(NewPerson.named("客服经理")
                        .inDepartment(department)
                        .joining(joined)
                        .withRoles(Set.of(people.role(ShippedRole.MANAGER)))),
                "manager");
        accounts.openWithOnePassword(logins, PASSWORD);
        return crews;
    }

    private List<CategoryId> categories() {
        var made = new ArrayList<CategoryId>();
        for (int i = 0; i < 40; i++) {
            made.add(new CategoryId(jdbc.sql("insert into cases.categories (name, position) values (:name, :position) returning id")
                    .param("name", "类别%02d".formatted(i + 1))
                    .param("position", i)
                    .query(Long.class)
                    .single()));
        }
        return made;
    }

    private List<CustomerId> acquaint(int count) {
        var all = new ArrayList<CustomerId>(count);
        var batch = new ArrayList<NewCustomer>(BATCH);
        for (int i = 0; i < count; i++) {
            batch.add(NewCustomer.of(
                    "客户%06d".formatted(i), List.of(Contact.phoneOf("1390%07d".formatted(i))), "bench"));
            if (batch.size() == BATCH || i == count - 1) {
                customers.findOrCreateAll(batch).forEach(found -> all.add(found.id()));
                batch.clear();
            }
        }
        return all;
    }

    private void store(
            int count, int offset, int all, List<Crew> crews, List<CategoryId> categories, List<CustomerId> known) {
        var ids = archive.reserve(count);
        var histories = new ArrayList<CaseHistory>(count);
        for (int i = 0; i < count; i++) {
            histories.add(one(ids.get(i), offset + i, all, crews, categories, known));
        }
        archive.store(histories);
    }

    private CaseHistory one(
            CaseId id, int n, int all, List<Crew> crews, List<CategoryId> categories, List<CustomerId> known) {
        boolean open = n >= all - BACKLOG;
        var span = open ? Duration.ofDays(5) : Duration.ofDays(730).minusDays(5);
        var start = open ? now.minusSeconds(5 * 86_400) : now.minusSeconds(730L * 86_400);
        long position = open ? n - (all - BACKLOG) : n;
        long whole = open ? BACKLOG : Math.max(1, all - BACKLOG);
        var opened = start.plusSeconds(span.toSeconds() * position / whole).plusMillis(random.nextInt(1000));
        var crew = crews.get(random.nextInt(crews.size()));
        var person = crew.members().get(random.nextInt(crew.members().size()));
        boolean assigned = !open || random.nextInt(10) < 8;
        var channel = CHANNELS[random.nextInt(CHANNELS.length)];
        var opening = Opening.of(type(), sentence(4), text(n, 3), channel)
                .withCustomer(known.get(random.nextInt(known.size())), null)
                .withCategory(categories.get(random.nextInt(categories.size())))
                .withPriority(random.nextInt(20) == 0 ? Priority.URGENT : Priority.NORMAL)
                .withAssignee(assigned ? person.person() : null, crew.team());
        var history = CaseHistory.open(id, opening, Actor.customer(), opened);
        var at = opened.plusSeconds(300 + random.nextInt(20_000));
        if (open && random.nextInt(3) == 0) {
            return history;
        }
        var replied = at.isBefore(now) ? at : now.minusSeconds(1);
        boolean waits = open && random.nextInt(3) == 0;
        history.then(c -> c.reply(person, replied, text(-1, 2), waits));
        int more = n % 100 == 0 ? 8 : random.nextInt(3);
        var last = replied;
        for (int i = 0; i < more && !waits; i++) {
            var next = last.plusSeconds(60 + random.nextInt(3_600));
            if (next.isAfter(now)) {
                break;
            }
            last = next;
            boolean fromCustomer = i % 2 == 0;
            history.then(c -> fromCustomer
                    ? c.customerWrites(Actor.customer(), next, text(-1, 1), channel)
                    : c.reply(person, next, text(-1, 2), false));
        }
        if (!open) {
            var done = last.plusSeconds(600 + random.nextInt(40_000));
            history.then(c -> resolve(c, person, done));
            if (random.nextInt(50) == 0) {
                history.then(c -> c.reopen(Actor.customer(), done.plusSeconds(40_000)))
                        .then(c -> resolve(c, person, done.plusSeconds(80_000)));
            }
            var archived = done.plus(Duration.ofDays(8));
            if (archived.isBefore(now)) {
                history.then(c -> c.close(Actor.program(), archived, null));
            }
        }
        return history;
    }

    private static Decision resolve(
            Case c, Actor.Person person, Instant at) {
        return c.resolve(person, at, Outcome.SOLVED, "已按客户要求处理。");
    }

    private CaseType type() {
        return CaseType.INQUIRY;
    }

    /** A few thousand two-character words of common characters, used by Zipf's law. */
    private void learnWords() {
        var characters = "的一是了我不人在他有这个上们来到时大地为子中你说生国年着就那和要她出也得里后自以会家可下而过天去能对小多然于心学么之都好看起发当没成只如事把还用第样道想作种开美总从无情己面最女但现前些所同日手又行意动方期它头经长儿回位分爱老因很给名法间斯知世什两次使身者被高已亲其进此话常与活正感见明问力理尔点文几定本公特做外孩相西果走将月十实向声车全信重三机工物气每并别真打太新比才便夫再书部水像眼等体却加电主界门利海受听表德少克代员许先口由死安写性马光白或住难望教命花结乐色更拉东神记处让母父应直字场平报友关放至张认接告入笑内英军候民岁往何度山觉路带万男边风解叫任金快原吃妈变通师立象数四失满战远格士音轻目条呢病始达深完今提求清王化空业思切怎非找片罗钱南换修退货款单寄装漏坏热冷响";
        var words = new Random(7);
        for (int i = 0; i < 5_000; i++) {
            vocabulary.add("" + characters.charAt(words.nextInt(characters.length()))
                    + characters.charAt(words.nextInt(characters.length())));
        }
        vocabulary.removeIf(word -> word.equals(COMMON) || word.equals(INSIDE));
    }

    private String text(int n, int sentences) {
        var text = new StringBuilder();
        for (int i = 0; i < sentences; i++) {
            text.append(sentence(12)).append('。');
        }
        if (n >= 0 && random.nextInt(1000) < 62) {
            text.append(COMMON).append("需要更换。");
        }
        if (n >= 0 && n % 100_000 == 5) {
            text.append("编号 ").append(RARE).append("。");
        }
        if (n >= 0 && random.nextInt(100) == 0) {
            text.append("昨天开始").append(INSIDE).append("不停。");
        }
        return text.toString();
    }

    private String sentence(int words) {
        var sentence = new StringBuilder();
        for (int i = 0; i < words; i++) {
            double draw = Math.pow(random.nextDouble(), 2.2);
            sentence.append(vocabulary.get((int) (draw * vocabulary.size())));
        }
        return sentence.toString();
    }

    static Map<String, String> words() {
        return Map.of("rare", RARE, "common", COMMON, "inside", INSIDE);
    }
}
