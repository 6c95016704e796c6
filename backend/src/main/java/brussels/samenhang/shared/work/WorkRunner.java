package brussels.samenhang.shared.work;

import brussels.samenhang.shared.persistence.Row;
import brussels.samenhang.shared.persistence.Sql;
import brussels.samenhang.shared.problem.Problem;
import brussels.samenhang.shared.problem.ProblemType;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.agroal.api.AgroalDataSource;
import io.quarkus.arc.All;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.postgresql.PGConnection;

/**
 * Takes up tasks and runs them. Of several instances only one gets a task ({@code for update skip locked}); it holds a
 * lease, which {@link WorkWatch} renews. A task whose lease ran out is taken up again, up to three times in all, and
 * then said to have failed. Whoever lost the lease cannot end the task: its transaction is rolled back.
 */
@Singleton
class WorkRunner {

    private static final Logger LOG = Logger.getLogger(WorkRunner.class);
    static final int MOST_ATTEMPTS = 3;
    private static final int GIVE_BACK_SECONDS = 5;
    private static final Duration LONGEST = Duration.ofHours(2);

    private static final String GIVE_UP = """
            update work set state = 'failed', completed_at = clock_timestamp(), worker = null, problem = :problem::jsonb
            where id in (select id from work where state = 'processing' and worker is not null and lease_until < clock_timestamp()
              and attempts >= :most for update skip locked)""";
    private static final String GONE = """
            update work set state = 'cancelled', completed_at = clock_timestamp(), worker = null
            where id in (select id from work where state = 'processing' and cancel_requested_at is not null
              and (worker is null or lease_until < clock_timestamp()) for update skip locked)""";
    private static final String CLAIM = """
            update work set worker = :claim, lease_until = clock_timestamp() + interval '20 seconds', attempts = attempts + 1,
              started_at = coalesce(started_at, clock_timestamp()), done = 0, phase = null
            where id = (select id from work where state = 'processing' and kind = any(:kinds)
              and (worker is null or lease_until < clock_timestamp()) order by created_at limit 1 for update skip locked)
            returning id, kind, starter_id, subject_id, input""";
    private static final String DONE = """
            update work set state = 'done', completed_at = clock_timestamp(), worker = null, done = :done, total = :done, phase = null, result = :result, counts = :counts::jsonb
            where id = :id and worker = :claim and state = 'processing' and cancel_requested_at is null""";
    private static final String ENDED = """
            update work set state = :state, completed_at = clock_timestamp(), worker = null, problem = :problem::jsonb,
              phase = :phase, done = :done, total = :total, counts = :counts::jsonb
            where id = :id and worker = :claim and state = 'processing'""";
    private static final String RELEASE = "update work set worker = null, lease_until = null where id = :id and worker = :claim and state = 'processing'";
    private static final String OLD = "delete from work where completed_at < now() - interval '30 days'";

    private record Claimed(WorkRun run, Work work) {
    }

    @Inject
    Sql sql;

    @Inject
    AgroalDataSource source;

    @Inject
    ObjectMapper json;

    private final Map<String, Work> kinds;
    private final Semaphore free;
    private final ExecutorService threads = Executors.newCachedThreadPool(Thread.ofPlatform().name("work-", 1).daemon().factory());
    private final Set<WorkRun> running = ConcurrentHashMap.newKeySet();
    private volatile boolean closing;

    WorkRunner(@All List<Work> works, @ConfigProperty(name = "samenhang.work.slots", defaultValue = "2") int slots) {
        kinds = works.stream().collect(Collectors.toMap(Work::kind, Function.identity()));
        free = new Semaphore(slots);
    }

    void require(String kind) {
        if (!kinds.containsKey(kind)) {
            throw new IllegalArgumentException("No work of kind " + kind);
        }
    }

    /** Looks for tasks to take up: new ones of other instances, and those whose worker died. */
    @Scheduled(every = "{samenhang.work.every}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void look() {
        QuarkusTransaction.requiringNew().run(() -> {
            sql.query(GONE).execute();
            sql.query(GIVE_UP).with("most", MOST_ATTEMPTS).with("problem", told(Problem.of(ProblemType.internalServerError).because("work.interrupted"))).execute();
        });
        wake();
    }

    @Scheduled(every = "24h", delayed = "2m")
    void forgetOld() {
        QuarkusTransaction.requiringNew().run(() -> sql.query(OLD).execute());
    }

    /** Runs what waits, as far as there is room. */
    void wake() {
        if (!closing && free.tryAcquire()) {
            threads.execute(this::runWhatWaits);
        }
    }

    private void runWhatWaits() {
        try {
            for (var next = claim(); next.isPresent() && !closing; next = claim()) {
                wake();
                run(next.get());
            }
        } catch (RuntimeException unavailable) {
            LOG.warnf("Tasks could not be taken up: %s", unavailable.getMessage());
        } finally {
            free.release();
        }
    }

    private Optional<Claimed> claim() {
        var claim = UUID.randomUUID();
        return kinds.isEmpty() ? Optional.empty() : QuarkusTransaction.requiringNew().call(() -> sql.query(CLAIM).with("claim", claim).with("kinds", kinds.keySet())
                .first(row -> claimed(row, claim)));
    }

    private Claimed claimed(Row row, UUID claim) throws SQLException {
        return new Claimed(new WorkRun(row.uuid("id"), claim, row.uuid("starter_id"), row.uuid("subject_id"), row.text("input"), json),
                kinds.get(row.text("kind")));
    }

    private void run(Claimed claimed) {
        var run = claimed.run();
        running.add(run);
        try {
            QuarkusTransaction.requiringNew().timeout((int) LONGEST.toSeconds()).call(() -> {
                inTransaction(claimed);
                return null;
            });
        } catch (RuntimeException | Error ended) {
            end(run, ended);
        } finally {
            running.remove(run);
        }
    }

    private void inTransaction(Claimed claimed) throws Exception {
        var run = claimed.run();
        try (var connection = source.getConnection()) {
            var usual = connection.getNetworkTimeout();
            // The limits that keep a request from hanging are not for work; that has its lease, and is cancelled by name.
            sql.query("select set_config('statement_timeout', '0', true), set_config('idle_in_transaction_session_timeout', '0', true) as set").first(row -> row.text("set"));
            connection.setNetworkTimeout(Runnable::run, 0);
            try (var watch = WorkWatch.over(run, sql, () -> interrupt(connection))) {
                var result = claimed.work().run(run);
                watch.close();
                run.goOn();
                if (sql.query(DONE).with("id", run.id()).with("claim", run.claim()).with("result", result.path())
                        .with("done", run.progress().done()).with("counts", counted(result.counts())).execute() == 0) {
                    throw new WorkCancelled();
                }
            } finally {
                connection.setNetworkTimeout(Runnable::run, usual);
            }
        }
    }

    private static void interrupt(Connection connection) {
        try {
            connection.unwrap(PGConnection.class).cancelQuery();
        } catch (SQLException gone) {
            LOG.debugf("Nothing to interrupt: %s", gone.getMessage());
        }
    }

    private void end(WorkRun run, Throwable why) {
        try {
            QuarkusTransaction.requiringNew().run(() -> {
                if (closing) {
                    sql.query(RELEASE).with("id", run.id()).with("claim", run.claim()).execute();
                    return;
                }
                // How far it came is told here too: a run that ends at once is over before the watch has told anything.
                var progress = run.progress();
                var problem = run.isStopped() || why instanceof WorkCancelled ? null : problem(run, why);
                sql.query(ENDED).with("id", run.id()).with("claim", run.claim()).with("state", problem == null ? "cancelled" : "failed")
                        .with("problem", problem == null ? null : told(problem)).with("phase", progress.phase()).with("done", progress.done())
                        .with("total", progress.total()).with("counts", counted(run.counts())).execute();
            });
        } catch (RuntimeException unavailable) {
            LOG.warnf("The end of task %s could not be noted; it is taken up again: %s", run.id(), unavailable.getMessage());
        }
    }

    private static Problem problem(WorkRun run, Throwable why) {
        for (var cause = why; cause != null; cause = cause.getCause()) {
            if (cause instanceof Problem problem) {
                return problem;
            }
        }
        LOG.errorf(why, "Task %s failed", run.id());
        return Problem.of(ProblemType.internalServerError);
    }

    private String told(Problem problem) {
        return written(TaskStatus.Failure.of(problem));
    }

    private String counted(Map<String, Integer> counts) {
        return written(counts);
    }

    private String written(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** What runs is given back, so that another instance takes it up at once. */
    void close(@Observes ShutdownEvent event) {
        closing = true;
        running.forEach(WorkRun::stop);
        threads.shutdown();
        try {
            threads.awaitTermination(GIVE_BACK_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
    }
}
