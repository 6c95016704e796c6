package brussels.samenhang.organization.registration;

import brussels.samenhang.shared.http.Answers;
import brussels.samenhang.shared.http.Idempotent;
import brussels.samenhang.shared.http.MergePatch;
import brussels.samenhang.shared.http.MergePatchReader;
import brussels.samenhang.shared.http.Nothing;
import brussels.samenhang.shared.paging.Page;
import brussels.samenhang.shared.paging.Pages;
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

/** Organizations that enter the register by themselves. */
@Path("/registrations")
@Tag(name = "Registrations")
class RegistrationResource {

    @Inject
    RegistrationService service;

    @Inject
    RegistrationReader reader;

    @Inject
    Pages pages;

    @GET
    @PermissionsAllowed(GeneralPermissions.PERSON)
    @Operation(operationId = "listRegistrations", summary = "Lists registrations",
            description = "One's own; for the administration also those of others, for a coordinator those that want to join a partnership of theirs. A draft is seen by its applicant only.")
    public Page<RegistrationItem> list(@BeanParam RegistrationQuery query) {
        return pages.of(query, reader.page(query));
    }

    @POST
    @Idempotent
    @PermissionsAllowed(GeneralPermissions.PERSON)
    @Operation(operationId = "createRegistration", summary = "Starts a registration", description = "A draft, in which any field may be missing.")
    @APIResponse(responseCode = "201", description = "Started.",
            content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = RegistrationView.class)))
    public RestResponse<RegistrationView> create(RegistrationFields fields) {
        var view = service.start(fields);
        return Answers.created(view.href(), view);
    }

    @GET
    @Path("/{registrationId}")
    @PermissionsAllowed(RegistrationPermissions.READ)
    @Operation(operationId = "getRegistration", summary = "Reads a registration")
    public RegistrationView get(@PathParam("registrationId") UUID registrationId) {
        return reader.get(registrationId);
    }

    @PATCH
    @Path("/{registrationId}")
    @Consumes({MergePatchReader.MEDIA_TYPE, MediaType.APPLICATION_JSON})
    @PermissionsAllowed(RegistrationPermissions.EDIT)
    @Operation(operationId = "updateRegistration", summary = "Changes a registration", description = "By its applicant, as long as it is a draft or was returned.")
    public RegistrationView edit(@PathParam("registrationId") UUID registrationId, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            MergePatch<RegistrationFields> patch) {
        return service.edit(registrationId, ifMatch, patch);
    }

    @POST
    @Path("/{registrationId}/submissions")
    @PermissionsAllowed(RegistrationPermissions.EDIT)
    @Operation(operationId = "submitRegistration", summary = "Sends a registration to be reviewed",
            description = "Answers potentialDuplicates with the candidates when the register holds organizations that may be the same, unless they are confirmed to be others.")
    public RegistrationView submit(@PathParam("registrationId") UUID registrationId, RegistrationSubmission submission) {
        return service.submit(registrationId, submission);
    }

    @POST
    @Path("/{registrationId}/decisions")
    @PermissionsAllowed(RegistrationPermissions.DECIDE)
    @Operation(operationId = "decideRegistration", summary = "Answers a registration",
            description = "By the administration, or a coordinator of the partnership it wants to join. Accepted makes it an organization owned by the applicant. The applicant gets a mail in the own language.")
    public RegistrationView decide(@PathParam("registrationId") UUID registrationId, RegistrationDecision decision) {
        return service.decide(registrationId, decision);
    }

    @POST
    @Path("/{registrationId}/withdrawals")
    @PermissionsAllowed(RegistrationPermissions.EDIT)
    @Operation(operationId = "withdrawRegistration", summary = "Takes a registration back", description = "By its applicant, before it is answered.")
    public RegistrationView withdraw(@PathParam("registrationId") UUID registrationId, Nothing nothing) {
        return service.withdraw(registrationId);
    }
}
