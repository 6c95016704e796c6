package brussels.samenhang.network.link;

import brussels.samenhang.shared.http.Answers;
import brussels.samenhang.shared.http.Idempotent;
import brussels.samenhang.shared.paging.Page;
import brussels.samenhang.shared.paging.Pages;
import io.quarkus.security.PermissionsAllowed;
import jakarta.annotation.security.PermitAll;
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

/** What partnerships have to do with each other, and with networks outside the product. */
@Path("/partnershipLinks")
@Tag(name = "Partnership Links")
class LinkResource {

    @Inject
    LinkService service;

    @Inject
    LinkReader reader;

    @Inject
    Pages pages;

    @GET
    @PermitAll
    @Operation(operationId = "listPartnershipLinks", summary = "Lists links of partnerships",
            description = "Newest first. Everybody sees those that were agreed to; the coordinators of the two sides and the administration also those that are proposed or were not wanted.")
    public Page<LinkView> list(@BeanParam LinkQuery query) {
        return pages.of(query, reader.page(query));
    }

    @GET
    @Path("/{partnershipLinkId}")
    @PermitAll
    @Operation(operationId = "getPartnershipLink", summary = "Reads a link", description = "One that is proposed or was not wanted exists only for its two sides and the administration.")
    public LinkView get(@PathParam("partnershipLinkId") UUID partnershipLinkId) {
        return service.read(partnershipLinkId);
    }

    @POST
    @Idempotent
    @PermissionsAllowed(LinkPermissions.PROPOSE)
    @Operation(operationId = "createPartnershipLink", summary = "Proposes a link with another partnership, or records one with a network",
            description = "By a coordinator of the partnership or the administration. The other partnership answers; until then nothing is public. "
                    + "A network outside the product cannot be asked: such a link is one-sided and says so.")
    @APIResponse(responseCode = "201", description = "Proposed, or recorded.",
            content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = LinkView.class)))
    public RestResponse<LinkView> create(NewLink link) {
        var view = service.propose(link);
        return Answers.created(view.href(), view);
    }

    @POST
    @Path("/{partnershipLinkId}/decisions")
    @PermissionsAllowed(LinkPermissions.DECIDE)
    @Operation(operationId = "decidePartnershipLink", summary = "Accepts or declines a proposed link",
            description = "By a coordinator of the partnership that is asked; by the administration only when nobody coordinates it. Declining needs a reason. The side that proposed gets a mail.")
    public LinkView decide(@PathParam("partnershipLinkId") UUID partnershipLinkId, LinkDecision decision) {
        return service.decide(partnershipLinkId, decision);
    }

    @POST
    @Path("/{partnershipLinkId}/withdrawals")
    @PermissionsAllowed(LinkPermissions.WITHDRAW)
    @Operation(operationId = "withdrawPartnershipLink", summary = "Takes a proposed link back")
    public LinkView withdraw(@PathParam("partnershipLinkId") UUID partnershipLinkId) {
        return service.withdraw(partnershipLinkId);
    }

    @POST
    @Path("/{partnershipLinkId}/observations")
    @PermissionsAllowed(LinkPermissions.TAKE_PART)
    @Operation(operationId = "observePartnershipLink", summary = "Says how one side sees a running link",
            description = "Added to what was said before, so that its course can be read; the view of the other side stays.")
    public LinkView observe(@PathParam("partnershipLinkId") UUID partnershipLinkId, LinkState state) {
        return service.observe(partnershipLinkId, state);
    }

    @POST
    @Path("/{partnershipLinkId}/endings")
    @PermissionsAllowed(LinkPermissions.TAKE_PART)
    @Operation(operationId = "endPartnershipLink", summary = "Ends a link", description = "By either side. It stays in the history; the other side gets a mail.")
    public LinkView end(@PathParam("partnershipLinkId") UUID partnershipLinkId, LinkEnding ending) {
        return service.end(partnershipLinkId, ending);
    }
}
