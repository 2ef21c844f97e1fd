package org.hengke.platform.runs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import org.hengke.platform.Kind;
import org.hengke.platform.Refusal;
import org.hengke.support.DatabaseTest;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.support.TransactionTemplate;

@DatabaseTest
class RunsTest {

    private final Runs runs;
    private final TransactionTemplate transactions;

    RunsTest(Runs runs, TransactionTemplate transactions) {
        this.runs = runs;
        this.transactions = transactions;
    }

    record Result(List<String> made) {}

    @Test
    void keepsTheResultAndHowMuchWasDone() throws Exception {
        var id = runs.start("test", "person:1", progress -> {
            progress.step("test.counting");
            progress.total(3L);
            progress.done(3);
            return new Result(List.of("a", "b"));
        });

        var run = runs.await(id);

        assertThat(run.state()).isEqualTo(RunState.DONE);
        assertThat(run.done()).isEqualTo(3);
        assertThat(run.total()).isEqualTo(3);
        assertThat(run.result()).hasToString("{\"made\":[\"a\",\"b\"]}");
    }

    @Test
    void endsWithTheCodeOfARefusal() throws Exception {
        var run = runs.await(runs.start("test", null, progress -> {
            throw new Refusal(Kind.CONFLICT, "test.no");
        }));

        assertThat(run.state()).isEqualTo(RunState.FAILED);
        assertThat(run.problem()).isEqualTo("test.no");
    }

    @Test
    void stopsAtItsNextStepWhenCancelled() throws Exception {
        var started = new CountDownLatch(1);
        var cancelled = new CountDownLatch(1);
        var id = runs.start("test", null, progress -> {
            started.countDown();
            try {
                cancelled.await();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
            progress.step("test.next");
            return "never";
        });
        started.await();

        runs.cancel(id);
        cancelled.countDown();

        assertThat(runs.await(id).state()).isEqualTo(RunState.CANCELLED);
        assertThatThrownBy(() -> runs.cancel(id)).hasMessage("platform.run-ended");
    }

    @Test
    void neverBeginsWhenTheTransactionThatStartedItRollsBack() {
        var ran = new AtomicBoolean();

        var id = transactions.execute(status -> {
            status.setRollbackOnly();
            return runs.start("test", null, progress -> {
                ran.set(true);
                return "";
            });
        });

        assertThat(ran).isFalse();
        assertThat(id).isNotNull();
        assertThatThrownBy(() -> runs.get(id)).hasMessage("platform.run-not-found");
    }
}
