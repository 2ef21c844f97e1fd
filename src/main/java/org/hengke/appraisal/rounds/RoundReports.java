package org.hengke.appraisal.rounds;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.hengke.appraisal.periods.PeriodId;
import org.hengke.appraisal.periods.PeriodState;
import org.hengke.appraisal.periods.RoundMarks;
import org.hengke.platform.Kind;
import org.hengke.platform.Refusal;
import org.hengke.platform.audit.Audit;
import org.hengke.staff.Me;
import org.hengke.staff.PersonId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reading what may be told. */
@Service
public class RoundReports implements RoundMarks {

    private final RoundStore store;
    private final RaterStore raters;
    private final Audit audit;

    RoundReports(RoundStore store, RaterStore raters, Audit audit) {
        this.store = store;
        this.raters = raters;
        this.audit = audit;
    }

    /** Whether reports can be read: the round is closed, and so is the period it belongs to. */
    public boolean areOut(Round round) {
        return round.state() == RoundState.CLOSED
                && (round.period() == null
                        || store.stateOf(round.period())
                                .filter(state -> state == PeriodState.PUBLISHED)
                                .isPresent());
    }

    /** Whether the caller is one of those for whom it is: the person, the superior, and who may read those of others. */
    public boolean isFor(Rated rated, Me me) {
        return rated.person().equals(me.id())
                || me.id().equals(rated.superior())
                || me.scope(Rounds.READ).covers(rated.person(), rated.team());
    }

    /**
     * Who rated in secret reads no report about that person: with the own marks taken out, it would be about fewer.
     *
     * @throws Refusal {@code appraisal.rounds.not-found}, {@code appraisal.rounds.rated-too}, {@code appraisal.rounds.not-out-yet}
     */
    @Transactional
    public RoundReport get(RoundId id, PersonId person, Me me) {
        var round = store.find(id).orElseThrow(Rounds::notFound);
        var rated = store.rated(id, person).filter(found -> isFor(found, me)).orElseThrow(Rounds::notFound);
        if (hasRatedInSecret(rated, me)) {
            throw new Refusal(Kind.FORBIDDEN, "appraisal.rounds.rated-too");
        }
        if (!areOut(round)) {
            throw new Refusal(Kind.CONFLICT, "appraisal.rounds.not-out-yet");
        }
        audit.viewed("appraisal.round-report-viewed", "person", person.value());
        return store.report(rated.id()).orElseThrow(Rounds::notFound);
    }

    /** A round whose report was just read, also by who would not see the round. */
    public Round roundOf(RoundId id) {
        return store.find(id).orElseThrow(Rounds::notFound);
    }

    /** Whether asked, not whether answered: else the refusal would tell. */
    private boolean hasRatedInSecret(Rated rated, Me me) {
        return raters.of(rated).stream()
                .anyMatch(rater -> rater.is(me.id()) && !rater.group().isKnown());
    }

    @Override
    @Transactional(readOnly = true)
    public Map<PersonId, Map<String, Double>> of(PeriodId period) {
        var marks = new HashMap<PersonId, Map<String, Double>>();
        for (var round : store.ofPeriod(period)) {
            if (round.state() == RoundState.CLOSED) {
                for (var rated : store.people(round.id())) {
                    store.report(rated.id()).ifPresent(report -> marks.put(rated.person(), marks(rated, report)));
                }
            }
        }
        return marks;
    }

    @Override
    @Transactional(readOnly = true)
    public Set<PersonId> keptFrom(PeriodId period, PersonId reader) {
        return raters.askedInSecret(period, reader);
    }

    private static Map<String, Double> marks(Rated rated, RoundReport report) {
        var marks = new HashMap<String, Double>();
        for (var item : rated.items()) {
            report.mean(item).ifPresent(mean -> marks.put(item, mean));
        }
        return marks;
    }
}
