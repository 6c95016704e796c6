package brussels.samenhang.account;

import brussels.samenhang.shared.http.Nothing;
import brussels.samenhang.shared.security.GeneralPermissions;
import io.quarkus.security.PermissionsAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The administration erases persons who asked for it by mail or telephone. */
@Path("/persons/{personId}/erasures")
@Tag(name = "Account")
class ErasureResource {

    @Inject
    ErasureService service;

    @POST
    @PermissionsAllowed(GeneralPermissions.ADMINISTRATION)
    @Operation(operationId = "erasePerson", summary = "Erases the name, the address and the rights of a person",
            description = "What the person did stays, as done by a person. An organization whose last owner this was can be claimed anew.")
    public ErasureView erase(@PathParam("personId") UUID personId, Nothing nothing) {
        return service.erase(personId);
    }
}
