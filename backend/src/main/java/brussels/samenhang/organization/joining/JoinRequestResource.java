package brussels.samenhang.organization.joining;

import brussels.samenhang.shared.http.Answers;
import brussels.samenhang.shared.http.Idempotent;
import brussels.samenhang.shared.http.Nothing;
import brussels.samenhang.shared.paging.Page;
import brussels.samenhang.shared.paging.Pages;
import brussels.samenhang.shared.security.GeneralPermissions;
import io.quarkus.security.PermissionsAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Persons who ask to act for an organization that is in the register already. */
@Path("/joinRequests")
@Tag(name = "Join Requests")
class JoinRequestResource {

    @Inject
    JoinRequestService service;

    @Inject
    JoinRequestReader reader;

    @Inject
    Pages pages;

    @GET
    @PermissionsAllowed(GeneralPermissions.PERSON)
    @Operation(operationId = "listJoinRequests", summary = "Lists requests to act for organizations, open ones first",
            description = "One's own and those for the organizations one owns; the administration sees all.")
    public Page<JoinRequestView> list(@BeanParam JoinRequestQuery query) {
        return pages.of(query, reader.page(query));
    }

    @POST
    @Idempotent
    @PermissionsAllowed(GeneralPermissions.PERSON)
    @Operation(operationId = "createJoinRequest", summary = "Asks to act for an organization",
            description = "The owners decide and get a mail; for an organization nobody acts for it is a claim, on which the administration decides, or who coordinates a partnership of it.")
    @APIResponse(responseCode = "201", description = "Asked.",
            content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = JoinRequestView.class)))
    public RestResponse<JoinRequestView> ask(NewJoinRequest request) {
        var view = service.ask(request);
        return Answers.created(view.href(), view);
    }

    @GET
    @Path("/{joinRequestId}")
    @PermissionsAllowed(JoinRequestPermissions.READ)
    @Operation(operationId = "getJoinRequest", summary = "Reads a request to act for an organization")
    public JoinRequestView get(@PathParam("joinRequestId") UUID joinRequestId) {
        return reader.get(joinRequestId);
    }

    @POST
    @Path("/{joinRequestId}/decisions")
    @PermissionsAllowed(JoinRequestPermissions.DECIDE)
    @Operation(operationId = "decideJoinRequest", summary = "Answers a request to act for an organization",
            description = "By an owner of the organization; when it has none, by the administration or by who coordinates a partnership it takes part in. The person gets a mail in the own language.")
    public JoinRequestView decide(@PathParam("joinRequestId") UUID joinRequestId, JoinDecision decision) {
        return service.decide(joinRequestId, decision);
    }

    @POST
    @Path("/{joinRequestId}/reminders")
    @PermissionsAllowed(JoinRequestPermissions.WITHDRAW)
    @Operation(operationId = "remindOfJoinRequest", summary = "Reminds those who decide of a request to act for an organization",
            description = "By the person who asked, three days after asking or reminding before. They get a mail.")
    public JoinRequestView remind(@PathParam("joinRequestId") UUID joinRequestId, Nothing nothing) {
        return service.remind(joinRequestId);
    }

    @POST
    @Path("/{joinRequestId}/withdrawals")
    @PermissionsAllowed(JoinRequestPermissions.WITHDRAW)
    @Operation(operationId = "withdrawJoinRequest", summary = "Takes a request to act for an organization back", description = "By the person who asked.")
    public JoinRequestView withdraw(@PathParam("joinRequestId") UUID joinRequestId, Nothing nothing) {
        return service.withdraw(joinRequestId);
    }
}
