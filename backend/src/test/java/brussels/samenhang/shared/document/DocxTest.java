package brussels.samenhang.shared.document;

import static org.assertj.core.api.Assertions.assertThat;

import brussels.samenhang.shared.text.Language;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** A document that other programs open: its parts, its structure, and that what people typed is text. */
class DocxTest {

    private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String TYPED = "=HYPERLINK(\"http://x.example\") <b>&amp; \"één\" & Łukasz";
    private static final Instant FROZEN = Instant.parse("2026-03-31T12:00:00Z");
    private static final List<Block> BLOCKS = List.of(new Block.Heading("Inleiding"), new Block.Paragraph(TYPED + "\nTweede regel\u0001"), new Block.Subheading("Leden"), new Block.Note("Alfabetisch"),
            new Block.Table("Leden", List.of("Naam", "Sinds"), List.of(List.of(TYPED, "2024"), List.of("Buurthuis", "2025"))));

    @Test
    void everyPartIsThereAndWellFormedAndNamedInTheContentTypes() throws Exception {
        var parts = parts(Docx.of(Language.fr, TYPED, BLOCKS, FROZEN));
        assertThat(parts.keySet()).containsExactly("[Content_Types].xml", "_rels/.rels", "word/_rels/document.xml.rels", "word/styles.xml", "docProps/core.xml", "word/document.xml");
        var types = read(parts.get("[Content_Types].xml")).getElementsByTagName("Override");
        assertThat(IntStream.range(0, types.getLength()).mapToObj(at -> ((Element) types.item(at)).getAttribute("PartName").substring(1))).allMatch(parts::containsKey);
        assertThat(read(parts.get("docProps/core.xml")).getElementsByTagName("dc:title").item(0).getTextContent()).isEqualTo(TYPED);
        assertThat(read(parts.get("docProps/core.xml")).getElementsByTagName("dc:language").item(0).getTextContent()).isEqualTo("fr-BE");
        var language = (Element) read(parts.get("word/styles.xml")).getElementsByTagNameNS(WORD, "lang").item(0);
        assertThat(language.getAttributeNS(WORD, "val")).isEqualTo("fr-BE");
    }

    @Test
    void headingsHaveHeadingStylesAndATableSaysWhichRowIsItsHeader() throws Exception {
        var parts = parts(Docx.of(Language.nl, "Jaarverslag", BLOCKS, FROZEN));
        var document = read(parts.get("word/document.xml"));
        assertThat(styles(document)).containsExactly("Title", "Heading1", "Normal", "Heading2", "Note", "TableHeader", "TableHeader", "TableText", "TableText", "TableText", "TableText", "Normal");
        var known = read(parts.get("word/styles.xml")).getElementsByTagNameNS(WORD, "style");
        assertThat(IntStream.range(0, known.getLength()).mapToObj(at -> ((Element) known.item(at)).getAttributeNS(WORD, "styleId")).toList()).containsAll(styles(document));
        var rows = document.getElementsByTagNameNS(WORD, "tr");
        assertThat(rows.getLength()).isEqualTo(3);
        assertThat(((Element) rows.item(0)).getElementsByTagNameNS(WORD, "tblHeader").getLength()).isEqualTo(1);
        assertThat(((Element) rows.item(1)).getElementsByTagNameNS(WORD, "tblHeader").getLength()).isZero();
        assertThat(document.getElementsByTagNameNS(WORD, "gridCol").getLength()).isEqualTo(2);
    }

    @Test
    void whatPeopleTypedIsTextAndKeepsItsLines() throws Exception {
        var document = read(parts(Docx.of(Language.nl, "Jaarverslag", BLOCKS, FROZEN)).get("word/document.xml"));
        var texts = document.getElementsByTagNameNS(WORD, "t");
        assertThat(IntStream.range(0, texts.getLength()).mapToObj(at -> texts.item(at).getTextContent()).toList())
                .containsExactly("Jaarverslag", "Inleiding", TYPED, "Tweede regel", "Leden", "Alfabetisch", "Naam", "Sinds", TYPED, "2024", "Buurthuis", "2025");
        assertThat(document.getElementsByTagNameNS(WORD, "br").getLength()).isEqualTo(1);
        assertThat(document.getElementsByTagNameNS(WORD, "fldSimple").getLength()).isZero();
    }

    @Test
    void theSameBlocksAreTheSameBytes() {
        var first = Docx.of(Language.nl, "Jaarverslag", BLOCKS, FROZEN);
        assertThat(Docx.of(Language.nl, "Jaarverslag", BLOCKS, FROZEN)).isEqualTo(first);
        assertThat(Docx.of(Language.nl, "Jaarverslag", BLOCKS, FROZEN.plusSeconds(1))).isNotEqualTo(first);
    }

    private static List<String> styles(Document document) {
        var styles = document.getElementsByTagNameNS(WORD, "pStyle");
        return IntStream.range(0, styles.getLength()).mapToObj(at -> ((Element) styles.item(at)).getAttributeNS(WORD, "val")).toList();
    }

    private static Map<String, String> parts(byte[] docx) throws IOException {
        var parts = new LinkedHashMap<String, String>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return parts;
    }

    private static Document read(String xml) throws Exception {
        var factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        return factory.newDocumentBuilder().parse(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
    }
}
