package org.hengke.appraisal.periods;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.hengke.appraisal.scorecards.ScorecardId;
import org.hengke.platform.Invalid;
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
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Whether and by what somebody is assessed: long absences, those there too short, other scorecards and superiors. Never one's own. */
@Service
public class Attendance {

    private final AppraisalStore store;
    private final Reach reach;
    private final Steps steps;
    private final Arrangements arrangements;
    private final Staff staff;
    private final JdbcClient jdbc;
    private final Audit audit;
    private final LiveStream live;
    private final Clock clock;

    Attendance(
            AppraisalStore store,
            Reach reach,
            Steps steps,
            Arrangements arrangements,
            Staff staff,
            JdbcClient jdbc,
            Audit audit,
            LiveStream live,
            Clock clock) {
        this.store = store;
        this.reach = reach;
        this.steps = steps;
        this.arrangements = arrangements;
        this.staff = staff;
        this.jdbc = jdbc;
        this.audit = audit;
        this.live = live;
        this.clock = clock;
    }

    /** Those that count. */
    @Transactional(readOnly = true)
    public List<Absence> absences(AppraisalId id) {
        return jdbc.sql("""
                select id, from_day, until_day, reason, entered_by, entered_at
                  from appraisal.absences
                 where appraisal_id = :id
                   and withdrawn_at is null
                 order by from_day
                """)
                .param("id", id.value())
                .query((row, n) -> {
                    var by = new PersonId(row.getLong("entered_by"));
                    return new Absence(
                            row.getLong("id"),
                            row.getObject("from_day", LocalDate.class),
                            row.getObject("until_day", LocalDate.class),
                            row.getString("reason"),
                            new Named(by.value(), staff.name(by)),
                            row.getTimestamp("entered_at").toInstant());
                })
                .list();
    }

    /** @throws Refusal {@code appraisal.periods.absence-overlaps} */
    @Transactional
    public void addAbsence(AppraisalId id, LocalDate from, LocalDate until, @Nullable String reason, Me me) {
        var appraisal = changeable(id, me);
        var period = reach.periodOf(appraisal);
        var why = Said.needed("reason", reason, Said.SHORT);
        Invalid.check()
                .that(!until.isBefore(from), "until", "appraisal.periods.ends-before-it-begins")
                .that(
                        !from.isBefore(period.firstDay()) && !until.isAfter(period.lastDay()),
                        "from",
                        "appraisal.periods.outside-the-period")
                .done();
        if (appraisal.aways().stream()
                .anyMatch(away -> !away.from().isAfter(until) && !away.until().isBefore(from))) {
            throw new Refusal(Kind.CONFLICT, "appraisal.periods.absence-overlaps");
        }
        try {
            jdbc.sql("""
                    insert into appraisal.absences (appraisal_id, from_day, until_day, reason, entered_by, entered_at)
                    values (:id, :from, :until, :reason, :by, :at)
                    """)
                    .param("id", id.value())
                    .param("from", from)
                    .param("until", until)
                    .param("reason", why)
                    .param("by", me.id().value())
                    .param("at", Timestamp.from(clock.instant()))
                    .update();
        } catch (DataIntegrityViolationException taken) {
            throw (Refusal) new Refusal(Kind.CONFLICT, "appraisal.periods.absence-overlaps").initCause(taken);
        }
        var aways = new ArrayList<>(appraisal.aways());
        aways.add(new Away(from, until));
        save(appraisal, appraisal.away(aways), "absence-entered");
    }

    @Transactional
    public void withdrawAbsence(AppraisalId id, long absence, Me me) {
        var appraisal = changeable(id, me);
        int withdrawn = jdbc.sql("""
                update appraisal.absences
                   set withdrawn_by = :by, withdrawn_at = :at
                 where id = :absence and appraisal_id = :id and withdrawn_at is null
                """)
                .param("by", me.id().value())
                .param("at", Timestamp.from(clock.instant()))
                .param("absence", absence)
                .param("id", id.value())
                .update();
        if (withdrawn == 0) {
            throw new Refusal(Kind.NOT_FOUND, "appraisal.periods.no-such-absence");
        }
        var aways = store.find(id).orElseThrow().aways();
        save(appraisal, appraisal.away(aways), "absence-withdrawn");
    }

    /** Has somebody assessed who was there for under a third of the days; without a reason no longer. */
    @Transactional
    public void include(AppraisalId id, @Nullable String reason, boolean included, Me me) {
        var appraisal = changeable(id, me);
        if (included == (appraisal.includedBy() != null) || (included && appraisal.standing() != Standing.TOO_SHORT)) {
            throw new Refusal(
                    Kind.CONFLICT, included ? "appraisal.periods.not-too-short" : "appraisal.periods.not-included");
        }
        var why = included ? Said.needed("reason", reason, Said.SHORT) : null;
        save(
                appraisal,
                appraisal.included(included ? me.id() : null, why),
                included ? "person-included" : "person-not-included");
    }

    /** Goes by what another scorecard says now. */
    @Transactional
    public void goBy(AppraisalId id, ScorecardId scorecard, @Nullable String reason, Me me) {
        var appraisal = changeable(id, me);
        steps.mustBe(reach.periodOf(appraisal), PeriodState.OPEN);
        var why = Said.needed("reason", reason, Said.SHORT);
        var version = arrangements
                .version(scorecard)
                .orElseThrow(() -> new Invalid("scorecard", "appraisal.periods.no-such-scorecard"));
        var before = appraisal.scorecard();
        arrangements.keepScorecard(id, before == null ? null : before.scorecard(), scorecard, why, me.id());
        save(appraisal, appraisal.goingBy(version), "scorecard-chosen");
    }

    /** Names who rates for a part, as after a lead has left. */
    @Transactional
    public void rateBy(AppraisalId id, LocalDate part, PersonId superior, @Nullable String reason, Me me) {
        var appraisal = changeable(id, me);
        steps.mustBe(reach.periodOf(appraisal), PeriodState.OPEN);
        var why = Said.needed("reason", reason, Said.SHORT);
        Invalid.check()
                .that(arrangements.isActive(superior), "superior", "appraisal.periods.no-such-person")
                .that(!superior.equals(appraisal.person()), "superior", "appraisal.periods.not-oneself")
                .that(
                        appraisal.parts().stream().anyMatch(one -> one.from().equals(part)),
                        "part",
                        "appraisal.periods.no-such-part")
                .done();
        var parts = appraisal.parts().stream()
                .map(one -> one.from().equals(part) ? one.ratedBy(superior) : one)
                .toList();
        var before = appraisal.parts().stream()
                .filter(one -> one.from().equals(part))
                .findFirst()
                .orElseThrow()
                .superior();
        arrangements.keepSuperior(id, part, before, superior, why, me.id());
        store.saveParts(id, parts);
        save(appraisal, appraisal.in(parts), "superior-named");
    }

    private Appraisal changeable(AppraisalId id, Me me) {
        var appraisal = reach.locked(id, me);
        reach.mustStandAbove(appraisal, me);
        var period = reach.periodOf(appraisal);
        if (period.state() != PeriodState.CALIBRATION) {
            steps.mustBe(period, PeriodState.OPEN);
        }
        return appraisal;
    }

    private void save(Appraisal before, Appraisal now, String what) {
        var reckoned = now.reckoned(reach.periodOf(before).days());
        store.save(reckoned);
        audit.record(AuditEntry.of("appraisal." + what, "appraisal", before.id().value())
                .changed(
                        "standing",
                        before.standing().name(),
                        reckoned.standing().name())
                .changed("coefficient", before.coefficient(), reckoned.coefficient()));
        live.publish(new LiveEvent(Periods.TOPIC, before.id().value(), what));
    }
}
