package org.hengke.planning.duties;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.hengke.metrics.Facts;
import org.hengke.metrics.SourceFacts;
import org.hengke.staff.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Duties of days gone by with what became of them; for a demo. */
@Service
public class PastDuties {

    private final DutyTemplateStore templates;
    private final DutyStore store;
    private final DutyEntryStore entries;
    private final DutyPlan plan;
    private final Facts facts;
    private final Clock clock;

    PastDuties(
            DutyTemplateStore templates,
            DutyStore store,
            DutyEntryStore entries,
            DutyPlan plan,
            Facts facts,
            Clock clock) {
        this.templates = templates;
        this.store = store;
        this.entries = entries;
        this.plan = plan;
        this.facts = facts;
        this.clock = clock;
    }

    /**
     * A duty that fell due.
     *
     * @param code of a shipped one
     * @param due the last day on which it was in time
     */
    public record Past(@Nullable String code, PersonId owner, LocalDate due, boolean evidence) {}

    /** How it was done. */
    public record Doing(Instant at, @Nullable String words, List<String> links) {}

    /**
     * Makes those that fell due from a day on up to now and are not there yet, and those ahead.
     *
     * @param story what became of each; nothing where it was left undone
     * @return how many of the past
     */
    @Transactional
    public int recall(LocalDate from, LocalDate today, Function<Past, Optional<Doing>> story) {
        var made = new ArrayList<SourceFacts>();
        for (var template : templates.current()) {
            for (var planned : plan.wanted(template, from, today).values()) {
                if (!planned.dueAt().isAfter(clock.instant())) {
                    store.insert(template.id(), planned)
                            .flatMap(store::find)
                            .ifPresent(duty -> made.add(plan.facts(told(plan.settled(duty), story))));
                }
            }
        }
        facts.reconcile(made);
        var _ = plan.plan();
        return made.size();
    }

    private Duty told(Duty duty, Function<Past, Optional<Doing>> story) {
        return story.apply(new Past(duty.code(), duty.owner(), duty.due(), duty.evidence()))
                .map(doing -> {
                    var done = duty.done(duty.owner(), doing.at());
                    store.save(done, duty.version());
                    var _ = entries.append(
                            duty.id(),
                            new DutyEntry(
                                    DutyEntry.Kind.DONE,
                                    doing.at(),
                                    duty.owner(),
                                    doing.words(),
                                    null,
                                    doing.links(),
                                    List.of()));
                    return done;
                })
                .orElse(duty);
    }
}
