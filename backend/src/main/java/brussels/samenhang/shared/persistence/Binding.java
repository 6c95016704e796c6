package brussels.samenhang.shared.persistence;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.UUID;
import org.postgresql.util.PGobject;

/** A Java value as the driver wants it. */
final class Binding {

    /** Years above have a sign in their text. */
    private static final int LAST_YEAR = 9999;

    private Binding() {
    }

    static Object of(Connection connection, Object value) throws SQLException {
        return switch (value) {
            case null -> null;
            case Enum<?> code -> code.name();
            case Instant instant -> instant.atOffset(ZoneOffset.UTC);
            case LocalDate day when day.getYear() >= 1 && day.getYear() <= LAST_YEAR -> date(day);
            case Collection<?> many -> array(connection, many);
            default -> value;
        };
    }

    /** As text: for a LocalDate the driver makes a calendar per statement, which most reads would pay for. */
    private static PGobject date(LocalDate day) throws SQLException {
        var date = new PGobject();
        date.setType("date");
        date.setValue(day.toString());
        return date;
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
