package brussels.samenhang.shared.problem;

import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One input that is not as it should be.
 *
 * @param name as the caller wrote it: {@code pageSize}, {@code sites[0].postalCode}
 * @param value what was sent, null when nothing was
 * @param detail key of the sentence under {@code texts/}, null for the sentence of the type
 */
public record Issue(IssueType type, In in, String name, Object value, String detail, Map<String, Object> arguments) {

    @Schema(name = "InputPlace")
    public enum In {
        body, header, path, query
    }

    private static final int VALUE_LIMIT = 200;

    public Issue {
        arguments = Map.copyOf(arguments);
        if (value instanceof String text && text.length() > VALUE_LIMIT) {
            value = text.substring(0, text.offsetByCodePoints(0, Math.min(text.codePointCount(0, text.length()), VALUE_LIMIT))) + "…";
        }
    }

    public Issue(IssueType type, In in, String name, Object value) {
        this(type, in, name, value, null, Map.of());
    }

    public static Issue body(IssueType type, String name, Object value) {
        return new Issue(type, In.body, name, value);
    }

    public static Issue query(IssueType type, String name, Object value) {
        return new Issue(type, In.query, name, value);
    }

    /** The same issue explained by a sentence of its own. */
    public Issue because(String key) {
        return because(key, Map.of());
    }

    public Issue because(String key, Map<String, Object> arguments) {
        return new Issue(type, in, name, value, key, arguments);
    }

    Map<String, Object> forTexts() {
        var all = new LinkedHashMap<String, Object>(arguments);
        all.put("name", name);
        return all;
    }
}
