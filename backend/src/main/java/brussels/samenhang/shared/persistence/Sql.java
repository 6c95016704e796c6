package brussels.samenhang.shared.persistence;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.agroal.api.AgroalDataSource;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionSynchronizationRegistry;

/**
 * Plain SQL into records, for everything that is only read.
 *
 * <pre>sql.query("select id, name from organization where status = :status")
 *    .with("status", "active")
 *    .and(query.municipality, "municipality_id = any(:municipality)", "municipality")
 *    .list(row -> new OrganizationItem(row.uuid("id"), row.localized("name")));</pre>
 *
 * Inside an act the query sees what the act has done so far: pending changes are flushed first.
 */
@Singleton
public class Sql {

    @Inject
    AgroalDataSource source;

    @Inject
    EntityManager entities;

    @Inject
    TransactionSynchronizationRegistry transaction;

    @Inject
    ObjectMapper json;

    public Query query(String text) {
        return new Query(this, text);
    }

    void flush() {
        if (transaction.getTransactionStatus() == Status.STATUS_ACTIVE) {
            entities.flush();
        }
    }
}
