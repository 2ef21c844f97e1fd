package org.hengke.metrics.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.hengke.metrics.Aggregation;
import org.hengke.metrics.Direction;
import org.hengke.metrics.Grain;
import org.hengke.metrics.Headline;
import org.hengke.metrics.MeasureCatalogue;
import org.hengke.metrics.MeasureCode;
import org.hengke.metrics.MeasureDefinition;
import org.hengke.metrics.MeasureKind;
import org.hengke.metrics.MeasureStanding;
import org.hengke.metrics.MeasureUse;
import org.hengke.metrics.MeasureVersion;
import org.hengke.metrics.OwnMeasures;
import org.hengke.metrics.Retirements;
import org.hengke.metrics.Unit;
import org.hengke.metrics.Wording;
import org.hengke.metrics.internal.Formula;
import org.hengke.metrics.internal.MeasureStore;
import org.hengke.platform.access.SignedIn;
import org.hengke.platform.web.Version;
import org.hengke.staff.Me;
import org.hengke.staff.Staff;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What is measured, and how: the catalogue and a page for each measure. */
@RestController
@RequestMapping("/api/v1/measures")
class MeasureController {

    private final MeasureCatalogue measures;
    private final MeasureStore store;
    private final Wording wording;
    private final List<MeasureUse> uses;
    private final Retirements retirements;
    private final Staff staff;

    MeasureController(
            MeasureCatalogue measures,
            MeasureStore store,
            Wording wording,
            List<MeasureUse> uses,
            Retirements retirements,
            Staff staff) {
        this.measures = measures;
        this.store = store;
        this.wording = wording;
        this.uses = uses;
        this.retirements = retirements;
        this.staff = staff;
    }

    /**
     * A measure in the caller's words.
     *
     * @param formula how it is worked out, in words
     * @param numerator what is counted, empty where there is nothing to say
     * @param expression the formula as written, of a measure by formula
     * @param parts the measures it is made of, of a measure by formula
     * @param horizonDays how long an outcome can still change
     * @param retiredSince the day from which it is no longer used, of one that was retired
     */
    record MeasureWords(
            MeasureCode code,
            MeasureKind kind,
            int version,
            String name,
            String formula,
            String numerator,
            String denominator,
            String source,
            Aggregation aggregation,
            Unit unit,
            Direction direction,
            Headline headline,
            List<Grain> grains,
            long horizonDays,
            @Nullable String expression,
            List<MeasureCode> parts,
            @Nullable LocalDate retiredSince) {}

    /**
     * That a measure was retired or brought back.
     *
     * @param day since when
     */
    record StandingWords(boolean retired, LocalDate day, String by, Instant at) {}

    /**
     * A version of a measure.
     *
     * @param since when it came into force
     * @param changedBy who made it, of a measure of the department's own
     * @param name what the measure was called then, of one of the department's own
     * @param formula in words, of a measure by formula
     */
    record VersionWords(
            int version,
            Instant since,
            Aggregation aggregation,
            Unit unit,
            Direction direction,
            @Nullable String changedBy,
            @Nullable String name,
            @Nullable String formula) {}

    /**
     * All there is to know of a measure.
     *
     * @param description what it is for, as its makers wrote it; empty for a shipped one
     * @param standings when it was retired and brought back, the latest first
     * @param users what relies on it, as far as the caller may know
     * @param holding what keeps it from being retired; only for those who may retire it
     */
    record MeasurePage(
            MeasureWords measure,
            String description,
            List<VersionWords> versions,
            List<StandingWords> standings,
            List<MeasureUse.User> users,
            List<MeasureUse.User> holding) {}

    @SignedIn
    @GetMapping
    List<MeasureWords> measures(Locale locale) {
        return measures.all().stream().map(measure -> words(measure, locale)).toList();
    }

    @SignedIn
    @GetMapping("/{code}")
    ResponseEntity<MeasurePage> measure(@PathVariable String code, Me me, Locale locale) {
        var measure = measures.get(Asked.code(code));
        var users = new ArrayList<MeasureUse.User>();
        uses.forEach(use -> users.addAll(use.of(measure.code(), me, locale)));
        var versions = store.versions(measure.code()).stream()
                .map(version -> version(version, locale))
                .toList();
        var own = measure.own();
        var standings = store.standings(measure.code()).stream()
                .map(standing ->
                        new StandingWords(standing.retired(), standing.day(), staff.name(standing.by()), standing.at()))
                .toList();
        var page = new MeasurePage(
                words(measure, locale),
                own == null ? "" : own.description(),
                versions,
                standings,
                users,
                own != null && me.may(OwnMeasures.DEFINE)
                        ? retirements.holding(measure.code(), me, locale)
                        : List.of());
        return Version.tagged(page, measure.version());
    }

    private MeasureWords words(MeasureDefinition measure, Locale locale) {
        var derived = measures.derived().get(measure.code());
        return new MeasureWords(
                measure.code(),
                measure.kind(),
                measure.version(),
                wording.name(measure, locale),
                derived == null
                        ? wording.formula(measure, locale)
                        : derived.formula().words(names(locale)),
                wording.sayIfKnown(measure.numeratorKey(), locale),
                wording.sayIfKnown(measure.denominatorKey(), locale),
                measure.source(),
                measure.aggregation(),
                measure.unit(),
                measure.direction(),
                measure.headline(),
                List.copyOf(measure.grains()),
                measure.horizon().toDays(),
                measure.own() == null ? null : measure.own().formula(),
                derived == null ? List.of() : List.copyOf(derived.formula().parts()),
                measures.retired(measure.code()).map(MeasureStanding::day).orElse(null));
    }

    private VersionWords version(MeasureVersion version, Locale locale) {
        var own = version.own();
        return new VersionWords(
                version.version(),
                version.since(),
                version.aggregation(),
                version.unit(),
                version.direction(),
                version.changedBy(),
                own == null ? null : own.name(),
                own == null || own.formula() == null
                        ? null
                        : Formula.of(own.formula()).words(names(locale)));
    }

    private Function<MeasureCode, String> names(Locale locale) {
        return code -> measures.find(code)
                .map(measure -> wording.name(measure, locale))
                .orElse(code.value());
    }
}
