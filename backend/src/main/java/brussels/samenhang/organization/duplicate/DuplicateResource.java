package brussels.samenhang.organization.duplicate;

import brussels.samenhang.shared.paging.Page;
import brussels.samenhang.shared.paging.Pages;
import brussels.samenhang.shared.security.GeneralPermissions;
import io.quarkus.security.PermissionsAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Records of the register that may be of one organization. */
@Path("/organizationDuplicates")
@Tag(name = "Duplicates")
class DuplicateResource {

    @Inject
    DuplicateReader reader;

    @Inject
    DuplicateService duplicates;

    @Inject
    Pages pages;

    @GET
    @PermissionsAllowed(GeneralPermissions.ADMINISTRATION)
    @Operation(operationId = "listOrganizationDuplicates", summary = "Lists records that may be of one organization",
            description = "Found by names, aliases, numbers, addresses, telephones, mailboxes and web domains, in spite of spelling, legal form, language and place names. Those that have most in common come first.")
    public Page<DuplicateView> list(@BeanParam DuplicateQuery query) {
        return pages.of(query, reader.page(query));
    }

    @GET
    @Path("/{organizationDuplicateId}")
    @PermissionsAllowed(GeneralPermissions.ADMINISTRATION)
    @Operation(operationId = "getOrganizationDuplicate", summary = "Reads a pair")
    public DuplicateView get(@PathParam("organizationDuplicateId") UUID organizationDuplicateId) {
        return reader.get(organizationDuplicateId);
    }

    @POST
    @Path("/{organizationDuplicateId}/decisions")
    @PermissionsAllowed(GeneralPermissions.ADMINISTRATION)
    @Operation(operationId = "decideOrganizationDuplicate", summary = "Says that two records are not the same, or that it is to be looked at again",
            description = "That they are not the same is remembered.")
    public DuplicateView decide(@PathParam("organizationDuplicateId") UUID organizationDuplicateId, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            DuplicateDecision decision) {
        return duplicates.decide(organizationDuplicateId, ifMatch, decision);
    }
}
