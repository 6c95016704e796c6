package brussels.samenhang.shared.table;

import brussels.samenhang.shared.problem.Issue;
import brussels.samenhang.shared.problem.IssueType;
import brussels.samenhang.shared.problem.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** A file of rows of cells, read one row at a time, whatever its format. */
public interface TableFile {

    /** Rows of the file as text; the number is the one a spreadsheet shows, counted from 1. */
    @FunctionalInterface
    interface Rows {
        /** @return whether to go on */
        boolean row(int number, List<String> cells);
    }

    String format();

    /** Null for a format that has none. */
    default String encoding() {
        return null;
    }

    default String separator() {
        return null;
    }

    void read(Rows rows) throws IOException;

    /** Finds out what the file is; refused in words when it is nothing we read. */
    static TableFile open(Path file) throws IOException {
        var beginning = beginning(file);
        if (beginning.length == 0) {
            throw unreadable("empty");
        }
        if (beginsWith(beginning, 'P', 'K', 3, 4)) {
            return XlsxFile.open(file);
        }
        if (beginsWith(beginning, 0xD0, 0xCF, 0x11, 0xE0)) {
            throw unreadable("oldExcel");
        }
        for (var known : Map.of("png", new int[]{0x89, 'P', 'N', 'G'}, "pdf", new int[]{'%', 'P', 'D', 'F'}, "jpeg", new int[]{0xFF, 0xD8, 0xFF}, "gif", new int[]{'G', 'I', 'F', '8'}).entrySet()) {
            if (beginsWith(beginning, known.getValue())) {
                throw unreadable("otherFormat", Map.of("format", known.getKey().toUpperCase(java.util.Locale.ROOT)));
            }
        }
        return CsvFile.open(file, beginning);
    }

    /** As {@link #open}, and JSON too. */
    static TableFile openAny(Path file) throws IOException {
        var beginning = new String(beginning(file), java.nio.charset.StandardCharsets.UTF_8).replaceFirst("^\uFEFF", "").stripLeading();
        return beginning.startsWith("[") || beginning.startsWith("{") ? new JsonFile(file) : open(file);
    }

    static Problem unreadable(String why) {
        return unreadable(why, Map.of());
    }

    static Problem unreadable(String why, Map<String, Object> arguments) {
        return Problem.badRequest(Issue.body(IssueType.invalidInput, "file", null).because("table.file." + why, arguments));
    }

    private static byte[] beginning(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            return in.readNBytes(4096);
        }
    }

    private static boolean beginsWith(byte[] content, int... expected) {
        if (content.length < expected.length) {
            return false;
        }
        for (var i = 0; i < expected.length; i++) {
            if ((content[i] & 0xFF) != expected[i]) {
                return false;
            }
        }
        return true;
    }
}
