package org.hengke.appraisal.periods;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.hengke.appraisal.scorecards.ScorecardItem;
import org.hengke.platform.Invalid;
import org.hengke.platform.Kind;
import org.hengke.platform.Refusal;
import org.hengke.platform.audit.Audit;
import org.hengke.platform.audit.AuditEntry;
import org.hengke.platform.live.LiveEvent;
import org.hengke.platform.live.LiveStream;
import org.hengke.staff.Me;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** People report of their own work: saved as they type, submitted once, done over where a superior hands it back. */
@Service
public class SelfAssessments {

    private final SelfAssessmentStore store;
    private final RatingStore ratings;
    private final Reach reach;
    private final Steps steps;
    private final Items items;
    private final Audit audit;
    private final LiveStream live;
    private final Clock clock;

    SelfAssessments(
            SelfAssessmentStore store,
            RatingStore ratings,
            Reach reach,
            Steps steps,
            Items items,
            Audit audit,
            LiveStream live,
            Clock clock) {
        this.store = store;
        this.ratings = ratings;
        this.reach = reach;
        this.steps = steps;
        this.items = items;
        this.audit = audit;
        this.live = live;
        this.clock = clock;
    }

    /**
     * A report as it is typed; what is not there yet is empty.
     *
     * @param marks by name of an item
     */
    public record Report(
            @Nullable String quality,
            @Nullable String satisfaction,
            @Nullable String teamwork,
            @Nullable Map<String, Integer> marks) {}

    /** Keeps a draft. */
    @Transactional
    public void save(AppraisalId id, Report report, Me me) {
        var appraisal = writable(id, me);
        var taken = taken(appraisal, report);
        store.save(id, taken, clock.instant(), null);
    }

    /** @throws Invalid for a report that is not whole */
    @Transactional
    public void submit(AppraisalId id, Me me) {
        var appraisal = writable(id, me);
        var report = store.find(id);
        var wanted = items.named(appraisal, ScorecardItem.Kind.SELF);
        Invalid.check()
                .that(!report.quality().isBlank(), "quality", "appraisal.periods.words-needed")
                .that(!report.satisfaction().isBlank(), "satisfaction", "appraisal.periods.words-needed")
                .that(!report.teamwork().isBlank(), "teamwork", "appraisal.periods.words-needed")
                .that(report.marks().keySet().containsAll(wanted), "marks", "appraisal.periods.marks-needed")
                .done();
        var at = clock.instant();
        store.save(id, report, at, at);
        for (var item : wanted) {
            ratings.add(new Rating(
                    id,
                    ScorecardItem.Kind.SELF,
                    item,
                    null,
                    Objects.requireNonNull(report.marks().get(item)),
                    null,
                    me.id(),
                    at));
        }
        changed(id, "self-assessment-submitted");
    }

    /** Has a report done over. */
    @Transactional
    public void handBack(AppraisalId id, @Nullable String reason, Me me) {
        var appraisal = reach.locked(id, me);
        reach.mustStandAbove(appraisal, me);
        steps.mustBe(reach.periodOf(appraisal), PeriodState.OPEN);
        var why = Said.needed("reason", reason, Said.SHORT);
        if (store.find(id).submittedAt() == null) {
            throw new Refusal(Kind.CONFLICT, "appraisal.periods.not-submitted");
        }
        store.handBack(id, why, me.id(), clock.instant());
        changed(id, "self-assessment-handed-back");
    }

    private Appraisal writable(AppraisalId id, Me me) {
        var appraisal = reach.own(id, me);
        steps.mustBeOpen(reach.periodOf(appraisal), Step.SELF_ASSESSMENT);
        Items.mustBeAssessed(appraisal);
        if (store.find(id).submittedAt() != null) {
            throw new Refusal(Kind.CONFLICT, "appraisal.periods.already-submitted");
        }
        return appraisal;
    }

    private SelfAssessment taken(Appraisal appraisal, Report report) {
        var marks = Objects.requireNonNullElse(report.marks(), Map.<String, Integer>of());
        var known = items.named(appraisal, ScorecardItem.Kind.SELF);
        var check = Invalid.check();
        marks.forEach((item, value) -> check.that(known.contains(item), "marks", "appraisal.periods.no-such-item")
                .that(value != null && value >= 1 && value <= 5, "marks", "appraisal.periods.rating-1-to-5"));
        check.done();
        return new SelfAssessment(
                draft("quality", report.quality()),
                draft("satisfaction", report.satisfaction()),
                draft("teamwork", report.teamwork()),
                marks,
                null,
                null,
                List.of());
    }

    private static String draft(String field, @Nullable String words) {
        return Objects.requireNonNullElse(Said.maybe(field, words, Said.LONG), "");
    }

    private void changed(AppraisalId id, String what) {
        audit.record(AuditEntry.of("appraisal." + what, "appraisal", id.value()));
        live.publish(new LiveEvent(Periods.TOPIC, id.value(), what));
    }
}
