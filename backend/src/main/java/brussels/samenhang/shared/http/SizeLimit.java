package brussels.samenhang.shared.http;

import brussels.samenhang.shared.problem.Problem;
import brussels.samenhang.shared.problem.ProblemType;
import io.quarkus.arc.All;
import jakarta.inject.Singleton;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Refuses a body that is larger than we read: at once when it says so, else when it turns out to be. */
@Singleton
public class SizeLimit {

    private final long limit;

    private final List<LargeBody> large;

    SizeLimit(@ConfigProperty(name = "samenhang.http.body-limit") long limit, @All List<LargeBody> large) {
        this.limit = limit;
        this.large = large;
    }

    @ServerRequestFilter(preMatching = true, priority = 10)
    public void refuse(ContainerRequestContext request) {
        var announced = request.getHeaderString(HttpHeaders.CONTENT_LENGTH);
        var allowed = limit(request);
        if (announced != null && Long.parseLong(announced) > allowed) {
            throw tooLarge(allowed);
        }
    }

    private long limit(ContainerRequestContext request) {
        var path = request.getUriInfo().getPath();
        return large.stream().filter(exception -> exception.path().equals(path) && request.getMethod().equals(HttpMethod.POST))
                .mapToLong(LargeBody::limit).findFirst().orElse(limit);
    }

    /** Reads a body to its end, however it was announced. */
    byte[] read(InputStream body) throws IOException {
        var content = body.readNBytes((int) limit + 1);
        if (content.length > limit) {
            throw tooLarge(limit);
        }
        return content;
    }

    /** What to answer to a body of more than so many bytes. */
    public static Problem tooLarge(long limit) {
        return Problem.of(ProblemType.payloadTooLarge).because("problem.payloadTooLarge.detail", Map.of("limit", limit)).with("limit", limit);
    }
}
