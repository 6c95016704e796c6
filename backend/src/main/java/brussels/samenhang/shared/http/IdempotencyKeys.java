package brussels.samenhang.shared.http;

import brussels.samenhang.shared.persistence.Sql;
import io.quarkus.scheduler.Scheduled;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.Optional;

/** The answers given to creating requests, kept a day. */
@Singleton
class IdempotencyKeys {

    record Request(String subject, String operation, String key, String hash) {
    }

    record Answer(String requestHash, int status, String location, String body) {
    }

    @Inject
    Sql sql;

    /** False when the same request is in flight, on this instance or another. */
    boolean lock(Request request) {
        return sql.query("select pg_try_advisory_xact_lock(hashtextextended(:all, 0)) as locked")
                .with("all", request.subject() + '\n' + request.operation() + '\n' + request.key())
                .first(row -> row.bool("locked")).orElseThrow();
    }

    Optional<Answer> find(Request request) {
        return sql.query("""
                select request_hash, status, location, body from idempotency_key
                where subject = :subject and operation = :operation and key = :key and created_at > now() - interval '24 hours'""")
                .with("subject", request.subject()).with("operation", request.operation()).with("key", request.key())
                .first(row -> new Answer(row.text("request_hash"), row.integer("status"), row.text("location"), row.text("body")));
    }

    void keep(Request request, int status, String location, String body) {
        sql.query("""
                insert into idempotency_key (subject, operation, key, request_hash, status, location, body)
                values (:subject, :operation, :key, :hash, :status, :location, :body)
                on conflict on constraint pk_idempotency_key do update
                set request_hash = excluded.request_hash, status = excluded.status, location = excluded.location,
                    body = excluded.body, created_at = now()""")
                .with("subject", request.subject()).with("operation", request.operation()).with("key", request.key())
                .with("hash", request.hash()).with("status", status).with("location", location).with("body", body).execute();
    }

    @Scheduled(every = "1h", delayed = "5m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @Transactional
    void purge() {
        sql.query("delete from idempotency_key where created_at < now() - interval '24 hours'").execute();
    }
}
