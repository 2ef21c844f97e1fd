package org.hengke.appraisal.fairness;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.hengke.appraisal.fairness.IndicatorReview.Correlation;
import org.hengke.appraisal.fairness.IndicatorReview.Finding;
import org.hengke.appraisal.fairness.IndicatorReview.ReviewedItem;
import org.hengke.appraisal.scorecards.ScorecardId;
import org.hengke.appraisal.scorecards.ScorecardItem;
import org.hengke.appraisal.scorecards.ScorecardItem.Whose;
import org.hengke.appraisal.scorecards.ScorecardPreviews;
import org.hengke.appraisal.scorecards.ScorecardPreviews.PreviewQuestion;
import org.hengke.appraisal.scorecards.ScorecardVersion;
import org.hengke.appraisal.scorecards.Scorecards;
import org.hengke.metrics.Aggregation;
import org.hengke.metrics.FactFilter;
import org.hengke.metrics.Figures;
import org.hengke.metrics.Looks;
import org.hengke.metrics.MeasureCatalogue;
import org.hengke.metrics.MeasureCode;
import org.hengke.metrics.Observed;
import org.hengke.metrics.statistics.Draws;
import org.hengke.metrics.statistics.Proportion;
import org.hengke.platform.Kind;
import org.hengke.platform.Refusal;
import org.hengke.staff.Me;
import org.hengke.staff.Person;
import org.hengke.staff.PersonId;
import org.hengke.staff.Staff;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Looks at the indicators themselves: which say nothing any more, which say the same, which are played with. */
@Service
public class IndicatorReviews {

    private static final int LONGEST_MONTHS = 24;
    private static final int FEWEST = 30;
    private static final int DRAWS = 200;
    private static final double NEARLY_ALL = 0.95;
    private static final double FAINT = 0.1;
    private static final double NOISY = 0.3;
    private static final double THE_SAME = 0.8;

    private final Scorecards scorecards;
    private final ScorecardPreviews previews;
    private final Figures figures;
    private final MeasureCatalogue measures;
    private final GamingSigns signs;
    private final Looks looks;
    private final Staff staff;
    private final Clock clock;

    IndicatorReviews(
            Scorecards scorecards,
            ScorecardPreviews previews,
            Figures figures,
            MeasureCatalogue measures,
            GamingSigns signs,
            Looks looks,
            Staff staff,
            Clock clock) {
        this.scorecards = scorecards;
        this.previews = previews;
        this.figures = figures;
        this.measures = measures;
        this.signs = signs;
        this.looks = looks;
        this.staff = staff;
        this.clock = clock;
    }

    /** @param asked its content is not looked at: what holds is reviewed */
    @Transactional(isolation = Isolation.REPEATABLE_READ)
    public IndicatorReview review(ScorecardId id, PreviewQuestion asked, Me me, Locale locale) {
        var days = PastDays.of(asked.from(), asked.until(), staff.today(), LONGEST_MONTHS);
        var people = previews.people(id, asked, me, Simulations.REVIEW);
        var version = holding(id);
        var items = version.content().items();
        var ids = people.stream().map(Person::id).toList();
        looks.saw(me, ids);
        var months = months(days);
        var columns = columns(items, ids, months);
        return new IndicatorReview(
                id,
                version.version(),
                days.from(),
                days.until(),
                clock.instant(),
                months.size(),
                people.size(),
                reviewed(items, columns),
                correlations(columns),
                ids.isEmpty() ? List.of() : signs.of(people, days, locale));
    }

    private ScorecardVersion holding(ScorecardId id) {
        return scorecards.holding().stream()
                .filter(view -> view.id().equals(id))
                .map(view -> view.published())
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow(() -> new Refusal(Kind.NOT_FOUND, "appraisal.scorecard-not-found", id.value()));
    }

    private static List<PastDays> months(PastDays days) {
        var months = new ArrayList<PastDays>();
        LocalDate first = days.from();
        while (!first.isAfter(days.until())) {
            var last = first.withDayOfMonth(first.lengthOfMonth());
            months.add(new PastDays(first, last.isAfter(days.until()) ? days.until() : last));
            first = last.plusDays(1);
        }
        return months;
    }

    private static boolean isByPerson(ScorecardItem item) {
        return item.measure() != null && item.whose() == Whose.PERSON;
    }

    private List<Column> columns(List<ScorecardItem> items, List<PersonId> people, List<PastDays> months) {
        var columns = items.stream().map(item -> new Column()).toList();
        var wanted = new ArrayList<MeasureCode>();
        for (var item : items) {
            if (isByPerson(item) && item.measure() != null) {
                wanted.add(item.measure());
            }
        }
        if (people.isEmpty() || wanted.isEmpty()) {
            return columns;
        }
        for (int month = 0; month < months.size(); month++) {
            var of = months.get(month);
            var observed = figures.observed(
                    wanted, FactFilter.of(of.from(), of.until()).ofPeople(people), null);
            for (var person : people) {
                var seen = observed.getOrDefault(person, Map.of());
                for (int i = 0; i < items.size(); i++) {
                    add(columns.get(i), month, items.get(i), seen);
                }
            }
        }
        return columns;
    }

    private void add(Column column, int month, ScorecardItem item, Map<MeasureCode, Observed> seen) {
        var value = item.measure() == null || !isByPerson(item) ? null : seen.get(item.measure());
        if (value == null || value.n() < item.least()) {
            column.add(month, null, 0);
        } else {
            column.add(month, item.curve().points(value.value()), chance(item, value));
        }
    }

    /** Variance of the points, were the facts to come again. A share of none or all is taken to be less certain than it looks. */
    private double chance(ScorecardItem item, Observed seen) {
        boolean share = measures.find(Objects.requireNonNull(item.measure()))
                .filter(measure -> measure.aggregation() == Aggregation.RATIO)
                .isPresent();
        Draws draws = share
                ? new Proportion(Math.round(seen.value() * seen.n()) + 2, seen.n() + 4).resampled(DRAWS, seen.n())
                : seen.draws(DRAWS);
        if (draws.size() < 2) {
            return 0;
        }
        double sum = 0;
        double squares = 0;
        for (int i = 0; i < draws.size(); i++) {
            double points = item.curve().points(draws.at(i));
            sum += points;
            squares += points * points;
        }
        double mean = sum / draws.size();
        return Math.max(0, squares / draws.size() - mean * mean);
    }

    private static List<ReviewedItem> reviewed(List<ScorecardItem> items, List<Column> columns) {
        var reviewed = new ArrayList<ReviewedItem>();
        for (int i = 0; i < items.size(); i++) {
            reviewed.add(reviewed(items, columns, i));
        }
        return reviewed;
    }

    private static ReviewedItem reviewed(List<ScorecardItem> items, List<Column> columns, int place) {
        var item = items.get(place);
        var column = columns.get(place);
        var known = column.known();
        var findings = EnumSet.noneOf(Finding.class);
        int n = known.size();
        if (n == 0) {
            findings.add(isByPerson(item) ? Finding.TOO_LITTLE : Finding.NOT_BY_PERSON);
            return new ReviewedItem(
                    item.measure(), item.name(), item.weight(), 0, null, null, null, null, null, null, findings);
        }
        double mean = known.stream().mapToDouble(points -> points).average().orElse(0);
        double squares = known.stream()
                .mapToDouble(points -> (points - mean) * (points - mean))
                .sum();
        double met = (double) known.stream().filter(points -> points >= 100).count() / n;
        double none = (double) known.stream().filter(points -> points == 0).count() / n;
        var discrimination = column.correlation(rest(items, columns, place));
        var reliability = column.reliability();
        if (n < FEWEST) {
            findings.add(Finding.TOO_LITTLE);
        } else {
            found(findings, Finding.EVERYONE_MEETS, met >= NEARLY_ALL);
            found(findings, Finding.NOBODY_MEETS, met <= 1 - NEARLY_ALL);
            found(findings, Finding.NOISE, reliability != null && reliability < NOISY);
            found(findings, Finding.ALONE, discrimination != null && discrimination < FAINT);
            boolean twice = false;
            for (int other = 0; other < columns.size(); other++) {
                var same = other == place
                        ? null
                        : column.correlation(columns.get(other).points());
                twice |= same != null && same >= THE_SAME;
            }
            found(findings, Finding.COUNTED_TWICE, twice);
        }
        return new ReviewedItem(
                item.measure(),
                item.name(),
                item.weight(),
                n,
                mean,
                n < 2 ? null : Math.sqrt(squares / (n - 1)),
                met,
                none,
                discrimination,
                reliability,
                findings);
    }

    private static void found(EnumSet<Finding> findings, Finding finding, boolean isSo) {
        if (isSo) {
            findings.add(finding);
        }
    }

    /** The total of the other items, weighted as far as they have data. */
    private static List<@Nullable Double> rest(List<ScorecardItem> items, List<Column> columns, int place) {
        var rest = new ArrayList<@Nullable Double>();
        for (int row = 0; row < columns.get(place).size(); row++) {
            double weights = 0;
            double sum = 0;
            for (int i = 0; i < items.size(); i++) {
                var points = columns.get(i).at(row);
                if (i != place && points != null) {
                    double weight = items.get(i).weight().doubleValue();
                    weights += weight;
                    sum += weight * points;
                }
            }
            rest.add(weights == 0 ? null : Double.valueOf(sum / weights));
        }
        return rest;
    }

    private static List<Correlation> correlations(List<Column> columns) {
        var found = new ArrayList<Correlation>();
        for (int i = 0; i < columns.size(); i++) {
            for (int j = i + 1; j < columns.size(); j++) {
                var value = columns.get(i).correlation(columns.get(j).points());
                if (value != null) {
                    int both = 0;
                    for (int row = 0; row < columns.get(i).size(); row++) {
                        both += columns.get(i).at(row) != null && columns.get(j).at(row) != null ? 1 : 0;
                    }
                    found.add(new Correlation(i, j, value, both));
                }
            }
        }
        return found;
    }
}
