package brussels.samenhang.devstack;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** The API: the packaged application, or under Quarkus' hot reload. */
final class Api implements Recipe {

    private final Settings settings;
    private final boolean reloading;

    Api(Settings settings, boolean reloading) {
        this.settings = settings;
        this.reloading = reloading;
    }

    @Override
    public String name() {
        return "api";
    }

    @Override
    public String title() {
        return "API";
    }

    @Override
    public String address() {
        return settings.apiUrl() + "/rest/samenhang/v1";
    }

    @Override
    public void prepare(Consumer<Launch> runner, Consumer<String> say) {
        if (!reloading && !Files.exists(jar())) {
            throw new Failure("The API is not built: run make build.");
        }
    }

    @Override
    public Launch launch() {
        Path backend = settings.root().resolve("backend");
        List<String> command = reloading
                ? List.of(Tools.need("mvn", "install Maven 3.8.7 or newer.").toString(), "-B", "-q", "quarkus:dev", "-Dquarkus.console.enabled=false")
                : List.of(Tools.java(), "-Xms128m", "-Xmx512m", "-jar", jar().toString());
        return Launch.of(backend, command).with(environment()).with(Map.of("JAVA_HOME", System.getProperty("java.home")));
    }

    @Override
    public boolean up() {
        return Http.answers(settings.apiUrl() + "/rest/samenhang/v1/health");
    }

    Map<String, String> environment() {
        var environment = new HashMap<String, String>();
        environment.put("SAMENHANG_HTTP_PORT", Integer.toString(settings.ports().of(Ports.Use.API)));
        environment.put("SAMENHANG_PUBLIC_URL", settings.publicUrl());
        environment.put("SAMENHANG_DB_URL", settings.jdbcUrl("samenhang"));
        environment.put("SAMENHANG_DB_USER", Demo.DB_APPLICATION);
        environment.put("SAMENHANG_DB_PASSWORD", Demo.DB_APPLICATION);
        environment.put("SAMENHANG_DB_OWNER", Demo.DB_OWNER);
        environment.put("SAMENHANG_DB_OWNER_PASSWORD", Demo.DB_OWNER);
        environment.put("SAMENHANG_MIGRATE_AT_START", "true");
        environment.put("SAMENHANG_DEMO", "true");
        environment.put("SAMENHANG_OIDC_URL", settings.issuer());
        environment.put("SAMENHANG_OIDC_ISSUER", settings.issuer());
        environment.put("SAMENHANG_SMTP_HOST", "localhost");
        environment.put("SAMENHANG_SMTP_PORT", Integer.toString(settings.ports().of(Ports.Use.SMTP)));
        environment.put("SAMENHANG_MAIL_FROM", "Samenhang <%s>".formatted(Demo.MAIL_FROM));
        environment.put("QUARKUS_HTTP_HOST", "localhost");
        return environment;
    }

    private Path jar() {
        return settings.root().resolve("backend/target/quarkus-app/quarkus-run.jar");
    }
}
