package org.hengke.appraisal.feedback;

import org.hengke.staff.PersonErased;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Takes away what was written to and by a person who is erased, in the same transaction. */
@Component
class ErasedWords {

    private final FeedbackStore store;

    ErasedWords(FeedbackStore store) {
        this.store = store;
    }

    @EventListener
    void erase(PersonErased erased) {
        store.erase(erased.person());
    }
}
