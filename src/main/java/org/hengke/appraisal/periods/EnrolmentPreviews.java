package org.hengke.appraisal.periods;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.hengke.appraisal.periods.EnrolmentPreview.Taken;
import org.hengke.appraisal.scorecards.Scorecard;
import org.hengke.appraisal.scorecards.Scorecards;
import org.hengke.appraisal.scorecards.Scorecards.VersionOf;
import org.hengke.staff.Me;
import org.hengke.staff.Named;
import org.hengke.staff.Person;
import org.hengke.staff.PersonId;
import org.hengke.staff.Staff;
import org.hengke.staff.TeamId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Whom a period would take, by what and rated by whom, and who would be left out and why. Nothing is kept. */
@Service
public class EnrolmentPreviews {

    private final Periods periods;
    private final Enrolment enrolment;
    private final Scorecards scorecards;
    private final Staff staff;

    EnrolmentPreviews(Periods periods, Enrolment enrolment, Scorecards scorecards, Staff staff) {
        this.periods = periods;
        this.enrolment = enrolment;
        this.scorecards = scorecards;
        this.staff = staff;
    }

    /**
     * Those who would not be assessed first, then by team and name.
     *
     * @throws org.hengke.platform.Refusal as opening it would
     */
    @Transactional
    public List<EnrolmentPreview> of(Periods.NewPeriod wanted, Me me) {
        var begun = periods.wouldBegin(wanted, me);
        var cards = scorecards.contents(begun.stream()
                .map(Appraisal::scorecard)
                .filter(Objects::nonNull)
                .distinct()
                .toList());
        var shown = new ArrayList<EnrolmentPreview>();
        begun.forEach(one -> shown.add(taken(one, cards)));
        var there = begun.stream().map(Appraisal::person).collect(Collectors.toSet());
        var scope = wanted.department() == null ? null : enrolment.withBelow(Set.of(wanted.department()));
        staff.people().stream()
                .filter(Person::active)
                .filter(person -> !there.contains(person.id()) && person.department() != null)
                .filter(person -> scope == null || scope.contains(person.department()))
                .map(this::notThere)
                .forEach(shown::add);
        shown.sort(Comparator.comparing((EnrolmentPreview one) -> one.taken() == Taken.ASSESSED)
                .thenComparing(one -> one.team() == null ? "" : one.team().name())
                .thenComparing(one -> one.person().name())
                .thenComparingLong(one -> one.person().id()));
        return shown;
    }

    private EnrolmentPreview taken(Appraisal one, Map<VersionOf, Scorecard> cards) {
        return new EnrolmentPreview(
                named(one.person()),
                team(one.team()),
                Taken.valueOf(one.standing().name()),
                one.scorecard() == null ? null : named(one.scorecard(), cards),
                one.coefficient(),
                one.parts().stream()
                        .map(Part::superior)
                        .filter(Objects::nonNull)
                        .distinct()
                        .map(this::named)
                        .toList());
    }

    private EnrolmentPreview notThere(Person person) {
        return new EnrolmentPreview(
                named(person.id()), team(person.team()), Taken.NOT_THERE, null, BigDecimal.ZERO.setScale(4), List.of());
    }

    private Named named(VersionOf version, Map<VersionOf, Scorecard> cards) {
        var card = Objects.requireNonNull(cards.get(version));
        return new Named(version.scorecard().value(), scorecards.said(card.name()));
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
