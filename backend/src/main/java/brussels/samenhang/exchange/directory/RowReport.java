package brussels.samenhang.exchange.directory;

import brussels.samenhang.shared.text.Language;
import brussels.samenhang.shared.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What becomes of each row, as lines of a file: one per finding and change, one for a row with nothing to tell. */
final class RowReport {

    private RowReport() {
    }

    static List<String> headers(Language language) {
        return Stream.of("row", "name", "outcome", "record", "recordId", "matchedBy", "field", "column", "kind", "message", "value", "current")
                .map(column -> Texts.get(language, "directoryImport.report." + column)).toList();
    }

    static List<List<String>> lines(RowView row, Language language) {
        var lines = new ArrayList<List<String>>();
        row.findings().forEach(told -> lines.add(line(row, language, told.field(), told.column(),
                Texts.get(language, told.error() ? "directoryImport.report.error" : "directoryImport.report.remark"), told.message(), told.value(), null)));
        row.changes().forEach(change -> lines.add(line(row, language, change.field(), null, Texts.get(language, "directoryImport.report.change"), null, change.to(), change.from())));
        return lines.isEmpty() ? List.of(line(row, language, null, null, null, null, null, null)) : lines;
    }

    private static List<String> line(RowView row, Language language, String field, String column, String kind, String message, String value, String current) {
        var organization = row.organization();
        var line = new ArrayList<String>();
        line.add(String.valueOf(row.row()));
        line.add(row.name());
        line.add(Texts.get(language, "directoryImport.outcome." + (row.outcome() == null ? RowView.Outcome.refused : row.outcome())));
        line.add(organization == null ? null : organization.name().pick(language));
        line.add(organization == null ? null : organization.id().toString());
        line.add(row.matchedBy() == null ? null : Texts.get(language, "directoryImport.match." + row.matchedBy()));
        line.add(field == null ? null : Field.of(field).orElseThrow().label(language));
        line.add(column);
        line.add(kind);
        line.add(message);
        line.add(value);
        line.add(current);
        return line;
    }
}
