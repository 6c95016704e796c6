package brussels.samenhang.shared.http;

import brussels.samenhang.shared.problem.Issue;
import brussels.samenhang.shared.problem.IssueType;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.deser.DeserializationProblemHandler;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Collects what is wrong while a request body is being read, so that reading goes on to the end. Only request bodies
 * are read this way: elsewhere the collector is closed and Jackson fails at the first fault, as usual.
 */
class BodyIssues extends DeserializationProblemHandler {

    private static final ThreadLocal<List<Issue>> FOUND = new ThreadLocal<>();

    static List<Issue> open() {
        var found = new ArrayList<Issue>();
        FOUND.set(found);
        return found;
    }

    static void close() {
        FOUND.remove();
    }

    /** True when the issue was taken, false when nobody collects. */
    static boolean add(Issue issue) {
        var found = FOUND.get();
        return found != null && found.add(issue);
    }

    /** Read over: {@link UnknownProperties} finds them with their place, which is lost here for records. */
    @Override
    public boolean handleUnknownProperty(DeserializationContext context, JsonParser parser, JsonDeserializer<?> deserializer,
            Object beanOrClass, String name) throws IOException {
        if (FOUND.get() == null) {
            return false;
        }
        parser.skipChildren();
        return true;
    }

    @Override
    public Object handleWeirdStringValue(DeserializationContext context, Class<?> type, String value, String message) {
        var issue = type.isEnum()
                ? Issue.body(IssueType.invalidInput, path(context.getParser()), value).because("issue.allowedValues", Map.of("allowed", InputForm.allowed(type)))
                : Issue.body(IssueType.schemaViolation, path(context.getParser()), value);
        return add(issue) ? null : NOT_HANDLED;
    }

    @Override
    public Object handleWeirdNumberValue(DeserializationContext context, Class<?> type, Number value, String message) {
        return add(Issue.body(IssueType.schemaViolation, path(context.getParser()), value)) ? null : NOT_HANDLED;
    }

    @Override
    public Object handleUnexpectedToken(DeserializationContext context, JavaType type, JsonToken token, JsonParser parser,
            String message) throws IOException {
        if (!add(Issue.body(IssueType.schemaViolation, path(parser), token.isScalarValue() ? parser.getText() : null))) {
            return NOT_HANDLED;
        }
        parser.skipChildren();
        return null;
    }

    /** {@code sites[0].postalCode}, as Bean Validation writes it too. */
    static String path(JsonParser parser) {
        var context = parser.getParsingContext();
        return path(parser.currentToken() != null && parser.currentToken().isStructStart() ? context.getParent() : context);
    }

    private static String path(JsonStreamContext context) {
        if (context == null || context.inRoot()) {
            return null;
        }
        var parent = path(context.getParent());
        if (context.inArray()) {
            return (parent == null ? "" : parent) + "[" + context.getCurrentIndex() + "]";
        }
        return context.getCurrentName() == null ? parent : parent == null ? context.getCurrentName() : parent + "." + context.getCurrentName();
    }
}
