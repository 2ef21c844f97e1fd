package org.hengke.surveys;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.hengke.cases.CaseExcluded;
import org.hengke.cases.CaseId;
import org.hengke.cases.CaseResolved;
import org.hengke.cases.CaseState;
import org.hengke.cases.Cases;
import org.hengke.customers.CustomerId;
import org.hengke.customers.Customers;
import org.hengke.metrics.FactRebuilder;
import org.hengke.metrics.Facts;
import org.hengke.metrics.SourceFacts;
import org.hengke.platform.Cursor;
import org.hengke.platform.Invalid;
import org.hengke.platform.Kind;
import org.hengke.platform.Page;
import org.hengke.platform.Refusal;
import org.hengke.platform.audit.Audit;
import org.hengke.platform.audit.AuditEntry;
import org.hengke.platform.live.LiveEvent;
import org.hengke.platform.live.LiveStream;
import org.hengke.platform.settings.Settings;
import org.hengke.staff.Scope;
import org.hengke.surveys.internal.SurveyStore;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Asks customers how it was once their case is resolved, and keeps what they answer. */
@Service
public class Surveys implements FactRebuilder {

    private static final String PLAN = "surveys.plan";
    private static final int LONGEST_COMMENT = 1_000;
    private static final Duration FASTEST_READER = Duration.ofSeconds(2);

    private final SurveyStore store;
    private final Cases cases;
    private final Customers customers;
    private final Facts facts;
    private final LiveStream live;
    private final Settings settings;
    private final Audit audit;
    private final Clock clock;

    Surveys(
            SurveyStore store,
            Cases cases,
            Customers customers,
            Facts facts,
            LiveStream live,
            Settings settings,
            Audit audit,
            Clock clock) {
        this.store = store;
        this.cases = cases;
        this.customers = customers;
        this.facts = facts;
        this.live = live;
        this.settings = settings;
        this.audit = audit;
        this.clock = clock;
    }

    @ApplicationModuleListener(id = "surveys.ask-after-resolution")
    void on(CaseResolved resolved) {
        ask(resolved.id(), resolved.at());
    }

    @ApplicationModuleListener(id = "surveys.forget-what-does-not-count")
    void on(CaseExcluded excluded) {
        store.exclude(excluded.id(), clock.instant());
        store.ofCase(excluded.id()).forEach(survey -> facts.reconcile(survey.source(), survey.facts()));
    }

    public Settings.Setting<SurveyPlan> plan() {
        return settings.get(PLAN, SurveyPlan.class, SurveyPlan.USUAL);
    }

    /** @param version the version the edit started from */
    @Transactional
    public void plan(SurveyPlan plan, long version) {
        var before = plan().value();
        settings.set(PLAN, plan.checked(), version);
        audit.record(AuditEntry.of("surveys.plan-changed", "settings").changed("plan", before, plan));
    }

    /** Asks about a resolved case, unless the plan has it otherwise, nobody served, or it or the customer was asked lately. */
    @Transactional
    public Optional<RequestId> ask(CaseId about, Instant at) {
        var now = cases.get(about);
        var plan = plan().value();
        if (!now.state().done()
                || now.firstRepliedAt() == null
                || !plan.asksAbout(now.type())
                || asked(now.customer(), at, plan.daysBetween())) {
            return Optional.empty();
        }
        var last = store.lockLatest(about);
        if (last.isPresent() && !last.get().request().askedAt().isBefore(at)) {
            return Optional.empty();
        }
        var served = cases.servedBy(about);
        var request = new SurveyRequest(
                new RequestId(0),
                about,
                now.customer(),
                served.map(person -> person.person()).orElse(null),
                served.map(person -> person.team()).orElse(now.team()),
                now.channel(),
                now.category(),
                at,
                false);
        var id = store.insert(request);
        id.flatMap(store::find).ifPresent(survey -> facts.insert(survey.source(), survey.facts()));
        return id;
    }

    /**
     * A customer's answer to the last request about a case. One that cannot be counted is kept with the reason.
     *
     * @param byStaff somebody was signed in to the program in that browser
     * @throws Refusal {@code surveys.not-asked} if there is no request
     */
    @Transactional
    public Survey answer(CaseId about, int score, @Nullable String comment, boolean byStaff) {
        Invalid.check()
                .that(
                        score >= SurveyResponse.WORST && score <= SurveyResponse.BEST,
                        "score",
                        "surveys.bad-score",
                        SurveyResponse.WORST,
                        SurveyResponse.BEST)
                .that(
                        comment == null || comment.length() <= LONGEST_COMMENT,
                        "comment",
                        "surveys.too-long",
                        LONGEST_COMMENT)
                .done();
        var survey = store.lockLatest(about)
                .filter(asked -> !asked.request().excluded())
                .orElseThrow(() -> new Refusal(Kind.CONFLICT, "surveys.not-asked"));
        var now = clock.instant();
        var id = survey.request().id();
        store.insert(
                id, score, comment == null || comment.isBlank() ? null : comment, now, flags(survey, now, byStaff));
        var answered = store.find(id).orElseThrow();
        facts.reconcile(answered.source(), answered.facts());
        live.publish(new LiveEvent("surveys", about.value(), "answered"));
        return answered;
    }

    /** The last request about a case, with its answers. */
    public Optional<Survey> latest(CaseId about) {
        var surveys = store.ofCase(about);
        return surveys.isEmpty() ? Optional.empty() : Optional.of(surveys.getLast());
    }

    /** All requests about a case, the first first. */
    public List<Survey> ofCase(CaseId about) {
        return store.ofCase(about);
    }

    /** Whether the customer may rate the case now. */
    public boolean open(CaseId about) {
        return latest(about)
                .filter(survey ->
                        !survey.request().excluded() && survey.responses().isEmpty())
                .flatMap(survey -> cases.find(about))
                .map(now -> now.state() == CaseState.RESOLVED || now.state() == CaseState.CLOSED)
                .orElse(false);
    }

    /**
     * Requests that were answered, the newest answer first.
     *
     * @param satisfied only those, or only the others; absent for all
     */
    public Page<Survey> answered(Scope scope, @Nullable Boolean satisfied, @Nullable Cursor after, int limit) {
        return Page.of(
                store.answered(scope, satisfied, after, limit + 1),
                limit,
                survey -> Cursor.of(
                        survey.responses().getFirst().answeredAt(),
                        survey.responses().getFirst().id()));
    }

    /** Ids for requests to come; for {@link #store}. */
    public List<RequestId> reserve(int count) {
        return store.reserve(count);
    }

    /** Takes in many requests with their answers at once; for a demo. */
    @Transactional
    public void store(List<Survey> surveys) {
        store.insertAll(surveys);
        facts.append(surveys.stream().map(Survey::sourceFacts).toList());
    }

    @Override
    public String kind() {
        return SurveyMeasures.SOURCE;
    }

    @Override
    public long count() {
        return store.count();
    }

    @Override
    public List<SourceFacts> after(long id, int limit) {
        return store.lockAfter(id, limit).stream().map(Survey::sourceFacts).toList();
    }

    private boolean asked(@Nullable CustomerId customer, Instant at, int daysBetween) {
        if (customer == null || daysBetween == 0) {
            return false;
        }
        var family = customers.family(customer);
        store.lock(family);
        return store.wasAsked(family, at.minus(Duration.ofDays(daysBetween)));
    }

    private static List<Flag> flags(Survey survey, Instant now, boolean byStaff) {
        var flags = EnumSet.noneOf(Flag.class);
        if (!survey.responses().isEmpty()) {
            flags.add(Flag.DUPLICATE);
        }
        if (byStaff) {
            flags.add(Flag.BY_STAFF);
        }
        if (Duration.between(survey.request().askedAt(), now).compareTo(FASTEST_READER) < 0) {
            flags.add(Flag.TOO_FAST);
        }
        return new ArrayList<>(flags);
    }
}
