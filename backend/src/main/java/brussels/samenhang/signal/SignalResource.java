package brussels.samenhang.signal;

import brussels.samenhang.shared.http.Answers;
import brussels.samenhang.shared.http.MergePatch;
import brussels.samenhang.shared.http.MergePatchReader;
import brussels.samenhang.shared.paging.Page;
import brussels.samenhang.shared.paging.Pages;
import brussels.samenhang.signal.SignalCommands.AudienceChange;
import brussels.samenhang.signal.SignalCommands.Closing;
import brussels.samenhang.signal.SignalCommands.Endorsement;
import brussels.samenhang.signal.SignalCommands.NewSignal;
import brussels.samenhang.signal.SignalCommands.Reply;
import brussels.samenhang.signal.SignalCommands.Step;
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

/** What the field sees, on its way to who can do something about it. */
@Path("/signals")
@Tag(name = "Signals")
class SignalResource {

    @Inject
    SignalService service;

    @Inject
    SignalReader reader;

    @Inject
    Pages pages;

    @GET
    @PermitAll
    @Operation(operationId = "listSignals", summary = "Searches signals", description = "Latest first. Everybody reads what was made public, partners what was shared with them, who coordinates all of the partnership, the administration what was sent to it.")
    public Page<SignalView> list(@BeanParam SignalQuery query) {
        return pages.of(query, reader.page(query));
    }

    @GET
    @Path("/{signalId}")
    @PermitAll
    @Operation(operationId = "getSignal", summary = "Reads a signal")
    public SignalView get(@PathParam("signalId") UUID signalId) {
        return service.read(signalId);
    }

    /** Without a key against repeating: what is kept for that would say for a day who raised it. */
    @POST
    @PermissionsAllowed(SignalPermissions.RAISE)
    @Operation(operationId = "raiseSignal", summary = "Raises a signal", description = """
            By who takes part in the partnership. About what many meet: register numbers, mail addresses and telephone numbers are refused. \
            An author who is shown to nobody is not kept, so that person cannot read the signal again until it is shared. An Idempotency-Key has no effect: it would keep who raised it.""")
    @APIResponse(responseCode = "201", description = "Raised.", content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = SignalView.class)))
    public RestResponse<SignalView> raise(NewSignal signal) {
        var view = service.raise(signal);
        return Answers.created(view.href(), view);
    }

    @PATCH
    @Path("/{signalId}")
    @Consumes({MergePatchReader.MEDIA_TYPE, "application/json"})
    @PermissionsAllowed(SignalPermissions.RUN)
    @Operation(operationId = "updateSignal", summary = "Puts a signal more clearly", description = "By who coordinates the partnership.")
    public SignalView edit(@PathParam("signalId") UUID signalId, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, MergePatch<SignalFields> patch) {
        return service.edit(signalId, ifMatch, patch);
    }

    @POST
    @Path("/{signalId}/steps")
    @PermissionsAllowed(SignalPermissions.PASS)
    @Operation(operationId = "passSignal", summary = "Gives a signal to who has to go on with it", description = "By who coordinates the partnership, and by the administration when it has it.")
    public SignalView pass(@PathParam("signalId") UUID signalId, Step step) {
        return service.pass(signalId, step);
    }

    @POST
    @Path("/{signalId}/audiences")
    @PermissionsAllowed(SignalPermissions.RUN)
    @Operation(operationId = "shareSignal", summary = "Says who reads a signal from now on")
    public SignalView open(@PathParam("signalId") UUID signalId, AudienceChange change) {
        return service.open(signalId, change);
    }

    @POST
    @Path("/{signalId}/endorsements")
    @PermissionsAllowed(SignalPermissions.ENDORSE)
    @Operation(operationId = "endorseSignal", summary = "Says for an organization of one's own whether it stands behind a signal", description = "What is said last counts.")
    public SignalView endorse(@PathParam("signalId") UUID signalId, Endorsement endorsement) {
        return service.endorse(signalId, endorsement);
    }

    @POST
    @Path("/{signalId}/replies")
    @PermissionsAllowed(SignalPermissions.REPLY)
    @Operation(operationId = "replyToSignal", summary = "Records a reply to a signal", description = "By the administration when it was sent to it, or by who coordinates and got the reply.")
    public SignalView reply(@PathParam("signalId") UUID signalId, Reply reply) {
        return service.reply(signalId, reply);
    }

    @POST
    @Path("/{signalId}/closings")
    @PermissionsAllowed(SignalPermissions.RUN)
    @Operation(operationId = "closeSignal", summary = "Says what came of a signal")
    public SignalView close(@PathParam("signalId") UUID signalId, Closing closing) {
        return service.close(signalId, closing);
    }
}
