package brussels.samenhang.shared.document;

import static org.assertj.core.api.Assertions.assertThat;

import brussels.samenhang.shared.text.Language;
import java.io.IOException;
import java.time.Instant;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** What can be read of a document afterwards, and that a frozen one stays as it is. */
class PdfTest {

    private static final String NAMES = "Łukasz Żółć, Čačak, Șerban, ğ";
    private static final Instant FROZEN = Instant.parse("2026-03-31T12:00:00Z");

    @Test
    void namesOfEveryAlphabetOfOursAreReadBack() throws IOException {
        try (var document = Loader.loadPDF(Pdf.of(Language.nl, NAMES, "<p>" + Pdf.text(NAMES + ", Иван → Ελένη") + "</p>"))) {
            assertThat(new PDFTextStripper().getText(document)).contains(NAMES, "Иван → Ελένη");
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo(NAMES);
        }
    }

    @Test
    void aFrozenDocumentIsTheSameAtAnyTimeAndCarriesItsOwnDay() throws IOException, InterruptedException {
        var first = Pdf.frozen(Language.fr, NAMES, "<p>" + NAMES + "</p>", FROZEN);
        Thread.sleep(1_100); // the clock of a PDF counts seconds
        assertThat(Pdf.frozen(Language.fr, NAMES, "<p>" + NAMES + "</p>", FROZEN)).isEqualTo(first);
        assertThat(Pdf.frozen(Language.fr, NAMES, "<p>" + NAMES + "</p>", FROZEN.plusSeconds(1))).isNotEqualTo(first);
        try (var document = Loader.loadPDF(first)) {
            assertThat(document.getDocumentInformation().getCreationDate().toInstant()).isEqualTo(FROZEN);
            assertThat(document.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
        }
    }
}
