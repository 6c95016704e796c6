package brussels.samenhang.shared.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import brussels.samenhang.shared.problem.Problem;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.Test;

/** Files as people send them, and as they should not. */
class TableFileTest {

    @Test
    void aFileOfWindowsWithSemicolonsIsReadAsItWasMeant() throws IOException {
        var table = table("Naam;Gemeente;Doel\nCafé Rosé;Ukkel;\"Samen; elke dag\"\n".getBytes(Charset.forName("windows-1252")));
        assertThat(table.file().encoding()).isEqualTo("windows-1252");
        assertThat(table.file().separator()).isEqualTo(";");
        assertThat(rows(table)).containsExactly(List.of("Café Rosé", "Ukkel", "Samen; elke dag"));
    }

    @Test
    void marksTabsAndUtf16AreRecognized() throws IOException {
        assertThat(rows(table("\uFEFFNaam\tGemeente\nÉén\tElsene\n".getBytes(StandardCharsets.UTF_8)))).containsExactly(List.of("Één", "Elsene"));
        assertThat(rows(table("\uFEFFNaam,Gemeente\nÉén,Elsene\n".getBytes(StandardCharsets.UTF_16LE)))).containsExactly(List.of("Één", "Elsene"));
    }

    @Test
    void aTitleAboveTheHeadersAndEmptyRowsDoNoHarm() throws IOException {
        var table = table("Lijst van 2026,,\n,,\nNaam,Gemeente,Postcode\n,,\nHuis A,Elsene,1050\n".getBytes(StandardCharsets.UTF_8));
        assertThat(table.headerRow()).isEqualTo(3);
        assertThat(table.rows()).isEqualTo(1);
        assertThat(table.columns()).extracting(Table.Column::header).containsExactly("Naam", "Gemeente", "Postcode");
    }

    @Test
    void aWorkbookWithMergedHeadersDatesAndNumbersBecomesText() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var workbook = new Workbook(out, "Test", "1.0")) {
            var sheet = workbook.newWorksheet("Blad1");
            sheet.value(0, 0, "Sociale kaart");
            sheet.range(0, 0, 0, 3).merge();
            sheet.value(1, 0, "Naam");
            sheet.range(1, 0, 1, 1).merge();
            sheet.value(1, 2, "Postcode");
            sheet.value(1, 3, "Bijgewerkt");
            sheet.value(2, 0, "Huis =1+1");
            sheet.value(2, 1, "afdeling");
            sheet.value(2, 2, 1050);
            sheet.value(2, 3, LocalDate.of(2026, 3, 1));
            sheet.style(2, 3).format("dd/mm/yyyy").set();
        }
        var table = table(out.toByteArray());
        assertThat(table.columns()).extracting(Table.Column::header).containsExactly("Naam", "B", "Postcode", "Bijgewerkt");
        assertThat(rows(table)).containsExactly(List.of("Huis =1+1", "afdeling", "1050", "2026-03-01"));
    }

    @Test
    void whatIsNoTableIsRefusedInWords() {
        assertRefused(new byte[]{(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0}, "table.file.otherFormat");
        assertRefused(new byte[]{'a', 0, 'b', 1}, "table.file.noText");
        assertRefused(new byte[0], "table.file.empty");
        assertRefused("Naam;Gemeente\n".getBytes(StandardCharsets.UTF_8), "table.file.onlyHeaders");
        assertRefused("Naam;Gemeente\n\"Huis A;Elsene\nHuis B;Elsene\n".getBytes(StandardCharsets.UTF_8), "table.file.brokenCsv");
        assertRefused(new byte[]{(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0}, "table.file.oldExcel");
        assertRefused(zip("readme.txt", 10), "table.file.otherZip");
        assertRefused(new byte[]{'P', 'K', 3, 4, 1, 2, 3}, "table.file.brokenExcel");
    }

    @Test
    void aSmallFileThatUnpacksToALargeOneIsStopped() {
        var bomb = zip("xl/workbook.xml", 201 * 1024 * 1024);
        assertThat(bomb.length).isLessThan(300_000);
        assertRefused(bomb, "table.file.tooLargeUnpacked");
    }

    @Test
    void aCellThatIsFarTooLongIsRefusedNotSwallowed() {
        assertRefused(("Naam,Gemeente\n" + "x".repeat(200_000) + ",Elsene\n").getBytes(StandardCharsets.UTF_8), "table.file.brokenCsv");
    }

    @Property
    void theGuardAgainstFormulasIsTakenAwayAgain(@ForAll @StringLength(max = 12) String value) {
        assertThat(CsvFile.withoutGuard(CsvFile.guarded(value))).isEqualTo(value);
        assertThat(CsvFile.guarded(value)).doesNotStartWith("=").doesNotStartWith("+").doesNotStartWith("-").doesNotStartWith("@");
    }

    private static void assertRefused(byte[] content, String why) {
        assertThatThrownBy(() -> table(content)).isInstanceOfSatisfying(Problem.class, problem -> assertThat(problem.issues().getFirst().detail()).isEqualTo(why));
    }

    private static byte[] zip(String entry, int size) {
        try {
            var out = new ByteArrayOutputStream();
            try (var zip = new ZipOutputStream(out)) {
                zip.putNextEntry(new ZipEntry(entry));
                var block = new byte[1024 * 1024];
                for (var left = size; left > 0; left -= block.length) {
                    zip.write(block, 0, Math.min(left, block.length));
                }
            }
            return out.toByteArray();
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Table table(byte[] content) throws IOException {
        Path file = Files.createTempFile("table", ".test");
        file.toFile().deleteOnExit();
        Files.write(file, content);
        return Table.of(TableFile.open(file), List.of("Naam", "Gemeente", "Doel")::contains, 100_000);
    }

    private static List<List<String>> rows(Table table) throws IOException {
        var rows = new ArrayList<List<String>>();
        table.read((_, cells) -> rows.add(cells));
        return rows;
    }
}
