package org.hengke.platform.runs;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.hengke.platform.Kind;
import org.hengke.platform.Refusal;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Work that takes longer than a person waits for: started, watched, cancelled, its result kept. It runs on the node that started
 * it; if that node dies, the run is marked interrupted within a minute, and the work must be such that starting it again is safe.
 */
@Service
public class Runs implements DisposableBean {

    private static final Logger log = LoggerFactory.getLogger(Runs.class);
    private static final Duration TELL_EVERY = Duration.ofMillis(400);
    private static final Duration DEAD_AFTER = Duration.ofSeconds(60);

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Clock clock;
    private final String node = UUID.randomUUID().toString();
    private final Map<RunId, Thread> here = new ConcurrentHashMap<>();
    private final Thread beating;

    Runs(JdbcClient jdbc, JsonMapper json, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
        this.beating = Thread.ofVirtual().name("runs-beat").start(this::keepBeating);
    }

    /**
     * Starts work once the running transaction, if any, is committed.
     *
     * @param startedBy the caller's name as sign-in gave it, null for the program itself
     * @param work returns the result, which is kept as JSON; a {@link Refusal} thrown ends the run with its code
     */
    public RunId start(String kind, @Nullable String startedBy, Function<Progress, Object> work) {
        var now = Timestamp.from(clock.instant());
        var id = new RunId(jdbc.sql("""
                insert into platform.runs (kind, started_by, state, node, created_at, beat_at)
                values (:kind, :startedBy, 'RUNNING', :node, :now, now())
                returning id""")
                .param("kind", kind)
                .param("startedBy", startedBy)
                .param("node", node)
                .param("now", now)
                .query(Long.class)
                .single());
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void afterCommit() {
                    launch(id, work);
                }
            });
        } else {
            launch(id, work);
        }
        return id;
    }

    /** @throws Refusal {@code platform.run-not-found} */
    public Run get(RunId id) {
        return find(id).orElseThrow(() -> new Refusal(Kind.NOT_FOUND, "platform.run-not-found"));
    }

    /** The newest runs of a kind, newest first. */
    public List<Run> latest(String kind, int limit) {
        return jdbc.sql("select * from platform.runs where kind = :kind order by id desc limit :limit")
                .param("kind", kind)
                .param("limit", limit)
                .query(this::run)
                .list();
    }

    /**
     * Asks a run to stop at its next step.
     *
     * @throws Refusal {@code platform.run-ended} if it has ended
     */
    public void cancel(RunId id) {
        int asked = jdbc.sql("update platform.runs set cancel_asked = true where id = :id and state = 'RUNNING'")
                .param("id", id.value())
                .update();
        if (asked == 0) {
            get(id);
            throw new Refusal(Kind.CONFLICT, "platform.run-ended");
        }
    }

    /** Waits until a run that was started on this node has ended; for programs and tests that have nothing else to do. */
    public Run await(RunId id) throws InterruptedException {
        var thread = here.get(id);
        if (thread != null) {
            thread.join();
        }
        return get(id);
    }

    @Override
    public void destroy() {
        beating.interrupt();
        here.values().forEach(Thread::interrupt);
    }

    private void launch(RunId id, Function<Progress, Object> work) {
        var thread = Thread.ofVirtual().name("run-" + id.value()).unstarted(() -> perform(id, work));
        here.put(id, thread);
        thread.start();
    }

    private void perform(RunId id, Function<Progress, Object> work) {
        var telling = new Telling(id);
        try {
            var result = work.apply(telling);
            telling.tell();
            end(id, RunState.DONE, json.writeValueAsString(result), null);
        } catch (RunCancelled cancelled) {
            end(id, RunState.CANCELLED, null, null);
        } catch (Refusal refusal) {
            log.info("Run {} was refused: {}", id.value(), refusal.code());
            end(id, RunState.FAILED, json.writeValueAsString(refusal.arguments()), refusal.code());
        } catch (RuntimeException fault) {
            log.error("Run {} failed", id.value(), fault);
            end(id, RunState.FAILED, null, "platform.fault");
        } finally {
            here.remove(id);
        }
    }

    private void end(RunId id, RunState state, @Nullable String result, @Nullable String problem) {
        jdbc.sql("""
                update platform.runs
                   set state = :state, result = cast(:result as jsonb), problem = :problem, ended_at = :now
                 where id = :id
                   and state = 'RUNNING'""")
                .param("state", state.name())
                .param("result", result)
                .param("problem", problem)
                .param("now", Timestamp.from(clock.instant()))
                .param("id", id.value())
                .update();
    }

    private void keepBeating() {
        while (!Thread.currentThread().isInterrupted()) {
            try {
                Thread.sleep(Duration.ofSeconds(10));
                beat();
            } catch (InterruptedException stopping) {
                return;
            } catch (RuntimeException fault) {
                log.warn("Runs could not beat", fault);
            }
        }
    }

    private void beat() {
        if (!here.isEmpty()) {
            jdbc.sql("update platform.runs set beat_at = now() where node = :node and state = 'RUNNING'")
                    .param("node", node)
                    .update();
        }
        jdbc.sql("""
                update platform.runs
                   set state = 'INTERRUPTED', ended_at = now()
                 where state = 'RUNNING'
                   and beat_at < now() - make_interval(secs => :seconds)""").param("seconds", DEAD_AFTER.toSeconds()).update();
    }

    private Optional<Run> find(RunId id) {
        return jdbc.sql("select * from platform.runs where id = :id")
                .param("id", id.value())
                .query(this::run)
                .optional();
    }

    private Run run(ResultSet row, int n) throws SQLException {
        var state = RunState.valueOf(row.getString("state"));
        var created = row.getTimestamp("created_at").toInstant();
        var ended = row.getTimestamp("ended_at");
        long done = row.getLong("done");
        var total = row.getObject("total", Long.class);
        var result = row.getString("result");
        return new Run(
                new RunId(row.getLong("id")),
                row.getString("kind"),
                row.getString("started_by"),
                state,
                done,
                total,
                row.getString("step"),
                result == null ? null : json.readValue(result, JsonNode.class),
                row.getString("problem"),
                created,
                ended == null ? null : ended.toInstant(),
                state == RunState.RUNNING ? secondsLeft(created, done, total) : null);
    }

    private @Nullable Long secondsLeft(Instant created, long done, @Nullable Long total) {
        if (total == null || done <= 0) {
            return null;
        }
        var passed = Duration.between(created, clock.instant()).toMillis();
        return Math.max(0, passed * (total - done) / done / 1000);
    }

    private final class Telling implements Progress {

        private final RunId id;
        private long done;
        private @Nullable Long total;
        private @Nullable String step;
        private long toldAt;

        Telling(RunId id) {
            this.id = id;
        }

        @Override
        public void step(String key) {
            step = key;
            tell();
        }

        @Override
        public void total(@Nullable Long total) {
            this.total = total;
            tell();
        }

        @Override
        public void done(long more) {
            done += more;
            if (System.nanoTime() - toldAt > TELL_EVERY.toNanos()) {
                tell();
            }
        }

        private void tell() {
            toldAt = System.nanoTime();
            boolean cancelled = jdbc.sql("""
                    update platform.runs
                       set done = :done, total = :total, step = :step, beat_at = now()
                     where id = :id
                    returning cancel_asked""")
                    .param("done", done)
                    .param("total", total)
                    .param("step", step)
                    .param("id", id.value())
                    .query(Boolean.class)
                    .single();
            if (cancelled) {
                throw new RunCancelled();
            }
        }
    }
}
