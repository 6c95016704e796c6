package brussels.samenhang.devstack;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;

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
        if (reloading ? !Files.exists(maven()) : !Files.exists(jar())) {
            throw new Failure("The API is not built: start it with make %s.".formatted(reloading ? "dev" : "run"));
        }
    }

    @Override
    public Launch launch() {
        Path backend = settings.root().resolve("backend");
        List<String> command = reloading
                ? List.of("sh", maven().toString(), "-B", "-q", "quarkus:dev", "-Dquarkus.console.enabled=false")
                : Stream.of(Stream.of(Tools.java(), "@" + settings.root().resolve("deploy/api/jvm.options")), quickly(), Stream.of("-jar", jar().toString())).flatMap(each -> each).toList();
        return Launch.of(backend, command).with(environment()).with(Map.of("JAVA_HOME", System.getProperty("java.home")));
    }

    @Override
    public boolean up() {
        return Http.answers(settings.apiUrl() + "/rest/samenhang/v1/health");
    }

    /** Hot reload compiles, and the first time it fetches what only development needs. */
    @Override
    public Duration patience() {
        return reloading ? Duration.ofMinutes(10) : Duration.ofMinutes(3);
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

    /** From the cache of make package, where there is one; one that is older than the application is passed over by the JVM. */
    private Stream<String> quickly() {
        return Stream.of(jar().resolveSibling("app.aot")).filter(Files::exists).flatMap(cache -> Stream.of("-XX:AOTCache=" + cache, "-Xlog:aot=off"));
    }

    private Path maven() {
        return settings.root().resolve("devstack/target/apache-maven-%s/bin/mvn".formatted(Versions.MAVEN));
    }

    private Path jar() {
        return settings.root().resolve("backend/target/quarkus-app/quarkus-run.jar");
    }
}
