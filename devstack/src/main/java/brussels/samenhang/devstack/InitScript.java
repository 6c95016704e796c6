package brussels.samenhang.devstack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** deploy/postgres/init.sql, read by the agreement written at its top. */
record InitScript(List<String> statements) {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\$\\{(\\w+)}");
    private static final String DUPLICATE_DATABASE = "42P04";

    static InitScript read(Path file, Map<String, String> values) {
        try {
            return of(Files.readString(file), values);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static InitScript of(String sql, Map<String, String> values) {
        List<String> statements = Arrays.stream(sql.split("\\R\\s*\\R"))
                .map(InitScript::withoutComments)
                .filter(statement -> !statement.isBlank())
                .map(statement -> filled(statement, values))
                .toList();
        return new InitScript(statements);
    }

    void run(Connection connection) throws SQLException {
        connection.setAutoCommit(true);
        for (String sql : statements) {
            try (var statement = connection.createStatement()) {
                statement.execute(sql);
            } catch (SQLException e) {
                if (!DUPLICATE_DATABASE.equals(e.getSQLState())) {
                    throw e;
                }
            }
        }
    }

    private static String withoutComments(String statement) {
        return statement.lines().filter(line -> !line.startsWith("--")).reduce("", (a, b) -> a.isEmpty() ? b : a + "\n" + b).strip();
    }

    private static String filled(String statement, Map<String, String> values) {
        return PLACEHOLDER.matcher(statement).replaceAll(match -> {
            String value = values.get(match.group(1));
            if (value == null) {
                throw new Failure("init.sql asks for ${%s}, which nobody gives it.".formatted(match.group(1)));
            }
            return Matcher.quoteReplacement(value.replace("'", "''"));
        });
    }
}
