package brussels.samenhang.shared.http;

import brussels.samenhang.shared.problem.Problem;
import brussels.samenhang.shared.problem.ProblemType;
import brussels.samenhang.shared.security.Viewer;
import io.vertx.core.http.HttpServerRequest;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Map;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Tells every client how many requests it has left (RateLimit header fields), and stops it when there are none. */
@Singleton
class RateLimitFilter {

    private static final String STANDING = "rateLimit";

    @Inject
    RateLimiter limiter;

    @Inject
    Viewer viewer;

    /** After the token is verified: a person or tool is counted by name, the public by address. */
    @ServerRequestFilter(priority = 1100)
    public void count(ContainerRequestContext request, HttpServerRequest connection) {
        if (limiter.isOff() || request.getUriInfo().getPath().equals("/health")) {
            return;
        }
        var standing = limiter.count(viewer.subject().orElseGet(() -> connection.remoteAddress().hostAddress()));
        request.setProperty(STANDING, standing);
        if (standing.remaining() < 0) {
            throw Problem.of(ProblemType.tooManyRequests).because("problem.tooManyRequests.detail", Map.of("seconds", standing.secondsToReset()))
                    .with("limit", limiter.limit()).with("retryAfterSec", standing.secondsToReset())
                    .withHeader(HttpHeaders.RETRY_AFTER, String.valueOf(standing.secondsToReset()));
        }
    }

    @ServerResponseFilter
    public void tell(ContainerRequestContext request, ContainerResponseContext response) {
        if (request.getProperty(STANDING) instanceof RateLimiter.Standing standing) {
            response.getHeaders().putSingle("RateLimit-Policy", "\"default\";q=" + limiter.limit() + ";w=" + limiter.seconds());
            response.getHeaders().putSingle("RateLimit", "\"default\";r=" + Math.max(0, standing.remaining()) + ";t=" + standing.secondsToReset());
        }
    }
}
