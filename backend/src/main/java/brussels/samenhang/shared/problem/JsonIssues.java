package brussels.samenhang.shared.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import java.util.List;
import java.util.stream.Collectors;

/** What Jackson could not read, without Jackson's words. */
public final class JsonIssues {

    private JsonIssues() {
    }

    public static Issue of(JsonProcessingException malformed) {
        return switch (malformed) {
            case UnrecognizedPropertyException unknown -> Issue.body(IssueType.unknownInput, path(unknown.getPath()), null);
            case InvalidFormatException invalid -> Issue.body(IssueType.schemaViolation, path(invalid.getPath()), plain(invalid.getValue()));
            case JsonMappingException mapping -> Issue.body(IssueType.schemaViolation, path(mapping.getPath()), null);
            default -> Issue.body(IssueType.schemaViolation, null, null).because("issue.malformedJson");
        };
    }

    private static Object plain(Object value) {
        return value instanceof String || value instanceof Number || value instanceof Boolean ? value : null;
    }

    private static String path(List<JsonMappingException.Reference> path) {
        return path.stream()
                .map(step -> step.getFieldName() == null ? "[" + step.getIndex() + "]" : "." + step.getFieldName())
                .collect(Collectors.joining()).replaceFirst("^\\.", "");
    }
}
