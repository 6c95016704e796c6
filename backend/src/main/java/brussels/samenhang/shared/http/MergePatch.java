package brussels.samenhang.shared.http;

import brussels.samenhang.shared.problem.JsonIssues;
import brussels.samenhang.shared.problem.Problem;
import brussels.samenhang.shared.problem.Violations;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.validation.Validator;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A change to some fields of {@code T} (RFC 7396): what is absent stays, null removes. The same record describes the
 * fields when creating and when changing; constraints hold for the result, not for the patch.
 *
 * <pre>var edited = patch.applyTo(registration.fields());   // a validated T
 * registration.edit(edited);</pre>
 */
public final class MergePatch<T> {

    /** What the patch says, read as the fields it is about; the contract knows the type of the fields by it. */
    private final T given;
    @Schema(hidden = true)
    private final ObjectNode document;
    @Schema(hidden = true)
    private final ObjectMapper json;
    @Schema(hidden = true)
    private final Validator validator;

    MergePatch(T given, ObjectNode document, ObjectMapper json, Validator validator) {
        this.given = given;
        this.document = document;
        this.json = json;
        this.validator = validator;
    }

    /** The fields after the change; a problem with every issue when they do not hold. */
    public T applyTo(T current) {
        try {
            @SuppressWarnings("unchecked")
            var merged = json.treeToValue(merge(json.valueToTree(current), document), (Class<T>) given.getClass());
            var issues = Violations.ofBody(validator.validate(merged));
            if (!issues.isEmpty()) {
                throw Problem.badRequest(issues);
            }
            return merged;
        } catch (JsonProcessingException malformed) {
            throw Problem.badRequest(JsonIssues.of(malformed));
        }
    }

    /** The fields as the patch gives them; null for those it does not mention or removes. */
    public T given() {
        return given;
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
