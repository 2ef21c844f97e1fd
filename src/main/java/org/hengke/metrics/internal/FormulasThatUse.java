package org.hengke.metrics.internal;

import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.hengke.metrics.MeasureCatalogue;
import org.hengke.metrics.MeasureCode;
import org.hengke.metrics.MeasureUse;
import org.hengke.metrics.Wording;
import org.hengke.staff.Me;
import org.springframework.stereotype.Component;

/** Measures by formula that a measure is a part of. */
@Component
class FormulasThatUse implements MeasureUse {

    private final MeasureCatalogue measures;
    private final Wording wording;

    FormulasThatUse(MeasureCatalogue measures, Wording wording) {
        this.measures = measures;
        this.wording = wording;
    }

    @Override
    public List<User> of(MeasureCode measure, Me viewer, Locale locale) {
        return users(measure, locale, other -> true);
    }

    @Override
    public List<User> inForce(MeasureCode measure, Me viewer, Locale locale) {
        return users(measure, locale, other -> !measures.isRetired(other));
    }

    private List<User> users(MeasureCode measure, Locale locale, Predicate<MeasureCode> counts) {
        return measures.all().stream()
                .filter(other -> counts.test(other.code()))
                .filter(other -> {
                    var derived = measures.derived().get(other.code());
                    return derived != null && derived.formula().parts().contains(measure);
                })
                .map(other -> new User(
                        wording.say("metrics.used-by.formula", locale),
                        wording.name(other, locale),
                        "/figures/measures/" + other.code()))
                .toList();
    }
}
