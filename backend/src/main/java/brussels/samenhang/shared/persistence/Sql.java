package brussels.samenhang.shared.persistence;

import io.agroal.api.AgroalDataSource;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Consumer;
import org.postgresql.PGConnection;

/**
 * Plain SQL into records, for everything that is only read.
 *
 * <pre>sql.query("select id, name from organization where status = :status")
 *    .with("status", "active")
 *    .and(query.municipality, "municipality_id = any(:municipality)", "municipality")
 *    .list(row -> new OrganizationItem(row.uuid("id"), row.localized("name")));</pre>
 *
 * Inside an act the query sees what the act has done so far: pending changes are flushed first. A query asked for while
 * the rows of another one are read shares its connection, so that nobody keeps one and waits for a second: with more
 * requests than connections, all would wait for one another.
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
    StoredJson json;

    private final ThreadLocal<Connection> reading = new ThreadLocal<>();

    @FunctionalInterface
    interface Use<T> {
        T of(Connection connection) throws SQLException;
    }

    public Query query(String text) {
        return new Query(this, text);
    }

    /**
     * Adds many rows at once; only inside an act, and no other statement may run until {@code rows} has given them all.
     *
     * @param into a table of ours and its columns: {@code observation_step (observation_id, status)}
     */
    public void copy(String into, Consumer<Copy> rows) {
        try {
            connected(connection -> {
                var to = connection.unwrap(PGConnection.class).getCopyAPI().copyIn("copy " + into + " from stdin");
                try {
                    var copy = new Copy(to);
                    rows.accept(copy);
                    copy.send();
                    return to.endCopy();
                } finally {
                    if (to.isActive()) {
                        to.cancelCopy();
                    }
                }
            });
        } catch (SQLException refused) {
            throw new SqlException(refused);
        }
    }

    <T> T connected(Use<T> use) throws SQLException {
        if (transaction.getTransactionStatus() != Status.STATUS_NO_TRANSACTION) {
            return inAct(use);
        }
        var shared = reading.get();
        if (shared != null) {
            return use.of(shared);
        }
        try (var connection = source.getConnection()) {
            reading.set(connection);
            return use.of(connection);
        } finally {
            reading.remove();
        }
    }

    /** The pool gives the connection of the act itself. */
    private <T> T inAct(Use<T> use) throws SQLException {
        if (transaction.getTransactionStatus() == Status.STATUS_ACTIVE) {
            entities.flush();
        }
        try (var connection = source.getConnection()) {
            return use.of(connection);
        }
    }
}
