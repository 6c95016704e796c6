package brussels.samenhang.organization.owndata;

import brussels.samenhang.organization.owndata.OwnData.Section;
import brussels.samenhang.shared.text.Language;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** The same as a workbook: a sheet for each kind, with who sees it on top. Every cell is text, so that nothing is taken for a formula. */
final class OwnDataWorkbook {

    static final String MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final int HEADINGS = 2;
    private static final int LONGEST_NAME = 31;
    private static final int LONGEST_CELL = 32_000;

    private OwnDataWorkbook() {
    }

    static byte[] of(OwnData data, Language language) {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new Workbook(bytes, "Samenhang", "1.0")) {
            data.sections().forEach(section -> fill(workbook.newWorksheet(sheetName(section, language)), section, language));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static void fill(Worksheet sheet, Section section, Language language) {
        sheet.value(0, 0, section.title().pick(language) + " – " + section.seenBy().pick(language));
        sheet.style(0, 0).bold().set();
        for (var column = 0; column < section.columns().size(); column++) {
            sheet.value(1, column, section.columns().get(column).title().pick(language));
            sheet.style(1, column).bold().set();
            for (var row = 0; row < section.rows().size(); row++) {
                var value = section.rows().get(row).cells().get(section.columns().get(column).code());
                if (value != null) {
                    sheet.value(HEADINGS + row, column, cell(words(value)));
                }
            }
        }
        sheet.freezePane(0, HEADINGS);
    }

    /** What a person reads of a value: languages one after the other, lists with commas. */
    static String words(JsonNode value) {
        if (value.isArray()) {
            return StreamSupport.stream(value.spliterator(), false).map(OwnDataWorkbook::words).collect(Collectors.joining(", "));
        }
        if (value.isObject()) {
            return value.properties().stream().map(member -> member.getKey() + ": " + words(member.getValue())).collect(Collectors.joining(" | "));
        }
        return value.asText();
    }

    private static String cell(String text) {
        return text.length() <= LONGEST_CELL ? text : text.substring(0, LONGEST_CELL) + "…";
    }

    private static String sheetName(Section section, Language language) {
        var name = section.title().pick(language).replaceAll("[\\\\/*?:\\[\\]]", " ");
        return name.length() <= LONGEST_NAME ? name : name.substring(0, LONGEST_NAME);
    }
}
