package brussels.samenhang.shared.persistence;

import brussels.samenhang.shared.paging.PageRequest;
import brussels.samenhang.shared.paging.Slice;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One statement with named parameters ({@code :name}), built up and run once. */
public final class Query {

    private static final int FETCHED = 1000;

    /** Makes a value of one row. */
    @FunctionalInterface
    public interface Mapper<T> {
        T map(Row row) throws SQLException;
    }

    private final Sql sql;
    private final StringBuilder text;
    private final Map<String, Object> values = new HashMap<>();

    Query(Sql sql, String text) {
        this.sql = sql;
        this.text = new StringBuilder(text);
    }

    public Query with(String name, Object value) {
        values.put(name, value);
        return this;
    }

    /** Adds text of our own making; never a value of a caller. */
    public Query add(String more) {
        text.append(' ').append(more);
        return this;
    }

    /** Adds a condition when the caller gave the filter: {@code value} is bound as {@code :name}. */
    public Query and(Object value, String condition, String name) {
        return value == null || value instanceof Collection<?> many && many.isEmpty()
                ? this
                : add("and (" + condition + ")").with(name, value);
    }

    /** Adds a condition without a value of its own. */
    public Query andWhen(boolean wanted, String condition) {
        return wanted ? add("and (" + condition + ")") : this;
    }

    public <T> List<T> list(Mapper<T> mapper) {
        return run(text.toString(), values, mapper);
    }

    /** Row by row, never all of them in memory; inside a transaction, which keeps the cursor. */
    public void each(Mapper<?> reader) {
        prepare(text.toString(), values, prepared -> {
            prepared.setFetchSize(FETCHED);
            try (var results = prepared.executeQuery()) {
                var row = new Row(results, sql.json);
                while (results.next()) {
                    reader.map(row);
                }
            }
            return null;
        });
    }

    public <T> Optional<T> first(Mapper<T> mapper) {
        return list(mapper).stream().findFirst();
    }

    public long count() {
        return run("select count(*) from (" + text + ") counted", values, row -> row.integer64(1)).getFirst();
    }

    public boolean exists() {
        return run("select exists (" + text + ")", values, row -> row.bool(1)).getFirst();
    }

    /** One page, with {@code orderBy} as made by {@link brussels.samenhang.shared.paging.Sorting}. */
    public <T> Slice<T> page(PageRequest request, String orderBy, Mapper<T> mapper) {
        var total = count();
        if (request.offset() >= total) {
            return new Slice<>(List.of(), total);
        }
        var page = new HashMap<>(values);
        page.put("pageLimit", request.pageSize);
        page.put("pageOffset", request.offset());
        return new Slice<>(run(text + " " + orderBy + " limit :pageLimit offset :pageOffset", page, mapper), total);
    }

    /** Runs a statement that changes rows; only inside an act. Gives the number of rows changed. */
    public int execute() {
        return prepare(text.toString(), values, PreparedStatement::executeUpdate);
    }

    private <T> List<T> run(String statement, Map<String, Object> parameters, Mapper<T> mapper) {
        return prepare(statement, parameters, prepared -> {
            var found = new ArrayList<T>();
            try (var results = prepared.executeQuery()) {
                var row = new Row(results, sql.json);
                while (results.next()) {
                    found.add(mapper.map(row));
                }
            }
            return found;
        });
    }

    @FunctionalInterface
    private interface Use<T> {
        T of(PreparedStatement prepared) throws SQLException;
    }

    private <T> T prepare(String statement, Map<String, Object> parameters, Use<T> use) {
        var positional = Positional.of(statement);
        try {
            return sql.connected(connection -> {
                try (var prepared = connection.prepareStatement(positional.text())) {
                    bind(connection, prepared, positional.names(), parameters);
                    return use.of(prepared);
                }
            });
        } catch (SQLException refused) {
            throw new SqlException(refused);
        }
    }

    private static void bind(Connection connection, PreparedStatement prepared, List<String> order, Map<String, Object> parameters)
            throws SQLException {
        for (var i = 0; i < order.size(); i++) {
            if (!parameters.containsKey(order.get(i))) {
                throw new IllegalArgumentException("No value for :" + order.get(i));
            }
            prepared.setObject(i + 1, Binding.of(connection, parameters.get(order.get(i))));
        }
    }
}
