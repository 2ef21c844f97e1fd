package org.hengke.metrics;

import java.util.Collection;
import org.hengke.platform.audit.Audit;
import org.hengke.staff.Me;
import org.hengke.staff.PersonId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Records who looked at whose figures, so that a person can see it. */
@Service
public class Looks {

    private final Audit audit;

    Looks(Audit audit) {
        this.audit = audit;
    }

    /** The viewer saw figures of these people; one's own are nobody else's business. */
    @Transactional
    public void saw(Me viewer, Collection<PersonId> people) {
        people.stream()
                .filter(person -> !person.equals(viewer.id()))
                .forEach(person -> audit.viewed("metrics.figures-viewed", "person", person.value()));
    }
}
