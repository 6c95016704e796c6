package brussels.samenhang.shared.table;

import brussels.samenhang.shared.text.Normal;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * Where the headers of a file are, and what stands below them. The headers are the row among the first that holds most
 * words we know, so that a title above them does no harm; else the first row with anything in it.
 */
public record Table(TableFile file, int headerRow, List<Column> columns, int rows) {

    private static final int LOOKED_AT = 20;
    private static final int SAMPLES = 3;
    private static final int LONGEST_SAMPLE = 80;

    /** A column with a few values to recognize it by; {@code header} is its letter when it has none. */
    public record Column(int index, String header, List<String> samples) {
    }

    /**
     * @param known whether a cell is the header of a column we know
     * @param most rows below the headers that are read
     */
    public static Table of(TableFile file, Predicate<String> known, int most) throws IOException {
        var table = counted(file, known, 0);
        var count = new AtomicInteger();
        table.read((_, _) -> count.incrementAndGet() <= most);
        if (count.get() == 0) {
            throw TableFile.unreadable("onlyHeaders");
        }
        if (count.get() > most) {
            throw TableFile.unreadable("tooManyRows", Map.of("most", most));
        }
        return new Table(file, table.headerRow(), table.columns(), count.get());
    }

    /** @param rows as they were counted when the file came in */
    public static Table counted(TableFile file, Predicate<String> known, int rows) throws IOException {
        var first = new ArrayList<Map.Entry<Integer, List<String>>>();
        file.read((number, cells) -> {
            if (cells.stream().anyMatch(cell -> !cell.isBlank())) {
                first.add(Map.entry(number, cells));
            }
            return first.size() < LOOKED_AT;
        });
        if (first.isEmpty()) {
            throw TableFile.unreadable("empty");
        }
        var header = first.stream().max(java.util.Comparator.<Map.Entry<Integer, List<String>>>comparingInt(row -> known(known, row.getValue()))
                .thenComparing(row -> -row.getKey())).orElseThrow();
        var below = first.stream().filter(row -> row.getKey() > header.getKey()).map(Map.Entry::getValue).toList();
        return new Table(file, header.getKey(), columns(header.getValue(), below), rows);
    }

    /** The rows below the headers that hold anything. */
    public void read(TableFile.Rows rows) throws IOException {
        file.read((number, cells) -> number <= headerRow || cells.stream().allMatch(String::isBlank) || rows.row(number, cells));
    }

    private static int known(Predicate<String> known, List<String> cells) {
        return (int) cells.stream().filter(known).distinct().count();
    }

    private static List<Column> columns(List<String> headers, List<List<String>> below) {
        var width = below.stream().mapToInt(List::size).max().orElse(0);
        return IntStream.range(0, Math.max(headers.size(), width)).mapToObj(index -> {
            var header = index < headers.size() ? Normal.form(headers.get(index)) : "";
            var samples = below.stream().filter(row -> index < row.size() && !row.get(index).isBlank())
                    .map(row -> shortened(row.get(index))).distinct().limit(SAMPLES).toList();
            return new Column(index, header.isEmpty() ? letter(index) : shortened(header), samples);
        }).filter(column -> !column.samples().isEmpty() || !column.header().equals(letter(column.index()))).toList();
    }

    private static String letter(int index) {
        return index < 26 ? String.valueOf((char) ('A' + index)) : letter(index / 26 - 1) + letter(index % 26);
    }

    private static String shortened(String text) {
        var form = Normal.form(text).replaceAll("\\p{Cntrl}+", " ");
        return form.codePointCount(0, form.length()) <= LONGEST_SAMPLE ? form : form.substring(0, form.offsetByCodePoints(0, LONGEST_SAMPLE)) + "…";
    }
}
