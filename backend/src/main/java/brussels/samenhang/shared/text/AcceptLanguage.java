package brussels.samenhang.shared.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;

/** The languages of an Accept-Language header, best first, completed with the others in their fallback order. */
public final class AcceptLanguage {

    private record Range(Language language, double quality) {
    }

    private AcceptLanguage() {
    }

    public static List<Language> parse(String header) {
        var ranges = new ArrayList<Range>();
        for (var part : (header == null ? "" : header).split(",", 20)) {
            var pieces = part.split(";", -1);
            var quality = quality(pieces);
            Language.of(pieces[0]).filter(_ -> quality > 0).ifPresent(language -> ranges.add(new Range(language, quality)));
        }
        ranges.sort(Comparator.comparingDouble(Range::quality).reversed());
        var languages = new LinkedHashSet<Language>();
        ranges.forEach(range -> languages.add(range.language()));
        languages.addAll(List.of(Language.values()));
        return List.copyOf(languages);
    }

    private static double quality(String[] pieces) {
        for (var i = 1; i < pieces.length; i++) {
            var piece = pieces[i].strip();
            if (piece.startsWith("q=")) {
                try {
                    return Double.parseDouble(piece.substring(2));
                } catch (NumberFormatException malformed) {
                    return 0;
                }
            }
        }
        return 1;
    }
}
