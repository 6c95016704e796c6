package brussels.samenhang.network;

import brussels.samenhang.shared.http.Answers;
import brussels.samenhang.shared.http.Idempotent;
import brussels.samenhang.shared.http.Links;
import brussels.samenhang.shared.http.MergePatch;
import brussels.samenhang.shared.http.MergePatchReader;
import brussels.samenhang.shared.paging.Items;
import brussels.samenhang.shared.paging.Page;
import brussels.samenhang.shared.paging.Pages;
import brussels.samenhang.shared.security.GeneralPermissions;
import io.quarkus.security.PermissionsAllowed;
import jakarta.annotation.security.PermitAll;
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

/** Networks outside the product. */
@Path("/networks")
@Tag(name = "Networks")
class NetworkResource {

    @Inject
    NetworkService service;

    @Inject
    NetworkReader reader;

    @Inject
    Pages pages;

    @Inject
    Links links;

    @GET
    @PermitAll
    @Operation(operationId = "listNetworks", summary = "Lists networks outside the product",
            description = "What others say of networks, consultations and coordinations. Neither complete nor checked as a whole: each has its sources and, when somebody checked it, the day of that.")
    public Page<NetworkItem> list(@BeanParam NetworkQuery query) {
        return pages.of(query, reader.page(query));
    }

    @GET
    @Path("/{networkId}")
    @PermitAll
    @Operation(operationId = "getNetwork", summary = "Reads a network", description = "An entry that was merged into another answers with the address of that one.")
    @APIResponse(responseCode = "200", description = "The network.",
            content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = NetworkView.class)))
    @APIResponse(responseCode = "301", description = "It was merged into the network at Location.")
    public RestResponse<NetworkView> get(@PathParam("networkId") UUID networkId) {
        return service.successor(networkId)
                .map(successor -> RestResponse.ResponseBuilder.<NetworkView>create(RestResponse.Status.MOVED_PERMANENTLY).location(links.to("networks", successor)).build())
                .orElseGet(() -> RestResponse.ok(service.read(networkId)));
    }

    @GET
    @Path("/{networkId}/similarNetworks")
    @PermissionsAllowed(NetworkPermissions.EDIT)
    @Operation(operationId = "listSimilarNetworks", summary = "Lists networks that may be the same as this one", description = "By name, whatever the spelling; without those it was kept apart from.")
    public Items<NetworkCandidate> similar(@PathParam("networkId") UUID networkId) {
        return new Items<>(service.similar(networkId));
    }

    @POST
    @Idempotent
    @PermissionsAllowed(NetworkPermissions.ADD)
    @Operation(operationId = "createNetwork", summary = "Adds a network to the register",
            description = "Name and area are enough. Answers potentialDuplicates with the candidates when a network is called alike, unless differentFrom names them.")
    @APIResponse(responseCode = "201", description = "Added.",
            content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = NetworkView.class)))
    public RestResponse<NetworkView> create(NewNetwork network) {
        var view = service.add(network);
        return Answers.created(view.href(), view);
    }

    @PATCH
    @Path("/{networkId}")
    @Consumes({MergePatchReader.MEDIA_TYPE, MediaType.APPLICATION_JSON})
    @PermissionsAllowed(NetworkPermissions.EDIT)
    @Operation(operationId = "updateNetwork", summary = "Changes what is said of a network",
            description = "By coordinators and the administration. source and sourceDate are kept with the fields that change.")
    public NetworkView edit(@PathParam("networkId") UUID networkId, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, MergePatch<NetworkFields> patch) {
        return service.edit(networkId, ifMatch, patch);
    }

    @POST
    @Path("/{networkId}/verifications")
    @PermissionsAllowed(NetworkPermissions.EDIT)
    @Operation(operationId = "verifyNetwork", summary = "Says that what is said of a network is right, or no longer sure")
    public NetworkView verify(@PathParam("networkId") UUID networkId, NetworkVerification verification) {
        return service.verify(networkId, verification);
    }

    @POST
    @Path("/{networkId}/archivings")
    @PermissionsAllowed(NetworkPermissions.EDIT)
    @Operation(operationId = "archiveNetwork", summary = "Puts a network away", description = "It stays to be read and found among the archived ones.")
    public NetworkView archive(@PathParam("networkId") UUID networkId, NetworkArchiving archiving) {
        return service.archive(networkId, archiving);
    }

    @POST
    @Path("/{networkId}/restorations")
    @PermissionsAllowed(NetworkPermissions.EDIT)
    @Operation(operationId = "restoreNetwork", summary = "Brings an archived network back")
    public NetworkView restore(@PathParam("networkId") UUID networkId) {
        return service.restore(networkId);
    }

    @POST
    @Path("/{networkId}/distinctions")
    @PermissionsAllowed(NetworkPermissions.EDIT)
    @Operation(operationId = "distinguishNetworks", summary = "Says that two networks with names alike are two",
            description = "Same name, other working: they are no longer offered as one, and each says of the other that it is another.")
    public NetworkView distinguish(@PathParam("networkId") UUID networkId, NetworkDistinguishing distinguishing) {
        return service.distinguish(networkId, distinguishing);
    }

    @POST
    @Path("/{networkId}/merges")
    @PermissionsAllowed(GeneralPermissions.ADMINISTRATION)
    @Operation(operationId = "mergeNetwork", summary = "Lets a network go on in another entry of the same network",
            description = "Names, attendances and links move; what is known of the one that stays is kept, what was not known is taken over. The old address leads to the new one. Answers with the network that stays.")
    public NetworkView merge(@PathParam("networkId") UUID networkId, NetworkMerge merge) {
        return service.merge(networkId, merge);
    }
}
