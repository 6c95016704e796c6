package brussels.samenhang.shared.http;

import jakarta.inject.Singleton;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jboss.logging.MDC;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Every answer carries an identifier of ours; the caller's own comes back beside it (belgif trc-header). */
@Singleton
public class Trace {

    static final String HEADER = "BelGov-Trace-Id";
    static final String RELATED_HEADER = "BelGov-Related-Trace-Id";
    private static final String KEY = "traceId";
    private static final Pattern RELATED = Pattern.compile("[\\w.:-]{1,36}");

    @ServerRequestFilter(preMatching = true, priority = 1)
    public void begin(ContainerRequestContext request) {
        var id = UUID.randomUUID().toString();
        request.setProperty(KEY, id);
        MDC.put(KEY, id);
    }

    @ServerResponseFilter(priority = 1)
    public void end(ContainerRequestContext request, ContainerResponseContext response) {
        var id = request.getProperty(KEY);
        if (id != null) {
            response.getHeaders().putSingle(HEADER, id);
        }
        var related = request.getHeaderString(HEADER);
        if (related != null && RELATED.matcher(related).matches()) {
            response.getHeaders().putSingle(RELATED_HEADER, related);
        }
    }

    public String id() {
        return (String) MDC.get(KEY);
    }
}
