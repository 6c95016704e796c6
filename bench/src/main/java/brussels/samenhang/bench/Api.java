package brussels.samenhang.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The packaged API as a process of its own, on the bench's database. */
final class Api implements AutoCloseable {

    static final String HEAP = System.getenv().getOrDefault("BENCH_HEAP", "statistics".equals(System.getenv("BENCH_MODE")) ? "512m" : "1g");
    private static final String BASE = "/rest/samenhang/v1";
    private static final int LONGEST_START_MS = 120_000;

    private final Process process;
    private final int port;
    private final Tokens tokens;

    private Api(Process process, int port, Tokens tokens) {
        this.process = process;
        this.port = port;
        this.tokens = tokens;
    }

    static Api start(Path root, Database database) throws IOException, InterruptedException {
        int port;
        try (var free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        var tokens = new Tokens();
        var jar = root.resolve("backend/target/quarkus-app/quarkus-run.jar");
        if (!Files.exists(jar)) {
            throw new IllegalStateException("The API is not built: run make build.");
        }
        var builder = new ProcessBuilder(List.of(Path.of(System.getProperty("java.home"), "bin/java").toString(), "-Xmx" + HEAP, "-XX:+UseParallelGC",
                "-Dquarkus.oidc.auth-server-url=", "-Dquarkus.oidc.public-key=" + tokens.publicKey(), "-Dquarkus.scheduler.enabled=false",
                "-jar", jar.toString())).redirectErrorStream(true).redirectOutput(root.resolve("bench/target/api.log").toFile());
        var environment = builder.environment();
        environment.put("SAMENHANG_HTTP_PORT", Integer.toString(port));
        environment.put("SAMENHANG_DB_URL", database.url());
        environment.put("SAMENHANG_DB_PASSWORD", database.password());
        environment.put("SAMENHANG_DB_OWNER_PASSWORD", database.password());
        environment.put("SAMENHANG_MIGRATE_AT_START", "true");
        environment.put("SAMENHANG_DEMO", "false");
        environment.put("SAMENHANG_RATE_LIMIT", "1000000000");
        var api = new Api(builder.start(), port, tokens);
        api.awaitHealth();
        return api;
    }

    private void awaitHealth() throws InterruptedException {
        long end = System.currentTimeMillis() + LONGEST_START_MS;
        while (true) {
            try {
                get("/health");
                return;
            } catch (IOException e) {
                if (!process.isAlive() || System.currentTimeMillis() > end) {
                    throw new IllegalStateException("The API did not start: see bench/target/api.log", e);
                }
                Thread.sleep(500);
            }
        }
    }

    void get(String path) throws IOException {
        try (var connection = connect()) {
            connection.get(path);
        }
    }

    /** Asks and throws the answer away; gives back how long it was. */
    long length(String path) throws IOException {
        var connection = URI.create(address() + path).toURL().openConnection();
        connection.setRequestProperty("Authorization", "Bearer " + tokens.machine());
        try (var in = connection.getInputStream()) {
            return in.transferTo(OutputStream.nullOutputStream());
        }
    }

    /** Of the process, as Linux tells it. */
    String mostMemory() throws IOException {
        try (var lines = Files.lines(Path.of("/proc/" + process.pid() + "/status"))) {
            return lines.filter(line -> line.startsWith("VmHWM:")).map(line -> line.substring(6).strip()).findFirst().orElse("unknown");
        }
    }

    String address() {
        return "http://localhost:" + port + BASE;
    }

    String administration() {
        return tokens.administration();
    }

    HttpConnection connect() throws IOException {
        return new HttpConnection(port, BASE, tokens.machine());
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        process.waitFor();
    }
}
