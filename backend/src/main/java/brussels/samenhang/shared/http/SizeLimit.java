package brussels.samenhang.shared.http;

import brussels.samenhang.shared.problem.Problem;
import brussels.samenhang.shared.problem.ProblemType;
import jakarta.inject.Singleton;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Refuses a body that is larger than we read: at once when it says so, else when it turns out to be. */
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
            throw tooLarge();
        }
    }

    /** Reads a body to its end, however it was announced. */
    byte[] read(InputStream body) throws IOException {
        var content = body.readNBytes((int) limit + 1);
        if (content.length > limit) {
            throw tooLarge();
        }
        return content;
    }

    private Problem tooLarge() {
        return Problem.of(ProblemType.payloadTooLarge).because("problem.payloadTooLarge.detail", Map.of("limit", limit)).with("limit", limit);
    }
}
