package org.hengke.appraisal.periods;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.hengke.metrics.Looks;
import org.hengke.platform.Kind;
import org.hengke.platform.Refusal;
import org.hengke.staff.Me;
import org.hengke.staff.Person;
import org.hengke.staff.PersonId;
import org.hengke.staff.Staff;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Who may see and rate whom. What somebody may not see is not there. */
@Component
class Reach {

    private final AppraisalStore appraisals;
    private final PeriodStore periods;
    private final Staff staff;
    private final Looks looks;

    Reach(AppraisalStore appraisals, PeriodStore periods, Staff staff, Looks looks) {
        this.appraisals = appraisals;
        this.periods = periods;
        this.staff = staff;
        this.looks = looks;
    }

    /** @throws Refusal {@code appraisal.periods.no-such-appraisal}, also where the viewer may not see it */
    Appraisal seen(AppraisalId id, Me me) {
        var found = appraisals.find(id).filter(one -> sees(one, me)).orElseThrow(Reach::notFound);
        looks.saw(me, List.of(found.person()));
        return found;
    }

    /** The same, held against changes by others. */
    Appraisal locked(AppraisalId id, Me me) {
        return appraisals.lock(id).filter(one -> sees(one, me)).orElseThrow(Reach::notFound);
    }

    /** One's own. */
    Appraisal own(AppraisalId id, Me me) {
        return appraisals.lock(id).filter(one -> one.person().equals(me.id())).orElseThrow(Reach::notFound);
    }

    AppraisalPeriod periodOf(Appraisal appraisal) {
        return periods.find(appraisal.period()).orElseThrow();
    }

    boolean sees(Appraisal appraisal, Me me) {
        return sees(appraisal, me, periods.delegates(appraisal.period()));
    }

    boolean sees(Appraisal appraisal, Me me, Map<PersonId, PersonId> delegates) {
        var scope = me.scope(Periods.READ);
        return appraisal.person().equals(me.id())
                || scope.covers(appraisal.person(), appraisal.team())
                || appraisal.parts().stream().anyMatch(part -> scope.covers(appraisal.person(), part.team()))
                || !actsFor(appraisal, me, delegates).isEmpty();
    }

    /**
     * In whose place somebody may rate: the own, that of whoever made the person a delegate, and for the manager also where nobody
     * stands above or whoever does has left. Nobody rates oneself.
     *
     * @return one entry for each superior, among them perhaps nobody
     */
    List<@Nullable PersonId> actsFor(Appraisal appraisal, Me me, Map<PersonId, PersonId> delegates) {
        var superiors = new ArrayList<@Nullable PersonId>();
        if (appraisal.person().equals(me.id())) {
            return superiors;
        }
        for (var part : appraisal.parts()) {
            var superior = part.superior();
            boolean may = superior == null
                    ? isManager(me)
                    : (superior.equals(me.id()) && me.may(Periods.RATE))
                            || me.id().equals(delegates.get(superior))
                            || (isManager(me) && !isActive(superior));
            if (may && superiors.stream().noneMatch(other -> Objects.equals(other, superior))) {
                superiors.add(superior);
            }
        }
        return superiors;
    }

    List<@Nullable PersonId> actsFor(Appraisal appraisal, Me me) {
        return actsFor(appraisal, me, periods.delegates(appraisal.period()));
    }

    /** @throws Refusal {@code appraisal.periods.not-oneself}, {@code appraisal.periods.not-yours} */
    void mustStandAbove(Appraisal appraisal, Me me) {
        mustBeAnother(appraisal, me, "appraisal.periods.not-oneself");
        if (!me.may(Periods.RUN) && actsFor(appraisal, me).isEmpty()) {
            throw new Refusal(Kind.FORBIDDEN, "appraisal.periods.not-yours");
        }
    }

    static void mustBeAnother(Appraisal appraisal, Me me, String code) {
        if (appraisal.person().equals(me.id())) {
            throw new Refusal(Kind.FORBIDDEN, code);
        }
    }

    /** Who runs periods without rating anybody, as human resources do, stands in for nobody. */
    private static boolean isManager(Me me) {
        return me.may(Periods.RUN) && me.may(Periods.RATE);
    }

    private boolean isActive(PersonId person) {
        return staff.find(person).map(Person::active).orElse(false);
    }

    static Refusal notFound() {
        return new Refusal(Kind.NOT_FOUND, "appraisal.periods.no-such-appraisal");
    }
}
