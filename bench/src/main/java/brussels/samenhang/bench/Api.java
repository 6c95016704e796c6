package brussels.samenhang.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The packaged API as a process of its own, on the bench's database. */
final class Api implements AutoCloseable {

    private static final String BASE = "/rest/samenhang/v1";
    private static final int LONGEST_START_MS = 120_000;
    private static final double START_GOAL = 3;
    private static final double IDLE_GOAL = 300;
    private static final double LOADED_GOAL = 700;

    private final HttpClient http = HttpClient.newHttpClient();
    private final Process process;
    private final int port;
    private final Tokens tokens;

    private final double startSeconds;
    private final double idleMegabytes;

    private Api(Process process, int port, Tokens tokens) throws IOException, InterruptedException {
        this.process = process;
        this.port = port;
        this.tokens = tokens;
        var begin = System.nanoTime();
        awaitAnswer();
        this.startSeconds = (System.nanoTime() - begin) / 1e9;
        Thread.sleep(2000);
        this.idleMegabytes = megabytes();
    }

    /** @param first it migrates, and does what goes on by itself: comparing records that changed, mails, reminders; later ones start as in production, after the migration */
    static Api start(Path root, Database database, boolean first) throws IOException, InterruptedException {
        int port;
        try (var free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        var tokens = new Tokens();
        var jar = root.resolve("backend/target/quarkus-app/quarkus-run.jar");
        if (!Files.exists(jar)) {
            throw new IllegalStateException("The API is not built: run make package.");
        }
        var builder = new ProcessBuilder(List.of(Path.of(System.getProperty("java.home"), "bin/java").toString(), "@" + root.resolve("deploy/api/jvm.options"), "-XX:AOTCache=" + jar.resolveSibling("app.aot"),
                "-Dquarkus.oidc.auth-server-url=", "-Dquarkus.oidc.public-key=" + tokens.publicKey(), "-Dquarkus.scheduler.enabled=" + first,
                "-jar", jar.toString())).redirectErrorStream(true).redirectOutput(root.resolve("bench/target/api.log").toFile());
        var environment = builder.environment();
        environment.put("SAMENHANG_HTTP_PORT", Integer.toString(port));
        environment.put("SAMENHANG_DB_URL", database.url());
        environment.put("SAMENHANG_DB_PASSWORD", database.password());
        environment.put("SAMENHANG_DB_OWNER_PASSWORD", database.password());
        environment.put("SAMENHANG_MIGRATE_AT_START", Boolean.toString(first));
        environment.put("SAMENHANG_DEMO", "false");
        environment.put("SAMENHANG_RATE_LIMIT", "1000000000");
        environment.put("SAMENHANG_DUPLICATES_EVERY", "1s");
        return new Api(builder.start(), port, tokens);
    }

    private void awaitAnswer() throws InterruptedException {
        long end = System.currentTimeMillis() + LONGEST_START_MS;
        while (true) {
            try {
                get("/refData/sectors");
                return;
            } catch (IOException e) {
                if (!process.isAlive() || System.currentTimeMillis() > end) {
                    throw new IllegalStateException("The API did not start: see bench/target/api.log", e);
                }
                Thread.sleep(20);
            }
        }
    }

    void get(String path) throws IOException {
        try (var connection = connect()) {
            connection.get(path);
        }
    }

    void tellStart(Report report) {
        report.atMost("Start of the API", "to the first answer, seconds", startSeconds, START_GOAL);
        report.atMost("Memory of the API", "two seconds after the start, MB", idleMegabytes, IDLE_GOAL);
    }

    void tellMemory(Report report) throws IOException {
        report.atMost("Memory of the API", "after the reads, MB", megabytes(), LOADED_GOAL);
    }

    private double megabytes() throws IOException {
        try (var lines = Files.lines(Path.of("/proc/" + process.pid() + "/status"))) {
            return lines.filter(line -> line.startsWith("VmRSS:")).mapToInt(line -> Integer.parseInt(line.replaceAll("\\D", ""))).findFirst().orElse(0) / 1024.0;
        }
    }

    String send(String method, String path, String type, byte[] body) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + BASE + path)).header("Authorization", "Bearer " + tokens.administration())
                .method(method, body == null ? HttpRequest.BodyPublishers.noBody() : HttpRequest.BodyPublishers.ofByteArray(body));
        if (type != null) {
            request.header("Content-Type", type);
        }
        var answer = http.send(request.build(), HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() / 100 != 2) {
            throw new IOException(method + " " + path + ": " + answer.statusCode() + " " + answer.body());
        }
        return answer.body();
    }

    /** Asks and throws the answer away; gives back how long it was. */
    long length(String path) throws IOException {
        var connection = URI.create("http://localhost:" + port + BASE + path).toURL().openConnection();
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

    HttpConnection connect() throws IOException {
        return new HttpConnection(port, BASE, tokens.machine());
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        process.waitFor();
    }
}
