package brussels.samenhang.shared.document;

import brussels.samenhang.shared.text.Language;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.GregorianCalendar;
import java.util.function.Consumer;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * A document to keep, print or read aloud: XHTML in, a tagged PDF (PDF/UA) out, with its language, its title and fonts that
 * have every letter of ours and of the names of others (Łukasz, Șerban, Иван). Text goes through {@link #text}; what a person
 * typed is never markup.
 */
public final class Pdf {

    public static final String MEDIA_TYPE = "application/pdf";

    private static final String FAMILY = "Atkinson Hyperlegible";
    /** For the letters the family of the screen does not have. */
    private static final String WIDE_FAMILY = "DejaVu Sans";
    private static final int REGULAR = 400;
    private static final int BOLD = 700;
    private static final String STYLE = """
            @page { size: A4; margin: 20mm 18mm 22mm 18mm; @bottom-right { content: counter(page) " / " counter(pages); font-family: 'Atkinson Hyperlegible', 'DejaVu Sans'; font-size: 9pt; } }
            body { font-family: 'Atkinson Hyperlegible', 'DejaVu Sans'; font-size: 11pt; line-height: 1.4; color: #1a1a1a; }
            h1 { font-size: 20pt; margin: 0 0 4mm 0; } h2 { font-size: 14pt; margin: 8mm 0 2mm 0; page-break-after: avoid; }
            h3 { font-size: 12pt; margin: 5mm 0 1.5mm 0; page-break-after: avoid; -fs-page-break-min-height: 45mm; }
            table { width: 100%; border-collapse: collapse; margin: 0 0 3mm 0; font-size: 9.5pt; -fs-table-paginate: paginate; } tr { page-break-inside: avoid; }
            th, td { border: 0.3mm solid #999; padding: 1mm 1.5mm; text-align: left; vertical-align: top; } th { background: #eee; } .short { white-space: nowrap; }
            p { margin: 0 0 2mm 0; } ul { margin: 0 0 3mm 0; padding-left: 6mm; } li { margin-bottom: 1.5mm; } .note { color: #444; } .box { font-weight: bold; }""";

    static {
        XRLog.setLoggingEnabled(false);
    }

    private Pdf() {
    }

    /** @param body XHTML of the page, headings and lists included */
    public static byte[] of(Language language, String title, String body) {
        return write(language, title, body, document -> {
        });
    }

    /**
     * The same words give the same bytes, whenever they are asked for.
     *
     * @param at the day and time the document carries: that of the freezing, not of the printing
     */
    public static byte[] frozen(Language language, String title, String body, Instant at) {
        return write(language, title, body, document -> dated(document, at));
    }

    private static byte[] write(Language language, String title, String body, Consumer<PDDocument> finish) {
        var page = """
                <html lang="%s"><head><title>%s</title><meta name="subject" content="%s"/><meta name="author" content="Samenhang"/><style>%s</style></head>
                <body><h1>%s</h1>%s</body></html>""".formatted(language, text(title), text(title), STYLE, text(title), body);
        var builder = new PdfRendererBuilder().useFastMode().usePdfUaAccessibility(true).withHtmlContent(page, null);
        family(builder, FAMILY, "AtkinsonHyperlegible-Regular", "AtkinsonHyperlegible-Bold");
        family(builder, WIDE_FAMILY, "DejaVuSans", "DejaVuSans-Bold");
        try (var out = new ByteArrayOutputStream(); var renderer = builder.buildPdfRenderer()) {
            renderer.layout();
            renderer.createPDFWithoutClosing();
            try (var document = renderer.getPdfDocument()) {
                finish.accept(document);
                document.save(out);
            }
            return out.toByteArray();
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private static void family(PdfRendererBuilder builder, String family, String regular, String bold) {
        builder.useFont(() -> font(regular), family, REGULAR, FontStyle.NORMAL, true).useFont(() -> font(bold), family, BOLD, FontStyle.NORMAL, true);
    }

    /** The clock speaks in the information, the metadata and the identifier of a PDF; here all three follow the day given. */
    private static void dated(PDDocument document, Instant at) {
        document.getDocumentInformation().setCreationDate(GregorianCalendar.from(at.atZone(ZoneOffset.UTC)));
        document.setDocumentId(at.toEpochMilli());
        var metadata = document.getDocumentCatalog().getMetadata();
        try {
            var dated = new String(metadata.toByteArray(), StandardCharsets.UTF_8).replaceAll("\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}[.:\\dZ+-]*", at.toString());
            metadata.importXMPMetadata(dated.getBytes(StandardCharsets.UTF_8));
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    /** What a person typed, as text of a page: line ends stay, characters XML does not know go. */
    public static String text(String typed) {
        return typed == null ? "" : typed.replaceAll("[^\\t\\n\\r\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]", "")
                .replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;").replace("\n", "<br/>");
    }

    private static InputStream font(String name) {
        return Pdf.class.getResourceAsStream("/fonts/" + name + ".ttf");
    }
}
