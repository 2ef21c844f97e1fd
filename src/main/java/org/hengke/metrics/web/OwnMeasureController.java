package org.hengke.metrics.web;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.hengke.metrics.Aggregation;
import org.hengke.metrics.Direction;
import org.hengke.metrics.FigureTable;
import org.hengke.metrics.MeasureCode;
import org.hengke.metrics.OwnMeasures;
import org.hengke.metrics.Retirements;
import org.hengke.metrics.Unit;
import org.hengke.platform.access.Needs;
import org.hengke.platform.web.Idempotency;
import org.hengke.platform.web.Version;
import org.hengke.staff.Me;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** A department's own measures. */
@RestController
@RequestMapping("/api/v1/measures")
class OwnMeasureController {

    private final OwnMeasures own;
    private final Retirements retirements;
    private final Idempotency idempotency;

    OwnMeasureController(OwnMeasures own, Retirements retirements, Idempotency idempotency) {
        this.own = own;
        this.retirements = retirements;
        this.idempotency = idempotency;
    }

    /**
     * @param code how formulas and addresses call it; never changes
     * @param formula in CEL over codes of measures; absent where values are entered
     */
    record NewMeasure(
            String code,
            String name,
            @Nullable String description,
            Aggregation aggregation,
            Unit unit,
            Direction direction,
            @Nullable String formula) {}

    record MeasureChange(
            String name,
            @Nullable String description,
            Aggregation aggregation,
            Unit unit,
            Direction direction,
            @Nullable String formula) {}

    record MeasureMade(MeasureCode code, int version) {}

    /** @param code of the measure it would become, absent for a new one */
    record FormulaToTry(@Nullable String code, String formula, Unit unit) {}

    /**
     * A formula over last month's facts.
     *
     * @param formula its value, together and by team
     * @param parts the measures it mentions, in the order it does
     * @param figures of the parts, together and by team
     */
    record FormulaTried(FigureTable formula, List<MeasureCode> parts, FigureTable figures) {}

    @Needs(OwnMeasures.DEFINE)
    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    MeasureMade define(
            @RequestBody NewMeasure body,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
            Me me) {
        return idempotency.once(key, body, MeasureMade.class, () -> {
            own.define(
                    body.code(),
                    new OwnMeasures.Wanted(
                            body.name(),
                            Objects.requireNonNullElse(body.description(), ""),
                            body.aggregation(),
                            body.unit(),
                            body.direction(),
                            body.formula()),
                    me);
            return new MeasureMade(new MeasureCode(body.code().strip()), 1);
        });
    }

    @Needs(OwnMeasures.DEFINE)
    @PutMapping("/{code}")
    MeasureMade change(
            @PathVariable String code,
            @RequestBody MeasureChange body,
            @RequestHeader(name = "If-Match", required = false) @Nullable String version,
            Me me) {
        long from = Version.of(version);
        own.change(
                Asked.code(code),
                from,
                new OwnMeasures.Wanted(
                        body.name(),
                        Objects.requireNonNullElse(body.description(), ""),
                        body.aggregation(),
                        body.unit(),
                        body.direction(),
                        body.formula()),
                me);
        return new MeasureMade(Asked.code(code), Math.toIntExact(from + 1));
    }

    /** No longer used from today on. */
    @Needs(OwnMeasures.DEFINE)
    @PutMapping("/{code}/retirement")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void retire(
            @PathVariable String code,
            @RequestHeader(name = "If-Match", required = false) @Nullable String version,
            Me me,
            Locale locale) {
        retirements.retire(Asked.code(code), Version.of(version), me, locale);
    }

    /** In use again from today on. */
    @Needs(OwnMeasures.DEFINE)
    @DeleteMapping("/{code}/retirement")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void bringBack(
            @PathVariable String code,
            @RequestHeader(name = "If-Match", required = false) @Nullable String version,
            Me me) {
        retirements.bringBack(Asked.code(code), Version.of(version), me);
    }

    @Needs(OwnMeasures.DEFINE)
    @PostMapping("/formula-trials")
    FormulaTried preview(@RequestBody FormulaToTry body, Me me, Locale locale) {
        var preview = own.preview(
                body.code() == null ? null : Asked.code(body.code()), body.formula(), body.unit(), me, locale);
        return new FormulaTried(preview.figures(), preview.partsInOrder(), preview.parts());
    }
}
