package brussels.samenhang.organization.merging;

import brussels.samenhang.organization.GoesOnElsewhere;
import brussels.samenhang.shared.http.Links;
import brussels.samenhang.shared.persistence.Sql;
import brussels.samenhang.shared.problem.Problem;
import brussels.samenhang.shared.problem.ProblemType;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import jakarta.ws.rs.core.UriInfo;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * The address of a record that goes on in another one leads there: reading is answered with 301, whatever part of the
 * record is read; changing is refused. Nobody keeps the answer, because a merge can be undone.
 */
@Singleton
class MergedRecords {

    static final String PARAMETER = "organizationId";
    private static final Pattern UUID_FORM = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final String SURVIVOR = "select merged_into_id from organization where id = :id and merged_into_id is not null";

    @Inject
    Sql sql;

    @Inject
    Links links;

    @ServerRequestFilter(priority = 3000)
    public Optional<Response> lead(ContainerRequestContext request, UriInfo uri) {
        var id = uri.getPathParameters().getFirst(PARAMETER);
        return id == null || !UUID_FORM.matcher(id).matches() || isRecordItself(request, uri) ? Optional.empty()
                : sql.query(SURVIVOR).with("id", UUID.fromString(id)).first(row -> row.uuid("merged_into_id")).map(survivor -> answer(request, uri, id, survivor));
    }

    /** The record itself, read, is looked up once: it tells that it goes on elsewhere. */
    @ServerExceptionMapper
    public Response goesOn(GoesOnElsewhere record, ContainerRequestContext request, UriInfo uri) {
        return answer(request, uri, uri.getPathParameters().getFirst(PARAMETER), record.survivor());
    }

    private static boolean isRecordItself(ContainerRequestContext request, UriInfo uri) {
        var segments = uri.getPathSegments();
        return request.getMethod().equals(HttpMethod.GET) && segments.size() == 2 && segments.getFirst().getPath().equals("organizations");
    }

    private Response answer(ContainerRequestContext request, UriInfo uri, String id, UUID survivor) {
        if (!request.getMethod().equals(HttpMethod.GET) && !request.getMethod().equals(HttpMethod.HEAD)) {
            throw Problem.of(ProblemType.stateConflict).because("merging.goesOn").with("survivor", links.to("organizations", survivor));
        }
        var asked = uri.getRequestUri();
        var there = UriBuilder.fromUri(links.page(asked.getRawPath().replace(id, survivor.toString()))).replaceQuery(asked.getRawQuery()).build();
        return Response.status(Response.Status.MOVED_PERMANENTLY).location(there).header(HttpHeaders.CACHE_CONTROL, "no-store").build();
    }
}
