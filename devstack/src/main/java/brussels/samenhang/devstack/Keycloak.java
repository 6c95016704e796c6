package brussels.samenhang.devstack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** The identity provider: built once, its realm imported into an empty database only. */
final class Keycloak implements Recipe {

    /** A connection is tried before use, so that a database that came back is simply used again. */
    private static final String POOL = "quarkus.datasource.jdbc.foreground-validation-interval=1S\n";
    private static final List<String> BUILD = List.of("--db=postgres", "--cache=local", "--health-enabled=true",
            "--http-management-health-enabled=false");
    /** Starting is what a developer waits for: the first compiler only, and a small heap. */
    private static final List<String> JVM = List.of("-Xms64m", "-Xmx512m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1",
            "-XX:MetaspaceSize=96M", "-XX:MaxMetaspaceSize=256m", "-XX:+ExitOnOutOfMemoryError", "-Dfile.encoding=UTF-8",
            "--add-opens=java.base/java.util=ALL-UNNAMED", "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
            "--add-opens=java.base/java.security=ALL-UNNAMED", "--add-opens=java.base/java.lang=ALL-UNNAMED",
            "--enable-native-access=ALL-UNNAMED", "-Duser.language=en", "-Duser.country=US",
            "-Djava.util.concurrent.ForkJoinPool.common.threadFactory=io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory");

    private final Settings settings;
    private final Path home;
    private final RealmAddresses addresses;
    private boolean imported;

    Keycloak(Settings settings, RunDir runDir) {
        this.settings = settings;
        this.home = settings.root().resolve("devstack/target/keycloak-" + Versions.KEYCLOAK);
        this.addresses = new RealmAddresses(settings, runDir.realm());
    }

    @Override
    public String name() {
        return "keycloak";
    }

    @Override
    public String title() {
        return "Keycloak";
    }

    @Override
    public String address() {
        return settings.keycloakUrl();
    }

    @Override
    public void prepare(Consumer<Launch> runner, Consumer<String> say) {
        if (!Files.isDirectory(home)) {
            throw new Failure("Keycloak is not unpacked in %s: run make build.".formatted(home));
        }
        try {
            buildUnlessDone(runner, say);
            Folders.copy(settings.root().resolve("deploy/keycloak/themes"), home.resolve("themes"));
            imported = isImported();
            if (!imported) {
                say.accept("first start: making its tables and the realm, about 20 s");
                provideRealm();
                addresses.remember();
            }
        } catch (IOException e) {
            throw new Failure("Cannot prepare Keycloak in %s: %s".formatted(home, e.getMessage()), e);
        }
    }

    @Override
    public Launch launch() {
        var arguments = new ArrayList<>(List.of("start", "--optimized"));
        if (!imported) {
            arguments.add("--import-realm");
        }
        arguments.addAll(List.of(
                "--http-enabled=true", "--http-host=localhost", "--http-port=" + settings.ports().of(Ports.Use.KEYCLOAK),
                "--hostname=" + settings.keycloakUrl(), "--shutdown-delay=0",
                "--db-url=" + settings.jdbcUrl(Demo.DB_KEYCLOAK), "--db-username=" + Demo.DB_KEYCLOAK, "--db-password=" + Demo.DB_KEYCLOAK,
                "--db-pool-initial-size=1", "--db-pool-max-size=15"));
        return java(arguments).with(Map.of(
                "KC_BOOTSTRAP_ADMIN_USERNAME", Demo.KEYCLOAK_ADMIN,
                "KC_BOOTSTRAP_ADMIN_PASSWORD", Demo.PASSWORD,
                "SAMENHANG_PUBLIC_URL", settings.publicUrl(),
                "SAMENHANG_TOOL_SECRET", Demo.TOOL_SECRET,
                "SAMENHANG_SMTP_HOST", "localhost",
                "SAMENHANG_SMTP_PORT", Integer.toString(settings.ports().of(Ports.Use.SMTP)),
                "SAMENHANG_MAIL_FROM", Demo.MAIL_FROM));
    }

    @Override
    public boolean up() {
        return Http.answers(settings.keycloakUrl() + "/health/ready");
    }

    @Override
    public void settle() {
        addresses.follow();
    }

    @Override
    public Duration patience() {
        return Duration.ofMinutes(8);
    }

    private void buildUnlessDone(Consumer<Launch> runner, Consumer<String> say) throws IOException {
        Path stamp = home.resolve("built-with");
        String options = POOL + String.join(" ", BUILD) + " java " + Runtime.version().feature();
        if (Files.exists(stamp) && Files.readString(stamp).equals(options)) {
            return;
        }
        say.accept("preparing it once, about 30 s");
        Files.writeString(home.resolve("conf/quarkus.properties"), POOL);
        var arguments = new ArrayList<>(List.of("build"));
        arguments.addAll(BUILD);
        runner.accept(java(arguments));
        Files.writeString(stamp, options);
    }

    private void provideRealm() throws IOException {
        Path source = settings.root().resolve("deploy/keycloak");
        Path target = Files.createDirectories(home.resolve("data/import"));
        Files.copy(source.resolve("samenhang-realm.json"), target.resolve("samenhang-realm.json"), StandardCopyOption.REPLACE_EXISTING);
        Files.copy(source.resolve("samenhang-demo-users.json"), target.resolve("samenhang-users-0.json"), StandardCopyOption.REPLACE_EXISTING);
    }

    private boolean isImported() {
        try (var connection = DriverManager.getConnection(settings.jdbcUrl(Demo.DB_KEYCLOAK), Demo.DB_KEYCLOAK, Demo.DB_KEYCLOAK);
                var rows = connection.createStatement().executeQuery("SELECT FROM realm WHERE name = 'samenhang'")) {
            return rows.next();
        } catch (SQLException _) {
            return false;
        }
    }

    private Launch java(List<String> arguments) {
        var command = new ArrayList<>(List.of(Tools.java()));
        command.addAll(JVM);
        command.addAll(List.of("-Dkc.home.dir=" + home, "-Djboss.server.config.dir=" + home.resolve("conf"),
                "-Djava.util.logging.manager=org.jboss.logmanager.LogManager", "-Dpicocli.disable.closures=true",
                "-cp", home.resolve("lib/quarkus-run.jar").toString(), "io.quarkus.bootstrap.runner.QuarkusEntryPoint"));
        command.addAll(arguments);
        return Launch.of(home, command);
    }
}
