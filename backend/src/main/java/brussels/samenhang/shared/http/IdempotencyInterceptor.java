package brussels.samenhang.shared.http;

import brussels.samenhang.shared.problem.Issue;
import brussels.samenhang.shared.problem.IssueType;
import brussels.samenhang.shared.problem.Problem;
import brussels.samenhang.shared.problem.ProblemType;
import brussels.samenhang.shared.problem.StoredAnswer;
import brussels.samenhang.shared.security.Viewer;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Arrays;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jboss.resteasy.reactive.RestResponse;

@Interceptor
@Idempotent
@Priority(Interceptor.Priority.APPLICATION)
class IdempotencyInterceptor {

    static final String HEADER = "Idempotency-Key";
    private static final Pattern KEY_FORM = Pattern.compile("[\\x21-\\x7e]{1,255}");

    @Inject
    IdempotencyKeys keys;

    @Inject
    HttpHeaders headers;

    @Inject
    UriInfo uri;

    @Inject
    Viewer viewer;

    @Inject
    ObjectMapper json;

    @AroundInvoke
    Object once(InvocationContext call) throws Exception {
        var key = headers.getHeaderString(HEADER);
        if (key == null || viewer.isAnonymous()) {
            return call.proceed();
        }
        if (!KEY_FORM.matcher(key).matches()) {
            throw Problem.badRequest(new Issue(IssueType.schemaViolation, Issue.In.header, HEADER, key));
        }
        var request = new IdempotencyKeys.Request(viewer.subject().orElseThrow(), "POST " + uri.getPath(), key, hash(call));
        return QuarkusTransaction.requiringNew().call(() -> answer(request, call));
    }

    private Object answer(IdempotencyKeys.Request request, InvocationContext call) throws Exception {
        if (!keys.lock(request)) {
            throw Problem.of(ProblemType.idempotencyInProgress).withHeader(HttpHeaders.RETRY_AFTER, "1");
        }
        var earlier = keys.find(request);
        if (earlier.isPresent()) {
            throw replay(earlier.get(), request);
        }
        var answer = (RestResponse<?>) call.proceed();
        keys.keep(request, answer.getStatus(), Objects.toString(answer.getLocation(), null), json.writeValueAsString(answer.getEntity()));
        return answer;
    }

    private static RuntimeException replay(IdempotencyKeys.Answer earlier, IdempotencyKeys.Request request) {
        if (!earlier.requestHash().equals(request.hash())) {
            return Problem.of(ProblemType.idempotencyConflict);
        }
        return new StoredAnswer(Response.status(earlier.status()).header(HttpHeaders.LOCATION, earlier.location())
                .type(MediaType.APPLICATION_JSON_TYPE).entity(earlier.body()).build());
    }

    private String hash(InvocationContext call) throws JsonProcessingException {
        return Etags.sha256(json.writeValueAsString(Arrays.stream(call.getParameters()).filter(Record.class::isInstance).toList()));
    }
}
