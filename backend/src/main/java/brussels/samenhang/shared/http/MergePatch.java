package brussels.samenhang.shared.http;

import brussels.samenhang.shared.problem.JsonIssues;
import brussels.samenhang.shared.problem.Problem;
import brussels.samenhang.shared.problem.Violations;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.validation.Validator;

/**
 * A change to some fields of {@code T} (RFC 7396): what is absent stays, null removes. The same record describes the
 * fields when creating and when changing; constraints hold for the result, not for the patch.
 *
 * <pre>var edited = patch.applyTo(registration.fields());   // a validated T
 * registration.edit(edited);</pre>
 */
public final class MergePatch<T> {

    private final ObjectNode document;
    private final Class<T> type;
    private final ObjectMapper json;
    private final Validator validator;

    MergePatch(ObjectNode document, Class<T> type, ObjectMapper json, Validator validator) {
        this.document = document;
        this.type = type;
        this.json = json;
        this.validator = validator;
    }

    /** The fields after the change; a problem with every issue when they do not hold. */
    public T applyTo(T current) {
        try {
            var merged = json.treeToValue(merge(json.valueToTree(current), document), type);
            var issues = Violations.ofBody(validator.validate(merged));
            if (!issues.isEmpty()) {
                throw Problem.badRequest(issues);
            }
            return merged;
        } catch (JsonProcessingException malformed) {
            throw Problem.badRequest(JsonIssues.of(malformed));
        }
    }

    /** Whether the patch says anything about a field. */
    public boolean mentions(String field) {
        return document.has(field);
    }

    private static JsonNode merge(JsonNode target, ObjectNode patch) {
        var result = target instanceof ObjectNode object ? object : patch.objectNode();
        patch.properties().forEach(change -> {
            var value = change.getValue();
            if (value.isNull()) {
                result.remove(change.getKey());
            } else {
                result.set(change.getKey(), value instanceof ObjectNode inner ? merge(result.get(change.getKey()), inner) : value);
            }
        });
        return result;
    }
}
