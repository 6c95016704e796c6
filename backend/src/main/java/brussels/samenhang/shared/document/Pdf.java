package brussels.samenhang.shared.document;

import brussels.samenhang.shared.text.Language;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/**
 * A document to keep, print or read aloud: XHTML in, a tagged PDF (PDF/UA) out, with its language, its title and fonts that
 * have every letter of ours. Text goes through {@link #text}; what a person typed is never markup.
 */
public final class Pdf {

    public static final String MEDIA_TYPE = "application/pdf";

    private static final String FAMILY = "Atkinson Hyperlegible";
    private static final int REGULAR = 400;
    private static final int BOLD = 700;
    private static final String STYLE = """
            @page { size: A4; margin: 20mm 18mm 22mm 18mm; @bottom-right { content: counter(page) " / " counter(pages); font-family: 'Atkinson Hyperlegible'; font-size: 9pt; } }
            body { font-family: 'Atkinson Hyperlegible'; font-size: 11pt; line-height: 1.4; color: #1a1a1a; }
            h1 { font-size: 20pt; margin: 0 0 4mm 0; } h2 { font-size: 14pt; margin: 8mm 0 2mm 0; page-break-after: avoid; }
            p { margin: 0 0 2mm 0; } ul { margin: 0 0 3mm 0; padding-left: 6mm; } li { margin-bottom: 1.5mm; } .note { color: #444; } .box { font-weight: bold; }""";

    static {
        XRLog.setLoggingEnabled(false);
    }

    private Pdf() {
    }

    /** @param body XHTML of the page, headings and lists included */
    public static byte[] of(Language language, String title, String body) {
        var page = """
                <html lang="%s"><head><title>%s</title><meta name="subject" content="%s"/><meta name="author" content="Samenhang"/><style>%s</style></head>
                <body><h1>%s</h1>%s</body></html>""".formatted(language, text(title), text(title), STYLE, text(title), body);
        try (var out = new ByteArrayOutputStream()) {
            var builder = new PdfRendererBuilder().useFastMode().usePdfUaAccessibility(true).withHtmlContent(page, null)
                    .useFont(() -> font("Regular"), FAMILY, REGULAR, FontStyle.NORMAL, true).useFont(() -> font("Bold"), FAMILY, BOLD, FontStyle.NORMAL, true);
            builder.toStream(out).run();
            return out.toByteArray();
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    /** What a person typed, as text of a page: line ends stay, characters XML does not know go. */
    public static String text(String typed) {
        return typed == null ? "" : typed.replaceAll("[^\\t\\n\\r\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]", "")
                .replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;").replace("\n", "<br/>");
    }

    private static InputStream font(String weight) {
        return Pdf.class.getResourceAsStream("/fonts/AtkinsonHyperlegible-" + weight + ".ttf");
    }
}
