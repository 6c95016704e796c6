package brussels.samenhang.shared.table;

import brussels.samenhang.shared.text.Formulas;
import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * CSV as it is found in the wild: UTF-8 or UTF-16 with or without a mark, else Windows-1252; separated by semicolon,
 * comma or tab, whichever splits the first rows most evenly. An apostrophe in front of what would be a formula is taken
 * away: the export puts it there.
 */
record CsvFile(Path file, Charset charset, int mark, char separatorCharacter) implements TableFile {

    private static final List<Character> SEPARATORS = List.of(';', ',', '\t');
    private static final int LOOKED_AT = 30;
    private static final int LONGEST_CELL = 100_000;
    private static final int MOST_COLUMNS = 500;

    static CsvFile open(Path file, byte[] beginning) throws IOException {
        var marked = marked(beginning);
        var charset = marked != null ? marked : isUtf8(file) ? StandardCharsets.UTF_8 : Charset.forName("windows-1252");
        var mark = marked == null ? 0 : marked == StandardCharsets.UTF_8 ? 3 : 2;
        if (marked == null || marked == StandardCharsets.UTF_8) {
            requireText(beginning);
        }
        return new CsvFile(file, charset, mark, separator(file, charset, mark));
    }

    @Override
    public String format() {
        return "csv";
    }

    @Override
    public String encoding() {
        return charset.name();
    }

    @Override
    public String separator() {
        return String.valueOf(separatorCharacter);
    }

    @Override
    public void read(Rows rows) throws IOException {
        var number = 0;
        try (var reader = reader(file, charset, mark); var csv = csv(separatorCharacter, reader)) {
            for (CsvRecord line : csv) {
                number++;
                if (!rows.row(number, line.getFields().stream().map(CsvFile::withoutGuard).toList())) {
                    return;
                }
            }
        } catch (CsvParseException broken) {
            throw TableFile.unreadable("brokenCsv", Map.of("row", number + 1));
        }
    }

    static String withoutGuard(String cell) {
        return Formulas.withoutGuard(cell);
    }

    static String guarded(String cell) {
        return Formulas.guarded(cell);
    }

    private static CsvReader<CsvRecord> csv(char separator, Reader reader) {
        return CsvReader.builder().fieldSeparator(separator).commentStrategy(CommentStrategy.NONE).skipEmptyLines(false)
                .allowExtraFields(true).allowMissingFields(true).allowExtraCharsAfterClosingQuote(true).allowUnclosedQuote(false)
                .build(CsvRecordHandler.builder().maxFieldSize(LONGEST_CELL).maxFields(MOST_COLUMNS).build(), reader);
    }

    private static BufferedReader reader(Path file, Charset charset, int mark) throws IOException {
        var in = Files.newInputStream(file);
        in.skipNBytes(mark);
        return new BufferedReader(new InputStreamReader(in, charset));
    }

    private static Charset marked(byte[] beginning) {
        if (beginning.length >= 3 && beginning[0] == (byte) 0xEF && beginning[1] == (byte) 0xBB && beginning[2] == (byte) 0xBF) {
            return StandardCharsets.UTF_8;
        }
        if (beginning.length >= 2 && beginning[0] == (byte) 0xFF && beginning[1] == (byte) 0xFE) {
            return StandardCharsets.UTF_16LE;
        }
        return beginning.length >= 2 && beginning[0] == (byte) 0xFE && beginning[1] == (byte) 0xFF ? StandardCharsets.UTF_16BE : null;
    }

    private static void requireText(byte[] beginning) {
        for (var octet : beginning) {
            if (octet >= 0 && octet < ' ' && octet != '\t' && octet != '\n' && octet != '\r') {
                throw TableFile.unreadable("noText");
            }
        }
    }

    private static boolean isUtf8(Path file) throws IOException {
        var decoder = StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT).onUnmappableCharacter(CodingErrorAction.REPORT);
        try (var reader = new InputStreamReader(Files.newInputStream(file), decoder)) {
            var buffer = CharBuffer.allocate(8192);
            while (reader.read(buffer) >= 0) {
                buffer.clear();
            }
            return true;
        } catch (CharacterCodingException other) {
            return false;
        }
    }

    private static char separator(Path file, Charset charset, int mark) throws IOException {
        var best = ';';
        var most = 0.0;
        for (var candidate : SEPARATORS) {
            var score = score(file, charset, mark, candidate);
            if (score > most) {
                most = score;
                best = candidate;
            }
        }
        return best;
    }

    /** Columns of the most usual width, times the share of rows that have it. */
    private static double score(Path file, Charset charset, int mark, char separator) throws IOException {
        var widths = new java.util.HashMap<Integer, Integer>();
        var rows = 0;
        try (var reader = reader(file, charset, mark); var csv = csv(separator, reader)) {
            for (CsvRecord line : csv) {
                if (rows++ == LOOKED_AT) {
                    break;
                }
                widths.merge(line.getFieldCount(), 1, Integer::sum);
            }
        } catch (CsvParseException | UncheckedIOException broken) {
            // Scored by the rows before it.
        }
        var seen = Math.max(1, rows);
        return widths.entrySet().stream().filter(width -> width.getKey() > 1).mapToDouble(width -> width.getKey() * (double) width.getValue() / seen).max().orElse(0);
    }
}
