package org.hengke.appraisal.rounds.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.hengke.appraisal.periods.PeriodId;
import org.hengke.appraisal.rounds.GroupWeights;
import org.hengke.appraisal.rounds.Nominations;
import org.hengke.appraisal.rounds.Rated;
import org.hengke.appraisal.rounds.Rater;
import org.hengke.appraisal.rounds.RaterGroup;
import org.hengke.appraisal.rounds.RaterId;
import org.hengke.appraisal.rounds.Round;
import org.hengke.appraisal.rounds.RoundId;
import org.hengke.appraisal.rounds.RoundReport;
import org.hengke.appraisal.rounds.RoundReports;
import org.hengke.appraisal.rounds.RoundState;
import org.hengke.appraisal.rounds.RoundWords;
import org.hengke.appraisal.rounds.Rounds;
import org.hengke.customers.CustomerId;
import org.hengke.customers.CustomerName;
import org.hengke.customers.Customers;
import org.hengke.staff.Me;
import org.hengke.staff.Named;
import org.hengke.staff.PersonId;
import org.hengke.staff.Staff;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Rounds as they are shown. Whether a certain rater has answered is nowhere among it. */
@Component
class RoundViews {

    private final Rounds rounds;
    private final Nominations nominations;
    private final RoundReports reports;
    private final RoundWords words;
    private final Customers customers;
    private final Staff staff;

    RoundViews(
            Rounds rounds,
            Nominations nominations,
            RoundReports reports,
            RoundWords words,
            Customers customers,
            Staff staff) {
        this.rounds = rounds;
        this.nominations = nominations;
        this.reports = reports;
        this.words = words;
        this.customers = customers;
        this.staff = staff;
    }

    /**
     * @param asked of how many an answer is wanted, for who runs it
     * @param answered how many were given, for who runs it
     */
    record RoundLine(
            RoundId id,
            String name,
            @Nullable PeriodId period,
            LocalDate firstDay,
            LocalDate lastDay,
            RoundState state,
            int people,
            @Nullable Integer asked,
            @Nullable Integer answered) {}

    /** @param answered absent for who does not run the round */
    record GroupProgress(
            RaterGroup group, int asked, @Nullable Integer answered) {}

    /**
     * @param proposals to which nobody has agreed yet
     * @param decides whether the caller settles who is asked
     * @param readable whether there is a report for the caller
     */
    record RatedLine(
            Named person,
            @Nullable Named superior,
            List<GroupProgress> groups,
            int proposals,
            boolean decides,
            boolean readable) {}

    /** @param runs whether the caller runs it */
    record RoundPage(
            RoundId id,
            String name,
            @Nullable PeriodId period,
            LocalDate firstDay,
            LocalDate lastDay,
            GroupWeights weights,
            RoundState state,
            @Nullable LocalDate closedOn,
            boolean runs,
            List<RatedLine> people,
            long version) {}

    record RaterView(RaterId id, RaterGroup group, Named who, boolean approved) {}

    /** @param open whether raters can still be proposed and taken back */
    record NominationPage(
            RoundId round,
            String roundName,
            RoundState state,
            Named person,
            @Nullable Named superior,
            List<String> items,
            List<RaterView> raters,
            int peersWanted,
            boolean decides,
            boolean open) {}

    record ReportItem(String name, @Nullable Double mean, List<String> comments) {}

    record ReportPart(
            List<RaterGroup> groups,
            double weight,
            int raters,
            @Nullable Double mean,
            List<ReportItem> items) {}

    /** @param items by name, over all that is told */
    record ReportPage(
            RoundId round,
            String roundName,
            @Nullable LocalDate closedOn,
            Named person,
            @Nullable Double total,
            List<ReportItem> items,
            List<ReportPart> parts,
            List<RaterGroup> withheld) {}

    record CustomerLink(RaterId rater, Named customer, String path) {}

    List<RoundLine> lines(Me me) {
        return rounds.all(me).stream().map(round -> line(round, me)).toList();
    }

    private RoundLine line(Round round, Me me) {
        var people = rounds.people(round, me);
        boolean counts = me.may(Rounds.RUN) && round.state() != RoundState.NOMINATION;
        var asked = counts ? nominations.of(people) : List.<Rater>of();
        return new RoundLine(
                round.id(),
                round.name(),
                round.period(),
                round.firstDay(),
                round.lastDay(),
                round.state(),
                people.size(),
                counts ? asked.size() : null,
                counts ? answered(asked) : null);
    }

    RoundPage page(Round round, Me me) {
        var people = rounds.people(round, me);
        var by = nominations.of(people).stream().collect(Collectors.groupingBy(Rater::rated));
        boolean out = reports.areOut(round);
        return new RoundPage(
                round.id(),
                round.name(),
                round.period(),
                round.firstDay(),
                round.lastDay(),
                round.weights(),
                round.state(),
                round.closedOn(),
                me.may(Rounds.RUN),
                people.stream()
                        .map(rated -> line(round, rated, by.getOrDefault(rated.id(), List.of()), out, me))
                        .toList(),
                round.version());
    }

    private RatedLine line(Round round, Rated rated, List<Rater> raters, boolean out, Me me) {
        boolean counts = me.may(Rounds.RUN) && round.state() != RoundState.NOMINATION;
        var groups = new ArrayList<GroupProgress>();
        for (var group : RaterGroup.values()) {
            var some = raters.stream().filter(rater -> rater.group() == group).toList();
            if (!some.isEmpty()) {
                groups.add(new GroupProgress(group, some.size(), counts ? answered(some) : null));
            }
        }
        return new RatedLine(
                named(rated.person()),
                rated.superior() == null ? null : named(rated.superior()),
                groups,
                (int) raters.stream().filter(rater -> !rater.approved()).count(),
                nominations.decides(rated, me),
                out && reports.isFor(rated, me));
    }

    NominationPage nominations(Round round, Rated rated, Me me) {
        var raters = nominations.of(rated);
        var customerNames = names(raters);
        return new NominationPage(
                round.id(),
                round.name(),
                round.state(),
                named(rated.person()),
                rated.superior() == null ? null : named(rated.superior()),
                rated.items().stream().map(words::item).toList(),
                raters.stream()
                        .sorted(Comparator.comparing(Rater::group))
                        .map(rater ->
                                new RaterView(rater.id(), rater.group(), who(rater, customerNames), rater.approved()))
                        .toList(),
                Nominations.PEERS_WANTED,
                nominations.decides(rated, me),
                round.state() == RoundState.NOMINATION);
    }

    List<CustomerLink> links(List<Nominations.Link> links) {
        var names =
                customers.names(links.stream().map(Nominations.Link::customer).toList());
        return links.stream()
                .map(link -> new CustomerLink(link.rater(), customer(link.customer(), names), link.path()))
                .toList();
    }

    ReportPage report(Round round, PersonId person, RoundReport report) {
        return new ReportPage(
                round.id(),
                round.name(),
                round.closedOn(),
                named(person),
                report.total(),
                report.parts().stream()
                        .flatMap(part -> part.items().stream())
                        .map(RoundReport.Item::name)
                        .distinct()
                        .map(item -> overall(item, report))
                        .toList(),
                report.parts().stream()
                        .map(part -> new ReportPart(
                                part.groups().stream().sorted().toList(),
                                part.weight(),
                                part.raters(),
                                part.mean(),
                                part.items().stream()
                                        .map(item ->
                                                new ReportItem(words.item(item.name()), item.mean(), item.comments()))
                                        .toList()))
                        .toList(),
                report.withheld().stream().sorted().toList());
    }

    private ReportItem overall(String item, RoundReport report) {
        var mean = report.mean(item);
        return new ReportItem(words.item(item), mean.isPresent() ? mean.getAsDouble() : null, List.of());
    }

    Named named(PersonId person) {
        return new Named(person.value(), staff.name(person));
    }

    private static int answered(Collection<Rater> raters) {
        return (int) raters.stream().filter(Rater::answered).count();
    }

    private Map<CustomerId, CustomerName> names(List<Rater> raters) {
        return customers.names(
                raters.stream().map(Rater::customer).filter(Objects::nonNull).toList());
    }

    private Named who(Rater rater, Map<CustomerId, CustomerName> customerNames) {
        return rater.person() != null
                ? named(rater.person())
                : customer(Objects.requireNonNull(rater.customer()), customerNames);
    }

    private static Named customer(CustomerId id, Map<CustomerId, CustomerName> names) {
        var name = names.get(id);
        return new Named(id.value(), name == null ? "" : name.name());
    }
}
