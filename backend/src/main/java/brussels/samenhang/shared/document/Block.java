package brussels.samenhang.shared.document;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** What a document is made of, whatever it comes out as: {@link Pdf} by {@link #xhtml}, {@link Docx} as it is. All text is text, never markup. */
public sealed interface Block {

    /** Characters of a line that is not broken. */
    int SHORT = 18;

    record Heading(String text) implements Block {
    }

    record Subheading(String text) implements Block {
    }

    record Paragraph(String text) implements Block {
    }

    /** How to read what follows. */
    record Note(String text) implements Block {
    }

    /** @param title says what the table is, to who does not see it */
    record Table(String title, List<String> columns, List<List<String>> rows) implements Block {
    }

    static String xhtml(List<Block> blocks) {
        return blocks.stream().map(Block::xhtml).collect(Collectors.joining());
    }

    private static String xhtml(Block block) {
        return switch (block) {
            case Heading heading -> "<h2>" + Pdf.text(heading.text()) + "</h2>";
            case Subheading heading -> "<h3>" + Pdf.text(heading.text()) + "</h3>";
            case Paragraph paragraph -> "<p>" + Pdf.text(paragraph.text()) + "</p>";
            case Note note -> "<p class=\"note\">" + Pdf.text(note.text()) + "</p>";
            case Table table -> "<table summary=\"" + Pdf.text(table.title()) + "\"><thead>" + row(table.columns(), Block::header) + "</thead><tbody>"
                    + table.rows().stream().map(cells -> row(cells, Block::cell)).collect(Collectors.joining()) + "</tbody></table>";
        };
    }

    private static String row(List<String> cells, UnaryOperator<String> cell) {
        return "<tr>" + cells.stream().map(cell).collect(Collectors.joining()) + "</tr>";
    }

    private static String header(String text) {
        return "<th scope=\"col\">" + Pdf.text(text) + "</th>";
    }

    /** A date, a figure or an amount is read in one piece. */
    private static String cell(String text) {
        return (text.lines().allMatch(line -> line.length() <= SHORT) ? "<td class=\"short\">" : "<td>") + Pdf.text(text) + "</td>";
    }
}
