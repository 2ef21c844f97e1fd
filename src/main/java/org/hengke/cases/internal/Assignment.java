package org.hengke.cases.internal;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hengke.cases.AssignmentRule;
import org.hengke.cases.Availability;
import org.hengke.cases.Categories;
import org.hengke.cases.CategoryId;
import org.hengke.cases.Change.How;
import org.hengke.cases.Opening;
import org.hengke.cases.RuleConditions;
import org.hengke.platform.Invalid;
import org.hengke.platform.Kind;
import org.hengke.platform.Refusal;
import org.hengke.platform.audit.Audit;
import org.hengke.platform.audit.AuditEntry;
import org.hengke.platform.database.DatabaseReplaced;
import org.hengke.platform.live.LiveEvent;
import org.hengke.platform.live.LiveStream;
import org.hengke.platform.signals.Remembered;
import org.hengke.staff.Person;
import org.hengke.staff.PersonId;
import org.hengke.staff.Staff;
import org.hengke.staff.TeamId;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Who gets a case: by rule, in turn, within everybody's limit. */
@Component
public class Assignment {

    private static final String TOPIC = "case-rules";

    private final JdbcClient jdbc;
    private final Staff staff;
    private final Categories categories;
    private final LiveStream live;
    private final Audit audit;
    private final Clock clock;
    private final Remembered<List<AssignmentRule>> rules = new Remembered<>(this::load);

    Assignment(JdbcClient jdbc, Staff staff, Categories categories, LiveStream live, Audit audit, Clock clock) {
        this.jdbc = jdbc;
        this.staff = staff;
        this.categories = categories;
        this.live = live;
        this.audit = audit;
        this.clock = clock;
        var _ = live.subscribe(event -> {
            if (event.topic().equals(TOPIC)) {
                rules.forget();
            }
        });
    }

    @EventListener
    void forget(DatabaseReplaced replaced) {
        rules.forget();
    }

    /** Where a case goes. */
    public record Choice(
            @Nullable PersonId person, @Nullable TeamId team, How how) {}

    /** What the rules say about a case that nobody was named for; two openings at once do not get the same turn. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<Choice> choose(Opening opening) {
        if (rules.get().isEmpty()) {
            return Optional.empty();
        }
        var above = above(opening.category());
        return rules.get().stream()
                .filter(rule -> rule.active() && rule.conditions().hold(opening, above))
                .findFirst()
                .map(this::follow);
    }

    private Choice follow(AssignmentRule rule) {
        var person = rule.person();
        var team = rule.team();
        if (person != null) {
            var takes = able(List.of(person)).contains(person);
            var itsTeam = team == null ? staff.teamOf(person).orElse(null) : team;
            return new Choice(takes ? person : null, itsTeam, How.RULE);
        }
        if (team == null || !rule.inTurn()) {
            return new Choice(null, team, How.RULE);
        }
        return new Choice(next(team).orElse(null), team, How.TURN);
    }

    /** The member after the one whose turn it was last; nobody if none takes cases now. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<PersonId> next(TeamId team) {
        var members = staff.members(team).stream()
                .map(Person::id)
                .sorted((a, b) -> Long.compare(a.value(), b.value()))
                .toList();
        if (members.isEmpty()) {
            return Optional.empty();
        }
        jdbc.sql("insert into cases.turns (team_id) values (:team) on conflict do nothing")
                .param("team", team.value())
                .update();
        var last = jdbc.sql("select coalesce(person_id, 0) from cases.turns where team_id = :team for no key update")
                .param("team", team.value())
                .query(Long.class)
                .single();
        var able = able(members);
        var next = able.stream()
                .filter(person -> person.value() > last)
                .findFirst()
                .or(() -> able.stream().findFirst());
        next.ifPresent(person -> jdbc.sql("update cases.turns set person_id = :person where team_id = :team")
                .param("person", person.value())
                .param("team", team.value())
                .update());
        return next;
    }

    private record Load(
            long id,
            boolean accepting,
            @Nullable Timestamp awayUntil,
            @Nullable Integer mostOpen,
            int open) {}

    /** Those who take one more case now, in the order given. */
    private List<PersonId> able(List<PersonId> people) {
        Instant now = clock.instant();
        var limited = new HashMap<Long, Load>();
        jdbc.sql("""
                select a.person_id as id, a.accepting, a.away_until, a.most_open,
                       case when a.most_open is null then 0
                            else (select count(*) from cases.cases c where c.open and c.owner_id = a.person_id)
                       end as open
                  from cases.availability a
                 where a.person_id = any (:people)""")
                .param("people", people.stream().map(PersonId::value).toArray(Long[]::new))
                .query(Load.class)
                .list()
                .forEach(load -> limited.put(load.id, load));
        return people.stream()
                .filter(person -> {
                    var load = limited.get(person.value());
                    return load == null
                            || new Availability(
                                            load.accepting,
                                            load.awayUntil == null ? null : load.awayUntil.toInstant(),
                                            load.mostOpen,
                                            0)
                                    .takesOneMore(load.open, now);
                })
                .toList();
    }

    private List<CategoryId> above(@Nullable CategoryId category) {
        var found = new ArrayList<CategoryId>();
        var at = category == null ? null : categories.find(category).orElse(null);
        while (at != null) {
            found.add(at.id());
            at = at.parent() == null ? null : categories.find(at.parent()).orElse(null);
        }
        return found;
    }

    public List<AssignmentRule> rules() {
        return rules.get();
    }

    /** What an administrator writes of a rule. */
    public record RuleDraft(
            String name,
            int position,
            boolean active,
            RuleConditions conditions,
            @Nullable TeamId team,
            @Nullable PersonId person,
            boolean inTurn) {}

    @Transactional
    public long add(RuleDraft draft) {
        check(draft);
        long id = bind(jdbc.sql("""
                insert into cases.rules (name, position, active, conditions, team_id, person_id, in_turn)
                values (:name, :position, :active, cast(:conditions as jsonb), :team, :person, :inTurn)
                returning id"""), draft).query(Long.class).single();
        told("cases.rule-added", id);
        return id;
    }

    /** @throws Refusal {@code cases.stale-rule} if somebody changed it since */
    @Transactional
    public void change(long id, long version, RuleDraft draft) {
        check(draft);
        changed(
                id,
                bind(jdbc.sql("""
                                        update cases.rules
                                           set name = :name, position = :position, active = :active,
                                               conditions = cast(:conditions as jsonb), team_id = :team,
                                               person_id = :person, in_turn = :inTurn, version = version + 1
                                         where id = :id
                                           and version = :version"""), draft)
                        .param("id", id)
                        .param("version", version)
                        .update());
        told("cases.rule-changed", id);
    }

    @Transactional
    public void delete(long id, long version) {
        changed(
                id,
                jdbc.sql("delete from cases.rules where id = :id and version = :version")
                        .param("id", id)
                        .param("version", version)
                        .update());
        told("cases.rule-deleted", id);
    }

    /**
     * The order in which rules are asked.
     *
     * @param ids all rules
     * @throws Refusal {@code cases.stale-rule} if there are others by now
     */
    @Transactional
    public void order(List<Long> ids) {
        int ordered = jdbc.sql("""
                update cases.rules r
                   set position = o.place, version = version + 1
                  from unnest(:ids) with ordinality o (id, place)
                 where r.id = o.id
                   and (select count(*) from cases.rules) = cardinality(:ids)""")
                .param("ids", ids.stream().distinct().toArray(Long[]::new))
                .update();
        if (ordered != ids.size()) {
            throw new Refusal(Kind.STALE, "cases.stale-rule");
        }
        audit.record(AuditEntry.of("cases.rules-ordered", "case-rule"));
        live.publish(new LiveEvent(TOPIC, 0, "ordered"));
    }

    private void changed(long id, int rows) {
        if (rows == 0) {
            throw rules.get().stream().anyMatch(rule -> rule.id() == id)
                    ? new Refusal(Kind.STALE, "cases.stale-rule")
                    : new Refusal(Kind.NOT_FOUND, "cases.rule-not-found");
        }
    }

    private void told(String action, long id) {
        audit.record(AuditEntry.of(action, "case-rule", id));
        live.publish(new LiveEvent(TOPIC, id, "changed"));
    }

    private void check(RuleDraft draft) {
        Invalid.check()
                .that(!draft.name().isBlank(), "name", "cases.missing")
                .that(draft.name().length() <= 60, "name", "cases.too-long", 60)
                .that(draft.team() != null || draft.person() != null, "team", "cases.rule-needs-an-end")
                .that(
                        !draft.inTurn() || (draft.team() != null && draft.person() == null),
                        "inTurn",
                        "cases.turns-need-a-team")
                .that(
                        draft.team() == null
                                || staff.findTeam(draft.team())
                                        .filter(t -> !t.retired())
                                        .isPresent(),
                        "team",
                        "cases.no-such-team")
                .that(
                        draft.person() == null
                                || staff.find(draft.person())
                                        .filter(Person::active)
                                        .isPresent(),
                        "person",
                        "cases.no-such-person")
                .done();
    }

    private static JdbcClient.StatementSpec bind(JdbcClient.StatementSpec statement, RuleDraft draft) {
        return statement
                .param("name", draft.name().strip())
                .param("position", draft.position())
                .param("active", draft.active())
                .param("conditions", CaseRows.JSON.writeValueAsString(draft.conditions()))
                .param("team", draft.team() == null ? null : draft.team().value())
                .param("person", draft.person() == null ? null : draft.person().value())
                .param("inTurn", draft.inTurn());
    }

    private List<AssignmentRule> load() {
        return jdbc.sql("""
                select id, name, position, active, conditions, team_id, person_id, in_turn, version
                  from cases.rules
                 order by position, id""")
                .query((row, n) -> new AssignmentRule(
                        row.getLong("id"),
                        row.getString("name"),
                        row.getInt("position"),
                        row.getBoolean("active"),
                        CaseRows.JSON.readValue(row.getString("conditions"), RuleConditions.class),
                        CaseRows.team(row, "team_id"),
                        CaseRows.person(row, "person_id"),
                        row.getBoolean("in_turn"),
                        row.getLong("version")))
                .list();
    }

    public Availability availability(PersonId person) {
        return availabilities(List.of(person)).getOrDefault(person, Availability.USUAL);
    }

    public Map<PersonId, Availability> availabilities(List<PersonId> people) {
        var found = new HashMap<PersonId, Availability>();
        jdbc.sql("""
                select person_id, accepting, away_until, most_open, version
                  from cases.availability
                 where person_id = any (:people)""")
                .param("people", people.stream().map(PersonId::value).toArray(Long[]::new))
                .query(row -> {
                    found.put(
                            new PersonId(row.getLong("person_id")),
                            new Availability(
                                    row.getBoolean("accepting"),
                                    CaseRows.instant(row, "away_until"),
                                    row.getObject("most_open", Integer.class),
                                    row.getLong("version")));
                });
        return found;
    }

    @Transactional
    public void setAvailability(
            PersonId person, boolean accepting, @Nullable Instant awayUntil, @Nullable Integer mostOpen) {
        Invalid.check()
                .that(
                        mostOpen == null || (mostOpen >= 1 && mostOpen <= 10_000),
                        "mostOpen",
                        "cases.bad-limit",
                        1,
                        10_000)
                .done();
        jdbc.sql("""
                insert into cases.availability as a (person_id, accepting, away_until, most_open)
                values (:person, :accepting, :awayUntil, :mostOpen)
                    on conflict (person_id) do update
                   set accepting = excluded.accepting, away_until = excluded.away_until,
                       most_open = excluded.most_open, version = a.version + 1""")
                .param("person", person.value())
                .param("accepting", accepting)
                .param("awayUntil", awayUntil == null ? null : Timestamp.from(awayUntil))
                .param("mostOpen", mostOpen)
                .update();
        live.publish(new LiveEvent("availability", person.value(), "changed"));
    }
}
