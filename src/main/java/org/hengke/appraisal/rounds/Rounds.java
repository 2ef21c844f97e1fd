package org.hengke.appraisal.rounds;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.hengke.appraisal.periods.PeriodId;
import org.hengke.appraisal.periods.PeriodState;
import org.hengke.appraisal.scorecards.ScorecardItem;
import org.hengke.appraisal.scorecards.Scorecards;
import org.hengke.platform.Invalid;
import org.hengke.platform.Kind;
import org.hengke.platform.Refusal;
import org.hengke.platform.audit.Audit;
import org.hengke.platform.audit.AuditEntry;
import org.hengke.platform.live.LiveEvent;
import org.hengke.platform.live.LiveStream;
import org.hengke.staff.Me;
import org.hengke.staff.Person;
import org.hengke.staff.PersonId;
import org.hengke.staff.Staff;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Rounds from their beginning to their reports. Who runs one sees how many have answered, never who or what. */
@Service
public class Rounds {

    /** Beginning, starting and closing rounds. */
    public static final String RUN = "rounds.run";

    /** Reading reports of others. */
    public static final String READ = "rounds.read";

    private static final int LONGEST_NAME = 80;
    private static final int MOST_PEOPLE = 2_000;
    private static final int MOST_DAYS = 366;
    private static final int FIRST_YEAR = 1990;
    private static final int LAST_YEAR = 9999;

    private final RoundStore store;
    private final RaterStore raters;
    private final AnswerBox box;
    private final RoundClosing closing;
    private final Scorecards scorecards;
    private final Staff staff;
    private final Audit audit;
    private final LiveStream live;

    Rounds(
            RoundStore store,
            RaterStore raters,
            AnswerBox box,
            RoundClosing closing,
            Scorecards scorecards,
            Staff staff,
            Audit audit,
            LiveStream live) {
        this.store = store;
        this.raters = raters;
        this.box = box;
        this.closing = closing;
        this.scorecards = scorecards;
        this.staff = staff;
        this.audit = audit;
        this.live = live;
    }

    /** All for who runs them; else those in which the caller is rated or somebody's superior. The newest first. */
    public List<Round> all(Me me) {
        return me.may(RUN) ? store.all() : store.around(me.id());
    }

    /** @throws Refusal {@code appraisal.rounds.not-found}, also for one that does not concern the caller */
    public Round get(RoundId id, Me me) {
        return store.find(id)
                .filter(round -> me.may(RUN) || store.around(me.id()).contains(round))
                .orElseThrow(Rounds::notFound);
    }

    /** Those rated that the caller may know of. */
    public List<Rated> people(Round round, Me me) {
        return store.people(round.id()).stream()
                .filter(rated ->
                        me.may(RUN) || rated.person().equals(me.id()) || me.id().equals(rated.superior()))
                .toList();
    }

    /** @throws Invalid for what cannot be a round, and for people of whom nothing is asked */
    @Transactional
    public RoundId begin(RoundDraft draft, Me by) {
        check(draft.name(), draft.firstDay(), draft.lastDay());
        draft.weights().check();
        Invalid.check()
                .that(
                        !draft.people().isEmpty() && draft.people().size() <= MOST_PEOPLE,
                        "people",
                        "appraisal.rounds.people",
                        MOST_PEOPLE)
                .done();
        if (draft.period() != null) {
            mustBeRunning(draft.period());
        }
        var id = store.insert(draft, by.id());
        fill(store.find(id).orElseThrow(), draft.people());
        tell("appraisal.round-begun", id, "begun");
        return id;
    }

    @Transactional
    public void change(RoundId id, String name, LocalDate firstDay, LocalDate lastDay, long version) {
        var round = lock(id, version);
        if (round.state() != RoundState.NOMINATION) {
            round.mustBe(RoundState.ANSWERING);
        }
        check(name.strip(), firstDay, lastDay);
        store.change(id, name.strip(), firstDay, lastDay);
        audit.record(AuditEntry.of("appraisal.round-changed", "round", id.value())
                .changed("lastDay", round.lastDay(), lastDay));
        live.publish(new LiveEvent("rounds", id.value(), "changed"));
    }

    @Transactional
    public void add(RoundId id, List<PersonId> people) {
        var round = lock(id);
        round.mustBe(RoundState.NOMINATION);
        Invalid.check()
                .that(
                        !people.isEmpty() && people.size() <= MOST_PEOPLE,
                        "people",
                        "appraisal.rounds.people",
                        MOST_PEOPLE)
                .done();
        fill(round, people);
        tell("appraisal.round-people-added", id, "changed");
    }

    @Transactional
    public void remove(RoundId id, PersonId person) {
        lock(id).mustBe(RoundState.NOMINATION);
        store.remove(store.rated(id, person).orElseThrow(Rounds::notFound).id());
        audit.record(AuditEntry.of("appraisal.round-person-removed", "round", id.value())
                .with("person", person.value()));
        live.publish(new LiveEvent("rounds", id.value(), "changed"));
    }

    /** From now on it stays as it is who is asked, so that nobody's answer shows by somebody else being taken away. */
    @Transactional
    public void start(RoundId id, long version) {
        var round = lock(id, version);
        round.mustBe(RoundState.NOMINATION);
        raters.dropProposals(id);
        for (var rated : store.people(id)) {
            askTheSuperior(rated);
            box.make(rated.id());
        }
        store.go(id, RoundState.ANSWERING, null);
        tell("appraisal.round-started", id, "started");
    }

    /** Makes the reports; the answers are gone with it. */
    @Transactional
    public void close(RoundId id, long version) {
        closed(lock(id, version));
    }

    /**
     * Closes those whose last day is over.
     *
     * @return how many
     */
    @Transactional
    public int closeOverdue() {
        int closed = 0;
        for (var due : store.overdue(staff.today())) {
            var round = lock(due.id());
            if (round.state() == RoundState.ANSWERING && round.lastDay().isBefore(staff.today())) {
                closed(round);
                closed++;
            }
        }
        return closed;
    }

    /** Gives it up; answers given are gone and told nowhere. */
    @Transactional
    public void cancel(RoundId id, long version) {
        var round = lock(id, version);
        if (round.state() != RoundState.NOMINATION) {
            round.mustBe(RoundState.ANSWERING);
        }
        box.destroyAll(id);
        raters.rewrite(id, false);
        store.go(id, RoundState.CANCELLED, null);
        tell("appraisal.round-cancelled", id, "cancelled");
    }

    private void closed(Round round) {
        round.mustBe(RoundState.ANSWERING);
        closing.close(round);
        tell("appraisal.round-closed", round.id(), "closed");
    }

    private void askTheSuperior(Rated rated) {
        var superior = superiorOf(rated.person()).orElse(null);
        store.setSuperior(rated.id(), superior);
        if (superior != null) {
            raters.removePerson(rated.id(), superior);
            raters.add(rated.id(), RaterGroup.SUPERIOR, superior, null, true);
        }
    }

    private Optional<PersonId> superiorOf(PersonId person) {
        return staff.superiorOf(person)
                .filter(superior -> staff.find(superior).map(Person::active).orElse(false));
    }

    private void fill(Round round, List<PersonId> people) {
        if (round.period() != null) {
            store.queueToFill(round.period());
            mustBeInNoOther(round, round.period(), people);
        }
        for (var id : people) {
            var person = staff.find(id)
                    .filter(Person::active)
                    .orElseThrow(() -> new Invalid("people", "appraisal.rounds.no-such-person"));
            var items = scorecards.holdingFor(id).stream()
                    .flatMap(card -> card.content().items().stream())
                    .filter(item -> item.kind() == ScorecardItem.Kind.ROUND)
                    .flatMap(item -> Optional.ofNullable(item.name()).stream())
                    .distinct()
                    .toList();
            if (items.isEmpty()) {
                throw new Invalid("people", "appraisal.rounds.nothing-to-rate", person.name());
            }
            store.add(round.id(), id, person.team(), superiorOf(id).orElse(null), items);
        }
    }

    private void mustBeInNoOther(Round round, PeriodId period, List<PersonId> people) {
        var others = store.ofPeriod(period).stream()
                .map(Round::id)
                .filter(other -> !other.equals(round.id()))
                .toList();
        store.people(others).stream()
                .map(Rated::person)
                .filter(people::contains)
                .findFirst()
                .ifPresent(twice -> {
                    throw new Invalid("people", "appraisal.rounds.person-twice", staff.name(twice));
                });
    }

    private void mustBeRunning(PeriodId period) {
        var state = store.stateOf(period).orElseThrow(() -> new Invalid("period", "appraisal.rounds.no-such-period"));
        if (state != PeriodState.OPEN) {
            throw new Invalid("period", "appraisal.rounds.period-over");
        }
    }

    private void check(String name, LocalDate firstDay, LocalDate lastDay) {
        Invalid.check()
                .that(!name.isBlank(), "name", "appraisal.rounds.name-missing")
                .that(name.length() <= LONGEST_NAME, "name", "appraisal.rounds.name-long", LONGEST_NAME)
                .that(!lastDay.isBefore(firstDay), "lastDay", "appraisal.rounds.ends-before")
                .that(!lastDay.isBefore(staff.today()), "lastDay", "appraisal.rounds.ends-in-the-past")
                .that(inCalendar(firstDay), "firstDay", "appraisal.rounds.day-out-of-range")
                .that(inCalendar(lastDay), "lastDay", "appraisal.rounds.day-out-of-range")
                .that(
                        ChronoUnit.DAYS.between(firstDay, lastDay) < MOST_DAYS,
                        "lastDay",
                        "appraisal.rounds.too-long",
                        MOST_DAYS)
                .done();
    }

    private static boolean inCalendar(LocalDate day) {
        return day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR;
    }

    private Round lock(RoundId id, long version) {
        var round = lock(id);
        RoundStore.mustBeAt(round, version);
        return round;
    }

    private Round lock(RoundId id) {
        return store.lock(id).orElseThrow(Rounds::notFound);
    }

    private void tell(String action, RoundId id, String change) {
        audit.record(AuditEntry.of(action, "round", id.value()));
        live.publish(new LiveEvent("rounds", id.value(), change));
    }

    static Refusal notFound() {
        return new Refusal(Kind.NOT_FOUND, "appraisal.rounds.not-found");
    }
}
