package brussels.samenhang.statistics.format;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** An Excel workbook: the figures as numbers, and a sheet that says how to read them. Text is text, never a formula. */
public final class Xlsx implements Writer {

    private static final List<String> NUMBERS = List.of("value", "lower", "upper", "numerator", "denominator", "version", "included", "missing", "suppressed");
    private static final int FLUSHED = 500;

    @Override
    public void write(Content content, OutputStream out) throws IOException {
        try (var workbook = new Workbook(out, "Samenhang", "1.0")) {
            figures(content, workbook.newWorksheet("Samenhang"));
            explanation(content, workbook.newWorksheet("Uitleg - Explication"));
        }
    }

    private static void figures(Content content, Worksheet sheet) throws IOException {
        var tidy = new Tidy(content);
        var header = tidy.header();
        var line = new int[1];
        for (var i = 0; i < header.size(); i++) {
            sheet.inlineString(0, i, header.get(i));
        }
        sheet.freezePane(0, 1);
        sheet.range(0, 0, 0, header.size() - 1).style().bold().set();
        content.cells().each(Passing.through(cell -> {
            var row = tidy.row(cell);
            line[0]++;
            for (var i = 0; i < row.size(); i++) {
                var text = row.get(i);
                if (text == null || text.isEmpty()) {
                    continue;
                }
                if (NUMBERS.contains(header.get(i))) {
                    sheet.value(line[0], i, new BigDecimal(text));
                } else {
                    sheet.inlineString(line[0], i, text);
                }
            }
            if (line[0] % FLUSHED == 0) {
                sheet.flush();
            }
        }));
        sheet.finish();
    }

    private static void explanation(Content content, Worksheet sheet) throws IOException {
        var line = 0;
        sheet.inlineString(line++, 0, content.self().toString());
        sheet.inlineString(line++, 0, content.in(content.note()));
        for (var indicator : content.indicators()) {
            line++;
            for (var text : new String[] {content.in(indicator.name()) + " (v" + indicator.version() + ", " + content.in(indicator.unitLabel()) + ")", content.in(indicator.definition()),
                content.in(indicator.caveat()), content.in(indicator.context()), content.in(indicator.method()), content.in(indicator.source())}) {
                if (text != null) {
                    sheet.inlineString(line++, 0, text);
                }
            }
        }
        sheet.finish();
    }
}
