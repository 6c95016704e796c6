package brussels.samenhang.membership.confirmation;

import brussels.samenhang.membership.confirmation.ConfirmationCommands.NewRound;
import brussels.samenhang.shared.http.Answers;
import brussels.samenhang.shared.http.Idempotent;
import brussels.samenhang.shared.http.Links;
import brussels.samenhang.shared.paging.Items;
import io.quarkus.security.PermissionsAllowed;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Asking all members at once. */
@Path("/confirmationRounds")
@Tag(name = "Membership Confirmations")
class RoundResource {

    @Inject
    ConfirmationService service;

    @Inject
    ConfirmationReader reader;

    @Inject
    Links links;

    @GET
    @PermissionsAllowed(ConfirmationPermissions.SEE_ROUNDS)
    @Operation(operationId = "listConfirmationRounds", summary = "Lists the rounds of a partnership, with how many answered")
    public Items<ConfirmationView.RoundView> list(@QueryParam("partnership") @NotNull UUID partnership) {
        return new Items<>(reader.rounds(partnership));
    }

    @POST
    @Idempotent
    @PermissionsAllowed(ConfirmationPermissions.START)
    @Operation(operationId = "startConfirmationRound", summary = "Asks all members whether they stay",
            description = "By the coordinators of the partnership or the administration. Owners get a mail; who is being asked already is not asked twice. Members are asked without a round when 24 months went by.")
    @APIResponse(responseCode = "201", description = "Asked.",
            content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = ConfirmationView.RoundView.class)))
    public RestResponse<ConfirmationView.RoundView> start(NewRound round) {
        var view = service.start(round);
        return Answers.created(links.to("confirmationRounds", view.id()), view);
    }
}
