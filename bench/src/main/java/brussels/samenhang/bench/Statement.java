package brussels.samenhang.bench;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.regex.Pattern;

/** A statement as the server saw it: its SQL with question marks, and the values in their order. */
record Statement(String sql, List<String> values) {

    private static final Pattern PLACE = Pattern.compile("\\$(\\d+)");
    private static final Pattern VALUE = Pattern.compile("\\$(\\d+) = (NULL|'([^']*+(?:''[^']*+)*+)')");

    /** @param parameters the server's words: {@code Parameters: $1 = 'x', $2 = NULL}; null when there are none */
    static Statement of(String numbered, String parameters) {
        var byNumber = new HashMap<String, String>();
        if (parameters != null) {
            VALUE.matcher(parameters).results().forEach(value ->
                    byNumber.put(value.group(1), value.group(3) == null ? null : value.group(3).replace("''", "'")));
        }
        var values = new ArrayList<String>();
        var sql = PLACE.matcher(numbered.replace("?", "??")).replaceAll(place -> {
            values.add(byNumber.get(place.group(1)));
            return "?";
        });
        return new Statement(sql, values);
    }
}
