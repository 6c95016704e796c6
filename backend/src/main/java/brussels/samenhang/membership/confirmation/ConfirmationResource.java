package brussels.samenhang.membership.confirmation;

import brussels.samenhang.membership.confirmation.ConfirmationCommands.Answered;
import brussels.samenhang.membership.confirmation.ConfirmationReader.ConfirmationQuery;
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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Whether members stay, and what they expect. */
@Path("/membershipConfirmations")
@Tag(name = "Membership Confirmations")
class ConfirmationResource {

    @Inject
    ConfirmationService service;

    @Inject
    ConfirmationReader reader;

    @Inject
    Pages pages;

    @GET
    @PermissionsAllowed(GeneralPermissions.PERSON)
    @Operation(operationId = "listMembershipConfirmations", summary = "Lists questions whether members stay",
            description = "Those to organizations the caller acts for and in partnerships the caller coordinates; the administration sees all.")
    public Page<ConfirmationView> list(@BeanParam ConfirmationQuery query) {
        return pages.of(query, reader.page(query));
    }

    @GET
    @Path("/{membershipConfirmationId}")
    @PermissionsAllowed(ConfirmationPermissions.SEE)
    @Operation(operationId = "getMembershipConfirmation", summary = "Reads a question whether a member stays")
    public ConfirmationView get(@PathParam("membershipConfirmationId") UUID membershipConfirmationId) {
        return service.read(membershipConfirmationId);
    }

    @POST
    @Path("/{membershipConfirmationId}/answers")
    @PermissionsAllowed(ConfirmationPermissions.ANSWER)
    @Operation(operationId = "answerMembershipConfirmation", summary = "Says whether a member stays",
            description = "Staying ends a sleep, staying asleep begins one, leaving ends the membership with a reason. No answer ends nothing.")
    public ConfirmationView answer(@PathParam("membershipConfirmationId") UUID membershipConfirmationId, Answered answer) {
        return service.answer(membershipConfirmationId, answer);
    }
}
