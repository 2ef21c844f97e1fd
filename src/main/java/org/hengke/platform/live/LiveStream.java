package org.hengke.platform.live;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.hengke.platform.signals.Signals;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Tells every node what changed, once the change is committed. Caches and open browsers subscribe. Between nodes the word goes as
 * {@link Signals}, in small batches sent outside the transactions, since a signal inside each would make their commits queue.
 * Delivery is best effort: a subscriber that must be right in the end also looks for itself from time to time.
 */
@Service
public class LiveStream implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(LiveStream.class);
    private static final String TOPIC = "live";
    private static final int MOST_IN_A_BATCH = 100;

    private final Signals signals;
    private final String node = UUID.randomUUID().toString().substring(0, 8);
    private final List<Consumer<LiveEvent>> subscribers = new CopyOnWriteArrayList<>();
    private final BlockingQueue<LiveEvent> outgoing = new LinkedBlockingQueue<>(100_000);
    private volatile boolean running;
    private @Nullable Thread sender;

    LiveStream(Signals signals) {
        this.signals = signals;
        signals.listen(TOPIC, new Signals.Listener() {
            @Override
            public void heard(String text) {
                LiveStream.this.heard(text);
            }

            @Override
            public void missed() {
                // who shows something asks again by itself after a while
            }
        });
    }

    /** Tells it after the running transaction commits, or at once if there is none; never if it rolls back. */
    public void publish(LiveEvent event) {
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void afterCommit() {
                    send(event);
                }
            });
        } else {
            send(event);
        }
    }

    /** Hears every event of every node from now on, on a thread it must not block; close to stop. */
    public Subscription subscribe(Consumer<LiveEvent> subscriber) {
        subscribers.add(subscriber);
        return () -> subscribers.remove(subscriber);
    }

    /** An ear that can be closed. */
    public interface Subscription extends AutoCloseable {
        @Override
        void close();
    }

    @Override
    public void start() {
        running = true;
        sender = Thread.ofVirtual().name("live-sender").start(this::keepSending);
    }

    @Override
    public void stop() {
        running = false;
        if (sender != null) {
            sender.interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    private void send(LiveEvent event) {
        deliver(event);
        if (!outgoing.offer(event)) {
            log.warn("Too many live events waiting; other nodes will not hear of {}", event);
        }
    }

    private void deliver(LiveEvent event) {
        for (var subscriber : subscribers) {
            try {
                subscriber.accept(event);
            } catch (RuntimeException fault) {
                log.warn("A subscriber failed on {}", event, fault);
            }
        }
    }

    private void keepSending() {
        var batch = new ArrayList<LiveEvent>();
        while (running) {
            try {
                batch.clear();
                batch.add(outgoing.take());
                outgoing.drainTo(batch, MOST_IN_A_BATCH - 1);
                tellOthers(batch);
                TimeUnit.MILLISECONDS.sleep(50);
            } catch (InterruptedException stopping) {
                return;
            } catch (DataAccessException fault) {
                log.warn("Other nodes did not hear of {} events", batch.size(), fault);
            }
        }
    }

    private void tellOthers(List<LiveEvent> batch) {
        var payload = new StringBuilder(node);
        for (var event : batch) {
            payload.append('\n')
                    .append(event.topic())
                    .append(' ')
                    .append(event.id())
                    .append(' ')
                    .append(event.change());
        }
        signals.send(TOPIC, payload.toString());
    }

    private void heard(String payload) {
        var lines = payload.split("\n");
        if (lines[0].equals(node)) {
            return;
        }
        for (int i = 1; i < lines.length; i++) {
            var parts = lines[i].split(" ", 3);
            deliver(new LiveEvent(parts[0], Long.parseLong(parts[1]), parts[2]));
        }
    }
}
