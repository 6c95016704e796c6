package brussels.samenhang.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;

/**
 * The statements of a set of requests, to be run without the API. Connections are kept from one run to the next, as the
 * API keeps its own: one that has just been opened still has to learn the tables and plan each statement anew.
 */
final class Captured implements AutoCloseable {

    private final List<List<Statement>> requests;
    private final Queue<Direct> idle = new ConcurrentLinkedQueue<>();

    Captured(List<List<Statement>> requests) {
        this.requests = requests;
    }

    interface Asking {
        void ask(String path) throws Exception;
    }

    double statementsPerRequest() {
        return requests.stream().mapToInt(List::size).average().orElse(0);
    }

    Load.Workers over(Database database) {
        return () -> {
            var kept = idle.poll();
            return kept == null ? new Direct(database.connect(), this) : kept;
        };
    }

    @Override
    public void close() throws SQLException {
        for (var kept = idle.poll(); kept != null; kept = idle.poll()) {
            kept.connection.close();
        }
    }

    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    private static final class Direct implements Load.Worker {

        private final Connection connection;
        private final Captured captured;
        private final Map<String, PreparedStatement> prepared = new HashMap<>();
        private final RandomGenerator random = RandomGenerator.getDefault();

        private Direct(Connection connection, Captured captured) {
            this.connection = connection;
            this.captured = captured;
        }

        @Override
        public void once() throws SQLException {
            for (var statement : captured.requests.get(random.nextInt(captured.requests.size()))) {
                var ready = prepared.get(statement.sql());
                if (ready == null) {
                    ready = connection.prepareStatement(statement.sql());
                    prepared.put(statement.sql(), ready);
                }
                bind(ready, statement.values());
                try (var rows = ready.executeQuery()) {
                    while (rows.next()) {
                        // Fetched; what to do with them is the API's part.
                    }
                }
            }
        }

        private static void bind(PreparedStatement ready, List<String> values) throws SQLException {
            for (int i = 0; i < values.size(); i++) {
                var value = values.get(i);
                if (value == null) {
                    ready.setNull(i + 1, Types.NULL);
                } else if (DATE.matcher(value).matches()) {
                    // Beside a range an untyped value would be taken for a range.
                    ready.setObject(i + 1, LocalDate.parse(value));
                } else {
                    ready.setString(i + 1, value);
                }
            }
        }

        @Override
        public void close() {
            captured.idle.add(this);
        }
    }
}
