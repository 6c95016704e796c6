package brussels.samenhang.shared.persistence;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A statement as the driver takes it: question marks, and the names of the parameters in their order. Kept, as the same
 * statements are run over and over; a few with unusual combinations of filters are read anew each time.
 */
record Positional(String text, List<String> names) {

    /** A literal, a cast, or a parameter: only the last has a group. */
    private static final Pattern PARAMETER = Pattern.compile("'(?:[^']|'')*'|::|:([a-zA-Z]\\w*)");
    private static final int MOST_KEPT = 2_000;
    private static final Map<String, Positional> KEPT = new ConcurrentHashMap<>();

    static Positional of(String statement) {
        var kept = KEPT.get(statement);
        if (kept != null) {
            return kept;
        }
        var read = read(statement);
        if (KEPT.size() < MOST_KEPT) {
            KEPT.put(statement, read);
        }
        return read;
    }

    private static Positional read(String statement) {
        var names = new ArrayList<String>();
        var text = PARAMETER.matcher(statement).replaceAll(match -> {
            if (match.group(1) == null) {
                return Matcher.quoteReplacement(match.group());
            }
            names.add(match.group(1));
            return "?";
        });
        return new Positional(text, List.copyOf(names));
    }
}
