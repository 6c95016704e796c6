package brussels.samenhang.shared.table;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.SheetVisibility;

/** The first visible sheet of an Excel workbook that holds anything. Formulas count as the value last computed. */
record XlsxFile(Path file) implements TableFile {

    /** What a workbook may unpack to; its file is hundreds of times smaller when somebody means harm. */
    private static final long MOST_UNPACKED = 200L * 1024 * 1024;
    private static final int MOST_COLUMNS = 500;
    private static final int MOST_DIGITS = 40;
    private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"|\\[[^\\]]*]|\\\\.");

    static XlsxFile open(Path file) throws IOException {
        requireModest(file);
        return new XlsxFile(file);
    }

    @Override
    public String format() {
        return "xlsx";
    }

    @Override
    public void read(Rows rows) throws IOException {
        try (var workbook = new ReadableWorkbook(file.toFile(), new ReadingOptions(true, true))) {
            for (var sheet : workbook.getSheets().filter(sheet -> sheet.getVisibility() == SheetVisibility.VISIBLE).toList()) {
                if (read(sheet.openStream(), rows)) {
                    return;
                }
            }
        } catch (ExcelReaderException | IllegalStateException | IndexOutOfBoundsException | NumberFormatException broken) {
            throw TableFile.unreadable("brokenExcel");
        }
    }

    /** @return whether the sheet held anything */
    private static boolean read(java.util.stream.Stream<Row> sheet, Rows rows) {
        var any = false;
        try (sheet) {
            var row = sheet.iterator();
            while (row.hasNext()) {
                var next = row.next();
                var cells = cells(next);
                any |= cells.stream().anyMatch(cell -> !cell.isBlank());
                if (!rows.row(next.getRowNum(), cells)) {
                    return true;
                }
            }
        }
        return any;
    }

    private static List<String> cells(Row row) {
        var cells = new ArrayList<String>();
        for (var i = 0; i < Math.min(row.getCellCount(), MOST_COLUMNS); i++) {
            cells.add(row.getOptionalCell(i).map(XlsxFile::text).orElse(""));
        }
        return cells;
    }

    private static String text(Cell cell) {
        if (cell.getType() == CellType.EMPTY || cell.getValue() == null) {
            return "";
        }
        if (cell.getValue() instanceof BigDecimal number) {
            return isDate(cell) ? date(cell, number) : plain(number);
        }
        return cell.getType() == CellType.FORMULA && cell.getRawValue() != null ? formulaValue(cell) : String.valueOf(cell.getValue());
    }

    private static String formulaValue(Cell cell) {
        return cell.getRawValue().matches("-?\\d{1,15}(\\.\\d+)?") ? plain(new BigDecimal(cell.getRawValue())) : cell.getRawValue();
    }

    private static String plain(BigDecimal number) {
        return Math.abs((long) number.precision() - number.scale()) > MOST_DIGITS || number.scale() > MOST_DIGITS ? number.toString() : number.stripTrailingZeros().toPlainString();
    }

    private static boolean isDate(Cell cell) {
        var format = cell.getDataFormatString();
        return format != null && QUOTED.matcher(format).replaceAll("").matches("(?i).*[dy].*");
    }

    private static String date(Cell cell, BigDecimal number) {
        if (number.signum() < 0 || number.compareTo(BigDecimal.valueOf(2_958_466)) >= 0) {
            return plain(number);
        }
        return cell.asDate().toLocalDate().toString();
    }

    /** Unpacks it once, counting, before anything is built from it. */
    private static void requireModest(Path file) throws IOException {
        var left = MOST_UNPACKED;
        var workbook = false;
        try (var zip = new ZipFile(file.toFile())) {
            var buffer = new byte[65_536];
            for (var entry : java.util.Collections.list(zip.entries())) {
                workbook |= entry.getName().startsWith("xl/workbook");
                try (var in = zip.getInputStream(entry)) {
                    for (var read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                        left -= read;
                        if (left < 0) {
                            throw TableFile.unreadable("tooLargeUnpacked", Map.of("megabytes", MOST_UNPACKED / 1024 / 1024));
                        }
                    }
                }
            }
        } catch (ZipException broken) {
            throw TableFile.unreadable("brokenExcel");
        }
        if (!workbook) {
            throw TableFile.unreadable("otherZip");
        }
    }
}
