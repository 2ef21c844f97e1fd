package org.hengke.planning.duties;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hengke.metrics.Evidence;
import org.hengke.metrics.FactRebuilder;
import org.hengke.metrics.SourceFacts;
import org.hengke.staff.Me;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** What stands behind figures of duties, and all of their facts again. */
@Component
class DutySource implements FactRebuilder, Evidence {

    private final DutyStore store;
    private final DutyPlan plan;
    private final Duties duties;
    private final DutyWords words;
    private final MessageSource messages;

    DutySource(DutyStore store, DutyPlan plan, Duties duties, DutyWords words, MessageSource messages) {
        this.store = store;
        this.plan = plan;
        this.duties = duties;
        this.words = words;
        this.messages = messages;
    }

    @Override
    public String kind() {
        return DutyMeasures.SOURCE;
    }

    @Override
    public long count() {
        return store.count();
    }

    @Override
    public List<SourceFacts> after(long id, int limit) {
        return store.lockAfter(id, limit).stream().map(plan::facts).toList();
    }

    @Override
    public Map<Long, Shown> show(Collection<Long> ids, Me viewer) {
        var shown = new HashMap<Long, Shown>();
        store.all(ids).stream()
                .filter(duty -> duties.sees(duty, viewer))
                .forEach(duty -> shown.put(
                        duty.id().value(),
                        new Shown(
                                words.name(duty.code(), duty.name()),
                                messages.getMessage(
                                        "duties.evidence.due",
                                        new Object[] {duty.due().toString()},
                                        LocaleContextHolder.getLocale()),
                                "/duties/" + duty.id().value())));
        return shown;
    }
}
