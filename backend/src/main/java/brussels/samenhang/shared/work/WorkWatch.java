package brussels.samenhang.shared.work;

import brussels.samenhang.shared.persistence.Sql;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/**
 * Stands beside a run, in transactions of its own: writes down how far it is so that others see it, renews the lease, and
 * stops the run, in the middle of a statement if need be, when it was cancelled or another instance took it over.
 */
final class WorkWatch implements AutoCloseable {

    private static final Logger LOG = Logger.getLogger(WorkWatch.class);
    private static final long EVERY_MS = 400;
    /** The lease is longer than a short failure of the database. */
    private static final String TELL = """
            update work set lease_until = clock_timestamp() + interval '20 seconds', phase = :phase, done = :done, total = :total, counts = :counts::jsonb
            where id = :id and worker = :claim and state = 'processing' returning cancel_requested_at is not null as cancelled""";
    private static final JsonMapper JSON = new JsonMapper();

    private final WorkRun run;
    private final Sql sql;
    private final Runnable interrupt;
    private final Thread thread;
    private final CountDownLatch closed = new CountDownLatch(1);

    private WorkWatch(WorkRun run, Sql sql, Runnable interrupt) {
        this.run = run;
        this.sql = sql;
        this.interrupt = interrupt;
        thread = Thread.ofPlatform().daemon().name("work-watch").start(this::watch);
    }

    static WorkWatch over(WorkRun run, Sql sql, Runnable interrupt) {
        return new WorkWatch(run, sql, interrupt);
    }

    private void watch() {
        while (closed.getCount() > 0) {
            if (run.isStopped()) {
                interrupt.run();
            } else if (!tell().orElse(true)) {
                run.stop();
                continue;
            }
            try {
                // Woken at the end: who waits for a short task does not wait for its watch.
                closed.await(EVERY_MS, TimeUnit.MILLISECONDS);
            } catch (InterruptedException ended) {
                return;
            }
        }
    }

    /** Whether to go on; empty when the database does not answer now. */
    private Optional<Boolean> tell() {
        var progress = run.progress();
        try {
            var counts = JSON.writeValueAsString(run.counts());
            return Optional.of(QuarkusTransaction.requiringNew().call(() -> sql.query(TELL).with("id", run.id()).with("claim", run.claim())
                    .with("phase", progress.phase()).with("done", progress.done()).with("total", progress.total()).with("counts", counts)
                    .first(row -> !row.bool("cancelled")).orElse(false)));
        } catch (Exception unavailable) {
            LOG.debugf("Progress of task %s could not be told: %s", run.id(), unavailable.getMessage());
            return Optional.empty();
        }
    }

    @Override
    public void close() {
        closed.countDown();
        try {
            if (thread != Thread.currentThread()) {
                thread.join();
            }
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }
}
