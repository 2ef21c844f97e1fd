package org.hengke.demo;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.hengke.cases.Actor;
import org.hengke.cases.Assessment;
import org.hengke.cases.CaseForm;
import org.hengke.cases.CaseHistory;
import org.hengke.cases.CaseId;
import org.hengke.cases.CaseState;
import org.hengke.cases.CaseType;
import org.hengke.cases.CategoryId;
import org.hengke.cases.Change;
import org.hengke.cases.Channel;
import org.hengke.cases.Edit;
import org.hengke.cases.Feasibility;
import org.hengke.cases.Nature;
import org.hengke.cases.Opening;
import org.hengke.cases.Outcome;
import org.hengke.cases.Priority;
import org.hengke.customers.CustomerId;
import org.hengke.staff.PersonId;
import org.hengke.staff.TeamId;
import org.jspecify.annotations.Nullable;

/** Plays a planned case through the verbs of {@link org.hengke.cases.Case}, as if people had done it then. */
final class PlannedHistory {

    private static final Duration INQUIRY_REST = Duration.ofDays(7);
    private static final Duration COMPLAINT_REST = Duration.ofDays(2);

    /** Who and what is called how in the database. */
    record Ids(
            Map<Integer, PersonId> people,
            Map<String, TeamId> teams,
            Map<String, CategoryId> categories,
            Map<Integer, CustomerId> customers) {

        PersonId person(Colleague colleague) {
            return Objects.requireNonNull(people.get(colleague.number()));
        }

        @Nullable TeamId team(Colleague colleague) {
            return colleague.team() == null ? null : teams.get(colleague.team());
        }

        Actor.Person actor(Colleague colleague) {
            return new Actor.Person(person(colleague), team(colleague));
        }
    }

    private final Ids ids;
    private final CasePlan plan;
    private final Channel channel;
    private final CaseHistory history;

    /** The customer is on the telephone; who writes, or left word, is answered in writing. */
    private boolean onTheLine;

    private PlannedHistory(CaseId id, CasePlan plan, Ids ids) {
        this.ids = ids;
        this.plan = plan;
        this.channel = channel(plan.channel());
        this.onTheLine = plan.spoken();
        var first = first(plan);
        this.history = CaseHistory.open(
                id,
                opening(first),
                plan.spoken() && first != null ? ids.actor(first) : Actor.customer(),
                plan.openedAt());
    }

    static CaseHistory of(CaseId id, CasePlan plan, Ids ids, Instant now) {
        var played = new PlannedHistory(id, plan, ids);
        for (var beat : plan.beats()) {
            played.archive(beat.at());
            played.play(beat);
        }
        played.archive(now);
        return played.history;
    }

    private Opening opening(@Nullable Colleague first) {
        var customer = plan.customer();
        var opening = Opening.of(type(plan.scenario()), plan.subject(), plan.text(), channel)
                .withCustomer(
                        ids.customers().get(customer.number()), customer.tier().code())
                .withCategory(ids.categories().get(plan.scenario().category()))
                .withPriority(priority(plan.urgency()))
                .withForm(form())
                .withAssignee(null, first == null ? ids.teams().get(plan.team()) : ids.team(first));
        return plan.spoken() && first != null ? opening.spokenWith() : opening;
    }

    private void play(Beat beat) {
        var at = beat.at();
        switch (beat) {
            case Beat.CustomerWrote wrote -> customerWrites(at, wrote.text());
            case Beat.Reopened again -> customerWrites(at, again.text());
            case Beat.Replied replied -> reply(replied);
            case Beat.Noted noted -> history.then(now -> now.note(ids.actor(noted.by()), at, noted.text()));
            case Beat.Taken taken -> {
                var by = taken.by() == null ? Actor.program() : ids.actor(taken.by());
                var how = taken.by() == null ? Change.How.TURN : Change.How.HAND;
                history.then(now -> now.assign(by, at, ids.person(taken.to()), ids.team(taken.to()), how));
            }
            case Beat.Raised raised ->
                history.then(now -> now.edit(
                        ids.actor(raised.by()),
                        at,
                        Edit.of(now).withPriority(priority(raised.to())),
                        plan.customer().tier().code()));
            case Beat.Tagged tagged ->
                history.then(now -> now.edit(
                        ids.actor(tagged.by()),
                        at,
                        Edit.of(now).withTags(tagged.tags()),
                        plan.customer().tier().code()));
            case Beat.Assessed assessed ->
                history.then(now -> now.assess(ids.actor(assessed.by()), at, found(assessed)));
            case Beat.Decided decided ->
                history.then(now -> now.decide(ids.actor(decided.by()), at, decided.adopted(), decided.reason()));
            case Beat.Promised promised ->
                history.then(now -> now.promise(ids.actor(promised.by()), at, promised.due()));
            case Beat.Discarded discarded -> history.then(now -> now.markSpam(ids.actor(discarded.by()), at));
            case Beat.Resolved resolved ->
                history.then(
                        now -> now.resolve(ids.actor(resolved.by()), at, outcome(resolved.end()), resolved.summary()));
            case Beat.Rated _ -> {}
        }
    }

    private void customerWrites(Instant at, String text) {
        onTheLine = false;
        history.then(now -> now.customerWrites(Actor.customer(), at, text, channel));
    }

    private void reply(Beat.Replied replied) {
        var by = ids.actor(replied.by());
        if (onTheLine) {
            var seconds = 40 + replied.text().length() * 2;
            history.then(now -> now.logContact(by, replied.at(), replied.text(), channel, seconds, replied.asks()));
        } else {
            history.then(now -> now.reply(by, replied.at(), replied.text(), replied.asks()));
        }
    }

    /** What nobody came back to is archived by the program; complaints by who resolved them. */
    private void archive(Instant until) {
        var now = history.now();
        if (now.state() != CaseState.RESOLVED || now.resolvedAt() == null) {
            return;
        }
        var complaint = now.type() == CaseType.COMPLAINT;
        var at = now.resolvedAt().plus(complaint ? COMPLAINT_REST : INQUIRY_REST);
        if (at.isAfter(until)) {
            return;
        }
        var by = complaint && now.owner() != null ? new Actor.Person(now.owner(), now.team()) : Actor.program();
        history.then(resolved -> resolved.close(by, at, null));
    }

    private Assessment found(Beat.Assessed assessed) {
        if (plan.scenario().sort() == Scenario.Sort.SUGGESTION) {
            return Assessment.ofSuggestion(Feasibility.MEDIUM, assessed.found());
        }
        return new Assessment(
                nature(plan.scenario()),
                severity(),
                assessed.about() == null ? null : ids.person(assessed.about()),
                assessed.justified(),
                null,
                assessed.found());
    }

    private CaseForm form() {
        var order = plan.scenario().sort() == Scenario.Sort.SUGGESTION
                ? null
                : plan.situation().get("order");
        return new CaseForm(order, null, null, null, null, null, null, null, null);
    }

    private int severity() {
        return switch (plan.urgency()) {
            case URGENT -> 2;
            case HIGH -> plan.scenario().about("quality") ? 1 : 3;
            case NORMAL, LOW -> 4;
        };
    }

    private static @Nullable Colleague first(CasePlan plan) {
        return plan.beats().stream()
                .filter(beat -> beat instanceof Beat.Taken)
                .map(beat -> ((Beat.Taken) beat).to())
                .findFirst()
                .orElse(null);
    }

    private static CaseType type(Scenario scenario) {
        return switch (scenario.sort()) {
            case INQUIRY -> CaseType.INQUIRY;
            case COMPLAINT -> CaseType.COMPLAINT;
            case SUGGESTION -> CaseType.SUGGESTION;
        };
    }

    private static Nature nature(Scenario scenario) {
        var keys = List.of("order.", "refund.", "install.", "repair.", "quality.", "price.", "service.attitude");
        var natures = List.of(
                Nature.DELIVERY,
                Nature.AFTER_SALES,
                Nature.AFTER_SALES,
                Nature.AFTER_SALES,
                Nature.PRODUCT,
                Nature.PRICE,
                Nature.ATTITUDE);
        for (var i = 0; i < keys.size(); i++) {
            if (scenario.about(keys.get(i))) {
                return natures.get(i);
            }
        }
        return Nature.SERVICE;
    }

    static Priority priority(Scenario.Urgency urgency) {
        return switch (urgency) {
            case LOW -> Priority.LOW;
            case NORMAL -> Priority.NORMAL;
            case HIGH -> Priority.HIGH;
            case URGENT -> Priority.URGENT;
        };
    }

    private static Channel channel(CasePlan.Channel channel) {
        return switch (channel) {
            case PHONE -> Channel.PHONE;
            case CHAT -> Channel.CHAT;
            case WEB -> Channel.WEB;
            case MAIL -> Channel.EMAIL;
            case WECHAT -> Channel.WECHAT;
        };
    }

    private static Outcome outcome(Beat.End end) {
        return switch (end) {
            case SOLVED -> Outcome.SOLVED;
            case PARTLY -> Outcome.PARTLY;
            case SILENT -> Outcome.NO_ANSWER;
            case ADOPTED -> Outcome.ADOPTED;
            case DECLINED -> Outcome.DECLINED;
        };
    }
}
