package brussels.samenhang.coordination.handover;

import brussels.samenhang.shared.document.Chapter;
import brussels.samenhang.shared.document.Pdf;
import brussels.samenhang.shared.text.Language;
import brussels.samenhang.shared.text.Texts;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Handovers and packs for newcomers as PDF. */
final class Documents {

    private Documents() {
    }

    static boolean wanted(HttpHeaders headers) {
        var first = headers.getAcceptableMediaTypes().getFirst();
        return Pdf.MEDIA_TYPE.equals(first.getType() + "/" + first.getSubtype());
    }

    static Response handover(HandoverView handover, Language language) {
        var ticked = handover.ticks().stream().map(HandoverView.Ticked::item).collect(Collectors.toSet());
        var body = new StringBuilder("<p>" + Pdf.text(handover.place().pick(language)) + "</p>")
                .append("<p class=\"note\">").append(word(language, "status." + handover.status())).append("</p>")
                .append(chapters(handover.chapters(), language, ticked));
        if (!handover.notes().isEmpty()) {
            body.append("<h2>").append(word(language, "notes")).append("</h2><ul>");
            handover.notes().forEach(note -> body.append("<li>").append(box(ticked.contains(note.key()), language)).append("<strong>").append(Pdf.text(note.title())).append("</strong> (")
                    .append(word(language, "kind." + note.kind())).append(")").append(note.text() == null ? "" : "<br/>" + Pdf.text(note.text())).append("</li>"));
            body.append("</ul>");
        }
        return answer(language, Texts.get(language, "coordination.document.handover", Map.of("function", handover.post().name().pick(language))), body.toString(), "handover");
    }

    static Response pack(NewcomerPack pack, Language language) {
        return answer(language, Texts.get(language, "coordination.document.pack", Map.of("partnership", pack.partnership().name().pick(language))),
                chapters(pack.chapters(), language, null), "newcomer-pack");
    }

    private static String chapters(List<Chapter> chapters, Language language, Set<String> ticked) {
        var body = new StringBuilder();
        for (var chapter : chapters) {
            body.append("<h2>").append(Pdf.text(chapter.title().pick(language))).append("</h2>");
            if (chapter.intro() != null) {
                body.append("<p class=\"note\">").append(Pdf.text(chapter.intro().pick(language))).append("</p>");
            }
            body.append("<ul>");
            chapter.lines().forEach(line -> body.append("<li>").append(ticked == null ? "" : box(ticked.contains(line.key()), language)).append("<strong>")
                    .append(Pdf.text(line.title().pick(language))).append("</strong>").append(line.date() == null ? "" : ", " + Pdf.text(day(line.date(), language)))
                    .append(line.detail() == null ? "" : "<br/>" + Pdf.text(line.detail().pick(language))).append("</li>"));
            body.append("</ul>");
        }
        return body.toString();
    }

    /** In words rather than as a sign, so that it is read aloud. */
    private static String box(boolean ticked, Language language) {
        return "<span class=\"box\">[" + word(language, ticked ? "ticked" : "unticked") + "]</span> ";
    }

    private static String word(Language language, String key) {
        return Pdf.text(Texts.get(language, "coordination.document." + key));
    }

    private static String day(LocalDate date, Language language) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(Locale.of(language.name(), "BE")).format(date);
    }

    private static Response answer(Language language, String title, String body, String name) {
        return Response.ok(new ByteArrayInputStream(Pdf.of(language, title, body)), Pdf.MEDIA_TYPE)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"samenhang-" + name + ".pdf\"").header(HttpHeaders.CONTENT_LANGUAGE, language.name())
                .header(HttpHeaders.CACHE_CONTROL, "private, no-cache").header(HttpHeaders.VARY, "Accept, Accept-Language, Authorization").build();
    }
}
