package org.hengke.appraisal.periods;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.hengke.appraisal.periods.PeriodView.Happened;
import org.hengke.appraisal.periods.PeriodView.PeriodActs;
import org.hengke.appraisal.periods.PeriodView.PeriodProgress;
import org.hengke.appraisal.periods.PeriodView.StepView;
import org.hengke.appraisal.periods.PeriodView.When;
import org.hengke.appraisal.scorecards.Scorecard;
import org.hengke.appraisal.scorecards.ScorecardItem;
import org.hengke.appraisal.scorecards.Scorecards;
import org.hengke.appraisal.scorecards.Scorecards.VersionOf;
import org.hengke.metrics.Looks;
import org.hengke.staff.Me;
import org.hengke.staff.Named;
import org.hengke.staff.PersonId;
import org.hengke.staff.Staff;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Periods and lists of appraisals as viewers may see them. */
@Service
public class PeriodViews {

    private final Periods periods;
    private final PeriodStore store;
    private final AppraisalStore appraisals;
    private final SelfAssessmentStore selves;
    private final RatingStore ratings;
    private final EditionStore editions;
    private final AppealStore appeals;
    private final Talks talks;
    private final InputsMaker inputs;
    private final Reach reach;
    private final Scorecards scorecards;
    private final Looks looks;
    private final Staff staff;

    PeriodViews(
            Periods periods,
            PeriodStore store,
            AppraisalStore appraisals,
            SelfAssessmentStore selves,
            RatingStore ratings,
            EditionStore editions,
            AppealStore appeals,
            Talks talks,
            InputsMaker inputs,
            Reach reach,
            Scorecards scorecards,
            Looks looks,
            Staff staff) {
        this.periods = periods;
        this.store = store;
        this.appraisals = appraisals;
        this.selves = selves;
        this.ratings = ratings;
        this.editions = editions;
        this.appeals = appeals;
        this.talks = talks;
        this.inputs = inputs;
        this.reach = reach;
        this.scorecards = scorecards;
        this.looks = looks;
        this.staff = staff;
    }

    /** Those that concern the viewer, the newest first. */
    @Transactional(readOnly = true)
    public List<PeriodView> all(Me me) {
        return periods.visible(me).stream().map(period -> of(period, me)).toList();
    }

    @Transactional(readOnly = true)
    public PeriodView get(PeriodId id, Me me) {
        return of(periods.visible(id, me), me);
    }

    PeriodView of(AppraisalPeriod period, Me me) {
        var seen = seen(period, me);
        var mine = seen.stream()
                .filter(one -> one.person().equals(me.id()))
                .findFirst()
                .map(Appraisal::id)
                .orElse(null);
        boolean others = seen.size() > (mine == null ? 0 : 1);
        var delegate = store.delegates(period.id()).get(me.id());
        var today = staff.today();
        return new PeriodView(
                period.id(),
                period.name(),
                period.span(),
                period.firstDay(),
                period.lastDay(),
                period.department() == null
                        ? null
                        : staff.findDepartment(period.department())
                                .map(found -> new Named(found.id().value(), found.name()))
                                .orElse(null),
                period.state(),
                named(period.openedBy()),
                period.openedAt(),
                period.asOf(),
                store.steps(period.id()).stream()
                        .map(days -> new StepView(
                                days.step(),
                                days.opensOn(),
                                days.dueOn(),
                                days.isAhead(today) ? When.AHEAD : days.isOver(today) ? When.OVER : When.NOW))
                        .toList(),
                store.limits(period.id()),
                store.events(period.id()).stream()
                        .map(event -> new Happened(
                                Happened.Kind.valueOf(event.kind().name()),
                                event.step(),
                                event.dueBefore(),
                                event.dueNow(),
                                event.reason(),
                                named(event.by()),
                                event.at()))
                        .toList(),
                others || me.may(Periods.RUN) ? progress(rows(period, seen, me)) : null,
                mine,
                delegate == null ? null : named(delegate),
                acts(period, seen, me),
                period.version());
    }

    /** Appraisals of a period that the viewer may see, by team and name. */
    @Transactional
    public List<AppraisalRow> rows(PeriodId id, Me me) {
        var period = periods.visible(id, me);
        var seen = seen(period, me);
        looks.saw(me, seen.stream().map(Appraisal::person).toList());
        return rows(period, seen, me);
    }

    /** The same without a trace, for what tells of nobody in particular. */
    List<AppraisalRow> rowsUnrecorded(AppraisalPeriod period, Me me) {
        return rows(period, seen(period, me), me);
    }

    /** Everybody's, for the program itself. */
    List<AppraisalRow> rowsOfAll(AppraisalPeriod period) {
        var all = appraisals.ofPeriod(period.id());
        var made = new Rows(period, all, null);
        return all.stream().map(made::row).toList();
    }

    /** The viewer's own, the newest first. */
    @Transactional(readOnly = true)
    public List<AppraisalRow> mine(Me me) {
        return appraisals.ofPerson(me.id()).stream()
                .flatMap(one -> rows(periods.get(one.period()), List.of(one), me).stream())
                .toList();
    }

    private List<Appraisal> seen(AppraisalPeriod period, Me me) {
        var delegates = store.delegates(period.id());
        return appraisals.ofPeriod(period.id()).stream()
                .filter(one -> reach.sees(one, me, delegates))
                .toList();
    }

    private List<AppraisalRow> rows(AppraisalPeriod period, List<Appraisal> seen, Me me) {
        var made = new Rows(period, seen, me);
        return seen.stream()
                .map(made::row)
                .sorted(Comparator.comparing((AppraisalRow row) ->
                                row.team() == null ? "" : row.team().name())
                        .thenComparing(row -> row.person().name())
                        .thenComparingLong(row -> row.id().value()))
                .toList();
    }

    /** What many rows need, read once. */
    private final class Rows {

        private final AppraisalPeriod period;
        private final @Nullable Me me;
        private final Map<VersionOf, Scorecard> contents;
        private final Map<AppraisalId, Optional<Instant>> submitted;
        private final Map<AppraisalId, List<Rating>> given;
        private final Map<AppraisalId, EditionStore.Told> told;
        private final Set<AppraisalId> talked;
        private final Set<AppraisalId> acknowledged;
        private final Set<AppraisalId> appealed;
        private final Map<PersonId, PersonId> delegates;

        Rows(AppraisalPeriod period, List<Appraisal> seen, @Nullable Me me) {
            this.period = period;
            this.me = me;
            boolean published = period.state() == PeriodState.PUBLISHED;
            contents = inputs.contents(seen);
            submitted = selves.submitted(period.id());
            given = ratings.holding(period.id());
            told = published ? editions.told(period.id()) : Map.of();
            talked = published ? talks.talked(period.id()) : Set.of();
            acknowledged = published ? talks.acknowledged(period.id()) : Set.of();
            appealed = published ? appeals.open(period.id()) : Set.of();
            delegates = store.delegates(period.id());
        }

        AppraisalRow row(Appraisal one) {
            var id = one.id();
            var card = one.scorecard() == null ? null : contents.get(one.scorecard());
            boolean hidden = me != null && one.person().equals(me.id()) && period.state() != PeriodState.PUBLISHED;
            var rated = hidden ? new Items.Rated(0, 0) : Items.rated(one, contents, given.getOrDefault(id, List.of()));
            var edition = told.get(id);
            boolean standsFor = me != null && !reach.actsFor(one, me, delegates).isEmpty();
            return new AppraisalRow(
                    id,
                    new Named(period.id().value(), period.name()),
                    named(one.person()),
                    one.team() == null
                            ? null
                            : staff.findTeam(one.team())
                                    .map(found -> new Named(found.id().value(), found.name()))
                                    .orElse(null),
                    one.standing(),
                    card == null ? null : scorecards.said(card.name()),
                    one.coefficient(),
                    self(one, card),
                    hidden ? List.of() : superiors(one, card, given.getOrDefault(id, List.of())),
                    rated.given(),
                    rated.wanted(),
                    rated.wanted() > 0 && standsFor,
                    standsFor,
                    edition == null ? null : edition.points(),
                    edition == null || edition.grade() == null ? null : scorecards.said(edition.grade()),
                    edition == null ? -1 : edition.place(),
                    talked.contains(id),
                    acknowledged.contains(id),
                    appealed.contains(id));
        }

        private List<AppraisalRow.RowSuperior> superiors(
                Appraisal one, @Nullable Scorecard card, List<Rating> holding) {
            var wanted = card == null || !one.isAssessed()
                    ? 0
                    : Items.named(card, ScorecardItem.Kind.SUPERIOR).size();
            var superiors = new ArrayList<AppraisalRow.RowSuperior>();
            for (var superior :
                    one.parts().stream().map(Part::superior).distinct().toList()) {
                var delegate = superior == null ? null : delegates.get(superior);
                superiors.add(new AppraisalRow.RowSuperior(
                        superior == null ? null : named(superior),
                        delegate == null ? null : named(delegate),
                        card == null || wanted == 0 ? 0 : Items.ratedBy(superior, card, holding),
                        wanted));
            }
            return superiors;
        }

        private AppraisalRow.SelfState self(Appraisal one, @Nullable Scorecard card) {
            if (card == null
                    || !one.isAssessed()
                    || Items.named(card, ScorecardItem.Kind.SELF).isEmpty()) {
                return AppraisalRow.SelfState.NOT_WANTED;
            }
            var at = submitted.get(one.id());
            return at == null
                    ? AppraisalRow.SelfState.MISSING
                    : at.isPresent() ? AppraisalRow.SelfState.SUBMITTED : AppraisalRow.SelfState.DRAFT;
        }
    }

    private static PeriodProgress progress(List<AppraisalRow> rows) {
        return new PeriodProgress(
                rows.size(),
                count(rows, row -> row.standing() == Standing.ASSESSED),
                count(rows, row -> row.standing() == Standing.TOO_SHORT),
                count(rows, row -> row.standing() == Standing.NO_SCORECARD),
                count(rows, row -> row.self() != AppraisalRow.SelfState.NOT_WANTED),
                count(rows, row -> row.self() == AppraisalRow.SelfState.SUBMITTED),
                count(rows, row -> row.ratingsWanted() > 0),
                count(rows, row -> row.ratingsWanted() > 0 && row.ratingsGiven() >= row.ratingsWanted()),
                count(rows, AppraisalRow::talked),
                count(rows, AppraisalRow::acknowledged),
                count(rows, AppraisalRow::appealOpen));
    }

    private static int count(List<AppraisalRow> rows, Predicate<AppraisalRow> which) {
        return (int) rows.stream().filter(which).count();
    }

    private static PeriodActs acts(AppraisalPeriod period, List<Appraisal> seen, Me me) {
        boolean runs = me.may(Periods.RUN);
        boolean open = period.state() == PeriodState.OPEN;
        boolean calibrating = period.state() == PeriodState.CALIBRATION;
        return new PeriodActs(
                runs && period.state() != PeriodState.CANCELLED,
                runs && open,
                runs && (open || calibrating),
                runs && open,
                me.may(Periods.CALIBRATE) && (calibrating || period.state() == PeriodState.PUBLISHED),
                runs && calibrating,
                runs && (open || calibrating),
                open && seen.stream().anyMatch(one -> one.isRatedBy(me.id())),
                runs && period.state() == PeriodState.PUBLISHED);
    }

    private Named named(PersonId person) {
        return new Named(person.value(), staff.name(person));
    }
}
