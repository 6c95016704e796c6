package brussels.samenhang.shared.http;

import brussels.samenhang.shared.problem.Issue;
import brussels.samenhang.shared.problem.IssueType;
import brussels.samenhang.shared.problem.JsonIssues;
import brussels.samenhang.shared.problem.Problem;
import brussels.samenhang.shared.problem.Violations;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Inject;
import jakarta.validation.Validator;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.reflect.Type;
import java.util.HashSet;
import java.util.List;

/**
 * Reads a request body to its end and tells everything that is wrong with it at once: unknown properties, values of
 * another form, broken constraints. Every body is validated, whether or not the resource says {@code @Valid}.
 */
@Provider
public class BodyReading implements ReaderInterceptor {

    @Inject
    Validator validator;

    @Inject
    ObjectMapper json;

    @Inject
    SizeLimit size;

    @Inject
    UnknownProperties unknownProperties;

    @Override
    public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
        if (!isJson(context.getMediaType())) {
            return context.proceed();
        }
        var content = size.read(context.getInputStream());
        context.setInputStream(new ByteArrayInputStream(content));
        var found = BodyIssues.open();
        Object body = null;
        try {
            body = context.proceed();
        } catch (JsonProcessingException malformed) {
            found.add(JsonIssues.of(malformed));
        } catch (WebApplicationException wrapped) {
            if (!(wrapped.getCause() instanceof JsonProcessingException malformed)) {
                throw wrapped;
            }
            found.add(JsonIssues.of(malformed));
        } finally {
            BodyIssues.close();
        }
        found.addAll(unknown(content, context.getGenericType()));
        if (body != null) {
            addViolations(body, found);
        } else if (found.isEmpty()) {
            found.add(Issue.body(IssueType.requiredInput, null, null));
        }
        if (!found.isEmpty()) {
            throw Problem.badRequest(found);
        }
        return body;
    }

    private List<Issue> unknown(byte[] content, Type declared) throws IOException {
        var type = json.constructType(declared);
        try {
            return unknownProperties.find(json.readTree(content), type.hasRawClass(MergePatch.class) ? type.containedType(0) : type);
        } catch (JsonProcessingException malformed) {
            return List.of();
        }
    }

    private void addViolations(Object body, List<Issue> found) {
        var named = new HashSet<String>();
        found.forEach(issue -> named.add(issue.name()));
        Violations.ofBody(validator.validate(body)).stream().filter(issue -> !named.contains(issue.name())).forEach(found::add);
    }

    private static boolean isJson(MediaType type) {
        return type != null && (type.getSubtype().equals("json") || type.getSubtype().endsWith("+json"));
    }
}
