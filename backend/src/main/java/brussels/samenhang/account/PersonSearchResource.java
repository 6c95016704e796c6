package brussels.samenhang.account;

import brussels.samenhang.shared.paging.Items;
import brussels.samenhang.shared.security.GeneralPermissions;
import io.quarkus.security.PermissionsAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Finding persons who ask to be erased. */
@Path("/personSearches")
@Tag(name = "Account")
class PersonSearchResource {

    @Inject
    ErasureService service;

    @POST
    @PermissionsAllowed(GeneralPermissions.ADMINISTRATION)
    @Operation(operationId = "searchPersons", summary = "Finds a person who asks to be erased, and where something of that person is kept",
            description = "By the whole address or the whole name, in the body so that no log keeps it. Nothing is kept.")
    public Items<PersonFound> search(PersonSearch search) {
        return new Items<>(service.search(search));
    }
}
