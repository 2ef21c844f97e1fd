package org.hengke.servicelevels.internal;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import org.hengke.platform.live.LiveEvent;
import org.hengke.platform.live.LiveStream;
import org.hengke.servicelevels.ClockBreached;
import org.hengke.servicelevels.ClockWarned;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Tells of targets half used, mostly used and missed. What is reached is recorded and published in one transaction, so neither a
 * restart nor a second node tells it again or forgets it.
 */
@Service
public class Alerts {

    private static final int BATCH = 500;

    private final AlertStore store;
    private final Clock clock;
    private final TransactionTemplate transaction;
    private final ApplicationEventPublisher events;
    private final LiveStream live;

    Alerts(
            AlertStore store,
            Clock clock,
            TransactionTemplate transaction,
            ApplicationEventPublisher events,
            LiveStream live) {
        this.store = store;
        this.clock = clock;
        this.transaction = transaction;
        this.events = events;
        this.live = live;
    }

    /** @return how many were recorded */
    public int tellReached() {
        int told = 0;
        while (true) {
            var batch = Objects.requireNonNull(transaction.execute(status -> {
                var recorded = store.recordReached(clock.instant(), BATCH);
                recorded.forEach(this::publish);
                return recorded;
            }));
            told += batch.size();
            if (batch.isEmpty()) {
                return told;
            }
        }
    }

    /** What clocks just written have reached already, as when a change finds them late or a reply comes before the job. */
    @Transactional
    public void tell(List<ClockStore.Written> written) {
        var now = clock.instant();
        for (var each : written) {
            for (var threshold : Threshold.reached(each.clock(), now)) {
                if (threshold.percent() > each.alerted()) {
                    var at = Objects.requireNonNull(threshold.at(each.clock()));
                    store.record(each.id(), threshold.percent(), at, now).forEach(this::publish);
                }
            }
        }
    }

    private void publish(AlertStore.Recorded recorded) {
        var alert = recorded.alert();
        if (alert.threshold() == Threshold.ALL.percent()) {
            events.publishEvent(new ClockBreached(
                    alert.id(), alert.subject(), alert.kind(), alert.reachedAt(), alert.owner(), alert.team()));
            live.publish(new LiveEvent("servicelevels", alert.subject().id(), "breached"));
        } else if (recorded.open()) {
            events.publishEvent(new ClockWarned(
                    alert.id(),
                    alert.subject(),
                    alert.kind(),
                    alert.threshold(),
                    alert.reachedAt(),
                    alert.owner(),
                    alert.team()));
            live.publish(new LiveEvent("servicelevels", alert.subject().id(), "warned"));
        }
    }
}
