package brussels.samenhang.bench;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** PostgreSQL of the run's own, thrown away afterwards, whose log tells which SQL the API ran. */
final class Database implements AutoCloseable {

    private static final String PASSWORD = "bench";

    private final EmbeddedPostgres postgres;
    private final Path folder;

    private Database(EmbeddedPostgres postgres, Path folder) {
        this.postgres = postgres;
        this.folder = folder;
    }

    static Database start(Path root) throws IOException, SQLException {
        var folder = Files.createTempDirectory("samenhang-bench");
        var postgres = EmbeddedPostgres.builder()
                .setDataDirectory(folder.resolve("data"))
                .setServerConfig("shared_buffers", "512MB")
                .setServerConfig("max_connections", "120")
                .setServerConfig("logging_collector", "on")
                .setServerConfig("log_destination", "jsonlog")
                .setServerConfig("log_filename", "bench")
                .start();
        var database = new Database(postgres, folder);
        database.initialise(Files.readString(root.resolve("deploy/postgres/init.sql")));
        return database;
    }

    /** As agreed at the top of init.sql: statements apart by an empty line, each run on its own. */
    private void initialise(String script) throws SQLException {
        try (var connection = postgres.getPostgresDatabase().getConnection(); var statement = connection.createStatement()) {
            for (var part : script.split("\\R\\s*\\R")) {
                var sql = part.lines().filter(line -> !line.startsWith("--")).reduce("", (a, b) -> a + "\n" + b).strip()
                        .replaceAll("\\$\\{\\w+_password}", PASSWORD).replace("${ctype}", "C.UTF-8");
                if (!sql.isEmpty()) {
                    statement.execute(sql);
                }
            }
        }
    }

    String url() {
        return "jdbc:postgresql://localhost:%d/samenhang".formatted(postgres.getPort());
    }

    String password() {
        return PASSWORD;
    }

    Connection connect() throws SQLException {
        return DriverManager.getConnection(url() + "?stringtype=unspecified&ApplicationName=samenhang-bench", "samenhang_app", PASSWORD);
    }

    List<String> column(String sql) throws SQLException {
        try (var connection = connect(); var rows = connection.createStatement().executeQuery(sql)) {
            var values = new ArrayList<String>();
            while (rows.next()) {
                values.add(rows.getString(1));
            }
            return values;
        }
    }

    void fill(Map<String, Integer> counts) throws IOException, SQLException {
        run("/dataset.sql", counts);
    }

    void asOwner(String statement) throws SQLException {
        try (var connection = DriverManager.getConnection(url(), "samenhang_owner", PASSWORD)) {
            connection.createStatement().execute(statement);
        }
    }

    void run(String name, Map<String, Integer> counts) throws IOException, SQLException {
        String script;
        try (var resource = Database.class.getResourceAsStream(name)) {
            script = new String(resource.readAllBytes(), StandardCharsets.UTF_8);
        }
        for (var count : counts.entrySet()) {
            script = script.replace("${" + count.getKey() + "}", count.getValue().toString());
        }
        asOwner(script);
    }

    /** Asks each path once and gives back, per path, the statements the API ran for it. */
    Captured capture(List<String> paths, Captured.Asking asking) throws Exception {
        log("all");
        var log = new StatementLog(folder.resolve("data/log/bench.json"));
        var requests = new ArrayList<List<Statement>>();
        for (var path : paths) {
            log.skip();
            asking.ask(path);
            requests.add(log.statements());
        }
        log("none");
        if (requests.stream().allMatch(List::isEmpty)) {
            throw new IllegalStateException("the log told no statement of the API");
        }
        return new Captured(requests);
    }

    private void log(String what) throws SQLException {
        try (var connection = postgres.getPostgresDatabase().getConnection(); var statement = connection.createStatement()) {
            statement.execute("alter system set log_statement = '" + what + "'");
            statement.execute("select pg_reload_conf(), pg_sleep(1)");
        }
    }

    @Override
    public void close() throws IOException {
        postgres.close();
        try (var files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
        }
    }
}
