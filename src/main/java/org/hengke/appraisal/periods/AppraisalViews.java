package org.hengke.appraisal.periods;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.hengke.appraisal.periods.AppraisalView.AppraisalActs;
import org.hengke.appraisal.periods.AppraisalView.AppraisalEdition;
import org.hengke.appraisal.periods.AppraisalView.CalibrationView;
import org.hengke.appraisal.periods.AppraisalView.CardView;
import org.hengke.appraisal.periods.AppraisalView.ItemMark;
import org.hengke.appraisal.periods.AppraisalView.ItemView;
import org.hengke.appraisal.periods.AppraisalView.NextGrade;
import org.hengke.appraisal.periods.AppraisalView.PartView;
import org.hengke.appraisal.periods.AppraisalView.RatingView;
import org.hengke.appraisal.periods.AppraisalView.ResultView;
import org.hengke.appraisal.scorecards.Scorecard;
import org.hengke.appraisal.scorecards.ScorecardId;
import org.hengke.appraisal.scorecards.ScorecardItem;
import org.hengke.appraisal.scorecards.ScorecardPreview.Mark;
import org.hengke.appraisal.scorecards.ScorecardPreview.Source;
import org.hengke.appraisal.scorecards.Scorecards;
import org.hengke.platform.Kind;
import org.hengke.platform.Refusal;
import org.hengke.staff.Me;
import org.hengke.staff.Named;
import org.hengke.staff.PersonId;
import org.hengke.staff.Staff;
import org.hengke.staff.TeamId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Appraisals as viewers may see them. */
@Service
public class AppraisalViews {

    private final PeriodViews periods;
    private final SelfAssessmentStore selves;
    private final RatingStore ratings;
    private final CalibrationStore calibrations;
    private final EditionStore editions;
    private final AppealStore appeals;
    private final Appeals answers;
    private final Talks talks;
    private final Attendance attendance;
    private final Arrangements arrangements;
    private final InputsMaker inputs;
    private final Assessor assessor;
    private final Canonical canonical;
    private final Reach reach;
    private final Secrecy secrecy;
    private final Steps steps;
    private final Items items;
    private final Anchors anchors;
    private final Scorecards scorecards;
    private final Staff staff;
    private final Clock clock;

    AppraisalViews(
            PeriodViews periods,
            SelfAssessmentStore selves,
            RatingStore ratings,
            CalibrationStore calibrations,
            EditionStore editions,
            AppealStore appeals,
            Appeals answers,
            Talks talks,
            Attendance attendance,
            Arrangements arrangements,
            InputsMaker inputs,
            Assessor assessor,
            Canonical canonical,
            Reach reach,
            Secrecy secrecy,
            Steps steps,
            Items items,
            Anchors anchors,
            Scorecards scorecards,
            Staff staff,
            Clock clock) {
        this.periods = periods;
        this.selves = selves;
        this.ratings = ratings;
        this.calibrations = calibrations;
        this.editions = editions;
        this.appeals = appeals;
        this.answers = answers;
        this.talks = talks;
        this.attendance = attendance;
        this.arrangements = arrangements;
        this.inputs = inputs;
        this.assessor = assessor;
        this.canonical = canonical;
        this.reach = reach;
        this.secrecy = secrecy;
        this.steps = steps;
        this.items = items;
        this.anchors = anchors;
        this.scorecards = scorecards;
        this.staff = staff;
        this.clock = clock;
    }

    /** @throws Refusal {@code appraisal.periods.no-such-appraisal}, also where the viewer may not see it */
    @Transactional
    public AppraisalView get(AppraisalId id, Me me) {
        var appraisal = reach.seen(id, me);
        var period = reach.periodOf(appraisal);
        boolean told = period.state() == PeriodState.PUBLISHED;
        boolean mine = appraisal.person().equals(me.id());
        boolean all = told || !mine;
        var kept = all ? editions.of(id) : List.<Edition>of();
        var card = items.of(appraisal);
        return new AppraisalView(
                id,
                periods.of(period, me),
                named(appraisal.person()),
                team(appraisal.team()),
                appraisal.standing(),
                appraisal.includedReason(),
                appraisal.coefficient(),
                appraisal.parts().stream().map(part -> part(part, appraisal)).toList(),
                attendance.absences(id),
                arrangements.of(id),
                appraisal.scorecard() == null
                        ? null
                        : card(
                                appraisal.scorecard().scorecard(),
                                appraisal.scorecard().version(),
                                card),
                self(appraisal, card, mine, told),
                all ? ratings(id) : List.of(),
                all ? changes(id) : List.of(),
                kept.isEmpty() ? null : result(kept.getFirst(), secrecy.isKept(appraisal, me)),
                kept.stream().map(this::edition).toList(),
                talks.notes(id),
                talks.acknowledgements(id),
                appeals.of(id),
                acts(appraisal, period, card, me),
                appraisal.version());
    }

    /** An edition that was told once, also after another took its place. */
    @Transactional
    public ResultView edition(AppraisalId id, int edition, Me me) {
        var appraisal = reach.seen(id, me);
        if (reach.periodOf(appraisal).state() != PeriodState.PUBLISHED) {
            throw new Refusal(Kind.NOT_FOUND, "appraisal.periods.no-such-edition");
        }
        return editions.of(id).stream()
                .filter(one -> one.edition() == edition)
                .findFirst()
                .map(one -> result(one, secrecy.isKept(appraisal, me)))
                .orElseThrow(() -> new Refusal(Kind.NOT_FOUND, "appraisal.periods.no-such-edition"));
    }

    /** What would come out, were it published now; not for the person until it is. */
    @Transactional(isolation = Isolation.REPEATABLE_READ)
    public ResultView standing(AppraisalId id, Me me) {
        var appraisal = reach.seen(id, me);
        var period = reach.periodOf(appraisal);
        if (appraisal.person().equals(me.id()) && period.state() != PeriodState.PUBLISHED) {
            throw new Refusal(Kind.FORBIDDEN, "appraisal.periods.own-standing");
        }
        Items.mustBeAssessed(appraisal);
        var made = inputs.of(period, List.of(appraisal)).getFirst();
        return result(null, clock.instant(), made, assessor.assess(made), secrecy.isKept(appraisal, me));
    }

    private ResultView result(Edition edition, boolean secret) {
        var frozen = canonical.read(edition.content());
        return result(edition.edition(), edition.asOf(), frozen.inputs(), frozen.outcome(), secret);
    }

    /** @param secret whether the reader is not told what rounds gave */
    private ResultView result(@Nullable Integer edition, Instant asOf, Inputs made, Outcome outcome, boolean secret) {
        return new ResultView(
                edition,
                asOf,
                card(made.scorecard(), made.scorecardVersion(), made.content()),
                outcome.computed(),
                outcome.points(),
                outcome.interval(),
                outcome.grade() == null ? null : scorecards.said(outcome.grade()),
                outcome.gradePlace(),
                next(made.content(), outcome).orElse(null),
                outcome.coefficient(),
                outcome.weight(),
                marks(made.content().items(), outcome.marks(), secret));
    }

    private static List<ItemMark> marks(List<ScorecardItem> items, List<Mark> marks, boolean secret) {
        var shown = new ArrayList<ItemMark>();
        for (int i = 0; i < marks.size(); i++) {
            var mark = marks.get(i);
            shown.add(
                    secret && items.get(i).kind() == ScorecardItem.Kind.ROUND
                            ? new ItemMark(null, 0, null, null, Source.WITHHELD)
                            : new ItemMark(mark.value(), mark.n(), mark.points(), mark.interval(), mark.source()));
        }
        return shown;
    }

    private Optional<NextGrade> next(Scorecard card, Outcome outcome) {
        var points = outcome.points();
        if (points == null || outcome.gradePlace() < 1) {
            return Optional.empty();
        }
        var better = card.grades().get(outcome.gradePlace() - 1);
        return Optional.of(
                new NextGrade(scorecards.said(better.name()), better.from().subtract(points)));
    }

    private CardView card(ScorecardId id, int version, Scorecard card) {
        var said = scorecards.said(card);
        return new CardView(
                id,
                version,
                said.name(),
                IntStream.range(0, card.items().size())
                        .mapToObj(i -> {
                            var item = said.items().get(i);
                            var key = card.items().get(i).name();
                            return new ItemView(
                                    item.group(),
                                    item.kind(),
                                    item.measure(),
                                    item.whose(),
                                    key,
                                    item.name(),
                                    item.weight(),
                                    item.curve(),
                                    item.least(),
                                    key == null ? List.of() : anchors.of(key));
                        })
                        .toList(),
                said.grades());
    }

    private @Nullable SelfAssessment self(Appraisal appraisal, Scorecard card, boolean mine, boolean told) {
        if (!appraisal.isAssessed()
                || Items.named(card, ScorecardItem.Kind.SELF).isEmpty()) {
            return null;
        }
        var report = selves.find(appraisal.id());
        return mine || told || report.submittedAt() != null ? report : SelfAssessment.NONE;
    }

    private List<RatingView> ratings(AppraisalId id) {
        var all = ratings.all(id);
        var holding = Set.copyOf(RatingStore.holding(all));
        return new ArrayList<>(all)
                .reversed().stream()
                        .map(rating -> new RatingView(
                                rating.item(),
                                rating.kind(),
                                rating.value(),
                                rating.reason(),
                                rating.superior() == null ? null : named(rating.superior()),
                                named(rating.by()),
                                rating.at(),
                                holding.contains(rating)))
                        .toList();
    }

    private List<CalibrationView> changes(AppraisalId id) {
        return calibrations.all(id).reversed().stream()
                .map(change -> new CalibrationView(
                        change.before(), change.points(), change.reason(), named(change.by()), change.at()))
                .toList();
    }

    private AppraisalEdition edition(Edition edition) {
        return new AppraisalEdition(
                edition.edition(),
                edition.asOf(),
                edition.at(),
                named(edition.by()),
                edition.appeal(),
                edition.digest());
    }

    private PartView part(Part part, Appraisal appraisal) {
        return new PartView(
                part.from(),
                part.until(),
                appraisal.presence().days(part),
                team(part.team()),
                part.department() == null
                        ? null
                        : staff.findDepartment(part.department())
                                .map(found -> new Named(found.id().value(), found.name()))
                                .orElse(null),
                part.superior() == null ? null : named(part.superior()));
    }

    private AppraisalActs acts(Appraisal appraisal, AppraisalPeriod period, Scorecard card, Me me) {
        boolean mine = appraisal.person().equals(me.id());
        boolean assessed = appraisal.isAssessed();
        boolean standsFor = !reach.actsFor(appraisal, me).isEmpty();
        boolean above = !mine && (me.may(Periods.RUN) || standsFor);
        boolean changing = period.state() == PeriodState.OPEN || period.state() == PeriodState.CALIBRATION;
        var self = selves.find(appraisal.id());
        boolean wantsSelf = !Items.named(card, ScorecardItem.Kind.SELF).isEmpty();
        boolean told = period.state() == PeriodState.PUBLISHED && assessed;
        boolean appealing = appeals.of(appraisal.id()).stream().anyMatch(one -> one.state() == Appeal.State.OPEN);
        return new AppraisalActs(
                mine
                        && assessed
                        && wantsSelf
                        && self.submittedAt() == null
                        && steps.isOpen(period, Step.SELF_ASSESSMENT),
                above && self.submittedAt() != null && period.state() == PeriodState.OPEN,
                assessed
                        && standsFor
                        && steps.isOpen(period, Step.RATING)
                        && !Items.named(card, ScorecardItem.Kind.SUPERIOR).isEmpty(),
                above && changing,
                above && changing && appraisal.standing() == Standing.TOO_SHORT,
                !mine && me.may(Periods.RUN) && period.state() == PeriodState.OPEN,
                !mine && assessed && me.may(Periods.CALIBRATE) && steps.isOpen(period, Step.CALIBRATION),
                told && (mine || above) && steps.isOpen(period, Step.TALK),
                told
                        && mine
                        && steps.isOpen(period, Step.ACKNOWLEDGEMENT)
                        && editions.newest(appraisal.id())
                                .filter(newest -> talks.acknowledgements(appraisal.id()).stream()
                                        .noneMatch(one -> one.edition() == newest.edition()))
                                .isPresent(),
                told && mine && !appealing && steps.isOpen(period, Step.APPEAL),
                told && appealing && answers.mayAnswer(appraisal, me),
                assessed && (!mine || told));
    }

    private Named named(PersonId person) {
        return new Named(person.value(), staff.name(person));
    }

    private @Nullable Named team(@Nullable TeamId team) {
        return team == null
                ? null
                : staff.findTeam(team)
                        .map(found -> new Named(found.id().value(), found.name()))
                        .orElse(null);
    }
}
