package brussels.samenhang.testing;

import io.agroal.api.AgroalDataSource;
import io.restassured.RestAssured;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The table of who may do what; see {@code authorization/README.md}. */
public final class AuthorizationTable {

    private static final Path FOLDER = Path.of("src", "test", "resources", "authorization");
    private static final Pattern NAME = Pattern.compile("\\{(\\w+)}");
    private static final int FIRST_CALLER = 3;
    private static final String FILE = "file:";
    private static final HttpClient CLIENT = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private static final Map<String, Supplier<String>> CALLERS = callers();

    private AuthorizationTable() {
    }

    /** One request by one caller. */
    public record Cell(String operation, String method, String path, String body, String caller, String expected, Map<String, String> ids) {

        /** By the client of the JDK: there are thousands of cells, and REST-assured takes most of the time of each. */
        public HttpResponse<String> send(AgroalDataSource database) {
            var filled = new LinkedHashMap<String, String>();
            var request = HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port + Api.BASE + fill(path, database, filled).replace(" ", "%20")));
            var token = CALLERS.get(caller).get();
            if (token != null) {
                request.header("Authorization", "Bearer " + token);
            }
            if (body.startsWith(FILE)) {
                request.header("Content-Type", "application/octet-stream");
            } else if (!body.isEmpty()) {
                request.header("Content-Type", method.equals("PATCH") ? "application/merge-patch+json" : "application/json");
            }
            var content = body.startsWith(FILE) ? body.substring(FILE.length()) : fill(body, database, filled);
            request.method(method, content.isEmpty() ? HttpRequest.BodyPublishers.noBody() : HttpRequest.BodyPublishers.ofString(content));
            try {
                return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        }

        private String fill(String text, AgroalDataSource database, Map<String, String> filled) {
            return NAME.matcher(text).replaceAll(match -> ids.containsKey(match.group(1))
                    ? Matcher.quoteReplacement(filled.computeIfAbsent(match.group(1), name -> value(database, name)))
                    : Matcher.quoteReplacement(match.group()));
        }

        private String value(AgroalDataSource database, String name) {
            try (var connection = database.getConnection(); var statement = connection.createStatement();
                    var result = statement.executeQuery(ids.get(name))) {
                if (!result.next()) {
                    throw new AssertionError("Nothing found for {" + name + "}: " + ids.get(name));
                }
                return result.getString(1);
            } catch (SQLException e) {
                throw new AssertionError("No value for {" + name + "}: " + e.getMessage(), e);
            }
        }

        @Override
        public String toString() {
            return operation + " by " + caller + " gives " + expected;
        }
    }

    public static Set<String> operations() {
        return cells("").map(cell -> cell.operation().replaceFirst("#.*", "").strip()).collect(Collectors.toSet());
    }

    /** Every cell, or with {@code -Dauthorization.only=body,meeting} those of some features while one works on them. */
    public static Stream<Cell> cells() {
        return cells(System.getProperty("authorization.only", ""));
    }

    private static Stream<Cell> cells(String only) {
        var wanted = Set.of(only.split(","));
        try (var files = Files.list(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".csv"))
                    .filter(file -> only.isEmpty() || wanted.contains(file.getFileName().toString().replace(".csv", ""))).sorted().flatMap(file -> cells(file).stream()).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Cell> cells(Path file) {
        var cells = new ArrayList<Cell>();
        var ids = ids(Path.of(file.toString().replaceFirst("\\.csv$", ".ids")));
        List<String> header = null;
        for (var line : lines(file)) {
            var columns = Stream.of(line.split("\\|", -1)).map(String::strip).toList();
            if (header == null) {
                header = columns;
                if (!header.subList(FIRST_CALLER, header.size()).equals(List.copyOf(CALLERS.keySet()))) {
                    throw new AssertionError(file + " must have the columns " + CALLERS.keySet());
                }
                continue;
            }
            if (columns.size() != header.size()) {
                throw new AssertionError(file + ": " + columns.size() + " columns instead of " + header.size() + " in: " + line);
            }
            var request = columns.get(1).split(" ", 2);
            for (var i = FIRST_CALLER; i < header.size(); i++) {
                cells.add(new Cell(columns.getFirst(), request[0], request[1], columns.get(2), header.get(i), columns.get(i), ids));
            }
        }
        return cells;
    }

    private static Map<String, String> ids(Path file) {
        if (!Files.exists(file)) {
            return Map.of();
        }
        var ids = new LinkedHashMap<String, String>();
        lines(file).forEach(line -> ids.put(line.substring(0, line.indexOf('=')).strip(), line.substring(line.indexOf('=') + 1).strip()));
        return ids;
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file).stream().filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, Supplier<String>> callers() {
        var callers = new LinkedHashMap<String, Supplier<String>>();
        callers.put("public", () -> null);
        callers.put("machine", () -> Tokens.machine("register.read", "indicators.read"));
        callers.put("otherUser", Tokens::partnerInKuregem);
        callers.put("ownUser", Tokens::partnerInMarollen);
        callers.put("otherCoordinator", Tokens::coordinatorOfKuregem);
        callers.put("ownCoordinator", Tokens::coordinatorOfMarollen);
        callers.put("evaluator", Tokens::evaluator);
        callers.put("administration", Tokens::administration);
        return callers;
    }
}
