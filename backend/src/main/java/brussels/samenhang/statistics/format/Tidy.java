package brussels.samenhang.statistics.format;

import brussels.samenhang.statistics.CubeCell;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** One row a figure, with all that is needed to read it: the columns of CSV and of the workbook. */
final class Tidy {

    /**
     * A column.
     *
     * @param type as the descriptor of a data package names it
     */
    record Column(String name, String type) {
    }

    private static final List<Column> BEFORE = List.of(new Column("indicator", "string"), new Column("indicatorName", "string"), new Column("version", "integer"),
            new Column("level", "string"), new Column("subject", "string"), new Column("subjectName", "string"));
    private static final List<Column> AFTER = List.of(new Column("period", "string"), new Column("value", "number"), new Column("lower", "number"), new Column("upper", "number"),
            new Column("numerator", "number"), new Column("denominator", "number"), new Column("unit", "string"), new Column("absence", "string"), new Column("status", "string"),
            new Column("estimated", "boolean"), new Column("provisional", "boolean"), new Column("included", "integer"), new Column("missing", "integer"),
            new Column("suppressed", "integer"), new Column("source", "string"), new Column("edition", "string"), new Column("narrative", "string"), new Column("caveat", "string"));

    private final Content content;
    private final Map<String, String> subjects = new HashMap<>();

    Tidy(Content content) {
        this.content = content;
        content.dimensions().get(1).categories().forEach(subject -> subjects.put(subject.code(), content.in(subject.label())));
    }

    static List<Column> columns(Content content) {
        var columns = new ArrayList<>(BEFORE);
        content.breakdowns().forEach(dimension -> columns.add(new Column(dimension.code(), "string")));
        columns.addAll(AFTER);
        return columns;
    }

    List<String> header() {
        return columns(content).stream().map(Column::name).toList();
    }

    List<String> row(CubeCell cell) {
        var indicator = content.indicator(cell.indicator());
        var row = new ArrayList<String>();
        row.add(cell.indicator());
        row.add(content.in(indicator.name()));
        row.add(String.valueOf(cell.version()));
        row.add(indicator.level().name());
        row.add(cell.subject());
        row.add(subjects.get(cell.subject()));
        content.breakdowns().forEach(dimension -> row.add(cell.parts().get(dimension.code())));
        row.add(cell.period());
        row.add(text(cell.value()));
        row.add(text(cell.lower()));
        row.add(text(cell.upper()));
        row.add(text(cell.numerator()));
        row.add(text(cell.denominator()));
        row.add(indicator.unit());
        row.add(text(cell.absence()));
        row.add(cell.status());
        row.add(String.valueOf(cell.estimated()));
        row.add(String.valueOf(cell.provisional()));
        row.add(text(cell.included()));
        row.add(text(cell.missing()));
        row.add(text(cell.suppressed()));
        row.add(source(content, cell));
        row.add(text(cell.edition()));
        row.add(text(content.in(cell.narrative())));
        row.add(content.in(indicator.caveat()));
        return row;
    }

    /** Of a figure that is put together: where those come from, else how it was made. */
    static String source(Content content, CubeCell cell) {
        if (cell.source() != null) {
            return cell.source();
        }
        var indicator = content.indicator(cell.indicator());
        return content.in(indicator.source() != null ? indicator.source() : indicator.method());
    }

    static String text(Object value) {
        return value == null ? "" : value instanceof BigDecimal number ? number.toPlainString() : value.toString();
    }
}
