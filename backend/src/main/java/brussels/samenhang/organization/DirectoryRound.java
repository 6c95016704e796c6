package brussels.samenhang.organization;

import brussels.samenhang.shared.persistence.Sql;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;

/** A service that begins or ends by its dates changes what its organization is found by, without anybody touching it. */
@Singleton
class DirectoryRound {

    @Inject
    Sql sql;

    @Inject
    Clock clock;

    @Scheduled(every = "1h", delayed = "1m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void refreshDue() {
        refresh(LocalDate.now(clock));
    }

    int refresh(LocalDate today) {
        return QuarkusTransaction.requiringNew().call(() ->
                sql.query("select refresh_due_documents(:today) as refreshed").with("today", today).first(row -> row.integer("refreshed")).orElse(0));
    }
}
