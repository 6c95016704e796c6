package brussels.samenhang.shared.table;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import de.siegmar.fastcsv.writer.QuoteStrategies;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import org.dhatim.fastexcel.Workbook;

/** Writes tables as files to download, a part of the rows at a time. */
@Singleton
public class Tables {

    public static final String CSV = "text/csv";
    public static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    public static final int CHUNK = 2000;
    private static final char MARK = '\uFEFF';

    @FunctionalInterface
    private interface Sheet {
        void row(List<String> cells) throws IOException;
    }

    @FunctionalInterface
    private interface Filling {
        void into(Sheet sheet) throws IOException;
    }

    @Inject
    HttpHeaders headers;

    @Inject
    Clock clock;

    /** The first of the caller's media types that is a file we write, unless it prefers JSON or has no preference. */
    public String wanted(String... files) {
        for (var accepted : headers.getAcceptableMediaTypes()) {
            for (var file : files) {
                if (!accepted.isWildcardType() && !accepted.isWildcardSubtype() && accepted.isCompatible(MediaType.valueOf(file))) {
                    return file;
                }
            }
            if (accepted.isCompatible(MediaType.APPLICATION_JSON_TYPE)) {
                return MediaType.APPLICATION_JSON;
            }
        }
        return MediaType.APPLICATION_JSON;
    }

    /**
     * @param part rows after a number, at most {@link #CHUNK}
     * @param number of a row, by which the next part is asked for
     */
    public <R> Response file(String type, String name, List<String> header, Function<Integer, List<R>> part, ToIntFunction<R> number, Function<R, List<List<String>>> lines) {
        return written(type, name, sheet -> {
            sheet.row(header);
            for (var rows = part.apply(0); !rows.isEmpty(); rows = part.apply(number.applyAsInt(rows.getLast()))) {
                for (var row : rows) {
                    for (var line : lines.apply(row)) {
                        sheet.row(line);
                    }
                }
            }
        });
    }

    /** @param rows in parts; each is written before the next is fetched */
    public Response file(String type, String name, List<String> header, Iterable<List<List<String>>> rows) {
        return written(type, name, sheet -> {
            sheet.row(header);
            for (var part : rows) {
                for (var line : part) {
                    sheet.row(line);
                }
            }
        });
    }

    /** To disk first: what fails half-way is then a problem in words, not half a file. */
    private Response written(String type, String name, Filling filling) {
        try {
            var file = Files.createTempFile("table", ".out");
            try {
                try (var out = Files.newOutputStream(file)) {
                    if (type.equals(XLSX)) {
                        xlsx(out, filling);
                    } else {
                        csv(out, filling);
                    }
                }
            } catch (IOException | RuntimeException failed) {
                Files.deleteIfExists(file);
                throw failed;
            }
            return answer(type, name, file);
        } catch (IOException failed) {
            throw new java.io.UncheckedIOException(failed);
        }
    }

    private Response answer(String type, String name, Path file) throws IOException {
        var fileName = "samenhang-%s-%s.%s".formatted(name, LocalDate.now(clock), type.equals(XLSX) ? "xlsx" : "csv");
        // Gone from the folder at once, readable until it is sent.
        var content = Files.newInputStream(file, java.nio.file.StandardOpenOption.DELETE_ON_CLOSE);
        return Response.ok(content, type.equals(CSV) ? CSV + ";charset=UTF-8" : type)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + fileName + "\"")
                .header(HttpHeaders.VARY, "Accept, Accept-Language, Authorization").header(HttpHeaders.CACHE_CONTROL, "private, no-cache").build();
    }

    private static void csv(OutputStream out, Filling filling) throws IOException {
        var writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        writer.write(MARK);
        try (var csv = CsvWriter.builder().fieldSeparator(',').quoteStrategy(QuoteStrategies.REQUIRED).lineDelimiter(LineDelimiter.CRLF).build(writer)) {
            filling.into(cells -> csv.writeRecord(cells.stream().map(cell -> cell == null ? "" : CsvFile.guarded(cell)).toList()));
        }
    }

    private static void xlsx(OutputStream out, Filling filling) throws IOException {
        try (var workbook = new Workbook(out, "Samenhang", "1.0")) {
            var sheet = workbook.newWorksheet("Samenhang");
            var line = new int[1];
            filling.into(cells -> {
                for (var i = 0; i < cells.size(); i++) {
                    if (cells.get(i) != null && !cells.get(i).isEmpty()) {
                        sheet.inlineString(line[0], i, cells.get(i));
                    }
                }
                if (line[0] == 0) {
                    sheet.freezePane(0, 1);
                    sheet.range(0, 0, 0, cells.size() - 1).style().bold().set();
                }
                line[0]++;
                if (line[0] % 500 == 0) {
                    sheet.flush();
                }
            });
            sheet.finish();
        }
    }
}
