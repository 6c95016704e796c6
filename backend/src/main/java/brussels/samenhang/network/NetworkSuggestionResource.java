package brussels.samenhang.network;

import brussels.samenhang.shared.http.Answers;
import brussels.samenhang.shared.http.Idempotent;
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

/** What people who may not edit the register of networks say should be otherwise. */
@Path("/networkSuggestions")
@Tag(name = "Networks")
class NetworkSuggestionResource {

    @Inject
    NetworkSuggestionService service;

    @Inject
    NetworkSuggestionReader reader;

    @Inject
    Pages pages;

    @GET
    @PermissionsAllowed(GeneralPermissions.PERSON)
    @Operation(operationId = "listNetworkSuggestions", summary = "Lists suggestions about networks", description = "Newest first: all for coordinators and the administration, for others their own.")
    public Page<NetworkSuggestionView> list(@BeanParam NetworkSuggestionQuery query) {
        return pages.of(query, reader.page(query));
    }

    @GET
    @Path("/{networkSuggestionId}")
    @PermissionsAllowed(NetworkPermissions.SEE_SUGGESTION)
    @Operation(operationId = "getNetworkSuggestion", summary = "Reads a suggestion", description = "For coordinators, the administration and whoever made it.")
    public NetworkSuggestionView get(@PathParam("networkSuggestionId") UUID networkSuggestionId) {
        return service.read(networkSuggestionId);
    }

    @POST
    @Idempotent
    @PermissionsAllowed(GeneralPermissions.PERSON)
    @Operation(operationId = "createNetworkSuggestion", summary = "Says what should be otherwise about a network")
    @APIResponse(responseCode = "201", description = "Noted; the administration or a coordinator answers.",
            content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = NetworkSuggestionView.class)))
    public RestResponse<NetworkSuggestionView> create(NewNetworkSuggestion suggestion) {
        var view = service.make(suggestion);
        return Answers.created(view.href(), view);
    }

    @POST
    @Path("/{networkSuggestionId}/decisions")
    @PermissionsAllowed(NetworkPermissions.EDIT)
    @Operation(operationId = "decideNetworkSuggestion", summary = "Answers a suggestion", description = "Whoever made it gets a mail.")
    public NetworkSuggestionView decide(@PathParam("networkSuggestionId") UUID networkSuggestionId, NetworkSuggestionDecision decision) {
        return service.decide(networkSuggestionId, decision);
    }
}
