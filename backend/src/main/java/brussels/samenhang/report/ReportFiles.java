package brussels.samenhang.report;

import brussels.samenhang.report.AnnualReportCommands.ReportLanguage;
import brussels.samenhang.report.AnnualReportReader.Whole;
import brussels.samenhang.report.assembly.ReportContent;
import brussels.samenhang.report.assembly.ReportPart;
import brussels.samenhang.shared.document.Block;
import brussels.samenhang.shared.document.Canonical;
import brussels.samenhang.shared.document.Docx;
import brussels.samenhang.shared.document.Pdf;
import brussels.samenhang.shared.text.Language;
import brussels.samenhang.shared.text.Texts;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** Annual reports as JSON, PDF and DOCX; words first, then the record. A frozen one gives the same bytes every time. */
@Singleton
class ReportFiles {

    @Inject
    AnnualReportReader reader;

    @Inject
    ObjectMapper json;

    @Inject
    Clock clock;

    Response answer(UUID id, ReportLanguage asked, MediaType wanted) {
        var report = reader.whole(id);
        var language = Language.valueOf((asked == null ? report.language() : asked).name());
        return switch (wanted.getType() + "/" + wanted.getSubtype()) {
            case Pdf.MEDIA_TYPE -> file(pdf(report, language), Pdf.MEDIA_TYPE, report.content(), language, "pdf");
            case Docx.MEDIA_TYPE -> file(Docx.of(language, title(report.content(), language), blocks(report, language), moment(report)), Docx.MEDIA_TYPE, report.content(), language, "docx");
            default -> Response.ok(Objects.requireNonNullElseGet(report.frozen(), () -> Canonical.text(json.valueToTree(report.content()))).getBytes(StandardCharsets.UTF_8), MediaType.APPLICATION_JSON_TYPE).build();
        };
    }

    private byte[] pdf(Whole report, Language language) {
        return Pdf.frozen(language, title(report.content(), language), Block.xhtml(blocks(report, language)), moment(report));
    }

    private Instant moment(Whole report) {
        return report.frozenAt() == null ? clock.instant() : report.frozenAt();
    }

    private static Response file(byte[] bytes, String type, ReportContent content, Language language, String ending) {
        return Response.ok(new ByteArrayInputStream(bytes), type).header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"samenhang-" + content.year() + "-" + language + "." + ending + "\"")
                .header(HttpHeaders.CONTENT_LANGUAGE, language.name()).header(HttpHeaders.CACHE_CONTROL, "private, no-cache").header(HttpHeaders.VARY, "Accept, Authorization").build();
    }

    private static String title(ReportContent content, Language language) {
        return Texts.get(language, "report.document.title", Map.of("partnership", content.partnership().pick(language), "year", content.year()));
    }

    private static List<Block> blocks(Whole report, Language language) {
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Note(report.sha256() == null ? Texts.get(language, "report.document.draft") : "SHA-256 (JSON): " + report.sha256()));
        report.content().narrative().written().forEach((name, text) -> {
            blocks.add(new Block.Heading(Texts.get(language, "report.narrative." + name)));
            blocks.add(new Block.Paragraph(text.pick(language)));
        });
        blocks.add(new Block.Heading(Texts.get(language, "report.document.record")));
        blocks.add(new Block.Note(Texts.get(language, "report.document.reading")));
        report.content().parts().forEach(part -> part(blocks, part, language));
        return blocks;
    }

    private static void part(List<Block> blocks, ReportPart part, Language language) {
        blocks.add(new Block.Subheading(part.title().pick(language)));
        blocks.add(new Block.Note(part.note().pick(language) + " " + Texts.get(language, "report.document.taken", Map.of("day", day(part.takenOn(), language)))));
        if (part.lines().isEmpty()) {
            blocks.add(new Block.Paragraph(Texts.get(language, "report.document.nothing")));
            return;
        }
        blocks.add(new Block.Table(part.title().pick(language), part.columns().stream().map(column -> column.pick(language)).toList(),
                part.lines().stream().map(line -> line.cells().stream().map(cell -> cell.pick(language)).toList()).toList()));
    }

    private static String day(LocalDate day, Language language) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(Locale.of(language.name(), "BE")).format(day);
    }
}
