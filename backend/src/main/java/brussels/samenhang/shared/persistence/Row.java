package brussels.samenhang.shared.persistence;

import brussels.samenhang.shared.text.Localized;
import com.fasterxml.jackson.core.type.TypeReference;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

/** The current row of a result; null in, null out. */
public final class Row {

    private final ResultSet results;
    private final StoredJson json;

    Row(ResultSet results, StoredJson json) {
        this.results = results;
        this.json = json;
    }

    public UUID uuid(String column) throws SQLException {
        return results.getObject(column, UUID.class);
    }

    public String text(String column) throws SQLException {
        return results.getString(column);
    }

    public Integer integer(String column) throws SQLException {
        var number = results.getInt(column);
        return results.wasNull() ? null : number;
    }

    public Long integer64(String column) throws SQLException {
        var number = results.getLong(column);
        return results.wasNull() ? null : number;
    }

    Long integer64(int position) throws SQLException {
        return results.getObject(position, Long.class);
    }

    public BigDecimal decimal(String column) throws SQLException {
        return results.getBigDecimal(column);
    }

    public boolean bool(String column) throws SQLException {
        return results.getBoolean(column);
    }

    boolean bool(int position) throws SQLException {
        return results.getBoolean(position);
    }

    public Boolean boolOrNull(String column) throws SQLException {
        return results.getObject(column, Boolean.class);
    }

    public LocalDate date(String column) throws SQLException {
        return results.getObject(column, LocalDate.class);
    }

    public Instant instant(String column) throws SQLException {
        var moment = results.getObject(column, OffsetDateTime.class);
        return moment == null ? null : moment.toInstant();
    }

    public <E extends Enum<E>> E code(String column, Class<E> type) throws SQLException {
        var code = results.getString(column);
        return code == null ? null : Enum.valueOf(type, code);
    }

    /** A text[] column. */
    public List<String> texts(String column) throws SQLException {
        var array = results.getArray(column);
        return array == null ? List.of() : List.of((String[]) array.getArray());
    }

    public Localized localized(String column) throws SQLException {
        return json(column, Localized.class);
    }

    public <T> T json(String column, Class<T> type) throws SQLException {
        return json.read(column, results.getString(column), type);
    }

    /** A JSON column of a generic type: {@code row.json("sites", new TypeReference<List<SiteView>>() {})}. */
    public <T> T json(String column, TypeReference<T> type) throws SQLException {
        return json.read(column, results.getString(column), type.getType());
    }
}
