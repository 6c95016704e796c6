package brussels.samenhang.shared.persistence;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.UUID;

/** A Java value as the driver wants it. */
final class Binding {

    private Binding() {
    }

    static Object of(Connection connection, Object value) throws SQLException {
        return switch (value) {
            case null -> null;
            case Enum<?> code -> code.name();
            case Instant instant -> instant.atOffset(ZoneOffset.UTC);
            case Collection<?> many -> array(connection, many);
            default -> value;
        };
    }

    private static Object array(Connection connection, Collection<?> many) throws SQLException {
        var type = many.isEmpty() ? "text" : switch (many.iterator().next()) {
            case UUID _ -> "uuid";
            case Integer _ -> "int4";
            case Long _ -> "int8";
            default -> "text";
        };
        return connection.createArrayOf(type, many.stream().map(element -> element instanceof Enum<?> code ? code.name() : element).toArray());
    }
}
