package org.hengke.appraisal.plans;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hengke.appraisal.periods.AppraisalPeriod;
import org.hengke.appraisal.periods.PeriodId;
import org.hengke.appraisal.periods.PeriodState;
import org.hengke.appraisal.periods.Result;
import org.hengke.appraisal.periods.Results;
import org.hengke.metrics.Looks;
import org.hengke.platform.Invalid;
import org.hengke.platform.Kind;
import org.hengke.platform.Refusal;
import org.hengke.platform.audit.Audit;
import org.hengke.platform.audit.AuditEntry;
import org.hengke.platform.live.LiveEvent;
import org.hengke.platform.live.LiveStream;
import org.hengke.platform.settings.Settings;
import org.hengke.staff.Me;
import org.hengke.staff.PersonId;
import org.hengke.staff.Staff;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What follows from a published period: by grade, for promotions, for training. The rules are the department's own. */
@Service
public class Consequences {

    /** Seeing what follows for others. */
    public static final String READ = "consequences.read";

    /** Setting the rules. */
    public static final String RULE = "consequences.rule";

    private static final String SETTING = "appraisal.consequences";
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int MOST_PERIODS = 12;
    private static final int MOST_MONTHS = 240;
    private static final int MOST_GRADES = 10;

    private final Results results;
    private final Settings settings;
    private final Staff staff;
    private final Looks looks;
    private final Audit audit;
    private final LiveStream live;
    private final JdbcClient jdbc;

    Consequences(
            Results results,
            Settings settings,
            Staff staff,
            Looks looks,
            Audit audit,
            LiveStream live,
            JdbcClient jdbc) {
        this.results = results;
        this.settings = settings;
        this.staff = staff;
        this.looks = looks;
        this.audit = audit;
        this.live = live;
        this.jdbc = jdbc;
    }

    /** A person's result and what it leads to. */
    public record Line(Result result, Outcomes outcomes) {}

    /** Those published, the newest first. */
    @Transactional(readOnly = true)
    public List<AppraisalPeriod> periods() {
        return results.periods().stream()
                .filter(period -> period.state() == PeriodState.PUBLISHED)
                .toList();
    }

    /** @throws Refusal {@code consequences.not-published} */
    @Transactional(readOnly = true)
    public AppraisalPeriod period(PeriodId id) {
        var period = results.period(id).orElseThrow(() -> new Refusal(Kind.NOT_FOUND, "consequences.no-such-period"));
        if (period.state() != PeriodState.PUBLISHED) {
            throw new Refusal(Kind.CONFLICT, "consequences.not-published");
        }
        return period;
    }

    /** Of everybody within the caller's reach, the best first. */
    @Transactional
    public List<Line> of(AppraisalPeriod period, Me me) {
        var rules = rules().value();
        var scope = me.scope(READ);
        var seen = results.of(period.id(), me).stream()
                .filter(result -> scope.covers(
                        result.person(), staff.teamOf(result.person()).orElse(null)))
                .toList();
        looks.saw(me, seen.stream().map(Result::person).toList());
        var earlier = earlier(period, rules.ofPeriods());
        var joined = joined(seen.stream().map(Result::person).toList());
        return seen.stream()
                .sorted(Comparator.comparing(Result::points, Comparator.nullsLast(Comparator.reverseOrder()))
                        .thenComparingLong(result -> result.person().value()))
                .map(result -> new Line(
                        result,
                        Outcomes.of(
                                rules,
                                period,
                                result,
                                earlier.getOrDefault(result.person(), List.of()),
                                joined.get(result.person()))))
                .toList();
    }

    public Settings.Setting<ConsequenceRules> rules() {
        return settings.get(SETTING, ConsequenceRules.class, ConsequenceRules.SHIPPED);
    }

    @Transactional
    public void set(ConsequenceRules rules, long version) {
        Invalid.check()
                .that(
                        !rules.grades().isEmpty() && rules.grades().size() <= MOST_GRADES,
                        "grades",
                        "consequences.grades",
                        MOST_GRADES)
                .that(
                        rules.ofPeriods() >= 1 && rules.ofPeriods() <= MOST_PERIODS,
                        "ofPeriods",
                        "consequences.periods",
                        MOST_PERIODS)
                .that(
                        rules.bestTimes() >= 1 && rules.bestTimes() <= rules.ofPeriods(),
                        "bestTimes",
                        "consequences.best-times")
                .that(
                        rules.leastMonths() >= 0 && rules.leastMonths() <= MOST_MONTHS,
                        "leastMonths",
                        "consequences.months",
                        MOST_MONTHS)
                .that(
                        rules.weakBelow().signum() >= 0 && rules.weakBelow().compareTo(HUNDRED) <= 0,
                        "weakBelow",
                        "consequences.weak-below")
                .done();
        settings.set(SETTING, rules, version);
        audit.record(AuditEntry.of("consequences.ruled", "consequence-rules")
                .with("bestTimes", rules.bestTimes())
                .with("ofPeriods", rules.ofPeriods())
                .with("leastMonths", rules.leastMonths())
                .with("weakBelow", rules.weakBelow()));
        live.publish(new LiveEvent("consequences", 0, "ruled"));
    }

    /** By person, over the last periods of the same length up to this one. */
    private Map<PersonId, List<Result>> earlier(AppraisalPeriod period, int most) {
        var byPerson = new HashMap<PersonId, List<Result>>();
        results.periods().stream()
                .filter(one -> one.state() == PeriodState.PUBLISHED
                        && one.span() == period.span()
                        && !one.firstDay().isAfter(period.firstDay()))
                .map(AppraisalPeriod::firstDay)
                .distinct()
                .limit(most)
                .forEach(first -> results.periods().stream()
                        .filter(one -> one.state() == PeriodState.PUBLISHED
                                && one.span() == period.span()
                                && one.firstDay().equals(first))
                        .flatMap(one -> results.of(one.id()).stream())
                        .forEach(result -> byPerson.computeIfAbsent(result.person(), k -> new ArrayList<>())
                                .add(result)));
        return byPerson;
    }

    private Map<PersonId, @Nullable LocalDate> joined(List<PersonId> people) {
        var joined = new HashMap<PersonId, @Nullable LocalDate>();
        jdbc.sql("""
                select id, joined_on
                  from staff.people
                 where id = any (:people)""")
                .param("people", people.stream().map(PersonId::value).toArray(Long[]::new))
                .query(row -> {
                    joined.put(new PersonId(row.getLong("id")), row.getObject("joined_on", LocalDate.class));
                });
        return joined;
    }
}
