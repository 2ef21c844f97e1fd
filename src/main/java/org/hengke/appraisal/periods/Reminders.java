package org.hengke.appraisal.periods;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.hengke.platform.Kind;
import org.hengke.platform.Refusal;
import org.hengke.platform.audit.Audit;
import org.hengke.platform.audit.AuditEntry;
import org.hengke.platform.live.LiveEvent;
import org.hengke.platform.live.LiveStream;
import org.hengke.staff.Me;
import org.hengke.staff.Named;
import org.hengke.staff.PersonId;
import org.hengke.staff.Staff;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a period still waits for, and reminding those it waits for: of each step once a day at most. */
@Service
public class Reminders {

    /** The program reminds by itself this many days before something is due, and when it is due. */
    private static final int DAYS_BEFORE = 3;

    private static final String TOPIC = "appraisal-dues";

    private final Periods visible;
    private final PeriodStore periods;
    private final Owings owings;
    private final Staff staff;
    private final Audit audit;
    private final LiveStream live;
    private final JdbcClient jdbc;
    private final Clock clock;

    Reminders(
            Periods visible,
            PeriodStore periods,
            Owings owings,
            Staff staff,
            Audit audit,
            LiveStream live,
            JdbcClient jdbc,
            Clock clock) {
        this.visible = visible;
        this.periods = periods;
        this.owings = owings;
        this.staff = staff;
        this.audit = audit;
        this.live = live;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * What came of it.
     *
     * @param already of those asked for who were reminded today before
     */
    public record Reminded(int reminded, int already) {}

    /** By step, for whoever runs the period. */
    @Transactional(readOnly = true)
    public List<Outstanding> outstanding(PeriodId id, Me me) {
        var period = visible.visible(id, me);
        var days = days(period);
        var told = told(id);
        var today = staff.today();
        return owings.of(period).stream()
                .map(owed -> {
                    var step = Objects.requireNonNull(days.get(owed.step()));
                    return new Outstanding(
                            owed.step(),
                            step.dueOn(),
                            step.isOver(today),
                            owed.done(),
                            owed.wanted(),
                            owed.by().stream()
                                    .map(from -> owing(owed.step(), from, told, !step.isAhead(today)))
                                    .toList());
                })
                .toList();
    }

    private Outstanding.Owing owing(Step step, Owings.From from, Map<Key, Last> told, boolean begun) {
        var person = from.person();
        var last = person == null ? null : told.get(new Key(new PersonId(person.id()), step));
        return new Outstanding.Owing(
                person,
                from.about(),
                last == null ? null : last.reminder(),
                person != null && begun && (last == null || last.day().isBefore(staff.today())));
    }

    /**
     * Reminds those of a step, or some of them, who still have something to do.
     *
     * @param people absent for all
     * @throws Refusal {@code appraisal.periods.nothing-outstanding}, also of a step that has not begun
     */
    @Transactional
    public Reminded remind(PeriodId id, Step step, @Nullable List<PersonId> people, Me me) {
        var period = visible.visible(id, me);
        var days = Objects.requireNonNull(days(period).get(step));
        var late = days.isAhead(staff.today()) ? Set.<PersonId>of() : late(period, step);
        var wanted =
                people == null ? late : people.stream().filter(late::contains).collect(Collectors.toSet());
        if (wanted.isEmpty()) {
            throw new Refusal(Kind.CONFLICT, "appraisal.periods.nothing-outstanding");
        }
        int reminded = 0;
        for (var person : wanted) {
            reminded += record(id, person, step, days.isOver(staff.today()), me.id()) ? 1 : 0;
        }
        if (reminded > 0) {
            audit.record(AuditEntry.of("appraisal.people-reminded", "appraisal-period", id.value())
                    .with("step", step.name())
                    .with("people", reminded));
            live.publish(new LiveEvent(Periods.TOPIC, id.value(), "reminded"));
        }
        return new Reminded(reminded, wanted.size() - reminded);
    }

    /**
     * Reminds of what is due in three days or now, unless somebody did: once of each, also with several nodes.
     *
     * @return how many were reminded
     */
    @Transactional
    public int remindOfWhatIsDue() {
        int reminded = 0;
        var today = staff.today();
        for (var period : periods.running(today)) {
            var days = days(period);
            var told = told(period.id());
            for (var owed : owings.of(period)) {
                var step = Objects.requireNonNull(days.get(owed.step()));
                var since = today.isBefore(step.dueOn()) ? step.dueOn().minusDays(DAYS_BEFORE) : step.dueOn();
                if (today.isBefore(since)) {
                    continue;
                }
                for (var person : people(owed)) {
                    var last = told.get(new Key(person, owed.step()));
                    boolean fresh = last == null || last.day().isBefore(since);
                    if (fresh && record(period.id(), person, owed.step(), step.isOver(today), null)) {
                        reminded++;
                    }
                }
            }
        }
        return reminded;
    }

    /** Of what somebody was reminded last, by step. */
    Map<Step, Reminder> of(PeriodId period, PersonId person) {
        var own = new EnumMap<Step, Reminder>(Step.class);
        told(period, person).forEach((key, last) -> own.put(key.step(), last.reminder()));
        return own;
    }

    private Set<PersonId> late(AppraisalPeriod period, Step step) {
        return owings.of(period).stream()
                .filter(owed -> owed.step() == step)
                .flatMap(owed -> people(owed).stream())
                .collect(Collectors.toSet());
    }

    private static List<PersonId> people(Owings.Owed owed) {
        return owed.by().stream()
                .map(Owings.From::person)
                .filter(Objects::nonNull)
                .map(person -> new PersonId(person.id()))
                .toList();
    }

    private Map<Step, StepDays> days(AppraisalPeriod period) {
        return periods.steps(period.id()).stream().collect(Collectors.toMap(StepDays::step, one -> one));
    }

    private record Key(PersonId person, Step step) {}

    private record Last(LocalDate day, Reminder reminder) {}

    private Map<Key, Last> told(PeriodId period) {
        return told(period, null);
    }

    /** @param only absent for everybody */
    private Map<Key, Last> told(PeriodId period, @Nullable PersonId only) {
        var told = new HashMap<Key, Last>();
        jdbc.sql("""
                select distinct on (person_id, step) person_id, step, day, at, by_id
                  from appraisal.reminders
                 where period_id = :period
                   and (:only::bigint is null or person_id = :only)
                 order by person_id, step, day desc
                """)
                .param("period", period.value())
                .param("only", only == null ? null : only.value())
                .query(row -> {
                    var by = row.getObject("by_id", Long.class);
                    told.put(
                            new Key(new PersonId(row.getLong("person_id")), Step.valueOf(row.getString("step"))),
                            new Last(
                                    row.getObject("day", LocalDate.class),
                                    new Reminder(
                                            row.getTimestamp("at").toInstant(),
                                            by == null ? null : new Named(by, staff.name(new PersonId(by))))));
                });
        return told;
    }

    private boolean record(PeriodId period, PersonId person, Step step, boolean overdue, @Nullable PersonId by) {
        boolean fresh = jdbc.sql("""
                insert into appraisal.reminders (period_id, person_id, step, day, overdue, by_id, at)
                values (:period, :person, :step, :day, :overdue, :by, :at)
                    on conflict do nothing
                """)
                        .param("period", period.value())
                        .param("person", person.value())
                        .param("step", step.name())
                        .param("day", staff.today())
                        .param("overdue", overdue)
                        .param("by", by == null ? null : by.value())
                        .param("at", Timestamp.from(clock.instant()))
                        .update()
                == 1;
        if (fresh) {
            live.publish(new LiveEvent(TOPIC, person.value(), "reminded"));
        }
        return fresh;
    }
}
