package org.hengke.platform.signals;

import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.hengke.platform.database.DatabaseReplaced;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Tells every node that something changed, by PostgreSQL's NOTIFY, so that caches can be dropped. A signal sent in a transaction goes
 * out when that commits, and on the sending node it has been heard when the commit returns. Signals are hints: while a node was cut
 * off from the database it misses some, so after each connection all that depends on the database is told that it may be another.
 */
@Component
public class Signals implements SmartLifecycle {

    /** Hears one topic. Called on several threads; must be quick. */
    public interface Listener {

        void heard(String text);

        /** Signals may have been lost: forget everything that depends on them. */
        void missed();
    }

    private static final Logger log = LoggerFactory.getLogger(Signals.class);
    private static final String CHANNEL = "hengke_signals";
    private static final int WAIT_MILLIS = 1_000;
    private static final int RETRY_MILLIS = 2_000;

    private final DataSource database;
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final Map<String, CopyOnWriteArrayList<Listener>> listeners = new ConcurrentHashMap<>();
    private volatile boolean running;
    private @Nullable Thread ear;

    public Signals(DataSource database, JdbcClient jdbc, ApplicationEventPublisher events) {
        this.database = database;
        this.jdbc = jdbc;
        this.events = events;
    }

    public void listen(String topic, Listener listener) {
        listeners.computeIfAbsent(topic, _ -> new CopyOnWriteArrayList<>()).add(listener);
    }

    /**
     * @param topic one word
     * @param text up to 7,000 bytes
     */
    public void send(String topic, String text) {
        jdbc.sql("select pg_notify(:channel, :text)")
                .param("channel", CHANNEL)
                .param("text", topic + " " + text)
                .query((_, _) -> true)
                .single();
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void afterCommit() {
                    tell(topic, text);
                }
            });
        } else {
            tell(topic, text);
        }
    }

    /** A cache's listener: the same for a signal and for signals lost. */
    public void listen(String topic, Runnable forget) {
        listen(topic, new Listener() {
            @Override
            public void heard(String text) {
                forget.run();
            }

            @Override
            public void missed() {
                forget.run();
            }
        });
    }

    @Override
    public void start() {
        running = true;
        ear = Thread.ofVirtual().name("signals").start(this::hear);
    }

    @Override
    public void stop() {
        running = false;
        var listening = ear;
        if (listening != null) {
            listening.interrupt();
            try {
                listening.join(WAIT_MILLIS * 3L);
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @EventListener
    void forget(DatabaseReplaced replaced) {
        all(Listener::missed);
    }

    private void hear() {
        while (running) {
            try {
                listenUntilStopped();
            } catch (SQLException cut) {
                if (running) {
                    log.info("Signals from other nodes are interrupted, trying again: {}", cut.getMessage());
                    rest();
                }
            }
        }
    }

    private void listenUntilStopped() throws SQLException {
        try (var connection = database.getConnection()) {
            connection.setAutoCommit(true);
            try (var statement = connection.createStatement()) {
                statement.execute("listen " + CHANNEL);
                events.publishEvent(new DatabaseReplaced());
                var postgres = connection.unwrap(PGConnection.class);
                while (running) {
                    var heard = postgres.getNotifications(WAIT_MILLIS);
                    for (var notification : heard == null ? new org.postgresql.PGNotification[0] : heard) {
                        var words = notification.getParameter().split(" ", 2);
                        tell(words[0], words.length > 1 ? words[1] : "");
                    }
                }
                statement.execute("unlisten *");
            }
        }
    }

    private void tell(String topic, String text) {
        for (var listener : listeners.getOrDefault(topic, new CopyOnWriteArrayList<>())) {
            try {
                listener.heard(text);
            } catch (RuntimeException fault) {
                log.error("A listener to {} failed", topic, fault);
            }
        }
    }

    private void all(Consumer<Listener> act) {
        listeners.values().forEach(some -> some.forEach(act));
    }

    private static void rest() {
        try {
            Thread.sleep(RETRY_MILLIS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
