package org.hengke.cases.internal;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import org.hengke.cases.Availability;
import org.hengke.platform.Kind;
import org.hengke.platform.Refusal;
import org.hengke.staff.Me;
import org.hengke.staff.Named;
import org.hengke.staff.Person;
import org.hengke.staff.PersonId;
import org.hengke.staff.Staff;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who has how much on hand. */
@Component
public class Workload {

    private final JdbcClient jdbc;
    private final Staff staff;
    private final Assignment assignment;
    private final CaseList list;
    private final Clock clock;

    Workload(JdbcClient jdbc, Staff staff, Assignment assignment, CaseList list, Clock clock) {
        this.jdbc = jdbc;
        this.staff = staff;
        this.assignment = assignment;
        this.list = list;
        this.clock = clock;
    }

    /**
     * @param open all on hand, those waiting for the customer too
     * @param waiting for the customer
     * @param overdue past their due time
     */
    public record Load(
            Named person, @Nullable Named team, int open, int waiting, int overdue, Availability availability) {}

    private record Counted(long person, int open, int waiting, int overdue) {}

    /** The people whose cases the caller may assign. */
    public List<Load> of(Me me) {
        var scope = me.scope("cases.assign");
        var people = staff.people().stream()
                .filter(person -> person.active() && person.team() != null && scope.covers(person.id(), person.team()))
                .toList();
        var ids = people.stream().map(Person::id).toList();
        var counted = new HashMap<Long, Counted>();
        jdbc.sql("""
                select owner_id as person, count(*) as open,
                       count(*) filter (where state = 'waiting') as waiting,
                       count(*) filter (where due_at < :now) as overdue
                  from cases.cases
                 where open
                   and owner_id = any (:people)
                 group by owner_id""")
                .param("now", Timestamp.from(clock.instant()))
                .param("people", ids.stream().map(PersonId::value).toArray(Long[]::new))
                .query(Counted.class)
                .list()
                .forEach(row -> counted.put(row.person, row));
        var availabilities = assignment.availabilities(ids);
        return people.stream()
                .map(person -> {
                    var id = person.id().value();
                    var load = counted.getOrDefault(id, new Counted(id, 0, 0, 0));
                    return new Load(
                            new Named(id, person.name()),
                            list.team(person.team()),
                            load.open,
                            load.waiting,
                            load.overdue,
                            availabilities.getOrDefault(person.id(), Availability.USUAL));
                })
                .toList();
    }

    public void limit(PersonId id, boolean accepting, @Nullable Instant awayUntil, @Nullable Integer mostOpen, Me me) {
        var person = staff.person(id);
        if (!me.scope("cases.assign").covers(id, person.team())) {
            throw new Refusal(Kind.FORBIDDEN, "cases.not-yours");
        }
        assignment.setAvailability(id, accepting, awayUntil, mostOpen);
    }
}
