package brussels.samenhang.coordination;

import brussels.samenhang.shared.paging.Page;
import brussels.samenhang.shared.paging.Pages;
import io.quarkus.security.PermissionsAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Colleagues in other partnerships, by function: for exchange on one's own initiative (3-R72, R78). */
@Path("/coordinators")
@Tag(name = "Coordination")
class CoordinatorResource {

    @Inject
    PostReader reader;

    @Inject
    Pages pages;

    @GET
    @PermissionsAllowed(CoordinationPermissions.DIRECTORY)
    @Operation(operationId = "listCoordinators", summary = "Lists coordinating posts across partnerships",
            description = "For who coordinates and for the administration. Generic contacts by function; persons only when they agreed to be named or work with the caller.")
    public Page<PostItem> list(@BeanParam DirectoryQuery query) {
        return pages.of(query, reader.directory(query));
    }
}
