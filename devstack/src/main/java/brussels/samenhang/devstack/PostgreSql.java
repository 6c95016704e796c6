package brussels.samenhang.devstack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;

/** The database server; its data stays in the run folder. */
final class PostgreSql implements Recipe {

    private final Settings settings;
    private final Path data;
    private final AsOrdinaryUser ordinary = AsOrdinaryUser.here();

    PostgreSql(Settings settings, RunDir runDir) {
        this.settings = settings;
        this.data = runDir.data("postgres");
    }

    @Override
    public String name() {
        return "postgres";
    }

    @Override
    public String title() {
        return "PostgreSQL";
    }

    @Override
    public String address() {
        return "localhost:" + settings.ports().of(Ports.Use.POSTGRES);
    }

    @Override
    public void prepare(Consumer<Launch> runner, Consumer<String> say) {
        try {
            if (!Files.exists(data)) {
                say.accept("first start: making an empty database");
                create(runner);
            }
            new DataFolder(data).check();
        } catch (IOException e) {
            throw new Failure("Cannot prepare the database in %s: %s".formatted(data, e.getMessage()), e);
        }
    }

    @Override
    public Launch launch() {
        return program("postgres",
                "-D", data.toString(),
                "-p", Integer.toString(settings.ports().of(Ports.Use.POSTGRES)),
                "-c", "listen_addresses=localhost",
                "-c", "unix_socket_directories=",
                "-c", "log_line_prefix=%m [%p] %u@%d ");
    }

    @Override
    public boolean up() {
        try (var connection = connect("postgres")) {
            return connection.isValid(2);
        } catch (SQLException _) {
            return false;
        }
    }

    @Override
    public void settle() {
        Map<String, String> values = Map.of(
                "owner_password", Demo.DB_OWNER,
                "app_password", Demo.DB_APPLICATION,
                "keycloak_password", Demo.DB_KEYCLOAK,
                "ctype", isMac() ? "en_US.UTF-8" : "C.UTF-8");
        try (var connection = connect("postgres")) {
            InitScript.read(settings.root().resolve("deploy/postgres/init.sql"), values).run(connection);
        } catch (SQLException e) {
            throw new Failure("The roles and databases could not be made: " + e.getMessage(), e);
        }
    }

    /** INT ends open sessions instead of waiting for them. */
    @Override
    public String stopSignal() {
        return "INT";
    }

    Connection connect(String database) throws SQLException {
        return DriverManager.getConnection(settings.jdbcUrl(database) + "?connectTimeout=2", Demo.DB_SUPERUSER, Demo.PASSWORD);
    }

    /** Made aside and moved into place, so that an interrupted first start leaves nothing half-made. */
    private void create(Consumer<Launch> runner) throws IOException {
        Path half = data.resolveSibling(data.getFileName() + ".new");
        Folders.delete(half);
        Files.createDirectories(half.getParent());
        Path secret = Files.createTempFile(half.getParent(), "superuser", "", PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        try {
            Files.writeString(secret, Demo.PASSWORD);
            runner.accept(program("initdb", "-D", half.toString(), "-U", Demo.DB_SUPERUSER, "--pwfile=" + secret,
                    "--auth=scram-sha-256", "--encoding=UTF8", "--locale=C", "--no-instructions"));
        } finally {
            Files.delete(secret);
        }
        Files.move(half, data);
    }

    private Launch program(String name, String... arguments) {
        Path home = PostgresBinaries.unpackedUnder(settings.root().resolve("devstack/target"));
        var command = new ArrayList<>(List.of(home.resolve("bin").resolve(name).toString()));
        command.addAll(List.of(arguments));
        return Launch.of(settings.root(), command).behind(ordinary.wrapper());
    }

    private static boolean isMac() {
        return System.getProperty("os.name").toLowerCase(Locale.ROOT).startsWith("mac");
    }
}
