package org.hengke.planning.duties;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.hengke.metrics.FactDraft;
import org.hengke.metrics.FactSource;
import org.hengke.metrics.SourceFacts;
import org.hengke.platform.Kind;
import org.hengke.platform.Refusal;
import org.hengke.staff.DepartmentId;
import org.hengke.staff.PersonId;
import org.hengke.staff.TeamId;
import org.jspecify.annotations.Nullable;

/**
 * Something one person has to do by a day. Immutable: a verb answers the next state.
 *
 * @param code of the shipped template it was made from
 * @param name what it is called; absent for the words of the code
 * @param nominal the day the rhythm named
 * @param start the day from which it is to be done
 * @param due the last day on which it is in time
 * @param dueAt when that day ends
 * @param evidence whether a file or a link is needed
 * @param offeredTo who was asked to take it over and has not answered
 * @param outcome whose it was when it fell due; absent before
 */
public record Duty(
        DutyId id,
        DutyTemplateId template,
        @Nullable String code,
        @Nullable String name,
        LocalDate nominal,
        LocalDate start,
        LocalDate due,
        Instant dueAt,
        boolean evidence,
        PersonId owner,
        DutyState state,
        @Nullable Instant doneAt,
        @Nullable PersonId offeredTo,
        @Nullable PersonId offeredBy,
        @Nullable Credited outcome,
        long version) {

    /** A person, and where that person was. */
    public record Credited(
            PersonId person,
            @Nullable TeamId team,
            @Nullable DepartmentId department) {}

    /** How it stands, for whoever looks at a calendar. */
    public enum Standing {
        AHEAD,
        OPEN,
        OVERDUE,
        DONE,
        DONE_LATE,
        EXCUSED
    }

    /** A start is moved within its month at most. */
    private static final int DAYS_BEFORE = 33;

    public Standing standing(Instant now, LocalDate today) {
        return switch (state) {
            case EXCUSED -> Standing.EXCUSED;
            case DONE -> inTime() ? Standing.DONE : Standing.DONE_LATE;
            case OPEN -> isOver(now) ? Standing.OVERDUE : start.isAfter(today) ? Standing.AHEAD : Standing.OPEN;
        };
    }

    public boolean isOver(Instant now) {
        return !now.isBefore(dueAt);
    }

    /** @throws Refusal {@code duties.not-yours}, {@code duties.already-done}, {@code duties.excused} */
    Duty done(PersonId by, Instant at) {
        mustBeOpen();
        if (!owner.equals(by)) {
            throw new Refusal(Kind.FORBIDDEN, "duties.not-yours");
        }
        return with(owner, DutyState.DONE, at, null, null);
    }

    /** @throws Refusal {@code duties.not-done} */
    Duty returned() {
        if (state != DutyState.DONE) {
            throw new Refusal(Kind.CONFLICT, "duties.not-done");
        }
        return with(owner, DutyState.OPEN, null, null, null);
    }

    /** @throws Refusal {@code duties.already-done}, {@code duties.excused} */
    Duty excused() {
        mustBeOpen();
        return with(owner, DutyState.EXCUSED, null, null, null);
    }

    /** @throws Refusal {@code duties.not-excused} */
    Duty required() {
        if (state != DutyState.EXCUSED) {
            throw new Refusal(Kind.CONFLICT, "duties.not-excused");
        }
        return with(owner, DutyState.OPEN, null, null, null);
    }

    /** @throws Refusal {@code duties.already-offered} where somebody else has not answered yet */
    Duty offered(PersonId to, PersonId by) {
        mustBeOpen();
        if (offeredTo != null) {
            throw new Refusal(Kind.CONFLICT, "duties.already-offered");
        }
        return with(owner, state, null, to, by);
    }

    /** @throws Refusal {@code duties.not-offered-to-you} */
    Duty accepted(PersonId by) {
        if (!by.equals(offeredTo)) {
            throw new Refusal(Kind.FORBIDDEN, "duties.not-offered-to-you");
        }
        return with(by, state, null, null, null);
    }

    /** Whoever was asked says no, or who asked takes it back. */
    Duty declined(PersonId by) {
        if (offeredTo == null) {
            throw new Refusal(Kind.CONFLICT, "duties.not-offered");
        }
        if (!by.equals(offeredTo) && !by.equals(offeredBy) && !by.equals(owner)) {
            throw new Refusal(Kind.FORBIDDEN, "duties.not-offered-to-you");
        }
        return with(owner, state, null, null, null);
    }

    /** What happened since it fell due changes whose it was then no more. */
    Duty settled(Credited credited) {
        return new Duty(
                id, template, code, name, nominal, start, due, dueAt, evidence, owner, state, doneAt, offeredTo,
                offeredBy, credited, version);
    }

    /**
     * Counts on its due day, whatever became of it by then: late and undone are both missed. Excused, it counts nowhere.
     *
     * @param now the owner as things stand, for one that has not fallen due
     */
    SourceFacts facts(Credited now) {
        var source = new FactSource(
                DutyMeasures.SOURCE,
                id.value(),
                nominal.minusDays(DAYS_BEFORE).atStartOfDay(ZoneOffset.UTC).toInstant());
        if (state == DutyState.EXCUSED) {
            return new SourceFacts(source, List.of());
        }
        var credited = outcome == null ? now : outcome;
        var fact = FactDraft.of(DutyMeasures.ON_TIME, dueAt.minus(1, ChronoUnit.MICROS), inTime() ? 1 : 0, 1)
                .by(credited.person(), credited.team())
                .in(credited.department())
                .because(doneAt == null ? "undone" : inTime() ? "in-time" : "late");
        return new SourceFacts(source, List.of(fact));
    }

    private boolean inTime() {
        return doneAt != null && doneAt.isBefore(dueAt);
    }

    private void mustBeOpen() {
        switch (state) {
            case OPEN -> {}
            case DONE -> throw new Refusal(Kind.CONFLICT, "duties.already-done");
            case EXCUSED -> throw new Refusal(Kind.CONFLICT, "duties.excused");
        }
    }

    private Duty with(
            PersonId newOwner,
            DutyState to,
            @Nullable Instant at,
            @Nullable PersonId offered,
            @Nullable PersonId offering) {
        return new Duty(
                id, template, code, name, nominal, start, due, dueAt, evidence, newOwner, to, at, offered, offering,
                outcome, version);
    }
}
