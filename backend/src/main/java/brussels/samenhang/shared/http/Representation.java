package brussels.samenhang.shared.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Gives every JSON answer its ETag, turns an unchanged one into 304, and says who may keep it. */
@Singleton
class Representation {

    private static final int OK = 200;
    private static final int NOT_MODIFIED = 304;

    @Inject
    ObjectMapper json;

    @ServerResponseFilter
    public void tag(ContainerRequestContext request, ContainerResponseContext response) throws JsonProcessingException {
        var reads = request.getMethod().equals(HttpMethod.GET) || request.getMethod().equals(HttpMethod.HEAD);
        var entity = response.getEntity();
        if (entity == null || response.getStatus() / 100 != 2 || !isJson(response.getMediaType()) || !reads && !(entity instanceof Versioned)) {
            return;
        }
        var content = entity instanceof byte[] bytes ? bytes : json.writeValueAsBytes(entity);
        var etag = Etags.of(content, entity);
        response.getHeaders().putSingle(HttpHeaders.ETAG, etag);
        if (reads && response.getStatus() == OK) {
            keep(response, request.getHeaderString(HttpHeaders.AUTHORIZATION) != null);
            if (Etags.matches(request.getHeaderString(HttpHeaders.IF_NONE_MATCH), etag)) {
                response.setStatus(NOT_MODIFIED);
                response.setEntity(null);
                return;
            }
        }
        response.setEntity(content, null, response.getMediaType());
    }

    private static void keep(ContainerResponseContext response, boolean personal) {
        response.getHeaders().putSingle(HttpHeaders.CACHE_CONTROL, personal ? "private, no-cache" : "public, no-cache");
        response.getHeaders().add(HttpHeaders.VARY, "Accept, Accept-Language, Authorization");
    }

    private static boolean isJson(MediaType type) {
        return type != null && type.isCompatible(MediaType.APPLICATION_JSON_TYPE);
    }
}
