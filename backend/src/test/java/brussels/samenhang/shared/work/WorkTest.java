package brussels.samenhang.shared.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;

import brussels.samenhang.shared.persistence.Ids;
import brussels.samenhang.shared.persistence.Sql;
import brussels.samenhang.shared.problem.Problem;
import brussels.samenhang.shared.problem.ProblemType;
import brussels.samenhang.testing.Api;
import brussels.samenhang.testing.Fixtures;
import brussels.samenhang.testing.Tokens;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

@QuarkusTest
class WorkTest {

    private static final Duration SOON = Duration.ofSeconds(15);

    /** What the example task does: marks a row of its own, so that one sees whether it was rolled back. */
    public record Plan(String then) {
    }

    @Singleton
    static class Example implements Work {

        static final Map<UUID, CountDownLatch> BEGUN = new java.util.concurrent.ConcurrentHashMap<>();

        @Inject
        Sql sql;

        @Override
        public String kind() {
            return "example";
        }

        @Override
        public WorkResult run(WorkRun run) {
            sql.query("update person set name = 'Marked' where id = :id").with("id", run.subject()).execute();
            run.at("work.processing", 1, 2);
            BEGUN.computeIfAbsent(run.subject(), _ -> new CountDownLatch(1)).countDown();
            switch (run.input(Plan.class).then()) {
                case "refuse" -> throw Problem.of(ProblemType.stateConflict).because("work.ended");
                case "break" -> throw new IllegalStateException("not for the reader");
                case "wait" -> sql.query("select pg_sleep(30)").list(_ -> 1);
                default -> run.at("work.processing", 2, 2);
            }
            return WorkResult.at("organizations/" + run.subject()).counting("rows", 2);
        }
    }

    @Inject
    Works works;

    @Inject
    OneAtATime turns;

    @Inject
    WorkRunner runner;

    @Inject
    Sql sql;

    @Inject
    Fixtures fixtures;

    @Test
    void aTaskThatIsDoneLeadsToItsResult() {
        var subject = fixtures.person("nl");
        var task = start(subject, "finish");
        awaitState(task, "done").body("done", equalTo(2)).body("total", equalTo(2)).body("counts.rows", equalTo(2))
                .body("message", equalTo("Klaar.")).body("permittedActions", empty()).body("result", endsWith("/organizations/" + subject));
        Api.as(Tokens.administration()).redirects().follow(false).get("/tasks/" + task).then().statusCode(303).header("Location", endsWith("/organizations/" + subject));
        assertThat(name(subject)).isEqualTo("Marked");
    }

    @Test
    void aTaskThatIsCancelledStopsWithinTwoSecondsAndHasChangedNothing() throws InterruptedException {
        var subject = fixtures.person("nl");
        var task = start(subject, "wait");
        assertThat(Example.BEGUN.computeIfAbsent(subject, _ -> new CountDownLatch(1)).await(5, TimeUnit.SECONDS)).isTrue();
        await().atMost(SOON).until(() -> status(task).extract().<Integer>path("done") == 1);
        status(task).body("message", equalTo("Bezig.")).body("state", equalTo("processing")).body("permittedActions", contains("cancel"));
        Api.as(Tokens.administration()).contentType("application/json").body("{}").post("/tasks/" + task + "/cancellations").then().statusCode(200);
        await().atMost(Duration.ofSeconds(2)).until(() -> status(task).extract().path("state").equals("cancelled"));
        assertThat(name(subject)).isEqualTo("Test Person");
        Api.as(Tokens.administration()).contentType("application/json").body("{}").post("/tasks/" + task + "/cancellations").then().statusCode(409)
                .body("detail", equalTo("Deze taak is al afgelopen."));
    }

    @Test
    void aTaskThatIsRefusedSaysWhyInTheLanguageOfTheReader() {
        var subject = fixtures.person("nl");
        var task = start(subject, "refuse");
        awaitState(task, "failed").body("problem.type", equalTo("urn:problem-type:samenhang:stateConflict"));
        Api.as(Tokens.administration()).header("Accept-Language", "fr").get("/tasks/" + task).then().body("problem.detail", equalTo("Cette tâche est déjà terminée."));
        assertThat(name(subject)).isEqualTo("Test Person");
    }

    @Test
    void aTaskThatBreaksTellsNothingOfTheInside() {
        var task = start(fixtures.person("nl"), "break");
        var answer = awaitState(task, "failed").body("done", equalTo(1)).body("total", equalTo(2)).body("problem.type", equalTo("urn:problem-type:belgif:internalServerError")).extract().asString();
        assertThat(answer).doesNotContain("not for the reader");
    }

    @Test
    void aTaskWhoseWorkerDiedIsTakenUpAgain() {
        var subject = fixtures.person("nl");
        var task = abandoned(subject, 1);
        runner.look();
        awaitState(task, "done");
        assertThat(name(subject)).isEqualTo("Marked");
    }

    @Test
    void aTaskThatLostItsWorkerThreeTimesIsSaidToHaveFailed() {
        var task = abandoned(fixtures.person("nl"), WorkRunner.MOST_ATTEMPTS);
        runner.look();
        awaitState(task, "failed").body("problem.detail", equalTo("De dienst viel drie keer uit terwijl hij hiermee bezig was. Er is niets veranderd. Start het opnieuw; blijft het mislukken, laat het ons weten."));
    }

    @Test
    void aWorkerThatLostItsTaskCannotEndIt() throws InterruptedException {
        var subject = fixtures.person("nl");
        var task = start(subject, "wait");
        assertThat(Example.BEGUN.computeIfAbsent(subject, _ -> new CountDownLatch(1)).await(5, TimeUnit.SECONDS)).isTrue();
        await().atMost(SOON).until(this::sleeps);
        QuarkusTransaction.requiringNew().run(() -> sql.query("update work set worker = :other where id = :id").with("other", UUID.randomUUID()).with("id", task).execute());
        await().atMost(SOON).until(() -> !sleeps());
        assertThat(name(subject)).isEqualTo("Test Person");
        status(task).body("state", equalTo("processing"));
        works.cancel(task);
    }

    /** Longer than the limit on waiting for a lock, which holds again afterwards. */
    @Test
    void whoMustWaitForAnotherRunWaitsAsLongAsItTakes() throws Exception {
        var locked = new CountDownLatch(1);
        try (var threads = Executors.newFixedThreadPool(2)) {
            var first = threads.submit(() -> QuarkusTransaction.requiringNew().run(() -> {
                turns.await("exampleTurn");
                locked.countDown();
                await().atMost(SOON).until(this::isWaitedFor);
                sql.query("select pg_sleep(0.3)::text as slept").list(row -> row.text("slept"));
            }));
            locked.await();
            var limit = threads.submit(() -> QuarkusTransaction.requiringNew().call(() -> {
                sql.query("select set_config('lock_timeout', '100ms', true) as now").list(row -> row.text("now"));
                turns.await("exampleTurn");
                return sql.query("select current_setting('lock_timeout') as now").first(row -> row.text("now")).orElseThrow();
            })).get();
            assertThat(limit).isEqualTo("100ms");
            first.get();
        }
    }

    private boolean isWaitedFor() {
        return sql.query("select from pg_locks where locktype = 'advisory' and not granted and objid = (hashtext('exampleTurn')::bigint & 4294967295)::oid").exists();
    }

    private UUID start(UUID subject, String then) {
        return QuarkusTransaction.requiringNew().call(() -> works.start("example", subject, new Plan(then)));
    }

    private UUID abandoned(UUID subject, int attempts) {
        var id = Ids.next();
        QuarkusTransaction.requiringNew().run(() -> sql.query("""
                insert into work (id, kind, subject_id, input, worker, lease_until, attempts)
                values (:id, 'example', :subject, '{"then": "finish"}', uuidv4(), clock_timestamp() - interval '1 second', :attempts)""")
                .with("id", id).with("subject", subject).with("attempts", attempts).execute());
        return id;
    }

    private static ValidatableResponse awaitState(UUID task, String state) {
        await().atMost(SOON).pollInterval(Duration.ofMillis(50)).until(() -> status(task).extract().path("state").equals(state));
        return status(task);
    }

    private static ValidatableResponse status(UUID task) {
        return Api.as(Tokens.administration()).get("/tasks/" + task + "?redirect=false").then().statusCode(200);
    }

    private boolean sleeps() {
        return sql.query("select from pg_stat_activity where query = 'select pg_sleep(30)' and state = 'active'").exists();
    }

    private String name(UUID subject) {
        return sql.query("select name from person where id = :id").with("id", subject).first(row -> row.text("name")).orElseThrow();
    }
}
