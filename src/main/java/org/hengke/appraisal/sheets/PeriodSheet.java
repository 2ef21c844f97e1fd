package org.hengke.appraisal.sheets;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hengke.appraisal.periods.AppraisalRow;
import org.hengke.appraisal.periods.PeriodId;
import org.hengke.appraisal.periods.PeriodViews;
import org.hengke.appraisal.periods.Result;
import org.hengke.appraisal.periods.Result.ItemResult;
import org.hengke.appraisal.periods.Results;
import org.hengke.metrics.MeasureCatalogue;
import org.hengke.metrics.MeasureCode;
import org.hengke.metrics.Wording;
import org.hengke.platform.audit.Audit;
import org.hengke.platform.audit.AuditEntry;
import org.hengke.platform.sheets.Sheet;
import org.hengke.platform.sheets.SheetColumn;
import org.hengke.staff.Me;
import org.hengke.staff.PersonId;
import org.hengke.staff.Staff;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Everybody of a period in one table: a row a person, a column an item. */
@Service
public class PeriodSheet {

    private final PeriodViews periods;
    private final Results results;
    private final MeasureCatalogue measures;
    private final Wording wording;
    private final Staff staff;
    private final Audit audit;

    PeriodSheet(
            PeriodViews periods,
            Results results,
            MeasureCatalogue measures,
            Wording wording,
            Staff staff,
            Audit audit) {
        this.periods = periods;
        this.results = results;
        this.measures = measures;
        this.wording = wording;
        this.staff = staff;
        this.audit = audit;
    }

    private record Told(AppraisalRow row, @Nullable Result result) {}

    /**
     * Those whom the viewer may see; points and grades only once they are published.
     *
     * @throws org.hengke.platform.Refusal {@code appraisal.periods.not-found} for one that does not concern the viewer
     */
    @Transactional
    public Sheet of(PeriodId id, Me me, Locale locale) {
        var rows = periods.rows(id, me);
        var told = results.of(id, me).stream().collect(Collectors.toMap(Result::person, Function.identity()));
        audit.record(new AuditEntry("appraisal.period-exported", true, "appraisal-period", id.value(), Map.of())
                .with("people", rows.size()));
        var lines = rows.stream()
                .map(row -> new Told(
                        row,
                        row.points() == null
                                ? null
                                : told.get(new PersonId(row.person().id()))))
                .toList();
        return Sheet.of(wording.say("appraisal.sheets.title", locale), columns(lines, locale), lines.stream());
    }

    private List<SheetColumn<Told>> columns(List<Told> lines, Locale locale) {
        var columns = new ArrayList<SheetColumn<Told>>();
        columns.add(column("person", locale, line -> line.row.person().name()));
        columns.add(column("staff-number", locale, this::staffNumber));
        columns.add(column(
                "team",
                locale,
                line -> line.row.team() == null ? "" : line.row.team().name()));
        columns.add(column("scorecard", locale, line -> Objects.requireNonNullElse(line.row.scorecard(), "")));
        columns.add(column("total", locale, line -> line.row.points() == null ? "" : line.row.points()));
        columns.add(column("grade", locale, line -> Objects.requireNonNullElse(line.row.grade(), "")));
        columns.add(column("coefficient", locale, line -> line.row.coefficient()));
        var items = new LinkedHashSet<String>();
        lines.stream()
                .map(Told::result)
                .filter(Objects::nonNull)
                .flatMap(result -> result.items().stream())
                .forEach(item -> items.add(name(item, locale)));
        items.forEach(item -> columns.add(new SheetColumn<>(item, line -> points(line, item, locale))));
        return columns;
    }

    private SheetColumn<Told> column(String word, Locale locale, Function<Told, Object> cell) {
        return new SheetColumn<>(wording.say("appraisal.sheets." + word, locale), cell);
    }

    private String staffNumber(Told line) {
        return staff.find(new PersonId(line.row.person().id()))
                .map(person -> Objects.requireNonNullElse(person.staffNumber(), ""))
                .orElse("");
    }

    private Object points(Told line, String item, Locale locale) {
        var result = line.result;
        if (result == null) {
            return "";
        }
        return result.items().stream()
                .filter(one -> one.points() != null && name(one, locale).equals(item))
                .findFirst()
                .<Object>map(one ->
                        BigDecimal.valueOf(Objects.requireNonNull(one.points())).setScale(2, RoundingMode.HALF_UP))
                .orElse("");
    }

    private String name(ItemResult item, Locale locale) {
        return item.measure() == null ? rating(item, locale) : measure(item.measure(), locale);
    }

    private String measure(MeasureCode code, Locale locale) {
        return measures.find(code).map(measure -> wording.name(measure, locale)).orElse(code.value());
    }

    /** A shipped item is kept by its code. */
    private String rating(ItemResult item, Locale locale) {
        var kept = Objects.requireNonNullElse(item.name(), "");
        var key = "appraisal.scorecards.words." + kept;
        var said = wording.sayIfKnown(key, locale);
        return said.isEmpty() ? kept : said;
    }
}
