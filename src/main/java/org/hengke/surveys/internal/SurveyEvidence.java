package org.hengke.surveys.internal;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.hengke.metrics.Evidence;
import org.hengke.staff.Me;
import org.hengke.surveys.Survey;
import org.hengke.surveys.SurveyMeasures;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** What stands behind figures of surveys: the request, its answer, and the case it was about. */
@Component
class SurveyEvidence implements Evidence {

    private final SurveyStore store;
    private final MessageSource messages;

    SurveyEvidence(SurveyStore store, MessageSource messages) {
        this.store = store;
        this.messages = messages;
    }

    @Override
    public String kind() {
        return SurveyMeasures.SOURCE;
    }

    @Override
    public Map<Long, Shown> show(Collection<Long> ids, Me viewer) {
        var scope = viewer.scope("surveys.read");
        var shown = new HashMap<Long, Shown>();
        for (var survey : store.all(ids)) {
            var request = survey.request();
            if (scope.covers(request.person(), request.team())) {
                shown.put(
                        request.id().value(),
                        new Shown(
                                request.about().number(),
                                title(survey),
                                "/cases/" + request.about().value()));
            }
        }
        return shown;
    }

    private String title(Survey survey) {
        return survey.valid()
                .map(given -> given.comment() == null
                        ? said("surveys.evidence.scored", given.score())
                        : said("surveys.evidence.answered", given.score(), given.comment()))
                .orElseGet(() -> said("surveys.evidence.unanswered"));
    }

    private String said(String key, Object... values) {
        return messages.getMessage(key, values, LocaleContextHolder.getLocale());
    }
}
