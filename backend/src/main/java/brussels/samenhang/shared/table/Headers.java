package brussels.samenhang.shared.table;

import java.text.Normalizer;
import java.util.Locale;

/** How headers and words in cells are compared: as people write them. */
public final class Headers {

    private Headers() {
    }

    /** Without accents, case, and everything that is no letter or digit. */
    public static String folded(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("[^\\p{L}\\p{N}]", "").toLowerCase(Locale.ROOT);
    }
}
