package org.hengke.appraisal.periods;

import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import org.hengke.appraisal.scorecards.ScorecardItem;
import org.hengke.platform.Invalid;
import org.hengke.platform.Kind;
import org.hengke.platform.Refusal;
import org.hengke.platform.audit.Audit;
import org.hengke.platform.audit.AuditEntry;
import org.hengke.platform.live.LiveEvent;
import org.hengke.platform.live.LiveStream;
import org.hengke.staff.Me;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Superiors, or whoever stands in for them, rate from 1 to 5; what was said before stays on record. */
@Service
public class SuperiorRatings {

    private static final int WORST = 1;
    private static final int BEST = 5;

    private final RatingStore store;
    private final Reach reach;
    private final Steps steps;
    private final Items items;
    private final Audit audit;
    private final LiveStream live;
    private final Clock clock;

    SuperiorRatings(
            RatingStore store, Reach reach, Steps steps, Items items, Audit audit, LiveStream live, Clock clock) {
        this.store = store;
        this.reach = reach;
        this.steps = steps;
        this.items = items;
        this.audit = audit;
        this.live = live;
        this.clock = clock;
    }

    /**
     * @param item its name as the scorecard keeps it
     * @param value 1 to 5
     * @param reason needed for 1 and 5
     */
    public record Rate(String item, int value, @Nullable String reason) {}

    /**
     * Rates in one's own place and in that of everybody one stands in for.
     *
     * @throws Refusal {@code appraisal.periods.not-oneself}, {@code appraisal.periods.not-yours-to-rate},
     *     {@code appraisal.periods.step-over}
     */
    @Transactional
    public void rate(AppraisalId id, List<Rate> rates, Me me) {
        var appraisal = reach.locked(id, me);
        Reach.mustBeAnother(appraisal, me, "appraisal.periods.not-oneself");
        var superiors = reach.actsFor(appraisal, me);
        if (superiors.isEmpty()) {
            throw new Refusal(Kind.FORBIDDEN, "appraisal.periods.not-yours-to-rate");
        }
        steps.mustBeOpen(reach.periodOf(appraisal), Step.RATING);
        Items.mustBeAssessed(appraisal);
        check(appraisal, rates);
        var holding = RatingStore.holding(store.all(id));
        for (var rate : rates) {
            for (var superior : superiors) {
                var rating = new Rating(
                        id,
                        ScorecardItem.Kind.SUPERIOR,
                        rate.item(),
                        superior,
                        rate.value(),
                        Said.maybe("reason", rate.reason(), Said.SHORT),
                        me.id(),
                        clock.instant());
                if (holding.stream().noneMatch(before -> saysTheSame(before, rating))) {
                    store.add(rating);
                    audit.record(AuditEntry.of("appraisal.rated", "appraisal", id.value())
                            .with("item", audit.digest("appraisal", id.value(), rate.item()))
                            .with("value", rate.value()));
                }
            }
        }
        live.publish(new LiveEvent(Periods.TOPIC, id.value(), "rated"));
    }

    private void check(Appraisal appraisal, List<Rate> rates) {
        var known = items.named(appraisal, ScorecardItem.Kind.SUPERIOR);
        var seen = new HashSet<String>();
        var check = Invalid.check().that(!rates.isEmpty(), "ratings", "appraisal.periods.nothing-rated");
        for (int i = 0; i < rates.size(); i++) {
            var rate = rates.get(i);
            var field = "ratings[" + i + "]";
            boolean end = rate.value() == WORST || rate.value() == BEST;
            var reason = Objects.requireNonNullElse(rate.reason(), "");
            check.that(known.contains(rate.item()), field + ".item", "appraisal.periods.no-such-item")
                    .that(seen.add(rate.item()), field + ".item", "appraisal.periods.rated-twice")
                    .that(
                            rate.value() >= WORST && rate.value() <= BEST,
                            field + ".value",
                            "appraisal.periods.rating-1-to-5")
                    .that(!end || !reason.isBlank(), field + ".reason", "appraisal.periods.reason-needed")
                    .that(reason.length() <= Said.SHORT, field + ".reason", "appraisal.periods.too-long", Said.SHORT);
        }
        check.done();
    }

    private static boolean saysTheSame(Rating before, Rating now) {
        return before.kind() == now.kind()
                && before.item().equals(now.item())
                && Objects.equals(before.superior(), now.superior())
                && before.value() == now.value()
                && Objects.equals(before.reason(), now.reason());
    }
}
