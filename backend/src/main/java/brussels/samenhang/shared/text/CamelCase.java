package brussels.samenhang.shared.text;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Several words in one, as codes and fields of the contract are written. */
public final class CamelCase {

    private CamelCase() {
    }

    /** {@code valid_from} becomes validFrom. */
    public static String ofColumn(String column) {
        return of(Arrays.asList(column.split("_")));
    }

    /** The first word as it is, each other with a capital. */
    public static String of(List<String> words) {
        var joined = new StringBuilder();
        words.stream().filter(word -> !word.isEmpty())
                .forEach(word -> joined.append(joined.isEmpty() ? word : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1)));
        return joined.toString();
    }
}
