package brussels.samenhang.testing;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;

/** A real PostgreSQL, started once for all tests, with the roles the product runs with. */
public class TestDatabase implements QuarkusTestResourceLifecycleManager {

    private static final Path INIT = Path.of("..", "deploy", "postgres", "init.sql");
    private static final String PASSWORD = "test";
    private static final String DUPLICATE_DATABASE = "42P04";
    private EmbeddedPostgres postgres;

    @Override
    public Map<String, String> start() {
        try {
            // Nothing here outlives the tests, so nothing is worth a flush to disk.
            postgres = EmbeddedPostgres.builder().setServerConfig("fsync", "off").setServerConfig("full_page_writes", "off")
                    .setServerConfig("synchronous_commit", "off").setServerConfig("max_connections", "60").start();
            createRoles();
        } catch (IOException | SQLException e) {
            throw new IllegalStateException("No database for the tests", e);
        }
        System.setProperty("samenhang.test.postgres-port", String.valueOf(postgres.getPort()));
        return Map.of("SAMENHANG_DB_URL", "jdbc:postgresql://localhost:" + postgres.getPort() + "/samenhang",
                "SAMENHANG_DB_USER", "samenhang_app", "SAMENHANG_DB_PASSWORD", PASSWORD,
                "SAMENHANG_DB_OWNER", "samenhang_owner", "SAMENHANG_DB_OWNER_PASSWORD", PASSWORD,
                "SAMENHANG_MIGRATE_AT_START", "true", "SAMENHANG_DEMO", "true", "SAMENHANG_RATE_LIMIT", "100000");
    }

    private void createRoles() throws IOException, SQLException {
        var script = Files.readString(INIT).replace("${owner_password}", PASSWORD).replace("${app_password}", PASSWORD)
                .replace("${keycloak_password}", PASSWORD).replace("${ctype}", "C.UTF-8");
        try (var connection = postgres.getPostgresDatabase().getConnection(); var statement = connection.createStatement()) {
            for (var part : script.split("\n\\s*\n")) {
                if (part.lines().allMatch(line -> line.startsWith("--") || line.isBlank())) {
                    continue;
                }
                try {
                    statement.execute(part);
                } catch (SQLException refused) {
                    if (!DUPLICATE_DATABASE.equals(refused.getSQLState())) {
                        throw refused;
                    }
                }
            }
        }
    }

    @Override
    public void stop() {
        try {
            if (postgres != null) {
                postgres.close();
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
