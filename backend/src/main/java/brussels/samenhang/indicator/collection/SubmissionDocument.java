package brussels.samenhang.indicator.collection;

import brussels.samenhang.shared.document.Pdf;
import brussels.samenhang.shared.text.Language;
import brussels.samenhang.shared.text.Texts;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** The frozen figures on paper: the same figures give the same bytes every time, and carry the day they were frozen. */
final class SubmissionDocument {

    private SubmissionDocument() {
    }

    static byte[] of(JsonNode content, String sha256, Language language) {
        var frozenAt = content.path("frozenAt").asText();
        var body = new StringBuilder(note(text(language, "frozen", Map.of("at", frozenAt)))).append(note("SHA-256 (JSON): " + sha256));
        content.path("figures").forEach(figure -> figure(body, figure, language));
        if (!content.path("missing").isEmpty()) {
            body.append("<h2>").append(Pdf.text(text(language, "missing", Map.of()))).append("</h2><ul>");
            content.path("missing").forEach(missing -> body.append("<li>").append(Pdf.text(words(missing.path("name"), language) + organization(missing, language))).append("</li>"));
            body.append("</ul>");
        }
        var title = text(language, "title", Map.of("partnership", words(content.path("partnership"), language), "period", content.path("period").asText()));
        return Pdf.frozen(language, title, body.toString(), Instant.parse(frozenAt));
    }

    private static void figure(StringBuilder body, JsonNode figure, Language language) {
        body.append("<h2>").append(Pdf.text(words(figure.path("name"), language) + organization(figure, language) + part(figure))).append("</h2>");
        body.append(paragraph(value(figure, language) + " (" + figure.path("unit").asText() + ", " + figure.path("status").asText() + ", " + figure.path("indicator").asText()
                + " v" + figure.path("version").asText() + ")"));
        for (var field : List.of("narrative", "caveat")) {
            if (figure.has(field)) {
                body.append(paragraph(text(language, field, Map.of()) + " " + words(figure.path(field), language)));
            }
        }
        body.append(note(text(language, "source", Map.of()) + " " + figure.path("source").asText() + (figure.has("evidence") ? ", " + figure.path("evidence").asText() : "")));
    }

    private static String paragraph(String words) {
        return "<p>" + Pdf.text(words) + "</p>";
    }

    private static String note(String words) {
        return "<p class=\"note\">" + Pdf.text(words) + "</p>";
    }

    private static String value(JsonNode figure, Language language) {
        if (figure.has("value")) {
            return figure.path("value").asText() + (figure.has("numerator") ? " = " + figure.path("numerator").asText() + " / " + figure.path("denominator").asText() : "");
        }
        if (figure.has("lower")) {
            return figure.path("lower").asText() + " - " + figure.path("upper").asText();
        }
        return figure.has("absenceReason") ? text(language, "absent", Map.of("reason", figure.path("absenceReason").asText())) : "-";
    }

    private static String organization(JsonNode row, Language language) {
        return row.has("organization") ? ", " + words(row.path("organization"), language) : "";
    }

    private static String part(JsonNode figure) {
        var part = new StringBuilder();
        figure.path("disaggregation").properties().forEach(entry -> part.append(", ").append(entry.getKey()).append(": ").append(entry.getValue().asText()));
        return part.toString();
    }

    private static String words(JsonNode localized, Language language) {
        for (var code : List.of(language.name(), "nl", "fr", "en", "de")) {
            if (localized.has(code)) {
                return localized.path(code).asText();
            }
        }
        return "";
    }

    private static String text(Language language, String key, Map<String, ?> arguments) {
        return Texts.get(language, "observation.document." + key, arguments);
    }
}
