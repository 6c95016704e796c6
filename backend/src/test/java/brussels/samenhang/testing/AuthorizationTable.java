package brussels.samenhang.testing;

import io.agroal.api.AgroalDataSource;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
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
    private static final Map<String, Supplier<String>> CALLERS = callers();

    private AuthorizationTable() {
    }

    /** One request by one caller. */
    public record Cell(String operation, String method, String path, String body, String caller, String expected, Map<String, String> ids) {

        public Response send(AgroalDataSource database) {
            var token = CALLERS.get(caller).get();
            var request = token == null ? Api.uncontracted() : Api.uncontracted().auth().oauth2(token);
            var filled = new LinkedHashMap<String, String>();
            var address = fill(path, database, filled);
            if (body.startsWith(FILE)) {
                request.contentType("application/octet-stream").body(body.substring(FILE.length()).getBytes(StandardCharsets.UTF_8));
            } else if (!body.isEmpty()) {
                request.contentType(method.equals("PATCH") ? "application/merge-patch+json" : ContentType.JSON.toString()).body(fill(body, database, filled));
            }
            return request.request(method, address);
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
        return cells().map(cell -> cell.operation().replaceFirst("#.*", "").strip()).collect(Collectors.toSet());
    }

    public static Stream<Cell> cells() {
        try (var files = Files.list(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".csv")).sorted().flatMap(file -> cells(file).stream()).toList().stream();
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
