package brussels.samenhang.indicator.intake;

import brussels.samenhang.shared.text.Language;
import brussels.samenhang.shared.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What becomes of each row, as lines of a file: one per finding, one for a row with nothing to tell. */
final class FigureRowReport {

    private FigureRowReport() {
    }

    static List<String> headers(Language language) {
        return Stream.of("row", "outcome", "indicator", "about", "organization", "period", "part", "figure", "was", "kind", "column", "message", "value")
                .map(column -> Texts.get(language, "figureImport.report." + column)).toList();
    }

    static List<List<String>> lines(FigureRowView row, Language language) {
        return row.findings().isEmpty() ? List.of(line(row, language, null)) : row.findings().stream().map(told -> line(row, language, told)).toList();
    }

    private static List<String> line(FigureRowView row, Language language, FigureRowView.Told told) {
        var line = new ArrayList<String>();
        line.add(String.valueOf(row.row()));
        line.add(Texts.get(language, "figureImport.outcome." + row.outcome()));
        line.add(row.indicator() == null ? row.writtenIndicator() : row.indicator().name().pick(language));
        line.add(row.about() == null ? row.writtenSubject() : row.about().name().pick(language));
        line.add(row.organization() == null ? null : row.organization().name().pick(language));
        line.add(row.period());
        line.add(row.disaggregation().entrySet().stream().map(Map.Entry::toString).collect(Collectors.joining(", ")));
        line.add(row.figure());
        line.add(row.was());
        line.add(told == null ? null : Texts.get(language, told.error() ? "figureImport.report.error" : "figureImport.report.remark"));
        line.add(told == null ? null : told.header());
        line.add(told == null ? null : told.message());
        line.add(told == null ? null : told.value());
        return line;
    }
}
