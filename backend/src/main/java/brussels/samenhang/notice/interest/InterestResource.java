package brussels.samenhang.notice.interest;

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

/** Who is interested in what others look for or offer. */
@Path("/noticeInterests")
@Tag(name = "Notices")
class InterestResource {

    @Inject
    InterestService service;

    @Inject
    InterestReader reader;

    @Inject
    Pages pages;

    @GET
    @PermissionsAllowed(GeneralPermissions.PERSON)
    @Operation(operationId = "listNoticeInterests", summary = "Lists who is interested in which notice",
            description = "Those of which the caller is a side: for an own organization, for a notice of one's own, or as the coordinator who introduced. The administration sees all.")
    public Page<InterestView> list(@BeanParam InterestQuery query) {
        return pages.of(query, reader.page(query));
    }

    @GET
    @Path("/{noticeInterestId}")
    @PermissionsAllowed(InterestPermissions.SEE)
    @Operation(operationId = "getNoticeInterest", summary = "Reads an interest")
    public InterestView get(@PathParam("noticeInterestId") UUID noticeInterestId) {
        return service.read(noticeInterestId);
    }

    @POST
    @Idempotent
    @PermissionsAllowed(InterestPermissions.EXPRESS)
    @Operation(operationId = "createNoticeInterest", summary = "Says that an organization is interested, or points a notice out to a member",
            description = "By the organization; or by the coordinator of a partnership it is a member of, after which the organization says for itself whether it is interested.")
    @APIResponse(responseCode = "201", description = "Said.",
            content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = InterestView.class)))
    public RestResponse<InterestView> create(NewInterest interest) {
        var view = service.express(interest);
        return Answers.created(view.href(), view);
    }

    @POST
    @Path("/{noticeInterestId}/answers")
    @PermissionsAllowed(InterestPermissions.ANSWER)
    @Operation(operationId = "answerNoticeInterest", summary = "Takes an interest up, or does not", description = "By who posted the notice. The organization gets a mail.")
    public InterestView answer(@PathParam("noticeInterestId") UUID noticeInterestId, InterestAnswer answer) {
        return service.answer(noticeInterestId, answer);
    }

    @POST
    @Path("/{noticeInterestId}/withdrawals")
    @PermissionsAllowed(InterestPermissions.WITHDRAW)
    @Operation(operationId = "withdrawNoticeInterest", summary = "Says that an organization is not or no longer interested")
    public InterestView withdraw(@PathParam("noticeInterestId") UUID noticeInterestId) {
        return service.withdraw(noticeInterestId);
    }
}
