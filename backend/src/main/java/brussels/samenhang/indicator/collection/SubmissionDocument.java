package brussels.samenhang.indicator.collection;

import brussels.samenhang.shared.text.Language;
import brussels.samenhang.shared.text.Texts;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The frozen figures on paper. Written by hand in the plainest PDF there is (one of the fonts every reader has, no date, no chance),
 * so that the same figures give the same bytes in ten years too.
 */
final class SubmissionDocument {

    private static final int WIDTH = 92;
    private static final int LINES = 64;
    private static final Charset LATIN = Charset.forName("windows-1252");

    private SubmissionDocument() {
    }

    static byte[] of(JsonNode content, String sha256, Language language) {
        var lines = new ArrayList<String>();
        wrap(lines, "", text(language, "title", Map.of("partnership", words(content.path("partnership"), language), "period", content.path("period").asText())));
        lines.add("");
        wrap(lines, "", text(language, "frozen", Map.of("at", content.path("frozenAt").asText())));
        wrap(lines, "", "SHA-256 (JSON): " + sha256);
        for (var figure : content.path("figures")) {
            figure(lines, figure, language);
        }
        if (!content.path("missing").isEmpty()) {
            lines.add("");
            wrap(lines, "", text(language, "missing", Map.of()));
            for (var missing : content.path("missing")) {
                wrap(lines, "  ", "- " + words(missing.path("name"), language) + organization(missing, language));
            }
        }
        return pdf(lines);
    }

    private static void figure(List<String> lines, JsonNode figure, Language language) {
        lines.add("");
        wrap(lines, "", words(figure.path("name"), language) + organization(figure, language) + part(figure));
        wrap(lines, "  ", value(figure, language) + " (" + figure.path("unit").asText() + ", " + figure.path("status").asText() + ", " + figure.path("indicator").asText()
                + " v" + figure.path("version").asText() + ")");
        for (var field : List.of("narrative", "caveat")) {
            if (figure.has(field)) {
                wrap(lines, "  ", text(language, field, Map.of()) + " " + words(figure.path(field), language));
            }
        }
        wrap(lines, "  ", text(language, "source", Map.of()) + " " + figure.path("source").asText() + (figure.has("evidence") ? ", " + figure.path("evidence").asText() : ""));
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

    /** Breaks between words; a word that is longer than a line is cut. */
    private static void wrap(List<String> lines, String indent, String text) {
        var room = WIDTH - indent.length();
        var line = new StringBuilder();
        for (var word : text.strip().split("\\s+")) {
            for (var rest = word; !rest.isEmpty(); rest = rest.substring(Math.min(room, rest.length()))) {
                var piece = rest.substring(0, Math.min(room, rest.length()));
                if (!line.isEmpty() && line.length() + 1 + piece.length() > room) {
                    lines.add(indent + line);
                    line.setLength(0);
                }
                line.append(line.isEmpty() ? "" : " ").append(piece);
            }
        }
        lines.add(indent + line);
    }

    private static byte[] pdf(List<String> lines) {
        var pages = new ArrayList<List<String>>();
        for (var from = 0; from < lines.size(); from += LINES) {
            pages.add(lines.subList(from, Math.min(lines.size(), from + LINES)));
        }
        var objects = new ArrayList<byte[]>();
        var kids = new StringBuilder();
        for (var page = 0; page < pages.size(); page++) {
            kids.append(4 + page * 2).append(" 0 R ");
        }
        objects.add(ascii("<< /Type /Catalog /Pages 2 0 R >>"));
        objects.add(ascii("<< /Type /Pages /Kids [ " + kids + "] /Count " + pages.size() + " >>"));
        objects.add(ascii("<< /Type /Font /Subtype /Type1 /BaseFont /Courier /Encoding /WinAnsiEncoding >>"));
        for (var page = 0; page < pages.size(); page++) {
            objects.add(ascii("<< /Type /Page /Parent 2 0 R /MediaBox [ 0 0 595 842 ] /Resources << /Font << /F 3 0 R >> >> /Contents " + (5 + page * 2) + " 0 R >>"));
            var stream = stream(pages.get(page));
            objects.add(concat(ascii("<< /Length " + stream.length + " >>\nstream\n"), stream, ascii("\nendstream")));
        }
        return file(objects);
    }

    private static byte[] file(List<byte[]> objects) {
        var out = new ByteArrayOutputStream();
        out.writeBytes(ascii("%PDF-1.4\n"));
        var places = new ArrayList<Integer>();
        for (var number = 1; number <= objects.size(); number++) {
            places.add(out.size());
            out.writeBytes(ascii(number + " 0 obj\n"));
            out.writeBytes(objects.get(number - 1));
            out.writeBytes(ascii("\nendobj\n"));
        }
        var table = out.size();
        out.writeBytes(ascii("xref\n0 " + (objects.size() + 1) + "\n0000000000 65535 f \n"));
        places.forEach(place -> out.writeBytes(ascii("%010d 00000 n \n".formatted(place))));
        out.writeBytes(ascii("trailer\n<< /Size " + (objects.size() + 1) + " /Root 1 0 R >>\nstartxref\n" + table + "\n%%EOF\n"));
        return out.toByteArray();
    }

    private static byte[] stream(List<String> lines) {
        var out = new ByteArrayOutputStream();
        out.writeBytes(ascii("BT\n/F 9 Tf\n12 TL\n48 800 Td\n"));
        for (var line : lines) {
            out.writeBytes(ascii("("));
            out.writeBytes(latin(line.replace("\\", "\\\\").replace("(", "\\(").replace(")", "\\)")));
            out.writeBytes(ascii(") Tj T*\n"));
        }
        out.writeBytes(ascii("ET"));
        return out.toByteArray();
    }

    /** What the font does not have becomes a question mark; the JSON has it all. */
    private static byte[] latin(String text) {
        try {
            var encoded = LATIN.newEncoder().onMalformedInput(CodingErrorAction.REPLACE).onUnmappableCharacter(CodingErrorAction.REPLACE).encode(java.nio.CharBuffer.wrap(text));
            var bytes = new byte[encoded.remaining()];
            encoded.get(bytes);
            return bytes;
        } catch (java.nio.charset.CharacterCodingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    private static byte[] concat(byte[]... parts) {
        var out = new ByteArrayOutputStream();
        for (var part : parts) {
            out.writeBytes(part);
        }
        return out.toByteArray();
    }
}
