package brussels.samenhang.indicator.intake;

import brussels.samenhang.shared.table.Table;
import brussels.samenhang.shared.table.TableFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Which column of a file holds what: columns by their header, dimensions by their code or name. */
record Layout(Table table, Map<Column, Integer> columns, Map<String, Integer> dimensions, Map<Integer, String> readAs) {

    static final int MOST_ROWS = 50_000;

    static Layout of(Path file, Vocabularies words) throws IOException {
        return of(Table.of(TableFile.openAny(file), header -> isKnown(header, words), MOST_ROWS), words);
    }

    /** @param rows as they were counted when the file came in */
    static Layout again(Path file, Vocabularies words, int rows) throws IOException {
        return of(Table.counted(TableFile.openAny(file), header -> isKnown(header, words), rows), words);
    }

    private static boolean isKnown(String header, Vocabularies words) {
        return Column.guess(header).isPresent() || words.dimension(header).isPresent();
    }

    private static Layout of(Table table, Vocabularies words) {
        var columns = new EnumMap<Column, Integer>(Column.class);
        var dimensions = new LinkedHashMap<String, Integer>();
        var readAs = new LinkedHashMap<Integer, String>();
        for (var column : table.columns()) {
            var known = Column.guess(column.header());
            if (known.isPresent() && columns.putIfAbsent(known.get(), column.index()) == null) {
                readAs.put(column.index(), known.get().name());
            } else if (known.isEmpty()) {
                words.dimension(column.header()).filter(dimension -> dimensions.putIfAbsent(dimension, column.index()) == null)
                        .ifPresent(dimension -> readAs.put(column.index(), dimension));
            }
        }
        return new Layout(table, columns, dimensions, readAs);
    }

    /** Needed columns the file does not have. */
    List<String> missing() {
        return Column.needed().stream().filter(column -> !columns.containsKey(column)).map(Column::name).toList();
    }

    /** How the file writes its decimals: JSON and Excel give numbers as such, in CSV the numbers themselves tell. */
    Numbers.Decimal decimal() throws IOException {
        if (!table.file().format().equals("csv")) {
            return Numbers.Decimal.plain;
        }
        var seen = new Numbers();
        var numbers = columns.entrySet().stream().filter(entry -> entry.getKey().isNumber()).map(Map.Entry::getValue).toList();
        table.read((_, cells) -> {
            numbers.forEach(index -> seen.see(cell(cells, index)));
            return true;
        });
        return seen.decimal();
    }

    static String cell(List<String> cells, Integer index) {
        return index == null || index >= cells.size() ? "" : cells.get(index);
    }
}
