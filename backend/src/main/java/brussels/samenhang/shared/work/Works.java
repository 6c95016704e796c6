package brussels.samenhang.shared.work;

import brussels.samenhang.shared.persistence.Ids;
import brussels.samenhang.shared.persistence.Sql;
import brussels.samenhang.shared.security.Viewer;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;

/** Where features start tasks. The task exists when the transaction of the caller ends well, and begins right after. */
@Singleton
public class Works {

    private static final String START = """
            insert into work (id, kind, starter_id, subject_id, input) values (:id, :kind, :starter, :subject, :input::jsonb)""";
    private static final String CANCEL = """
            update work set cancel_requested_at = coalesce(cancel_requested_at, clock_timestamp()),
              state = case when worker is null then 'cancelled' else state end,
              completed_at = case when worker is null then clock_timestamp() end
            where id = :id and state = 'processing'""";

    @Inject
    Sql sql;

    @Inject
    Viewer viewer;

    @Inject
    ObjectMapper json;

    @Inject
    TransactionSynchronizationRegistry transaction;

    @Inject
    WorkRunner runner;

    @Inject
    TaskReader reader;

    /**
     * @param kind of the {@link Work} that does it
     * @param subject what it works on, null when there is no such thing
     * @param input a record, kept as JSON
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public UUID start(String kind, UUID subject, Object input) {
        runner.require(kind);
        var id = Ids.next();
        sql.query(START).with("id", id).with("kind", kind).with("starter", viewer.personId().orElse(null)).with("subject", subject)
                .with("input", text(input)).execute();
        transaction.registerInterposedSynchronization(new AfterCommit(runner::wake));
        return id;
    }

    /** Asks a task to stop; one that nobody works on yet ends at once. False when it had ended already. */
    @Transactional
    public boolean cancel(UUID task) {
        return sql.query(CANCEL).with("id", task).execute() == 1;
    }

    /** A task as it is shown; empty when there is none. */
    public Optional<TaskStatus> find(UUID task) {
        return reader.find(task);
    }

    private String text(Object input) {
        try {
            return input == null ? "{}" : json.writeValueAsString(input);
        } catch (JsonProcessingException unwritable) {
            throw new IllegalArgumentException("Not a record that can be kept: " + input.getClass(), unwritable);
        }
    }

    private record AfterCommit(Runnable act) implements Synchronization {

        @Override
        public void beforeCompletion() {
            // Only the end counts.
        }

        @Override
        public void afterCompletion(int status) {
            if (status == Status.STATUS_COMMITTED) {
                act.run();
            }
        }
    }
}
