package brussels.samenhang.finding;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** One question to everything public. */
@Path("/searchResults")
@Tag(name = "Search")
class SearchResource {

    @Inject
    SearchReader reader;

    @GET
    @PermitAll
    @Operation(operationId = "search", summary = "Searches everything public",
            description = "Organizations, partnerships, networks, notices, municipalities, neighborhoods and indicators at once, the best matching few of each.")
    public SearchResult search(@BeanParam SearchQuery query) {
        return reader.find(query);
    }
}
