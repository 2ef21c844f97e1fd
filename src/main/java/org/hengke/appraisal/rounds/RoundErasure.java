package org.hengke.appraisal.rounds;

import java.util.List;
import org.hengke.staff.PersonErased;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** When somebody's data is erased, what others wrote about that person in rounds goes; the means stay, since results count them. */
@Component
class RoundErasure {

    private final RoundStore store;

    RoundErasure(RoundStore store) {
        this.store = store;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void erase(PersonErased erased) {
        for (var rated : store.ratedAs(erased.person())) {
            store.report(rated).ifPresent(report -> store.report(rated, withoutComments(report)));
        }
    }

    private static RoundReport withoutComments(RoundReport report) {
        return new RoundReport(
                report.parts().stream()
                        .map(part -> new RoundReport.Part(
                                part.groups(),
                                part.weight(),
                                part.raters(),
                                part.items().stream()
                                        .map(item -> new RoundReport.Item(
                                                item.name(), item.mean(), item.judged(), List.of()))
                                        .toList(),
                                part.mean()))
                        .toList(),
                report.total(),
                report.withheld());
    }
}
