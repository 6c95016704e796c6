package brussels.samenhang.shared.document;

import brussels.samenhang.shared.text.Language;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.Month;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * A document to work on further (Office Open XML): headings by real heading styles, tables with a header row that repeats, the
 * language and the title said. The same blocks give the same bytes; nothing in it is a field or a link that is fetched.
 */
public final class Docx {

    public static final String MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private static final String WORD = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";
    private static final String PACKAGE = "application/vnd.openxmlformats-package.";
    private static final String OFFICE = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    private static final String RELATIONSHIPS = "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">";
    private static final String TYPES = HEAD + """
            <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="%1$srelationships+xml"/><Default Extension="xml" ContentType="application/xml"/>\
            <Override PartName="/word/document.xml" ContentType="%2$sdocument.main+xml"/><Override PartName="/word/styles.xml" ContentType="%2$sstyles+xml"/>\
            <Override PartName="/docProps/core.xml" ContentType="%1$score-properties+xml"/></Types>""".formatted(PACKAGE, OFFICE);
    private static final String ROOT = HEAD + RELATIONSHIPS + """
            <Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/>\
            <Relationship Id="rId2" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" Target="docProps/core.xml"/></Relationships>""";
    private static final String PARTS = HEAD + RELATIONSHIPS
            + "<Relationship Id=\"rId1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles\" Target=\"styles.xml\"/></Relationships>";
    private static final String PAGE = "<w:sectPr><w:pgSz w:w=\"11906\" w:h=\"16838\"/><w:pgMar w:top=\"1134\" w:right=\"1021\" w:bottom=\"1247\" w:left=\"1021\" w:header=\"567\" w:footer=\"567\" w:gutter=\"0\"/></w:sectPr>";
    private static final int TEXT_WIDTH = 9864;
    /** A zip writes local time; this one is the same everywhere. */
    private static final LocalDateTime ANY_DAY = LocalDateTime.of(2000, Month.JANUARY, 1, 0, 0);

    private Docx() {
    }

    /** @param at the day and time the document carries */
    public static byte[] of(Language language, String title, List<Block> blocks, Instant at) {
        try (var out = new ByteArrayOutputStream(); var zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
            put(zip, "[Content_Types].xml", TYPES);
            put(zip, "_rels/.rels", ROOT);
            put(zip, "word/_rels/document.xml.rels", PARTS);
            put(zip, "word/styles.xml", DocxStyles.in(language));
            put(zip, "docProps/core.xml", core(language, title, at));
            put(zip, "word/document.xml", HEAD + "<w:document " + WORD + "><w:body>" + paragraph("Title", title)
                    + blocks.stream().map(Docx::block).collect(Collectors.joining()) + PAGE + "</w:body></w:document>");
            zip.finish();
            return out.toByteArray();
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private static void put(ZipOutputStream zip, String name, String content) throws IOException {
        var entry = new ZipEntry(name);
        entry.setTimeLocal(ANY_DAY);
        zip.putNextEntry(entry);
        zip.write(content.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    private static String core(Language language, String title, Instant at) {
        return HEAD + """
                <cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" \
                xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>%s</dc:title><dc:creator>Samenhang</dc:creator><dc:language>%s-BE</dc:language>\
                <dcterms:created xsi:type="dcterms:W3CDTF">%s</dcterms:created></cp:coreProperties>""".formatted(text(title), language, at);
    }

    private static String block(Block block) {
        return switch (block) {
            case Block.Heading heading -> paragraph("Heading1", heading.text());
            case Block.Subheading heading -> paragraph("Heading2", heading.text());
            case Block.Paragraph paragraph -> paragraph("Normal", paragraph.text());
            case Block.Note note -> paragraph("Note", note.text());
            case Block.Table table -> table(table);
        };
    }

    private static String paragraph(String style, String words) {
        return "<w:p><w:pPr><w:pStyle w:val=\"" + style + "\"/></w:pPr>" + run(words) + "</w:p>";
    }

    private static String run(String words) {
        return "<w:r>" + clean(words).lines().map(line -> "<w:t xml:space=\"preserve\">" + escaped(line) + "</w:t>").collect(Collectors.joining("<w:br/>")) + "</w:r>";
    }

    /** A paragraph follows: two tables without one between them would be one. */
    private static String table(Block.Table table) {
        var width = TEXT_WIDTH / table.columns().size();
        return "<w:tbl><w:tblPr><w:tblStyle w:val=\"Grid\"/><w:tblW w:w=\"" + TEXT_WIDTH + "\" w:type=\"dxa\"/><w:tblLook w:firstRow=\"1\" w:noHBand=\"1\" w:noVBand=\"1\"/><w:tblCaption w:val=\"" + text(table.title())
                + "\"/></w:tblPr><w:tblGrid>" + IntStream.range(0, table.columns().size()).mapToObj(_ -> "<w:gridCol w:w=\"" + width + "\"/>").collect(Collectors.joining()) + "</w:tblGrid>"
                + row("<w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>", "TableHeader", table.columns(), width)
                + table.rows().stream().map(cells -> row("<w:trPr><w:cantSplit/></w:trPr>", "TableText", cells, width)).collect(Collectors.joining()) + "</w:tbl>" + paragraph("Normal", "");
    }

    private static String row(String properties, String style, List<String> cells, int width) {
        return "<w:tr>" + properties + cells.stream().map(cell -> "<w:tc><w:tcPr><w:tcW w:w=\"" + width + "\" w:type=\"dxa\"/></w:tcPr>" + paragraph(style, cell) + "</w:tc>").collect(Collectors.joining()) + "</w:tr>";
    }

    private static String text(String words) {
        return escaped(clean(words));
    }

    private static String clean(String words) {
        return words == null ? "" : words.replaceAll("[^\\t\\n\\r\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]", "");
    }

    private static String escaped(String words) {
        return words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }
}
