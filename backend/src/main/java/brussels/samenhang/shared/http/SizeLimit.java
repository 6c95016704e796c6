package brussels.samenhang.shared.http;

import brussels.samenhang.shared.problem.Problem;
import brussels.samenhang.shared.problem.ProblemType;
import jakarta.inject.Singleton;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Refuses a body that announces itself as larger than we read; one that does not announce itself is cut off by the server. */
@Singleton
class SizeLimit {

    private final long limit;

    SizeLimit(@ConfigProperty(name = "samenhang.http.body-limit") long limit) {
        this.limit = limit;
    }

    @ServerRequestFilter(preMatching = true, priority = 10)
    public void refuse(ContainerRequestContext request) {
        var announced = request.getHeaderString(HttpHeaders.CONTENT_LENGTH);
        if (announced != null && Long.parseLong(announced) > limit) {
            throw Problem.of(ProblemType.payloadTooLarge).because("problem.payloadTooLarge.detail", Map.of("limit", limit)).with("limit", limit);
        }
    }
}
