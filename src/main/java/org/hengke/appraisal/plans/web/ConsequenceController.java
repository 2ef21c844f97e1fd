package org.hengke.appraisal.plans.web;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.hengke.appraisal.periods.PeriodId;
import org.hengke.appraisal.periods.Result;
import org.hengke.appraisal.plans.Consequence;
import org.hengke.appraisal.plans.ConsequenceRules;
import org.hengke.appraisal.plans.Consequences;
import org.hengke.appraisal.plans.ImprovementPlan;
import org.hengke.appraisal.plans.ImprovementPlanId;
import org.hengke.appraisal.plans.ImprovementPlans;
import org.hengke.appraisal.plans.PlanState;
import org.hengke.appraisal.plans.Recognition;
import org.hengke.appraisal.plans.RecognitionId;
import org.hengke.appraisal.plans.RecognitionKind;
import org.hengke.appraisal.plans.RecognitionState;
import org.hengke.appraisal.plans.Recognitions;
import org.hengke.appraisal.plans.web.AppraisalWords.PublishedPeriod;
import org.hengke.metrics.MeasureCode;
import org.hengke.platform.access.Needs;
import org.hengke.platform.web.Version;
import org.hengke.staff.Me;
import org.hengke.staff.Named;
import org.hengke.staff.PersonId;
import org.hengke.staff.Staff;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What follows from published periods. */
@RestController
@RequestMapping("/api/v1")
class ConsequenceController {

    private final Consequences consequences;
    private final Recognitions recognitions;
    private final ImprovementPlans plans;
    private final AppraisalWords words;
    private final Staff staff;

    ConsequenceController(
            Consequences consequences,
            Recognitions recognitions,
            ImprovementPlans plans,
            AppraisalWords words,
            Staff staff) {
        this.consequences = consequences;
        this.recognitions = recognitions;
        this.plans = plans;
        this.words = words;
        this.staff = staff;
    }

    /** @param name of a rating; a measure has its own */
    record WeakItem(
            @Nullable String name, String group, @Nullable MeasureCode measure, double points) {}

    record MadeRecognition(RecognitionId id, RecognitionKind kind, RecognitionState state) {}

    record MadePlan(ImprovementPlanId id, PlanState state) {}

    /**
     * What follows for one person.
     *
     * @param place 0 for the best grade; below 0 without one
     * @param own whether it is the caller, who can do nothing about it
     * @param best how often the grade was the best, of how many periods
     * @param months how long the person is here
     */
    record ConsequenceLine(
            Named person,
            @Nullable Named team,
            @Nullable BigDecimal points,
            @Nullable String grade,
            int place,
            List<Consequence> follows,
            List<WeakItem> weakest,
            int best,
            int periods,
            @Nullable Integer months,
            boolean promotion,
            List<MadeRecognition> recognitions,
            List<MadePlan> plans,
            boolean own) {}

    record ConsequenceSetting(ConsequenceRules rules, long version) {}

    record ConsequencePage(PublishedPeriod period, List<ConsequenceLine> people) {}

    /** Published periods, the newest first. */
    @Needs(Consequences.READ)
    @GetMapping("/consequences")
    List<PublishedPeriod> periods() {
        return consequences.periods().stream().map(PublishedPeriod::of).toList();
    }

    /** Of everybody within the caller's reach, the best first. */
    @Needs(Consequences.READ)
    @GetMapping("/consequences/{period}")
    ConsequencePage of(@PathVariable long period, Me me, Locale locale) {
        var found = consequences.period(new PeriodId(period));
        var given = recognitions.ofPeriod(found.id(), me);
        var drawn = plans.ofPeriod(found.id(), me);
        return new ConsequencePage(
                PublishedPeriod.of(found),
                consequences.of(found, me).stream()
                        .map(line -> line(line, given, drawn, me, locale))
                        .toList());
    }

    @Needs(Consequences.READ)
    @GetMapping("/consequence-rules")
    ResponseEntity<ConsequenceSetting> rules() {
        var rules = consequences.rules();
        return Version.tagged(new ConsequenceSetting(rules.value(), rules.version()), rules.version());
    }

    @Needs(Consequences.RULE)
    @PutMapping("/consequence-rules")
    ResponseEntity<ConsequenceSetting> set(
            @RequestBody ConsequenceRules rules,
            @RequestHeader(name = "If-Match", required = false) @Nullable String version) {
        consequences.set(rules, Version.of(version));
        return rules();
    }

    private ConsequenceLine line(
            Consequences.Line line, List<Recognition> given, List<ImprovementPlan> drawn, Me me, Locale locale) {
        var result = line.result();
        var outcomes = line.outcomes();
        return new ConsequenceLine(
                named(result.person()),
                staff.teamOf(result.person())
                        .flatMap(staff::findTeam)
                        .map(team -> new Named(team.id().value(), team.name()))
                        .orElse(null),
                result.points(),
                words.said(result.grade(), locale),
                result.gradePlace(),
                outcomes.follows(),
                outcomes.weakest().stream().map(item -> weak(item, locale)).toList(),
                outcomes.best(),
                outcomes.periods(),
                outcomes.months(),
                outcomes.promotion(),
                given.stream()
                        .filter(one -> one.person().equals(result.person()))
                        .map(one -> new MadeRecognition(one.id(), one.content().kind(), one.state()))
                        .toList(),
                drawn.stream()
                        .filter(one -> one.person().equals(result.person()))
                        .map(one -> new MadePlan(one.id(), one.state()))
                        .toList(),
                result.person().equals(me.id()));
    }

    private WeakItem weak(Result.ItemResult item, Locale locale) {
        var group = words.said(item.group(), locale);
        return new WeakItem(
                words.said(item.name(), locale),
                group == null ? item.group() : group,
                item.measure(),
                item.points() == null ? 0 : item.points());
    }

    private Named named(PersonId person) {
        return new Named(person.value(), staff.name(person));
    }
}
