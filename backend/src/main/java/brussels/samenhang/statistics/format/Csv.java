package brussels.samenhang.statistics.format;

import brussels.samenhang.shared.text.Formulas;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import de.siegmar.fastcsv.writer.QuoteStrategies;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;

/** CSV (RFC 4180), one row a figure; what a spreadsheet would compute gets an apostrophe in front, numbers stay numbers. */
public final class Csv implements Writer {

    private static final Pattern NUMBER = Pattern.compile("-\\d+(\\.\\d+)?");

    @Override
    public void write(Content content, OutputStream out) throws IOException {
        var tidy = new Tidy(content);
        try (var csv = open(out)) {
            csv.writeRecord(tidy.header());
            content.cells().each(cell -> csv.writeRecord(safe(tidy.row(cell))));
        }
    }

    static CsvWriter open(OutputStream out) {
        return CsvWriter.builder().fieldSeparator(',').quoteStrategy(QuoteStrategies.REQUIRED).lineDelimiter(LineDelimiter.CRLF).build(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    }

    static List<String> safe(List<String> row) {
        return row.stream().map(cell -> cell == null ? "" : NUMBER.matcher(cell).matches() ? cell : Formulas.guarded(cell)).toList();
    }
}
