package org.hengke.cases.internal;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.hengke.cases.Case;
import org.hengke.cases.CaseFacts;
import org.hengke.cases.CaseHistory;
import org.hengke.cases.CaseId;
import org.hengke.cases.CaseMeasures;
import org.hengke.cases.CaseSignals;
import org.hengke.metrics.SourceFacts;
import org.hengke.servicelevels.Clocks;
import org.hengke.servicelevels.Outcome;
import org.hengke.servicelevels.ServiceClock;
import org.hengke.servicelevels.ServiceLevels;
import org.hengke.servicelevels.Subject;
import org.hengke.staff.PersonId;
import org.hengke.staff.Staff;
import org.hengke.staff.TeamId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Clocks and facts of histories, by the targets, the calendars and the organisation of now. */
@Component
public class CaseReckoning {

    private final ServiceLevels levels;
    private final Staff staff;
    private final Neighbours neighbours;

    CaseReckoning(ServiceLevels levels, Staff staff, Neighbours neighbours) {
        this.levels = levels;
        this.staff = staff;
        this.neighbours = neighbours;
    }

    public static Subject subject(CaseId id) {
        return new Subject(CaseMeasures.SOURCE, id.value());
    }

    public List<ServiceClock> clocks(CaseHistory history) {
        return Clocks.fold(CaseSignals.of(history), levels.policy(), this::teamOf);
    }

    /** When the next running clock of a case is used up; none while all stand still. */
    public static @Nullable Instant due(Case now, List<ServiceClock> clocks) {
        if (!now.state().open()) {
            return null;
        }
        return clocks.stream()
                .filter(clock -> clock.outcome() == Outcome.RUNNING)
                .map(ServiceClock::dueAt)
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    /** Business time between two instants by the calendar of a clock. */
    Duration businessTime(ServiceClock of, Instant from, Instant until) {
        var calendar = levels.policy().at(until).calendars().get(of.calendar());
        return calendar == null ? Duration.between(from, until) : calendar.between(from, until);
    }

    public CaseFacts.Context context() {
        return new CaseFacts.Context(levels.policy(), staff.zone(), this::teamOf, List.of());
    }

    public List<SourceFacts> facts(List<CaseHistory> histories) {
        var contacts = neighbours.contactsElsewhere(histories.stream()
                .map(CaseHistory::now)
                .filter(now -> now.firstResolvedAt() != null && now.customer() != null)
                .map(Case::id)
                .toList());
        var context = context();
        return histories.stream()
                .map(history -> CaseFacts.sourceOf(
                        history, clocks(history), context.with(contacts.getOrDefault(history.id(), List.of()))))
                .toList();
    }

    private @Nullable TeamId teamOf(PersonId person, LocalDate day) {
        return staff.teamOf(person, day).orElse(null);
    }
}
