package org.hengke.appraisal.progress;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.hengke.appraisal.scorecards.Scorecard;
import org.hengke.appraisal.scorecards.ScorecardItem;
import org.hengke.appraisal.scorecards.ScorecardItem.Whose;
import org.hengke.appraisal.scorecards.Scorecards;
import org.hengke.metrics.FactFilter;
import org.hengke.metrics.Grain;
import org.hengke.metrics.MeasureCatalogue;
import org.hengke.metrics.MeasureCode;
import org.hengke.staff.DepartmentId;
import org.hengke.staff.Person;
import org.hengke.staff.PersonId;
import org.hengke.staff.Staff;
import org.hengke.staff.TeamId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Which measures matter to whom: those of the scorecard that holds for the person, or else all that tell people apart. */
@Component
class Watched {

    /** Fewer say nothing where no scorecard says how many it takes. */
    private static final long LEAST = 30;

    private final Scorecards scorecards;
    private final MeasureCatalogue measures;
    private final Staff staff;

    Watched(Scorecards scorecards, MeasureCatalogue measures, Staff staff) {
        this.scorecards = scorecards;
        this.measures = measures;
        this.staff = staff;
    }

    /**
     * A measure that matters.
     *
     * @param least with fewer observations there is too little data
     * @param asked whether a scorecard asks for it, so that it matters without data, too
     */
    record Item(MeasureCode measure, Whose whose, long least, boolean asked) {}

    /** In the order of the scorecard, or of the catalogue. */
    List<Item> of(Person person) {
        var holds = scorecards.inForce(List.of(person)).get(person.id());
        return of(holds == null ? null : holds.version().content());
    }

    /** Of each of the people only those measures that count their own figures. */
    List<Item> own(PersonId person, Map<PersonId, Scorecards.InForce> inForce) {
        var holds = inForce.get(person);
        return of(holds == null ? null : holds.version().content()).stream()
                .filter(item -> item.whose() == Whose.PERSON)
                .toList();
    }

    private List<Item> of(@Nullable Scorecard card) {
        var asked = card == null
                ? List.<Item>of()
                : card.items().stream().flatMap(this::asked).distinct().toList();
        return asked.isEmpty()
                ? measures.all().stream()
                        .filter(measure -> measure.grains().contains(Grain.PERSON))
                        .map(measure -> new Item(measure.code(), Whose.PERSON, LEAST, false))
                        .toList()
                : asked;
    }

    private Stream<Item> asked(ScorecardItem item) {
        var measure = item.measure();
        return item.kind() != ScorecardItem.Kind.MEASURE
                        || measure == null
                        || item.whose() == null
                        || measures.find(measure).isEmpty()
                ? Stream.empty()
                : Stream.of(new Item(measure, item.whose(), item.least(), true));
    }

    /** Whose facts count; nothing where somebody has no team or department. */
    Optional<FactFilter> filter(Whose whose, Person person, FactFilter days) {
        return switch (whose) {
            case PERSON -> Optional.of(days.ofPeople(List.of(person.id())));
            case TEAM ->
                Optional.of(teamsOf(person)).filter(teams -> !teams.isEmpty()).map(days::ofTeams);
            case DEPARTMENT ->
                Optional.of(departmentsOf(person))
                        .filter(departments -> !departments.isEmpty())
                        .map(days::ofDepartments);
        };
    }

    /** The id, where it is one alone. */
    Optional<Long> subject(Whose whose, Person person) {
        return switch (whose) {
            case PERSON -> Optional.of(person.id().value());
            case TEAM -> only(teamsOf(person)).map(TeamId::value);
            case DEPARTMENT -> only(departmentsOf(person)).map(DepartmentId::value);
        };
    }

    /** Those the person leads, or else the one the person is in. */
    List<TeamId> teamsOf(Person person) {
        var led = staff.ledBy(person.id());
        return led.isEmpty() && person.team() != null ? List.of(person.team()) : led;
    }

    /** Those the person heads, or else the one the person is in. */
    List<DepartmentId> departmentsOf(Person person) {
        var headed = staff.headedBy(person.id());
        return headed.isEmpty() && person.department() != null ? List.of(person.department()) : headed;
    }

    private static <T> Optional<T> only(List<T> all) {
        return all.size() == 1 ? Optional.of(all.getFirst()) : Optional.empty();
    }
}
