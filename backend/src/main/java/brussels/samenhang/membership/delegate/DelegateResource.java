package brussels.samenhang.membership.delegate;

import brussels.samenhang.membership.delegate.DelegateCommands.Ending;
import brussels.samenhang.membership.delegate.DelegateCommands.Fields;
import brussels.samenhang.membership.delegate.DelegateCommands.NewDelegate;
import brussels.samenhang.membership.delegate.DelegateReader.DelegateQuery;
import brussels.samenhang.shared.http.Answers;
import brussels.samenhang.shared.http.Idempotent;
import brussels.samenhang.shared.http.MergePatch;
import brussels.samenhang.shared.http.MergePatchReader;
import brussels.samenhang.shared.paging.Page;
import brussels.samenhang.shared.paging.Pages;
import brussels.samenhang.shared.problem.Problem;
import brussels.samenhang.shared.security.GeneralPermissions;
import io.quarkus.security.PermissionsAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Persons who represent members. */
@Path("/delegates")
@Tag(name = "Delegates")
class DelegateResource {

    @Inject
    DelegateService service;

    @Inject
    DelegateReader reader;

    @Inject
    Pages pages;

    @GET
    @PermissionsAllowed(GeneralPermissions.PERSON)
    @Operation(operationId = "listDelegates", summary = "Lists delegates",
            description = "Names are for those who work together: only delegates of partnerships the caller takes part in and of organizations the caller acts for; the administration sees all.")
    public Page<DelegateView> list(@BeanParam DelegateQuery query) {
        return pages.of(query, reader.page(query));
    }

    @GET
    @Path("/{delegateId}")
    @PermissionsAllowed(DelegatePermissions.EDIT)
    @Operation(operationId = "getDelegate", summary = "Reads a delegate in order to change it")
    public DelegateView get(@PathParam("delegateId") UUID delegateId) {
        return reader.find(delegateId).orElseThrow(() -> Problem.notFound("delegateId", delegateId));
    }

    @POST
    @Idempotent
    @PermissionsAllowed(DelegatePermissions.NAME)
    @Operation(operationId = "createDelegate", summary = "Names a delegate",
            description = "By an owner or editor of the organization, the coordinators of the partnership or the administration. One first, one second and one third delegate at a time.")
    @APIResponse(responseCode = "201", description = "Named.", content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = DelegateView.class)))
    public RestResponse<DelegateView> create(NewDelegate delegate) {
        var view = service.name(delegate);
        return Answers.created(view.href(), view);
    }

    @PATCH
    @Path("/{delegateId}")
    @Consumes({MergePatchReader.MEDIA_TYPE, "application/json"})
    @PermissionsAllowed(DelegatePermissions.EDIT)
    @Operation(operationId = "updateDelegate", summary = "Corrects what is recorded of a delegate", description = "Another person is another delegate.")
    public DelegateView edit(@PathParam("delegateId") UUID delegateId, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, MergePatch<Fields> patch) {
        return service.edit(delegateId, ifMatch, patch);
    }

    @POST
    @Path("/{delegateId}/endings")
    @PermissionsAllowed(DelegatePermissions.EDIT)
    @Operation(operationId = "endDelegate", summary = "Says that a delegate stops", description = "The delegate stays in the history.")
    public DelegateView end(@PathParam("delegateId") UUID delegateId, Ending ending) {
        return service.end(delegateId, ending);
    }
}
