package brussels.samenhang.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;

/** The statements of a set of requests, to be run without the API. */
record Captured(List<List<Statement>> requests) {

    interface Asking {
        void ask(String path) throws Exception;
    }

    double statementsPerRequest() {
        return requests.stream().mapToInt(List::size).average().orElse(0);
    }

    Load.Workers over(Database database) {
        return () -> new Direct(database.connect(), requests);
    }

    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    private static final class Direct implements Load.Worker {

        private final Connection connection;
        private final List<List<Statement>> requests;
        private final Map<String, PreparedStatement> prepared = new HashMap<>();
        private final RandomGenerator random = RandomGenerator.getDefault();

        Direct(Connection connection, List<List<Statement>> requests) {
            this.connection = connection;
            this.requests = requests;
        }

        @Override
        public void once() throws SQLException {
            for (var statement : requests.get(random.nextInt(requests.size()))) {
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
        public void close() throws SQLException {
            connection.close();
        }
    }
}
