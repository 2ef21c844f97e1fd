package org.hengke.metrics.web;

import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.hengke.metrics.Breakdown;
import org.hengke.metrics.FactList;
import org.hengke.metrics.FactRow;
import org.hengke.metrics.FigureQuery;
import org.hengke.metrics.FigureTable;
import org.hengke.metrics.Figures;
import org.hengke.metrics.Grain;
import org.hengke.metrics.Looks;
import org.hengke.metrics.MeasureCatalogue;
import org.hengke.metrics.internal.FactReader.Outcome;
import org.hengke.metrics.internal.Names;
import org.hengke.platform.Limit;
import org.hengke.platform.Page;
import org.hengke.platform.access.SignedIn;
import org.hengke.platform.sheets.SheetFormat;
import org.hengke.platform.web.Download;
import org.hengke.staff.Me;
import org.hengke.staff.PersonId;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Figures and the facts behind them. Anyone may see their own; whose else, their permission says. */
@RestController
@RequestMapping("/api/v1")
class FigureController {

    private final Figures figures;
    private final FactList facts;
    private final FactExport export;
    private final MeasureCatalogue measures;
    private final Names names;
    private final Looks looks;

    FigureController(
            Figures figures, FactList facts, FactExport export, MeasureCatalogue measures, Names names, Looks looks) {
        this.figures = figures;
        this.facts = facts;
        this.export = export;
        this.measures = measures;
        this.names = names;
        this.looks = looks;
    }

    /** One thing to filter by. */
    record FigureMember(String key, @Nullable String parent, String name) {}

    /** Names of everything figures can be told apart by. */
    record FigureMembers(
            List<FigureMember> people,
            List<FigureMember> teams,
            List<FigureMember> departments,
            List<FigureMember> channels,
            List<FigureMember> categories) {}

    @SignedIn
    @GetMapping("/figures/members")
    FigureMembers members(Me me, Locale locale) {
        var named = new EnumMap<Grain, List<FigureMember>>(Grain.class);
        for (var grain : Grain.values()) {
            named.put(grain, grain == Grain.PERSON ? people(me) : members(grain, locale));
        }
        return new FigureMembers(
                named.getOrDefault(Grain.PERSON, List.of()),
                named.getOrDefault(Grain.TEAM, List.of()),
                named.getOrDefault(Grain.DEPARTMENT, List.of()),
                named.getOrDefault(Grain.CHANNEL, List.of()),
                named.getOrDefault(Grain.CATEGORY, List.of()));
    }

    @SignedIn
    @GetMapping("/figures")
    FigureTable figures(
            @ParameterObject Asked asked,
            @RequestParam(required = false) @Nullable List<String> measure,
            @RequestParam(required = false) @Nullable Breakdown by,
            @RequestParam(required = false) FigureQuery.@Nullable Earlier earlier,
            @RequestParam(required = false) @Nullable Breakdown trend,
            @RequestParam(defaultValue = "false") boolean adjusted,
            @RequestParam(required = false) @Nullable Instant asOf,
            Me me,
            Locale locale) {
        var query = asked.query(measure, by, earlier, trend, adjusted, asOf);
        var table = figures.table(query, me, locale);
        looks.saw(me, query.filter().people());
        if (by == Breakdown.PERSON) {
            looks.saw(
                    me,
                    table.rows().stream()
                            .filter(row -> !row.key().isEmpty())
                            .map(row -> new PersonId(Long.parseLong(row.key())))
                            .toList());
        }
        return table;
    }

    @SignedIn
    @GetMapping("/figures/{measure}/facts")
    Page<FactRow> facts(
            @PathVariable String measure,
            @ParameterObject Asked asked,
            @RequestParam(required = false) @Nullable Outcome outcome,
            @RequestParam(required = false) @Nullable Instant asOf,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable Integer limit,
            Me me,
            Locale locale) {
        var filter = asked.filter();
        looks.saw(me, filter.people());
        return facts.page(Asked.code(measure), filter, outcome, asOf, after, Limit.of(limit), me, locale);
    }

    @SignedIn
    @GetMapping("/figures/{measure}/facts/export")
    Download export(
            @PathVariable String measure,
            @ParameterObject Asked asked,
            @RequestParam(required = false) @Nullable Outcome outcome,
            @RequestParam(required = false) @Nullable Instant asOf,
            @RequestParam(defaultValue = "XLSX") SheetFormat format,
            Me me,
            Locale locale) {
        var filter = asked.filter();
        var definition = measures.get(Asked.code(measure));
        export.record(definition, filter, me);
        return new Download(
                "%s_%s_%s".formatted(definition.code(), filter.from(), filter.until()),
                format,
                out -> export.write(format, definition, filter, outcome, asOf, me, locale, out));
    }

    /** Only those whose figures the viewer may see. */
    private List<FigureMember> people(Me me) {
        return names.visiblePeople(me, Figures.READ).stream()
                .map(person -> new FigureMember(
                        person.id().toString(),
                        person.team() == null ? null : person.team().toString(),
                        person.name()))
                .toList();
    }

    private List<FigureMember> members(Grain grain, Locale locale) {
        Map<String, String> said = names.of(Breakdown.valueOf(grain.name()), locale);
        return names.members(grain).stream()
                .map(member -> new FigureMember(
                        member.key(), member.parent(), said.getOrDefault(member.key(), member.named())))
                .toList();
    }
}
